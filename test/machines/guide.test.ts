import { describe, expect, it } from 'vitest';
import type { FindingId } from '../../knowledge/findings';
import { QUESTIONS, type Question } from '../../knowledge/questions';
import { PROTOCOL_IDS, SYMPTOMS, type Told } from '../../knowledge/told';
import { cluesOf } from '../../machines/clues';
import type { VisitEvent } from '../../machines/events';
import { guideOf } from '../../machines/guide';
import { afterFailing, believe, nextStep } from '../../machines/rank';
import { replay, type Visit } from '../../machines/replay';
import { event, MEASURED, told } from './events';

/** The part of a question's answers with which another step comes next, after all that was tried has failed. */
function worth({ told, trail, result }: Visit, key: keyof Told, values: readonly unknown[]): number {
  const tried = trail.map(({ step }) => step);
  const next = (hypothesis: Told) => {
    const clues = cluesOf(hypothesis, result!.findings, {});
    return nextStep(tried.reduce(afterFailing, believe(clues)), clues.told, new Set(tried))?.step;
  };
  return values.filter((value) => next({ ...told, [key]: value }) !== next(told)).length / values.length;
}

describe('a question', () => {
  it.each([
    ['pptp', 'never-connects'],
    ['sstp', 'drops'],
    ['sstp', 'one-client-only'],
    ['openvpn', 'connects-but-slow'],
  ])(
    'is asked only if answers could change what comes next, by all that failed: %s, %s',
    (protocol, symptom) => {
      const events = [
        MEASURED,
        told('symptom', symptom),
        told('protocol', protocol),
        event('passed', { key: 'errorCode' }),
        told('networkOwner', 'mine'),
      ];
      for (let turn = 0; turn < 8; turn++) {
        const visit = replay(events);
        const { question, next: step } = guideOf(visit);
        if (question) {
          const { values }: Question = QUESTIONS[question];
          if (values && visit.trail.length > 0)
            expect(worth(visit, question, values), question).toBeGreaterThanOrEqual(0.3);
          events.push(event('passed', { key: question }));
        } else if (step) {
          for (const type of ['offered', 'begun', 'done'] as const) events.push(event(type, { step }));
          events.push(event('verified', { step, outcome: 'unchanged' }), event('restored', { step }));
        }
      }
      expect(replay(events).trail.length).toBeGreaterThan(2);
    },
  );
});

describe('while nothing gets out', () => {
  /** A visit in which one of the two was found, and the other not. */
  const found = (id: FindingId, events: VisitEvent[] = []): Visit => {
    const visit = replay([MEASURED, ...events]);
    const findings = visit.result!.findings.map((one) => ({
      ...one,
      verdict: one.id === id ? true : one.id === 'offline' ? false : one.verdict,
    }));
    return { ...visit, result: { ...visit.result!, findings } };
  };
  const ways = [
    ['offline', 'get_online'],
    ['captive_portal', 'sign_in_to_network'],
  ] as const;

  it.each(ways)('(%s) the first thing is %s, without a question, whatever was told', (id, step) => {
    const tells = [
      [],
      ...PROTOCOL_IDS.map((protocol) => [told('protocol', protocol)]),
      ...SYMPTOMS.map((symptom) => [told('symptom', symptom)]),
      [told('errorCode', '691'), told('protocol', 'pptp')],
    ];
    for (const events of tells) {
      const guide = guideOf(found(id, events));
      expect(guide).toMatchObject({ question: null, next: step });
      expect(guide.reasons).toContain(`finding:${id}=true`);
    }
  });

  it.each(ways)('(%s) questions come after a step was tried', (id, step) => {
    const events = [event('offered', { step }), event('skipped', { step })];
    expect(guideOf(found(id, events)).question).toBe('symptom');
  });

  it.each(ways)('(%s) a step that was only offered is given up for what the next run finds', (id, step) => {
    const offered = [event('offered', { step }), MEASURED];
    const online = replay([MEASURED, ...offered]);
    expect([online.phase, online.step]).toEqual(['choosing', null]);
    expect(guideOf(online).question).toBe('symptom');
    expect(guideOf(found(id, offered)).next).toBe(step);
    const begun = replay([MEASURED, event('offered', { step }), event('begun', { step }), MEASURED]);
    expect(begun.step).toBe(step);
  });

  it('what support suggests comes before', () => {
    const suggested = found('offline', [event('suggested', { step: 'lower_mtu' })]);
    expect(guideOf(suggested).next).toBe('lower_mtu');
  });
});
