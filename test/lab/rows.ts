/** The lab's table: one row per network that the product is tried in. Data; topology.ts and servers.ts build it. */
import type { Conditions, LabRow } from './row.ts';
import { DEEP_ROWS } from './rows-deep.ts';
import { GATEWAY_ROWS } from './rows-gateway.ts';

/** Keys that must be definite where the internet is reached, and where the NAT can be judged as well. */
const REACHED = ['online', 'dns', 'webrtc', 'udp', 'publicAddress.ipv4'] as const;
const ORDINARY = [...REACHED, 'mappingBehavior', 'portPreservation', 'addressPooling'] as const;
const NO_UDP = ['online', 'dns', 'udp'] as const;

/** The commonest of all homes: one Linux router. */
const LINUX = { access: 'home', nat: 'port-restricted' } as const;
const SYMMETRIC = { access: 'home', nat: 'symmetric' } as const;
const LOSS = { delayMs: 40, lossPercent: 20 } as const;
const LOSSY_RUNS = { runs: 20, unknownAtMost: { mappingBehavior: 5 } } as const;

const KINDS_OF_NAT = [
  row('full-cone', 'full cone', { access: 'home', nat: 'full-cone' }, ORDINARY),
  row(
    'address-restricted',
    'address-restricted cone',
    { access: 'home', nat: 'address-restricted' },
    ORDINARY,
  ),
  row('port-restricted', 'port-restricted cone', LINUX, ORDINARY, {
    told: { wan: '203.0.113.77', definite: ['cgnat', 'doubleNat'] },
  }),
  row('other-port', 'endpoint-independent, port not kept', { access: 'home', nat: 'other-port' }, ORDINARY),
  row('symmetric', 'symmetric, random ports', SYMMETRIC, ORDINARY),
  row(
    'address-dependent',
    'address-dependent mapping',
    { access: 'home', nat: 'address-dependent' },
    ORDINARY,
  ),
  row(
    'symmetric-pool',
    'symmetric, address by destination',
    { access: 'home', nat: 'symmetric-pool' },
    ORDINARY,
  ),
  row(
    'symmetric-any-address',
    'symmetric, another address for every flow',
    { access: 'home', nat: 'symmetric-any-address' },
    ORDINARY,
  ),
];

const TWO_NATS_OR_NONE = [
  row('cgnat', 'CGNAT over a home NAT', { access: 'cgnat', nat: 'port-restricted' }, ORDINARY, {
    told: { wan: '100.64.7.7', definite: ['cgnat'] },
  }),
  row(
    'cgnat-symmetric',
    'symmetric CGNAT over a home NAT',
    { access: 'cgnat', nat: 'port-restricted', outerNat: 'symmetric' },
    ORDINARY,
  ),
  row('double-nat', 'double NAT', { access: 'double', nat: 'port-restricted' }, ORDINARY, {
    told: { wan: '192.168.0.2', definite: ['doubleNat'] },
  }),
  row('no-nat-open', 'no NAT, no firewall', { access: 'direct', firewall: 'open' }, [
    ...ORDINARY,
    'cgnat',
    'doubleNat',
  ]),
  row('no-nat-firewall', 'no NAT, stateful firewall', { access: 'direct', firewall: 'stateful' }, [
    ...ORDINARY,
    'cgnat',
    'doubleNat',
  ]),
];

const BLOCKED = [
  row('udp-dropped', 'UDP dropped', { ...LINUX, udp: 'dropped' }, NO_UDP),
  row('udp-rejected', 'UDP rejected', { ...LINUX, udp: 'rejected' }, NO_UDP),
  row('only-udp-443', 'only UDP 443 allowed', { ...LINUX, udp: [443] }, [...NO_UDP, 'publicAddress.ipv4']),
  row('one-operator-down', "one operator's servers down", { ...LINUX, down: ['google'] }, ORDINARY),
  // Only one host with two ports is left: not endpoint-independent, and no telling which of the other two it is.
  row(
    'one-operator-down-symmetric',
    "one operator's servers down, symmetric",
    { ...SYMMETRIC, down: ['google'] },
    [...REACHED, 'classicNatType', 'portPreservation', 'addressPooling'],
  ),
  row(
    'all-but-one-down',
    'all operators down but one',
    { ...LINUX, down: ['google', 'nextcloud', 'twilio'] },
    ['online', 'udp', 'publicAddress.ipv4'],
  ),
];

