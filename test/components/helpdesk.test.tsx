// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayCsv, rowOf } from '../../components/helpdesk/day';
import type { Desk, DeskLanguage, DeskSession } from '../../components/helpdesk/desk';
import { Helpdesk } from '../../components/helpdesk/helpdesk';
import { summaryOf } from '../../components/helpdesk/summary';
import { STEPS } from '../../knowledge/steps';
import { encodeLink } from '../../report/link';
import { redact } from '../../report/redact';
import type { End, EndReason } from '../../session/guided.machine';
import { helperView } from '../../session/helper-view';
import type { HelperEntry, UserEntry } from '../../session/messages';
import {
  type Language,
  loadGuideWords,
  loadHelpdeskWords,
  loadPairingWords,
  loadResultWords,
  loadWords,
} from '../../words';
import { TYPICAL } from './reports';

const spoken = async (language: Language): Promise<DeskLanguage> => ({
  language,
  words: await loadWords(language),
  guideWords: await loadGuideWords(language),
  resultWords: await loadResultWords(language),
  say: await loadHelpdeskWords(language),
  pairing: { en: await loadPairingWords('en'), de: await loadPairingWords('de') },
});
const ENGLISH = await spoken('en');
const GERMAN = await spoken('de');
const { say, guideWords } = ENGLISH;

const REPORT: UserEntry = { kind: 'report', link: encodeLink(redact(TYPICAL, 'network')) };
const START = new Date(2026, 10, 21, 10, 30).getTime();

interface Told {
  heard?: (UserEntry | null)[];
  written?: HelperEntry[];
}

function sessionOf(
  changes: Partial<DeskSession> = {},
  { heard = [REPORT], written = [] }: Told = {},
): DeskSession {
  return {
    id: 1,
    by: 'code',
    code: '482 915 3067',
    name: '',
    state: 'joined',
    spoke: true,
    reached: true,
    late: false,
    startedAt: START,
    endedAt: null,
    context: {
      by: 'code',
      journal: { role: 'helper', written, heard, confirmed: written.length },
      words: null,
      joined: false,
      same: { ours: true, theirs: true },
      connected: true,
      end: null,
    },
    view: helperView(heard),
    order: [
      ...written.map((_, index) => ({ ours: true, index, at: START })),
      ...heard.map((_, index) => ({ ours: false, index, at: START })),
    ],
    resultLink: heard.includes(REPORT) ? (REPORT as { link: string }).link : null,
    unseen: 0,
    filing: { category: null, note: '' },
    ...changes,
  };
}

/** A desk with nothing but one session, which is chosen. */
const deskOf = (session: DeskSession): Desk => ({
  sessions: [session],
  chosen: session.id,
  brokers: { urls: [], problem: null },
  resultUrl: null,
  helpdeskUrl: null,
  earlier: [],
  now: START,
});

function show(sessions: DeskSession[], changes: Partial<Desk> = {}, language = ENGLISH) {
  const verbs = {
    join: vi.fn((): null => null),
    useBroker: vi.fn(() => true),
    choose: vi.fn(),
    rename: vi.fn(),
    compared: vi.fn(),
    say: vi.fn((_: number, __: HelperEntry) => true),
    stop: vi.fn(),
    file: vi.fn(),
    close: vi.fn(() => true),
    remove: vi.fn(),
    removeEnded: vi.fn(),
    saveDay: vi.fn(),
    copy: vi.fn(async (_: string) => undefined),
    speak: vi.fn(),
  };
  const desk: Desk = {
    sessions,
    chosen: sessions[0]?.id ?? null,
    brokers: { urls: ['wss://support.example.org/mqtt'], problem: null },
    resultUrl: 'https://support.example.org/result/',
    helpdeskUrl: 'https://support.example.org/helpdesk/',
    earlier: [],
    now: START + 22 * 60_000,
    ...changes,
  };
  render(<Helpdesk desk={desk} language={language} verbs={verbs} />);
  return verbs;
}

const press = (key: string, on: Element = document.body) => fireEvent.keyDown(on, { key });
const lines = () => within(screen.getByRole('listbox')).getAllByRole('option');
const options = () => lines().map(({ dataset }) => dataset.step);
const submit = (field: Element) => fireEvent.submit(field.closest('form')!);
const search = () => screen.getByRole('combobox', { name: say.steps.search }) as HTMLInputElement;
const searchFor = (text: string) => fireEvent.input(search(), { target: { value: text } });
const log = () => within(screen.getByRole('log'));
const status = () => document.querySelector('p.status')!.textContent;

