import type { Answer, Handover, LiveStage, Said, StartProblem } from '../../components/live/view';
import type { ClientSystem } from '../../knowledge/told';
import type { VisitEvent } from '../../machines/events';
import type { Redaction } from '../../report/redact';
import type { End, EndReason } from '../../session/guided.machine';
import { withoutControls } from '../../session/plain';
import { type Request, requestsOf } from '../../session/requests';
import type { Transport } from '../../session/transport';
import type { Doctor } from './doctor';
import { endOf, type Room, type RoomMaker, reachOf, roomMaker, stateOf } from './live-room';
import { type Place, saidBefore, saidOf } from './live-said';
import { openShare, type Share } from './live-share';
import { type NewEvent, readVisit, watch } from './visit-store';

/** What a call for help needs. */
export interface CallOptions {
  brokerUrl: readonly string[];
  /** Null where links can't be opened anywhere. */
  helpdeskUrl: string | null;
  level: Redaction;
  /** This computer's; null where it is not known. */
  system: ClientSystem | null;
  /** The visit that is shared. */
  visit: string;
  doctor: Pick<Doctor, 'note' | 'checkAgain'>;
  /** Loads what reaches a broker. */
  loadConnect(): Promise<(urls: readonly string[]) => Transport>;
  /** Asks the browser where it wants to be asked. Called right at the click. */
  mayShare(): Promise<boolean>;
  changed(): void;
}

/** Where the call stands; the words to compare as numbers. */
export type CallStage =
  | Exclude<LiveStage, { kind: 'comparing' }>
  | { kind: 'comparing'; words: [number, number]; said: boolean };

/** One page's calls for help, one at a time. */
export interface Call {
  stage(): CallStage;
  start(): Promise<void>;
  again(): void;
  newCode(): Promise<void>;
  compared(same: boolean): void;
  stop(): void;
  send(text: string): boolean;
  answer(request: Request, answer: Answer): Promise<boolean>;
}

/** With a helper, or one who is about to be. */
interface Inside {
  kind: 'inside';
  room: Room;
  /** Begins when both have joined. */
  share: Share | null;
  order: Place[];
  seen: { us: number; them: number };
  handover: (Handover & { room: Room }) | null;
  /** What was said with those who helped before. */
  past: Said[];
}

type State =
  | { kind: 'consent'; problem: StartProblem | null }
  | { kind: 'waiting'; rooms: Room[]; over: EndReason | null }
  | Inside
  | { kind: 'ended'; end: End; compared: boolean };

/** What both sides take in texts; line breaks stay. */
const plain = (text: string) => withoutControls(text, ' ').trim();

