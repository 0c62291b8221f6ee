import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Bytes, random } from '../../session/bytes';
import type { HelperEntry, UserEntry } from '../../session/messages';
import { ANSWER_MS, type Room } from '../../session/pairing';
import { requestsOf } from '../../session/requests';
import { newRoomByCode, newRoomByLink, openSession, roomByCode, type Session } from '../../session/session';
import { topicOf } from '../../session/topics';
import { MAX_FRAME } from '../../session/transport';
import { type Frame, Network, settled } from './network';

const opened: Session[] = [];
/** Time goes on, and can be moved. */
const holdTime = () =>
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    shouldAdvanceTime: true,
  });
afterEach(() => {
  for (const session of opened.splice(0)) session.dispose();
});

function open<R extends 'user' | 'helper'>(network: Network, role: R, room: Room) {
  const transport = network.connect();
  const by = room.secret ? ('link' as const) : ('code' as const);
  const session = openSession({ role, by, room, transport });
  opened.push(session as unknown as Session);
  return Object.assign(session, { transport });
}

const stateOf = ({ actor }: Pick<Session, 'actor'>) => actor.getSnapshot();
const isIn = (session: Pick<Session, 'actor'>, state: 'comparing' | 'joined' | 'ended') =>
  stateOf(session).matches(state);

async function together(by: 'code' | 'link') {
  const network = new Network();
  const { room } = by === 'code' ? await newRoomByCode() : await newRoomByLink();
  const user = open(network, 'user', room);
  const helper = open(network, 'helper', room);
  const state = by === 'code' ? 'comparing' : 'joined';
  await settled(() => isIn(user, state) && isIn(helper, state), 10_000);
  if (by === 'code') for (const side of [user, helper]) side.compared(true);
  await settled(() => isIn(user, 'joined') && isIn(helper, 'joined'));
  expect([isIn(user, 'joined'), isIn(helper, 'joined')]).toEqual([true, true]);
  return { network, room, user, helper };
}

const hello: UserEntry = { kind: 'text', text: 'Good morning' };
const reboot: HelperEntry = { kind: 'suggest', step: 'reboot_router' };
const heardBy = ({ actor }: Pick<Session, 'actor'>) => actor.getSnapshot().context.journal.heard;
const isText = (text: string) => (frame: Frame) =>
  new TextDecoder('latin1').decode(frame.bytes).includes(text);

