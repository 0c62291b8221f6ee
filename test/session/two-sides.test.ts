import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, createActor, SimulatedClock } from 'xstate';
import { DELAYS, guidedMachine, mayWrite } from '../../session/guided.machine';
import { type Entry, type Message, ownEntry, readMessage, writeMessage } from '../../session/messages';
import { requestsOf } from '../../session/requests';
import type { Role } from '../../session/topics';

const SIDES = ['user', 'helper'] as const;
const otherOf = (side: Role): Role => (side === 'user' ? 'helper' : 'user');

/** Both machines, and between them a network that does what it is told. */
class TwoSides {
  readonly clock = new SimulatedClock();
  readonly actors: Record<Role, Actor<typeof guidedMachine>>;
  /** On their way, by whom they are for. */
  readonly way: Record<Role, string[]> = { user: [], helper: [] };
  /** What each side said, as long as it could. */
  readonly said: Record<Role, Entry[]> = { user: [], helper: [] };
  /** How often each side asked for another connection. */
  readonly renewed: Record<Role, number> = { user: 0, helper: 0 };
  /** Messages of each side after its end. */
  readonly afterEnd: Message[] = [];
  private readonly up: Record<Role, boolean> = { user: true, helper: true };

  constructor(by: 'code' | 'link') {
    const actor = (role: Role) => createActor(guidedMachine, { input: { role, by }, clock: this.clock });
    this.actors = { user: actor('user'), helper: actor('helper') };
    for (const side of SIDES) {
      const actor = this.actors[side];
      actor.on('send', ({ message }) => {
        if (this.state(side).matches('ended')) this.afterEnd.push(message);
        if (this.up[side]) this.way[otherOf(side)].push(writeMessage(message));
      });
      actor.on('renew', () => this.renewed[side]++);
      actor.start();
      actor.send({ type: 'connected' });
      actor.send({ type: 'opened' });
    }
    for (const side of SIDES)
      this.actors[side].send({ type: 'paired', words: by === 'code' ? [7, 9] : null });
  }

  state(side: Role) {
    return this.actors[side].getSnapshot();
  }

  link(side: Role, up: boolean) {
    if (this.up[side] === up) return;
    this.up[side] = up;
    if (!up) this.way[side] = [];
    this.actors[side].send({ type: up ? 'connected' : 'disconnected' });
  }

  /** What reaches a side; nothing does while it is away. */
  deliver(to: Role, index = 0, keep = false) {
    const text = keep ? this.way[to][index] : this.way[to].splice(index, 1)[0];
    const message = text === undefined ? null : readMessage(text);
    if (message && this.up[to]) this.actors[to].send({ type: 'received', message });
  }

  flush() {
    for (let turn = 0; turn < 500 && this.way.user.length + this.way.helper.length > 0; turn++)
      for (const side of SIDES) this.deliver(side);
  }

  say(side: Role, entry: Entry): boolean {
    const own = ownEntry(side, entry)!;
    const snapshot = this.state(side);
    if (!snapshot.matches('joined') || !mayWrite(snapshot.context, own)) return false;
    this.actors[side].send({ type: 'wrote', entry: own });
    this.said[side].push(own);
    return true;
  }

  /** Both are connected again, and nothing is lost any more, for a while. */
  mend(ms = 4 * DELAYS.beat) {
    for (const side of SIDES) this.link(side, true);
    this.flush();
    for (let at = 0; at < ms; at += 1_000) {
      this.clock.increment(1_000);
      this.flush();
    }
  }
}

const text = (label: string): Entry => ({ kind: 'text', text: label });

type Act = (sides: TwoSides) => void;
const named = (name: string, act: Act): Act => Object.assign(act, { toString: () => name });
const side = fc.constantFrom<Role>(...SIDES);