/** Leads from the user's consent to the end. Nothing leaves before `start`, and nothing after `stop`. */
export function createCall(options: CallOptions): Call {
  const { brokerUrl, helpdeskUrl, level, system, visit, doctor, mayShare, changed } = options;
  let state: State = { kind: 'consent', problem: null };
  let maker: RoomMaker | null = null;
  let events: VisitEvent[] | null = null;
  let watching = false;

  const become = (next: State) => {
    state = next;
    changed();
  };

  function onRoom(room: Room) {
    if (state.kind === 'waiting' && state.rooms.includes(room)) onWaiting(room, state.rooms);
    else if (state.kind === 'inside' && state.room === room) onInside(state);
    else if (state.kind === 'inside' && state.handover?.room === room) onColleague(state, state.handover);
    else return;
    changed();
  }

  /** The first that pairs is the one; a code or link that is used up leaves the other. */
  function onWaiting(room: Room, rooms: Room[]) {
    const others = rooms.filter((one) => one !== room);
    const end = endOf(room);
    if (end) {
      state =
        others.length > 0
          ? { kind: 'waiting', rooms: others, over: end.reason }
          : { kind: 'ended', end, compared: false };
      return;
    }
    if (stateOf(room).matches('waiting')) return;
    state = enter(room, null, []);
    for (const { session } of others) session.dispose();
    onInside(state);
  }

  const enter = (room: Room, handover: Inside['handover'], past: Said[]): Inside => ({
    kind: 'inside',
    room,
    share: null,
    order: [],
    seen: { us: 0, them: 0 },
    handover,
    past,
  });

  function onInside(inside: Inside) {
    const { room, handover } = inside;
    const snapshot = stateOf(room);
    const { journal, end } = snapshot.context;
    if (snapshot.matches('joined') && !inside.share) {
      inside.share = openShare(room.session.say, level, system);
      shareVisit(inside.share);
    }
    note(inside, 'them', journal.heard.length);
    note(inside, 'us', journal.written.length);
    if (!end) return;
    inside.share?.stop();
    // Who handed over may go before the colleague comes.
    const goesOn = end.by === 'them' && ['handed-over', 'closed', 'lost'].includes(end.reason);
    if (handover?.state === 'waiting' && goesOn) {
      inside.handover = { ...handover, state: 'alone' };
    } else if (handover?.state !== 'alone') {
      if (handover?.state === 'waiting') handover.room.session.stop();
      state = { kind: 'ended', end, compared: inside.share !== null };
    }
  }

  function onColleague(inside: Inside, handover: NonNullable<Inside['handover']>) {
    const end = endOf(handover.room);
    if (end && handover.state === 'alone') state = { kind: 'ended', end, compared: true };
    else if (end && handover.state === 'waiting') inside.handover = { ...handover, state: 'failed' };
    else if (stateOf(handover.room).matches('joined')) {
      const next = enter(handover.room, { ...handover, state: 'done' }, saidBefore(inside));
      state = next;
      inside.share?.stop();
      inside.room.session.stop('handed-over');
      onInside(next);
    }
  }

  /** Both sides' entries in the order in which they came on screen here. */
  function note({ order, seen }: Inside, from: 'us' | 'them', length: number) {
    for (; seen[from] < length; seen[from]++) order.push({ from, at: seen[from] });
  }

  function shareVisit(share: Share) {
    if (events) share.follow(events);
    if (watching) return;
    watching = true;
    const follow = (now: VisitEvent[]) => {
      events = now;
      if (state.kind === 'inside') state.share?.follow(now);
    };
    watch(visit, follow, () => {});
    void readVisit(visit).then((now) => follow(events ?? now));
  }

  function stageOfInside(inside: Inside): CallStage {
    const snapshot = stateOf(inside.room);
    const { words, same, connected } = snapshot.context;
    if (snapshot.matches('comparing')) return { kind: 'comparing', words: words!, said: same.ours };
    const silent = connected ? 'silent' : 'offline';
    return {
      kind: 'joined',
      // What came in before the connection went is taken after that, and says nothing about now.
      contact: connected && snapshot.matches({ joined: 'live' }) ? 'live' : silent,
      said: saidOf(inside),
      handover: inside.handover && { to: inside.handover.to, state: inside.handover.state },
    };
  }

  async function open() {
    if (!navigator.onLine) return become({ kind: 'consent', problem: 'offline' });
    if (!(await mayShare())) return become({ kind: 'consent', problem: 'refused' });
    const opening: State = { kind: 'waiting', rooms: [], over: null };
    become(opening);
    const connect = await options.loadConnect();
    maker ??= roomMaker(brokerUrl, connect, onRoom);
    const rooms = await Promise.all([maker.byCode(), ...(helpdeskUrl ? [maker.byLink(helpdeskUrl)] : [])]);
    if (state === opening) become({ kind: 'waiting', rooms, over: null });
    // Cancelled meanwhile.
    else for (const { session } of rooms) session.dispose();
  }

  async function handOver(inside: Inside, to: string, accept: (room: string) => boolean) {
    const room = await maker!.byKey();
    if (state !== inside || !accept(room.shown)) {
      room.session.dispose();
      return false;
    }
    // That of an earlier handover may be the one that they are in.
    if (inside.handover?.room !== inside.room) inside.handover?.room.session.dispose();
    inside.handover = { to, room, state: 'waiting' };
    changed();
    return true;
  }

  /** Does what the user agreed to, then says so; resolves to false where it was not done. */
  async function carryOut(inside: Inside, entry: Request['entry'], answer: Answer, say: Say) {
    if (answer.kind === 'decline') return say(false);
    if (answer.kind === 'reply')
      return entry.kind === 'askFreely' && say(true, { reply: plain(answer.text) });
    if (answer.kind === 'tell') {
      if (entry.kind !== 'ask' || entry.question !== answer.question) return false;
      const { question: key, value } = answer;
      await doctor.note(
        value === null ? { type: 'passed', key } : ({ type: 'told', key, value } as NewEvent),
      );
      // Asked for, an error message is read as it was typed; of what is only in the visit, support gets its number.
      return say(true, key === 'errorCode' && value !== null ? { reply: plain(value as string) } : {});
    }
    if (entry.kind === 'suggest') {
      await doctor.note({ type: 'suggested', step: entry.step });
      return say(true);
    }
    if (entry.kind === 'handOver') return handOver(inside, entry.to, (room) => say(true, { room }));
    if (entry.kind !== 'measure' || !say(true)) return false;
    doctor.checkAgain();
    return true;
  }

  return {
    stage() {
      if (state.kind === 'inside') return stageOfInside(state);
      if (state.kind !== 'waiting') return state;
      const { rooms, over } = state;
      return {
        over,
        kind: 'waiting',
        reach: reachOf(rooms, brokerUrl),
        code: rooms.find(({ by }) => by === 'code')?.shown ?? null,
        link: rooms.find(({ by }) => by === 'link')?.shown ?? null,
        joining: rooms.some((room) => stateOf(room).context.joined),
      };
    },
    start: () => open().catch(() => become({ kind: 'consent', problem: 'failed' })),
    again: () => become({ kind: 'consent', problem: null }),
    async newCode() {
      const room = await maker?.byCode();
      if (room && state.kind === 'waiting' && !state.rooms.some(({ by }) => by === 'code'))
        become({ kind: 'waiting', rooms: [room, ...state.rooms], over: null });
      else room?.session.dispose();
    },
    compared(same) {
      if (state.kind === 'inside') state.room.session.compared(same);
    },
    stop() {
      if (state.kind === 'waiting') {
        const { rooms } = state;
        state = { kind: 'consent', problem: null };
        for (const { session } of rooms) session.stop();
        changed();
      } else if (state.kind === 'inside') {
        const { room, handover } = state;
        const compared = state.share !== null;
        state.share?.stop();
        handover?.room.session.stop();
        if (endOf(room)) become({ kind: 'ended', end: endOf(handover!.room)!, compared });
        else room.session.stop();
      }
    },
    send: (text) => state.kind === 'inside' && state.room.session.say({ kind: 'text', text: plain(text) }),
    async answer({ number }, answer) {
      if (state.kind !== 'inside') return false;
      const inside = state;
      const { session } = inside.room;
      const asked = requestsOf(stateOf(inside.room).context.journal).find((one) => one.number === number);
      if (asked?.status !== 'open') return false;
      return carryOut(inside, asked.entry, answer, (accepted, more = {}) =>
        session.say({ kind: 'answer', request: number, accepted, ...more }),
      );
    },
  };
}

type Say = (accepted: boolean, more?: { reply?: string; room?: string }) => boolean;
