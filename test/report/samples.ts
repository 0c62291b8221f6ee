import type { StepId } from '../../knowledge/steps';
import type { VisitEvent } from '../../machines/events';
import type { Observations } from '../../probe/observations';
import { REGISTRY } from '../../report/registry';
import type { Report } from '../../report/report';
import { ALL_SIGNS, reportOf } from './visits';

const TRIED: StepId[] = [
  'reboot_router',
  'passthrough_ipsec',
  'check_server_name',
  'switch_protocol',
  'lower_mtu',
];

/** A visit as most are that go to support: five steps tried, one setting kept, an error code and six signs. */
export function typicalReport(observations: Observations): Report {
  const told: [string, unknown][] = [
    ['protocol', 'l2tp-ipsec'],
    ['symptom', 'never-connects'],
    ['clientOs', 'windows-11'],
    ['role', 'client'],
    ['errorCode', '809'],
    ['networkOwner', 'mine'],
    ['worksOnMobileData', true],
    ['routerBrand', 'fritzbox'],
    ['signs', ALL_SIGNS.filter((_, at) => at % 97 === 3).slice(0, 6)],
  ];
  const events = [
    { type: 'measured', run: 1, done: true, observations },
    ...told.map(([key, value]) => ({ type: 'told', key, value })),
    ...TRIED.flatMap((step) => [
      ...['offered', 'begun', 'done'].map((type) => ({ type, step })),
      { type: 'verified', step, outcome: 'unchanged' },
      { type: step === 'lower_mtu' ? 'kept' : 'restored', step },
    ]),
  ];
  return reportOf(events.map((event, at) => ({ id: `e${at}`, at, ...event }) as VisitEvent))!;
}

/** A report in which every list is as long as it can be and nothing is said twice; nobody's network is like that. */
export function longestReport(base: Report): Report {
  let count = 0;
  const address = () => `2001:db8:${(++count).toString(16)}:ffff:ffff:ffff:ffff:ffff`;
  const codes = REGISTRY.evidence;
  const because = () =>
    Array.from(
      { length: 20 },
      () => `${codes[count % codes.length]}:${address()}, ${address()}, ${address()}`,
    );
  const ports = Array.from({ length: 99 }, (_, at) => `udp/${65_000 + at}`);
  const steps = [...REGISTRY.step].reverse() as StepId[];
  const each = <T>(keys: readonly string[], value: () => T) =>
    Object.fromEntries(keys.map((key) => [key, value()]));
  return {
    ...base,
    timings: { firstAddressMs: 9e9, verdictMs: 9e9 },
    network: {
      ...base.network,
      publicAddress: { ipv4: '203.0.113.77', ipv6: address() },
      ports: each(ports, () => 'open' as const),
      gateway: { wanAddress: address(), source: 'told', brand: 'zyxel', reason: 'gateway_outdated' },
      localAddresses: Array.from({ length: 20 }, address),
    },
    roundTrips: Array.from({ length: 20 }, (_, at) => ({ server: 'stun:a.example', ms: 90_000 + at })),
    findings: base.findings.map((finding) => ({
      ...finding,
      verdict: true,
      confidence: 0.99,
      because: because(),
    })),
    evidence: each(REGISTRY.measured, because) as Report['evidence'],
    portEvidence: each(ports, because),
    ended: 'cancelled',
    told: {
      protocol: 'zerotier',
      app: REGISTRY.app.at(-1)!,
      role: 'mesh',
      clientOs: 'router',
      symptom: 'works-elsewhere-not-here',
      errorCode: '0x8007ffff',
      networkOwner: 'mobile',
      routerAccess: true,
      worksOnMobileData: true,
      secondUser: true,
      routerBrand: REGISTRY.router.at(-1)!,
      wanAddress: address(),
      signs: [...REGISTRY.code].reverse().map((id) => `code:${id}`),
    },
    trail: steps.map((step) => ({ step, outcome: 'restored' })),
    changed: steps,
    causes: [...REGISTRY.cause]
      .reverse()
      .map((cause) => ({ cause, band: 'possible' }) as Report['causes'][number]),
    next: steps,
  };
}
