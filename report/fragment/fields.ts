import type { StepId } from '../../knowledge/steps';
import { MOST_SIGNS } from '../../knowledge/told';
import type { Report } from '../report';
import { UNTESTABLE } from '../report';
import {
  constant,
  type Field,
  flag,
  id,
  integer,
  knownId,
  list,
  nullable,
  optional,
  or,
  record,
  struct,
  tri,
} from './field';
import { address, because, confidence, errorNumber, port, sign, time } from './special';

/** The longest lists that leave; a visit does not come near them. */
const MOST = { ports: 24, local: 8, trips: 8, findings: 32, trail: 16, causes: 8, next: 5, changed: 16 };
const LONGEST_MS = 2 ** 20 - 1;

type Network = Report['network'];
type Told = Report['told'];

const ms = integer(LONGEST_MS, 7);
const state = or(knownId<'open' | 'blocked' | 'unknown'>('port', 2), 'unknown');
const verdict = or(knownId<Network['cgnat']>('verdict', 3), 'unknown');

/** A network's name of a server is its owner's: only the times leave, and the order. */
const roundTrips: Field<Report['roundTrips']> = (() => {
  const times = list(struct<{ ms: number }>({ ms }), MOST.trips);
  const named = (trips: { ms: number }[] = []) =>
    trips.map((trip, at) => ({ server: `#${at + 1}`, ms: trip.ms }));
  return {
    clean: (value, redaction) => named(times.clean(value, redaction)),
    write: times.write,
    read: (from) => named(times.read(from)),
  };
})();

const network = struct<Network>({
  online: tri,
  dns: or(knownId<Network['dns']>('dns', 2), 'unknown'),
  webrtc: or(knownId<Network['webrtc']>('webrtc', 2), 'unknown'),
  publicAddress: struct<Network['publicAddress']>({ ipv4: nullable(address), ipv6: nullable(address) }),
  udp: or(knownId<Network['udp']>('udp', 2), 'unknown'),
  mappingBehavior: or(knownId<Network['mappingBehavior']>('mapping', 3), 'unknown'),
  filteringBehavior: or(knownId<Network['filteringBehavior']>('filtering', 2), 'unknown'),
  classicNatType: or(knownId<Network['classicNatType']>('natType', 4), 'unknown'),
  portPreservation: tri,
  addressPooling: or(knownId<Network['addressPooling']>('pooling', 2), 'unknown'),
  hairpinning: tri,
  cgnat: verdict,
  doubleNat: verdict,
  captivePortal: verdict,
  nat64: verdict,
  dsLite: verdict,
  vpnActive: verdict,
  // Its evidence tells it: see `complete`.
  vpnServer: constant('unknown'),
  ports: record(port, state, MOST.ports),
  untestable: constant(UNTESTABLE),
  gateway: struct<Network['gateway']>({
    wanAddress: nullable(address),
    source: nullable(knownId<NonNullable<Network['gateway']['source']>>('gatewaySource', 1)),
    brand: nullable(id<string>('router', 6)),
    reason: nullable(id<string>('gatewayReason', 4)),
  }),
  localAddresses: list(address, MOST.local),
});

const finding = struct<Report['findings'][number]>({
  id: id('finding', 5),
  verdict: tri,
  confidence: nullable(confidence),
  because,
  silenced: flag,
});

const told = struct<Told>({
  protocol: optional(id<NonNullable<Told['protocol']>>('protocol', 4)),
  app: optional(id<string>('app', 7)),
  role: optional(id<NonNullable<Told['role']>>('role', 3)),
  clientOs: optional(id<NonNullable<Told['clientOs']>>('system', 4)),
  symptom: optional(id<NonNullable<Told['symptom']>>('symptom', 4)),
  errorCode: optional(errorNumber),
  networkOwner: optional(id<NonNullable<Told['networkOwner']>>('owner', 3)),
  routerAccess: optional(flag),
  worksOnMobileData: optional(flag),
  secondUser: optional(flag),
  routerBrand: optional(id<string>('router', 6)),
  wanAddress: optional(address),
  signs: list(sign, MOST_SIGNS),
} as { [K in keyof Told]-?: Field<Told[K]> });

const STEP = id<StepId>('step', 7);

/** A report, part by part, in the order in which links have it. Nothing that takes room may be put in here: see `LINK`. */
export const REPORT = struct<Report>({
  version: constant(1),
  measuredAt: or(time, new Date(0).toISOString()),
  timings: struct<Report['timings']>({ firstAddressMs: nullable(ms), verdictMs: nullable(ms) }),
  network,
  roundTrips,
  findings: list(finding, MOST.findings),
  evidence: record(knownId('measured', 5), because, MOST.findings) as Field<Report['evidence']>,
  portEvidence: record(port, because, MOST.ports),
  ended: nullable(knownId<NonNullable<Report['ended']>>('ended', 2)),
  outlook: record(
    knownId('protocol', 4),
    struct<Report['outlook']['ikev2']>({
      verdict: or(knownId<Report['outlook']['ikev2']['verdict']>('outlook', 2), 'unknown'),
      passthrough: or(knownId<Report['outlook']['ikev2']['passthrough']>('passthrough', 2), 'not-needed'),
      because: list(knownId<Report['outlook']['ikev2']['because'][number]>('outlookReason', 4), 6),
    }),
    16,
  ) as Field<Report['outlook']>,
  told,
  trail: list(struct<Report['trail'][number]>({ step: STEP, outcome: id('outcome', 3) }), MOST.trail),
  changed: list(STEP, MOST.changed),
  causes: list(struct<Report['causes'][number]>({ cause: id('cause', 6), band: id('band', 2) }), MOST.causes),
  next: list(STEP, MOST.next),
});

/**
 * What a link holds; `mark` is the step that support advises. Links that were made once must open forever, and those of
 * later versions with this one: parts may only be added behind the last one here, whatever they belong to. They read as
 * zeros from older links, and what stands behind the last part is not looked at.
 */
export const LINK = struct<{ report: Report; mark: StepId | undefined }>({
  report: REPORT,
  mark: optional(STEP),
});
