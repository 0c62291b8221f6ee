import type { FindingId } from '../knowledge/findings';
import { type Outlook, outlooks, type Ports } from '../knowledge/outlook';
import type { ProtocolId } from '../knowledge/protocols';
import type { Told } from '../knowledge/told';
import type { Result } from '../machines/judge';
import type { Evidence, Judged } from '../probe/judged';
import type { MappingBehavior } from '../probe/mapping';
import type { Measurements } from '../probe/measurements';
import type { Observations } from '../probe/observations';
import type { Udp } from '../probe/reachability';

export type Tri = boolean | 'unknown';
export type Verdict = 'yes' | 'likely' | 'unlikely' | 'no' | 'unknown';
export type ClassicNatType =
  | 'open'
  | 'full-cone'
  | 'address-restricted-cone'
  | 'port-restricted-cone'
  | 'cone'
  | 'symmetric'
  | 'symmetric-udp-firewall'
  | 'udp-blocked'
  | 'unknown';

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
    filteringBehavior: 'unknown';
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
    ports: Ports;
    untestable: string[];
    gateway: { wanAddress: string | null; source: 'told' | null; brand: string | null };
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
  /** How the run ended: by a verdict, its deadline, or the user. Null while it goes on. */
  ended: Observations['ended'];
  outlook: Record<ProtocolId, Outlook>;
  told: Told & { signs: string[] };
  trail: never[];
  changed: never[];
}

/** The values that are measured and judged, each with its evidence. */
type MeasuredKey = {
  [K in keyof Measurements]: Measurements[K] extends Judged<unknown> ? K : never;
}[keyof Measurements];

/** UDP ports that VPNs use, in the order of the report. */
const VPN_PORTS = [443, 500, 4500, 1701, 1194, 51820];

/** Protocols that no browser can send, so that nothing is said about them; TCP 1723 is on Fetch's list of bad ports. */
const UNTESTABLE = ['gre', 'esp', 'ah', 'tcp/1723'];

/** Confidence from which a finding is said without "likely". */
const CERTAIN = 0.95;

const code = ({ code, detail }: Evidence): string => (detail === undefined ? code : `${code}:${detail}`);

/** A finding's verdict and confidence in one word. */
export function verdictOf(verdict: Tri, confidence: number | null): Verdict {
  if (verdict === 'unknown') return 'unknown';
  const certain = (confidence ?? 0) >= CERTAIN;
  if (verdict) return certain ? 'yes' : 'likely';
  return certain ? 'no' : 'unlikely';
}

/** The classic names of RFC 3489, for people who search for them. Without the filtering test a cone is just a cone. */
function classicNatType(
  mapping: MappingBehavior | 'unknown',
  varies: Tri,
  udp: Udp | 'unknown',
): ClassicNatType {
  if (udp === 'blocked') return 'udp-blocked';
  if (varies === true) return 'symmetric';
  return mapping === 'endpoint-independent' ? 'cone' : 'unknown';
}

/** The report of one result: codes and values only, no prose. Addresses are whole: redact before sharing. */
export function buildReport(result: Result, told: Told): Report {
  const { observations, measurements: m, findings } = result;
  const finding = (id: FindingId): Verdict => {
    const found = findings.find((f) => f.id === id);
    return found ? verdictOf(found.verdict, found.confidence) : 'unknown';
  };
  const address = (judged: Judged<string | null>) => (judged.value === 'unknown' ? null : judged.value);
  const ports = portsOf(observations, m);
  const varies = findings.find(({ id }) => id === 'mapping_varies')?.verdict ?? 'unknown';
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
      filteringBehavior: 'unknown',
      classicNatType: classicNatType(m.mappingBehavior.value, varies, m.udp.value),
      portPreservation: m.portPreservation.value,
      addressPooling: m.addressPooling.value,
      hairpinning: 'unknown',
      cgnat: finding('cgnat'),
      doubleNat: finding('double_nat'),
      captivePortal: m.captivePortal.value,
      nat64: m.nat64.value,
      dsLite: finding('ds_lite'),
      vpnActive: m.vpnActive.value,
      ports,
      untestable: UNTESTABLE,
      gateway: { wanAddress: told.wanAddress ?? null, source: told.wanAddress ? 'told' : null, brand: null },
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
    ended: observations.ended,
    outlook: outlooks(m, findings, ports),
    told: { ...told, signs: [] },
    trail: [],
    changed: [],
  };
}

/** Ports that were seen to work. Not seen is not blocked, so the others are unknown. */
function portsOf(observations: Observations, { openUdpPorts }: Measurements): Ports {
  const udp = VPN_PORTS.map(
    (port) => [`udp/${port}`, openUdpPorts.includes(port) ? 'open' : 'unknown'] as const,
  );
  const https = observations.requests.some(
    ({ url, answered }) => answered && new URL(url).protocol === 'https:',
  );
  return Object.fromEntries([...udp, ['tcp/443', https ? 'open' : 'unknown']]);
}

function evidenceOf(measurements: Measurements): Report['evidence'] {
  const judged = Object.entries(measurements).filter(
    (entry): entry is [MeasuredKey, Judged<unknown>] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'because' in entry[1],
  );
  return Object.fromEntries(
    judged.map(([key, { because }]) => [key, because.map(code)]),
  ) as Report['evidence'];
}
