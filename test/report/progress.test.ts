import { beforeAll, describe, expect, it } from 'vitest';
import { guideOf } from '../../machines/guide';
import { replay } from '../../machines/replay';
import type { Observations } from '../../probe/observations';
import { progressOf } from '../../report/progress';
import { buildReport } from '../../report/report';
import { observationsOf, reportOf, walk } from './visits';

let runs: Observations[];
beforeAll(async () => {
  runs = await observationsOf(10);
});

const stamp = { id: 'e', at: 1 };
const measured = () => ({ ...stamp, type: 'measured' as const, run: 1, done: true, observations: runs[0]! });

describe('what comes next', () => {
  it('begins with the step on screen, and then is what the wizard would offer', () => {
    for (let seed = 0; seed < 40; seed++) {
      const visit = replay(walk(seed, runs));
      const { next, trail } = progressOf(visit);
      expect(new Set(next).size).toBe(next.length);
      expect(next.length).toBeLessThanOrEqual(5);
      const tried = trail.map(({ step }) => step);
      expect(next.filter((step) => tried.includes(step))).toEqual([]);
      if (visit.phase === 'resolved') expect(next).toEqual([]);
      else if (visit.step && !tried.includes(visit.step)) expect(next[0]).toBe(visit.step);
      else {
        const offered = guideOf(visit).next;
        if (offered) expect(next[0]).toBe(offered);
      }
    }
  });

  it('is nothing once the VPN works', () => {
    expect(progressOf(replay([measured(), { ...stamp, type: 'works' }])).next).toEqual([]);
  });

  it('is five steps at the beginning', () => {
    expect(progressOf(replay([measured()])).next).toHaveLength(5);
  });
});

describe('a report', () => {
  it('has the causes as the wizard shows them, and at most 40 signs', () => {
    const signs = Array.from({ length: 60 }, (_, at) => `text:sign_${at}`);
    const events = [measured(), { ...stamp, type: 'told' as const, key: 'signs' as const, value: signs }];
    const report = reportOf(events)!;
    expect(report.causes).toEqual(guideOf(replay(events)).causes);
    expect(report.told.signs).toEqual(signs.slice(0, 40));
  });

  it('without progress has tried nothing', () => {
    const { result, told } = replay([measured()]);
    expect(buildReport(result!, told)).toMatchObject({ trail: [], changed: [], causes: [], next: [] });
  });
});
