import { initialTransition, transition } from 'xstate';
import type { StepId } from '../knowledge/steps';
import type { Told } from '../knowledge/told';
import type { Observations } from '../probe/observations';
import { type GatewayAnswer, judge, type Result } from './judge';
import { canTakeBack, withoutTakenBack } from './taken-back';
import { type TrailEntry, type VisitEvent, visitMachine } from './visit.machine';

/** Where in a visit one is: before the first result, at a hub, in a step, or at an end. */
export type Phase =
  | 'measuring'
  | 'asking'
  | 'choosing'
  | 'explaining'
  | 'doing'
  | 'verifying'
  | 'restoring'
  | 'resolved'
  | 'handedOver';

/** A visit as its events make it. */
export interface Visit {
  told: Told;
  /** What the router last said; null where none was asked. */
  answer: GatewayAnswer | null;
  /** The latest run that came to its end; null before the first. */
  result: Result | null;
  /** The run before that one; null where there is none. */
  previous: Result | null;
  phase: Phase;
  /** The step on screen; null at a hub or an end. */
  step: StepId | null;
  /** When the step on screen was begun, epoch ms; null where it was not. */
  begunAt: number | null;
  passed: (keyof Told)[];
  trail: TrailEntry[];
  changed: StepId[];
  /**
   * At the end, whether the public address that the visit's first run saw has changed, by a run after the VPN worked;
   * null where there is none, or an address is not known.
   */
  addressChanged: boolean | null;
  /** The step that support named last, until it ended after that; null where there is none. */
  suggested: StepId | null;
  /** Whether `back` would take back something that the user said or did. */
  canGoBack: boolean;
}

/** Folds a visit's events. The same list gives the same visit everywhere; no snapshot is ever stored. */
export function replay(events: readonly VisitEvent[]): Visit {
  const [initial] = initialTransition(visitMachine);
  const counting = withoutTakenBack(events);
  const { context, value } = counting.reduce(
    (snapshot, event) => transition(visitMachine, snapshot, event)[0],
    initial,
  );
  const { runs, told, answer, passed, trail, changed, suggested } = context;
  const [previous, latest] = [runs.at(-2), runs.at(-1)].map((run) => (run ? judge(run, told, answer) : null));
  const place = placeOf(value);
  const begun = counting.findLast((event) => event.type === 'begun' && event.step === place.step);
  return {
    told,
    answer,
    result: latest ?? null,
    previous: previous ?? null,
    ...place,
    begunAt: begun?.at ?? null,
    passed,
    trail,
    changed,
    addressChanged: place.phase === 'resolved' ? addressChanged(counting, runs, told) : null,
    suggested,
    canGoBack: canTakeBack(counting),
  };
}

function addressChanged(
  events: readonly VisitEvent[],
  runs: readonly Observations[],
  told: Told,
): boolean | null {
  const end = events.findLastIndex(
    (event) => event.type === 'works' || (event.type === 'verified' && event.outcome === 'fixed'),
  );
  if (!events.slice(end + 1).some(({ type }) => type === 'measured')) return null;
  const [before, now] = [runs.at(0), runs.at(-1)].map(
    (run) => run && judge(run, told).measurements.publicIpv4.value,
  );
  if (!before || !now || before === 'unknown' || now === 'unknown') return null;
  return before !== now;
}

/** The machine's state value, as phase and step. */
function placeOf(value: unknown): Pick<Visit, 'phase' | 'step'> {
  if (typeof value === 'string') return { phase: value as Phase, step: null };
  const { guiding } = value as { guiding: 'choosing' | Record<string, Phase> };
  if (typeof guiding === 'string') return { phase: guiding, step: null };
  const [[step, phase]] = Object.entries(guiding) as [[StepId, Phase | 'leaving']];
  // The same to see; only what comes after it differs.
  return { phase: phase === 'leaving' ? 'restoring' : phase, step };
}