describe('a session', () => {
  it.each(['code', 'link'] as const)('by %s carries what both say', async (by) => {
    const { user, helper } = await together(by);
    expect(user.say(hello)).toBe(true);
    expect(helper.say(reboot)).toBe(true);
    await settled(() => heardBy(user).length === 1 && heardBy(helper).length === 1);
    expect(heardBy(helper)).toEqual([hello]);
    expect(heardBy(user)).toEqual([reboot]);
    expect(user.say({ kind: 'answer', request: 1, accepted: true })).toBe(true);
    await settled(() => heardBy(helper).length === 2);
    expect(requestsOf(stateOf(helper).context.journal)).toMatchObject([
      { status: 'accepted', entry: reboot },
    ]);
  });

  it.each(['code', 'link'] as const)('tells who comes later that the %s was used', async (by) => {
    const { network, room, user, helper } = await together(by);
    user.say(hello);
    helper.say(reboot);
    await settled(() => heardBy(user).length === 1 && heardBy(helper).length === 1);
    expect(network.hasListeners(topicOf(room.id, 'helper'))).toBe(false);
    const late = open(network, 'helper', room);
    await settled(() => isIn(late, 'ended'));
    expect(stateOf(late).context.end?.reason).toBe('taken');
    expect([isIn(user, 'joined'), isIn(helper, 'joined')]).toEqual([true, true]);
  });

  it('listens no longer to who floods the room of a code that was used', async () => {
    const { network, room } = await together('code');
    const topic = topicOf(room.id, 'user');
    for (let count = 0; count < 100; count++) network.deliver({ topic, bytes: random(40) });
    expect(network.hasListeners(topic)).toBe(false);
  });

  it('by link begins for the user once the helper is heard, and else frees the room', async () => {
    const network = new Network();
    const { room } = await newRoomByLink();
    const user = open(network, 'user', room);
    holdTime();
    try {
      // Gone right after its key: nothing reaches it.
      let keys = 0;
      network.onFrame = (frame) => {
        if (frame.topic === topicOf(room.id, 'user')) keys++;
        return keys > 1 && frame.topic.endsWith('/h') ? [] : [frame];
      };
      const gone = open(network, 'helper', room);
      await settled(() => keys > 1);
      await settled(() => false, 100);
      expect(stateOf(user).value).toBe('waiting');
      expect(stateOf(user).context.joined).toBe(true);
      gone.dispose();
      vi.advanceTimersByTime(ANSWER_MS);
      expect(stateOf(user).context.joined).toBe(false);
      network.onFrame = (frame) => [frame];
      const next = open(network, 'helper', room);
      await settled(() => isIn(user, 'joined') && isIn(next, 'joined'));
      expect([isIn(user, 'joined'), isIn(next, 'joined')]).toEqual([true, true]);
      vi.advanceTimersByTime(ANSWER_MS);
      expect(isIn(user, 'joined')).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that the user stops before the helper is heard is over for the helper too', async () => {
    const network = new Network();
    const { room } = await newRoomByLink();
    const user = open(network, 'user', room);
    // What the helper says in the session is lost.
    network.onFrame = (frame) => (frame.topic.includes(room.id) || frame.topic.endsWith('/h') ? [frame] : []);
    const helper = open(network, 'helper', room);
    await settled(() => isIn(helper, 'joined'));
    expect(stateOf(user).value).toBe('waiting');
    user.stop();
    await settled(() => isIn(helper, 'ended'));
    expect(stateOf(helper).context.end).toMatchObject({ by: 'them', reason: 'stopped' });
  });

  it('shows both the same words', async () => {
    const { user, helper } = await together('code');
    expect(stateOf(user).context.words).toEqual(stateOf(helper).context.words);
    expect(stateOf(user).context.words).toHaveLength(2);
  });

  it('shows a broker nothing that is said, and topics that name nobody', async () => {
    const { network, room, user, helper } = await together('code');
    user.say(hello);
    helper.say(reboot);
    await settled(() => heardBy(user).length === 1 && heardBy(helper).length === 1);
    for (const said of ['Good morning', 'reboot', 'suggest', '"sync"', 'kind'])
      expect(network.seen.filter(isText(said))).toEqual([]);
    const topics = new Set(network.seen.map(({ topic }) => topic));
    for (const topic of topics) expect(topic).toMatch(/^vpd\/1\/[0-9a-f]{32}\/[uh]$/);
    // The room of the code is left for one that only the two know.
    expect([...topics].filter((topic) => !topic.includes(room.id))).toHaveLength(2);
  });

  it('goes on after a connection was lost, without loss or doubling', async () => {
    const { user, helper } = await together('link');
    user.say(hello);
    await settled(() => heardBy(helper).length === 1);
    user.transport.cut();
    expect(stateOf(user).value).toEqual({ joined: 'interrupted' });
    user.say({ kind: 'text', text: 'said in between' });
    helper.say(reboot);
    await settled(() => false, 50);
    user.transport.mend();
    await settled(() => heardBy(helper).length === 2 && heardBy(user).length === 1);
    expect(heardBy(helper).map((entry) => (entry as typeof hello).text)).toEqual([
      'Good morning',
      'said in between',
    ]);
    expect(heardBy(user)).toEqual([reboot]);
    expect(stateOf(user).value).toEqual({ joined: 'live' });
  });

  it('ends for both when the user stops, and says nothing after', async () => {
    const { network, user, helper } = await together('link');
    user.stop();
    expect(user.say(hello)).toBe(false);
    await settled(() => isIn(helper, 'ended'));
    expect(stateOf(helper).context.end).toMatchObject({ by: 'them', reason: 'stopped' });
    await settled(() => false, 50);
    const before = network.seen.length;
    expect(user.say(hello)).toBe(false);
    await settled(() => false, 50);
    expect(network.seen.length).toBe(before);
    expect(heardBy(helper)).toEqual([]);
  });

  it('ends for both where the words differ', async () => {
    const network = new Network();
    const { room } = await newRoomByCode();
    const [user, helper] = [open(network, 'user', room), open(network, 'helper', room)];
    await settled(() => isIn(user, 'comparing') && isIn(helper, 'comparing'));
    user.compared(false);
    await settled(() => isIn(helper, 'ended'));
    expect([user, helper].map((side) => stateOf(side).context.end?.reason)).toEqual([
      'different-words',
      'different-words',
    ]);
  });
});

describe('an attack on a session', () => {
  it('by replaying, reflecting or changing all that was ever sent changes nothing', async () => {
    const { network, user, helper } = await together('code');
    user.say(hello);
    helper.say(reboot);
    await settled(() => heardBy(user).length === 1 && heardBy(helper).length === 1);
    const seen = [...network.seen];
    const journals = () => [user, helper].map((side) => stateOf(side).context.journal);
    await settled(() => journals().every(({ confirmed }) => confirmed === 1));
    const before = structuredClone(journals());
    for (const frame of seen) {
      network.deliver(frame);
      network.deliver({ ...frame, topic: frame.topic.replace(/.$/, (to) => (to === 'u' ? 'h' : 'u')) });
      const changed = frame.bytes.slice();
      changed[Math.floor(changed.length / 2)]! ^= 1;
      network.deliver({ ...frame, bytes: changed });
      const later = frame.bytes.slice();
      later[8]! ^= 0x80;
      network.deliver({ ...frame, bytes: later });
    }
    await settled(() => false, 300);
    expect(journals()).toEqual(before);
    user.say({ kind: 'text', text: 'still here' });
    await settled(() => heardBy(helper).length === 2);
    expect(heardBy(helper)).toHaveLength(2);
  });

  it('by a third party who knows the code is no way in once a helper is there', async () => {
    const network = new Network();
    const { code, room } = await newRoomByCode();
    const [user, helper] = [open(network, 'user', room), open(network, 'helper', room)];
    await settled(() => isIn(user, 'comparing') && isIn(helper, 'comparing'));
    const third = open(network, 'helper', await roomByCode(code));
    await settled(() => isIn(third, 'ended'));
    expect(stateOf(third).context.end?.reason).toBe('taken');
    for (const side of [user, helper]) side.compared(true);
    await settled(() => isIn(user, 'joined') && isIn(helper, 'joined'));
    expect(isIn(user, 'joined')).toBe(true);
  });

  it('by the wrong code finds an empty room and disturbs nobody', async () => {
    const network = new Network();
    const { room } = await newRoomByCode();
    const user = open(network, 'user', room);
    holdTime();
    const stranger = open(network, 'helper', (await newRoomByCode()).room);
    try {
      // Until it knocks, WebCrypto's threads are at work.
      await settled(() => network.seen.length > 0);
      vi.advanceTimersByTime(ANSWER_MS);
    } finally {
      vi.useRealTimers();
    }
    expect(stateOf(stranger).context.end?.reason).toBe('no-room');
    expect(stateOf(user).value).toBe('waiting');
    expect(stateOf(user).context.joined).toBe(false);
  });

  it('by the broker in the middle shows other words, and nothing is shared', async () => {
    const { room } = await newRoomByCode();
    const [here, there] = [new Network(), new Network()];
    const user = open(here, 'user', room);
    const falseHelper = open(here, 'helper', room);
    const falseUser = open(there, 'user', room);
    const helper = open(there, 'helper', room);
    const all = [user, falseHelper, falseUser, helper];
    await settled(() => all.every((side) => isIn(side, 'comparing')));
    expect(stateOf(user).context.words).not.toEqual(stateOf(helper).context.words);
    // He says that the words are the same; the user does not, and nothing is sent.
    falseHelper.compared(true);
    await settled(() => false, 50);
    expect(user.say(hello)).toBe(false);
    user.compared(false);
    await settled(() => isIn(falseHelper, 'ended'));
    expect(heardBy(falseHelper)).toEqual([]);
  });

  it('by a flood, and by a message of 10 MB, leaves the session going', async () => {
    const { network, room, user, helper } = await together('link');
    const ofSession = () => network.seen.find(({ topic }) => !topic.includes(room.id) && topic.endsWith('u'));
    await settled(() => ofSession() !== undefined);
    const sealed = ofSession()!.topic;
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
    const huge = new Uint8Array(10_000_000).fill(0x51);
    for (const topic of [topicOf(room.id, 'user'), topicOf(room.id, 'helper'), sealed])
      network.deliver({ topic, bytes: huge });
    for (let count = 0; count < 20_000; count++) {
      const bytes = Uint8Array.from([0x51, 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...random(40)]) as Bytes;
      network.deliver({ topic: sealed, bytes });
    }
    user.say(hello);
    helper.say(reboot);
    await settled(() => false, 300);
    // Nearly all of it was dropped unread.
    expect(decrypt.mock.calls.every(([, , data]) => data.byteLength <= MAX_FRAME)).toBe(true);
    expect(decrypt.mock.calls.length).toBeLessThan(300);
    decrypt.mockRestore();
    // What went under in the flood is asked for at the next beat; here the connection's return asks sooner.
    await settled(() => false, 300);
    for (const side of [user, helper]) {
      side.transport.cut();
      side.transport.mend();
    }
    await settled(() => heardBy(user).length === 1 && heardBy(helper).length === 1, 5_000);
    expect(heardBy(helper)).toEqual([hello]);
    expect(heardBy(user)).toEqual([reboot]);
    expect(MAX_FRAME).toBeLessThan(huge.length);
  });

  it('by frames lost and doubled on the way costs time, not content', async () => {
    const { network, user, helper } = await together('link');
    // A third lost, a third doubled, in no order that an exchange could fall in step with.
    let seed = 1;
    network.onFrame = (frame) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return [[], [frame], [frame, frame]][seed % 3] as Frame[];
    };
    for (let number = 0; number < 20; number++) user.say({ kind: 'text', text: `${number}` });
    for (let turn = 0; turn < 40 && heardBy(helper).length < 20; turn++) {
      await settled(() => false, 20);
      user.transport.cut();
      user.transport.mend();
    }
    expect(heardBy(helper).map((entry) => Number((entry as typeof hello).text))).toEqual(
      Array.from({ length: 20 }, (_, number) => number),
    );
  });
});

