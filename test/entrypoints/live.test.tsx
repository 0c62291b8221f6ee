// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { render as drawInto } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Scene } from '../../components/connect';
import type { Doctor } from '../../entrypoints/wiring/doctor';
import { createLive, type Live } from '../../entrypoints/wiring/live';
import { append, type NewEvent, openVisit, readVisit } from '../../entrypoints/wiring/visit-store';
import { createWizard } from '../../entrypoints/wiring/wizard';
import type { Settings } from '../../knowledge/settings';
import { replay } from '../../machines/replay';
import { type Bytes, fromHex } from '../../session/bytes';
import { helperView } from '../../session/helper-view';
import { type Entry, type HelperEntry, type UserEntry, writeMessage } from '../../session/messages';
import type { Room } from '../../session/pairing';
import { requestsOf } from '../../session/requests';
import { readRoomCode } from '../../session/room-code';
import { readRoomLink } from '../../session/room-link';
import { openSession, roomByCode, roomByLink, type Session } from '../../session/session';
import { topicOf } from '../../session/topics';
import { loadGuideWords, loadLiveWords, loadPairingWords, loadWords } from '../../words';
import { observations } from '../report/observations';
import { Network, settled } from '../session/network';

const [words, say, guideWords, list] = await Promise.all([
  loadWords('en'),
  loadLiveWords('en'),
  loadGuideWords('en'),
  loadPairingWords('en'),
]);
/** The browser's locks; those of one name one after the other, which is enough here for shared ones too. */
function locks() {
  const last = new Map<string, Promise<unknown>>();
  const held = new Map<string, string>();
  function request<T>(name: string, how: { mode: string } | (() => T), work?: () => T): Promise<T> {
    const [mode, task] = typeof how === 'function' ? ['exclusive', how] : [how.mode, work!];
    const run = async () => {
      held.set(name, mode);
      try {
        return await task();
      } finally {
        held.delete(name);
      }
    };
    const result = (last.get(name) ?? Promise.resolve()).then(run, run) as Promise<T>;
    last.set(
      name,
      result.catch(() => undefined),
    );
    return result;
  }
  const query = async () => ({ held: [...held].map(([name, mode]) => ({ name, mode })), pending: [] });
  return { request, query };
}

const SETTINGS = {
  brokerUrl: ['wss://a.example.org/mqtt'],
  helpdeskUrl: 'https://support.example.org/helpdesk/',
} satisfies Settings;

let network: Network;
let visit: string;
let live: Live;
let redraws = 0;
let cut: (() => void)[] = [];
const helpers: Session[] = [];
const doctor = {
  note: (...news: NewEvent[]) => append(visit, news, []),
  checkAgain: vi.fn(),
};

async function open(changes: { settings?: Settings; mayShare?: () => Promise<boolean> } = {}) {
  const redraw = async () => {
    const seen = replay(await readVisit(visit));
    const panel = live?.draw(seen, words) ?? <p>Closed</p>;
    render(panel, { container: document.body.querySelector('#page')! });
  };
  live = await createLive({
    language: 'en',
    settings: { ...SETTINGS, ...changes.settings },
    visit,
    system: 'windows-11',
    doctor,
    redraw: () => {
      redraws++;
      void redraw();
    },
    loadConnect: async () => () => {
      const transport = network.connect();
      cut.push(transport.cut);
      return transport;
    },
    mayShare: changes.mayShare ?? (async () => true),
  });
  live.turn();
  await screen.findByRole('button', { name: say.consent.start });
}

const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const inPanel = (text: string) => screen.findByText(text, { selector: '.live bdi' });
const stage = () => document.querySelector('.live')?.getAttribute('data-stage') ?? null;
const reached = (wanted: string) => settled(() => stage() === wanted);

function helperIn(room: Room): Session<'helper'> {
  const by = room.secret ? 'link' : 'code';
  const helper = openSession({ role: 'helper', by, room, transport: network.connect() });
  helpers.push(helper as unknown as Session);
  return helper;
}
const code = async () =>
  readRoomCode((await screen.findByRole('status', { name: say.waiting.code })).textContent!)!;
const key = async () =>
  readRoomLink((await screen.findByLabelText<HTMLTextAreaElement>(say.waiting.link)).value)!;
