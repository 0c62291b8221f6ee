/** From a row's conditions to namespaces, links, addresses and routes: pure, nothing is made here. */
import {
  CAPTIVE_CHECK,
  CLIENT,
  CONTROL,
  HOME,
  INTERNET,
  LITERAL_CONTROL,
  MESH,
  NAT64,
  OUTER,
  PROBE_HOST,
  STUN_HOST_IDS,
  STUN_HOSTS,
  SUPPORT,
  TRUTH_SERVER,
  VPN,
} from './addresses.ts';
import { captiveRules, forwardRules, internetRules, tunnelRules } from './firewall.ts';
import { NAT_KINDS, type NatPlace } from './nat.ts';
import { recipe } from './recipe.ts';
import type { Conditions } from './row.ts';

export type Role = 'client' | 'home' | 'outer' | 'internet' | 'vpn' | 'mesh' | 'probe';

/** A namespace: `ip` lines are arguments of ip(8), run in this order once its interfaces exist. */
export interface Namespace {
  readonly role: Role;
  readonly forwards: boolean;
  readonly ip: readonly string[];
  readonly nft: string;
}

export interface Link {
  readonly from: readonly [Role, string];
  readonly to: readonly [Role, string];
  /** Goes through tunlink.py, which delays and loses packets. */
  readonly slow: boolean;
}

export interface Topology {
  readonly namespaces: readonly Namespace[];
  readonly links: readonly Link[];
  readonly ipv6: boolean;
}

export function topology(row: Conditions): Topology {
  const slow = Boolean(row.delayMs || row.lossPercent);
  const outer = row.access === 'cgnat' || row.access === 'double';
  const namespaces: Namespace[] = [client(row), home(row), internet(row)];
  const links: Link[] = [{ from: ['client', 'eth0'], to: ['home', 'lan'], slow: false }];
  if (outer) {
    namespaces.push(outerRouter(row));
    links.push({ from: ['home', 'wan'], to: ['outer', 'lan'], slow: false });
    links.push({ from: ['outer', 'wan'], to: ['internet', 'access'], slow });
  } else {
    links.push({ from: ['home', 'wan'], to: ['internet', 'access'], slow });
  }
  if (row.adapter === 'mesh') {
    namespaces.push({ role: 'mesh', forwards: false, ip: ['link set mesh arp off up'], nft: '' });
    links.push({ from: ['client', 'tailscale0'], to: ['mesh', 'mesh'], slow: false });
  } else if (row.adapter) {
    namespaces.push(vpnGateway());
    links.push({ from: ['client', 'tun0'], to: ['vpn', 'lan'], slow: false });
    links.push({ from: ['vpn', 'wan'], to: ['internet', 'vpn'], slow: false });
  }
  if (row.own) {
    const ip = [`link set eth0 up`, `addr add ${PROBE_HOST.ipv4}/24 dev eth0`];
    ip.push(`route add default via ${PROBE_HOST.gateway}`);
    namespaces.push({ role: 'probe', forwards: false, ip, nft: recipe().nft });
    links.push({ from: ['probe', 'eth0'], to: ['internet', 'probe'], slow: false });
  }
  return { namespaces, links, ipv6: row.ipv6 !== undefined };
}

/** Public addresses of a home router that has a line of its own. */
export function homePool(row: Conditions): readonly string[] {
  return row.upnp === 'miniupnpd' ? [HOME.ordinaryWan] : HOME.pool;
}

/** The address at which the home router answers DNS. */
export function resolverAddress(row: Conditions): string {
  if (row.ipv6 === 'nat64') return HOME.lan6;
  return row.access === 'direct' ? HOME.directLan : HOME.lan;
}

function client(row: Conditions): Namespace {
  const ip: string[] = [];
  if (row.offline === 'no-link') return { role: 'client', forwards: false, ip, nft: '' };
  ip.push('link set eth0 up');
  const own = row.access === 'direct' ? `${CLIENT.direct}/28` : `${CLIENT.ipv4}/24`;
  const gateway = row.access === 'direct' ? HOME.directLan : HOME.lan;
  if (row.ipv6 !== 'nat64')
    ip.push(`addr add ${own} dev eth0`, `route add default via ${gateway} dev eth0 metric 100`);
  if (row.ipv6)
    ip.push(`addr add ${CLIENT.ipv6}/64 dev eth0 nodad`, `route add default via ${HOME.lan6} dev eth0`);
  if (row.adapter === 'mesh') {
    // Without ARP nothing comes back, not even "host unreachable". The rule makes packets of this address leave here, as
    // systems with a strong host model do.
    ip.push('link set tailscale0 arp off up', `addr add ${MESH.client}/32 dev tailscale0`);
    ip.push(`rule add from ${MESH.client} lookup 52`, 'route add default dev tailscale0 table 52');
  }
  if (row.adapter === 'vpn-split' || row.adapter === 'vpn-full') {
    ip.push('link set tun0 up', `addr add ${VPN.client}/24 dev tun0`);
    ip.push(`route add default via ${VPN.gateway} dev tun0 metric 50`);
  }
  if (row.adapter === 'vpn-split') {
    ip.push(
      `rule add from ${CLIENT.ipv4} lookup 100`,
      `route add default via ${HOME.lan} dev eth0 table 100`,
    );
  }
  return { role: 'client', forwards: false, ip, nft: '' };
}

