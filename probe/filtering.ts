import { type Family, familyOf } from './address';
import type { BaseId } from './bases';
import { type Evidence, evidence, type Judged, known, unknown } from './judged';
import type { MappingBehavior } from './mapping';
import type { FilteringObservation, Observations, TrialObservation } from './observations';
import { stunServer } from './plan';
import type { Udp } from './reachability';

/** RFC 4787 §5: who may send to a mapping. Without NAT, the firewall's by the same names. */
export type FilteringBehavior = 'endpoint-independent' | 'address-dependent' | 'address-and-port-dependent';

/** What a run says that the tests build on. */
export interface Ground {
  udp: Judged<Udp>;
  online: Judged<boolean>;
  base: Judged<BaseId>;
  mappingBehavior: Judged<MappingBehavior>;
  portPreservation: Judged<boolean>;
}

/** What came of one trial: the knock got in, it was kept out while the control got in, or why neither is known. */
type Outcome = 'let-in' | 'kept-out' | Evidence;

/** Unauthenticated (RFC 8489 §14.8), Wrong Credentials (RFC 8656 §19). 403 Forbidden is another refusal. */
const REFUSED_CREDENTIALS: ReadonlySet<number> = new Set([401, 441]);

function outcomeOf(trial: TrialObservation, ended: FilteringObservation['ended'], family: Family): Outcome {
  const { kind, fromAddress, errors } = trial;
  if (trial.reachedMs !== null) return 'let-in';
  if (trial.controlReachedMs !== null) return 'kept-out';
  if (trial.failed !== null || trial.closedMs === null) return evidence('not_measured');
  const refusal = errors.find(({ code }) => code >= 300 && code < 700);
  if (kind !== 'hairpin' && fromAddress === null && refusal)
    return REFUSED_CREDENTIALS.has(refusal.code)
      ? evidence('turn_refused_credentials', refusal.code)
      : evidence('turn_refused', refusal.code);
  if (ended === 'cancelled') return evidence('cancelled');
  if (kind !== 'hairpin' && fromAddress === null) return evidence('turn_unreachable');
  if (kind !== 'hairpin' && familyOf(fromAddress!) !== family) return evidence('turn_other_family');
  return evidence(trial.knockingMs === null ? 'server_silent' : 'control_failed');
}

/** Whether the server that showed the mapping stands at the relay's own address: then the relay is no stranger. */
export function sharesAddress({ stunUrl, fromAddress }: TrialObservation): boolean {
  return fromAddress !== null && stunServer(stunUrl)?.host === fromAddress;
}

/** Whether that server is certain to stand elsewhere: its address is written in its URL. */
export function standsElsewhere(trial: TrialObservation): boolean {
  return familyOf(stunServer(trial.stunUrl)?.host ?? '') !== null && !sharesAddress(trial);
}

/** Why no trial was made, or null if there are some. */
function whyNone(
  { filtering, ended, webrtc }: Observations,
  { udp, online, base }: Ground,
): Evidence[] | null {
  if (online.value === false) return [evidence('offline')];
  if (udp.value === 'blocked') return [evidence('udp_gets_no_answer')];
  if (!filtering) return [evidence(ended === 'cancelled' ? 'cancelled' : 'needs_turn_server')];
  if (webrtc !== 'present') return [evidence('webrtc_missing')];
  if (base.value === 'unknown') return base.because;
  if (filtering.trials.length > 0) return null;
  if (filtering.ended === null) return [evidence('not_measured')];
  return [filtering.ended === 'cancelled' ? evidence('cancelled') : evidence('too_few_servers', 0)];
}

/** Who may send to a mapping of ours, as far as the trials tell. */
export function filteringBehavior(observations: Observations, ground: Ground): Judged<FilteringBehavior> {
  const none = whyNone(observations, ground);
  if (none) return unknown(...none);
  const { trials, ended } = observations.filtering!;
  const outcomeIn = (trial: TrialObservation) => outcomeOf(trial, ended, familyIn(ground));
  const endpoint = trials.filter((t) => t.kind === 'endpoint' && !sharesAddress(t));
  const outcomes = endpoint.map(outcomeIn);
  const letIn = endpoint.filter((_, i) => outcomes[i] === 'let-in');
  const witnesses = new Set(letIn.map(({ stunUrl }) => stunUrl)).size;
  if (witnesses > 0 && outcomes.includes('kept-out')) return unknown(evidence('contradictory'));
  if (witnesses > 1 || letIn.some(standsElsewhere))
    return known('endpoint-independent', evidence('stranger_let_in', letIn.length));
  if (witnesses === 1) return unknown(outcomes.find(isReason) ?? evidence('too_few_servers', 1));
  if (!outcomes.includes('kept-out'))
    return unknown(outcomes.findLast(isReason) ?? evidence('too_few_servers', 0));
  const address = trials.filter(({ kind }) => kind === 'address');
  return fromOtherPort(address, address.map(outcomeIn), ground.mappingBehavior);
}

