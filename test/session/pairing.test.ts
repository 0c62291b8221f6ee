import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bytes, random, toHex } from '../../session/bytes';
import {
  ANSWER_MS,
  helperPairing,
  type Pairing,
  type PairingEvent,
  type Room,
  userPairing,
  WORD_COUNT,
} from '../../session/pairing';

const parse = (frame: Bytes) => JSON.parse(new TextDecoder().decode(frame.slice(1)));
const frameOf = (message: object): Bytes =>
  Uint8Array.from([0x50, ...new TextEncoder().encode(JSON.stringify(message))]);

/** One side, with what it said and what it told. */
interface Side {
  pairing: Pairing;
  said: Bytes[];
  told: PairingEvent[];
}

async function side(role: 'user' | 'helper', room: Room, versions?: number[]): Promise<Side> {
  const [said, told]: [Bytes[], PairingEvent[]] = [[], []];
  const options = {
    room,
    send: (frame: Bytes) => said.push(frame),
    on: (event: PairingEvent) => told.push(event),
    ...(versions ? { versions } : {}),
  };
  const pairing = await (role === 'user' ? userPairing : helperPairing)(options);
  await vi.waitFor(() => role === 'user' || expect(said.length).toBe(1));
  return { pairing, said, told };
}

/** Carries all that was said, until nothing new is. `via` may change, lose or add frames. */
async function exchange(a: Side, b: Side, via: (frame: Bytes, from: Side) => Bytes[] = (frame) => [frame]) {
  while (a.said.length + b.said.length > 0) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      for (const frame of from.said.splice(0))
        for (const one of via(frame, from)) await to.pairing.receive(one);
  }
}

