import type { StepId } from '../knowledge/steps';
import type { Clues } from './rank';

/** The steps that come before all others, by the sign of what keeps everything in. */
const WAYS_OUT = {
  'finding:offline=true': 'get_online',
  'finding:captive_portal=true': 'sign_in_to_network',
} as const satisfies Record<string, StepId>;

/** What comes before all questions and steps while nothing gets out: no answer helps then, whatever else was told. */
export function wayOut({ signs }: Clues): StepId | null {
  const found = Object.entries(WAYS_OUT).find(([sign]) => signs.some(({ id }) => id === sign));
  return found?.[1] ?? null;
}

/** Whether the next run decides anew if a step that was only offered is still needed. */
export const isWayOut = (step: StepId): boolean => Object.values<StepId>(WAYS_OUT).includes(step);
