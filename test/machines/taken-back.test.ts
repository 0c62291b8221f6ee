import { describe, expect, it } from 'vitest';
import type { VisitEvent } from '../../machines/events';
import { guideOf } from '../../machines/guide';
import { replay } from '../../machines/replay';
import { event, MEASURED, told } from './events';

const back = () => event('back');

describe('going back', () => {
  it('keeps what support suggested after what is taken back', () => {
    const step = 'change_resolver';
    const suggested = [MEASURED, told('symptom', 'drops'), event('suggested', { step })];
    for (const since of [[], [event('offered', { step })]]) {
      const visit = replay([...suggested, ...since, back()]);
      expect(visit).toMatchObject({ phase: 'asking', told: {}, suggested: step });
      expect(guideOf(visit).next).toBe(step);
    }
  });

  it.each(['203.0.113.7', null])('passes over the router’s address (%s) from its own form', (address) => {
    const typed = [MEASURED, told('symptom', 'drops'), told('wanAddress', '198.51.100.1')];
    const events = [...typed, told('wanAddress', address)];
    expect(replay([...events, back()]).told).toEqual(address === null ? {} : { wanAddress: address });
    const only = [MEASURED, told('wanAddress', address)];
    expect(replay([...only, back()])).toEqual(replay(only));
  });

  it('takes the router’s address back where it was the answer to a question, as a helper’s side sees it too', () => {
    for (const value of ['203.0.113.7', null]) {
      const events = [MEASURED, told('symptom', 'inbound-fails'), told('wanAddress', value)];
      expect(replay([...events, back()]).told).toEqual({ symptom: 'inbound-fails' });
      expect(replay([...events, back(), back()]).told).toEqual({});
    }
  });

  it('keeps the protocol that the settings told', () => {
    const preset = [told('protocol', 'wireguard'), MEASURED];
    expect(replay([...preset, told('symptom', 'drops'), back(), back()]).told).toEqual({
      protocol: 'wireguard',
    });
  });
});

describe('whether one can go back', () => {
  const step = 'reboot_router';
  const test = 'spi_firewall_test';
  const tested = (['offered', 'begun', 'done'] as const).map((type) => event(type, { step: test }));
  const ended = [
    ...tested,
    event('verified', { step: test, outcome: 'unchanged' }),
    event('restored', { step: test }),
  ];

  it.each<[string, boolean, VisitEvent[]]>([
    ['before anything was said', false, [MEASURED]],
    ['with a protocol from the settings', false, [told('protocol', 'ikev2'), MEASURED]],
    ['with the router’s address from its own form', false, [MEASURED, told('wanAddress', '203.0.113.7')]],
    ['on a first card that came by itself', false, [MEASURED, event('offered', { step })]],
    ['in a test that lowers security', false, [MEASURED, ...tested]],
    ['after a test that lowers security', false, [MEASURED, told('symptom', 'drops'), ...ended]],
    ['after an answer', true, [MEASURED, told('symptom', 'drops')]],
    ['after “something else”', true, [MEASURED, event('passed', { key: 'symptom' })]],
    ['after a card', true, [MEASURED, event('offered', { step }), event('skipped', { step })]],
    ['when all was taken back', false, [MEASURED, told('symptom', 'drops'), back()]],
  ])('%s: %s', (_, can, events) => {
    const visit = replay(events);
    expect(visit.canGoBack).toBe(can);
    // It is what `back` really does.
    const { told, passed, trail, phase } = visit;
    const after = replay([...events, back()]);
    const same = { told: after.told, passed: after.passed, trail: after.trail, phase: after.phase };
    if (can) expect(same).not.toEqual({ told, passed, trail, phase });
    else expect(same).toEqual({ told, passed, trail, phase });
  });
});