function home(row: Conditions): Namespace {
  const direct = row.access === 'direct';
  const ip = ['link set lan up', `addr add ${direct ? `${HOME.directLan}/28` : `${HOME.lan}/24`} dev lan`];
  const external: string[] = [];
  if (row.offline !== 'no-wan') {
    ip.push('link set wan up');
    if (row.access === 'cgnat') {
      external.push(HOME.cgnatWan);
      ip.push(`addr add ${HOME.cgnatWan}/10 dev wan`, `route add default via ${OUTER.cgnatLan}`);
    } else if (row.access === 'double') {
      external.push(HOME.doubleNatWan);
      ip.push(`addr add ${HOME.doubleNatWan}/24 dev wan`, `route add default via ${OUTER.doubleNatLan}`);
    } else {
      external.push(...(direct ? [HOME.directWan] : homePool(row)));
      ip.push(...external.map((address) => `addr add ${address}/32 dev wan`));
      ip.push(`route add ${INTERNET.ipv4} dev wan`, `route add default via ${INTERNET.ipv4} dev wan`);
    }
  }
  if (row.ipv6) {
    ip.push(`addr add ${HOME.lan6}/64 dev lan nodad`, `addr add ${HOME.wan6}/64 dev wan nodad`);
    ip.push(`route add default via ${INTERNET.ipv6} dev wan`);
  }
  const place: NatPlace = { wan: 'wan', lan: 'lan', external, inside: '192.168.1.0/24' };
  const nat = row.nat && external.length > 0 ? NAT_KINDS[row.nat].rules(place) : '';
  return { role: 'home', forwards: true, ip, nft: [nat, forwardRules(row), captiveRules(row)].join('\n') };
}

function outerRouter(row: Conditions): Namespace {
  const cgnat = row.access === 'cgnat';
  const lan = cgnat ? `${OUTER.cgnatLan}/10` : `${OUTER.doubleNatLan}/24`;
  const wan = cgnat ? OUTER.cgnatWan : OUTER.doubleNatWan;
  const inside = cgnat ? '100.64.0.0/10' : '192.168.0.0/24';
  return {
    role: 'outer',
    forwards: true,
    ip: ['link set lan up', `addr add ${lan} dev lan`, ...uplink(wan)],
    nft: NAT_KINDS[row.outerNat ?? 'port-restricted'].rules({
      wan: 'wan',
      lan: 'lan',
      external: [wan],
      inside,
    }),
  };
}

function vpnGateway(): Namespace {
  const place: NatPlace = { wan: 'wan', lan: 'lan', external: [VPN.wan], inside: '10.8.0.0/24' };
  return {
    role: 'vpn',
    forwards: true,
    ip: ['link set lan up', `addr add ${VPN.gateway}/24 dev lan`, ...uplink(VPN.wan)],
    nft: `${NAT_KINDS['port-restricted'].rules(place)}\n${tunnelRules(VPN.client)}`,
  };
}

function internet(row: Conditions): Namespace {
  const ip = ['link set access up', `addr add ${INTERNET.ipv4}/32 dev access`];
  const servers = [
    ...STUN_HOST_IDS.map((id) => STUN_HOSTS[id].ipv4),
    ...TRUTH_SERVER.ipv4,
    CONTROL.ipv4,
    LITERAL_CONTROL.ipv4,
    CAPTIVE_CHECK.ipv4,
    SUPPORT.ipv4,
  ];
  ip.push(...servers.map((address) => `addr add ${address}/32 dev lo`));
  const customers =
    row.access === 'cgnat'
      ? [OUTER.cgnatWan]
      : row.access === 'double'
        ? [OUTER.doubleNatWan]
        : row.access === 'direct'
          ? [HOME.directWan, '203.0.113.64/28']
          : homePool(row);
  ip.push(...customers.map((address) => `route add ${address} dev access`));
  if (row.access === 'direct') ip.push(`route replace 203.0.113.64/28 via ${HOME.directWan} dev access`);
  if (row.ipv6) {
    ip.push(`addr add ${INTERNET.ipv6}/64 dev access nodad`, `route add 2001:db8:1::/64 via ${HOME.wan6}`);
    const servers6 = [...STUN_HOST_IDS.map((id) => STUN_HOSTS[id].ipv6), ...TRUTH_SERVER.ipv6, CONTROL.ipv6];
    ip.push(...[...servers6, CAPTIVE_CHECK.ipv6].map((address) => `addr add ${address}/128 dev lo nodad`));
  }
  if (row.adapter === 'vpn-split' || row.adapter === 'vpn-full') {
    ip.push('link set vpn up', `addr add ${INTERNET.ipv4}/32 dev vpn`, `route add ${VPN.wan} dev vpn`);
  }
  if (row.own) ip.push('link set probe up', `addr add ${PROBE_HOST.gateway}/24 dev probe`);
  return { role: 'internet', forwards: row.own !== undefined, ip, nft: internetRules(row) };
}

/** A router's line to the internet. */
function uplink(address: string): string[] {
  return [
    'link set wan up',
    `addr add ${address}/32 dev wan`,
    `route add ${INTERNET.ipv4} dev wan`,
    `route add default via ${INTERNET.ipv4} dev wan`,
  ];
}

/** Routes and addresses of the NAT64 translator's interface, which tayga makes. */
export const NAT64_IP = [
  'link set nat64 up',
  `addr add ${NAT64.gateway}/32 dev nat64`,
  `route add ${NAT64.pool} dev nat64`,
  `route add ${NAT64.prefix}/96 dev nat64`,
];
