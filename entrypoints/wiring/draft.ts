import type { DraftStore } from '../../components/guide/details';
import { area } from './visit-store';

/** Longest draft that is kept, in characters. */
const MAX_LENGTH = 4000;

/** What was typed and not sent yet. It outlives a popup; in private windows it is kept in memory only. */
export async function openDraft(): Promise<DraftStore> {
  let { draft: kept = null } = (await area().get('draft')) as { draft?: string | null };
  return {
    read: () => kept,
    write(text) {
      kept = text?.slice(0, MAX_LENGTH) ?? null;
      // A draft that can't be stored is lost with the page, as without it.
      void (kept === null ? area().remove('draft') : area().set({ draft: kept })).catch(() => undefined);
    },
  };
}
