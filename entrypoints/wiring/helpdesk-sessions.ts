import type { DeskSession, DeskState, DeskVerbs, JoinProblem } from '../../components/helpdesk/desk';
import type { EndReason } from '../../session/guided.machine';
import { helperView } from '../../session/helper-view';
import type { HelperEntry, UserEntry } from '../../session/messages';
import { readRoomCode, spokenCode } from '../../session/room-code';
import { readRoomLink } from '../../session/room-link';
import { openSession, roomByCode, roomByLink, type Session } from '../../session/session';
import type { Transport } from '../../session/transport';

type SessionVerbs = Pick<
  DeskVerbs,
  'join' | 'choose' | 'rename' | 'compared' | 'say' | 'stop' | 'file' | 'close' | 'remove'
>;

/** All sessions of one page. */
export interface Sessions {
  /** As they are now. */
  list(): readonly DeskSession[];
  chosen(): number | null;
  verbs: SessionVerbs;
}

/** A connection that has not come about by then is said to be in trouble, ms. */
const LATE_MS = 10_000;

interface Open {
  desk: DeskSession;
  session: Session<'helper'> | null;
  /** What was typed, so that nobody joins twice. */
  key: string;
  /** Whether `session` has gone on since `desk` was made. */
  isBehind: boolean;
}

/** Ends of an attempt that gave nobody a try at the two words: the code can be typed again. */
const HARMLESS: readonly EndReason[] = ['no-room', 'taken', 'peer-older', 'peer-newer'];

/** Who kept silent after committing to a key knew both pairs of words. */
const isHarmless = ({ end, joined }: DeskSession['context']) =>
  end !== null && (HARMLESS.includes(end.reason) || (end.reason === 'nobody-came' && !joined));

/** A code whose attempt is over: somebody in between, who saw the words differ, gets no second one. */
const isSpent = ({ by, state, reached, context }: DeskSession) =>
  by === 'code' && state === 'ended' && reached && !isHarmless(context);

/**
 * Holds the sessions. `connect`: a new connection to the brokers. `changed`: by the agent; `told`: by the other side,
 * however often.
 */
