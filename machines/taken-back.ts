import { STEPS } from '../knowledge/steps';
import { roleOf, type Told } from '../knowledge/told';
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

/** What stays though something before it is taken back: none of it came of that. */
const STAYING = new Set<VisitEvent['type']>(['measured', 'gateway', 'suggested']);

/**
 * Whether something was told beside the wizard, so that its `back` passes over it: by the settings, which tell before
 * the first run; or in the form for the router's address, which has its own way back. As a question it is asked only
 * where others dial in. The address itself does not count here: a helper's side does not know it.
 */
function isAside(event: VisitEvent, before: readonly VisitEvent[]): boolean {
  if (event.type !== 'told') return false;
  if (!before.some(({ type }) => type === 'measured')) return true;
  if (event.key !== 'wanAddress') return false;
  const told: Told = Object.fromEntries(
    before.flatMap((one) => (one.type === 'told' ? [[one.key, one.value ?? undefined]] : [])),
  );
  return (roleOf(told) ?? 'client') === 'client';
}

/**
 * Where the event stands that `back` would take back; -1 where there is none. Not where security is lowered: there
 * the way out is putting it back.
 */
function lastOwn(events: readonly VisitEvent[]): number {
  const last = events.findLastIndex(
    (event, at) => OWN_DOING.has(event.type) && !isAside(event, events.slice(0, at)),
  );
  const event = events[last];
  return event && 'step' in event && STEPS[event.step]?.leaves === 'test' ? -1 : last;
}

/** Whether `back` would take something back from events that count. */
export const canTakeBack = (events: readonly VisitEvent[]): boolean => lastOwn(events) >= 0;

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
    const last = lastOwn(kept);
    if (last < 0) continue;
    // "I have done it" begins and does a step at once.
    const [before, taken] = [kept[last - 1], kept[last]!];
    const both = taken.type === 'done' && before?.type === 'begun' && before.step === taken.step;
    const stays = kept.filter(
      (one, at) => at > last && (STAYING.has(one.type) || isAside(one, kept.slice(0, at))),
    );
    kept.splice(both ? last - 1 : last);
    kept.push(...stays);
  }
  return kept;
}