const CUT_OFF = [
  row('dns-refused', 'name resolution refused', { ...LINUX, dns: 'refused' }, ['online', 'dns']),
  row('dns-dropped', 'name resolution dropped', { ...LINUX, dns: 'dropped' }, ['online', 'dns']),
  row('offline-no-wan', 'offline: the router has no line', { ...LINUX, offline: 'no-wan' }, ['online'], {
    exitCodes: [3],
  }),
  row('offline-no-link', 'offline: the cable is out', { ...LINUX, offline: 'no-link' }, ['online'], {
    exitCodes: [3],
  }),
  row('captive-portal', 'captive portal', { ...LINUX, captivePortal: 'resets' }, ['captivePortal'], {
    exitCodes: [0, 3],
  }),
  row(
    'captive-portal-certificate',
    'captive portal that answers https itself',
    { ...LINUX, captivePortal: 'wrong-certificate' },
    ['captivePortal'],
    { exitCodes: [0, 3] },
  ),
];

const IPV6 = [
  row('ipv6', 'IPv6 beside IPv4', { ...LINUX, ipv6: 'dual' }, [...ORDINARY, 'publicAddress.ipv6']),
  row(
    'ipv6-some-hosts',
    'IPv6 beside IPv4, two STUN hosts on IPv4 only',
    { ...LINUX, ipv6: 'dual', ipv6Hosts: ['google', 'cloudflare'] },
    [...ORDINARY, 'publicAddress.ipv6'],
  ),
  row('ipv6-symmetric', 'IPv6 beside IPv4 behind a symmetric NAT', { ...SYMMETRIC, ipv6: 'dual' }, [
    ...ORDINARY,
    'publicAddress.ipv6',
  ]),
  row('nat64', 'IPv6 only, with NAT64', { ...LINUX, ipv6: 'nat64' }, [...REACHED, 'nat64']),
];

const SLOW = [
  row('delay', '80 ms delay', { ...LINUX, delayMs: 40 }, ORDINARY),
  row('loss', '20 % loss each way', { ...LINUX, ...LOSS }, ['udp', 'publicAddress.ipv4'], LOSSY_RUNS),
  row(
    'loss-symmetric',
    '20 % loss each way, symmetric',
    { ...SYMMETRIC, ...LOSS },
    ['udp', 'publicAddress.ipv4'],
    LOSSY_RUNS,
  ),
];

const SECOND_ADAPTER = [
  row('mesh', 'mesh VPN: an adapter that never answers', { ...LINUX, adapter: 'mesh' }, ORDINARY),
  row('mesh-symmetric', 'mesh VPN, symmetric', { ...SYMMETRIC, adapter: 'mesh' }, ORDINARY),
  row(
    'mesh-one-operator-down',
    'mesh VPN, one operator down',
    { ...LINUX, adapter: 'mesh', down: ['google'] },
    ORDINARY,
  ),
  row('vpn-split', 'VPN active: second default-route interface', { ...LINUX, adapter: 'vpn-split' }, [
    ...REACHED,
    'vpnActive',
  ]),
  row('vpn-full', 'VPN active: full tunnel', { ...LINUX, adapter: 'vpn-full' }, REACHED),
];

export const ROWS: readonly LabRow[] = [
  ...KINDS_OF_NAT,
  ...TWO_NATS_OR_NONE,
  ...BLOCKED,
  ...CUT_OFF,
  ...IPV6,
  ...SLOW,
  ...SECOND_ADAPTER,
  ...DEEP_ROWS,
];

/** With those in which nothing but the router itself is of interest. */
export const ALL_ROWS: readonly LabRow[] = [...ROWS, ...GATEWAY_ROWS];

export function rowById(id: string): LabRow {
  const found = ALL_ROWS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no row ${id}; there are ${ALL_ROWS.map((r) => r.id).join(' ')}`);
  return found;
}

function row(
  id: string,
  title: string,
  conditions: Conditions,
  definite: readonly string[],
  more: Pick<LabRow, 'exitCodes' | 'runs' | 'unknownAtMost' | 'told'> = {},
): LabRow {
  return { id, title, ...conditions, definite, ...more };
}
