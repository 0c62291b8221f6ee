import * as v from 'valibot';
import { QUESTIONS, type QuestionId } from '../knowledge/questions';
import { CLIENT_SYSTEMS } from '../knowledge/told';
import { reportLink, SharedEvent, stepId, textOf } from './shared-visit';
import type { Role } from './topics';

/** Longest entry, characters of JSON: at three bytes each, the most that UTF-8 takes for one, it still fits a message. */
export const MAX_ENTRY = 20_000;

/** Entries of one side in one session: an hour of one a second, far beyond what people do. */
export const MAX_ENTRIES = 4_000;

/** How a helper files a session when closing it. */
export const CLOSING_CATEGORIES = [
  'solved',
  'worked-around',
  'unsolved',
  'for-provider',
  'for-vpn-operator',
  'for-router-owner',
  'not-a-vpn-problem',
  'broken-off',
  'handed-over',
] as const;
export type ClosingCategory = (typeof CLOSING_CATEGORIES)[number];

/** Why a session ended, as the side that ended it says. `lost`: it can't go on; a page or program failed. */
export const BYE_REASONS = ['stopped', 'closed', 'idle', 'different-words', 'handed-over', 'lost'] as const;
export type ByeReason = (typeof BYE_REASONS)[number];

const nonBlank = (longest: number) => v.pipe(textOf(longest), v.trim(), v.nonEmpty());
/** The number of an entry of the other side's journal, from 1. */
const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_ENTRIES));
const text = v.object({ kind: v.literal('text'), text: nonBlank(1_000) });

/** What the user's side says. */
const UserEntry = v.variant('kind', [
  v.object({ kind: v.literal('event'), event: SharedEvent }),
  /** How the visit is judged now, redacted; the latest counts. */
  v.object({ kind: v.literal('report'), link: reportLink }),
  /** The system of the computer in front of the user, by which their page says where to click. */
  v.object({ kind: v.literal('system'), system: v.picklist(CLIENT_SYSTEMS) }),
  /** `reply`: in the user's own words, where a free question was asked; an answer to a known one is an event. */
  v.object({
    kind: v.literal('answer'),
    request: number,
    accepted: v.boolean(),
    reply: v.optional(nonBlank(1_000)),
    /** The key of a room of its own, where a colleague may join: the answer to an accepted handover. */
    room: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))),
  }),
  text,
]);
export type UserEntry = v.InferOutput<typeof UserEntry>;

/** What the helper's side says. All but text are requests: nothing happens until the user accepts. */
const HelperEntry = v.variant('kind', [
  v.object({ kind: v.literal('suggest'), step: stepId }),
  v.object({
    kind: v.literal('ask'),
    question: v.picklist(Object.keys(QUESTIONS) as [QuestionId, ...QuestionId[]]),
  }),
  v.object({ kind: v.literal('askFreely'), text: nonBlank(500) }),
  v.object({ kind: v.literal('measure') }),
  /** To whom, by name. */
  v.object({ kind: v.literal('handOver'), to: nonBlank(100) }),
  text,
]);
export type HelperEntry = v.InferOutput<typeof HelperEntry>;

export type Entry = UserEntry | HelperEntry;
/** An entry that arrived; null for one that this version does not know, or that is not what it should be. */
export type Heard<E extends Entry = Entry> = E | null;

const note = textOf(2_000);

/** Whether a session can be closed with this note. */
export const isNote = (text: string) => v.is(note, text);

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ENTRIES));

/** What travels, sealed. */
const Message = v.variant('t', [
  /**
   * Where a side stands: entries it has heard without a gap, entries it has written, whether its person said that
   * the words are the same. `ask`: the other side is to say where it stands too.
   */
  v.object({
    t: v.literal('sync'),
    heard: count,
    written: count,
    same: v.boolean(),
    ask: v.boolean(),
  }),
  /** Entries from number `first` on. */
  v.object({
    t: v.literal('entries'),
    first: number,
    entries: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MAX_ENTRIES)),
  }),
  /**
   * The end, for both. `note` and `category`: what the helper closed with. Whatever else is in it, it is the end: who
   * does not know the reason that a newer program gives must not go on.
   */
  v.object({
    t: v.literal('bye'),
    reason: v.fallback(v.picklist(BYE_REASONS), 'lost'),
    note: v.fallback(v.nullish(note), null),
    category: v.fallback(v.nullish(v.picklist(CLOSING_CATEGORIES)), null),
  }),
]);
export type Message = v.InferOutput<typeof Message>;
export type Bye = Extract<Message, { t: 'bye' }>;

export const writeMessage = (message: Message): string => JSON.stringify(message);

/** Reads what was unsealed; null for what is no message, or none that this version knows. */
export function readMessage(text: string): Message | null {
  try {
    const parsed = v.safeParse(Message, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Reads an entry of one side. */
export function readEntry(from: Role, value: unknown): Heard {
  const parsed = v.safeParse(from === 'user' ? UserEntry : HelperEntry, value);
  return parsed.success ? parsed.output : null;
}

/**
 * An own entry as the other side will read it, so that both journals hold the same; null for one that it would not
 * take: too long, or with an id that is in no table.
 */
export function ownEntry(from: Role, entry: Entry): Entry | null {
  const read = readEntry(from, entry);
  return read && JSON.stringify(read).length <= MAX_ENTRY ? read : null;
}
