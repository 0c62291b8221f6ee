import type { LogReading } from '../../knowledge/read-log';
import type { StepId } from '../../knowledge/steps';
import type { Told } from '../../knowledge/told';
import type { Verified } from '../../machines/events';
import type { DraftStore } from './details';

/** Why a log could not be read. */
export type LogProblem = 'binary' | 'empty' | 'too-slow' | 'unreadable';

/** What can be opened beside the wizard: giving support the result, taking in what they sent, a code, log or words, live help. */
export type Aside = 'share' | 'paste' | 'details' | 'live';

/** What the user can do in the wizard. */
export interface GuideVerbs {
  tell<K extends keyof Told>(key: K, value: NonNullable<Told[K]> | null): void;
  /** What the free question gathered: a code, and the signs found in log and words. */
  describe(details: { errorCode: string; words: string; logSigns: string[] }): void;
  dontKnow(key: keyof Told): void;
  /** Reads a log on this computer. */
  readLog(log: Blob | string): Promise<LogReading | LogProblem>;
  begin(step: StepId): void;
  finish(step: StepId): void;
  cannot(step: StepId): void;
  verified(step: StepId, outcome: Verified): void;
  putBack(step: StepId): void;
  keep(step: StepId): void;
  works(): void;
  giveUp(): void;
  reopen(): void;
  back(): void;
  checkAgain(): void;
  /** What was typed and not sent yet, so that it outlives the popup. */
  draft: DraftStore;
  copy(text: string): Promise<void>;
  /** Opens it below the wizard, or closes it again. */
  turnToSupport(to: Aside): void;
}
