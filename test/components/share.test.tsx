// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PasteSupport } from '../../components/share/paste';
import { type Parts, reportOf } from '../../components/share/prepare';
import { type Outgoing, Share, type Shareable, type ShareLanguage } from '../../components/share/share';
import type { StepId } from '../../knowledge/steps';
import type { VisitEvent } from '../../machines/events';
import { replay } from '../../machines/replay';
import type { TrailEntry } from '../../machines/visit.machine';
import { decodeLink, encodeLink } from '../../report/link';
import { progressOf } from '../../report/progress';
import { redact } from '../../report/redact';
import { buildReport } from '../../report/report';
import { type Language, loadGuideWords, loadResultWords, loadShareWords, loadWords } from '../../words';
import { event, MEASURED } from '../machines/events';
import { LONGEST, TYPICAL } from './reports';

const spoken = async (language: Language): Promise<ShareLanguage> => ({
  words: await loadWords(language),
  guideWords: await loadGuideWords(language),
  resultWords: await loadResultWords(language),
  shareWords: await loadShareWords(language),
});
const ENGLISH = await spoken('en');
const { shareWords: say, resultWords, guideWords } = ENGLISH;
/** Something was measured, told and tried, and a step is on screen that follows from it. */
const VISIT: VisitEvent[] = [
  MEASURED,
  event('told', { key: 'protocol', value: 'pptp' }),
  event('told', { key: 'wanAddress', value: '100.64.7.7' }),
  ...(['offered', 'begun', 'done'] as const).map((type) => event(type, { step: 'reboot_router' })),
  event('verified', { step: 'reboot_router', outcome: 'unchanged' }),
  event('offered', { step: 'passthrough_pptp' }),
];
const PAGE = 'https://support.example.org/result/';
const QUOTE = 'failed: no answer from <gateway>';

function show(changes: Partial<Shareable> = {}, language = ENGLISH) {
  const verbs = {
    copy: vi.fn(async (_: string) => undefined),
    saveJson: vi.fn(async (_: Outgoing) => undefined),
    savePage: vi.fn(async (_: Outgoing) => undefined),
    openPage: vi.fn(async (_: Outgoing) => undefined),
  };
  const shareable: Shareable = {
    report: () => TYPICAL,
    level: 'network',
    resultUrl: PAGE,
    quote: null,
    support: null,
    ...changes,
  };
  render(<Share shareable={shareable} language={language} verbs={verbs} />);
  return verbs;
}

const link = () => screen.getByLabelText<HTMLTextAreaElement>(say.link.label).value;
const shared = () => {
  const decoded = decodeLink(link().slice(link().indexOf('#') + 1));
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded.report;
};
const preview = () => document.querySelector('.preview')!.textContent;
const click = (text: string) => fireEvent.click(screen.getByText(text));
const tick = (label: string) => fireEvent.click(screen.getByLabelText(label));

afterEach(cleanup);

