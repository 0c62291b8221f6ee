// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { brokerUrls, type DeskPlace, mountHelpdesk } from '../../entrypoints/wiring/helpdesk';
import { encodeLink } from '../../report/link';
import { redact } from '../../report/redact';
import { toHex } from '../../session/bytes';
import { DELAYS } from '../../session/guided.machine';
import type { UserEntry } from '../../session/messages';
import type { Room } from '../../session/pairing';
import { newRoomByCode, newRoomByLink, openSession, type Session } from '../../session/session';
import { loadHelpdeskWords, loadPairingWords, loadWords } from '../../words';
import { TYPICAL } from '../components/reports';
import { Network, settled } from '../session/network';

const say = await loadHelpdeskWords('en');
const words = await loadWords('en');
const pairing = await loadPairingWords('en');

let network: Network;
let unmount: (() => void) | null = null;
const users: Session<'user'>[] = [];
/** The console's connections, which a test can cut. */
let connections: ReturnType<Network['connect']>[] = [];
let cutAtFirst = false;

beforeEach(() => {
  vi.stubGlobal('isSecureContext', true);
  network = new Network();
  connections = [];
  cutAtFirst = false;
  sessionStorage.clear();
  history.replaceState(null, '', '/helpdesk/');
});
afterEach(() => {
  vi.unstubAllGlobals();
  unmount?.();
  unmount = null;
  for (const user of users.splice(0)) user.dispose();
});

async function mount(changes: Partial<DeskPlace> = {}) {
  unmount = await mountHelpdesk({
    brokers: async () => ({
      urls: ['wss://support.example.org/mqtt'],
      problem: null,
      resultUrl: null,
      helpdeskUrl: 'https://support.example.org/helpdesk/',
    }),
    language: async () => 'en',
    keepLanguage: async () => undefined,
    connect: () => {
      const connection = network.connect();
      if (cutAtFirst) connection.cut();
      connections.push(connection);
      return connection;
    },
    ...changes,
  });
}

function userIn(room: Room): Session<'user'> {
  const by = room.secret ? 'link' : 'code';
  const user = openSession({ role: 'user', by, room, transport: network.connect() });
  users.push(user);
  return user;
}

const text = () => document.body.textContent ?? '';
const shows = async (part: string) => {
  await settled(() => text().includes(part));
  expect(text()).toContain(part);
};
const field = (label: string) =>
  [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].find(
    (one) => one.getAttribute('aria-label') === label || one.labels?.[0]?.textContent === label,
  )!;
function type(label: string, value: string) {
  const input = field(label);
  input.value = value;
  input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  return input;
}
const submit = (input: Element) =>
  input.closest('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
/** What a click or a key changes is drawn a moment later. */
const drawn = () => settled(undefined, 20);
async function join(typed: string) {
  const input = type(say.join.label, typed);
  await drawn();
  submit(input);
  await drawn();
}
const button = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(label))!;
async function click(label: string) {
  button(label).click();
  await drawn();
}
const heardBy = (user: Session<'user'>) => user.actor.getSnapshot().context.journal.heard;
const isJoined = (user: Session<'user'>) => user.actor.getSnapshot().matches('joined');

const REPORT: UserEntry = { kind: 'report', link: encodeLink(redact(TYPICAL, 'network')) };

async function joinedByLink() {
  const { key, room } = await newRoomByLink();
  const user = userIn(room);
  await join(`https://support.example.org/helpdesk/#live=${toHex(key)}`);
  await settled(() => isJoined(user));
  user.say(REPORT);
  await shows(words.popup.healthy.headline);
  return user;
}