const heardBy = ({ actor }: Pick<Session, 'actor'>) =>
  actor.getSnapshot().context.journal.heard as UserEntry[];
const isJoined = ({ actor }: Pick<Session, 'actor'>) => actor.getSnapshot().matches('joined');
const endOf = ({ actor }: Pick<Session, 'actor'>) => actor.getSnapshot().context.end;

/** By link, up to where the helper has the first report. */
async function joined(): Promise<Session<'helper'>> {
  await open();
  await click(say.consent.start);
  await reached('waiting');
  const helper = helperIn(await roomByLink(await key()));
  await reached('joined');
  await settled(() => heardBy(helper).some((entry) => entry?.kind === 'report'));
  return helper;
}

async function ask(helper: Session<'helper'>, entry: HelperEntry) {
  const shown = () => document.querySelectorAll('.request').length;
  const before = shown();
  expect(helper.say(entry)).toBe(true);
  await settled(() => shown() > before);
}
const statusOf = ({ actor }: Session<'helper'>) =>
  requestsOf(actor.getSnapshot().context.journal).map(({ status }) => status);
/** The key of the room that the user's page opened for a colleague. */
async function roomFor(helper: Session<'helper'>) {
  const answer = () => requestsOf(helper.actor.getSnapshot().context.journal)[0]?.answer;
  await settled(() => answer() != null);
  return fromHex(answer()!.room!) as Bytes;
}
const typesOf = (events: { type: string }[]) => events.map(({ type }) => type);

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(browser.extension, { inIncognitoContext: false });
  Object.defineProperty(navigator, 'locks', { value: locks(), configurable: true });
  Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
  document.body.innerHTML = '<div id="page"></div>';
  network = new Network();
  cut = [];
  doctor.checkAgain.mockReset();
  visit = (await openVisit()).id;
  await doctor.note(
    { type: 'measured', run: 1, done: true, observations },
    { type: 'told', key: 'protocol', value: 'wireguard' },
  );
});
afterEach(async () => {
  for (const helper of helpers.splice(0)) helper.dispose();
  document.querySelector<HTMLButtonElement>('.live-top button')?.click();
  await settled(() => false, 20);
  cleanup();
});

describe('the way in', () => {
  const offers = async (roomy: boolean, settings: Settings) => {
    await browser.storage.local.set({ settings });
    browser.runtime.getPlatformInfo = async () =>
      ({ os: 'linux', arch: 'x86-64', nacl_arch: 'x86-64' }) as never;
    const wizard = await createWizard(doctor as unknown as Doctor, 'en', () => {});
    const seen = replay(await readVisit(visit));
    const scene = { visit: seen, report: null, phase: 'measured', roomy } as unknown as Scene;
    render(wizard.draw(scene, words)!, { container: document.body.querySelector('#page')! });
    return screen.queryByRole('button', { name: say.button }) !== null;
  };

  it('is there in panel and tab where a broker is named, and never in the popup', async () => {
    expect(await offers(true, SETTINGS)).toBe(true);
    cleanup();
    expect(await offers(false, SETTINGS)).toBe(false);
    cleanup();
    expect(await offers(true, { helpdeskUrl: SETTINGS.helpdeskUrl })).toBe(false);
  });

  it('opens what will be shared, and sends nothing', async () => {
    await offers(true, SETTINGS);
    await click(say.button);
    await settled(() => false, 100);
    expect(network.seen).toEqual([]);
  });
});

describe('before the user agrees', () => {
  it('nothing is sent, and nothing is reached', async () => {
    await open();
    await settled(() => false, 100);
    expect([network.seen, cut]).toEqual([[], []]);
    expect(document.querySelector('.live-top')).toBeNull();
  });

  it('the browser has the last word', async () => {
    await open({ mayShare: async () => false });
    await click(say.consent.start);
    expect(await screen.findByText(say.problem.refused)).toBeTruthy();
    expect([network.seen, cut]).toEqual([[], []]);
  });

  it('a computer that is offline is told so', async () => {
    await open();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    await click(say.consent.start);
    expect(await screen.findByText(say.problem.offline)).toBeTruthy();
    expect(cut).toEqual([]);
  });
});

