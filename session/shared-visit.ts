import * as v from 'valibot';
import { APPS, type AppId } from '../knowledge/apps';
import { FINDINGS, type FindingId } from '../knowledge/findings';
import { ROUTERS, type RouterId } from '../knowledge/routers';
import { STEPS, type StepId } from '../knowledge/steps';
import { CLIENT_SYSTEMS, NETWORK_OWNERS, PROTOCOL_IDS, ROLES, SYMPTOMS, type Told } from '../knowledge/told';
import type { VisitEvent } from '../machines/events';
import type { Report } from '../report/report';

const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];

/** Text for people: a limit, and no control characters but line breaks. It is only ever shown as text. */
export const textOf = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    v.regex(/^[^\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/),
  );

/** A code: an id, a port, an address. Never shown but by way of a table, or as it stands. */
const code = textOf(120);
const codes = v.pipe(v.array(code), v.maxLength(60));
const flag = v.boolean();
const tri = v.union([flag, v.literal('unknown')]);
const ms = v.nullable(v.pipe(v.number(), v.finite()));

export const stepId = v.picklist(keysOf<StepId>(STEPS));

/** What can be told, by its key. */
const TOLD = {
  protocol: v.picklist(PROTOCOL_IDS),
  app: v.picklist(keysOf<AppId>(APPS)),
  role: v.picklist(ROLES),
  clientOs: v.picklist(CLIENT_SYSTEMS),
  symptom: v.picklist(SYMPTOMS),
  errorCode: textOf(200),
  networkOwner: v.picklist(NETWORK_OWNERS),
  routerAccess: flag,
  worksOnMobileData: flag,
  secondUser: flag,
  routerBrand: v.picklist(keysOf<RouterId>(ROUTERS)),
  wanAddress: code,
  signs: codes,
} satisfies Record<keyof Told, v.GenericSchema>;
const toldKey = v.picklist(keysOf(TOLD));

/** A stamp's time is by the user's clock; nothing here or at the helper's compares it with another clock. */
const stamp = { id: textOf(64), at: v.pipe(v.number(), v.finite()) };

const toldEvent = v.pipe(
  v.object({ ...stamp, type: v.literal('told'), key: toldKey, value: v.unknown() }),
  v.check(({ key, value }) => value === null || v.is(TOLD[key], value)),
);
const stepEvents = ['offered', 'begun', 'done', 'skipped', 'restored', 'kept'] as const;

/**
 * An event of the visit as the helper gets it: what was measured and what a router said stay on the computer, and
 * come, judged and redacted, in the report.
 */
export const SharedEvent = v.union([
  toldEvent,
  v.object({ ...stamp, type: v.literal('passed'), key: toldKey }),
  v.object({ ...stamp, type: v.picklist(stepEvents), step: stepId }),
  v.object({
    ...stamp,
    type: v.literal('verified'),
    step: stepId,
    outcome: v.picklist(['fixed', 'unchanged', 'worse']),
  }),
  v.object({ ...stamp, type: v.literal('measured'), run: v.pipe(v.number(), v.integer()), done: flag }),
  v.object({ ...stamp, type: v.picklist(['gateway', 'works', 'gaveUp', 'reopened', 'back']) }),
]);
export type SharedEvent = v.InferOutput<typeof SharedEvent>;

/**
 * An event without what only the report may carry. The router's address that the user typed in stays too: the
 * report has it redacted.
 */
export function sharedEvent(event: VisitEvent): SharedEvent {
  const { id, at } = event;
  if (event.type === 'measured') return { id, at, type: 'measured', run: event.run, done: event.done };
  if (event.type === 'gateway') return { id, at, type: 'gateway' };
  if (event.type === 'told' && event.key === 'wanAddress') return { ...event, value: null };
  return event;
}

const BEHAVIORS = ['endpoint-independent', 'address-dependent', 'address-and-port-dependent'] as const;
const NAT_TYPES = [
  'open',
  'full-cone',
  'address-restricted-cone',
  'port-restricted-cone',
  'cone',
  'symmetric',
  'symmetric-udp-firewall',
  'udp-blocked',
  'unknown',
] as const satisfies Report['network']['classicNatType'][];

const verdict = v.picklist(['yes', 'likely', 'unlikely', 'no', 'unknown']);
const finding = v.object({
  id: v.picklist(keysOf<FindingId>(FINDINGS)),
  verdict: tri,
  confidence: v.nullable(v.number()),
  because: codes,
  silenced: flag,
});

/** A list whose items that this version does not know are left out. */
const known = <T extends v.GenericSchema>(item: T) =>
  v.pipe(
    v.array(v.unknown()),
    v.maxLength(60),
    v.transform((items) => items.filter((one): one is v.InferOutput<T> => v.is(item, one))),
  );

const address = v.nullable(code);

/** A redacted report as it arrives. Fields of a newer program are left out; one that lacks a field is refused. */
const SharedReportShape = v.object({
  version: v.literal(1),
  measuredAt: code,
  timings: v.object({ firstAddressMs: ms, verdictMs: ms }),
  network: v.object({
    online: tri,
    dns: v.picklist(['ok', 'broken', 'unknown']),
    webrtc: v.picklist(['available', 'disabled', 'restricted', 'unknown']),
    publicAddress: v.object({ ipv4: address, ipv6: address }),
    udp: v.picklist(['open', 'blocked', 'restricted', 'unknown']),
    mappingBehavior: v.picklist([...BEHAVIORS, 'no-nat', 'unknown']),
    filteringBehavior: v.picklist([...BEHAVIORS, 'unknown']),
    classicNatType: v.picklist(NAT_TYPES),
    portPreservation: tri,
    addressPooling: v.picklist(['paired', 'arbitrary', 'unknown']),
    hairpinning: tri,
    cgnat: verdict,
    doubleNat: verdict,
    captivePortal: verdict,
    nat64: verdict,
    dsLite: verdict,
    vpnActive: verdict,
    ports: v.record(code, v.picklist(['open', 'blocked', 'unknown'])),
    untestable: codes,
    gateway: v.object({ wanAddress: address, source: address, brand: address, reason: address }),
    localAddresses: codes,
  }),
  roundTrips: known(v.object({ server: code, ms: v.number() })),
  findings: known(finding),
  evidence: v.record(code, codes),
  portEvidence: v.record(code, codes),
  ended: v.nullable(v.picklist(['settled', 'deadline', 'cancelled'])),
  outlook: v.record(
    code,
    v.object({
      verdict: v.picklist(['should-work', 'needs-change', 'blocked', 'unknown']),
      passthrough: v.picklist(['needed', 'not-needed', 'leave-on']),
      because: codes,
    }),
  ),
  told: v.partial(v.object(TOLD)),
  trail: v.pipe(v.array(v.unknown()), v.maxLength(60)),
  changed: v.pipe(v.array(v.unknown()), v.maxLength(60)),
});

/** A redacted report. */
export const SharedReport = v.pipe(
  SharedReportShape,
  v.transform((report) => ({ ...report, trail: [], changed: [] }) as unknown as Report),
);
