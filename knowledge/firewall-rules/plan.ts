import type { Family } from '../../probe/address';
import { PROTOCOLS, type ProtocolId } from '../protocols';

export const FIREWALL_TOOLS = [
  'iptables',
  'nftables',
  'ufw',
  'firewalld',
  'windows',
  'mikrotik',
  'pf',
] as const;
export type FirewallTool = (typeof FIREWALL_TOOLS)[number];

/**
 * What the machine with the firewall is. `server`: the VPN server, with a public address. `server-behind-router`:
 * the VPN server, reached through a router that forwards to it. `router-forwarding`: that router. `client`: the
 * device that dials. `client-router`: a router in front of devices that dial. `site-to-site`: a gateway that
 * joins its LAN with another.
 */
export const FIREWALL_ROLES = [
  'server',
  'server-behind-router',
  'router-forwarding',
  'client',
  'client-router',
  'site-to-site',
] as const;
export type FirewallRole = (typeof FIREWALL_ROLES)[number];

/** Ports that take the place of the protocol's own. */
export interface Ports {
  udp?: readonly number[];
  tcp?: readonly number[];
}

/** New connections of one kind. `ports` are those of the server; `from`: those of the sender in their place. */
export interface Flow {
  protocol: 'udp' | 'tcp' | 'esp' | 'gre';
  ports?: readonly number[];
  from?: true;
}

/** How packets out of the tunnel are told from others: they come from an interface, or an IPsec policy has let them in. */
export type Tunnel = 'interface' | 'ipsec' | 'none';

/** What has to be allowed for one family, before any tool's syntax. */
export interface Plan {
  family: Family;
  /** New connections to this machine. */
  input: readonly Flow[];
  /** New connections from this machine. */
  output: readonly Flow[];
  /** From the Internet to the server behind this router; with IPv4 translated to its address. */
  inwards: readonly Flow[];
  /** From the devices behind this router to the Internet. */
  outwards: readonly Flow[];
  /** L2TP (UDP 1701) only where it comes out of IPsec: in clear it must never be open (RFC 3193 §4). */
  guardL2tp: boolean;
  /** PPTP needs the router to read its call ids (RFC 2637); since Linux 4.7 such help has to be assigned. */
  pptpHelper: boolean;
  tunnel: Tunnel;
  /** Whether the tunnel leads to another network, which then reaches this one's LAN; else to single devices. */
  joins: boolean;
  /** Whether what comes out of the tunnel leaves with this machine's own address. */
  masquerade: boolean;
}

const IPSEC: readonly ProtocolId[] = ['ikev2', 'ipsec', 'l2tp-ipsec'];
const MESH: readonly ProtocolId[] = ['tailscale', 'zerotier'];
/** What joins two networks; the others are for single devices, and firewall-rules.md advises against them. */
export const JOINS_SITES: readonly ProtocolId[] = [
  'wireguard',
  'openvpn',
  'ikev2',
  'ipsec',
  'tailscale',
  'zerotier',
];
/** Protocols whose ports belong to them. */
export const FIXED_PORTS: readonly ProtocolId[] = [...IPSEC, 'pptp'];

const flow = (protocol: 'udp' | 'tcp', ports: readonly number[] | undefined): Flow[] =>
  ports?.length ? [{ protocol, ports }] : [];

/** ESP itself is met only where no NAT is on the way; otherwise it is inside UDP 4500 (RFC 3948). */
function served(protocol: ProtocolId, ports: Ports | undefined, bareEsp: boolean): Flow[] {
  if (ports) return [...flow('udp', ports.udp), ...flow('tcp', ports.tcp)];
  if (protocol === 'sstp') return flow('tcp', [443]); // MS-SSTP §1.3
  if (protocol === 'pptp') return [...flow('tcp', [1723]), { protocol: 'gre' }]; // RFC 2637 §1
  const udp = flow('udp', PROTOCOLS[protocol].udp);
  return IPSEC.includes(protocol) && bareEsp ? [...udp, { protocol: 'esp' }] : udp;
}

function dialled(protocol: ProtocolId, ports: Ports | undefined, bareEsp: boolean): Flow[] {
  if (!MESH.includes(protocol)) return served(protocol, ports, bareEsp);
  // Peers answer on any port, so what is known is the own one; then discovery, and the relay over TCP 443
  // (tailscale.com/kb/1082/firewall-ports; docs.zerotier.com, Router Configuration Tips).
  const own = ports?.udp ?? PROTOCOLS[protocol].udp;
  const discovery = protocol === 'tailscale' ? [3478] : [9993];
  return [{ protocol: 'udp', ports: own, from: true }, ...flow('udp', discovery), ...flow('tcp', [443])];
}

function tunnelOf(protocol: ProtocolId): Tunnel {
  return protocol === 'ikev2' || protocol === 'ipsec' ? 'ipsec' : 'interface';
}

export function planFor(
  protocol: ProtocolId,
  role: FirewallRole,
  family: Family,
  ports: Ports | undefined,
): Plan {
  // IPv6 has no NAT in between, whatever the role.
  const bareEsp = role === 'server' || role === 'site-to-site' || family === 'ipv6';
  const serves = role === 'server' || role === 'server-behind-router';
  const mesh = MESH.includes(protocol);
  return {
    family,
    input: serves || role === 'site-to-site' ? served(protocol, ports, bareEsp) : [],
    output: role === 'client' ? dialled(protocol, ports, bareEsp) : [],
    // With its helper a router lets GRE follow the control connection by itself.
    inwards:
      role === 'router-forwarding'
        ? served(protocol, ports, bareEsp).filter((f) => f.protocol !== 'gre')
        : [],
    outwards: role === 'client-router' ? dialled(protocol, ports, bareEsp) : [],
    guardL2tp: serves && protocol === 'l2tp-ipsec',
    pptpHelper: protocol === 'pptp' && (role === 'client-router' || role === 'router-forwarding'),
    tunnel: (serves && !mesh) || role === 'site-to-site' ? tunnelOf(protocol) : 'none',
    joins: role === 'site-to-site',
    masquerade: serves && !mesh && family === 'ipv4',
  };
}
