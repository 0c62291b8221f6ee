import { STEPS } from '../knowledge/steps';
import type { VisitEvent } from './events';

/** What the user says or does, one at a time. */
const OWN_DOING = new Set<VisitEvent['type']>([
  'told',
  'passed',
  'begun',
  'done',
  'skipped',
  'verified',
  'restored',
  'kept',
  'works',
  'gaveUp',
]);

/** Whether `back` can take an event back. Not where security is lowered: there the way out is putting it back. */
function canTakeBack(event: VisitEvent): boolean {
  if (!OWN_DOING.has(event.type)) return false;
  return !('step' in event && STEPS[event.step]?.leaves === 'test');
}

/**
 * The events without those that were taken back, and without the offers that came of them. A `back` with nothing
 * before it that can be taken back does nothing.
 */
export function withoutTakenBack(events: readonly VisitEvent[]): VisitEvent[] {
  const kept: VisitEvent[] = [];
  for (const event of events) {
    if (event.type !== 'back') {
      kept.push(event);
      continue;
    }
    const last = kept.findLastIndex(({ type }) => OWN_DOING.has(type));
    if (last < 0 || !canTakeBack(kept[last]!)) continue;
    // "I have done it" begins and does a step at once.
    const [before, taken] = [kept[last - 1], kept[last]!];
    const both = taken.type === 'done' && before?.type === 'begun' && before.step === taken.step;
    const after = kept.splice(both ? last - 1 : last).slice(both ? 2 : 1);
    kept.push(...after.filter(({ type }) => type === 'measured' || type === 'gateway'));
  }
  return kept;
}
