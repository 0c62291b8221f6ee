// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { History, type HistoryPage } from '../../components/history/history';
import { detectFindings } from '../../knowledge/findings';
import { known } from '../../probe/judged';
import type { Measurements } from '../../probe/measurements';
import { factsOf } from '../../report/facts';
import type { PastOutcome, PastVisit } from '../../report/past-visit';
import { buildReport, type Report } from '../../report/report';
import { loadGuideWords, loadHistoryWords, loadWords } from '../../words';
import { healthy } from '../measurements';
import { observations } from '../report/observations';

const words = await loadWords('en');
const guideWords = await loadGuideWords('en');
const historyWords = await loadHistoryWords('en');

function past(
  id: string,
  day: number,
  outcome: PastOutcome = 'checked',
  changes: Partial<Measurements> = {},
  more: Partial<Report> = {},
): PastVisit {
  const measurements = healthy(changes);
  const result = { observations, measurements, gateway: null, findings: detectFindings(measurements, {}) };
  const endedAt = Date.parse(`2026-11-${day}T10:00:00Z`);
  return { id, endedAt, outcome, report: { ...buildReport(result, {}), ...more } };
}

const BLOCKED: Partial<Measurements> = { udp: known('blocked') };

const OLD = past('old', 10, 'handedOver', BLOCKED, {
  trail: [{ step: 'reboot_router', outcome: 'unchanged' }],
  changed: ['lower_mtu'],
  causes: [{ cause: 'udp_blocked_here', band: 'likely' }],
});
const NEW = past('new', 12, 'works');

function open(over: Partial<HistoryPage> = {}) {
  const verbs = { show: vi.fn(), remove: vi.fn(async () => undefined), speak: vi.fn() };
  const page: HistoryPage = {
    words,
    guideWords,
    historyWords,
    visits: [NEW, OLD],
    notKept: null,
    place: [],
    pages: { wizard: '/wizard.html', options: '/options.html' },
    verbs,
    ...over,
  };
  const view = render(<History page={page} />);
  return { verbs, page, view };
}

const line = (id: string) => within(document.querySelector<HTMLElement>(`[data-visit="${id}"]`)!);

afterEach(cleanup);

describe('the list', () => {
  it('shows date, headline and outcome of each, newest first', () => {
    open();
    const lines = [...document.querySelectorAll<HTMLElement>('[data-visit]')];
    expect(lines.map((element) => element.dataset.visit)).toEqual(['new', 'old']);
    expect(line('new').getByText(words.popup.healthy.headline).getAttribute('href')).toBe('#new');
    expect(line('new').getByText(historyWords.outcome.works)).toBeTruthy();
    expect(line('old').getByText(words.findings.udp_blocked.headline)).toBeTruthy();
    expect(line('old').getByText(historyWords.outcome.handedOver)).toBeTruthy();
    expect(lines[0]!.textContent).toContain('Nov 12, 2026');
  });

  it('says when there is nothing, and why', () => {
    const { page, view } = open({ visits: [] });
    expect(screen.getByText(historyWords.none)).toBeTruthy();
    view.rerender(<History page={{ ...page, notKept: 'policy' }} />);
    expect(screen.getByText(historyWords.keptNoneByPolicy)).toBeTruthy();
    expect(screen.queryByText(historyWords.none)).toBeNull();
  });

  it('compares the last two that were chosen', () => {
    const third = past('third', 11);
    const { verbs } = open({ visits: [NEW, third, OLD] });
    expect(screen.queryByText(historyWords.compare)).toBeNull();
    for (const id of ['old', 'new', 'third']) fireEvent.click(line(id).getByRole('checkbox'));
    fireEvent.click(screen.getByText(historyWords.compare));
    expect(verbs.show).toHaveBeenCalledWith(['new', 'third']);
    fireEvent.click(line('new').getByRole('checkbox'));
    expect(screen.queryByText(historyWords.compare)).toBeNull();
  });

  it('deletes one at a click, and all after asking', async () => {
    const { verbs } = open();
    fireEvent.click(line('old').getByText(historyWords.remove));
    expect(verbs.remove).toHaveBeenCalledWith(['old']);
    await screen.findByText(historyWords.removed);
    fireEvent.click(screen.getByText(historyWords.removeAll));
    expect(verbs.remove).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByText(historyWords.no));
    fireEvent.click(screen.getByText(historyWords.removeAll));
    fireEvent.click(screen.getByText(historyWords.yes));
    expect(verbs.remove).toHaveBeenLastCalledWith(['new', 'old']);
  });

  describe('after one was deleted', () => {
    /** The page with its own store, as the wiring keeps it. */
    const openStored = (place: string[] = []) => {
      const { page, view } = open({ visits: [NEW, past('third', 11), OLD], place });
      const draw = (changes: Partial<HistoryPage>) => {
        Object.assign(page, changes);
        view.rerender(<History page={{ ...page }} />);
      };
      page.verbs.remove = async (ids) => draw({ visits: page.visits.filter(({ id }) => !ids.includes(id)) });
      page.verbs.show = (ids) => draw({ place: ids });
      draw({});
    };
    const press = async (button: HTMLElement) => {
      button.focus();
      fireEvent.click(button);
      await vi.waitFor(() => expect(button.isConnected).toBe(false));
    };
    const visitAt = (element: Element | null) => element?.closest<HTMLElement>('[data-visit]')?.dataset.visit;

    it('goes on at the next, else at the one before, else where it is said', async () => {
      openStored();
      await press(line('third').getByText(historyWords.remove));
      await vi.waitFor(() => expect(visitAt(document.activeElement)).toBe('old'));
      await press(line('old').getByText(historyWords.remove));
      await vi.waitFor(() => expect(visitAt(document.activeElement)).toBe('new'));
      await press(line('new').getByText(historyWords.remove));
      await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(historyWords.removed));
    });

    it('goes on where it is said after all were, and stays where one asks', async () => {
      openStored();
      const all = screen.getByText(historyWords.removeAll);
      all.focus();
      fireEvent.click(all);
      await screen.findByText(historyWords.yes);
      expect(document.activeElement?.textContent).toBe(historyWords.no);
      fireEvent.click(document.activeElement!);
      await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(historyWords.removeAll));
      fireEvent.click(document.activeElement!);
      await press(await screen.findByText(historyWords.yes));
      await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(historyWords.removed));
    });

    it('goes on at the top of the list when that one was open', async () => {
      openStored(['old']);
      await press(screen.getByText(historyWords.remove));
      await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(historyWords.title));
    });
  });

  it('shows the others when one cannot be read', () => {
    const broken = {
      ...past('broken', 11),
      report: { version: 1, findings: [], network: {} } as unknown as Report,
    };
    open({ visits: [NEW, broken] });
    expect(line('broken').getByText(historyWords.unreadable)).toBeTruthy();
    expect(line('new').getByText(words.popup.healthy.headline)).toBeTruthy();
  });
});

