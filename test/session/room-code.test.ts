import { describe, expect, it } from 'vitest';
import { toHex } from '../../session/bytes';
import { codeTopic, newRoomCode, readRoomCode, spokenCode } from '../../session/room-code';
import { linkTopic, newLinkKey, readRoomLink, roomLink } from '../../session/room-link';
import { TOPIC, topicOf } from '../../session/topics';

describe('a room code', () => {
  const codes = Array.from({ length: 200 }, newRoomCode);

  it('is ten digits, and another each time', () => {
    for (const code of codes) expect(code).toMatch(/^\d{10}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is read however it is typed', () => {
    const code = codes[0]!;
    const wide = Array.from(code, (digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    for (const typed of [code, spokenCode(code), ` ${code.replace(/(..)/g, '$1-')} `, wide])
      expect(readRoomCode(typed), typed).toBe(code);
  });

  it('shows every wrong digit, and every two neighbours swapped', () => {
    for (const code of codes) {
      for (let at = 0; at < code.length; at++) {
        for (let digit = 0; digit < 10; digit++) {
          const wrong = code.slice(0, at) + digit + code.slice(at + 1);
          if (wrong !== code) expect(readRoomCode(wrong)).toBeNull();
        }
        const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2);
        if (swapped !== code) expect(readRoomCode(swapped)).toBeNull();
      }
    }
  });

  it.each(['', '12', '12345678901', 'abcdefghij', '1'.repeat(1e6)])('is not made of %.20j', (typed) => {
    expect(readRoomCode(typed)).toBeNull();
  });

  it('names a topic that has another form than the code', async () => {
    const topic = topicOf(await codeTopic(codes[0]!), 'user');
    expect(topic).toMatch(TOPIC);
    expect(topic).not.toContain(codes[0]);
  });
});

describe('a room link', () => {
  it('carries 128 bits in its fragment, which is not sent', () => {
    const key = newLinkKey();
    const link = roomLink('https://support.example.org/helpdesk/', key);
    expect(key.length * 8).toBe(128);
    expect(new URL(link).pathname + new URL(link).search).not.toContain(toHex(key));
    expect(readRoomLink(link)).toEqual(key);
  });

  it.each([
    '',
    'https://a.example/',
    'https://a.example/#live=12',
    `https://a.example/?live=${'0'.repeat(32)}`,
  ])('is not %j', (link) => expect(readRoomLink(link)).toBeNull());

  it('names a topic from which the key does not follow', async () => {
    const key = newLinkKey();
    expect(await linkTopic(key)).toMatch(/^[0-9a-f]{32}$/);
    expect(await linkTopic(key)).not.toBe(toHex(key));
  });
});
