import { canonical, type Family, familyOf } from '../../probe/address';
import type { ProtocolId } from '../protocols';
import type { FirewallTool, Ports } from './plan';

/** One address, or network with its prefix length, for each family. */
export type ByFamily = Readonly<Partial<Record<Family, string>>>;

/** What goes into the commands, all of it checked. */
export interface Names {
  wan: string;
  lan: string;
  tunnel: string;
  /** The server behind the router. */
  server: ByFamily;
  /** The other gateway of two joined networks; a family that is missing: from anywhere. */
  peer: ByFamily;
  /** The addresses inside the tunnel; of two joined networks, the other one's LAN. */
  subnet: ByFamily;
}

/** Linux: at most 15 characters (IFNAMSIZ), here none that a shell could read as its own; `ppp+` means all of them. */
export function isInterfaceName(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_.-]{0,13}[A-Za-z0-9_+]?$/.test(text);
}

export function isAddress(text: string, family: Family): boolean {
  return canonical(text) === text && familyOf(text) === family;
}

/** A network such as 10.8.0.0/24 or fd00::/64. */
export function isNetwork(text: string, family: Family): boolean {
  const [, address = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  return isAddress(address, family) && Number(bits) <= (family === 'ipv4' ? 32 : 128);
}

/** iptables takes at most 15 ports in one rule (iptables-extensions(8), multiport). */
export function arePorts({ udp = [], tcp = [] }: Ports): boolean {
  const all = [...udp, ...tcp];
  const valid = all.every((port) => Number.isInteger(port) && port >= 1 && port <= 65_535);
  return valid && all.length > 0 && udp.length <= 15 && tcp.length <= 15;
}

/** The names most often met, for fields that are left empty; whoever copies has to compare them with their own. */
const INTERFACES: Readonly<
  Record<FirewallTool, { wan: string; lan: string; ppp: string; wireguard: string }>
> = {
  iptables: { wan: 'eth0', lan: 'eth1', ppp: 'ppp+', wireguard: 'wg0' },
  nftables: { wan: 'eth0', lan: 'eth1', ppp: 'ppp+', wireguard: 'wg0' },
  ufw: { wan: 'eth0', lan: 'eth1', ppp: 'ppp+', wireguard: 'wg0' },
  firewalld: { wan: 'eth0', lan: 'eth1', ppp: 'ppp+', wireguard: 'wg0' },
  windows: { wan: 'Ethernet', lan: 'Ethernet', ppp: 'Ethernet', wireguard: 'wg0' },
  mikrotik: { wan: 'ether1', lan: 'bridge', ppp: 'all-ppp', wireguard: 'wireguard1' },
  pf: { wan: 'em0', lan: 'em1', ppp: 'ppp0', wireguard: 'wg0' },
};

function tunnelInterface(protocol: ProtocolId, tool: FirewallTool): string {
  switch (protocol) {
    case 'wireguard':
      return INTERFACES[tool].wireguard;
    case 'openvpn':
      return tool === 'mikrotik' ? 'all-ppp' : 'tun0';
    case 'tailscale':
      return 'tailscale0';
    case 'zerotier':
      return tool === 'mikrotik' || tool === 'pf' ? 'zt0' : 'zt+';
    default:
      return INTERFACES[tool].ppp;
  }
}

export function usualNames(protocol: ProtocolId, tool: FirewallTool): Names {
  return {
    wan: INTERFACES[tool].wan,
    lan: INTERFACES[tool].lan,
    tunnel: tunnelInterface(protocol, tool),
    server: { ipv4: '192.168.1.10', ipv6: '2001:db8:1::10' },
    peer: {},
    subnet: { ipv4: '10.8.0.0/24', ipv6: 'fd00:8::/64' },
  };
}
