// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Banner, type BannerState } from '../../components/live/banner';
import { Live } from '../../components/live/live';
import type { Answer, LiveStage, LiveVerbs, LiveView, Said } from '../../components/live/view';
import type { End, EndReason } from '../../session/guided.machine';
import { BYE_REASONS, type HelperEntry } from '../../session/messages';
import type { Request } from '../../session/requests';
import { type Language, loadGuideWords, loadLiveWords } from '../../words';

const spoken = async (language: Language) => ({
  liveWords: await loadLiveWords(language),
  guideWords: await loadGuideWords(language),
});
const ENGLISH = await spoken('en');
const { liveWords: say, guideWords } = ENGLISH;
const MARKUP = '<img src=x onerror="alert(1)"><b>bold</b>';

function show(stage: LiveStage, changes: Partial<LiveView> = {}) {
  const verbs = {
    start: vi.fn(),
    close: vi.fn(),
    again: vi.fn(),
    newCode: vi.fn(),
    compared: vi.fn(),
    stop: vi.fn(),
    send: vi.fn((_: string) => true),
    answer: vi.fn(async (_: Request, __: Answer) => true),
    copy: vi.fn(async (_: string) => undefined),
  } satisfies LiveVerbs;
  const view: LiveView = {
    stage,
    support: { name: 'Example IT', contact: 'tel:+15550100' },
    level: 'network',
    step: (id) => ({ title: `Title of ${id}`, tried: id === 'restart_device', later: id === 'bridge_mode' }),
    ...changes,
  };
  const { rerender } = render(<Live view={view} verbs={verbs} language={ENGLISH} />);
  const become = (next: LiveStage) =>
    rerender(<Live view={{ ...view, stage: next }} verbs={verbs} language={ENGLISH} />);
  return Object.assign(verbs, { become });
}

const request = (entry: Exclude<HelperEntry, { kind: 'text' }>, number = 1): Said => ({
  id: `them${number}`,
  kind: 'request',
  request: { number, entry, status: 'open', answer: null },
});
const joined = (...said: Said[]): LiveStage => ({ kind: 'joined', contact: 'live', said, handover: null });
const button = (name: string) => screen.getByRole('button', { name });
const ended = (end: Partial<End> & { reason: EndReason }, compared = true): LiveStage => ({
  kind: 'ended',
  end: { by: 'us', note: null, category: null, ...end },
  compared,
});

afterEach(cleanup);

describe('before anything is shared', () => {
  it('says what will be, with whom, and how to end it', () => {
    const verbs = show({ kind: 'consent', problem: null });
    for (const text of [say.consent.shares, say.consent.addresses.network, say.consent.control])
      expect(screen.getByText(text)).toBeTruthy();
    expect(document.body.textContent).toContain(say.consent.with('Example IT'));
    expect(screen.getByRole('link', { name: say.consent.contact }).getAttribute('href')).toBe(
      'tel:+15550100',
    );
    fireEvent.click(button(say.consent.start));
    expect(verbs.start).toHaveBeenCalledOnce();
  });

  it.each(['offline', 'refused', 'failed'] as const)('says why it did not begin: %s', (problem) => {
    show({ kind: 'consent', problem });
    expect(screen.getByRole('status').textContent).toBe(say.problem[problem]);
  });
});

