import { initialTransition, transition } from 'xstate';
import type { Told } from '../knowledge/told';
import { type GatewayAnswer, judge, type Result } from './judge';
import { type VisitEvent, visitMachine } from './visit.machine';

/** A visit as its events make it. */
export interface Visit {
  told: Told;
  /** What the router last said; null where none was asked. */
  answer: GatewayAnswer | null;
  /** The latest run that came to its end; null before the first. */
  result: Result | null;
  /** The run before that one; null where there is none. */
  previous: Result | null;
}

/** Folds a visit's events. The same list gives the same visit everywhere; no snapshot is ever stored. */
export function replay(events: VisitEvent[]): Visit {
  const [initial] = initialTransition(visitMachine);
  const { context } = events.reduce(
    (snapshot, event) => transition(visitMachine, snapshot, event)[0],
    initial,
  );
  const { runs, told, answer } = context;
  const [previous, latest] = [runs.at(-2), runs.at(-1)].map((run) => (run ? judge(run, told, answer) : null));
  return { told, answer, result: latest ?? null, previous: previous ?? null };
}
