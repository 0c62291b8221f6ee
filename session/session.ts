import { type Actor, type ActorOptions, type AnyActorLogic, createActor } from 'xstate';
import type { Bytes } from './bytes';
import { type By, type GuidedEvent, guidedMachine, mayWrite } from './guided.machine';
import {
  type ClosingCategory,
  type Entry,
  type HelperEntry,
  isNote,
  type Message,
  ownEntry,
  readMessage,
  type UserEntry,
  writeMessage,
} from './messages';
import { helperPairing, type Pairing, type PairingEvent, type Room, userPairing } from './pairing';
import { codeTopic, newRoomCode } from './room-code';
import { linkTopic, newLinkKey } from './room-link';
import { opener, type SessionKeys, sealer } from './seal';
import { other, type Role, topicOf } from './topics';
import { MAX_FRAME, type Transport } from './transport';

/** What each side may say. */
export interface EntryOf {
  user: UserEntry;
  helper: HelperEntry;
}

/** One side of a session, as a page uses it. */
export interface Session<R extends Role = Role> {
  /** `getSnapshot()` and `subscribe()`: state and context of `guidedMachine`. */
  actor: Actor<typeof guidedMachine>;
  /** Says something; false where it can't be said: not joined, too long, an unknown id, answered before. */
  say: (entry: EntryOf[R]) => boolean;
  /** What this side's person found when comparing the words. */
  compared: (same: boolean) => void;
  /** Ends it, for both, at any moment. Nothing but the goodbye is sent after. */
  stop: (reason?: 'stopped' | 'handed-over') => void;
  /**
   * Ends it at the helper's side, with what the user is to read and how it is filed. False where the note is longer
   * than 2,000 characters or has control characters. Does nothing at the user's.
   */
  close: (note: string, category: ClosingCategory) => boolean;
  /** For a page that goes away: no goodbye, no timers, no connection. */
  dispose: () => void;
}

export interface SessionOptions<R extends Role> {
  role: R;
  by: By;
  room: Room;
  /** Used by this session alone, and closed with it. */
  transport: Transport;
  /** Tests turn their own. */
  clock?: NonNullable<ActorOptions<AnyActorLogic>['clock']>;
  /** Versions spoken, the best first; tests speak others. */
  versions?: readonly number[];
}

/** A room that a spoken code names. */
export const roomByCode = async (code: string): Promise<Room> => ({
  id: await codeTopic(code),
  secret: null,
});

/** A room that a link's key opens. */
export const roomByLink = async (key: Bytes): Promise<Room> => ({ id: await linkTopic(key), secret: key });

/** A new room by code, for the user. */
export async function newRoomByCode(): Promise<{ code: string; room: Room }> {
  const code = newRoomCode();
  return { code, room: await roomByCode(code) };
}

/** A new room by link, for the user. */
export async function newRoomByLink(): Promise<{ key: Bytes; room: Room }> {
  const key = newLinkKey();
  return { key, room: await roomByLink(key) };
}

/** One thing after the other, in the order they were asked for; one that fails does not hold up the next. */
function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return (task: () => Promise<void>) => {
    last = last.then(task).catch(() => {});
  };
}

