import type { Trust } from './trust';

/** How large a packet, with its IP header, a kind of line takes; bytes, by the family of the packet. */
export interface Link {
  ipv4: number;
  ipv6: number;
  source: string;
  /** S: read at the source; K: general knowledge; U: uncertain, varies. */
  trust: Trust;
}

/** Kinds of line, by id. Their names are in words. */
export const LINKS = {
  ethernet: { ipv4: 1500, ipv6: 1500, source: 'RFC 894, RFC 2464 §2', trust: 'K' },
  pppoe: { ipv4: 1492, ipv6: 1492, source: 'RFC 2516 §7', trust: 'K' },
  // IPv4 travels inside IPv6 packets; IPv6 itself travels as it is.
  'ds-lite': {
    ipv4: 1460,
    ipv6: 1500,
    source: 'RFC 6333 §5.3; klop.solutions/dual-stack-lite-kills-mtu',
    trust: 'S',
  },
  '464xlat': { ipv4: 1480, ipv6: 1500, source: 'RFC 7915 §1.4: 20 bytes more as IPv6', trust: 'K' },
  '6in4': { ipv4: 1500, ipv6: 1480, source: 'RFC 4213 §3.2', trust: 'K' },
  'dsl-short': { ipv4: 1452, ipv6: 1452, source: 'github.com/OpenVPN/openvpn/issues/831', trust: 'S' },
  mobile: { ipv4: 1420, ipv6: 1420, source: 'seen between 1420 and 1440 on LTE and 5G', trust: 'U' },
  hotel: { ipv4: 1400, ipv6: 1400, source: 'seen in hotels and on tethered phones', trust: 'U' },
  'google-cloud': {
    ipv4: 1460,
    ipv6: 1460,
    source: 'docs.cloud.google.com/network-connectivity/docs/vpn/concepts/mtu-considerations',
    trust: 'S',
  },
  'inside-wireguard': {
    ipv4: 1420,
    ipv6: 1420,
    source: 'wg-quick(8): 80 bytes less than the line',
    trust: 'K',
  },
  'smallest-ipv6': { ipv4: 1280, ipv6: 1280, source: 'RFC 8200 §5', trust: 'S' },
} as const satisfies Record<string, Link>;

export type LinkId = keyof typeof LINKS;
