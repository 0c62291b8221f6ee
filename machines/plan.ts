import type { Fix } from '../knowledge/fixes';
import { STEPS, type StepId } from '../knowledge/steps';
import { type AnyCause, afterFailing, believe, type Clues, nextStep, rankSteps, reasonsFor } from './rank';

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
    offering &&= nextStep(beliefs, clues.told, tried) !== null;
    const [best] = rankSteps(beliefs, clues.told, tried);
    if (!best) break;
    const { fix, minutes } = STEPS[best.step];
    steps.push({ step: best.step, fix, minutes, because: reasonsFor(best.step, clues), offered: offering });
    tried.add(best.step);
    beliefs = afterFailing(beliefs, best.step);
  }
  const causes = [...initial]
    .map(([cause, probability]) => ({ cause, probability }))
    .sort((a, b) => b.probability - a.probability);
  return { steps, causes };
}
