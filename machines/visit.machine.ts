import { assign, setup } from 'xstate';
import { placeOf } from '../knowledge/routers';
import { STEPS, type StepId } from '../knowledge/steps';
import { STEP_PLACES } from '../knowledge/steps/places';
import type { Told } from '../knowledge/told';
import type { Observations } from '../probe/observations';
import type { VisitEvent } from './events';
import type { GatewayAnswer } from './judge';
import { OFFERS, STEP_STATES, SUGGESTED } from './steps.machine';

export type { VisitEvent } from './events';

/** A step that was tried, and how it ended last. */
export interface TrailEntry {
  step: StepId;
  /** `restored`: it did not help, and what it changed was put back. `skipped`: nobody saw whether it helps. */
  outcome: 'fixed' | 'unchanged' | 'worse' | 'skipped' | 'restored';
}

export interface VisitContext {
  runs: Observations[];
  told: Told;
  /** What the router last said; null where none was asked. */
  answer: GatewayAnswer | null;
  /** Questions to which the answer was "I don't know". */
  passed: (keyof Told)[];
  /** The steps that ended, in order. */
  trail: TrailEntry[];
  /** Steps whose change was left as it is. */
  changed: StepId[];
  /** The step that support named last, until it ended after that; null where there is none. */
  suggested: StepId | null;
}

const REOPENED = { target: '#choosing', actions: ['noteReopened' as const] };

const entry = (context: VisitContext, step: StepId, outcome: TrailEntry['outcome']) => ({
  trail: [...context.trail.filter((other) => other.step !== step), { step, outcome }],
  suggested: context.suggested === step ? null : context.suggested,
});

/** How a step has ended, when its change is put back or kept: as noted before, unless it was left in its middle. */
const outcomeOf = ({ trail }: VisitContext, step: StepId) =>
  trail.find((one) => one.step === step)?.outcome ?? 'skipped';

const without = (steps: StepId[], step: StepId) => steps.filter((other) => other !== step);

/**
 * A visit's phases, folded from its events. It holds no effects: who folds the same events gets the same
 * snapshot, in the popup, the panel, the tab and the terminal. Events that do not fit the phase change nothing.
 */
export const visitMachine = setup({
  types: { context: {} as VisitContext, events: {} as VisitEvent },
  actions: {
    addRun: assign(({ context, event }) =>
      event.type === 'measured' ? { runs: [...context.runs, event.observations] } : {},
    ),
    keepTold: assign(({ context, event }) =>
      event.type === 'told'
        ? {
            told: withTold(context.told, event.key, event.value),
            passed: context.passed.filter((key) => key !== event.key),
          }
        : {},
    ),
    keepPassed: assign(({ context, event }) =>
      event.type === 'passed'
        ? { passed: [...context.passed.filter((k) => k !== event.key), event.key] }
        : {},
    ),
    noteSkipped: assign(({ context, event }) =>
      'step' in event ? entry(context, event.step, 'skipped') : {},
    ),
    noteOutcome: assign(({ context, event }) =>
      event.type === 'verified'
        ? {
            ...entry(context, event.step, event.outcome),
            changed:
              event.outcome === 'fixed' && STEPS[event.step].leaves === 'setting'
                ? [...without(context.changed, event.step), event.step]
                : context.changed,
          }
        : {},
    ),
    noteRestored: assign(({ context, event }) => {
      if (!('step' in event)) return {};
      const outcome = outcomeOf(context, event.step);
      // Only what failed has failed. A test that let the VPN through has shown the cause, and still has.
      const failed = outcome === 'unchanged' || outcome === 'worse';
      return {
        ...entry(context, event.step, failed ? 'restored' : outcome),
        changed: without(context.changed, event.step),
      };
    }),
    noteKept: assign(({ context, event }) =>
      'step' in event && STEPS[event.step].leaves === 'setting'
        ? {
            ...entry(context, event.step, outcomeOf(context, event.step)),
            changed: [...without(context.changed, event.step), event.step],
          }
        : {},
    ),
    /** What helped helps no more. */
    noteReopened: assign(({ context }) => ({
      trail: context.trail.map((one) =>
        one.outcome === 'fixed' && STEPS[one.step].leaves !== 'test'
          ? { ...one, outcome: 'unchanged' as const }
          : one,
      ),
    })),
    keepSuggested: assign(({ event }) => (event.type === 'suggested' ? { suggested: event.step } : {})),
    keepAnswer: assign(({ event }) => (event.type === 'gateway' ? { answer: event.answer } : {})),
  },
  guards: {
    /** Whether what was told can make another step the next: the router's brand only if it can't do this one. */
    changesCourse: ({ event }, { step }: { step: StepId }) => {
      if (event.type !== 'told' || event.key !== 'routerBrand') return true;
      const place = STEP_PLACES[step];
      return place !== undefined && placeOf(event.value ?? undefined, place) === 'none';
    },
    isOver: ({ event }) => event.type === 'measured' && event.done,
    isAbout: ({ event }, { step }: { step: StepId }) => 'step' in event && event.step === step,
    isFixedBy: ({ event }, { step }: { step: StepId }) =>
      event.type === 'verified' && event.step === step && event.outcome === 'fixed',
  },
}).createMachine({
  id: 'visit',
  context: { runs: [], told: {}, answer: null, passed: [], trail: [], changed: [], suggested: null },
  initial: 'measuring',
  on: {
    told: { actions: 'keepTold' },
    passed: { actions: 'keepPassed' },
    gateway: { actions: 'keepAnswer' },
    suggested: { actions: 'keepSuggested' },
    measured: { guard: 'isOver', actions: 'addRun' },
  },
  states: {
    measuring: { on: { measured: { guard: 'isOver', target: 'asking', actions: 'addRun' } } },
    /** The hub before the first step: questions, as long as answers could change what comes first. */
    asking: { on: { offered: OFFERS, works: 'resolved', gaveUp: 'handedOver' } },
    guiding: {
      initial: 'choosing',
      states: {
        /** The hub between two steps. */
        choosing: { id: 'choosing', on: { offered: OFFERS, works: '#resolved', gaveUp: '#handedOver' } },
        ...STEP_STATES,
      },
    },
    resolved: { id: 'resolved', on: { reopened: REOPENED, suggested: SUGGESTED } },
    handedOver: {
      id: 'handedOver',
      on: { reopened: REOPENED, works: 'resolved', suggested: SUGGESTED },
    },
  },
});

function withTold(told: Told, key: keyof Told, value: unknown): Told {
  const { [key]: _, ...rest } = told;
  return value === null ? rest : { ...rest, [key]: value };
}
