import type { Family } from '../probe/address';
import type { MtuProtocol } from './mtu';
import type { ClientSystem } from './told';
import type { Trust } from './trust';

/** The numbers to enter, bytes, and how the tunnel is called on that device. */
export interface MtuValues {
  /** Of the tunnel. */
  mtu: number;
  /** Of TCP over IPv4 inside the tunnel. */
  mss: number;
  /** Of the way to the server: what the search outside the tunnel ended with. */
  pathMtu: number;
  outer: Family;
  /** A network connection or interface, e.g. `wg0`. */
  name: string;
}

/** One place where the number can be entered. Title, way there, what to expect and undo are in words. */
export interface MtuPlace {
  protocols: readonly MtuProtocol[];
  systems: readonly ClientSystem[];
  /** What to type or paste; null where it is a field on a screen that takes `enter`. */
  text: ((values: MtuValues) => string) | null;
  /** The number for a field on a screen. */
  enter?: (values: MtuValues) => number;
  /** What takes it back; null where a line or a field is set back by hand. */
  undo: ((values: MtuValues) => string) | null;
  source: string;
  trust: Trust;
}

const ALL = [
  'windows-11',
  'windows-10',
  'windows-older',
  'macos',
  'ios',
  'android',
  'linux',
  'chromeos',
  'router',
] as const;
const WINDOWS = ['windows-11', 'windows-10', 'windows-older'] as const;
const COMPUTERS = [...WINDOWS, 'macos', 'linux', 'router'] as const;
const EVERY = ['wireguard', 'openvpn', 'ikev2', 'ipsec', 'l2tp-ipsec', 'sstp', 'pptp'] as const;
const IPSEC = ['ikev2', 'ipsec'] as const;

/** KB826159: read by PPTP and L2TP when they connect. */
const TUNNEL_MTU = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\NdisWan\\Parameters\\Protocols\\0';

const quoted = (name: string) => `"${name}"`;