const byCode = (): Room => ({ id: toHex(random(16)), secret: null });
const byLink = (): Room => ({ id: toHex(random(16)), secret: random(16) });
const paired = ({ told }: Side) => told.find((event) => event.type === 'paired');
const reason = ({ told }: Side) => told.find((event) => event.type === 'failed')?.reason;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('pairing', () => {
  it('by code gives both the same words and the same place', async () => {
    const room = byCode();
    const [user, helper] = [await side('user', room), await side('helper', room)];
    await exchange(user, helper);
    expect(user.told.map(({ type }) => type)).toEqual(['joined', 'paired']);
    expect(paired(helper)?.words).toEqual(paired(user)?.words);
    expect(paired(helper)?.keys.room).toBe(paired(user)?.keys.room);
    expect(paired(user)?.keys.room).not.toBe(room.id);
    for (const word of paired(user)!.words!) expect(word).toBeLessThan(WORD_COUNT);
  });

  it('by link needs no words, and says nothing in the clear', async () => {
    const room = byLink();
    const [user, helper] = [await side('user', room), await side('helper', room)];
    const seen: Bytes[] = [];
    await exchange(user, helper, (frame) => {
      seen.push(frame);
      return [frame];
    });
    expect(paired(user)).toMatchObject({ words: null });
    expect(paired(helper)?.keys.room).toBe(paired(user)?.keys.room);
    for (const frame of seen) expect(new TextDecoder().decode(frame)).not.toContain('"t"');
  });

  it.each(['user', 'helper'] as const)('stands frames doubled, and lost once, from the %s', async (from) => {
    const room = byCode();
    const [user, helper] = [await side('user', room), await side('helper', room)];
    const speaker = from === 'user' ? user : helper;
    const lost = new Set<string>();
    const via = (frame: Bytes, sender: Side) => {
      const { t } = parse(frame);
      if (sender === speaker && !lost.has(t)) {
        lost.add(t);
        return [];
      }
      return [frame, frame];
    };
    for (let turn = 0; turn < 8 && !(paired(user) && paired(helper)); turn++) {
      await exchange(user, helper, via);
      vi.advanceTimersByTime(2_000);
      await vi.waitFor(() => paired(helper) || expect(helper.said.length).toBeGreaterThan(0));
    }
    expect(lost.size).toBe(2);
    expect(paired(helper)?.words).toEqual(paired(user)?.words);
    expect(user.told.filter(({ type }) => type === 'paired')).toHaveLength(1);
  });

  it('takes the first of two helpers, and tells the other', async () => {
    const room = byCode();
    const user = await side('user', room);
    const [first, second] = [await side('helper', room), await side('helper', room)];
    for (const frame of [...first.said.splice(0), ...second.said.splice(0)])
      await user.pairing.receive(frame);
    while (user.said.length + first.said.length + second.said.length > 0) {
      for (const frame of user.said.splice(0))
        for (const helper of [first, second]) await helper.pairing.receive(frame);
      for (const helper of [first, second])
        for (const frame of helper.said.splice(0)) await user.pairing.receive(frame);
    }
    expect(reason(second)).toBe('taken');
    expect(paired(second)).toBeUndefined();
    expect(paired(first)?.words).toEqual(paired(user)?.words);
  });

  it('tells who knocks at an empty room', async () => {
    const helper = await side('helper', byCode());
    vi.advanceTimersByTime(ANSWER_MS);
    expect(reason(helper)).toBe('no-room');
  });

  it('by code is over when the helper falls silent in the middle: one try', async () => {
    const room = byCode();
    const [user, helper] = [await side('user', room), await side('helper', room)];
    await user.pairing.receive(helper.said[0]!);
    vi.advanceTimersByTime(ANSWER_MS);
    expect(reason(user)).toBe('no-answer');
    user.said.length = 0;
    await user.pairing.receive((await side('helper', room)).said[0]!);
    expect(user.said).toEqual([]);
  });

  it('by link lets the next one in when a helper falls silent in the middle', async () => {
    const room = byLink();
    const [user, gone] = [await side('user', room), await side('helper', room)];
    await user.pairing.receive(gone.said[0]!);
    vi.advanceTimersByTime(ANSWER_MS);
    expect(user.told.map(({ type }) => type)).toEqual(['joined', 'left']);
    gone.pairing.stop();
    user.said.length = 0;
    const next = await side('helper', room);
    await exchange(user, next);
    expect(paired(next)?.keys.room).toBe(paired(user)?.keys.room);
  });

  it('by link frees the room also where the helper falls silent after its key', async () => {
    const room = byLink();
    const [user, gone] = [await side('user', room), await side('helper', room)];
    await exchange(user, gone);
    vi.advanceTimersByTime(ANSWER_MS);
    expect(user.told.map(({ type }) => type)).toEqual(['joined', 'paired', 'left']);
    const next = await side('helper', room);
    await exchange(user, next);
    user.pairing.met();
    vi.advanceTimersByTime(ANSWER_MS);
    expect(user.told.map(({ type }) => type).slice(3)).toEqual(['joined', 'paired']);
  });

  it.each([
    [[1], [2], 'peer-newer', 'peer-older'],
    [[2], [1], 'peer-older', 'peer-newer'],
  ])('of a user of versions %j with a helper of %j tells both', async (ours, theirs, user, helper) => {
    const room = byCode();
    const sides = [await side('user', room, ours), await side('helper', room, theirs)] as const;
    await exchange(...sides);
    expect(sides.map(reason)).toEqual([user, helper]);
  });

  it('speaks the best version that both know', async () => {
    const room = byCode();
    const [user, helper] = [await side('user', room, [3, 2, 1]), await side('helper', room, [2, 1])];
    const versions: unknown[] = [];
    await exchange(user, helper, (frame) => {
      const message = parse(frame);
      if (message.t === 'commit') versions.push(message.version);
      return [frame];
    });
    expect(versions[0]).toBe(2);
    expect(paired(helper)?.words).toEqual(paired(user)?.words);
  });
});

