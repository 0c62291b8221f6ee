/**
 * Names and addresses of the lab's "internet": documentation ranges (RFC 5737, RFC 3849), which the product treats
 * as ordinary public addresses, and 1.1.1.1, which is reached by its literal. Data only.
 */

/** A STUN host that the product asks by default: one operator, one host, any number of UDP ports. */
export interface StunHost {
  readonly name: string;
  readonly ipv4: string;
  readonly ipv6: string;
  readonly ports: readonly number[];
}

/** Add a row here and the host resolves, is served by a coturn of its own and is asked by the truth client. */
export const STUN_HOSTS = {
  google: host('stun.l.google.com', 10, [19302, 5349]),
  cloudflare: host('stun.cloudflare.com', 20, [3478]),
  nextcloud: host('stun.nextcloud.com', 30, [443, 3478]),
  twilio: host('global.stun.twilio.com', 40, [3478]),
} as const satisfies Record<string, StunHost>;

export type StunHostId = keyof typeof STUN_HOSTS;
export const STUN_HOST_IDS = Object.keys(STUN_HOSTS) as StunHostId[];

/**
 * The RFC 5780 server of the truth client and of turnutils_natdiscovery: two addresses, each on `port` and
 * `alternatePort`. `reachPorts` are listened on besides, to learn which UDP ports get out at all.
 */
export const TRUTH_SERVER = {
  ipv4: ['198.51.100.80', '198.51.100.81'],
  ipv6: ['2001:db8:ff::80', '2001:db8:ff::81'],
  port: 3478,
  alternatePort: 3479,
  reachPorts: [443, 500, 1194, 1701, 3478, 4500, 5349, 19302, 51820],
} as const;

/** HTTPS controls (by name and by literal address) and the plain-http captive-portal check. */
export const CONTROL = {
  name: 'www.cloudflare.com',
  ipv4: '198.51.100.50',
  ipv6: '2001:db8:ff::50',
} as const;
export const LITERAL_CONTROL = { ipv4: '1.1.1.1' } as const;
export const CAPTIVE_CHECK = {
  name: 'connectivitycheck.gstatic.com',
  ipv4: '198.51.100.60',
  ipv6: '2001:db8:ff::60',
} as const;

/** The probe host of docs/probe-host.md, in a network of its own. */
export const PROBE_HOST = {
  name: 'probe.example.org',
  ipv4: '192.0.2.30',
  gateway: '192.0.2.1',
  udp: [443, 500, 1194, 1701, 4500, 51820],
} as const;

/** Where support sits: its pages, its brokers, its people. */
export const SUPPORT = {
  name: 'support.example.org',
  ipv4: '198.51.100.70',
  pages: 8443,
  brokers: [8444, 8445, 8446],
} as const;

/**
 * VPN servers that settings may name. `answers`: HTTPS, with a certificate for the name. `other-certificate`: with one for
 * another name. `silent`: nothing at all. `no-such-name`: the name has no address.
 */
export const VPN_SERVERS = {
  answers: { name: 'vpn.example.org', ipv4: CONTROL.ipv4 },
  'other-certificate': { name: 'vpn.example.net', ipv4: CONTROL.ipv4 },
  silent: { name: 'quiet.example.org', ipv4: '198.51.100.99' },
  'no-such-name': { name: 'missing.example.org', ipv4: null },
} as const;

/** The client, its home router and what lies between that and the internet. */
export const CLIENT = {
  ipv4: '192.168.1.100',
  ipv6: '2001:db8:1::100',
  /** Without NAT the router hands the client an address of its routed block. */
  direct: '203.0.113.77',
} as const;

export const HOME = {
  lan: '192.168.1.1',
  lan6: '2001:db8:1::1',
  directLan: '203.0.113.65',
  wan: '203.0.113.77',
  /** A NAT with several public addresses has these. */
  pool: ['203.0.113.77', '203.0.113.78', '203.0.113.79', '203.0.113.80'],
  /** miniupnpd gives out no documentation address, so its router has one that looks like any other. */
  ordinaryWan: '12.34.56.78',
  directWan: '203.0.113.2',
  wan6: '2001:db8:2::2',
  cgnatWan: '100.64.7.7',
  doubleNatWan: '192.168.0.2',
} as const;

/** The second router: the provider's (CGNAT) or a second one at home (double NAT). */
export const OUTER = {
  cgnatLan: '100.64.0.1',
  cgnatWan: '203.0.113.200',
  doubleNatLan: '192.168.0.1',
  doubleNatWan: '203.0.113.77',
} as const;

export const INTERNET = { ipv4: '203.0.113.1', ipv6: '2001:db8:2::1' } as const;
export const VPN = { client: '10.8.0.2', gateway: '10.8.0.1', wan: '203.0.113.150' } as const;
export const MESH = { client: '100.101.102.103' } as const;
/** Under the well-known 64:ff9b::/96 tayga 0.9.2 does not translate documentation addresses. */
export const NAT64 = { prefix: '2001:db8:64::', pool: '192.168.255.0/24', gateway: '192.168.255.1' } as const;

/** The address under which a NAT64 with the lab's prefix shows an IPv4 address (RFC 6052, /96). */
export function nat64Address(ipv4: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = ipv4.split('.').map(Number);
  return `${NAT64.prefix}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}

function host(name: string, last: number, ports: readonly number[]): StunHost {
  return { name, ipv4: `198.51.100.${last}`, ipv6: `2001:db8:ff::${last}`, ports };
}