describe('a helper with the code', () => {
  it('sees nothing until both have compared the words', async () => {
    await open();
    await click(say.consent.start);
    const helper = helperIn(await roomByCode(await code()));
    await reached('comparing');
    await settled(() => helper.actor.getSnapshot().context.words !== null);
    const [first, second] = helper.actor.getSnapshot().context.words!;
    const shown = screen.getByRole('status', { name: say.compare.words });
    expect(shown.textContent).toBe(`${list[first]} – ${list[second]}`);
    helper.compared(true);
    await settled(() => false, 100);
    expect(heardBy(helper)).toEqual([]);
    await click(say.compare.same);
    await settled(() => heardBy(helper).some((entry) => entry?.kind === 'report'));
    expect(screen.getByRole('region', { name: say.banner.label })).toBeTruthy();
    expect(stage()).toBe('joined');
  });

  it('is kept out where the words differ', async () => {
    await open();
    await click(say.consent.start);
    const helper = helperIn(await roomByCode(await code()));
    await reached('comparing');
    helper.compared(true);
    await click(say.compare.different);
    expect(await screen.findByText(say.ended.byUs['different-words'])).toBeTruthy();
    expect(heardBy(helper)).toEqual([]);
    await click(say.ended.again);
    expect(await screen.findByText(say.consent.shares)).toBeTruthy();
  });

  it('and no link finds a code alone', async () => {
    await open({ settings: { helpdeskUrl: undefined } as unknown as Settings });
    await click(say.consent.start);
    expect(await code()).toHaveLength(10);
    expect(screen.queryByLabelText(say.waiting.link)).toBeNull();
    await click(say.waiting.cancel);
    await settled(() => stage() === 'consent');
    expect(document.querySelector('.live-top')).toBeNull();
  });
});

describe('what is shared', () => {
  it('is the whole visit and its redacted report, and what comes later', async () => {
    const helper = await joined();
    const first = helperView(heardBy(helper));
    expect(first.visit.told.protocol).toBe('wireguard');
    expect(first.system).toBe('windows-11');
    expect(JSON.stringify(heardBy(helper))).not.toMatch(/observations|candidate/);
    const before = heardBy(helper).length;
    // From another view, one after the other: one report.
    await doctor.note({ type: 'told', key: 'symptom', value: 'never-connects' });
    await doctor.note({ type: 'passed', key: 'errorCode' });
    await settled(() => heardBy(helper).length >= before + 3);
    expect(
      heardBy(helper)
        .slice(before)
        .map(({ kind }) => kind),
    ).toEqual(['event', 'event', 'report']);
    const { visit: seen } = helperView(heardBy(helper));
    const own = replay(await readVisit(visit));
    expect([seen.phase, seen.told, seen.passed]).toEqual([own.phase, { ...own.told, signs: [] }, own.passed]);
  });

  it('comes to an end with "stop"', async () => {
    const helper = await joined();
    await click(say.banner.stop);
    expect(await screen.findByText(say.ended.byUs.stopped)).toBeTruthy();
    await settled(() => endOf(helper) !== null);
    expect(endOf(helper)).toMatchObject({ by: 'them', reason: 'stopped' });
    await settled(() => false, 100);
    const [sent, heard] = [network.seen.length, heardBy(helper).length];
    await doctor.note({ type: 'told', key: 'symptom', value: 'drops' });
    await settled(() => false, 500);
    expect([network.seen.length, heardBy(helper).length]).toEqual([sent, heard]);
    expect(document.querySelector('.live-top')).toBeNull();
  });

  it('is all there again after an interruption', async () => {
    const helper = await joined();
    // That of the code, which nobody used, is closed; which of the two came first is open.
    for (const one of cut) one();
    expect(await screen.findByText(say.banner.offline)).toBeTruthy();
    expect(isJoined(helper)).toBe(true);
  });
});

