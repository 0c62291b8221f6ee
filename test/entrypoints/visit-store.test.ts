import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropUnwanted, forget, keepVisits, readHistory } from '../../entrypoints/wiring/history-store';
import {
  append,
  type NewEvent,
  openVisit,
  readVisit,
  startNewVisit,
} from '../../entrypoints/wiring/visit-store';
import { observations } from '../report/observations';

const HOUR = 3_600_000;

const RUN = (run = 1): NewEvent => ({ type: 'measured', run, done: true, observations });

/** Locks as browsers have them: one holder a name, the others wait. */
function fakeLocks() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request: <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
      const before = queues.get(name) ?? Promise.resolve();
      const result = before.then(work, work);
      queues.set(
        name,
        result.catch(() => undefined),
      );
      return result;
    },
  };
}

const local = () => browser.storage.local.get(null) as Promise<Record<string, unknown>>;
const visitKeys = async () => Object.keys(await local()).filter((key) => key.startsWith('visit:'));

/** One visit that was measured, with what happened besides, and is over. */
async function visitOf(...events: NewEvent[]): Promise<void> {
  const { id } = await openVisit();
  await append(id, [RUN(), ...events], []);
  vi.setSystemTime(Date.now() + 13 * HOUR);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T10:00:00Z') });
  vi.stubGlobal('navigator', { locks: fakeLocks(), languages: ['en'] });
  Object.assign(browser.extension, { inIncognitoContext: false });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a visit', () => {
  it('goes on for twelve hours from the last thing that happened', async () => {
    const { id } = await openVisit();
    await append(id, [RUN()], []);
    vi.setSystemTime(Date.now() + 11 * HOUR);
    await append(id, [{ type: 'works' }], []);
    vi.setSystemTime(Date.now() + 11 * HOUR);
    const again = await openVisit();
    expect(again.id).toBe(id);
    expect(again.events.map(({ type }) => type)).toEqual(['measured', 'works']);
    await keepVisits();
    expect(await readHistory()).toEqual([]);
  });

  it('is kept as its report when it is over and the next begins, and its events are gone', async () => {
    await visitOf({ type: 'told', key: 'protocol', value: 'ikev2' });
    const endedAt = Date.now() - 13 * HOUR;
    const { id, events } = await openVisit();
    expect(events).toEqual([]);
    await vi.waitFor(async () => expect(await readHistory()).toHaveLength(1));
    const [past] = await readHistory();
    expect(past).toMatchObject({
      endedAt,
      outcome: 'checked',
      report: { version: 1, measuredAt: observations.startedAt, told: { protocol: 'ikev2' } },
    });
    expect(await visitKeys()).toEqual([`visit:${id}`]);
    expect(await readVisit(id)).toEqual([]);
  });

  it.each<[string, NewEvent[]]>([
    ['works', [{ type: 'works' }]],
    ['handedOver', [{ type: 'gaveUp' }]],
    ['checked', []],
  ])('is remembered as %s', async (outcome, events) => {
    await visitOf(...events);
    await openVisit();
    await keepVisits();
    expect((await readHistory()).map((past) => past.outcome)).toEqual([outcome]);
  });

  it('can be ended before its time', async () => {
    const { id } = await openVisit();
    await append(id, [RUN()], []);
    const next = await startNewVisit();
    expect(next.id).not.toBe(id);
    expect((await openVisit()).id).toBe(next.id);
    await keepVisits();
    expect(await readHistory()).toHaveLength(1);
    expect(await visitKeys()).toEqual([`visit:${next.id}`]);
  });

  it('in which nothing was measured leaves nothing', async () => {
    const { id } = await openVisit();
    await append(id, [{ type: 'told', key: 'protocol', value: 'ikev2' }], []);
    await startNewVisit();
    await keepVisits();
    expect(await readHistory()).toEqual([]);
    expect(await visitKeys()).toHaveLength(1);
  });

  it('takes what was typed and not sent yet with it when it is over', async () => {
    await openVisit();
    await browser.storage.local.set({ draft: 'own words' });
    await openVisit();
    expect(await local()).toHaveProperty('draft');
    await startNewVisit();
    expect(await local()).not.toHaveProperty('draft');
  });

  it('that a view still shows when another has begun the next goes on, and is kept once', async () => {
    const { id } = await openVisit();
    await append(id, [RUN()], []);
    const shown = await readVisit(id);
    await startNewVisit();
    await keepVisits();
    await append(id, [{ type: 'works' }], shown);
    expect((await readVisit(id)).map(({ type }) => type)).toEqual(['measured', 'works']);
    await keepVisits();
    expect((await readHistory()).map((past) => [past.id, past.outcome])).toEqual([[id, 'works']]);
  });

  it('does not end while protection is lowered for a test', async () => {
    const { id } = await openVisit();
    const step = 'spi_firewall_test';
    await append(id, [RUN(), { type: 'offered', step }, { type: 'begun', step }], []);
    vi.setSystemTime(Date.now() + 13 * HOUR);
    expect((await openVisit()).id).toBe(id);
    await append(
      id,
      [
        { type: 'done', step },
        { type: 'verified', step, outcome: 'unchanged' },
        { type: 'restored', step },
      ],
      [],
    );
    vi.setSystemTime(Date.now() + 13 * HOUR);
    expect((await openVisit()).id).not.toBe(id);
  });

  it('of the build before still opens, and is kept when it is over', async () => {
    // As the first build stored it, with an event of a kind that is not known any more.
    const events = [
      { id: 'a', at: Date.now(), type: 'measured', run: 1, done: true, observations },
      { id: 'b', at: Date.now(), type: 'sneezed' },
    ];
    await browser.storage.local.set({ currentVisit: 'old', 'visit:old': { events } });
    expect((await openVisit()).events.map(({ id }) => id)).toEqual(['a']);
    vi.setSystemTime(Date.now() + 13 * HOUR);
    await openVisit();
    await keepVisits();
    expect((await readHistory()).map(({ id }) => id)).toEqual(['old']);
  });
});

