import { FIRST_QUESTIONS, QUESTIONS, type Question, type QuestionId } from '../knowledge/questions';
import { STEPS, type StepId } from '../knowledge/steps';
import type { Told } from '../knowledge/told';
import { cluesOf } from './clues';
import {
  type AnyCause,
  afterFailing,
  type Beliefs,
  believe,
  type Clues,
  type FoundSign,
  MOST_STEPS,
  nextStep,
  reasonsFor,
} from './rank';
import type { Visit } from './replay';
import { wayOut } from './way-out';

/** How likely a cause is, as people see it; below the last band it is not shown. */
export type Band = 'very-likely' | 'likely' | 'possible';

const BANDS: [Band, number][] = [
  ['very-likely', 0.6],
  ['likely', 0.2],
  ['possible', 0.05],
];

/** Where the wizard stands and what it would do next. */
export interface Guide {
  /** What to ask now; null where no answer would change the next step, or something else is on screen. */
  question: QuestionId | null;
  /** The step to offer now, at a hub without a question; null where nothing is worth its minutes. */
  next: StepId | null;
  /** Ids of the signs that speak for the step on screen, or for the next, the strongest first; `support` before all. */
  reasons: string[];
  causes: { cause: AnyCause; band: Band }[];
  /** How many steps it usually takes from here: until the chance that one of them cured is at least a half. */
  usualSteps: number;
}

/** Questions before the first step; more would tire. */
const MOST_QUESTIONS = 7;

/** An answer is asked for if it would change the next step for at least this part of the possible answers. */
const WORTH_ASKING = 0.3;

/** A cause this likely makes asking for codes, logs and words idle. */
const PLAIN = 0.9;

/** What the wizard does next in a visit. Pure: the same visit gives the same guide everywhere. */
export function guideOf(visit: Visit): Guide {
  const { told, result, trail, passed, phase } = visit;
  const findings = result?.findings ?? [];
  const ports = Object.fromEntries(
    Object.entries(result?.measurements.ports ?? {}).map(([port, { value }]) => [port, value]),
  );
  const proved = provedBy(trail);
  const failed = trail.filter(({ outcome }) => outcome !== 'fixed' && outcome !== 'skipped');
  const weigh = (hypothesis: Told): Weighed => {
    const said = cluesOf(hypothesis, findings, ports);
    const clues = { told: said.told, signs: [...said.signs, ...proved] };
    return { clues, beliefs: failed.reduce((left, { step }) => afterFailing(left, step), believe(clues)) };
  };
  const { clues, beliefs } = weigh(told);
  const tried = new Set(trail.map(({ step }) => step));
  const atHub = phase === 'asking' || phase === 'choosing';
  // Also one that was tried before: support may want it done once more.
  const wanted = visit.suggested;
  const first = trail.length === 0 ? wayOut(clues) : null;
  const question =
    atHub && !wanted && !first && passed.length + answered(told) < MOST_QUESTIONS
      ? nextQuestion(
          told,
          passed,
          weigh,
          tried,
          findings.some(({ id, verdict }) => id === 'cgnat' && verdict === 'unknown'),
        )
      : null;
  const next =
    atHub && !question ? (wanted ?? first ?? nextStep(beliefs, clues.told, tried)?.step ?? null) : null;
  const shown = visit.step ?? next;
  return {
    question,
    next,
    reasons: shown ? [...(shown === wanted ? ['support'] : []), ...reasonsFor(shown, clues)] : [],
    causes: inBands(beliefs),
    usualSteps: usualSteps(beliefs, clues.told, tried),
  };
}

const answered = (told: Told) => Object.keys(QUESTIONS).filter((key) => key in told).length;

/** A test that let the VPN through has shown its cause, though the step itself is not the cure. */
function provedBy(trail: Visit['trail']): FoundSign[] {
  return trail
    .filter(({ step, outcome }) => outcome === 'fixed' && STEPS[step].leaves === 'test')
    .map(({ step }) => ({
      id: `trail:${step}=fixed`,
      about: 'router',
      says: Object.fromEntries(Object.keys(STEPS[step].cures).map((cause) => [cause, 'strongly'])),
    }));
}

/** What speaks, and what to believe by that and by what was tried. */
interface Weighed {
  clues: Clues;
  beliefs: Beliefs;
}

/** The question to ask: one of the first, or else the one whose answer would most likely change what comes next. */
function nextQuestion(
  told: Told,
  passed: Visit['passed'],
  weigh: (hypothesis: Told) => Weighed,
  tried: ReadonlySet<StepId>,
  isWanUnknown: boolean,
): QuestionId | null {
  const stepBy = ({ clues, beliefs }: Weighed) => nextStep(beliefs, clues.told, tried)?.step;
  const known = weigh(told);
  const now = stepBy(known);
  const isPlain = Math.max(...known.beliefs.values()) >= PLAIN;
  const isOpen = (key: QuestionId) => {
    const { unless }: Question = QUESTIONS[key];
    return told[key] === undefined && !passed.includes(key) && !unless?.(told);
  };
  const worth = (key: QuestionId) => {
    const { values }: Question = QUESTIONS[key];
    if (key === 'wanAddress') return isWanUnknown ? 1 : 0;
    // What can be typed freely can change something, unless the cause is plain.
    if (!values) return isPlain ? 0 : 1;
    return values.filter((value) => stepBy(weigh({ ...told, [key]: value })) !== now).length / values.length;
  };
  const first = FIRST_QUESTIONS.find((key) => isOpen(key) && worth(key) > 0);
  if (first) return first;
  const others = (Object.keys(QUESTIONS) as QuestionId[])
    .filter((key) => !FIRST_QUESTIONS.includes(key) && isOpen(key))
    .map((key) => ({ key, value: worth(key) }))
    .sort((a, b) => b.value - a.value);
  return others[0] && others[0].value >= WORTH_ASKING ? others[0].key : null;
}

function inBands(beliefs: Beliefs): Guide['causes'] {
  return [...beliefs]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([cause, chance]) => {
      const band = BANDS.find(([, least]) => chance >= least)?.[0];
      return band && cause !== 'something_else' ? [{ cause, band }] : [];
    });
}

function usualSteps(beliefs: Beliefs, told: Told, tried: ReadonlySet<StepId>): number {
  const done = new Set(tried);
  let left = beliefs;
  let failing = 1;
  for (let count = 1; count <= MOST_STEPS; count++) {
    const next = nextStep(left, told, done);
    if (!next) return count - 1;
    failing *= 1 - next.chance;
    if (failing <= 0.5) return count;
    done.add(next.step);
    left = afterFailing(left, next.step);
  }
  return MOST_STEPS;
}