describe('what a helper asks for', () => {
  it('changes nothing until it is accepted', async () => {
    const helper = await joined();
    const before = await readVisit(visit);
    for (const entry of [
      { kind: 'suggest', step: 'reboot_router' },
      { kind: 'measure' },
      { kind: 'ask', question: 'symptom' },
    ] as const)
      await ask(helper, entry);
    await settled(() => false, 200);
    expect(await readVisit(visit)).toEqual(before);
    expect(doctor.checkAgain).not.toHaveBeenCalled();
    expect(statusOf(helper)).toEqual(['open', 'open', 'open']);
  });

  it('is done when it is accepted, and only what was asked', async () => {
    const helper = await joined();
    const count = (await readVisit(visit)).length;
    await ask(helper, { kind: 'suggest', step: 'reboot_router' });
    await click(say.request.accept.suggest);
    await settled(() => statusOf(helper)[0] === 'accepted');
    await ask(helper, { kind: 'ask', question: 'networkOwner' });
    await click(guideWords.questions.networkOwner.options.public);
    await settled(() => statusOf(helper)[1] === 'accepted');
    await ask(helper, { kind: 'ask', question: 'secondUser' });
    await click(guideWords.questions.secondUser.dontKnow);
    await settled(() => statusOf(helper)[2] === 'accepted');
    expect((await readVisit(visit)).slice(count)).toMatchObject([
      { type: 'suggested', step: 'reboot_router' },
      { type: 'told', key: 'networkOwner', value: 'public' },
      { type: 'passed', key: 'secondUser' },
    ]);
    await ask(helper, { kind: 'measure' });
    await click(say.request.accept.measure);
    await settled(() => statusOf(helper)[3] === 'accepted');
    expect(doctor.checkAgain).toHaveBeenCalledOnce();
    await settled(() => helperView(heardBy(helper)).visit.suggested !== null);
    expect(helperView(heardBy(helper)).visit.suggested).toBe('reboot_router');
  });

  it('of an error message is what the user typed, where it was asked for', async () => {
    const helper = await joined();
    await ask(helper, { kind: 'ask', question: 'errorCode' });
    fireEvent.input(screen.getByLabelText(guideWords.guide.details.code), {
      target: { value: 'TLS key negotiation failed' },
    });
    await click(say.request.accept.answer);
    await settled(() => statusOf(helper)[0] === 'accepted');
    const { answer } = requestsOf(helper.actor.getSnapshot().context.journal)[0]!;
    expect(answer?.reply).toBe('TLS key negotiation failed');
    expect(helperView(heardBy(helper)).typedError).toBe(true);
  });

  it('comes after the step that the user is at', async () => {
    const helper = await joined();
    await doctor.note({ type: 'offered', step: 'restart_device' }, { type: 'begun', step: 'restart_device' });
    await ask(helper, { kind: 'suggest', step: 'reboot_router' });
    await click(say.request.accept.suggestLater);
    await settled(() => statusOf(helper)[0] === 'accepted');
    expect(replay(await readVisit(visit))).toMatchObject({
      step: 'restart_device',
      suggested: 'reboot_router',
    });
  });

  it('is left undone when it is declined', async () => {
    const helper = await joined();
    const before = typesOf(await readVisit(visit));
    await ask(helper, { kind: 'suggest', step: 'reboot_router' });
    await click(say.request.decline);
    await settled(() => statusOf(helper)[0] === 'declined');
    expect(statusOf(helper)).toEqual(['declined']);
    expect(typesOf(await readVisit(visit))).toEqual(before);
  });

  it('is answered in own words, without what no text may hold', async () => {
    const helper = await joined();
    await ask(helper, { kind: 'askFreely', text: 'Which lights are on?' });
    fireEvent.input(screen.getByLabelText(say.request.answer), {
      target: { value: 'two\tgreen\u202e ones' },
    });
    await click(say.request.accept.answer);
    await settled(() => statusOf(helper)[0] === 'accepted');
    const { answer } = requestsOf(helper.actor.getSnapshot().context.journal)[0]!;
    expect(answer?.reply).toBe('two green  ones');
  });

  it('does nothing where it is of a newer helper, and is text where it has markup', async () => {
    const helper = await joined();
    const before = typesOf(await readVisit(visit));
    // A newer program would say this; this one's own check is gone round.
    const written = { kind: 'suggest', step: 'ask_the_oracle' } as unknown as Entry;
    expect(writeMessage({ t: 'entries', first: 1, entries: [written] })).toContain('oracle');
    helper.actor.send({ type: 'wrote', entry: written });
    helper.say({ kind: 'text', text: '<img src=x onerror=alert(1)>' });
    expect(await screen.findByText(say.joined.unknown)).toBeTruthy();
    expect(await inPanel('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img, .request')).toBeNull();
    expect(typesOf(await readVisit(visit))).toEqual(before);
    // What comes after it still works.
    await ask(helper, { kind: 'measure' });
    await click(say.request.accept.measure);
    await settled(() => doctor.checkAgain.mock.calls.length === 1);
    expect(doctor.checkAgain).toHaveBeenCalledOnce();
  });
});

