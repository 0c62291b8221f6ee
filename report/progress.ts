import { QUESTIONS } from '../knowledge/questions';
import type { StepId } from '../knowledge/steps';
import type { Told } from '../knowledge/told';
import { guideOf } from '../machines/guide';
import type { Visit } from '../machines/replay';
import type { Progress } from './report';

const MOST_NEXT = 5;

/** What was tried in a visit, what may still be the cause, and which steps would come next. */
export function progressOf(visit: Visit): Progress {
  const { trail, changed } = visit;
  return { trail, changed, causes: guideOf(visit).causes, next: nextSteps(visit) };
}

/** What the wizard would offer, one after the other, if none of it helped and every question stayed open. */
function nextSteps(visit: Visit): StepId[] {
  if (visit.phase === 'resolved' || visit.phase === 'measuring') return [];
  const passed = Object.keys(QUESTIONS) as (keyof Told)[];
  const isOpen = visit.step !== null && !visit.trail.some(({ step }) => step === visit.step);
  const steps: StepId[] = isOpen ? [visit.step!] : [];
  while (steps.length < MOST_NEXT) {
    const tried = steps.map((step) => ({ step, outcome: 'unchanged' as const }));
    const { next } = guideOf({
      ...visit,
      passed,
      phase: 'choosing',
      step: null,
      suggested: tried.some(({ step }) => step === visit.suggested) ? null : visit.suggested,
      trail: [...visit.trail, ...tried],
    });
    if (next === null) break;
    steps.push(next);
  }
  return steps;
}