describe('the code', () => {
  const WAITING = {
    kind: 'waiting',
    reach: { state: 'connected' },
    code: '482 915 3067',
    link: 'https://support.example.org/helpdesk/#live=00112233445566778899aabbccddeeff',
    over: null,
    joining: false,
  } as const satisfies LiveStage;

  it('is shown with the link, and both can be copied', async () => {
    const verbs = show(WAITING);
    expect(screen.getByRole('status', { name: say.waiting.code }).textContent).toBe('482 915 3067');
    expect(screen.getByLabelText<HTMLTextAreaElement>(say.waiting.link).value).toBe(WAITING.link);
    expect(screen.getByRole('img', { name: say.waiting.qr })).toBeTruthy();
    fireEvent.click(button(say.waiting.copyLink));
    expect(verbs.copy).toHaveBeenCalledWith(WAITING.link);
    expect(await screen.findByText(say.waiting.copied)).toBeTruthy();
    fireEvent.click(button(say.waiting.cancel));
    expect(verbs.stop).toHaveBeenCalledOnce();
  });

  it('waits for the broker, and says which one is out of reach', () => {
    show({ ...WAITING, reach: { state: 'connecting' } });
    expect(document.body.textContent).not.toContain('482');
    cleanup();
    show({ ...WAITING, reach: { state: 'unreachable', host: 'a.example.org' } });
    expect(screen.getByText(say.waiting.unreachable('a.example.org'))).toBeTruthy();
  });

  it('can be made anew once it is used up', () => {
    const verbs = show({ ...WAITING, code: null, over: 'peer-newer' });
    expect(document.body.textContent).toContain(say.ended.byUs['peer-newer']);
    fireEvent.click(button(say.waiting.newCode));
    expect(verbs.newCode).toHaveBeenCalledOnce();
  });
});

describe('the two words', () => {
  const pairs = [
    { language: 'English', words: ['acorn', 'violet'] as [string, string] },
    { language: 'Deutsch', words: ['Apfel', 'Wolke'] as [string, string] },
  ];
  it('are shown in both languages, to be called the same or different', () => {
    const verbs = show({ kind: 'comparing', pairs, said: false });
    expect(screen.getByRole('status', { name: say.compare.words }).textContent).toBe('acorn – violet');
    expect(screen.getByText('Apfel – Wolke')).toBeTruthy();
    fireEvent.click(button(say.compare.same));
    fireEvent.click(button(say.compare.different));
    expect(verbs.compared.mock.calls).toEqual([[true], [false]]);
  });

  it('can still be called different after "same"', () => {
    show({ kind: 'comparing', pairs, said: true });
    expect(screen.queryByRole('button', { name: say.compare.same })).toBeNull();
    expect(button(say.compare.different)).toBeTruthy();
    expect(screen.getByText(say.compare.waiting)).toBeTruthy();
  });
});

