/** Rows with a probe host of one's own: filtering, hairpinning and VPN ports. Data. */
import { PROBE_HOST } from './addresses.ts';
import type { Conditions, LabRow } from './row.ts';

const FILTERING = ['filteringBehavior', 'classicNatType'] as const;
const PORTS = PROBE_HOST.udp.map((port) => `ports.udp/${port}`);
const REACHED = ['online', 'udp', 'publicAddress.ipv4'] as const;
const TURN = { own: { turnServer: 'good' } } as const;
const PROBE = { own: { probeHost: true } } as const;
const BOTH = { own: { probeHost: true, turnServer: 'good' } } as const;
const LINUX = { access: 'home', nat: 'port-restricted' } as const;

const WHO_MAY_SEND = [
  row('filtering-full-cone', 'filtering: full cone', { access: 'home', nat: 'full-cone', ...BOTH }, [
    ...FILTERING,
    'hairpinning',
    ...PORTS,
  ]),
  row(
    'filtering-address-restricted',
    'filtering: address-restricted cone',
    { access: 'home', nat: 'address-restricted', ...TURN },
    [...FILTERING, 'hairpinning'],
  ),
  row('filtering-port-restricted', 'filtering: port-restricted cone', { ...LINUX, ...BOTH }, [
    ...FILTERING,
    'hairpinning',
    ...PORTS,
  ]),
  row(
    'filtering-symmetric',
    'filtering: symmetric',
    { access: 'home', nat: 'symmetric', ...TURN },
    FILTERING,
    { hairpinning: 'mapping_varies' },
  ),
  row(
    'filtering-no-nat-open',
    'filtering: no NAT, no firewall',
    { access: 'direct', firewall: 'open', ...BOTH },
    [...FILTERING, ...PORTS],
  ),
  row(
    'filtering-no-nat-firewall',
    'filtering: no NAT, stateful firewall',
    { access: 'direct', firewall: 'stateful', ...BOTH },
    [...FILTERING, ...PORTS],
  ),
  // Our side's packet to the relay leaves from another address, which the relay drops: mostly inconclusive.
  row(
    'filtering-pool',
    'filtering: pooled addresses',
    { access: 'home', nat: 'symmetric-any-address', ...TURN },
    REACHED,
  ),
  row(
    'filtering-two-layers',
    'filtering: open home NAT behind a restricted provider',
    { access: 'cgnat', nat: 'full-cone', outerNat: 'address-restricted', ...TURN },
    [...FILTERING, 'hairpinning'],
  ),
  row(
    'filtering-two-layers-home',
    'filtering: restricted home NAT behind an open provider',
    { access: 'cgnat', nat: 'port-restricted', outerNat: 'full-cone', ...TURN },
    [...FILTERING, 'hairpinning'],
  ),
  row(
    'filtering-two-open-layers',
    'filtering: two open NATs',
    { access: 'cgnat', nat: 'full-cone', outerNat: 'full-cone', ...TURN },
    [...FILTERING, 'hairpinning'],
  ),
  row('filtering-delay', 'filtering at 80 ms delay', { ...LINUX, ...BOTH, delayMs: 40 }, [
    ...FILTERING,
    ...PORTS,
  ]),
];

/** A filter or a port that is open must never be called shut because packets were lost. */
const LOSS = { delayMs: 40, lossPercent: 20, own: { probeHost: true, turnServer: 'good' } } as const;
const LOSSY = [
  row('filtering-loss', 'filtering and ports at 20 % loss each way', {
    access: 'home',
    nat: 'full-cone',
    blockedUdp: [500],
    ...LOSS,
  }),
  row('filtering-loss-restricted', 'filtering at 20 % loss each way, address-restricted cone', {
    access: 'home',
    nat: 'address-restricted',
    ...LOSS,
  }),
].map((lossy) => ({ ...lossy, runs: 5, unknownAtMost: { filteringBehavior: 2 } }));

const NO_RELAY = [
  row(
    'turn-silent',
    'the TURN server is down',
    { access: 'home', nat: 'full-cone', own: { turnServer: 'silent' } },
    [...REACHED, 'hairpinning'],
    { filteringBehavior: 'turn_unreachable' },
  ),
  row(
    'turn-wrong-password',
    'the TURN server refuses the password',
    { access: 'home', nat: 'full-cone', own: { turnServer: 'wrong-password' } },
    [...REACHED, 'hairpinning'],
    { filteringBehavior: 'turn_refused_credentials' },
  ),
  row(
    'turn-expired',
    'the TURN credentials have expired',
    { access: 'home', nat: 'full-cone', own: { turnServer: 'expired' } },
    [...REACHED, 'hairpinning'],
    { filteringBehavior: 'turn_refused_credentials' },
  ),
  row(
    'turn-udp-blocked',
    'UDP dropped, with a probe host',
    { ...LINUX, udp: 'dropped', ...BOTH },
    ['online', 'udp', ...PORTS],
    { filteringBehavior: 'udp_gets_no_answer' },
  ),
];

const VPN_PORTS = [
  ...PROBE_HOST.udp.map((port) =>
    row(`port-${port}-blocked`, `UDP ${port} blocked alone`, { ...LINUX, ...PROBE, blockedUdp: [port] }, [
      ...REACHED,
      ...PORTS,
    ]),
  ),
  row('ports-ipsec-blocked', 'IPsec blocked', { ...LINUX, ...PROBE, blockedUdp: [500, 4500] }, [
    ...REACHED,
    ...PORTS,
  ]),
  row('ports-only-ipsec', 'only IPsec passes', { ...LINUX, ...PROBE, udp: [500, 4500] }, [
    'online',
    'udp',
    ...PORTS,
  ]),
];

/** The VPN server that the settings name. Firefox and Chromium alike. */
const VPN_SERVER = [
  row('vpn-server-answers', 'the VPN server answers HTTPS', { ...LINUX, vpnServer: 'answers' }, [
    ...REACHED,
    'vpnServer',
  ]),
  row(
    'vpn-server-certificate',
    'the VPN server has a certificate for another name',
    { ...LINUX, vpnServer: 'other-certificate' },
    [...REACHED, 'vpnServer'],
  ),
  row('vpn-server-silent', 'the VPN server answers nothing', { ...LINUX, vpnServer: 'silent' }, REACHED, {
    vpnServer: 'vpn_server_silent',
  }),
  row(
    'vpn-server-no-such-name',
    "the VPN server's name does not exist",
    { ...LINUX, vpnServer: 'no-such-name' },
    [...REACHED, 'vpnServer'],
  ),
  row(
    'vpn-server-no-such-name-udp',
    "the VPN server's name does not exist, UDP dropped",
    { ...LINUX, udp: 'dropped', vpnServer: 'no-such-name' },
    ['online', 'udp', 'vpnServer'],
  ),
  row(
    'vpn-server-dns-refused',
    'name resolution refused, with a VPN server',
    { ...LINUX, dns: 'refused', vpnServer: 'no-such-name' },
    ['online', 'dns'],
    { vpnServer: 'dns_broken' },
  ),
];

export const DEEP_ROWS: readonly LabRow[] = [
  ...WHO_MAY_SEND,
  ...LOSSY,
  ...NO_RELAY,
  ...VPN_PORTS,
  ...VPN_SERVER,
];

function row(
  id: string,
  title: string,
  conditions: Conditions,
  definite: readonly string[] = ['udp'],
  because: Readonly<Record<string, string>> = {},
): LabRow {
  return { id, title, ...conditions, definite, because };
}