describe('two helpers at once', () => {
  it.each(['code', 'link'] as const)('by %s: one gets in, the other is told', async (by) => {
    const network = new Network();
    const { room } = by === 'code' ? await newRoomByCode() : await newRoomByLink();
    const user = open(network, 'user', room);
    const helpers = [open(network, 'helper', room), open(network, 'helper', room)];
    const state = by === 'code' ? 'comparing' : 'joined';
    await settled(() => helpers.some((one) => isIn(one, state)) && helpers.some((one) => isIn(one, 'ended')));
    const [inside, outside] = isIn(helpers[0]!, state) ? helpers : [...helpers].reverse();
    expect(stateOf(outside!).context.end?.reason).toBe('taken');
    expect(stateOf(inside!).context.words).toEqual(stateOf(user).context.words);
    await settled(() => isIn(user, state));
    expect(isIn(user, state)).toBe(true);
  });
});

describe('closing', () => {
  it('takes no note that the other side would not', async () => {
    const { user, helper } = await together('link');
    expect(helper.close('x'.repeat(2_001), 'solved')).toBe(false);
    expect(isIn(helper, 'joined')).toBe(true);
    expect(helper.close('All well.', 'solved')).toBe(true);
    await settled(() => isIn(user, 'ended'));
    expect(stateOf(user).context.end).toMatchObject({ note: 'All well.', category: 'solved' });
  });
});

describe('a page that goes away', () => {
  it('sends nothing more', async () => {
    const { network, user, helper } = await together('link');
    // What was said before is still under way.
    await settled(() => false, 100);
    user.dispose();
    const before = network.seen.length;
    helper.say({ kind: 'measure' });
    await settled(() => false, 100);
    expect(network.seen.slice(before).every(({ topic }) => topic.endsWith('/u'))).toBe(true);
  });
});