describe('what support asks for', () => {
  it.each([
    [{ kind: 'suggest', step: 'reboot_router' }, say.request.accept.suggest],
    [{ kind: 'measure' }, say.request.accept.measure],
    [{ kind: 'handOver', to: 'Ada' }, say.request.accept.handOver],
  ] as const)('%o is accepted or declined by a click', async (entry, accept) => {
    const verbs = show(joined(request(entry)));
    expect(verbs.answer).not.toHaveBeenCalled();
    fireEvent.click(button(accept));
    expect(verbs.answer.mock.calls[0]![1]).toEqual({ kind: 'accept' });
    cleanup();
    const others = show(joined(request(entry)));
    fireEvent.click(button(say.request.decline));
    expect(others.answer.mock.calls[0]![1]).toEqual({ kind: 'decline' });
  });

  it('says so where it was tried before, and can be accepted all the same', () => {
    const verbs = show(joined(request({ kind: 'suggest', step: 'restart_device' })));
    expect(screen.getByText(say.request.tried)).toBeTruthy();
    fireEvent.click(button(say.request.accept.suggest));
    expect(verbs.answer.mock.calls[0]![1]).toEqual({ kind: 'accept' });
  });

  it('says so where it comes after the step that is on screen', () => {
    show(joined(request({ kind: 'suggest', step: 'bridge_mode' })));
    expect(screen.getByText(say.request.laterHint)).toBeTruthy();
    expect(button(say.request.accept.suggestLater)).toBeTruthy();
    expect(screen.queryByText(say.request.suggestHint)).toBeNull();
  });

  it('says that an error message is read as it is typed', () => {
    show(joined(request({ kind: 'ask', question: 'errorCode' })));
    const field = screen.getByLabelText(guideWords.guide.details.code);
    const said = document.getElementById(field.getAttribute('aria-describedby')!);
    expect(said?.textContent).toBe(say.request.errorRead);
  });

  it('hands the focus on to what is asked next, and then to the panel', () => {
    const [first, second] = [1, 2].map((n) => request({ kind: 'askFreely', text: `Question ${n}?` }, n));
    const { become } = show(joined(first!, second!));
    const answered = (said: Said): Said =>
      said.kind === 'request' ? { ...said, request: { ...said.request, status: 'declined' } } : said;
    screen.getAllByRole('button', { name: say.request.dontAnswer })[0]!.focus();
    become(joined(answered(first!), second!));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Question 2?' }));
    button(say.request.dontAnswer).focus();
    become(joined(answered(first!), answered(second!)));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: say.joined.title }));
  });

  it('leaves the focus where the user is writing', () => {
    const asked = request({ kind: 'measure' });
    const { become } = show(joined(asked));
    screen.getByLabelText(say.joined.message).focus();
    become(joined());
    expect(document.activeElement).toBe(screen.getByLabelText(say.joined.message));
  });

  it('is drawn as far as anybody reads it, however much there is', () => {
    const texts = Array.from(
      { length: 400 },
      (_, n): Said => ({ id: `t${n}`, kind: 'text', from: 'them', text: `Line ${n}` }),
    );
    show(joined(...texts, ...Array.from({ length: 400 }, (_, n) => request({ kind: 'measure' }, n + 1))));
    expect(document.querySelectorAll('.request')).toHaveLength(10);
    expect(screen.getByRole('log').children).toHaveLength(100);
    expect(screen.getByText('Line 399')).toBeTruthy();
  });

  it('is answered with one of the wizard’s own answers', () => {
    const verbs = show(joined(request({ kind: 'ask', question: 'networkOwner' })));
    const { title, options, dontKnow } = guideWords.questions.networkOwner;
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    fireEvent.click(button(options.public));
    fireEvent.click(button(dontKnow));
    fireEvent.click(button(say.request.dontAnswer));
    expect(verbs.answer.mock.calls.map(([, answer]) => answer)).toEqual([
      { kind: 'tell', question: 'networkOwner', value: 'public' },
    ]);
  });

  it('is answered by typing where there are no answers to choose, and an address is checked', () => {
    const verbs = show(joined(request({ kind: 'ask', question: 'wanAddress' })));
    const field = screen.getByLabelText(guideWords.guide.wan.field);
    fireEvent.input(field, { target: { value: 'fritz.box' } });
    fireEvent.click(button(say.request.accept.answer));
    expect(screen.getByRole('alert').textContent).toBe(guideWords.guide.wan.invalid);
    expect(verbs.answer).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: '203.0.113.7' } });
    fireEvent.click(button(say.request.accept.answer));
    expect(verbs.answer.mock.calls[0]![1]).toMatchObject({ question: 'wanAddress', value: '203.0.113.7' });
  });

  it('is answered in own words where it is a free question', () => {
    const verbs = show(joined(request({ kind: 'askFreely', text: 'Which lights are on?' })));
    fireEvent.input(screen.getByLabelText(say.request.answer), { target: { value: 'Two green ones' } });
    fireEvent.click(button(say.request.accept.answer));
    expect(verbs.answer.mock.calls[0]![1]).toEqual({ kind: 'reply', text: 'Two green ones' });
  });

  it('stays open where it could not be done, and says so', async () => {
    const verbs = show(joined(request({ kind: 'measure' })));
    verbs.answer.mockRejectedValue(new Error('no room'));
    fireEvent.click(button(say.request.accept.measure));
    expect(await screen.findByText(say.problem.notDone)).toBeTruthy();
    expect(button(say.request.accept.measure)).toBeTruthy();
  });

  it('says so where this version does not know it', () => {
    const verbs = show(joined({ id: 'them1', kind: 'unknown' }));
    expect(screen.getByText(say.joined.unknown)).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(verbs.answer).not.toHaveBeenCalled();
  });
});

