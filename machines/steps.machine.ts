import { STEPS, type Step, type StepId } from '../knowledge/steps';
import { isWayOut } from './way-out';

const CHOOSING = '#choosing';

type Note = 'noteSkipped' | 'noteOutcome' | 'noteRestored' | 'noteKept';

/** What support names comes next, unless a step is in its middle. */
export const SUGGESTED = { target: CHOOSING, actions: ['keepSuggested' as const] };

/**
 * The states of one step: explaining › doing › verifying, then fixed, or restoring what it changed, and back to
 * choosing the next. Who gives up in its middle puts back what it changed in `leaving`, before the end. Every edge
 * carries the step's id, so that a click in one view that comes after another view has moved on changes nothing. A
 * test that lowers security has one way out: putting it back.
 */
function stateOf(id: StepId, { leaves, keep }: Step) {
  const own = (target: string, actions: Note[] = []) => ({
    guard: { type: 'isAbout' as const, params: { step: id } },
    target,
    actions,
  });
  const isTest = leaves === 'test';
  const asksBack = leaves !== 'nothing' && !keep;
  const back = asksBack ? 'restoring' : CHOOSING;
  const putBack = (target: string) => ({
    restored: own(target, ['noteRestored']),
    ...(isTest ? {} : { kept: own(target, ['noteKept']) }),
  });
  const fixed = {
    ...own('fixed', ['noteOutcome']),
    guard: { type: 'isFixedBy' as const, params: { step: id } },
  };
  // What is needed in any case stays, also if it was not enough by itself.
  const failed = own(back, keep ? ['noteOutcome', 'noteKept'] : ['noteOutcome']);
  const gaveUp = isTest ? {} : { gaveUp: asksBack ? 'leaving' : '#handedOver' };
  return {
    initial: 'explaining',
    states: {
      explaining: {
        on: {
          begun: own('doing'),
          skipped: own(CHOOSING, ['noteSkipped']),
          told: [
            // What was told may make another step the next one.
            {
              guard: { type: 'changesCourse' as const, params: { step: id } },
              target: CHOOSING,
              actions: ['keepTold' as const],
            },
            { actions: ['keepTold' as const] },
          ],
          // Who got online by themselves needs no step for it.
          ...(isWayOut(id)
            ? { measured: { guard: 'isOver' as const, target: CHOOSING, actions: ['addRun' as const] } }
            : {}),
          works: '#resolved',
          gaveUp: '#handedOver',
          suggested: SUGGESTED,
        },
      },
      doing: { on: { done: own('verifying'), skipped: own(back, ['noteSkipped']), ...gaveUp } },
      verifying: { on: { verified: isTest ? [failed] : [fixed, failed], ...gaveUp } },
      ...(asksBack ? { restoring: { on: putBack(CHOOSING) } } : {}),
      ...(asksBack && !isTest
        ? {
            leaving: {
              on: {
                ...putBack('#handedOver'),
                // Support still has something to try.
                suggested: { target: 'restoring', actions: ['keepSuggested' as const] },
              },
            },
          }
        : {}),
      ...(isTest ? {} : { fixed: { always: '#resolved' } }),
    },
  };
}

/** One state per step of the table. */
export const STEP_STATES = Object.fromEntries(
  (Object.entries(STEPS) as [StepId, Step][]).map(([id, step]) => [id, stateOf(id, step)]),
) as Record<StepId, ReturnType<typeof stateOf>>;

/** The edges from a hub into the steps: into the one that the event names. Whoever makes the event asks `rank`. */
export const OFFERS = (Object.keys(STEPS) as StepId[]).map((step) => ({
  guard: { type: 'isAbout' as const, params: { step } },
  target: `#visit.guiding.${step}`,
}));