describe('one visit', () => {
  it('shows what it came to, all facts, what was tried, what stayed changed, what could be the cause', () => {
    open({ place: ['old'] });
    expect(document.activeElement?.textContent).toContain('Nov 10, 2026');
    const main = document.querySelector('main')!;
    expect(main.textContent).toContain(words.findings.udp_blocked.headline);
    expect(document.querySelectorAll('[data-fact]')).toHaveLength(factsOf(OLD.report, words).length);
    expect(main.textContent).toContain(historyWords.outcome.handedOver);
    expect(main.textContent).toContain(guideWords.guide.outcome.unchanged);
    expect(main.textContent).toContain(historyWords.changed);
    expect(main.textContent).toContain(guideWords.causes.udp_blocked_here.name);
    // Nothing is left of what cards fill in.
    expect(main.textContent).not.toMatch(/\{\w+\}/);
  });

  it('leads back, and is deleted', async () => {
    const { verbs } = open({ place: ['new'] });
    fireEvent.click(screen.getByText(historyWords.list));
    expect(verbs.show).toHaveBeenLastCalledWith([]);
    fireEvent.click(screen.getByText(historyWords.remove));
    await vi.waitFor(() => expect(verbs.show).toHaveBeenCalledTimes(2));
    expect(verbs.remove).toHaveBeenCalledWith(['new']);
  });

  it.each([['nobody'], ['__proto__'], ['<b>'], ['new', 'nobody']])('says when there is no %s', (...place) => {
    open({ place });
    expect(screen.getByText(historyWords.gone)).toBeTruthy();
    expect(document.querySelector('[data-fact]')).toBeNull();
  });
});

describe('two visits', () => {
  it.each([[['old', 'new']], [['new', 'old']]])('are compared from the earlier to the later: %j', (place) => {
    open({ place });
    const change = document.querySelector('.changes .fixed')!;
    expect(change.textContent).toContain(words.popup.fact.udp.name);
    expect([...change.querySelectorAll('dt')].map(({ textContent }) => textContent!.slice(0, 6))).toEqual([
      'Nov 10',
      'Nov 12',
    ]);
    expect([...change.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      words.popup.value.blocked,
      words.popup.value.open,
    ]);
  });

  it('say so when nothing differs', () => {
    open({ visits: [NEW, past('third', 11)], place: ['new', 'third'] });
    expect(screen.getByText(historyWords.same)).toBeTruthy();
  });
});
