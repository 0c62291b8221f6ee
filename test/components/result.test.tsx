// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readShared, type Shared } from '../../components/result/fragment';
import { ResultPage } from '../../components/result/page';
import type { ResultLanguage } from '../../components/result/view';
import { STEPS, type StepId } from '../../knowledge/steps';
import { decodeLink, encodeLink, type SharedReport } from '../../report/link';
import { redact } from '../../report/redact';
import type { Report } from '../../report/report';
import { type Language, loadGuideWords, loadResultWords, loadWords } from '../../words';
import { LONGEST, TYPICAL } from './reports';

const spoken = async (language: Language): Promise<ResultLanguage> => ({
  words: await loadWords(language),
  guideWords: await loadGuideWords(language),
  resultWords: await loadResultWords(language),
});
const ENGLISH = await spoken('en');
const { guideWords, resultWords: say } = ENGLISH;
const { report: titles } = guideWords;
const HERE = 'https://support.example.org/result/';

const fragmentOf = (report: Report, mark?: StepId) => encodeLink(redact(report, 'network'), mark);
const TYPICAL_LINK = fragmentOf(TYPICAL);

interface Shown {
  language?: ResultLanguage;
  here?: string | null;
  quote?: string | null;
}

function show(shared: Shared | null, { language = ENGLISH, here = HERE, quote = null }: Shown = {}) {
  const verbs = { copy: vi.fn(async () => undefined), print: vi.fn(), speak: vi.fn(), show: vi.fn() };
  render(<ResultPage shared={shared} quote={quote} here={here} language={language} verbs={verbs} />);
  return verbs;
}

