import type { MappingBehavior } from '../probe/mapping';
import type { Passthrough, ProtocolId } from './protocols';
import type { Trust } from './trust';

/** What the reference has a page for: every protocol that can be told, and two variants that behave differently. */
export type FactsId = ProtocolId | 'openvpn-tcp' | 'esp';

/**
 * One thing a protocol puts on the wire. `number` is a port for udp and tcp, an IP protocol number for ip.
 * `always`: never without. `default`: the server's operator can choose another. `behind-nat` and `without-nat`: only
 * if a NAT is, or is not, on the way. `inside`: only within the encryption, so never seen or opened on the way.
 * `discovery`: to find the other end's address. `fallback`: taken by itself when the rest does not get through.
 */
export interface Transport {
  kind: 'udp' | 'tcp' | 'ip';
  number: number;
  when: 'always' | 'default' | 'behind-nat' | 'without-nat' | 'inside' | 'discovery' | 'fallback';
}

/**
 * How a client fares behind a NAT that maps in a certain way. `works-with-helper`: only if the router has a helper
 * (ALG) for it. `one-client`: one device at a time for each server. `relay`: over a relay unless the other end is
 * easy to reach. `fails`: never.
 */
export type NatBehavior = 'works' | 'works-with-helper' | 'one-client' | 'relay' | 'fails';

/**
 * How it fares behind a provider's NAT (CGNAT). `rarely`: only if that has a helper, which few have.
 * `if-other-end-reachable`: this end has to start, and the other to have a public address. `ipv6-only`: not over
 * IPv4; over IPv6, once the firewall lets it in. `fails`: neither.
 */
export type CgnatBehavior = 'works' | 'rarely' | 'if-other-end-reachable' | 'ipv6-only' | 'fails';

export interface ProtocolFacts {
  transports: readonly Transport[];
  /** Of the client's router. */
  passthrough: Passthrough;
  nat: Record<Exclude<MappingBehavior, 'no-nat'>, NatBehavior>;
  cgnat: Record<'client' | 'serverAtHome' | 'serverOnRouter' | 'siteToSite', CgnatBehavior>;
  /**
   * Several devices behind one NAT to the same server. `with-helper`: if the router's helper rewrites call ids.
   * `rarely`: only where the server is prepared for it.
   */
  severalClients: 'yes' | 'with-helper' | 'rarely' | 'no';
  /** `seconds` between two signs of life: the default, or what to set where there is none; null: nothing to set. */
  keepalive: {
    mechanism: 'lcp-echo' | 'nat-t' | 'sstp-echo' | 'ping' | 'persistent-keepalive' | 'automatic' | 'none';
    seconds: number | null;
  };
  /**
   * Bytes it adds to a full packet over IPv4, least and most by cipher and padding; IPv6 outside adds 20. Null: it
   * cuts packets itself, so there is no such number.
   */
  overheadBytes: readonly [least: number, most: number] | null;
  security: 'good' | 'dated' | 'broken';
  /** What to use instead if there is a choice, best first. */
  better: readonly FactsId[];
  /** S: the source was read. K: known from the named source, which was not read again; shown as "usually". */
  trust: Trust;
  sources: readonly string[];
}

const ANY_NAT = <T>(behavior: T) => ({
  'endpoint-independent': behavior,
  'address-dependent': behavior,
  'address-and-port-dependent': behavior,
});

/** RFC 5128 §3.3: two ends behind NATs meet directly if the mapping of one of them can be foreseen. */
const MESH_NAT = {
  'endpoint-independent': 'works',
  'address-dependent': 'relay',
  'address-and-port-dependent': 'relay',
} as const;

/** A provider's NAT passes what was started inside; no rule on the own router changes that (RFC 6888). IPv6 goes around it. */
const DIALS_OUT = {
  client: 'works',
  serverAtHome: 'ipv6-only',
  serverOnRouter: 'ipv6-only',
  siteToSite: 'if-other-end-reachable',
} as const;
const BOTH_DIAL_OUT = {
  client: 'works',
  serverAtHome: 'works',
  serverOnRouter: 'works',
  siteToSite: 'works',
} as const;

