import { initialTransition, transition } from 'xstate';
import { detectFindings, type Finding } from '../knowledge/findings';
import type { Told } from '../knowledge/told';
import { type Measurements, readMeasurements } from '../probe/measurements';
import type { Observations } from '../probe/observations';
import { type VisitEvent, visitMachine } from './visit.machine';

/** What is known after one measuring run, or in the middle of it. */
export interface Result {
  observations: Observations;
  measurements: Measurements;
  findings: Finding[];
}

/** A visit as its events make it. */
export interface Visit {
  told: Told;
  /** The latest run that came to its end; null before the first. */
  result: Result | null;
}

/** Reads one run in the light of what was told. Pure. */
export function judge(observations: Observations, told: Told): Result {
  const measurements = readMeasurements(observations);
  return { observations, measurements, findings: detectFindings(measurements, told) };
}

/** Folds a visit's events. The same list gives the same visit everywhere; no snapshot is ever stored. */
export function replay(events: VisitEvent[]): Visit {
  const [initial] = initialTransition(visitMachine);
  const { context } = events.reduce(
    (snapshot, event) => transition(visitMachine, snapshot, event)[0],
    initial,
  );
  const latest = context.runs.at(-1);
  return { told: context.told, result: latest ? judge(latest, context.told) : null };
}
