import type { Said } from '../../components/live/view';
import { requestsOf } from '../../session/requests';
import { type Room, stateOf } from './live-room';

/** Where an entry stands in the journal of the side that wrote it. */
export interface Place {
  from: 'us' | 'them';
  at: number;
}

/** What was said with one helper, and with those who helped before. */
interface Talk {
  room: Room;
  /** Both sides' entries in the order in which they came on screen here. */
  order: Place[];
  past: Said[];
}

/** All that was said, in order; last, what the helper closed with. */
export function saidOf({ room, order, past }: Talk): Said[] {
  const { journal, end } = stateOf(room).context;
  const requests = new Map(requestsOf(journal).map((request) => [request.number, request]));
  // Each handover leaves something in the past, so no two helpers' entries have the same name.
  const nameOf = (from: Place['from'], at: number | 'note') => `${from}${past.length}-${at}`;
  const now = order.flatMap(({ from, at }): Said[] => {
    const id = nameOf(from, at);
    const entry = journal[from === 'us' ? 'written' : 'heard'][at];
    if (entry === null) return [{ id, kind: 'unknown' }];
    if (entry?.kind === 'text') return [{ id, kind: 'text', from, text: entry.text }];
    const request = from === 'them' && requests.get(at + 1);
    return request ? [{ id, kind: 'request', request }] : [];
  });
  const note = end?.by === 'them' ? end.note : null;
  const last: Said[] = note ? [{ id: nameOf('them', 'note'), kind: 'text', from: 'them', text: note }] : [];
  return [...past, ...now, ...last];
}

/** What stays on screen when a colleague takes over: nobody waits any more for what was left open. */
export const saidBefore = (talk: Talk): Said[] =>
  saidOf(talk).filter((one) => one.kind !== 'request' || one.request.status !== 'open');