/** Opens one side of a session. The machine is in `waiting` when this returns. */
export function openSession<R extends Role>(options: SessionOptions<R>): Session<R> {
  const { role, by, room, transport, clock, versions } = options;
  const actor = createActor(guidedMachine, { input: { role, by }, ...(clock ? { clock } : {}) });
  const [incoming, outgoing] = [queue(), queue()];
  const topics = { in: topicOf(room.id, role), out: topicOf(room.id, other(role)) };
  let pairing: Pairing | null = null;
  let seal: ((text: string) => Promise<Bytes>) | null = null;
  let sealedTopics: typeof topics | null = null;
  let over = false;

  const tell = (event: GuidedEvent) => {
    if (!over) actor.send(event);
  };

  /** Flooded by who knows the topic: frames beyond these wait for nobody. */
  let pending = 0;
  const MOST_PENDING = 200;

  function take(frame: Bytes, task: (frame: Bytes) => Promise<void>) {
    if (frame.length > MAX_FRAME || pending >= MOST_PENDING || over) return;
    pending++;
    incoming(async () => {
      pending--;
      if (!over) await task(frame);
    });
  }

  async function onPairing(event: PairingEvent) {
    if (event.type === 'left' && sealedTopics) {
      transport.unsubscribe(sealedTopics.in);
      [seal, sealedTopics] = [null, null];
    }
    if (event.type !== 'paired') return tell(event);
    // By link nobody compares words: the user's side takes the helper for joined once it hears them.
    const waits = role === 'user' && by === 'link';
    const paired = () => tell({ type: 'paired', words: event.words });
    await begin(event.keys, waits ? paired : () => {});
    if (!waits) paired();
  }

  async function begin(keys: SessionKeys, onFirst: () => void) {
    const open = opener(keys, role);
    const own = { in: topicOf(keys.room, role), out: topicOf(keys.room, other(role)) };
    let isFirst = true;
    seal = sealer(keys, role);
    sealedTopics = own;
    await transport.subscribe(own.in, (frame) =>
      take(frame, async (sealed) => {
        const text = await open(sealed);
        // Or it was of a helper who fell silent, and was given up meanwhile.
        if (text === null || sealedTopics !== own) return;
        if (isFirst) {
          isFirst = false;
          pairing?.met();
          onFirst();
        }
        const message = readMessage(text);
        if (message) tell({ type: 'received', message });
        // The helper waits for nobody in the room that the code or link names.
        if (role === 'helper' && actor.getSnapshot().matches('joined')) transport.unsubscribe(topics.in);
      }),
    );
  }

  /** Who comes to the user's room later is told that it is taken; who floods it is not listened to. */
  let late = 0;
  const MOST_LATE = 50;

  function onFrame(frame: Bytes) {
    if (role === 'user' && actor.getSnapshot().matches('joined') && ++late > MOST_LATE)
      transport.unsubscribe(topics.in);
    else take(frame, async (one) => pairing?.receive(one));
  }

  function send(message: Message) {
    outgoing(async () => {
      if (seal && sealedTopics) transport.publish(sealedTopics.out, await seal(writeMessage(message)));
    });
  }
  actor.on('send', ({ message }) => send(message));
  actor.on('renew', () => transport.renew());

  function dispose() {
    if (over) return;
    over = true;
    pairing?.stop();
    forget();
    actor.stop();
    outgoing(async () => transport.close());
  }

  /** Begins when a broker is reached: before that, nobody could answer. */
  async function pair() {
    const start = role === 'user' ? userPairing : helperPairing;
    const send = (frame: Bytes) => transport.publish(topics.out, frame);
    pairing = await start({ room, send, on: onPairing, ...(versions ? { versions } : {}) });
    if (over) pairing.stop();
  }

  let begun = false;
  void transport.subscribe(topics.in, onFrame);
  const forget = transport.onState((state) => {
    if (state !== 'connecting') tell({ type: state });
    if (state !== 'connected' || begun) return;
    begun = true;
    incoming(pair);
  });

  actor.subscribe((snapshot) => {
    if (snapshot.matches({ ended: 'gone' })) dispose();
  });

  actor.start();
  actor.send({ type: 'opened' });

  return {
    actor,
    say(entry) {
      const own = ownEntry(role, entry as Entry);
      const snapshot = actor.getSnapshot();
      if (!own || !snapshot.matches('joined') || !mayWrite(snapshot.context, own)) return false;
      actor.send({ type: 'wrote', entry: own });
      return true;
    },
    compared: (same) => tell({ type: same ? 'same' : 'different' }),
    stop(reason = 'stopped') {
      // By link, a helper may be in whom this side has not heard yet, and the machine knows nobody to say goodbye to.
      if (!over && actor.getSnapshot().matches('waiting')) send({ t: 'bye', reason });
      tell({ type: 'stopped', reason });
    },
    close(note, category) {
      if (!isNote(note)) return false;
      tell({ type: 'closed', note, category });
      return true;
    },
    dispose,
  };
}
