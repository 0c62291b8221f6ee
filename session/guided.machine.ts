import { assign, cancel, emit, enqueueActions, setup } from 'xstate';
import { confirm, entriesAfter, hasRoom, hear, type Journal, newJournal, write } from './journal';
import type { Bye, ByeReason, ClosingCategory, Entry, Message } from './messages';
import type { PairingFailure } from './pairing';
import { requestsOf } from './requests';
import type { Role } from './topics';

/** How the two find each other: by a code that is read aloud, or by a link. */
export type By = 'code' | 'link';

/** Why a session is over. `nobody-came`: the code or link was not used in time. */
export type EndReason = ByeReason | PairingFailure | 'nobody-came';

export interface End {
  reason: EndReason;
  by: 'us' | 'them';
  /** What the helper closed with. */
  note: string | null;
  category: ClosingCategory | null;
}

export interface GuidedContext {
  by: By;
  journal: Journal;
  /** Words to compare aloud, as indices; null by link, and before pairing. */
  words: [number, number] | null;
  /** Both have met, and pair: a helper comes into a user's room, or has a user's commitment. */
  joined: boolean;
  /** Who said that the words are the same. */
  same: { ours: boolean; theirs: boolean };
  /** How much had been heard when what is lacking was last asked for: once is enough until the next beat. */
  asked?: number | undefined;
  /** Whether the broker is reached: tells an own failure from the other side's silence. */
  connected: boolean;
  end: End | null;
}

export type GuidedEvent =
  /** A code or link is shown, or was entered. */
  | { type: 'opened' }
  | { type: 'joined' | 'left' }
  | { type: 'paired'; words: [number, number] | null }
  | { type: 'failed'; reason: PairingFailure }
  /** What this side's person said about the words. */
  | { type: 'same' | 'different' }
  /** The broker was reached and listens for us; or is not reached any more. */
  | { type: 'connected' | 'disconnected' }
  /** A sealed message that could be opened. */
  | { type: 'received'; message: Message }
  /** This side's person, or program, says something. */
  | { type: 'wrote'; entry: Entry }
  | { type: 'stopped'; reason?: Extract<ByeReason, 'stopped' | 'handed-over'> }
  /** The helper closes the session. */
  | { type: 'closed'; note: string; category: ClosingCategory }
  /** Own timers. */
  | { type: 'beat' | 'fellSilent' | 'idled' };

/** What leaves the machine: a message to seal and send. */
export type GuidedEmitted =
  | { type: 'send'; message: Message }
  /** The other side was not heard for long: another connection may hear it. */
  | { type: 'renew' };

/** Times in ms. */
export const DELAYS = {
  /** A code is read out while both are on the phone. */
  codeWaits: 10 * 60_000,
  /** A link may lie in a mailbox for a while; its key can't be guessed, and the panel has to stay open. */
  linkWaits: 30 * 60_000,
  /** Two words are compared within seconds; who does not has gone. */
  compares: 5 * 60_000,
  /** Often enough to see a failure before people ask, seldom enough to cost nothing. */
  beat: 10_000,
  /** Two beats and a slow mobile network. */
  silence: 25_000,
  /** Promised to the user: a session that nobody uses ends. */
  idle: 30 * 60_000,
  /** After the end: how long the other side is told of it, should it be out of reach. */
  lingers: 2 * 60_000,
} as const;

const endedBy = (by: End['by'], reason: EndReason): End => ({ reason, by, note: null, category: null });

const fromBye = ({ reason, note, category }: Bye): End => ({
  reason,
  by: 'them',
  note: note ?? null,
  category: category ?? null,
});

const isBye = (reason: EndReason): reason is ByeReason =>
  ['stopped', 'closed', 'idle', 'different-words', 'handed-over', 'lost'].includes(reason);

function byeOf({ end }: GuidedContext): Bye {
  const reason = end && isBye(end.reason) ? end.reason : 'lost';
  const { note, category } = end ?? {};
  return { t: 'bye', reason, ...(note ? { note } : {}), ...(category ? { category } : {}) };
}

const syncOf = ({ journal, same }: GuidedContext, ask: boolean): Message => ({
  t: 'sync',
  heard: journal.heard.length,
  written: journal.written.length,
  same: same.ours,
  ask,
});

/** Whether an entry may be written: there is room, and an answer is the first to a request that was made. */
export function mayWrite({ journal }: GuidedContext, entry: Entry): boolean {
  if (!hasRoom(journal)) return false;
  if (entry.kind !== 'answer') return true;
  return requestsOf(journal).some(({ number, status }) => number === entry.request && status === 'open');
}