export const MTU_PLACES = {
  'wireguard-config': {
    protocols: ['wireguard'],
    systems: [...COMPUTERS, 'chromeos'],
    text: ({ mtu }) => `[Interface]\nMTU = ${mtu}`,
    undo: null,
    source: 'wg-quick(8)',
    trust: 'S',
  },
  'wireguard-app': {
    protocols: ['wireguard'],
    systems: ['ios', 'android', 'chromeos'],
    text: null,
    enter: ({ mtu }) => mtu,
    undo: null,
    source: 'WireGuard apps for Android and iOS, editor of a tunnel',
    trust: 'K',
  },
  'openvpn-mssfix': {
    protocols: ['openvpn'],
    systems: ALL,
    text: ({ pathMtu }) => `mssfix ${pathMtu} mtu`,
    undo: null,
    source: 'openvpn(8) 2.6, --mssfix max mtu',
    trust: 'S',
  },
  'openvpn-mssfix-2.5': {
    protocols: ['openvpn'],
    systems: ALL,
    // Without `mtu` the number leaves out the IP and UDP headers.
    text: ({ pathMtu, outer }) => `mssfix ${pathMtu - (outer === 'ipv4' ? 28 : 48)}`,
    undo: null,
    source: 'openvpn(8) 2.5, --mssfix max',
    trust: 'S',
  },
  'openvpn-tun-mtu': {
    protocols: ['openvpn'],
    systems: ALL,
    text: ({ mtu }) => `tun-mtu ${mtu}`,
    undo: null,
    source: 'openvpn(8), --tun-mtu; github.com/OpenVPN/openvpn/issues/831',
    trust: 'S',
  },
  'windows-netsh': {
    protocols: ['ikev2', 'l2tp-ipsec', 'sstp', 'pptp'],
    systems: WINDOWS,
    text: ({ name, mtu }) =>
      `netsh interface ipv4 set subinterface ${quoted(name)} mtu=${mtu} store=persistent`,
    // What Windows gives its VPN connections (KB826159).
    undo: ({ name }) => `netsh interface ipv4 set subinterface ${quoted(name)} mtu=1400 store=persistent`,
    source: 'learn.microsoft.com, netsh interface ipv4',
    trust: 'K',
  },
  'windows-tunnel-mtu': {
    protocols: ['l2tp-ipsec', 'pptp'],
    systems: WINDOWS,
    text: ({ mtu }) =>
      [
        `reg add "${TUNNEL_MTU}" /v ProtocolType /t REG_DWORD /d 0x800 /f`,
        `reg add "${TUNNEL_MTU}" /v PPPProtocolType /t REG_DWORD /d 0x21 /f`,
        `reg add "${TUNNEL_MTU}" /v TunnelMTU /t REG_DWORD /d ${mtu} /f`,
      ].join('\n'),
    undo: () => `reg delete "${TUNNEL_MTU}" /v TunnelMTU /f`,
    source: 'learn.microsoft.com, change-default-mtu-size-for-ppp-vpn-connection (KB826159)',
    trust: 'S',
  },
  'macos-ifconfig': {
    protocols: ['l2tp-ipsec', 'ikev2', 'ipsec', 'wireguard'],
    systems: ['macos'],
    text: ({ name, mtu }) => `sudo ifconfig ${name} mtu ${mtu}`,
    undo: null,
    source: 'ifconfig(8), macOS',
    trust: 'K',
  },
  'apple-profile': {
    protocols: ['ikev2'],
    systems: ['macos', 'ios'],
    // Apple takes 1280 to 1400 here.
    text: ({ mtu }) => `<key>MTU</key>\n<integer>${Math.min(1400, Math.max(1280, mtu))}</integer>`,
    undo: null,
    source: 'developer.apple.com, NEVPNProtocolIKEv2.mtu (iOS 14, macOS 11)',
    trust: 'K',
  },
  'strongswan-android': {
    protocols: ['ikev2'],
    systems: ['android'],
    text: null,
    enter: ({ mtu }) => mtu,
    undo: null,
    source: 'strongSwan app for Android, advanced settings of a profile',
    trust: 'K',
  },
  'strongswan-conf': {
    protocols: IPSEC,
    systems: ['linux', 'router'],
    text: ({ mtu }) => `charon {\n  plugins {\n    kernel-netlink {\n      mtu = ${mtu}\n    }\n  }\n}`,
    undo: null,
    source: 'strongswan.conf(5), charon.plugins.kernel-netlink.mtu',
    trust: 'S',
  },
  'linux-ip-link': {
    protocols: EVERY,
    systems: ['linux'],
    text: ({ name, mtu }) => `sudo ip link set dev ${name} mtu ${mtu}`,
    undo: null,
    source: 'ip-link(8)',
    trust: 'S',
  },
  'linux-pppd': {
    protocols: ['l2tp-ipsec', 'sstp', 'pptp'],
    systems: ['linux', 'router'],
    text: ({ mtu }) => `mtu ${mtu}\nmru ${mtu}`,
    undo: null,
    source: 'pppd(8)',
    trust: 'S',
  },
  'router-wan-mtu': {
    protocols: EVERY,
    systems: ['router'],
    text: null,
    enter: ({ pathMtu }) => pathMtu,
    undo: null,
    source: 'WAN or Internet page of most routers',
    trust: 'K',
  },
  'router-mss-iptables': {
    protocols: EVERY,
    systems: ['router', 'linux'],
    text: ({ name, mss }) =>
      `iptables -t mangle -I FORWARD -o ${name} -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss ${mss}`,
    undo: ({ name, mss }) =>
      `iptables -t mangle -D FORWARD -o ${name} -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss ${mss}`,
    source: 'iptables-extensions(8), TCPMSS',
    trust: 'S',
  },
  'router-mss-mikrotik': {
    protocols: EVERY,
    systems: ['router'],
    text: ({ name, mss }) =>
      `/ip firewall mangle add chain=forward out-interface=${quoted(name)} protocol=tcp tcp-flags=syn tcp-mss=${mss + 1}-65535 action=change-mss new-mss=${mss} comment=vpn-doctor`,
    undo: () => '/ip firewall mangle remove [find comment=vpn-doctor]',
    source: 'help.mikrotik.com, Mangle, change-mss',
    trust: 'K',
  },
} as const satisfies Record<string, MtuPlace>;

export type MtuPlaceId = keyof typeof MTU_PLACES;

/** How an interface or connection may be called in a command: letters, digits, blanks inside, `. _ - +`. */
export function isConnectionName(text: string): boolean {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N} ._+-]{0,62}[\p{L}\p{N}._+-])?$/u.test(text);
}

/** Where the number can be entered for a protocol on a system, the most lasting place first. */
export function placesToEnter(protocol: MtuProtocol, system: ClientSystem): MtuPlaceId[] {
  const all: [string, MtuPlace][] = Object.entries(MTU_PLACES);
  return all
    .filter(([, place]) => place.protocols.includes(protocol) && place.systems.includes(system))
    .map(([id]) => id as MtuPlaceId);
}

/** What to paste and what takes it back. Throws a RangeError for a name that a command may not be given. */
export function mtuPlaceText(id: MtuPlaceId, values: MtuValues): { text: string; undo: string | null } {
  if (!isConnectionName(values.name)) throw new RangeError('not a name');
  const place: MtuPlace = MTU_PLACES[id];
  return {
    text: place.text?.(values) ?? String(place.enter!(values)),
    undo: place.undo?.(values) ?? null,
  };
}
