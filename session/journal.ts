import { type Entry, type Heard, MAX_ENTRIES, MAX_ENTRY, type Message, readEntry } from './messages';
import { other, type Role } from './topics';

/**
 * What both sides have said, numbered from 1 on each side, as one side knows it. Numbers make good whatever a
 * network, a broker or a page may do to messages: each entry counts once, in its order, however often it comes.
 */
export interface Journal {
  role: Role;
  /** Own entries. */
  written: readonly Entry[];
  /** The other side's, without a gap. */
  heard: readonly Heard[];
  /** How many of the own the other side has heard. */
  confirmed: number;
}

export const newJournal = (role: Role): Journal => ({ role, written: [], heard: [], confirmed: 0 });

/** Whether an own entry can still be written. */
export const hasRoom = (journal: Journal) => journal.written.length < MAX_ENTRIES;

export const write = (journal: Journal, entry: Entry): Journal => ({
  ...journal,
  written: [...journal.written, entry],
});

/** Takes entries that arrived. What was heard before changes nothing; after a gap nothing is taken. */
export function hear(journal: Journal, first: number, entries: readonly unknown[]): Journal {
  const next = journal.heard.length + 1;
  if (first > next) return journal;
  const news = entries.slice(next - first, next - first + MAX_ENTRIES - journal.heard.length);
  if (news.length === 0) return journal;
  const from = other(journal.role);
  return { ...journal, heard: [...journal.heard, ...news.map((value) => readEntry(from, value))] };
}

/** Notes how much the other side has heard; a claim to have heard more than was written is not believed. */
export const confirm = (journal: Journal, heard: number): Journal => ({
  ...journal,
  confirmed: Math.max(journal.confirmed, Math.min(heard, journal.written.length)),
});

/** Messages with all own entries after the first `heard`, each short enough to be taken. */
export function entriesAfter({ written }: Journal, heard: number): Message[] {
  const messages: Extract<Message, { t: 'entries' }>[] = [];
  let room = 0;
  for (const [index, entry] of written.entries()) {
    if (index < heard) continue;
    const length = JSON.stringify(entry).length;
    if (length > room) {
      messages.push({ t: 'entries', first: index + 1, entries: [] });
      room = MAX_ENTRY;
    }
    messages.at(-1)!.entries.push(entry);
    room -= length;
  }
  return messages;
}
