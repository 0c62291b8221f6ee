import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, random, toHex } from '../../session/bytes';
import { aesKey, opener, type SessionKeys, sealer } from '../../session/seal';

async function sessionKeys(): Promise<SessionKeys> {
  const [secret, salt] = [random(32), random(32)];
  const keys = {
    user: await aesKey(secret, salt, 'from user'),
    helper: await aesKey(secret, salt, 'from helper'),
  };
  return { room: toHex(random(16)), keys };
}

async function sealed(keys: SessionKeys, ...texts: string[]): Promise<Bytes[]> {
  const seal = sealer(keys, 'user');
  const frames: Bytes[] = [];
  for (const text of texts) frames.push(await seal(text));
  return frames;
}

describe('a sealed message', () => {
  it('opens at the other side, whatever was written', async () => {
    const keys = await sessionKeys();
    const [seal, open] = [sealer(keys, 'user'), opener(keys, 'helper')];
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect((await open(await seal(text)))?.trimEnd()).toBe(text.trimEnd());
      }),
      { numRuns: 50 },
    );
  });

  it('opens once', async () => {
    const keys = await sessionKeys();
    const [frame] = await sealed(keys, 'once');
    const open = opener(keys, 'helper');
    expect(await open(frame!)).toContain('once');
    expect(await open(frame!)).toBeNull();
  });

  it('does not open after a later one', async () => {
    const keys = await sessionKeys();
    const [first, second, third] = await sealed(keys, 'one', 'two', 'three');
    const open = opener(keys, 'helper');
    expect(await open(second!)).toContain('two');
    expect(await open(first!)).toBeNull();
    expect(await open(third!)).toContain('three');
  });

  it('does not open where it came from', async () => {
    const keys = await sessionKeys();
    const [frame] = await sealed(keys, 'mirror');
    expect(await opener(keys, 'user')(frame!)).toBeNull();
    // Not even if one key served both directions.
    const same = { ...keys, keys: { user: keys.keys.user, helper: keys.keys.user } };
    expect(await opener(same, 'user')(frame!)).toBeNull();
  });

  it('does not open in another room', async () => {
    const keys = await sessionKeys();
    const [frame] = await sealed(keys, 'here');
    expect(await opener({ ...keys, room: toHex(random(16)) }, 'helper')(frame!)).toBeNull();
  });

  it('does not open when any bit of it was changed, and one that was changed stops no later one', async () => {
    const keys = await sessionKeys();
    const [frame, next] = await sealed(keys, 'whole', 'next');
    const open = opener(keys, 'helper');
    for (let bit = 0; bit < frame!.length * 8; bit++) {
      const changed = frame!.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(await open(changed), `bit ${bit}`).toBeNull();
    }
    expect(await open(next!)).toContain('next');
  });

  it('does not open when it is cut short, or none', async () => {
    const keys = await sessionKeys();
    const [frame] = await sealed(keys, 'long enough');
    const open = opener(keys, 'helper');
    for (let length = 0; length < frame!.length; length += 7)
      expect(await open(frame!.slice(0, length))).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await open(Uint8Array.from(bytes))).toBeNull();
      }),
    );
  });

  it('has one of a few lengths', async () => {
    const keys = await sessionKeys();
    const texts = Array.from({ length: 200 }, (_, length) => 'x'.repeat(length));
    expect(new Set((await sealed(keys, ...texts)).map(({ length }) => length)).size).toBe(1);
  });

  it('never has a nonce twice', async () => {
    const keys = await sessionKeys();
    const frames = await sealed(keys, ...Array.from({ length: 500 }, () => 'same'));
    expect(new Set(frames.map((frame) => toHex(frame.slice(1, 9)))).size).toBe(500);
  });
});
