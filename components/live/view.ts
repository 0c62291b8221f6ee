import type { QuestionId } from '../../knowledge/questions';
import type { StepId } from '../../knowledge/steps';
import type { Told } from '../../knowledge/told';
import type { Redaction } from '../../report/redact';
import type { End, EndReason } from '../../session/guided.machine';
import type { Request } from '../../session/requests';
import type { LiveWords } from '../../words';

/** Why nothing was begun. */
export type StartProblem = Exclude<keyof LiveWords['problem'], 'notDone' | 'notSent'>;

/** How the broker is reached. `host`: which one is not. */
export type Reach = { state: 'connecting' | 'connected' } | { state: 'unreachable'; host: string };

/** One thing that was said, by either side. `id`: stays the same while it is on screen. */
export type Said =
  | { id: string; kind: 'text'; from: 'us' | 'them'; text: string }
  | { id: string; kind: 'request'; request: Request }
  /** What a newer helper sent and this version does not know. */
  | { id: string; kind: 'unknown' };

/** A colleague to whom the user agreed to be handed over. */
export interface Handover {
  to: string;
  /** `alone`: who handed over has gone; `done`: the colleague is there. */
  state: 'waiting' | 'alone' | 'failed' | 'done';
}

/** Two words to compare, as one language has them. */
export interface WordPair {
  /** The language's name for itself. */
  language: string;
  words: [string, string];
}

/** Where the user's side of a guided session stands. */
export type LiveStage =
  | { kind: 'consent'; problem: StartProblem | null }
  | {
      kind: 'waiting';
      reach: Reach;
      /** As it is read out; null where it was used up. */
      code: string | null;
      /** Why the code or link that was used up led to nothing; null where none was. */
      over: EndReason | null;
      /** Null where no helpdesk's page is known, or the link was used up. */
      link: string | null;
      joining: boolean;
    }
  /** `pairs`: the first in the user's language. `said`: the user said that they are the same. */
  | { kind: 'comparing'; pairs: WordPair[]; said: boolean }
  | { kind: 'joined'; contact: Contact; said: Said[]; handover: Handover | null }
  | { kind: 'ended'; end: End; compared: boolean };

/** Whether the other side is heard: `offline` is an own failure, `silent` the other side's. */
export type Contact = 'live' | 'offline' | 'silent';

/** Who helps, as the organisation has set it. */
export interface Support {
  name: string;
  /** https:, mailto: or tel:. */
  contact: string;
}

/** What a suggested step is called here. `tried`: it is in the trail; `later`: another is on screen, it comes after that. */
export interface StepFace {
  title: string;
  tried: boolean;
  later: boolean;
}

/** Everything that the panel shows. */
export interface LiveView {
  stage: LiveStage;
  support: Support | null;
  level: Redaction;
  step(id: StepId): StepFace;
}

/** What the user answers to a request: `value` null where they don't know. */
export type Answer =
  | { kind: 'accept' }
  | { kind: 'decline' }
  | { kind: 'tell'; question: QuestionId; value: NonNullable<Told[QuestionId]> | null }
  | { kind: 'reply'; text: string };

/** What the user can do. Only `start` shares, and only what `answer` accepts happens. */
export interface LiveVerbs {
  /** Must be called right at a click: the browser may ask. */
  start(): void;
  /** Closes the panel, where nothing is under way. */
  close(): void;
  /** After the end: back to what will be shared. */
  again(): void;
  newCode(): void;
  compared(same: boolean): void;
  /** Ends it, whatever the stage. */
  stop(): void;
  /** False where it could not be sent. */
  send(text: string): boolean;
  /** Resolves to false where it could not be done; then the request stays open. */
  answer(request: Request, answer: Answer): Promise<boolean>;
  copy(text: string): Promise<void>;
}
