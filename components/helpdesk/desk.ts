import type { By, GuidedContext } from '../../session/guided.machine';
import type { HelperView } from '../../session/helper-view';
import type { ClosingCategory, HelperEntry } from '../../session/messages';
import { withoutControls } from '../../session/plain';
import type { HelpdeskWords, Language } from '../../words';
import type { ResultLanguage } from '../result/view';
import type { DayRow } from './day';

export type DeskState = 'waiting' | 'comparing' | 'joined' | 'interrupted' | 'ended';

/** What the agent writes while a session lasts, and can mend after it. */
export interface Filing {
  category: ClosingCategory | null;
  note: string;
}

/** One session, as the page knows it. */
export interface DeskSession {
  id: number;
  by: By;
  /** The spoken code; null by link. */
  code: string | null;
  /** What the agent calls it; empty before. */
  name: string;
  state: DeskState;
  /** Whether the two ever spoke: only then there is something to file. */
  spoke: boolean;
  /** Whether the broker was ever reached; and has not been for longer than that takes. */
  reached: boolean;
  late: boolean;
  /** Epoch ms; `endedAt` null while it lasts. */
  startedAt: number;
  endedAt: number | null;
  context: GuidedContext;
  view: HelperView;
  /** Who said what, in the order in which it was said or arrived here; `index` in that side's journal. */
  order: readonly { ours: boolean; index: number; at: number }[];
  /** The latest report as it came: the fragment of a result link. */
  resultLink: string | null;
  /** Things said since the agent last looked. */
  unseen: number;
  filing: Filing;
}

/** Which brokers the page goes to. */
export interface DeskBrokers {
  urls: readonly string[];
  /** Why there are none; null where nothing is wrong. */
  problem: 'missing' | 'unreadable' | 'insecure' | null;
}

/** What was wrong with what was typed to join. */
export type JoinProblem = 'empty' | 'notTenDigits' | 'wrongCheck' | 'badLink' | 'already' | 'spent';

/** All that the console says, in the agent's language. */
export interface DeskLanguage extends ResultLanguage {
  language: Language;
  say: HelpdeskWords;
  /** The words to compare, in each language. */
  pairing: Record<Language, readonly string[]>;
}

export interface DeskVerbs {
  /** Null where it worked. */
  join(typed: string): JoinProblem | null;
  /** False where these are no addresses of brokers. */
  useBroker(typed: string): boolean;
  choose(id: number): void;
  rename(id: number, name: string): void;
  compared(id: number, same: boolean): void;
  /** False where it can't be said. */
  say(id: number, entry: HelperEntry): boolean;
  stop(id: number, reason?: 'stopped' | 'handed-over'): void;
  file(id: number, filing: Filing): void;
  /** Ends the session with what was filed; false where the note does not fit. */
  close(id: number): boolean;
  remove(id: number): void;
  removeEnded(): void;
  /** Rows of today, or of the days before where the tab was left open. */
  saveDay(which: 'today' | 'before'): void;
  copy(text: string): Promise<void>;
  speak(language: Language): void;
}

/** The whole page. */
export interface Desk {
  sessions: readonly DeskSession[];
  chosen: number | null;
  brokers: DeskBrokers;
  /** Pages that links lead to: results, and this page for a colleague. Null where there is none. */
  resultUrl: string | null;
  helpdeskUrl: string | null;
  /** Sessions that ended before this page was loaded anew. */
  earlier: readonly DayRow[];
  now: number;
}

/** Every part of the page is given this. */
export interface PartProps {
  session: DeskSession;
  desk: Desk;
  language: DeskLanguage;
  verbs: DeskVerbs;
}

/** As it is called in the list: by name, else by the code that was read out. */
export const nameOf = ({ name, code, id }: DeskSession, { say }: DeskLanguage): string =>
  name || (code ?? `${say.list.byLink} ${id}`);

/** What can be sent: one line's tabs and a paste's other controls are no part of what a person says. */
export const plain = (text: string): string => withoutControls(text.replace(/\t/g, ' '), '');

/** Minutes that a session took or has taken, at least one once it ended. */
export const minutesOf = ({ startedAt, endedAt }: Pick<DeskSession, 'startedAt' | 'endedAt'>, now: number) =>
  Math.max(0, Math.round(((endedAt ?? now) - startedAt) / 60_000));

/** The hosts of brokers, for people. */
export const hostsOf = (urls: readonly string[]): string => urls.map((url) => new URL(url).host).join(', ');