describe('the share panel', () => {
  it('shows what the link holds, and no whole address', () => {
    show();
    expect(link().startsWith(`${PAGE}#1.`)).toBe(true);
    expect(shared().network.publicAddress.ipv4).toBe('203.0.113.0/24');
    expect(preview()).toContain('203.0.113.0/24');
    expect(document.body.textContent).not.toContain('203.0.113.77');
    expect(preview()).toContain(guideWords.causes.vpn_port_blocked.name);
  });

  it('shares less or more of the addresses as the user chooses, with a warning', () => {
    show();
    tick(say.levels.full);
    expect(preview()).not.toContain('203.0.113');
    expect(JSON.stringify(shared())).not.toContain('203.0.113');
    tick(say.levels.none);
    expect(preview()).toContain('203.0.113.77');
    expect(screen.getByText(say.wholeAddresses)).toBeTruthy();
  });

  it('begins with what the settings say', () => {
    show({ level: 'full' });
    expect(screen.getByLabelText<HTMLInputElement>(say.levels.full).checked).toBe(true);
    expect(preview()).not.toContain('203.0.113');
  });

  it('leaves out what was tried and what was told', () => {
    const visit = replay(VISIT);
    show({ report: (parts) => reportOf(visit, visit.result!, parts) });
    tick(say.trail);
    tick(say.told);
    expect(shared()).toMatchObject({ trail: [], changed: [], told: { signs: [] } });
    expect(shared().told).not.toHaveProperty('protocol');
    expect(preview()).toContain(resultWords.nothingTried);
    tick(say.trail);
    expect(shared().trail).toHaveLength(1);
  });

  it('says whom the organisation named to help', () => {
    show({ support: { name: 'Service desk', contact: 'tel:+49-30-1234' } });
    expect(screen.getByText('+49-30-1234').closest('a')!.getAttribute('href')).toBe('tel:+49-30-1234');
    expect(screen.getByText('Service desk', { exact: false })).toBeTruthy();
  });

  it('copies the link that it shows, and says so', async () => {
    const verbs = show();
    click(say.link.copy);
    expect(verbs.copy).toHaveBeenCalledWith(link());
    expect(await screen.findByText(say.copied)).toBeTruthy();
    expect(screen.getByRole('img', { name: say.link.qr })).toBeTruthy();
  });

  it('copies text and Markdown of what is shared, not of what is known', () => {
    const verbs = show();
    tick(say.levels.full);
    click(say.text);
    click(say.markdown);
    expect(verbs.copy).toHaveBeenCalledTimes(2);
    for (const [text] of verbs.copy.mock.calls) {
      expect(text).toContain(guideWords.causes.vpn_port_blocked.name);
      expect(text).not.toMatch(/203\.0\.113|stun\.example\.org/);
    }
  });

  it('says when a way does not work', async () => {
    const verbs = show();
    verbs.savePage.mockRejectedValue(new Error('no room'));
    click(say.file);
    expect(await screen.findByText(say.failed)).toBeTruthy();
  });

  it('speaks of no link where there is no page for it, and gives the code instead', () => {
    const verbs = show({ resultUrl: null });
    expect(screen.queryByLabelText(say.link.label)).toBeNull();
    expect(document.querySelector('.qr')).toBeNull();
    expect(screen.getByText(say.code.honest)).toBeTruthy();
    const code = screen.getByLabelText<HTMLTextAreaElement>(say.code.label).value;
    expect(decodeLink(code).ok).toBe(true);
    click(say.code.copy);
    expect(verbs.copy).toHaveBeenCalledWith(code);
  });

  it('hands the same report to file, JSON and print', () => {
    const verbs = show();
    click(say.file);
    click(say.json);
    click(say.print);
    for (const verb of [verbs.savePage, verbs.saveJson, verbs.openPage]) {
      const [outgoing] = verb.mock.calls[0]!;
      expect(outgoing.report).toEqual(redact(TYPICAL, 'network'));
      expect(outgoing).toMatchObject({ fragment: encodeLink(outgoing.report), quote: null });
    }
  });

  it('shows no code that a phone can not read', () => {
    show({ report: () => LONGEST, resultUrl: `https://support.example.org/${'a'.repeat(800)}/` });
    expect(document.querySelector('.qr')).toBeNull();
    expect(screen.getByText(say.link.noQr)).toBeTruthy();
  });
});

