/** nftables rules for what a row says is wrong or blocked; apart from the NAT, so that any can be had with any. */
import { STUN_HOSTS, type VPN, VPN_SERVERS } from './addresses.ts';
import type { Conditions } from './row.ts';

/** Ports of the captive portal's own web server on the home router. */
export const PORTAL_PORT = 8080;
export const PORTAL_TLS_PORT = 8443;

/** What the home router lets through and answers. */
export function forwardRules(row: Conditions): string {
  const forward: string[] = [];
  const input: string[] = [];
  if (row.firewall === 'stateful')
    forward.push('iifname "wan" ct state established,related accept', 'iifname "wan" drop');
  // IPv6 has no NAT, so routers guard it with a stateful firewall.
  if (row.ipv6) {
    forward.push('meta nfproto ipv6 iifname "wan" ct state established,related accept');
    forward.push('meta nfproto ipv6 iifname "wan" drop');
  }
  if (row.udp === 'dropped' || row.captivePortal) forward.push('iifname "lan" meta l4proto udp drop');
  else if (row.udp === 'rejected') {
    forward.push('iifname "lan" meta l4proto udp reject with icmpx type admin-prohibited');
  } else if (row.udp)
    forward.push(`iifname "lan" meta l4proto udp udp dport != { ${row.udp.join(', ')} } drop`);
  if (row.blockedUdp) forward.push(`iifname "lan" udp dport { ${row.blockedUdp.join(', ')} } drop`);
  if (row.captivePortal) forward.push('iifname "lan" meta l4proto tcp reject with tcp reset');
  if (row.dns === 'dropped') input.push('iifname "lan" udp dport 53 drop', 'iifname "lan" tcp dport 53 drop');
  return `table inet filter {
  chain forward { type filter hook forward priority filter
    ${forward.join('\n    ')}
  }
  chain input { type filter hook input priority filter
    ${input.join('\n    ')}
  }
}`;
}

/** A captive portal answers every plain-http request itself, and some every https request as well. */
export function captiveRules(row: Conditions): string {
  if (!row.captivePortal) return '';
  const https = row.captivePortal === 'wrong-certificate';
  return `table ip portal {
  chain prerouting { type nat hook prerouting priority dstnat - 1
    iifname "lan" tcp dport 80 redirect to :${PORTAL_PORT}
    ${https ? `iifname "lan" tcp dport 443 redirect to :${PORTAL_TLS_PORT}` : ''}
  }
}`;
}

/** Hosts that are down say nothing at all; without the rule the kernel would answer "port unreachable" for them. */
export function internetRules(row: Conditions): string {
  const dead = (row.down ?? []).map((id) => STUN_HOSTS[id]);
  const ipv6Off = row.ipv6Hosts
    ? Object.entries(STUN_HOSTS).filter(([id]) => !row.ipv6Hosts?.some((h) => h === id))
    : [];
  const rules = [
    `ip daddr ${VPN_SERVERS.silent.ipv4} drop`,
    ...dead.map((server) => `ip daddr ${server.ipv4} drop`),
    ...[...dead, ...ipv6Off.map(([, server]) => server)].map((server) => `ip6 daddr ${server.ipv6} drop`),
  ];
  return `table inet filter {
  chain input { type filter hook input priority filter
    ${rules.join('\n    ')}
  }
}`;
}

/** A VPN server takes packets of the tunnel's own address only. */
export function tunnelRules(client: typeof VPN.client): string {
  return `table inet tunnel {
  chain forward { type filter hook forward priority filter
    iifname "lan" ip saddr != ${client} drop
  }
}`;
}