const familyIn = ({ base }: Ground): Family => (base.value === 'unknown' ? 'ipv4' : base.value.family);

const isReason = (outcome: Outcome): outcome is Evidence => typeof outcome === 'object';

/** What the trials from another port of a contacted address say, where an address never contacted was kept out. */
function fromOtherPort(
  trials: TrialObservation[],
  outcomes: Outcome[],
  mapping: Judged<MappingBehavior>,
): Judged<FilteringBehavior> {
  if (outcomes.includes('let-in')) return known('address-dependent', evidence('other_port_let_in'));
  const reason = outcomes.find(isReason);
  if (trials.length === 0 || reason) return unknown(reason ?? evidence('not_measured'));
  // Another mapping than the one knocked at may have been contacted: then its being kept out says nothing.
  const same = mapping.value === 'endpoint-independent' || mapping.value === 'no-nat';
  if (!same && trials.some(({ given }) => given < 2))
    return unknown(...(mapping.value === 'unknown' ? mapping.because : [evidence('server_silent')]));
  return known('address-and-port-dependent', evidence('only_contacted_let_in'));
}

/**
 * Whether there may be no NAT at all: addresses are masked and ports kept. A packet to our own address would not even
 * leave the computer then.
 */
const mayLackNat = ({ base, portPreservation }: Ground): boolean =>
  base.value !== 'unknown' && base.value.address === null && portPreservation.value !== false;

/**
 * Whether two computers behind this NAT reach each other by its public address (RFC 4787 §6). Where it maps each
 * destination anew, a knock comes from a port that the other end has not sent to: that it is kept out says nothing.
 */
export function hairpinning(observations: Observations, ground: Ground): Judged<boolean> {
  if (ground.mappingBehavior.value === 'no-nat') return unknown(evidence('no_nat'));
  const none = whyNone(observations, ground);
  if (none) return unknown(...none);
  const { trials, ended } = observations.filtering!;
  const trial = trials.find(({ kind }) => kind === 'hairpin');
  if (!trial) return unknown(evidence('several_adapters'));
  const outcome = outcomeOf(trial, ended, familyIn(ground));
  if (isReason(outcome)) return unknown(outcome);
  if (outcome === 'let-in' && mayLackNat(ground)) return unknown(evidence('address_masked'));
  if (outcome === 'let-in') return known(true, evidence('hairpin_came_back'));
  const { value, because } = ground.mappingBehavior;
  if (value === 'endpoint-independent') return known(false, evidence('hairpin_lost'));
  return unknown(...(value === 'unknown' ? because : [evidence('mapping_varies')]));
}

/** The names of RFC 3489 §5, and of people who search for them. `cone`: of which of the three kinds is not known. */
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

const CONES = {
  'endpoint-independent': 'full-cone',
  'address-dependent': 'address-restricted-cone',
  'address-and-port-dependent': 'port-restricted-cone',
  unknown: 'cone',
} as const;

/**
 * The classic name for what was measured. A firewall without NAT has one name, whatever it lets in. Where there may
 * be no NAT, a packet to our own address that was lost proves that there is one.
 */
export function classicNatType(
  ground: Ground,
  filtering: FilteringBehavior | 'unknown',
  hairpin: boolean | 'unknown',
): ClassicNatType {
  const { value, because } = ground.mappingBehavior;
  if (ground.udp.value === 'blocked') return 'udp-blocked';
  switch (value) {
    case 'no-nat':
      if (filtering === 'unknown') return 'unknown';
      return filtering === 'endpoint-independent' ? 'open' : 'symmetric-udp-firewall';
    case 'endpoint-independent':
      return mayLackNat(ground) && hairpin !== false ? 'cone' : CONES[filtering];
    case 'unknown':
      return because.some(({ code }) => code === 'not_endpoint_independent') ? 'symmetric' : 'unknown';
    default:
      return 'symmetric';
  }
}
