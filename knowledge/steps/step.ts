import type { CauseId } from '../causes';
import type { Fix } from '../fixes';
import type { ClientSystem, NetworkOwner, Role, Symptom, ToldProtocol } from '../told';

/** How reliably a step removes a cause; `machines/rank.ts` turns the words into chances. */
export type Cure = 'usually' | 'often' | 'sometimes';

/** A remedy, as data; its card is in `words/`. */
export interface Step {
  fix: Fix;
  cures: Partial<Record<CauseId, Cure>>;
  /** How long it takes someone who has never done it. */
  minutes: number;
  /** 0 none, 1 undone by one click, 2 a short outage, 3 lowers security or can lock the user out. checklist.md §1. */
  risk: 0 | 1 | 2 | 3;
  /** Whom it takes besides the user: somebody who can get into the router, or who runs the server. */
  needs?: 'router' | 'server';
  /** Where it makes sense; missing: everywhere. */
  protocols?: readonly ToldProtocol[];
  roles?: readonly Role[];
  systems?: readonly ClientSystem[];
  symptoms?: readonly Symptom[];
  owners?: readonly NetworkOwner[];
  /** How the outcome is seen: the doctor measures again, a command is run, or the user tries to connect. */
  verify: 'measure' | 'command' | 'connect';
  /**
   * What it leaves behind. `nothing` to undo; a `setting`, which is offered to be put back if it did not help; a
   * `test` that lowers security, which can't be left without putting it back.
   */
  leaves: 'nothing' | 'setting' | 'test';
  /** Part of a set-up that is needed in any case, even where it was not the cure: not offered to be put back. */
  keep?: true;
  /** The computer has no network while it is done. */
  cutsNetwork?: true;
}