describe('texts from the other side', () => {
  it('are only ever text', () => {
    show(
      joined(
        { id: 'them1', kind: 'text', from: 'them', text: MARKUP },
        request({ kind: 'askFreely', text: MARKUP }, 2),
        request({ kind: 'handOver', to: MARKUP }, 3),
      ),
    );
    expect(document.body.textContent!.split(MARKUP)).toHaveLength(5);
    cleanup();
    show(ended({ reason: 'closed', by: 'them', note: MARKUP }));
    expect(screen.getByText(MARKUP)).toBeTruthy();
    expect(document.querySelector('img, b')).toBeNull();
  });
});

describe('a message', () => {
  it('is sent, and kept where that failed', () => {
    const verbs = show(joined());
    const field = screen.getByLabelText<HTMLTextAreaElement>(say.joined.message);
    fireEvent.input(field, { target: { value: 'Hello' } });
    verbs.send.mockReturnValueOnce(false);
    fireEvent.click(button(say.joined.send));
    expect(screen.getByText(say.problem.notSent)).toBeTruthy();
    expect(field.value).toBe('Hello');
    fireEvent.click(button(say.joined.send));
    expect(verbs.send.mock.calls).toEqual([['Hello'], ['Hello']]);
    expect(field.value).toBe('');
  });
});

describe('the end', () => {
  it.each(Object.keys(say.ended.byUs) as EndReason[])('says why: %s', (reason) => {
    show(ended({ reason }));
    expect(screen.getByRole('status').textContent).toBe(say.ended.byUs[reason]);
  });

  it.each(BYE_REASONS)('says that the other side ended it: %s', (reason) => {
    show(ended({ reason, by: 'them' }));
    expect(screen.getByRole('status').textContent).toBe(say.ended.byThem[reason]);
  });

  it('shows the closing note, and leads back to the beginning', () => {
    const verbs = show(ended({ reason: 'closed', by: 'them', note: 'Ask your provider for IPv4.' }));
    expect(screen.getByText('Ask your provider for IPv4.')).toBeTruthy();
    fireEvent.click(button(say.ended.again));
    expect(verbs.again).toHaveBeenCalledOnce();
    expect(verbs.start).not.toHaveBeenCalled();
  });

  it('tells words that nobody compared from a session that nobody used', () => {
    show(ended({ reason: 'idle' }, false));
    expect(screen.getByRole('status').textContent).toBe(say.ended.notCompared);
  });
});

describe('the banner', () => {
  const banner = (state: BannerState, name: string | null = null, held = false) => {
    const stop = vi.fn();
    render(<Banner state={state} name={name} held={held} stop={stop} words={say.banner} />);
    return stop;
  };

  it.each([
    [{ kind: 'waiting' }, say.banner.waiting],
    [{ kind: 'comparing' }, say.banner.comparing],
    [{ kind: 'joined', contact: 'live', open: 0, last: null }, say.banner.live],
    [{ kind: 'joined', contact: 'offline', open: 0, last: null }, say.banner.offline],
    [{ kind: 'joined', contact: 'silent', open: 0, last: null }, say.banner.silent],
  ] as const)('tells %o, always with "stop"', (state, text) => {
    const stop = banner(state);
    expect(screen.getByRole('status').textContent!.trim()).toBe(text);
    fireEvent.click(button(say.banner.stop));
    expect(stop).toHaveBeenCalledOnce();
  });

  it('says what starting over would do', () => {
    banner({ kind: 'joined', contact: 'live', open: 0, last: null }, null, true);
    expect(screen.getByRole('status').textContent).toContain(say.banner.held);
  });

  it('names who looks on, and what waits for an answer', () => {
    banner({ kind: 'joined', contact: 'live', open: 2, last: MARKUP }, 'Example IT');
    expect(screen.getByText(MARKUP)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain(say.banner.liveWith('Example IT'));
    expect(screen.getByRole('link', { name: say.banner.open(2) })).toBeTruthy();
  });
});
