import type { PROTOCOL_IDS } from './told';

export type ProtocolId = Exclude<(typeof PROTOCOL_IDS)[number], 'other'>;

/**
 * What a router's passthrough switch means for a protocol's clients.
 * `needed`: without the router's help it does not pass NAT. `leave-on`: it does without, but a switch that is
 * off drops what it starts with. `not-needed`: no such switch touches it.
 */
export type Passthrough = 'needed' | 'leave-on' | 'not-needed';

/** What a protocol puts on the wire when a client connects out, and what that means behind a NAT. */
export interface Protocol {
  /** UDP ports that all have to get out; empty where UDP is not used. */
  udp: number[];
  /** True where the server's operator can choose another port. */
  anyUdpPort: boolean;
  /** A way over TCP: the protocol's own, a fall-back it takes by itself, or one the user has to switch to. */
  tcp: 'always' | 'by-itself' | 'by-switching' | 'none';
  /** Uses IP protocols that a browser can't test and that a provider's NAT rarely passes (GRE). */
  gre: boolean;
  passthrough: Passthrough;
}

/**
 * Ports and transports from each protocol's definition; passthrough from the routers' source code, where "IPsec
 * passthrough off" drops UDP 500 and so IKE with NAT traversal too.
 */
export const PROTOCOLS: Record<ProtocolId, Protocol> = {
  // WireGuard whitepaper §5: one UDP port, 51820 by custom.
  wireguard: { udp: [51820], anyUdpPort: true, tcp: 'none', gre: false, passthrough: 'not-needed' },
  // OpenVPN manual: 1194 is the default of `port`; `proto tcp` is a second server's.
  openvpn: { udp: [1194], anyUdpPort: true, tcp: 'by-switching', gre: false, passthrough: 'not-needed' },
  // RFC 7296 §2.23: UDP 500, then 4500 as soon as a NAT is seen.
  ikev2: { udp: [500, 4500], anyUdpPort: false, tcp: 'none', gre: false, passthrough: 'leave-on' },
  // RFC 3193: L2TP inside ESP, and that inside UDP 4500 behind a NAT. UDP 1701 is never seen on the way.
  'l2tp-ipsec': { udp: [500, 4500], anyUdpPort: false, tcp: 'none', gre: false, passthrough: 'leave-on' },
  // RFC 3947, RFC 3948.
  ipsec: { udp: [500, 4500], anyUdpPort: false, tcp: 'none', gre: false, passthrough: 'leave-on' },
  // MS-SSTP §1.3: PPP in TLS over TCP 443.
  sstp: { udp: [], anyUdpPort: false, tcp: 'always', gre: false, passthrough: 'not-needed' },
  // RFC 2637: TCP 1723 and GRE with a call id, which a NAT has to read.
  pptp: { udp: [], anyUdpPort: false, tcp: 'none', gre: true, passthrough: 'needed' },
  // Tailscale, "What firewall ports should I open": UDP 41641 or any, else relayed over TCP 443.
  tailscale: { udp: [41641], anyUdpPort: true, tcp: 'by-itself', gre: false, passthrough: 'not-needed' },
  // ZeroTier, "Router Configuration Tips": UDP 9993, else relayed over TCP 443.
  zerotier: { udp: [9993], anyUdpPort: true, tcp: 'by-itself', gre: false, passthrough: 'not-needed' },
};