/**
 * One side of a guided session; the same machine for both. It holds no keys and no network: what it emits is sealed
 * and sent, what could be unsealed comes in. It is made so that messages may be lost, doubled or late: each side
 * says where it stands, and is told what it lacks.
 */
export const guidedMachine = setup({
  types: {
    context: {} as GuidedContext,
    events: {} as GuidedEvent,
    emitted: {} as GuidedEmitted,
    input: {} as { role: Role; by: By },
  },
  delays: {
    ...DELAYS,
    waits: ({ context }) => (context.by === 'code' ? DELAYS.codeWaits : DELAYS.linkWaits),
  },
  actions: {
    noteConnected: assign({ connected: true }),
    noteDisconnected: assign({ connected: false }),
    /** Silence may be the broker's: it may have forgotten that this side listens. */
    renew: enqueueActions(({ context, enqueue }) => {
      if (context.connected) enqueue.emit({ type: 'renew' });
    }),
    ask: emit(({ context }) => ({ type: 'send' as const, message: syncOf(context, true) })),
    sayBye: emit(({ context }) => ({ type: 'send' as const, message: byeOf(context) })),
    beatLater: enqueueActions(({ enqueue }) => {
      enqueue.cancel('beat');
      enqueue.raise({ type: 'beat' }, { delay: 'beat', id: 'beat' });
    }),
    noteHeard: enqueueActions(({ enqueue }) => {
      enqueue.cancel('silence');
      enqueue.raise({ type: 'fellSilent' }, { delay: 'silence', id: 'silence' });
    }),
    noteActivity: enqueueActions(({ enqueue }) => {
      enqueue.cancel('idle');
      enqueue.raise({ type: 'idled' }, { delay: 'idle', id: 'idle' });
    }),
    endByUs: assign({ end: (_, { reason }: { reason: EndReason }) => endedBy('us', reason) }),
    /** Where the other side stands. What it lacks only where it asks: else each confirmation would send a burst's rest again. */
    takeSync: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'received' || event.message.t !== 'sync') return;
      const { heard, written, same, ask } = event.message;
      const journal = confirm(context.journal, heard);
      const both = { ...context.same, theirs: context.same.theirs || same };
      const shared = both.ours && both.theirs;
      const lacking = ask && shared ? entriesAfter(journal, heard) : [];
      for (const message of lacking) enqueue.emit({ type: 'send', message });
      const at = journal.heard.length;
      // Who asks and lacks nothing has come back, or says that it is there: no exchange of questions follows.
      const asks = written > at && (context.asked !== at || (ask && lacking.length === 0));
      enqueue.assign({ journal, same: both, asked: asks ? at : context.asked });
      if (ask || asks)
        enqueue.emit({ type: 'send', message: syncOf({ ...context, journal, same: both }, asks) });
    }),
    takeEntries: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'received' || event.message.t !== 'entries') return;
      const { first, entries } = event.message;
      const journal = hear(context.journal, first, entries);
      const at = journal.heard.length;
      const asks = first > at + 1 && context.asked !== at;
      enqueue.assign({ journal, asked: asks ? at : context.asked });
      enqueue.emit({ type: 'send', message: syncOf({ ...context, journal }, asks) });
    }),
    writeEntry: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'wrote') return;
      const journal = write(context.journal, event.entry);
      enqueue.assign({ journal });
      for (const message of entriesAfter(journal, journal.written.length - 1))
        enqueue.emit({ type: 'send', message });
    }),
  },
  guards: {
    isLink: ({ context }) => context.by === 'link',
    bothSame: ({ context }) => context.same.ours && context.same.theirs,
    isBye: ({ event }) => event.type === 'received' && event.message.t === 'bye',
    isSync: ({ event }) => event.type === 'received' && event.message.t === 'sync',
    bringsNews: ({ context: { journal }, event }) =>
      event.type === 'received' &&
      event.message.t === 'entries' &&
      hear(journal, event.message.first, event.message.entries) !== journal,
    isEntries: ({ event }) => event.type === 'received' && event.message.t === 'entries',
    mayWrite: ({ context, event }) => event.type === 'wrote' && mayWrite(context, event.entry),
    isHelper: ({ context }) => context.journal.role === 'helper',
  },
}).createMachine({
  id: 'guided',
  context: ({ input }) => ({
    by: input.by,
    journal: newJournal(input.role),
    words: null,
    joined: false,
    same: { ours: false, theirs: false },
    connected: false,
    end: null,
  }),
  initial: 'idle',
  on: { connected: { actions: 'noteConnected' }, disconnected: { actions: 'noteDisconnected' } },
  states: {
    idle: { on: { opened: 'waiting' } },
    /** The user for a helper, the helper for the user's answer. There are no keys yet. */
    waiting: {
      after: { waits: { target: '#gone', actions: { type: 'endByUs', params: { reason: 'nobody-came' } } } },
      on: {
        joined: { actions: assign({ joined: true }) },
        left: { actions: assign({ joined: false }) },
        paired: [
          {
            guard: 'isLink',
            target: '#live',
            actions: assign({ same: { ours: true, theirs: true } }),
          },
          { target: 'comparing', actions: assign({ words: ({ event }) => event.words }) },
        ],
        failed: { target: '#gone', actions: assign({ end: ({ event }) => endedBy('us', event.reason) }) },
        stopped: { target: '#gone', actions: { type: 'endByUs', params: { reason: 'stopped' } } },
      },
    },
    /** Two people compare two words aloud; until both have, nothing is shared. */
    comparing: {
      entry: ['ask', 'beatLater'],
      after: { compares: { target: 'ended', actions: { type: 'endByUs', params: { reason: 'idle' } } } },
      always: { guard: 'bothSame', target: '#live' },
      on: {
        same: { actions: [assign({ same: ({ context }) => ({ ...context.same, ours: true }) }), 'ask'] },
        different: {
          target: 'ended',
          actions: { type: 'endByUs', params: { reason: 'different-words' } },
        },
        beat: { actions: ['ask', 'beatLater'] },
        connected: { actions: ['noteConnected', 'ask'] },
        received: [
          { guard: 'isBye', target: 'ended.told' },
          { guard: 'isSync', actions: 'takeSync' },
        ],
        stopped: { target: 'ended', actions: { type: 'endByUs', params: { reason: 'stopped' } } },
      },
    },
    joined: {
      entry: ['ask', 'beatLater', 'noteHeard', 'noteActivity'],
      exit: [cancel('silence'), cancel('idle'), cancel('beat')],
      initial: 'live',
      on: {
        beat: { actions: ['ask', 'beatLater'] },
        connected: { actions: ['noteConnected', 'ask'] },
        wrote: { guard: 'mayWrite', actions: ['noteActivity', 'writeEntry'] },
        received: [
          { guard: 'isBye', target: 'ended.told' },
          { guard: 'isSync', target: '.live', actions: ['noteHeard', 'takeSync'] },
          { guard: 'bringsNews', target: '.live', actions: ['noteHeard', 'noteActivity', 'takeEntries'] },
          { guard: 'isEntries', target: '.live', actions: ['noteHeard', 'takeEntries'] },
        ],
        idled: { target: 'ended', actions: { type: 'endByUs', params: { reason: 'idle' } } },
        stopped: {
          target: 'ended',
          actions: assign({ end: ({ event }) => endedBy('us', event.reason ?? 'stopped') }),
        },
        closed: {
          guard: 'isHelper',
          target: 'ended',
          actions: assign({
            end: ({ event }) => ({
              reason: 'closed',
              by: 'us',
              note: event.note,
              category: event.category,
            }),
          }),
        },
      },
      states: {
        live: {
          id: 'live',
          on: {
            fellSilent: { target: 'interrupted', actions: 'renew' },
            disconnected: { target: 'interrupted', actions: 'noteDisconnected' },
          },
        },
        /** Nothing is lost: what is written meanwhile goes out when the other side is heard again. */
        interrupted: {
          after: { silence: { target: 'interrupted', reenter: true, actions: 'renew' } },
        },
      },
    },
    ended: {
      initial: 'telling',
      states: {
        /** The other side may be out of reach; it is told when it asks, and nothing else is sent. */
        telling: {
          entry: 'sayBye',
          after: { lingers: 'gone' },
          on: {
            connected: { actions: ['noteConnected', 'sayBye'] },
            received: [{ guard: 'isBye', target: 'gone' }, { actions: 'sayBye' }],
          },
        },
        told: {
          entry: [
            assign({
              end: ({ context, event }) =>
                event.type === 'received' && event.message.t === 'bye' ? fromBye(event.message) : context.end,
            }),
            'sayBye',
          ],
          always: 'gone',
        },
        gone: { id: 'gone', type: 'final' },
      },
    },
  },
});
