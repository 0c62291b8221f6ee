import type { FindingId } from '../knowledge/findings';
import { knownWan } from '../knowledge/findings/wan';
import { type Outlook, outlooks, type Ports } from '../knowledge/outlook';
import type { ProtocolId } from '../knowledge/protocols';
import type { StepId } from '../knowledge/steps';
import { MOST_SIGNS, type Told } from '../knowledge/told';
import type { Band } from '../machines/guide';
import type { Result } from '../machines/judge';
import type { AnyCause } from '../machines/rank';
import type { TrailEntry } from '../machines/visit.machine';
import type { ClassicNatType, FilteringBehavior } from '../probe/filtering';
import type { Evidence, Judged } from '../probe/judged';
import type { MappingBehavior } from '../probe/mapping';
import type { Measurements } from '../probe/measurements';
import type { Observations } from '../probe/observations';
import type { Udp } from '../probe/reachability';
import type { VpnServer } from '../probe/vpn-server';
import { type Tri, type Verdict, verdictOf } from './verdict';

/** Version 1 of the report. Scripts outside this repository read it: fields may be added, never changed. */
export interface Report {
  version: 1;
  measuredAt: string;
  timings: { firstAddressMs: number | null; verdictMs: number | null };
  network: {
    online: Tri;
    dns: 'ok' | 'broken' | 'unknown';
    webrtc: 'available' | 'disabled' | 'restricted' | 'unknown';
    publicAddress: { ipv4: string | null; ipv6: string | null };
    udp: Udp | 'unknown';
    mappingBehavior: MappingBehavior | 'unknown';
    filteringBehavior: FilteringBehavior | 'unknown';
    classicNatType: ClassicNatType;
    portPreservation: Tri;
    addressPooling: 'paired' | 'arbitrary' | 'unknown';
    hairpinning: Tri;
    cgnat: Verdict;
    doubleNat: Verdict;
    captivePortal: Verdict;
    nat64: Verdict;
    dsLite: Verdict;
    vpnActive: Verdict;
    /** The VPN server that the settings name, never its name; reports of older versions lack it. */
    vpnServer?: VpnServer | 'unknown';
    ports: Ports;
    untestable: string[];
    gateway: {
      wanAddress: string | null;
      source: 'upnp' | 'told' | null;
      brand: string | null;
      /** A `GatewayReason`: why the router that was asked gave no address. Null where it did, or was not asked. */
      reason: string | null;
    };
    localAddresses: string[];
  };
  /** Round-trip time to each server that answered alone, ms. */
  roundTrips: { server: string; ms: number }[];
  findings: {
    id: FindingId;
    verdict: Tri;
    confidence: number | null;
    because: string[];
    silenced: boolean;
  }[];
  /** For each measured value the evidence codes it rests on, or that say why it is unknown. */
  evidence: Record<MeasuredKey, string[]>;
  /** The same for each port. */
  portEvidence: Record<string, string[]>;
  /** How the run ended: by a verdict, its deadline, or the user. Null while it goes on. */
  ended: Observations['ended'];
  outlook: Record<ProtocolId, Outlook>;
  /** Only what was told; `signs`: ids found in a log and in the user's own words. */
  told: Told & { signs: string[] };
  /** The steps that ended, in order. */
  trail: TrailEntry[];
  /** Steps whose change was left as it is. */
  changed: StepId[];
  /** What can still be the cause, as judged when the report was made, the likeliest first. */
  causes: { cause: AnyCause; band: Band }[];
  /** The steps that would come next, at most five, the one on screen first. */
  next: StepId[];
}

/** How far a visit has come; `report/progress.ts` reads it off a visit. */
export type Progress = Pick<Report, 'trail' | 'changed' | 'causes' | 'next'>;

/** The values that are measured and judged, each with its evidence. */
type MeasuredKey = {
  [K in keyof Measurements]: Measurements[K] extends Judged<unknown> ? K : never;
}[keyof Measurements];

/** Protocols that no browser can send, so that nothing is said about them; TCP 1723 is on Fetch's list of bad ports. */
export const UNTESTABLE = ['gre', 'esp', 'ah', 'tcp/1723'];

const NOTHING_TRIED: Progress = { trail: [], changed: [], causes: [], next: [] };

const code = ({ code, detail }: Evidence): string => (detail === undefined ? code : `${code}:${detail}`);

/**
 * The report of one result: codes and values only, no prose. Addresses are whole, and the error code is as it was
 * typed: redact before sharing.
 */
export function buildReport(result: Result, told: Told, progress: Progress = NOTHING_TRIED): Report {
  const { observations, measurements: m, findings, gateway } = result;
  const wan = knownWan(told, gateway);
  const finding = (id: FindingId): Verdict => {
    const found = findings.find((f) => f.id === id);
    return found ? verdictOf(found.verdict, found.confidence) : 'unknown';
  };
  const address = (judged: Judged<string | null>) => (judged.value === 'unknown' ? null : judged.value);
  const ports = statesOf(m.ports);
  return {
    version: 1,
    measuredAt: observations.startedAt,
    timings: { firstAddressMs: m.firstAddressMs, verdictMs: m.verdictMs },
    network: {
      online: m.online.value,
      dns: m.dns.value,
      webrtc: m.webrtc.value,
      publicAddress: { ipv4: address(m.publicIpv4), ipv6: address(m.publicIpv6) },
      udp: m.udp.value,
      mappingBehavior: m.mappingBehavior.value,
      filteringBehavior: m.filteringBehavior.value,
      classicNatType: m.classicNatType,
      portPreservation: m.portPreservation.value,
      addressPooling: m.addressPooling.value,
      hairpinning: m.hairpinning.value,
      cgnat: finding('cgnat'),
      doubleNat: finding('double_nat'),
      captivePortal: m.captivePortal.value,
      nat64: m.nat64.value,
      dsLite: finding('ds_lite'),
      vpnActive: m.vpnActive.value,
      vpnServer: m.vpnServer.value,
      ports,
      untestable: UNTESTABLE,
      gateway: {
        wanAddress: wan?.address ?? null,
        source: wan?.source ?? null,
        brand: gateway?.brand ?? null,
        reason: wan?.source === 'upnp' ? null : (gateway?.reason ?? null),
      },
      localAddresses: m.localAddresses.value === 'unknown' ? [] : m.localAddresses.value,
    },
    roundTrips: m.roundTrips.map(({ url, ms }) => ({ server: url, ms })),
    findings: findings.map(({ id, verdict, confidence, because, silenced }) => ({
      id,
      verdict,
      confidence,
      because: because.map(code),
      silenced,
    })),
    evidence: evidenceOf(m),
    portEvidence: Object.fromEntries(
      Object.entries(m.ports).map(([port, { because }]) => [port, because.map(code)]),
    ),
    ended: observations.ended,
    outlook: outlooks(m, findings, ports),
    told: { ...told, signs: (told.signs ?? []).slice(0, MOST_SIGNS) },
    ...progress,
  };
}

const statesOf = (ports: Measurements['ports']): Ports =>
  Object.fromEntries(Object.entries(ports).map(([port, { value }]) => [port, value]));

function evidenceOf(measurements: Measurements): Report['evidence'] {
  const judged = Object.entries(measurements).filter(
    (entry): entry is [MeasuredKey, Judged<unknown>] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'because' in entry[1],
  );
  return Object.fromEntries(
    judged.map(([key, { because }]) => [key, because.map(code)]),
  ) as Report['evidence'];
}