export function createSessions(connect: () => Transport, changed: () => void, told: () => void): Sessions {
  let opened: Open[] = [];
  const spent = new Set<string>();
  let chosen: number | null = null;
  let count = 0;

  const find = (id: number) => opened.find(({ desk }) => desk.id === id);
  const update = (one: Open, changes: Partial<DeskSession>) => {
    one.desk = { ...one.desk, ...changes };
    changed();
  };

  const list = () => opened.map(upToDate);
  function upToDate(one: Open): DeskSession {
    if (one.isBehind && one.session) {
      one.isBehind = false;
      const isSeen = chosen === one.desk.id && document.visibilityState === 'visible';
      one.desk = { ...one.desk, ...seen(one.desk, one.session, isSeen) };
      if (isSpent(one.desk)) spent.add(one.key);
    }
    return one.desk;
  }

  function join(typed: string): JoinProblem | null {
    const text = typed.trim();
    if (!text) return 'empty';
    const key = readRoomLink(text);
    if (!key && /live=|:\/\//i.test(text)) return 'badLink';
    const code = key ? null : readRoomCode(text);
    if (!key && !code) return text.replace(/\D/g, '').length === 10 ? 'wrongCheck' : 'notTenDigits';
    const name = code ?? text.slice(text.lastIndexOf('#'));
    if (list().some(({ state }, i) => opened[i]!.key === name && state !== 'ended')) return 'already';
    if (spent.has(name)) return 'spent';
    const one: Open = { key: name, session: null, desk: newDesk(++count, code), isBehind: false };
    opened = [one, ...opened];
    chosen = one.desk.id;
    void begin(one, key ? roomByLink(key) : roomByCode(code!));
    changed();
    return null;
  }

  async function begin(one: Open, coming: ReturnType<typeof roomByCode>) {
    const room = await coming;
    if (!opened.includes(one)) return;
    const session = openSession({
      role: 'helper',
      by: room.secret ? 'link' : 'code',
      room,
      transport: connect(),
    });
    one.session = session;
    const look = () => {
      one.isBehind = true;
      told();
    };
    session.actor.subscribe({ next: look, complete: look });
    look();
    setTimeout(() => update(one, { late: true }), LATE_MS);
  }

  const verbs: SessionVerbs = {
    join,
    choose(id) {
      chosen = id;
      const one = find(id);
      if (one) update(one, { unseen: 0 });
    },
    rename: (id, name) => change(id, { name }),
    compared: (id, same) => find(id)?.session?.compared(same),
    say: (id, entry: HelperEntry) => find(id)?.session?.say(entry) ?? false,
    stop: (id, reason) => find(id)?.session?.stop(reason),
    file: (id, filing) => change(id, { filing }),
    close(id) {
      const one = find(id);
      if (!one?.session || !one.desk.filing.category) return false;
      // What a text field holds besides text, such as tabs of a paste, is no part of a note.
      return one.session.close(one.desk.filing.note.replace(/\t/g, ' '), one.desk.filing.category);
    },
    remove(id) {
      const one = find(id);
      one?.session?.dispose();
      opened = opened.filter((other) => other !== one);
      const next = opened.find(({ desk }) => desk.state !== 'ended') ?? opened[0];
      if (chosen === id) chosen = next?.desk.id ?? null;
      changed();
    },
  };
  const change = (id: number, changes: Partial<DeskSession>) => {
    const one = find(id);
    if (one) update(one, changes);
  };
  return { list, chosen: () => chosen, verbs };
}

const NOTHING = {
  same: { ours: false, theirs: false },
  connected: false,
  joined: false,
  words: null,
  end: null,
};

const newDesk = (id: number, code: string | null): DeskSession => ({
  id,
  by: code ? 'code' : 'link',
  code: code && spokenCode(code),
  name: '',
  state: 'waiting',
  spoke: false,
  reached: false,
  late: false,
  startedAt: Date.now(),
  endedAt: null,
  context: {
    ...NOTHING,
    by: code ? 'code' : 'link',
    journal: { role: 'helper', written: [], heard: [], confirmed: 0 },
  },
  view: helperView([]),
  order: [],
  resultLink: null,
  unseen: 0,
  filing: { category: null, note: '' },
});

/** What is said without a change to the picture. */
const TALK: readonly UserEntry['kind'][] = ['text', 'answer'];

/** What the page shows of a session now. */
function seen(before: DeskSession, { actor }: Session<'helper'>, isSeen: boolean): Partial<DeskSession> {
  const snapshot = actor.getSnapshot();
  const { context } = snapshot;
  const { written, heard } = context.journal;
  const state = stateOf(snapshot.value);
  const said = heard.slice(before.context.journal.heard.length) as (UserEntry | null)[];
  const report = said.findLast((entry) => entry?.kind === 'report');
  const telling = said.filter((entry) => entry?.kind === 'text' || entry?.kind === 'answer').length;
  const turned = state !== before.state ? 1 : 0;
  const now = Date.now();
  return {
    state,
    context,
    reached: before.reached || context.connected,
    // Not by the state: it may have joined and ended since this was last asked.
    spoke: context.same.ours && context.same.theirs,
    endedAt: before.endedAt ?? (state === 'ended' ? now : null),
    view: said.some((entry) => entry && !TALK.includes(entry.kind)) ? helperView(heard) : before.view,
    order: orderOf(before, written.length, heard.length, now),
    resultLink: report?.kind === 'report' ? report.link : before.resultLink,
    unseen: isSeen ? 0 : before.unseen + telling + turned,
  };
}

function orderOf(
  { order, context: { journal } }: DeskSession,
  written: number,
  heard: number,
  at: number,
): DeskSession['order'] {
  const [ours, theirs] = [journal.written.length, journal.heard.length];
  if (written <= ours && heard <= theirs) return order;
  const added = (is: boolean, from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => ({ ours: is, index: from + i, at }));
  return [...order, ...added(true, ours, written), ...added(false, theirs, heard)];
}

function stateOf(value: unknown): DeskState {
  if (value === 'waiting' || value === 'idle') return 'waiting';
  if (value === 'comparing') return 'comparing';
  const { joined } = value as { joined?: 'live' | 'interrupted' };
  if (!joined) return 'ended';
  return joined === 'live' ? 'joined' : 'interrupted';
}
