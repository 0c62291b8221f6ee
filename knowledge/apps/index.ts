import type { App } from './app';
import { COMPANY } from './company';
import { BUILT_IN, MESHES, OWN_SERVER } from './own-server';
import { SUBSCRIPTIONS } from './subscriptions';

export type { App } from './app';

const rows = { ...SUBSCRIPTIONS, ...COMPANY, ...BUILT_IN, ...OWN_SERVER, ...MESHES };

export type AppId = keyof typeof rows;

/** Apps by id, an id of `Told.app`. */
export const APPS: Readonly<Record<AppId, App>> = rows;

const APP_IDS = Object.keys(rows) as AppId[];

/** Without case, accents and punctuation: `FRITZ!Box` and `fritz box` become one. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Apps whose name holds every word of the query, those whose name begins with it first, else by name. All of them for
 * a query without a letter.
 */
export function appsMatching(query: string): AppId[] {
  const words = query.split(/\s+/).map(fold).filter(Boolean);
  const start = words.join('');
  const begins = (id: AppId) => fold(APPS[id].name).startsWith(start);
  return APP_IDS.filter((id) => words.every((word) => fold(APPS[id].name).includes(word))).sort(
    (a, b) =>
      Number(begins(b)) - Number(begins(a)) || fold(APPS[a].name).localeCompare(fold(APPS[b].name), 'en'),
  );
}