/** The part of the page under a heading. */
const part = (title: string) => within(screen.getByText(title).closest<HTMLElement>('.part')!);
const rows = (title: string) =>
  part(title)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the result page', () => {
  it('says what was found, tried, is still changed, and may still be the cause', () => {
    show(readShared(`#${TYPICAL_LINK}`));
    expect(screen.getByText(ENGLISH.words.popup.healthy.headline)).toBeTruthy();
    const { outcome, bands } = guideWords.guide;
    expect(rows(titles.tried)).toEqual([
      `Restart your FRITZ!Box ${outcome.unchanged}`,
      `Turn on IPsec passthrough on your FRITZ!Box ${outcome.restored}`,
      `${guideWords.steps.use_tcp_443.title} ${outcome.skipped}`,
    ]);
    expect(rows(titles.changed)).toEqual([guideWords.steps.use_other_port.title]);
    expect(part(titles.causes).getByText(guideWords.causes.vpn_port_blocked.name)).toBeTruthy();
    expect(part(titles.causes).getByText(bands['very-likely'])).toBeTruthy();
    expect(part(titles.told).getByText('809')).toBeTruthy();
    expect(part(titles.told).getByText('FRITZ!Box')).toBeTruthy();
    expect(part(titles.signs).getByText(guideWords.codes.windows_809.title)).toBeTruthy();
  });

  it('shows every fact with how it is known, and an address as the network that was shared', () => {
    show(readShared(TYPICAL_LINK));
    const fact = document.querySelector('[data-fact="publicIpv4"]')!;
    expect(fact.textContent).toContain('203.0.113.0/24');
    expect(document.body.textContent).not.toContain('203.0.113.77');
    expect(fact.querySelectorAll('li').length).toBeGreaterThan(0);
  });

  it('says how the finding in the headline is known', () => {
    show(readShared(fragmentOf(LONGEST)));
    const because = part(say.how).getAllByRole('listitem');
    expect(because.length).toBeGreaterThan(0);
  });

  it('speaks German', async () => {
    const language = await spoken('de');
    show(readShared(TYPICAL_LINK), { language });
    expect(screen.getByText(language.guideWords.report.tried)).toBeTruthy();
    expect(screen.getByText(language.guideWords.causes.vpn_port_blocked.name)).toBeTruthy();
  });

  it('shows the quoted line that came with a file, as text', () => {
    show(readShared(TYPICAL_LINK), { quote: '<img src=x onerror=alert(1)>' });
    expect(part(say.quote).getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('suggesting a step', () => {
  const first = TYPICAL.next[0]!;
  const suggest = () =>
    fireEvent.click(
      within(document.querySelector<HTMLElement>(`[data-step="${first}"]`)!).getByText(say.mark.button),
    );

  it('makes a link to send back that carries the step', () => {
    const verbs = show(readShared(TYPICAL_LINK));
    suggest();
    const link = screen.getByLabelText<HTMLTextAreaElement>(say.mark.label).value;
    expect(link.startsWith(`${HERE}#1.`)).toBe(true);
    expect(readShared(link)).toMatchObject({ ok: true, mark: first });
    fireEvent.click(screen.getByText(say.mark.copy));
    expect(verbs.copy).toHaveBeenCalledWith(link);
  });

  it('makes a code where the page has no address that others can open', () => {
    show(readShared(TYPICAL_LINK), { here: null });
    suggest();
    const code = screen.getByLabelText<HTMLTextAreaElement>(say.mark.label).value;
    expect(decodeLink(code)).toMatchObject({ ok: true, mark: first });
  });

  it('shows the step that support marked, also where it was not among the next', () => {
    show(readShared(fragmentOf(TYPICAL, 'reboot_router')));
    const marked = document.querySelector<HTMLElement>('[data-step="reboot_router"]')!;
    expect(within(marked).getByText(say.mark.marked)).toBeTruthy();
    expect(screen.queryByLabelText(say.mark.label)).toBeNull();
  });

  it('offers any step where none would come next, and says which were tried', () => {
    show(readShared(fragmentOf({ ...TYPICAL, next: [] })));
    expect(screen.getByText(say.noNext)).toBeTruthy();
    const steps = screen.getByLabelText<HTMLSelectElement>(say.mark.other);
    const offered = [...steps.options].filter(({ value }) => value !== '');
    expect(offered.map(({ value }) => value).sort()).toEqual(Object.keys(STEPS).sort());
    const tried = offered.find(({ value }) => value === 'reboot_router')!;
    expect(tried.text).toContain(guideWords.guide.outcome.unchanged);
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    fireEvent.change(steps, { target: { value: 'reboot_router' } });
    fireEvent.click(within(steps.closest('form')!).getByText(say.mark.button));
    const link = screen.getByLabelText<HTMLTextAreaElement>(say.mark.label).value;
    expect(readShared(link)).toMatchObject({ ok: true, mark: 'reboot_router' });
    expect(document.querySelector('.marked')!.getAttribute('data-step')).toBe('reboot_router');
    expect(scrolled.mock.contexts).toEqual([document.querySelector('.mark-note')]);
    scrolled.mockRestore();
  });

  it('makes no link while no step is chosen', () => {
    show(readShared(TYPICAL_LINK));
    const steps = screen.getByLabelText<HTMLSelectElement>(say.mark.other);
    fireEvent.click(within(steps.closest('form')!).getByText(say.mark.button));
    expect(screen.queryByLabelText(say.mark.label)).toBeNull();
  });

  it('says when copying is not allowed', async () => {
    const verbs = show(readShared(TYPICAL_LINK));
    verbs.copy.mockRejectedValue(new Error('not allowed'));
    suggest();
    fireEvent.click(screen.getByText(say.mark.copy));
    expect(await screen.findByText(say.mark.notCopied)).toBeTruthy();
  });
});

describe('what a newer version wrote', () => {
  const shared = (change: object): Shared => {
    const read = readShared(TYPICAL_LINK) as Extract<Shared, { ok: true }>;
    return { ...read, report: { ...read.report, ...change } as SharedReport };
  };

  it('is shown as not known, id by id', () => {
    show(
      shared({
        trail: [{ step: 'unknown:901', outcome: 'unchanged' }, ...TYPICAL.trail],
        changed: ['unknown:902'],
        causes: [{ cause: 'unknown:903', band: 'likely' }],
        next: ['unknown:904'],
        told: {
          protocol: 'unknown:905',
          app: 'unknown:906',
          routerBrand: 'unknown:907',
          signs: ['unknown:908'],
        },
      }),
    );
    for (let id = 901; id <= 908; id++)
      expect(screen.getByText(titles.unknown(id), { exact: false }), String(id)).toBeTruthy();
  });

  it('is never taken for healthy', () => {
    show(shared({ unknownFindings: ['unknown:77'] }));
    expect(screen.getByText(say.newerFinding.headline)).toBeTruthy();
    expect(screen.queryByText(ENGLISH.words.popup.healthy.headline)).toBeNull();
  });

  it('names no property of the language instead of a row', () => {
    show(
      shared({
        trail: [{ step: '__proto__', outcome: 'constructor' }],
        causes: [{ cause: 'toString', band: '__proto__' }],
        told: { protocol: 'constructor', signs: ['code:__proto__', 'log:constructor'] },
      }),
    );
    expect(document.body.textContent).not.toContain('native code');
    expect(part(titles.tried).getByText(titles.unknown('__proto__'))).toBeTruthy();
  });
});

describe('what cannot be read', () => {
  const problemOf = () => document.querySelector('[data-problem]')?.getAttribute('data-problem');

  it.each([
    ['newer', TYPICAL_LINK.replace(/^1\./, '7.')],
    ['cut-off', TYPICAL_LINK.slice(0, -30)],
    ['not-a-link', 'router'],
    ['not-a-link', 'javascript:alert(1)'],
    ['not-a-link', '<script>alert(1)</script>'],
  ] as const)('is said to be %s', (problem, text) => {
    show(readShared(text));
    expect(problemOf()).toBe(problem);
    expect(screen.getByText(say.problem[problem].headline)).toBeTruthy();
  });

  it('is said at once, however long it is', () => {
    const start = performance.now();
    readShared(`1.${'A'.repeat(5_000_000)}`);
    readShared('1.a\n'.repeat(1_000_000));
    readShared(`${'#'.repeat(1_000_000)}1.`);
    expect(performance.now() - start).toBeLessThan(300);
  });

  it.each([
    ['many beginnings', ' 1.A'.repeat(25_000)],
    ['many number signs', '#1.A'.repeat(25_000)],
    ['many quotations', `#1.A${'\n> A'.repeat(25_000)}`],
    ['eight thousand dots', `1.A${'.'.repeat(7_900)}B`],
    ['eight thousand equals signs', '1.'.padEnd(7_900, '=20')],
    ['many of what is read as spaces', ` 1.${'%E2%80%8B'.repeat(800)}`.repeat(12)],
  ])('is said within 100 ms: %s', (_, text) => {
    const start = performance.now();
    expect(readShared(text).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(100);
  });

  it('asks for a result where there is none, and takes the whole message', () => {
    const verbs = show(null);
    expect(problemOf()).toBe('nothing');
    const field = screen.getByLabelText(say.paste.field);
    fireEvent.input(field, { target: { value: 'Dear support, it fails.' } });
    fireEvent.click(screen.getByText(say.paste.send));
    expect(verbs.show).not.toHaveBeenCalled();
    expect(problemOf()).toBe('not-a-link');
    fireEvent.input(field, { target: { value: `See ${HERE}#${TYPICAL_LINK}, please.` } });
    fireEvent.click(screen.getByText(say.paste.send));
    expect(verbs.show).toHaveBeenCalledWith(TYPICAL_LINK);
  });
});

describe('a link that a mail program changed', () => {
  const link = `${HERE}#${TYPICAL_LINK}`;
  const inLines = (width: number, end: string) =>
    link.replace(new RegExp(`.{${width}}(?=.)`, 'g'), `$&${end}`);

  it.each([
    ['in angle brackets', `<${link}>`],
    ['at the end of a sentence', `Here it is: ${link}.`],
    ['wrapped', `Hello,\n\n${inLines(72, '\n')}\n\nRegards\nA. User`],
    ['wrapped by Windows', inLines(76, '\r\n')],
    ['wrapped and quoted', `> ${inLines(70, '\n> ')}\n> Regards`],
    ['quoted-printable', inLines(75, '=\r\n')],
    ['behind a filter', `https://filter.example.org/?url=${encodeURIComponent(link)}&data=05`],
    ['after an older one that was cut', `${link.slice(0, 90)}\n\n${link}`],
    ['wrapped and indented', inLines(72, '\r\n   ')],
    ['wrapped and quoted twice', inLines(72, '\n> > ')],
    ['wrapped and quoted with bars', `| ${inLines(72, '\n| ')}\n| Regards`],
    ['with a blank line between its halves', inLines(200, '\n\n')],
    ['with spaces', inLines(72, ' ')],
    ['with %20', inLines(72, '%20')],
    ['with =20', inLines(72, '=20\n')],
    ['with soft breaks whose break was lost', inLines(72, '=')],
    ['with soft hyphens', inLines(72, '\u00ad')],
    ['with spaces nobody sees', inLines(72, '\u200b')],
    ['with a space before its code', link.replace('#', '#%20')],
    ['with an ellipsis after it', `${link}…`],
    ['with a star and quotes after it', `${link}*”`],
    ['with a parameter after it', `${link}&utm_source=mail`],
    ['before a number of a ticket', `${inLines(72, ' ')}\nTicket #4711`],
    ['in a long mail', `${'All of us agree. '.repeat(900)}\n${inLines(72, '\n| ')}`],
  ])('is read %s', (_, text) => {
    expect(readShared(text)).toMatchObject({ ok: true, fragment: TYPICAL_LINK });
  });

  it('is the first of several, also where all are wrapped', () => {
    const answer = `${HERE}#${fragmentOf(TYPICAL, 'reboot_router')}`.replace(/.{60}/g, '$&\n> ');
    expect(readShared(`${answer}\n\nYou wrote:\n| ${inLines(60, '\n| ')}`)).toMatchObject({
      mark: 'reboot_router',
    });
  });
});
