import { describe, expect, it } from 'vitest';
import { replay } from '../../machines/replay';
import type { VisitEvent } from '../../machines/visit.machine';
import type { Observations } from '../../probe/observations';
import { UNSEEING } from './events';

const observations = (elapsedMs: number): Observations => ({ ...UNSEEING, elapsedMs });
const measured = (run: number, elapsedMs = run): VisitEvent => ({
  type: 'measured',
  id: `m${run}`,
  at: run,
  run,
  done: true,
  observations: observations(elapsedMs),
});
const told = (value: string | null): VisitEvent => ({
  type: 'told',
  id: `t${value}`,
  at: 1,
  key: 'wanAddress',
  value,
});

describe('replay', () => {
  it('of nothing has no result', () => {
    expect(replay([])).toMatchObject({
      told: {},
      answer: null,
      result: null,
      previous: null,
      phase: 'measuring',
    });
  });

  it('shows the latest run', () => {
    expect(replay([measured(1), measured(2)]).result?.observations.elapsedMs).toBe(2);
  });

  it('keeps the run before it, to compare', () => {
    expect(replay([measured(1), measured(2), measured(3)]).previous?.observations.elapsedMs).toBe(2);
  });

  it('lets what was told later judge an earlier run', () => {
    const { result } = replay([measured(1), told('100.64.7.7')]);
    expect(result?.findings.find(({ id }) => id === 'cgnat')?.verdict).toBe(true);
  });

  it('forgets what was taken back', () => {
    expect(replay([told('100.64.7.7'), told(null)]).told).toEqual({});
  });

  it('gives the same visit for the same events', () => {
    const events = [measured(1), told('192.168.0.2'), measured(2)];
    expect(replay(events)).toEqual(replay(structuredClone(events)));
  });
});
