import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../../knowledge/steps';
import { hear, newJournal } from '../../session/journal';
import {
  type Entry,
  MAX_ENTRY,
  ownEntry,
  readEntry,
  readMessage,
  writeMessage,
} from '../../session/messages';
import { sharedEvent } from '../../session/shared-visit';
import { MAX_FRAME } from '../../session/transport';

const stamp = { id: 'e1', at: 1_764_000_000_000 };
const event = (rest: object) => ({ kind: 'event', event: { ...stamp, ...rest } });

describe('what a helper sends', () => {
  it.each([
    { kind: 'suggest', step: 'reboot_router' },
    { kind: 'ask', question: 'errorCode' },
    { kind: 'askFreely', text: 'Which light blinks?' },
    { kind: 'measure' },
    { kind: 'handOver', to: 'Kim' },
    { kind: 'text', text: 'First line\nsecond line' },
  ])('can be %j', (entry) => expect(readEntry('helper', entry)).toEqual(entry));

  it.each([
    { kind: 'suggest', step: 'format_disk' },
    { kind: 'suggest', step: '__proto__' },
    { kind: 'suggest', step: 'toString' },
    { kind: 'ask', question: 'password' },
    { kind: 'askFreely', text: 'x'.repeat(501) },
    { kind: 'askFreely', text: '   ' },
    { kind: 'text', text: 'x'.repeat(1_001) },
    { kind: 'text', text: { html: '<b>' } },
    { kind: 'text', text: 'gpj.exe \u202etxt' },
    { kind: 'text', text: 'bell \u0007' },
    { kind: 'open', url: 'https://example.org' },
    { kind: 'event', event: { ...stamp, type: 'works' } },
    { kind: 'answer', request: 1, accepted: true },
    null,
    7,
    [],
    {},
  ])('can not be %j', (entry) => expect(readEntry('helper', entry)).toBeNull());

  it('loses all that is not in its schema', () => {
    const entry = { kind: 'suggest', step: 'reboot_router', run: 'now', html: '<img onerror=x>' };
    expect(readEntry('helper', entry)).toEqual({ kind: 'suggest', step: 'reboot_router' });
  });

  it('stays text that is text', () => {
    const entry = { kind: 'text', text: '<img src=x onerror=alert(1)>' };
    expect(readEntry('helper', entry)).toEqual(entry);
  });
});

describe('what a user sends', () => {
  it.each(Object.keys(STEPS).slice(0, 5))('names step %s', (step) => {
    expect(readEntry('user', event({ type: 'begun', step }))).not.toBeNull();
  });

  it.each([
    event({ type: 'told', key: 'symptom', value: 'drops' }),
    event({ type: 'told', key: 'errorCode', value: 'Error 809: the connection …' }),
    event({ type: 'told', key: 'routerAccess', value: null }),
    event({ type: 'passed', key: 'role' }),
    event({ type: 'verified', step: 'reboot_router', outcome: 'fixed' }),
    event({ type: 'measured', run: 1, done: true }),
    event({ type: 'gateway' }),
    { kind: 'answer', request: 3, accepted: true, reply: 'The red one' },
  ])('can be %j', (entry) => expect(readEntry('user', entry)).toEqual(entry));

  it.each([
    event({ type: 'told', key: 'symptom', value: 'everything' }),
    event({ type: 'told', key: '__proto__', value: {} }),
    event({ type: 'told', key: 'errorCode', value: 'x'.repeat(201) }),
    event({ type: 'verified', step: 'reboot_router', outcome: 'great' }),
    event({ type: 'exploded' }),
    { kind: 'answer', request: 0, accepted: true },
    { kind: 'answer', request: 1, accepted: 'yes' },
    { kind: 'report', report: { version: 2 } },
    { kind: 'suggest', step: 'reboot_router' },
  ])('can not be %j', (entry) => expect(readEntry('user', entry)).toBeNull());

  it('holds no measurement and no router’s answer', () => {
    const observations = { connections: ['192.168.1.100'] } as never;
    expect(sharedEvent({ ...stamp, type: 'measured', run: 1, done: true, observations })).toEqual({
      ...stamp,
      type: 'measured',
      run: 1,
      done: true,
    });
    expect(
      sharedEvent({ ...stamp, type: 'gateway', answer: { publicIpv4: '203.0.113.7' } as never }),
    ).toEqual({
      ...stamp,
      type: 'gateway',
    });
    const told = sharedEvent({ ...stamp, type: 'told', key: 'wanAddress', value: '100.64.7.7' });
    expect(JSON.stringify(told)).not.toContain('100.64.7.7');
  });
});

describe('a message', () => {
  it.each([
    '',
    'null',
    '{"t":"dance"}',
    '{"t":"sync"}',
    '{"t":"sync","heard":-1,"written":0,"same":true,"ask":true}',
    '{"t":"entries","first":0,"entries":[1]}',
    '{"t":"entries","first":1,"entries":[]}',
    '[[[[[[',
  ])('is not %j', (text) => expect(readMessage(text)).toBeNull());

  it('that says goodbye is the end, whatever else is in it', () => {
    const text = JSON.stringify({ t: 'bye', reason: 'boredom', note: 'x'.repeat(3_000), category: 7 });
    expect(readMessage(text)).toEqual({ t: 'bye', reason: 'lost', note: null, category: null });
  });

  it('is never made of anything else, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const message = readMessage(text);
        if (message) expect(['sync', 'entries', 'bye']).toContain(message.t);
      }),
    );
  });

  it('may hold an entry of a newer program, which counts and says nothing', () => {
    const entries = [{ kind: 'hologram' }, { kind: 'measure' }];
    const { heard } = hear(newJournal('user'), 1, entries);
    expect(heard).toEqual([null, { kind: 'measure' }]);
  });

  it('with the longest entry fits what is looked at, in any script', () => {
    const entry: Entry = { kind: 'text', text: '界'.repeat(1_000) };
    expect(ownEntry('user', entry)).toEqual(entry);
    const longest = '界'.repeat(MAX_ENTRY);
    const message = writeMessage({ t: 'entries', first: 1, entries: [longest] });
    expect(new TextEncoder().encode(message).length + 600).toBeLessThan(MAX_FRAME);
  });

  it('too long to be read is not written', () => {
    expect(ownEntry('helper', { kind: 'text', text: 'x'.repeat(1_001) })).toBeNull();
    expect(ownEntry('helper', { kind: 'suggest', step: 'nonsense' as never })).toBeNull();
  });
});
