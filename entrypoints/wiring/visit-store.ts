import { browser } from 'wxt/browser';
import { EVENT_TYPES, type VisitEvent } from '../../machines/events';
import type { GatewayAnswer } from '../../machines/judge';
import type { Observations } from '../../probe/observations';

/** A visit that was not touched for this long is over, and the next opening begins a new one: 12 h, in ms. */
const VISIT_MS = 12 * 3_600_000;

/** Runs that a visit keeps: what is shown compares two, and a visit may go on for days. */
const RUNS_KEPT = 10;

/** Private windows keep nothing: their storage ends with the browser's session. */
export const area = () =>
  browser.extension.inIncognitoContext ? browser.storage.session : browser.storage.local;

/** What the keys of stored visits begin with. */
export const VISIT_KEY = 'visit:';
const visitKey = (id: string) => `${VISIT_KEY}${id}`;
/** The run under way, for the other views: overwritten as it goes, removed when its event is appended. */
const liveKey = (id: string) => `live:${id}`;

/** An event without its stamp. */
type Unstamped<T> = T extends unknown ? Omit<T, 'id' | 'at'> : never;
export type NewEvent = Unstamped<VisitEvent>;

function isEvent(value: unknown): value is VisitEvent {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('at' in value)) return false;
  const { type, observations, answer } = value as {
    type: unknown;
    observations?: Partial<Observations>;
    answer?: Partial<GatewayAnswer>;
  };
  if (type === 'measured') return observations?.version === 1;
  if (type === 'gateway') return answer?.gateway?.version === 1;
  return EVENT_TYPES.some((known) => known === type);
}

/** The events of a stored visit; what an older or newer version wrote and this one can't read is left out. */
export function readEvents(stored: unknown): VisitEvent[] {
  const events = (stored as { events?: unknown } | undefined)?.events;
  return Array.isArray(events) ? events.filter(isEvent) : [];
}

/** Opens the current visit, or begins one where there is none or the last is over. */
export function openVisit(): Promise<{ id: string; events: VisitEvent[] }> {
  return navigator.locks.request('visit', async () => {
    const { currentVisit } = await area().get('currentVisit');
    if (typeof currentVisit === 'string') {
      const events = await readVisit(currentVisit);
      const last = events.at(-1);
      if (!last || Date.now() - last.at < VISIT_MS || (await isInTest(events)))
        return { id: currentVisit, events };
    }
    return { id: await beginVisit(currentVisit), events: [] };
  });
}

/** Who lowered their protection for a test is reminded of it, however long ago that was. */
async function isInTest(events: VisitEvent[]): Promise<boolean> {
  const [{ replay }, { isTesting }] = await Promise.all([
    import('../../machines/replay'),
    import('../../machines/testing'),
  ]);
  return isTesting(replay(events));
}

/** Ends the current visit, which is kept among the past ones, and begins the next. Other views show it when reopened. */
export function startNewVisit(): Promise<{ id: string; events: VisitEvent[] }> {
  return navigator.locks.request('visit', async () => {
    const { currentVisit } = await area().get('currentVisit');
    return { id: await beginVisit(currentVisit), events: [] };
  });
}

/** Begins a visit in the place of another, which is over with its draft: what is kept of it is made of it later. */
async function beginVisit(over: unknown): Promise<string> {
  const id = crypto.randomUUID();
  await area().set({ currentVisit: id, [visitKey(id)]: { events: [] } });
  if (typeof over !== 'string') return id;
  await area().remove([liveKey(over), 'draft']);
  // The new visit does not wait for it; what fails here is done when the next begins.
  void import('./history-store').then(({ keepVisits }) => keepVisits()).catch(() => undefined);
  return id;
}

/** The stored events of a visit. */
export async function readVisit(id: string): Promise<VisitEvent[]> {
  return readEvents((await area().get(visitKey(id)))[visitKey(id)]);
}

/**
 * Appends events under a lock, so that two views at once lose nothing. Ends the live record of a run. `known`: the
 * events that the view holds; a visit that another view has ended, and whose events are gone, goes on from them.
 * Rejects where the browser has no room for it.
 */
export function append(
  visit: string,
  news: readonly NewEvent[],
  known: readonly VisitEvent[],
): Promise<void> {
  return navigator.locks.request('visit', async () => {
    const stored = await readVisit(visit);
    const events = stored.length > 0 ? stored : known;
    const stamped = news.map((event) => ({ ...event, id: crypto.randomUUID(), at: Date.now() }));
    await area().set({ [visitKey(visit)]: { events: withoutOldRuns([...events, ...stamped]) } });
    if (news.some(({ type }) => type === 'measured')) await area().remove(liveKey(visit));
  });
}

function withoutOldRuns(events: VisitEvent[]): VisitEvent[] {
  const runs = events.filter(({ type }) => type === 'measured');
  const old = new Set(runs.slice(0, Math.max(0, runs.length - RUNS_KEPT)));
  return events.filter((event) => !old.has(event));
}

/** Shows the run under way to the other views. */
export async function showLive(visit: string, observations: Observations): Promise<void> {
  await area().set({ [liveKey(visit)]: observations });
}

/** Calls back with the events, or the run under way, whenever another view or this one changed them. */
export function watch(
  visit: string,
  onEvents: (events: VisitEvent[]) => void,
  onLive: (observations: Observations) => void,
): void {
  browser.storage.onChanged.addListener((changes, areaName) => {
    if (areaName !== (browser.extension.inIncognitoContext ? 'session' : 'local')) return;
    const events = changes[visitKey(visit)];
    const live = changes[liveKey(visit)];
    if (live?.newValue) onLive(live.newValue as Observations);
    if (events?.newValue) onEvents(readEvents(events.newValue));
  });
}

/** Whether the first-run question was answered: by the user, or for all users by the organisation. */
export async function hasConsent(): Promise<boolean> {
  return (await area().get('consent')).consent !== undefined;
}

export async function giveConsent(): Promise<void> {
  await area().set({ consent: { at: Date.now() } });
}