const acts = fc.oneof(
  { weight: 6, arbitrary: side.map((to) => named(`deliver to ${to}`, (s) => s.deliver(to))) },
  { weight: 3, arbitrary: fc.constant(named('flush', (s) => s.flush())) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(side, fc.nat(5))
      .map(([to, index]) => named(`late or early to ${to}: ${index}`, (s) => s.deliver(to, index))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(side, fc.nat(5))
      .map(([to, index]) => named(`double to ${to}: ${index}`, (s) => s.deliver(to, index, true))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(side, fc.nat(5))
      .map(([to, index]) => named(`lose to ${to}: ${index}`, (s) => s.way[to].splice(index, 1))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(side, fc.boolean())
      .map(([who, up]) => named(`${who} ${up ? 'connects' : 'drops'}`, (s) => s.link(who, up))),
  },
  { weight: 2, arbitrary: side.map((who) => named(`${who} says`, (s) => s.say(who, text('hello')))) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<Entry>(
        { kind: 'suggest', step: 'reboot_router' },
        { kind: 'ask', question: 'symptom' },
        { kind: 'askFreely', text: 'What colour is the light?' },
        { kind: 'measure' },
        { kind: 'handOver', to: 'Kim' },
      )
      .map((entry) => named(`helper: ${entry.kind}`, (s) => s.say('helper', entry))),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.boolean())
      .map(([request, accepted]) =>
        named(`user ${accepted ? 'accepts' : 'declines'} ${request}`, (s) =>
          s.say('user', { kind: 'answer', request, accepted }),
        ),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(500, 9_000, 26_000, 130_000)
      .map((ms) => named(`${ms} ms pass`, (s) => s.clock.increment(ms))),
  },
);

const ends = fc.constantFrom(
  named('user stops', (s) => s.actors.user.send({ type: 'stopped' })),
  named('helper closes', (s) => s.actors.helper.send({ type: 'closed', note: 'Done.', category: 'solved' })),
  named('helper leaves', (s) => s.actors.helper.send({ type: 'stopped' })),
);
const compares = fc.oneof(
  {
    weight: 5,
    arbitrary: side.map((who) => named(`${who}: same`, (s) => s.actors[who].send({ type: 'same' }))),
  },
  {
    weight: 1,
    arbitrary: side.map((who) =>
      named(`${who}: different`, (s) => s.actors[who].send({ type: 'different' })),
    ),
  },
);

/** Both journals hold the same, once each, in the order in which it was said. */
function expectAgreement(sides: TwoSides) {
  const { user, helper } = { user: sides.state('user').context, helper: sides.state('helper').context };
  expect(helper.journal.heard).toEqual(sides.said.user);
  expect(user.journal.heard).toEqual(sides.said.helper);
  expect(user.journal.written).toEqual(helper.journal.heard);
  expect(helper.journal.written).toEqual(user.journal.heard);
  expect(requestsOf(user.journal)).toEqual(requestsOf(helper.journal));
  for (const { journal } of [user, helper]) expect(journal.confirmed).toBe(journal.written.length);
}

describe('two sides of a session', () => {
  it('agree once reconnected, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 60 }), (list) => {
        const sides = new TwoSides('link');
        for (const act of list) act(sides);
        const idle = SIDES.some((one) => sides.state(one).context.end?.reason === 'idle');
        sides.mend();
        if (idle) return;
        for (const one of SIDES) expect(sides.state(one).value).toEqual({ joined: 'live' });
        expectAgreement(sides);
      }),
      { numRuns: 600 },
    );
  });

  it('agree that it is over, once one has ended it, and say nothing after', () => {
    fc.assert(
      fc.property(
        fc.array(acts, { maxLength: 30 }),
        ends,
        fc.array(acts, { maxLength: 20 }),
        (before, end, after) => {
          const sides = new TwoSides('link');
          for (const act of before) act(sides);
          end(sides);
          const said = structuredClone(sides.said);
          for (const act of after) act(sides);
          sides.mend();
          // Who was away for longer than the other lingers is told that the other is not there, until it ends so.
          for (const one of SIDES)
            if (!sides.state(one).matches('ended'))
              expect(sides.state(one).value).toEqual({ joined: 'interrupted' });
          sides.mend(DELAYS.idle + DELAYS.beat);
          for (const one of SIDES) expect(sides.state(one).matches('ended'), one).toBe(true);
          expect(sides.afterEnd.every(({ t }) => t === 'bye')).toBe(true);
          const ended = SIDES.filter((one) => sides.state(one).context.end?.by === 'us');
          for (const one of ended.slice(0, 1))
            if (ended.length === 1) expect(sides.said[one]).toEqual(said[one]);
          for (const one of SIDES) {
            const heard = sides.state(otherOf(one)).context.journal.heard;
            expect(heard).toEqual(sides.said[one].slice(0, heard.length));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('share nothing before both have found the words the same', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(compares, acts), { maxLength: 40 }), (list) => {
        const sides = new TwoSides('code');
        const agreed = { user: false, helper: false };
        for (const act of list) {
          const name = String(act);
          for (const one of SIDES)
            if (name === `${one}: same` && sides.state(one).matches('comparing')) agreed[one] = true;
          act(sides);
          if (agreed.user && agreed.helper) continue;
          expect(sides.said).toEqual({ user: [], helper: [] });
          for (const one of SIDES) expect(sides.state(one).matches('joined')).toBe(false);
        }
        sides.mend();
        const [user, helper] = SIDES.map((one) => sides.state(one));
        if (user!.matches('joined') || helper!.matches('joined')) {
          if (user!.matches('joined') && helper!.matches('joined')) expectAgreement(sides);
          // One lingered in vain: see above.
          else
            for (const one of [user!, helper!])
              if (!one.matches('ended')) expect(one.value).toEqual({ joined: 'interrupted' });
        } else {
          // Who was told nothing, since the other lingered in vain, waits no longer than words are waited for.
          if (user!.matches('comparing') !== helper!.matches('comparing'))
            sides.clock.increment(DELAYS.compares);
          const [ours, theirs] = SIDES.map((one) => sides.state(one).matches('comparing'));
          expect(ours).toBe(theirs);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('tell an interruption, and go on where they were', () => {
    const sides = new TwoSides('link');
    sides.mend();
    sides.link('user', false);
    expect(sides.state('user').value).toEqual({ joined: 'interrupted' });
    expect(sides.state('user').context.connected).toBe(false);
    sides.clock.increment(DELAYS.silence);
    expect(sides.state('helper').value).toEqual({ joined: 'interrupted' });
    expect(sides.state('helper').context.connected).toBe(true);
    sides.say('helper', { kind: 'measure' });
    sides.say('user', text('Hello?'));
    sides.mend();
    expectAgreement(sides);
    expect(sides.said.user).toHaveLength(1);
  });

  it('ask for another connection while one hears nothing, and only who is connected', () => {
    const sides = new TwoSides('link');
    sides.mend();
    sides.link('user', false);
    for (let at = 0; at < 3 * DELAYS.silence + DELAYS.beat; at += 1_000) sides.clock.increment(1_000);
    expect(sides.renewed).toEqual({ user: 0, helper: 3 });
    sides.mend();
    expect(sides.state('helper').value).toEqual({ joined: 'live' });
    sides.mend(5 * DELAYS.silence);
    expect(sides.renewed).toEqual({ user: 0, helper: 3 });
  });

  it('end after 30 idle minutes, and not before', () => {
    const sides = new TwoSides('link');
    sides.mend(DELAYS.idle - 60_000);
    sides.say('user', text('Still here'));
    sides.mend(DELAYS.idle - 60_000);
    for (const one of SIDES) expect(sides.state(one).value).toEqual({ joined: 'live' });
    sides.mend(2 * 60_000);
    for (const one of SIDES) {
      expect(sides.state(one).matches('ended')).toBe(true);
      expect(sides.state(one).context.end?.reason).toBe('idle');
    }
  });

  it('hand over what the helper closed with', () => {
    const sides = new TwoSides('link');
    sides.actors.helper.send({ type: 'closed', note: 'Call us again.', category: 'for-provider' });
    sides.flush();
    expect(sides.state('user').context.end).toEqual({
      reason: 'closed',
      by: 'them',
      note: 'Call us again.',
      category: 'for-provider',
    });
  });

  it('leave closing to the helper', () => {
    const sides = new TwoSides('link');
    sides.actors.user.send({ type: 'closed', note: '', category: 'solved' });
    expect(sides.state('user').value).toEqual({ joined: 'live' });
  });

  it('take one answer to a request, and none to what was not asked', () => {
    const sides = new TwoSides('link');
    sides.say('helper', { kind: 'measure' });
    sides.mend();
    expect(sides.say('user', { kind: 'answer', request: 2, accepted: true })).toBe(false);
    expect(sides.say('user', { kind: 'answer', request: 1, accepted: false })).toBe(true);
    expect(sides.say('user', { kind: 'answer', request: 1, accepted: true })).toBe(false);
    sides.mend();
    expect(requestsOf(sides.state('helper').context.journal)).toMatchObject([{ status: 'declined' }]);
  });

  it('send what is said in a burst once', () => {
    const sides = new TwoSides('link');
    sides.mend();
    let sent = 0;
    sides.actors.user.on('send', ({ message }) => {
      if (message.t === 'entries') sent += message.entries.length;
    });
    for (let count = 0; count < 200; count++) sides.say('user', text(`${count}`));
    sides.flush();
    expect(sent).toBe(200);
    expect(sides.state('helper').context.journal.heard).toHaveLength(200);
    // One of them is lost: the rest is sent once more.
    for (let count = 0; count < 200; count++) sides.say('user', text(`${count}`));
    sides.way.helper.splice(5, 1);
    sides.flush();
    expect(sent).toBe(400 + 195);
    expectAgreement(sides);
  });

  it('do not believe a side that claims to have heard more than was said', () => {
    const sides = new TwoSides('link');
    sides.way.user.push(writeMessage({ t: 'sync', heard: 4_000, written: 0, same: true, ask: false }));
    sides.flush();
    sides.say('user', text('one'));
    sides.mend();
    expectAgreement(sides);
  });

  it('wait for a code ten minutes', () => {
    const clock = new SimulatedClock();
    const actor = createActor(guidedMachine, { input: { role: 'user', by: 'code' }, clock }).start();
    actor.send({ type: 'opened' });
    clock.increment(DELAYS.codeWaits - 1);
    expect(actor.getSnapshot().value).toBe('waiting');
    clock.increment(1);
    expect(actor.getSnapshot().matches('ended')).toBe(true);
    expect(actor.getSnapshot().context.end?.reason).toBe('nobody-came');
  });
});
