import type { Journal } from './journal';
import type { Entry, Heard, HelperEntry, UserEntry } from './messages';

type Answer = Extract<UserEntry, { kind: 'answer' }>;

/** What a helper asked for. Nothing happens before the user accepts. */
export interface Request {
  /** The number of the helper's entry, by which it is answered. */
  number: number;
  entry: Exclude<HelperEntry, { kind: 'text' }>;
  status: 'open' | 'accepted' | 'declined';
  answer: Answer | null;
}

/** All requests of a session in their order. Both sides read the same from what both have heard. */
export function requestsOf({ role, written, heard }: Pick<Journal, 'role' | 'written' | 'heard'>): Request[] {
  const [user, helper]: (readonly Heard[])[] = role === 'user' ? [written, heard] : [heard, written];
  const answers = new Map<number, Answer>();
  for (const entry of user!)
    if (entry?.kind === 'answer' && !answers.has(entry.request)) answers.set(entry.request, entry);
  return helper!.flatMap((entry, index): Request[] => {
    if (!isRequest(entry)) return [];
    const number = index + 1;
    const answer = answers.get(number) ?? null;
    const status = answer ? (answer.accepted ? 'accepted' : 'declined') : 'open';
    return [{ number, entry, status, answer }];
  });
}

const REQUESTS = ['suggest', 'ask', 'askFreely', 'measure', 'handOver'];
const isRequest = (entry: Entry | null): entry is Request['entry'] =>
  entry !== null && REQUESTS.includes(entry.kind);
