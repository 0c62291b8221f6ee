import { browser } from 'wxt/browser';
import { replay } from '../../machines/replay';
import { addPast, type PastVisit, pastVisit, readPastVisit } from '../../report/past-visit';
import { loadSettings } from './settings';
import { readEvents, VISIT_KEY } from './visit-store';

/** Visits that are kept. */
const MOST = 50;

/** Where they are kept: beside the settings, never in private windows. */
const KEY = 'history';

const locked = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('history', work) as Promise<Result>;

/** Whether past visits are wanted, by the user and the organisation. */
export async function historyWanted(): Promise<boolean> {
  return (await loadSettings()).settings.history !== 'none';
}

/**
 * Turns the visits that are over into what is kept of them, and removes their events. Does nothing that can't be done
 * again, should the page be closed in the middle. In private windows they are only removed; where none are wanted, all
 * past visits are.
 */
export function keepVisits(): Promise<void> {
  return locked(async () => {
    const secret = browser.extension.inIncognitoContext;
    const from = secret ? browser.storage.session : browser.storage.local;
    const { currentVisit, ...stored } = await from.get(null);
    const over = Object.keys(stored).filter(
      (key) => key.startsWith(VISIT_KEY) && key !== `${VISIT_KEY}${currentVisit}`,
    );
    const wanted = await historyWanted();
    if (!wanted) await browser.storage.local.remove(KEY);
    if (over.length > 0 && !secret && wanted) {
      const news = over.flatMap((key) => keptOf(key, stored[key]) ?? []);
      const history = addPast(listOf(stored[KEY]), news, MOST);
      // Where there is no room, what is over makes some.
      await from.set({ [KEY]: history }).catch(async () => {
        await from.remove(over);
        await from.set({ [KEY]: history }).catch(() => undefined);
      });
    }
    await from.remove(over);
  });
}

function keptOf(key: string, stored: unknown): PastVisit | null {
  const events = readEvents(stored);
  const last = events.at(-1);
  return last ? pastVisit(key.slice(VISIT_KEY.length), replay(events), last.at) : null;
}

/** Forgets the past visits if none are wanted any more. */
export async function dropUnwanted(): Promise<void> {
  if (!(await historyWanted())) await locked(() => browser.storage.local.remove(KEY));
}

/** The past visits, newest first. */
export async function readHistory(): Promise<PastVisit[]> {
  return listOf((await browser.storage.local.get(KEY))[KEY]);
}

/** Deletes these visits. */
export function forget(ids: readonly string[]): Promise<void> {
  return locked(async () => {
    const history = (await readHistory()).filter(({ id }) => !ids.includes(id));
    if (history.length === 0) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: history });
  });
}

/** Calls back when the past visits changed, here or in another page. */
export function onHistory(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[KEY]) changed();
  });
}

const listOf = (stored: unknown): PastVisit[] =>
  Array.isArray(stored) ? stored.flatMap((visit) => readPastVisit(visit) ?? []) : [];
