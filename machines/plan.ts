import type { Fix } from '../knowledge/fixes';
import { STEPS, type StepId } from '../knowledge/steps';
import { type AnyCause, afterFailing, believe, type Clues, nextStep, rankSteps, reasonsFor } from './rank';
import { wayOut } from './way-out';

/** One step of a plan. */
export interface PlannedStep {
  step: StepId;
  fix: Fix;
  minutes: number;
  /** Ids of the signs that speak for it. */
  because: string[];
  /** Whether the wizard would really offer it before it stops. */
  offered: boolean;
}

export interface Plan {
  steps: PlannedStep[];
  /** All possible causes, the likeliest first; they sum to 1. */
  causes: { cause: AnyCause; probability: number }[];
}

/** The steps in the order in which the wizard would offer them if none of them helped. Pure. */
export function planFor(clues: Clues): Plan {
  const initial = believe(clues);
  const tried = new Set<StepId>();
  const steps: PlannedStep[] = [];
  let beliefs = initial;
  let offering = true;
  for (;;) {
    const first = steps.length === 0 ? wayOut(clues) : null;
    offering &&= (first ?? nextStep(beliefs, clues.told, tried)) !== null;
    const step = first ?? rankSteps(beliefs, clues.told, tried)[0]?.step;
    if (!step) break;
    const { fix, minutes } = STEPS[step];
    steps.push({ step, fix, minutes, because: reasonsFor(step, clues), offered: offering });
    tried.add(step);
    beliefs = afterFailing(beliefs, step);
  }
  const causes = [...initial]
    .map(([cause, probability]) => ({ cause, probability }))
    .sort((a, b) => b.probability - a.probability);
  return { steps, causes };
}