describe('an attacker between the two', () => {
  it('who makes each talk to himself shows them other words', async () => {
    // Chance leaves 1 in 1,048,576 that the words fit; twenty tries that never do say that words depend on both keys.
    for (let tries = 0; tries < 20; tries++) {
      const room = byCode();
      const [user, helper] = [await side('user', room), await side('helper', room)];
      const [falseHelper, falseUser] = [await side('helper', room), await side('user', room)];
      await exchange(user, falseHelper);
      await exchange(falseUser, helper);
      expect(paired(user)?.words).toEqual(paired(falseHelper)?.words);
      expect(paired(helper)?.words).toEqual(paired(falseUser)?.words);
      expect(paired(helper)?.words).not.toEqual(paired(user)?.words);
      expect(paired(helper)?.keys.room).not.toBe(paired(user)?.keys.room);
    }
  });

  it('who reveals another key than he committed to is found out', async () => {
    const room = byCode();
    const [user, helper] = [await side('user', room), await side('helper', room)];
    const forger = await side('user', room);
    const forged = await side('helper', room);
    await forger.pairing.receive(forged.said[0]!);
    await exchange(user, helper, (frame) => {
      const message = parse(frame);
      // Having seen the helper's key, he would choose his own: here that of another pair.
      return message.t === 'reveal'
        ? [frameOf({ ...message, key: `04${toHex(random(64))}`, nonce: toHex(random(32)) })]
        : [frame];
    });
    expect(reason(helper)).toBe('forged');
    expect(paired(helper)).toBeUndefined();
  });

  it('who changes a nonce, the id or the key in the reveal is found out', async () => {
    for (const change of [{ nonce: toHex(random(32)) }, { key: `04${toHex(random(64))}` }]) {
      const room = byCode();
      const [user, helper] = [await side('user', room), await side('helper', room)];
      await exchange(user, helper, (frame) =>
        parse(frame).t === 'reveal' ? [frameOf({ ...parse(frame), ...change })] : [frame],
      );
      expect(reason(helper)).toBe('forged');
    }
  });

  it('who sends the user a key that is no point of the curve gets nothing', async () => {
    const room = byCode();
    const [user, helper] = [await side('user', room), await side('helper', room)];
    await exchange(user, helper, (frame) =>
      parse(frame).t === 'key' ? [frameOf({ ...parse(frame), key: `04${'00'.repeat(64)}` })] : [frame],
    );
    expect(reason(user)).toBe('forged');
    expect(paired(user)).toBeUndefined();
  });

  it('who makes them speak an older version changes the words', async () => {
    const room = byCode();
    const [user, helper] = [await side('user', room, [2, 1]), await side('helper', room, [2, 1])];
    await exchange(user, helper, (frame) =>
      parse(frame).t === 'join' ? [frameOf({ ...parse(frame), versions: [1] })] : [frame],
    );
    expect(paired(user)).toBeDefined();
    expect(paired(helper)?.words).not.toEqual(paired(user)?.words);
  });

  it('who sends a second key after the first has no second try', async () => {
    const room = byCode();
    const [user, helper] = [await side('user', room), await side('helper', room)];
    let key: Bytes | undefined;
    await exchange(user, helper, (frame) => {
      if (parse(frame).t === 'key') key = frame;
      return [frame];
    });
    const other = await side('helper', room);
    const { id } = parse(key!);
    await user.pairing.receive(frameOf({ ...parse(key!), key: `04${toHex(random(64))}` }));
    await user.pairing.receive(other.said[0]!);
    expect(user.told.filter(({ type }) => type === 'paired')).toHaveLength(1);
    expect(user.said.map(parse)).toEqual([expect.objectContaining({ t: 'refuse', reason: 'taken' })]);
    expect(user.said.map(parse)[0].id).not.toBe(id);
  });

  it('without the link gets no answer, and neither does who plays its frames again', async () => {
    const room = byLink();
    const [user, helper] = [await side('user', room), await side('helper', room)];
    const stranger = await side('helper', { ...room, secret: random(16) });
    const clear = await side('helper', { ...room, secret: null });
    for (const frame of [...stranger.said, ...clear.said]) await user.pairing.receive(frame);
    expect(user.said).toEqual([]);
    const seen: Bytes[] = [];
    await exchange(user, helper, (frame, from) => {
      if (from === helper) seen.push(frame);
      return [frame];
    });
    const again = await side('user', room);
    for (const frame of seen) await again.pairing.receive(frame);
    expect(paired(again)).toBeUndefined();
  });

  it('with any other bytes changes nothing', async () => {
    const room = byCode();
    const user = await side('user', room);
    const bad = [
      new Uint8Array(),
      Uint8Array.of(0x50),
      Uint8Array.from(random(300)),
      frameOf({ t: 'join' }),
      frameOf({ t: 'join', id: 'x', versions: [1] }),
      frameOf({ t: 'join', id: toHex(random(16)), versions: [] }),
      frameOf({ t: 'join', id: toHex(random(16)), versions: [1], more: 'x'.repeat(3_000) }),
      frameOf({
        t: 'key',
        id: toHex(random(16)),
        key: `04${toHex(random(64))}`,
        commitment: toHex(random(32)),
      }),
      frameOf([]),
    ];
    for (const frame of bad) await user.pairing.receive(frame);
    expect(user).toMatchObject({ said: [], told: [] });
  });
});