afterEach(cleanup);

describe('the list of sessions', () => {
  it('shows who they are and where they stand', () => {
    show([
      sessionOf({ id: 2, name: 'Ms Berger', state: 'interrupted' }),
      sessionOf({ id: 1, state: 'ended', endedAt: START + 60_000 }),
    ]);
    const items = within(screen.getByRole('list', { name: say.list.title })).getAllByRole('button');
    expect(items[0]!.textContent).toMatch(/Ms Berger.*interrupted.*22 min/);
    expect(items[1]!.textContent).toMatch(/482 915 3067.*ended.*1 min/);
    expect(items[0]!.getAttribute('aria-current')).toBe('true');
  });

  it('says where something new was said', () => {
    show([sessionOf({ id: 2 }), sessionOf({ id: 1, name: 'Mr Lind', unseen: 2 })]);
    expect(screen.getByText(say.list.news('Mr Lind'))).toBeTruthy();
  });

  it('is walked through with j and k, and with the mouse', () => {
    const verbs = show([sessionOf({ id: 3 }), sessionOf({ id: 2 }), sessionOf({ id: 1 })], { chosen: 2 });
    press('j');
    press('k');
    fireEvent.click(screen.getByRole('button', { name: say.list.next }));
    expect(verbs.choose.mock.calls).toEqual([[1], [3], [1]]);
  });

  it('has ended ones below, which keys pass over, and which go with one button', () => {
    const over = sessionOf({ id: 3, name: 'Ms Over', state: 'ended', endedAt: START });
    const verbs = show([over, sessionOf({ id: 2 }), sessionOf({ id: 1 })], { chosen: 2 });
    const items = within(screen.getByRole('list', { name: say.list.title })).getAllByRole('button');
    expect(items[2]!.textContent).toContain('Ms Over');
    press('k');
    press('j');
    expect(verbs.choose.mock.calls).toEqual([[2], [1]]);
    fireEvent.click(screen.getByRole('button', { name: say.list.removeEnded }));
    expect(verbs.removeEnded).toHaveBeenCalledOnce();
  });

  it('offers the day, and days before it where the tab was left open', () => {
    const row = rowOf(sessionOf(), ENGLISH, START);
    const verbs = show([], { earlier: [{ ...row, start: '2026-11-20 16:00' }] });
    expect(screen.queryByRole('button', { name: say.list.day })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: say.list.daysBefore }));
    expect(verbs.saveDay.mock.calls).toEqual([['before']]);
    cleanup();
    show([], { earlier: [row] });
    expect(screen.getByRole('button', { name: say.list.day })).toBeTruthy();
    expect(screen.queryByRole('button', { name: say.list.daysBefore })).toBeNull();
  });

  it('takes no key while somebody types, nor with Ctrl', () => {
    const verbs = show([sessionOf({ id: 2 }), sessionOf({ id: 1 })]);
    press('j', search());
    press('j', screen.getByLabelText(say.join.label));
    fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
    expect(verbs.choose).not.toHaveBeenCalled();
  });
});