describe('the report of a visit', () => {
  const visit = replay(VISIT);
  const part = (parts: Parts) => reportOf(visit, visit.result!, parts);

  it('is what the wizard knows where all of it is chosen', () => {
    expect(part({ trail: true, told: true })).toEqual(
      buildReport(visit.result!, visit.told, progressOf(visit)),
    );
    expect(part({ trail: true, told: true }).findings.find(({ id }) => id === 'cgnat')!.verdict).toBe(true);
  });

  it('without what was told is that of a visit in which nothing was told', () => {
    const quiet = replay(VISIT.filter(({ type }) => type !== 'told'));
    const kept = part({ trail: true, told: false });
    expect(kept).toEqual(buildReport(quiet.result!, {}, { ...progressOf(quiet), next: kept.next }));
    expect(JSON.stringify(kept)).not.toMatch(/100\.64\.7\.7|wan_told|"source":"told"/);
    expect(kept.next).toEqual(progressOf({ ...quiet, step: null }).next);
  });

  it('without what was tried is that of a visit in which nothing was tried', () => {
    const untried = replay(VISIT.filter(({ type }) => type === 'measured' || type === 'told'));
    expect(part({ trail: false, told: true })).toEqual(
      buildReport(untried.result!, untried.told, progressOf(untried)),
    );
  });

  it('says that nothing comes next where the VPN works, whatever is left out', () => {
    const works = replay([...VISIT, event('works')]);
    expect(reportOf(works, works.result!, { trail: false, told: false }).next).toEqual([]);
  });
});

describe('a line of the log', () => {
  it('is shared only if the user ticks it, and never in the link or the text', () => {
    const verbs = show({ quote: QUOTE });
    click(say.json);
    expect(verbs.saveJson.mock.calls[0]![0].quote).toBeNull();
    expect(preview()).not.toContain(QUOTE);
    tick(say.quote);
    click(say.json);
    click(say.file);
    click(say.text);
    expect(verbs.saveJson.mock.calls[1]![0].quote).toBe(QUOTE);
    expect(verbs.savePage.mock.calls[0]![0].quote).toBe(QUOTE);
    expect(preview()).toContain(QUOTE);
    expect(verbs.copy.mock.calls[0]![0]).not.toContain('gateway');
    expect(link()).toBe(`${PAGE}#${encodeLink(redact(TYPICAL, 'network'))}`);
  });
});

describe('what support sent', () => {
  const words = say.paste;
  const outcomes = guideWords.guide.outcome;
  const fragment = (mark?: StepId) => encodeLink(redact(TYPICAL, 'network'), mark);

  function paste(text: string, trail: TrailEntry[] = []) {
    const suggested = vi.fn();
    render(<PasteSupport trail={trail} suggested={suggested} words={words} outcomes={outcomes} />);
    fireEvent.input(screen.getByLabelText(words.field), { target: { value: text } });
    click(words.send);
    return suggested;
  }

  it('names the step to do next, in a link, a code or a whole message', () => {
    const code = fragment('reboot_router');
    for (const text of [code, `${PAGE}#${code}`, `Please try this:\n> ${PAGE}#${code}\n\nYour IT`]) {
      expect(paste(text)).toHaveBeenCalledExactlyOnceWith('reboot_router');
      expect(screen.getByText(words.done)).toBeTruthy();
      cleanup();
    }
  });

  it('says so where the step was tried before', () => {
    expect(
      paste(fragment('reboot_router'), [{ step: 'reboot_router', outcome: 'unchanged' }]),
    ).toHaveBeenCalled();
    expect(screen.getByText(words.again(outcomes.unchanged))).toBeTruthy();
    expect(screen.queryByText(words.done)).toBeNull();
  });

  it.each([
    ['names no step', fragment(), words.noMark],
    ['is newer', fragment('reboot_router').replace(/^1/, '2'), words.problem.newer],
    ['was cut off', fragment('reboot_router').slice(0, 60), words.problem['cut-off']],
    ['was changed', flipped(fragment('reboot_router')), words.problem.damaged],
    ['is something else', 'javascript:alert(1)', words.problem['not-a-link']],
    ['is nothing', '', words.problem['not-a-link']],
  ])('is refused with a reason where it %s', (_, text, reason) => {
    expect(paste(text)).not.toHaveBeenCalled();
    expect(screen.getByText(reason)).toBeTruthy();
    expect(screen.getByLabelText(words.field).getAttribute('aria-invalid')).toBe('true');
  });
});

/** One character in the middle is another. */
function flipped(text: string): string {
  const middle = text.length >> 1;
  return text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1);
}