describe('joining at the helpdesk', () => {
  it('by code compares two words first, and shows nothing before both said that they are the same', async () => {
    await mount();
    const { code, room } = await newRoomByCode();
    const user = userIn(room);
    await join(code.replace(/^(...)(...)/, '$1 $2 '));
    await shows(say.compare.title);
    const [first, second] = user.actor.getSnapshot().context.words!;
    expect(document.querySelector('.pair')!.textContent!.trim()).toBe(`${pairing[first]} ${pairing[second]}`);
    await click(say.compare.same);
    await shows(say.compare.waiting);
    expect(user.say(REPORT)).toBe(false);
    user.compared(true);
    await settled(() => isJoined(user));
    expect(user.say(REPORT)).toBe(true);
    await shows(words.popup.healthy.headline);
  });

  it.each([
    ['', 'empty'],
    ['482 915', 'notTenDigits'],
    ['https://support.example.org/helpdesk/#live=12', 'badLink'],
  ] as const)('says what is wrong with %j', async (typed, problem) => {
    await mount();
    await join(typed);
    expect(text()).toContain(say.join[problem]);
    expect(connections).toEqual([]);
  });

  it('says that a digit is wrong, before anything is sent', async () => {
    await mount();
    const { code } = await newRoomByCode();
    await join(code.replace(/.$/, (last) => String((Number(last) + 1) % 10)));
    expect(text()).toContain(say.join.wrongCheck);
    expect(connections).toEqual([]);
  });

  it('by a link in the address takes it out of there', async () => {
    const { key, room } = await newRoomByLink();
    const user = userIn(room);
    location.hash = `#live=${toHex(key)}`;
    await mount();
    await settled(() => isJoined(user));
    expect(isJoined(user)).toBe(true);
    expect(location.href).not.toContain(toHex(key));
  });

  it('does not begin where the browser gives no encryption', async () => {
    vi.stubGlobal('isSecureContext', false);
    await mount();
    expect(text()).toContain(say.broker.insecure);
    expect(field(say.join.label)).toBeUndefined();
  });

  it('waits with that link until somebody typed the broker', async () => {
    const { key, room } = await newRoomByLink();
    const user = userIn(room);
    location.hash = `#live=${toHex(key)}`;
    await mount({
      brokers: async () => ({ urls: [], problem: 'missing', resultUrl: null, helpdeskUrl: null }),
    });
    expect(text()).toContain(say.broker.missing);
    const input = type(say.broker.label, 'wss://support.example.org/mqtt');
    await drawn();
    submit(input);
    await settled(() => isJoined(user));
    expect(isJoined(user)).toBe(true);
  });

  it('waits with a link that comes into the address later in the same way', async () => {
    const { key, room } = await newRoomByLink();
    const user = userIn(room);
    await mount({
      brokers: async () => ({ urls: [], problem: 'missing', resultUrl: null, helpdeskUrl: null }),
    });
    location.hash = `#live=${toHex(key)}`;
    dispatchEvent(new Event('hashchange'));
    await drawn();
    expect(connections).toEqual([]);
    expect(location.href).not.toContain(toHex(key));
    const input = type(say.broker.label, 'wss://support.example.org/mqtt');
    await drawn();
    submit(input);
    await settled(() => isJoined(user));
    expect(isJoined(user)).toBe(true);
  });

  it.each([
    ['takes a code again where nobody was there until its time was over', false],
    ['takes no code again where its time was over after somebody had committed to a key', true],
  ])('%s', async (_what, committed) => {
    const toFake = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;
    vi.useFakeTimers({ toFake: [...toFake], shouldAdvanceTime: true });
    try {
      await mount();
      const { code, room } = await newRoomByCode();
      if (committed) userIn(room);
      // The console learns a commitment, and no more.
      let count = 0;
      network.onFrame = (frame) => (frame.topic.endsWith('/h') && ++count > 1 ? [] : [frame]);
      cutAtFirst = true;
      await join(code);
      await settled(() => connections.length === 1);
      vi.advanceTimersByTime(DELAYS.codeWaits - 10_000);
      connections[0]!.mend();
      await settled(() => count > 1 || (!committed && network.seen.length > 0));
      vi.advanceTimersByTime(11_000);
      await shows(say.end.us['nobody-came']);
      await join(code);
      expect(text().includes(say.join.spent)).toBe(committed);
    } finally {
      vi.useRealTimers();
    }
  });

  it('tells the second of two helpers that somebody else is there', async () => {
    await mount();
    const { code, room } = await newRoomByCode();
    userIn(room);
    const first = openSession({ role: 'helper', by: 'code', room, transport: network.connect() });
    await settled(() => first.actor.getSnapshot().matches('comparing'));
    await join(code);
    await shows(say.end.us.taken);
    first.dispose();
  });

  it('takes a code no second time after an attempt, so that nobody in between gets another try', async () => {
    await mount();
    const { code, room } = await newRoomByCode();
    const user = userIn(room);
    await join(code);
    await shows(say.compare.title);
    user.compared(false);
    await shows(say.end.them['different-words']);
    await click(say.list.remove);
    expect(document.activeElement).toBe(field(say.join.label));
    const before = connections.length;
    await join(code);
    expect(text()).toContain(say.join.spent);
    expect(connections).toHaveLength(before);
  });

  it('says that the user found other words', async () => {
    await mount();
    const { code, room } = await newRoomByCode();
    const user = userIn(room);
    await join(code);
    await shows(say.compare.title);
    user.compared(false);
    await shows(say.end.them['different-words']);
  });
});