describe('a handover', () => {
  it('keeps the first helper until the colleague is there', async () => {
    const helper = await joined();
    helper.say({ kind: 'text', text: 'I look for a colleague' });
    await ask(helper, { kind: 'handOver', to: 'Ada' });
    await click(say.request.accept.handOver);
    await settled(() => statusOf(helper)[0] === 'accepted');
    const { answer } = requestsOf(helper.actor.getSnapshot().context.journal)[0]!;
    expect(await screen.findByText(say.handover.waiting('Ada'))).toBeTruthy();
    expect(isJoined(helper)).toBe(true);
    const colleague = helperIn(await roomByLink(fromHex(answer!.room!) as Bytes));
    await settled(() => heardBy(colleague).some((entry) => entry?.kind === 'report'));
    expect(helperView(heardBy(colleague)).visit.told.protocol).toBe('wireguard');
    await settled(() => endOf(helper) !== null);
    expect(endOf(helper)).toMatchObject({ reason: 'handed-over' });
    expect(await screen.findByText(say.handover.done('Ada'))).toBeTruthy();
    // Not told to the colleague, but still on the user's page.
    expect(await inPanel('I look for a colleague')).toBeTruthy();
    expect(screen.queryByRole('button', { name: say.request.accept.handOver })).toBeNull();
    colleague.say({ kind: 'text', text: 'Hello, I am Ada' });
    expect(await inPanel('Hello, I am Ada')).toBeTruthy();
    colleague.close('All well.', 'solved');
    expect(await screen.findByText('All well.')).toBeTruthy();
    expect(stage()).toBe('ended');
  });

  it('may be followed by another, and the user still speaks with who is there, and can stop', async () => {
    const helper = await joined();
    await ask(helper, { kind: 'handOver', to: 'Ada' });
    await click(say.request.accept.handOver);
    const ada = helperIn(await roomByLink(await roomFor(helper)));
    await settled(() => heardBy(ada).some((entry) => entry?.kind === 'report'));
    await ask(ada, { kind: 'handOver', to: 'Kim' });
    await click(say.request.accept.handOver);
    const room = await roomByLink(await roomFor(ada));
    ada.say({ kind: 'text', text: 'Kim comes soon' });
    expect(await inPanel('Kim comes soon')).toBeTruthy();
    const kim = helperIn(room);
    await settled(() => endOf(ada) !== null);
    expect(endOf(ada)).toMatchObject({ reason: 'handed-over' });
    kim.say({ kind: 'text', text: 'Hello, I am Kim' });
    expect(await inPanel('Hello, I am Kim')).toBeTruthy();
    await ask(kim, { kind: 'handOver', to: 'Lee' });
    await click(say.request.accept.handOver);
    await roomFor(kim);
    await click(say.banner.stop);
    await settled(() => endOf(kim) !== null);
    expect(endOf(kim)).toMatchObject({ by: 'them', reason: 'stopped' });
    const banner = () => document.querySelector('.live-top');
    await settled(() => stage() === 'ended' && banner() === null);
    expect([stage(), banner()]).toEqual(['ended', null]);
  });

  it('leaves the user with the first helper where the colleague falls silent while pairing', async () => {
    const helper = await joined();
    await ask(helper, { kind: 'handOver', to: 'Ada' });
    await click(say.request.accept.handOver);
    const room = await roomByLink(await roomFor(helper));
    // Nothing but the commitment reaches the colleague.
    let count = 0;
    network.onFrame = (frame) => (frame.topic === topicOf(room.id, 'helper') && ++count > 1 ? [] : [frame]);
    helperIn(room);
    await settled(() => count > 1);
    await settled(() => false, 200);
    expect(endOf(helper)).toBeNull();
    helper.say({ kind: 'text', text: 'Still here' });
    expect(await inPanel('Still here')).toBeTruthy();
  });

  it('goes on where the first helper closed with a note, which is shown', async () => {
    const helper = await joined();
    await ask(helper, { kind: 'handOver', to: 'Ada' });
    await click(say.request.accept.handOver);
    await settled(() => statusOf(helper)[0] === 'accepted');
    const { answer } = requestsOf(helper.actor.getSnapshot().context.journal)[0]!;
    expect(helper.close('Ada knows your router.', 'handed-over')).toBe(true);
    expect(await screen.findByText(say.handover.alone('Ada'))).toBeTruthy();
    expect(await inPanel('Ada knows your router.')).toBeTruthy();
    helperIn(await roomByLink(fromHex(answer!.room!) as Bytes));
    expect(await screen.findByText(say.handover.done('Ada'))).toBeTruthy();
    expect(await inPanel('Ada knows your router.')).toBeTruthy();
  });

  it('goes on where the first helper has gone before', async () => {
    const helper = await joined();
    await ask(helper, { kind: 'handOver', to: 'Ada' });
    await click(say.request.accept.handOver);
    await settled(() => statusOf(helper)[0] === 'accepted');
    helper.stop('handed-over');
    expect(await screen.findByText(say.handover.alone('Ada'))).toBeTruthy();
    expect(document.querySelector('.live-top')!.textContent).toContain(say.banner.waiting);
    await click(say.banner.stop);
    await reached('ended');
    expect(stage()).toBe('ended');
  });
});