/** RFC 7296 §2.23 and RFC 3947: IKE moves from 500 to 4500 when a NAT is seen; ESP is then carried in UDP (RFC 3948). */
const IKE: readonly Transport[] = [
  { kind: 'udp', number: 500, when: 'always' },
  { kind: 'udp', number: 4500, when: 'behind-nat' },
  { kind: 'ip', number: 50, when: 'without-nat' },
];

/** RFC 3948 §4: one byte every 20 s, strongSwan's default as well. */
const NAT_T = { mechanism: 'nat-t', seconds: 20 } as const;

/**
 * What each protocol needs and how it behaves, for looking up. Overheads were computed from the header sizes of the
 * protocols' definitions for links of 1280 to 1500 bytes.
 */
export const PROTOCOL_FACTS: Record<FactsId, ProtocolFacts> = {
  pptp: {
    transports: [
      { kind: 'tcp', number: 1723, when: 'always' },
      { kind: 'ip', number: 47, when: 'always' },
    ],
    passthrough: 'needed',
    nat: ANY_NAT('works-with-helper'),
    // RFC 2637 knows IPv4 only; RasError.h 825 says so of Windows.
    cgnat: { client: 'rarely', serverAtHome: 'fails', serverOnRouter: 'fails', siteToSite: 'rarely' },
    severalClients: 'with-helper',
    // pppd(8), lcp-echo-interval: off by default; 20 stays below the shortest NAT timers.
    keepalive: { mechanism: 'lcp-echo', seconds: 20 },
    overheadBytes: [36, 44],
    security: 'broken',
    better: ['wireguard', 'ikev2', 'sstp', 'openvpn'],
    trust: 'S',
    sources: ['RFC 2637', 'http://wiki.openwrt.org/doc/howto/vpn.nat.pptp'],
  },
  'l2tp-ipsec': {
    transports: [...IKE, { kind: 'udp', number: 1701, when: 'inside' }],
    passthrough: 'leave-on',
    nat: ANY_NAT('works'),
    cgnat: DIALS_OUT,
    // RFC 3948 §5.2, the transport mode conflict; hwdsl2/setup-ipsec-vpn issues 987 and 1045.
    severalClients: 'rarely',
    keepalive: NAT_T,
    overheadBytes: [76, 102],
    security: 'dated',
    better: ['ikev2', 'wireguard'],
    trust: 'S',
    sources: ['RFC 3193', 'RFC 3947', 'RFC 3948 §5.2', 'Microsoft KB325034', 'Microsoft KB926179'],
  },
  ikev2: {
    transports: IKE,
    passthrough: 'leave-on',
    nat: ANY_NAT('works'),
    cgnat: DIALS_OUT,
    severalClients: 'yes',
    keepalive: NAT_T,
    overheadBytes: [54, 82],
    security: 'good',
    better: [],
    trust: 'S',
    sources: [
      'RFC 7296 §2.23',
      'RFC 3948',
      'https://docs.strongswan.org/docs/latest/features/natTraversal.html',
    ],
  },
  ipsec: {
    transports: IKE,
    passthrough: 'leave-on',
    nat: ANY_NAT('works'),
    cgnat: DIALS_OUT,
    severalClients: 'yes',
    keepalive: NAT_T,
    overheadBytes: [54, 82],
    // RFC 9395 takes IKEv1 out of use.
    security: 'dated',
    better: ['ikev2', 'wireguard'],
    trust: 'K',
    sources: ['RFC 3947', 'RFC 3948', 'RFC 9395'],
  },
  esp: {
    transports: [
      { kind: 'udp', number: 500, when: 'always' },
      { kind: 'ip', number: 50, when: 'always' },
    ],
    passthrough: 'needed',
    nat: ANY_NAT('one-client'),
    cgnat: {
      client: 'rarely',
      serverAtHome: 'ipv6-only',
      serverOnRouter: 'ipv6-only',
      siteToSite: 'ipv6-only',
    },
    severalClients: 'no',
    keepalive: { mechanism: 'none', seconds: null },
    overheadBytes: [54, 74],
    security: 'good',
    better: ['ikev2'],
    trust: 'S',
    sources: [
      'RFC 4303',
      'RFC 3715 §2.1',
      'https://docs.strongswan.org/docs/latest/features/natTraversal.html',
    ],
  },
  sstp: {
    transports: [{ kind: 'tcp', number: 443, when: 'always' }],
    passthrough: 'not-needed',
    nat: ANY_NAT('works'),
    cgnat: DIALS_OUT,
    severalClients: 'yes',
    keepalive: { mechanism: 'sstp-echo', seconds: 60 },
    // With TLS 1.2 and AES-GCM; TCP timestamps make the difference.
    overheadBytes: [77, 89],
    security: 'good',
    better: ['ikev2', 'wireguard'],
    trust: 'S',
    sources: ['MS-SSTP §1.3, §3.1.2.3'],
  },
  openvpn: {
    transports: [{ kind: 'udp', number: 1194, when: 'default' }],
    passthrough: 'not-needed',
    nat: ANY_NAT('works'),
    cgnat: DIALS_OUT,
    severalClients: 'yes',
    keepalive: { mechanism: 'ping', seconds: 10 },
    overheadBytes: [52, 85],
    security: 'good',
    better: ['wireguard'],
    trust: 'S',
    sources: ['https://github.com/OpenVPN/openvpn/blob/master/doc/man-sections/link-options.rst'],
  },
  'openvpn-tcp': {
    transports: [{ kind: 'tcp', number: 1194, when: 'default' }],
    passthrough: 'not-needed',
    nat: ANY_NAT('works'),
    cgnat: DIALS_OUT,
    severalClients: 'yes',
    keepalive: { mechanism: 'ping', seconds: 10 },
    // A TCP header of 20 to 32 bytes in place of UDP's 8, and 2 bytes for the length.
    overheadBytes: [66, 111],
    security: 'good',
    better: ['openvpn', 'wireguard'],
    trust: 'K',
    sources: ['https://github.com/OpenVPN/openvpn/blob/master/doc/man-sections/link-options.rst'],
  },
  wireguard: {
    transports: [{ kind: 'udp', number: 51820, when: 'default' }],
    passthrough: 'not-needed',
    nat: ANY_NAT('works'),
    cgnat: DIALS_OUT,
    severalClients: 'yes',
    keepalive: { mechanism: 'persistent-keepalive', seconds: 25 },
    overheadBytes: [60, 60],
    security: 'good',
    better: [],
    trust: 'S',
    sources: ['https://www.wireguard.com/papers/wireguard.pdf', 'wg(8), PersistentKeepalive'],
  },
  tailscale: {
    transports: [
      { kind: 'udp', number: 41641, when: 'default' },
      { kind: 'udp', number: 3478, when: 'discovery' },
      { kind: 'tcp', number: 443, when: 'fallback' },
    ],
    passthrough: 'not-needed',
    nat: MESH_NAT,
    cgnat: BOTH_DIAL_OUT,
    severalClients: 'yes',
    keepalive: { mechanism: 'automatic', seconds: null },
    // WireGuard inside.
    overheadBytes: [60, 60],
    security: 'good',
    better: [],
    trust: 'S',
    sources: [
      'https://tailscale.com/blog/how-nat-traversal-works',
      'Tailscale, "What firewall ports should I open"',
    ],
  },
  zerotier: {
    transports: [
      { kind: 'udp', number: 9993, when: 'default' },
      { kind: 'tcp', number: 443, when: 'fallback' },
    ],
    passthrough: 'not-needed',
    nat: MESH_NAT,
    cgnat: BOTH_DIAL_OUT,
    severalClients: 'yes',
    keepalive: { mechanism: 'automatic', seconds: null },
    overheadBytes: null,
    security: 'good',
    better: [],
    trust: 'S',
    sources: ['https://docs.zerotier.com/enterprise-deployment/'],
  },
};