describe('a session at the helpdesk', () => {
  it('carries requests and answers', async () => {
    await mount();
    const user = await joinedByLink();
    await click(say.talk.measure);
    await settled(() => heardBy(user).length === 1);
    expect(heardBy(user)).toEqual([{ kind: 'measure' }]);
    user.say({ kind: 'answer', request: 1, accepted: true });
    await settled(() => document.querySelector('[data-status="accepted"]') !== null);
    expect(document.querySelector('.log')!.textContent).toContain(say.talk.accepted);
  });

  it('says that the connection is away, and sends what was written when it is back', async () => {
    await mount();
    const user = await joinedByLink();
    connections[0]!.cut();
    await shows(say.status.offline);
    await click(say.talk.measure);
    await shows(say.talk.unconfirmed);
    connections[0]!.mend();
    await settled(() => heardBy(user).length === 1);
    expect(heardBy(user)).toEqual([{ kind: 'measure' }]);
    await shows(say.status.live);
  });

  it('hands over: gives the link, and ends when the colleague is there', async () => {
    await mount();
    const user = await joinedByLink();
    const input = type(say.handOver.to, 'Kim');
    await drawn();
    submit(input);
    await settled(() => heardBy(user).length === 1);
    expect(heardBy(user)).toEqual([{ kind: 'handOver', to: 'Kim' }]);
    const room = 'cd'.repeat(16);
    user.say({ kind: 'answer', request: 1, accepted: true, room });
    await shows(say.handOver.ends);
    expect(field(say.handOver.link('Kim')).value).toBe(`https://support.example.org/helpdesk/#live=${room}`);
    // Where that colleague can't come, another may be asked for; the link holds until the user agrees.
    type(say.handOver.to, 'Lee');
    await drawn();
    submit(field(say.handOver.to));
    await shows(say.handOver.waiting('Lee'));
    expect(field(say.handOver.link('Kim'))).toBeDefined();
    const other = 'ef'.repeat(16);
    await settled(() => heardBy(user).length === 2);
    user.say({ kind: 'answer', request: 2, accepted: true, room: other });
    await settled(() => field(say.handOver.link('Lee')) !== undefined);
    expect(field(say.handOver.link('Lee')).value).toContain(other);
    user.stop('handed-over');
    await shows(say.end.them['handed-over']);
  });

  it('is closed with note and category, which the user reads, and which the day keeps', async () => {
    await mount();
    const user = await joinedByLink();
    type(say.closing.category, 'worked-around');
    await drawn();
    type(say.closing.note, 'Runs over TCP 443 now.');
    await drawn();
    submit(field(say.closing.note));
    await settled(() => user.actor.getSnapshot().matches('ended'));
    expect(user.actor.getSnapshot().context.end).toMatchObject({
      reason: 'closed',
      by: 'them',
      note: 'Runs over TCP 443 now.',
      category: 'worked-around',
    });
    await shows(say.end.us.closed);
    expect(button(say.list.day)).toBeTruthy();
    dispatchEvent(new Event('pagehide'));
    const kept = JSON.parse(sessionStorage.getItem('helpdesk-day')!);
    expect(kept).toMatchObject([
      { category: say.categories['worked-around'], note: 'Runs over TCP 443 now.' },
    ]);
    unmount!();
    await mount();
    expect(button(say.list.day)).toBeTruthy();
  });

  it('is beside others, and each is answered on its own', async () => {
    await mount();
    const one = await joinedByLink();
    const two = await joinedByLink();
    one.say({ kind: 'text', text: 'Hello from one' });
    await shows(say.list.unseen);
    expect(text()).not.toContain('Hello from one');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    await shows('Hello from one');
    expect(document.activeElement).toBe(document.querySelector('.sessions [aria-current]'));
    await click(say.talk.measure);
    await settled(() => heardBy(one).length === 1);
    expect([heardBy(one).length, heardBy(two).length]).toEqual([1, 0]);
  });

  it('warns before the page goes away while it lasts, and after while its row is in no file', async () => {
    await mount();
    const leaves = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leaves()).toBe(false);
    const user = await joinedByLink();
    expect(leaves()).toBe(true);
    user.stop();
    await shows(say.end.them.stopped);
    expect(leaves()).toBe(true);
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    await click(say.list.day);
    expect(made).toHaveBeenCalledOnce();
    expect(leaves()).toBe(false);
    type(say.closing.note, 'Called back.');
    expect(leaves()).toBe(true);
    await click(say.list.day);
    unmount!();
    await mount();
    expect([Boolean(button(say.list.day)), leaves()]).toEqual([true, false]);
    vi.restoreAllMocks();
  });

  it('is in the day when it ends, whatever becomes of the page', async () => {
    await mount();
    const user = await joinedByLink();
    user.stop();
    await shows(say.end.them.stopped);
    expect(JSON.parse(sessionStorage.getItem('helpdesk-day')!)).toHaveLength(1);
    type(say.closing.note, 'Called back.');
    expect(JSON.parse(sessionStorage.getItem('helpdesk-day')!)).toMatchObject([{ note: 'Called back.' }]);
  });

  it('tells an agent who is in another tab', async () => {
    await mount();
    const user = await joinedByLink();
    const looking = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    user.say({ kind: 'text', text: 'Are you there?' });
    await settled(() => document.title === say.pageTitle(1));
    expect(document.title).toBe(say.pageTitle(1));
    looking.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(document.title).toBe(say.title);
  });

  it('is not drawn for each of thousands of things that somebody sends at once', async () => {
    await mount();
    const user = await joinedByLink();
    let drawings = 0;
    const title = vi.spyOn(document, 'title', 'set').mockImplementation(() => {
      drawings++;
    });
    const start = performance.now();
    for (let i = 0; i < 500; i++) user.say({ kind: 'text', text: `flood ${i}.` });
    await shows('flood 499.');
    expect(drawings).toBeLessThanOrEqual((performance.now() - start) / 16 + 1);
    title.mockRestore();
  });

  it('goes on in another language', async () => {
    const keepLanguage = vi.fn(async () => undefined);
    await mount({ keepLanguage });
    await joinedByLink();
    const choice = document.querySelector<HTMLSelectElement>('footer select')!;
    choice.value = 'de';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await shows((await loadWords('de')).popup.healthy.headline);
    expect(keepLanguage).toHaveBeenCalledWith('de');
    expect(document.documentElement.lang).toBe('de');
  });
});

describe('the addresses of brokers', () => {
  it('are whole ones where they are typed', () => {
    expect(brokerUrls(['support.example.org'])).toBe(null);
    expect(brokerUrls(['wss://support.example.org/mqtt'])).toEqual(['wss://support.example.org/mqtt']);
  });

  it.each([
    [['/mqtt'], 'https://support.example.org/helpdesk/', ['wss://support.example.org/mqtt']],
    [['/mqtt'], 'http://127.0.0.1:8080/helpdesk/', ['ws://127.0.0.1:8080/mqtt']],
    [
      ['wss://a.example.org/mqtt', 'wss://b.example.org/mqtt'],
      'https://x.example.org/',
      ['wss://a.example.org/mqtt', 'wss://b.example.org/mqtt'],
    ],
    [['mailto:x@example.org'], 'https://x.example.org/', null],
    [['ws://broker.example.org/mqtt'], 'https://x.example.org/', null],
    [['wss://'], 'https://x.example.org/', null],
    [[], 'https://x.example.org/', null],
  ])('%j on %s are %j', (given, page, urls) => expect(brokerUrls(given, page)).toEqual(urls));
});