describe('the other views of the visit', () => {
  const otherView = async () => {
    await browser.storage.local.set({ settings: SETTINGS });
    browser.runtime.getPlatformInfo = async () =>
      ({ os: 'linux', arch: 'x86-64', nacl_arch: 'x86-64' }) as never;
    // A page of its own, with modules of its own.
    vi.resetModules();
    const { createWizard } = await import('../../entrypoints/wiring/wizard');
    const other = document.body.appendChild(document.createElement('div'));
    const draw = async () => {
      const seen = replay(await readVisit(visit));
      const scene = { visit: seen, report: null, phase: 'measured', roomy: true } as unknown as Scene;
      drawInto(wizard.draw(scene, words), other);
    };
    const wizard = await createWizard(doctor as unknown as Doctor, 'en', () => void draw());
    await draw();
    return other;
  };
  const offered = (page: Element) =>
    [...page.querySelectorAll('button')].some(({ textContent }) => textContent === say.button);

  it('say that it is shared, offer no second session, and forget it with the page', async () => {
    const before = await otherView();
    expect([offered(before), before.textContent!.includes(say.elsewhere)]).toEqual([true, false]);
    await joined();
    const after = await otherView();
    for (const page of [before, after]) {
      await settled(() => page.textContent!.includes(say.elsewhere));
      expect([offered(page), page.textContent!.includes(say.elsewhere)]).toEqual([false, true]);
    }
    await click(say.banner.stop);
    for (const page of [before, after]) {
      await settled(() => offered(page));
      expect([offered(page), page.textContent!.includes(say.elsewhere)]).toEqual([true, false]);
    }
  });
});

describe('a helper who sends without end', () => {
  it('does not hold up the page', async () => {
    const helper = await joined();
    redraws = 0;
    const began = performance.now();
    for (let n = 0; n < 300; n++) helper.say({ kind: 'askFreely', text: `Question ${n}?` });
    const { actor } = helper;
    await settled(() => actor.getSnapshot().context.journal.confirmed === 300);
    await settled(() => document.querySelectorAll('.request').length === 10);
    expect(document.querySelectorAll('.request')).toHaveLength(10);
    // One a frame.
    expect(redraws).toBeLessThan((performance.now() - began) / 15 + 5);
    await click(say.banner.stop);
    await reached('ended');
    expect(stage()).toBe('ended');
  });
});

describe('starting over', () => {
  it('is held up while somebody is with the user, and the banner says why', async () => {
    await open();
    expect(live.holds()).toBe(false);
    await click(say.consent.start);
    await reached('waiting');
    expect(live.holds()).toBe(true);
    expect(await screen.findByText(say.banner.held)).toBeTruthy();
    fireEvent.click(document.body);
    await settled(() => screen.queryByText(say.banner.held) === null);
    expect(screen.queryByText(say.banner.held)).toBeNull();
    await click(say.banner.stop);
    await settled(() => !live.lasts());
    expect(live.holds()).toBe(false);
  });
});

describe('a page that is left', () => {
  it('is held as long as somebody is with the user', async () => {
    const leaves = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves()).toBe(false);
    await joined();
    expect(leaves()).toBe(true);
    await click(say.banner.stop);
    await reached('ended');
    expect(leaves()).toBe(false);
  });
});