describe('joining', () => {
  it('says what is wrong with what was typed', () => {
    const verbs = show([]);
    verbs.join.mockReturnValue('wrongCheck' as never);
    submit(screen.getByLabelText(say.join.label));
    expect(screen.getByRole('alert').textContent).toBe(say.join.wrongCheck);
  });

  it('asks for the broker where nobody told it', () => {
    const verbs = show([], { brokers: { urls: [], problem: 'unreadable' } });
    expect(screen.getByText(say.broker.unreadable)).toBeTruthy();
    verbs.useBroker.mockReturnValue(false);
    const field = screen.getByLabelText(say.broker.label);
    fireEvent.input(field, { target: { value: 'nonsense' } });
    submit(field);
    expect(verbs.useBroker).toHaveBeenCalledWith('nonsense');
    expect(screen.getByRole('alert').textContent).toBe(say.broker.invalid);
  });

  it('shows the two words in both languages, and nothing else of the user', () => {
    const before = sessionOf({ state: 'comparing', spoke: false }, { heard: [] });
    const context = {
      ...before.context,
      words: [3, 700] as [number, number],
      same: { ours: false, theirs: true },
    };
    const verbs = show([{ ...before, context }]);
    const { en, de } = ENGLISH.pairing;
    const box = screen.getByRole('region', { name: say.compare.title });
    expect(box.textContent).toContain(`${en[3]} ${en[700]}`);
    expect(box.textContent).toContain(`${de[3]} ${de[700]}`);
    expect(screen.queryByText(say.steps.title)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: say.compare.different }));
    expect(verbs.compared).toHaveBeenCalledWith(1, false);
  });

  it('is compared and stopped by keys, which press nothing by themselves', () => {
    const before = sessionOf({ state: 'comparing', spoke: false }, { heard: [] });
    const same = { ours: false, theirs: false };
    const verbs = show([{ ...before, context: { ...before.context, words: [3, 700], same } }]);
    const focused = ['s', 'd', 'x'].map((key) => {
      press(key);
      return document.activeElement?.textContent;
    });
    expect(focused).toEqual([say.compare.same, say.compare.different, say.stop]);
    expect([verbs.compared, verbs.stop].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('tells an unreachable broker from a user who does not answer', () => {
    const away = sessionOf({ state: 'interrupted' });
    show([{ ...away, context: { ...away.context, connected: false } }]);
    expect(status()).toContain(say.status.offline);
    cleanup();
    show([away]);
    expect(status()).toContain(say.status.silent);
    cleanup();
    const waiting = sessionOf({ state: 'waiting', spoke: false, reached: false, late: true }, { heard: [] });
    show([{ ...waiting, context: { ...waiting.context, connected: false } }]);
    expect(status()).toContain(say.status.unreachable('support.example.org'));
  });

  const BOTH: EndReason[] = ['stopped', 'closed', 'idle', 'different-words', 'handed-over', 'lost'];
  const OURS: EndReason[] = [
    ...BOTH,
    'no-room',
    'taken',
    'no-answer',
    'forged',
    'peer-older',
    'peer-newer',
    'nobody-came',
  ];
  it.each([...OURS.map((reason) => ['us', reason]), ...BOTH.map((reason) => ['them', reason])] as [
    End['by'],
    EndReason,
  ][])('says why it ended: by %s, %s', (by, reason) => {
    const before = sessionOf({ state: 'ended' });
    const end: End = { by, reason, note: null, category: null };
    show([{ ...before, context: { ...before.context, end } }]);
    const said = (say.end[by] as Record<string, string>)[reason];
    expect(said).toMatch(/\w/);
    expect(status()).toContain(said);
  });
});

describe('the live picture', () => {
  it('shows headline, trail, what is changed and told', () => {
    show([sessionOf()]);
    const { outcome } = guideWords.guide;
    expect(screen.getByText(ENGLISH.words.popup.healthy.headline)).toBeTruthy();
    const part = (title: string) => screen.getByText(title).closest('section')!.textContent;
    expect(part(say.picture.tried)).toContain(`Restart your FRITZ!Box ${outcome.unchanged}`);
    expect(part(say.picture.changed)).toContain(guideWords.steps.use_other_port.title);
    expect(part(say.picture.told)).toContain('IKEv2');
  });

  it('shows causes in bands, each with what speaks for it', () => {
    show([sessionOf()]);
    const cause = document.querySelector('[data-cause="vpn_port_blocked"]')!;
    expect(cause.textContent).toContain(guideWords.guide.bands['very-likely']);
    expect(cause.textContent).toContain(guideWords.guide.reason.told['worksOnMobileData=true']);
  });

  it('is in the language of the agent', () => {
    show([sessionOf()], {}, GERMAN);
    expect(screen.getByText(GERMAN.guideWords.causes.vpn_port_blocked.name)).toBeTruthy();
    expect(screen.getByText(GERMAN.words.popup.healthy.headline)).toBeTruthy();
  });
});

describe('the steps', () => {
  it('are all there, those that come next first, tried ones with how they ended', () => {
    show([sessionOf()]);
    expect(options()).toHaveLength(Object.keys(STEPS).length);
    expect(options().slice(0, 3)).toEqual(TYPICAL.next);
    const tried = lines().find(({ dataset }) => dataset.step === 'reboot_router')!;
    expect(tried.textContent).toContain(guideWords.guide.outcome.unchanged);
  });

  it('are searched after /, and suggested with Enter', () => {
    const verbs = show([sessionOf()]);
    press('/');
    expect(document.activeElement).toBe(search());
    searchFor('mtu');
    expect(options().length).toBeLessThan(10);
    press('ArrowDown', search());
    const [, second] = options();
    expect(lines().find((line) => line.getAttribute('aria-selected') === 'true')?.dataset.step).toBe(second);
    press('Enter', search());
    expect(verbs.say.mock.calls).toEqual([[1, { kind: 'suggest', step: second }]]);
  });

  it('have the card that the user reads, for the system of their computer', () => {
    const { clientOs: _, ...told } = TYPICAL.told;
    const report: UserEntry = { kind: 'report', link: encodeLink(redact({ ...TYPICAL, told }, 'network')) };
    const commands = (['windows-11', 'macos'] as const).map((system) => {
      show([sessionOf({}, { heard: [{ kind: 'system', system }, report] })]);
      fireEvent.click(document.querySelector('[data-step="fix_routes"]')!);
      const command = document.querySelector('.card pre')!.textContent;
      cleanup();
      return command;
    });
    const { windows, macos } = guideWords.steps.fix_routes.command!;
    expect(commands).toEqual([windows, macos]);
  });

  it('are filtered by the kind of fix', () => {
    show([sessionOf()]);
    fireEvent.change(screen.getByLabelText(say.steps.fix), { target: { value: 'certificate' } });
    const certificates = Object.entries(STEPS).filter(([, { fix }]) => fix === 'certificate');
    expect(options()).toHaveLength(certificates.length);
  });

  it('are suggested with the mouse, and not twice while the user has not answered', () => {
    const verbs = show([sessionOf({}, { written: [{ kind: 'suggest', step: 'switch_protocol' }] })]);
    fireEvent.click(document.querySelector('[data-step="check_server_name"]')!);
    fireEvent.click(screen.getByRole('button', { name: say.steps.suggest }));
    fireEvent.click(document.querySelector('[data-step="switch_protocol"]')!);
    expect(screen.getByText(say.steps.open)).toBeTruthy();
    press('Enter', screen.getByRole('listbox'));
    expect(verbs.say.mock.calls).toEqual([[1, { kind: 'suggest', step: 'check_server_name' }]]);
  });

  it('have the focus at what is said in place of the button, before and after the answer', () => {
    const written: HelperEntry[] = [];
    const desk = deskOf(sessionOf());
    const verbs = { say: (_: number, entry: HelperEntry) => written.push(entry) } as never;
    const { rerender } = render(<Helpdesk desk={desk} language={ENGLISH} verbs={verbs} />);
    const become = (heard: UserEntry[]) =>
      rerender(
        <Helpdesk
          desk={{ ...desk, sessions: [sessionOf({}, { written, heard })] }}
          language={ENGLISH}
          verbs={verbs}
        />,
      );
    fireEvent.click(document.querySelector('[data-step="check_server_name"]')!);
    const button = screen.getByRole('button', { name: say.steps.suggest });
    button.focus();
    fireEvent.click(button);
    become([REPORT]);
    const said = screen.getByText(say.steps.open);
    expect(document.activeElement).toBe(said);
    become([REPORT, { kind: 'answer', request: 1, accepted: false }]);
    expect(document.activeElement).toBe(said);
    expect(said.isConnected).toBe(true);
  });
});

describe('requests and messages', () => {
  it('show what became of each request, with the answer, as text', () => {
    const written: HelperEntry[] = [
      { kind: 'askFreely', text: 'Which router?' },
      { kind: 'measure' },
      { kind: 'suggest', step: 'reboot_router' },
    ];
    const heard: UserEntry[] = [
      REPORT,
      { kind: 'answer', request: 1, accepted: true, reply: '<img src=x onerror=alert(1)>' },
      { kind: 'answer', request: 2, accepted: false },
      { kind: 'text', text: 'Hello' },
    ];
    show([sessionOf({}, { written, heard })]);
    const rows = log()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(rows[0]).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
    expect(rows[0]).toContain(say.talk.accepted);
    expect(rows[1]).toContain(say.talk.declined);
    expect(rows[2]).toContain(say.talk.open);
    expect(rows[3]).toContain('Hello');
  });

  it('are sent as message, as question, from the list, and for a measurement', () => {
    const verbs = show([sessionOf()]);
    const field = screen.getByLabelText(say.talk.message);
    fireEvent.input(field, { target: { value: ' Good\tmorning ' } });
    submit(field);
    fireEvent.input(field, { target: { value: 'Since when?' } });
    fireEvent.click(screen.getByText(say.talk.askThis));
    fireEvent.change(screen.getByLabelText(say.talk.question), { target: { value: 'secondUser' } });
    fireEvent.click(screen.getByText(say.talk.ask));
    fireEvent.click(screen.getByText(say.talk.measure));
    expect(verbs.say.mock.calls.map(([, entry]) => entry)).toEqual([
      { kind: 'text', text: 'Good morning' },
      { kind: 'askFreely', text: 'Since when?' },
      { kind: 'ask', question: 'secondUser' },
      { kind: 'measure' },
    ]);
  });

  it('are reached by keys, also where they are folded away', () => {
    show([sessionOf()]);
    const labelled = ['a', 'r', 'c', 'h'].map((key) => {
      press(key);
      const at = document.activeElement as HTMLInputElement;
      const label = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent;
      const isOpen = at.closest('details')?.open ?? true;
      at.blur();
      return [label, isOpen];
    });
    expect(labelled).toEqual([
      [say.talk.question, true],
      [say.talk.measure, true],
      [say.closing.category, true],
      [say.handOver.to, true],
    ]);
  });

  it('are asked as a question with Ctrl and Enter', () => {
    const verbs = show([sessionOf()]);
    const field = screen.getByLabelText(say.talk.message);
    fireEvent.input(field, { target: { value: 'Since when?' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(verbs.say.mock.calls).toEqual([[1, { kind: 'askFreely', text: 'Since when?' }]]);
  });

  it('are drawn up to the last 200, and the page says that there are more', () => {
    const heard: UserEntry[] = Array.from({ length: 900 }, (_, i) => ({ kind: 'text', text: `line ${i}.` }));
    show([sessionOf({}, { heard })]);
    const rows = log().getAllByRole('listitem');
    expect(rows).toHaveLength(200);
    expect(rows.at(-1)!.textContent).toContain('line 899.');
    expect(screen.getByText(say.talk.older)).toBeTruthy();
  });

  it('say that an error was typed which is not shared, and not that there was none', () => {
    const typed: UserEntry = {
      kind: 'event',
      event: { id: 'e1', at: START, type: 'typed', key: 'errorCode' },
    };
    const written: HelperEntry[] = [{ kind: 'ask', question: 'errorCode' }];
    show([sessionOf({}, { written, heard: [typed, { kind: 'answer', request: 1, accepted: true }] })]);
    expect(log().getByRole('listitem').textContent).toContain(say.talk.typedError);
    expect(screen.getByText(say.picture.told).closest('section')!.textContent).toContain(say.talk.typedError);
    expect(document.body.textContent).not.toContain(guideWords.questions.errorCode.dontKnow);
  });

  it('says when something could not be sent, and keeps it', () => {
    const verbs = show([sessionOf()]);
    verbs.say.mockReturnValue(false);
    const field = screen.getByLabelText<HTMLInputElement>(say.talk.message);
    fireEvent.input(field, { target: { value: 'Hello' } });
    submit(field);
    expect(screen.getByText(say.talk.notSent)).toBeTruthy();
    expect(field.value).toBe('Hello');
  });

  it('hand over to a colleague once the user has agreed', () => {
    const written: HelperEntry[] = [{ kind: 'handOver', to: 'Kim' }];
    show([sessionOf({}, { written })]);
    expect(screen.getByText(say.handOver.waiting('Kim'))).toBeTruthy();
    cleanup();
    const room = 'ab'.repeat(16);
    show([sessionOf({}, { written, heard: [REPORT, { kind: 'answer', request: 1, accepted: true, room }] })]);
    expect(screen.getByLabelText<HTMLTextAreaElement>(say.handOver.link('Kim')).value).toBe(
      `https://support.example.org/helpdesk/#live=${room}`,
    );
  });
});

describe('closing', () => {
  it('asks for a category first', () => {
    const verbs = show([sessionOf()]);
    fireEvent.click(screen.getByText(say.closing.close));
    expect(verbs.close).not.toHaveBeenCalled();
    expect(screen.getByText(say.closing.needsCategory)).toBeTruthy();
    cleanup();
    const after = show([sessionOf({ filing: { category: 'solved', note: '' } })]);
    fireEvent.click(screen.getByText(say.closing.close));
    expect(after.close).toHaveBeenCalledWith(1);
  });

  it('gives a summary with category, note, steps, and the link to the result', async () => {
    const filing = { category: 'worked-around', note: 'Use [TCP] 443' } as const;
    const session = sessionOf({ filing, state: 'ended', endedAt: START + 22 * 60_000 });
    const verbs = show([session]);
    fireEvent.click(screen.getByText(say.closing.text));
    expect(await screen.findByText(say.copied)).toBeTruthy();
    const text = verbs.copy.mock.calls[0]![0];
    expect(text).toContain('2026-11-21 10:30 to 10:52 (22 min)');
    expect(text).toContain(say.categories['worked-around']);
    expect(text).toContain('Use [TCP] 443');
    expect(text).toContain(`Restart your FRITZ!Box: ${guideWords.guide.outcome.unchanged}`);
    expect(text).toContain('https://support.example.org/result/#1.');
    const { markdown } = summaryOf(session, ENGLISH, null, START);
    expect(markdown).toContain('Use \\[TCP\\] 443');
    expect(summaryOf(session, ENGLISH, null, START).link).toMatch(/^1\./);
  });
});

describe('a session that ended', () => {
  it('has the focus at what it says, where a field had it that is gone', async () => {
    const before = sessionOf();
    const verbs = {} as never;
    const desk = deskOf(before);
    const { rerender } = render(<Helpdesk desk={desk} language={ENGLISH} verbs={verbs} />);
    press('m');
    expect(document.activeElement).toBe(screen.getByLabelText(say.talk.message));
    const end: End = { by: 'them', reason: 'stopped', note: null, category: null };
    const after = { ...before, state: 'ended' as const, context: { ...before.context, end } };
    rerender(<Helpdesk desk={{ ...desk, sessions: [after] }} language={ENGLISH} verbs={verbs} />);
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector('p.status')));
    expect(status()).toContain(say.end.them.stopped);
  });

  it('carries nothing of what the user wrote around the result into the ticket', () => {
    const resultLink = `[urgent: log in](https://evil.example)\n# x #${(REPORT as { link: string }).link}`;
    const { markdown, text } = summaryOf(sessionOf({ resultLink }), ENGLISH, null, START);
    expect(markdown + text).not.toContain('evil');
  });
});

describe("the day's CSV", () => {
  it('has a row for each session, quoted, and no formula', () => {
    const filing = { category: 'solved', note: '=HYPERLINK("x"),\nthen "fine"' } as const;
    const session = sessionOf({ filing, endedAt: START + 5 * 60_000 });
    const csv = dayCsv([rowOf(session, ENGLISH, START)], say);
    const [head, ...rest] = csv.replace('\ufeff', '').split('\r\n');
    expect(head).toBe(
      '"Start","End","Minutes","Category","Note","Protocol","Main finding","Top cause","Steps tried","Fixed by"',
    );
    expect(rest.join('\r\n')).toContain(
      `"2026-11-21 10:30","2026-11-21 10:35","5","Solved","'=HYPERLINK(""x""),\nthen ""fine""","IKEv2",`,
    );
    expect(rest.join('\r\n')).toContain(guideWords.causes.vpn_port_blocked.name);
  });

  it('has no cell that another separator would cut', () => {
    const row = rowOf(sessionOf({ filing: { category: null, note: 'a;=1' } }), ENGLISH, START);
    expect(dayCsv([row], say)).toContain('"a;=1"');
  });

  it.each(['=1', '+1', '-1', '@x', '\tx', '\rx'])('takes the force from %j', (note) => {
    const row = rowOf(sessionOf({ filing: { category: null, note } }), ENGLISH, START);
    expect(dayCsv([row], say)).toContain(`'${note}`);
  });
});