describe('past visits', () => {
  it('are the last fifty, newest first, each once', async () => {
    for (let i = 0; i < 52; i++) {
      await visitOf();
      await startNewVisit();
      await keepVisits();
    }
    const history = await readHistory();
    expect(history).toHaveLength(50);
    const times = history.map(({ endedAt }) => endedAt);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(times.at(-1)).toBe(Date.parse('2026-11-21T10:00:00Z') + 2 * 13 * HOUR);
  });

  it('are kept once when the page died between keeping and removing', async () => {
    await visitOf();
    const before = await local();
    await openVisit();
    await keepVisits();
    const key = Object.keys(before).find((name) => name.startsWith('visit:'))!;
    await browser.storage.local.set({ [key]: before[key] });
    await keepVisits();
    expect(await readHistory()).toHaveLength(1);
  });

  it('are deleted one by one', async () => {
    for (let i = 0; i < 2; i++) {
      await visitOf();
      await startNewVisit();
      await keepVisits();
    }
    const [newest, oldest] = await readHistory();
    await forget([newest!.id]);
    expect(await readHistory()).toEqual([oldest]);
    await forget([oldest!.id]);
    expect(Object.keys(await local())).not.toContain('history');
  });

  it('are not kept if the user wants none, and those that were are dropped', async () => {
    await visitOf();
    await startNewVisit();
    await keepVisits();
    await browser.storage.local.set({ settings: { history: 'none' } });
    await dropUnwanted();
    expect(await readHistory()).toEqual([]);
    await visitOf();
    await startNewVisit();
    await keepVisits();
    expect(await readHistory()).toEqual([]);
    expect(await visitKeys()).toHaveLength(1);
  });

  it('are dropped when the next visit begins after the organisation wants none', async () => {
    await visitOf();
    await startNewVisit();
    await keepVisits();
    await browser.storage.managed.set({ history: 'none' });
    await startNewVisit();
    await vi.waitFor(async () => expect(await local()).not.toHaveProperty('history'));
  });

  it('are never made of private windows', async () => {
    Object.assign(browser.extension, { inIncognitoContext: true });
    await visitOf();
    await startNewVisit();
    await keepVisits();
    const session = (await browser.storage.session.get(null)) as Record<string, unknown>;
    expect(Object.keys(session).filter((key) => key.startsWith('visit:'))).toHaveLength(1);
    expect(session).not.toHaveProperty('history');
    expect(await local()).toEqual({});
  });

  it('give way where there is no room: the new visit begins all the same', async () => {
    await visitOf();
    const set = browser.storage.local.set.bind(browser.storage.local);
    vi.spyOn(browser.storage.local, 'set').mockImplementation((items) =>
      'history' in items ? Promise.reject(new Error('QUOTA_BYTES')) : set(items),
    );
    const { id } = await openVisit();
    await keepVisits();
    expect(await visitKeys()).toEqual([`visit:${id}`]);
    expect(await readHistory()).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'history'],
    ['a list of anything', [null, 7, {}, { id: 'x', endedAt: 1, outcome: 'works', report: { version: 2 } }]],
  ])('are none where %s is stored', async (_, history) => {
    await browser.storage.local.set({ history });
    expect(await readHistory()).toEqual([]);
  });

  it('of an older version get what is known only since as unknown', async () => {
    await visitOf();
    await startNewVisit();
    await keepVisits();
    const [past] = await readHistory();
    const { causes, next, ...report } = past!.report;
    const older = { ...report, findings: report.findings.slice(1) };
    await browser.storage.local.set({
      history: [{ ...past, report: { ...older, findings: [...older.findings, { id: 'gone_since' }] } }],
    });
    const [read] = await readHistory();
    expect(read!.report.findings.map(({ id }) => id).sort()).toEqual(
      past!.report.findings.map(({ id }) => id).sort(),
    );
    expect(read!.report).toMatchObject({ causes: [], next: [] });
  });
});
