// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Details } from '../../components/guide/details';
import type { GuideVerbs } from '../../components/guide/verbs';
import { LOG_PLACES } from '../../knowledge/log-places';
import { readLog } from '../../knowledge/read-log';
import type { ClientSystem, Told } from '../../knowledge/told';
import { loadGuideWords } from '../../words';

const words = await loadGuideWords('en');
const { details } = words.guide;
const { logPlaces } = words;

function open(kept: string | null = null, told: Told = {}, system: ClientSystem | null = null) {
  const verbs = {
    describe: vi.fn(),
    dontKnow: vi.fn(),
    copy: vi.fn(async (_: string) => undefined),
    readLog: vi.fn(async () => ({ ...readLog('nothing known'), cut: true })),
  };
  const store = { text: kept };
  const draft = {
    read: () => store.text,
    write: (text: string | null) => {
      store.text = text;
    },
  };
  render(
    <Details
      verbs={verbs as unknown as GuideVerbs}
      words={words}
      dontKnow="I do not know"
      draft={draft}
      told={told}
      system={system}
    />,
  );
  return { verbs, store };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const send = () => fireEvent.click(screen.getByText(details.send));

afterEach(cleanup);

it('says once that a code is not known, keeps it, and then takes it', () => {
  const { verbs } = open();
  type(details.code, 'Q-4711');
  send();
  expect(screen.getByText(details.unknownCode).closest('[role=status]')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(details.code).value).toBe('Q-4711');
  expect(verbs.describe).not.toHaveBeenCalled();
  send();
  expect(verbs.describe).toHaveBeenCalledWith({ errorCode: 'Q-4711', words: '', logSigns: [] });
});

it('takes a known code at once', () => {
  const { verbs } = open();
  type(details.code, '807, 809');
  send();
  expect(verbs.describe).toHaveBeenCalledOnce();
});

it('keeps what was typed until it is sent or dropped', () => {
  const { store } = open();
  type(details.code, '809');
  type(details.words, 'since Monday');
  cleanup();
  const { verbs, store: next } = open(store.text);
  expect(screen.getByLabelText<HTMLInputElement>(details.code).value).toBe('809');
  expect(screen.getByLabelText<HTMLTextAreaElement>(details.words).value).toBe('since Monday');
  send();
  expect(verbs.describe).toHaveBeenCalledWith({ errorCode: '809', words: 'since Monday', logSigns: [] });
  expect(next.text).toBeNull();
  cleanup();
  const { store: last } = open('{"code": "809", "own": ""}');
  fireEvent.click(screen.getByText('I do not know'));
  expect(last.text).toBeNull();
});

it('writes at most 4 kB of draft', () => {
  const { store } = open();
  type(details.words, 'x'.repeat(50_000));
  expect(store.text!.length).toBeLessThan(4096);
});

it.each(['', 'nonsense', 'null', '[]', '{"code": 7}'])('starts empty with the draft %j', (kept) => {
  open(kept);
  expect(screen.getByLabelText<HTMLInputElement>(details.code).value).toBe('');
});

it('says that a log was cut even if nothing in it was recognised', async () => {
  open();
  const log = screen.getByLabelText(details.log, { selector: 'textarea' });
  fireEvent.change(log, { target: { value: 'nothing known' } });
  expect(await screen.findByText(details.cut)).toBeTruthy();
  expect(screen.getByText(details.foundNothing)).toBeTruthy();
});

it('reads a pasted log at once, and waits for it when one goes on meanwhile', async () => {
  const { verbs } = open();
  let read = (_: ReturnType<typeof readLog>) => {};
  verbs.readLog.mockImplementation(
    () => new Promise((resolve) => (read = (log) => resolve({ ...log, cut: false }))),
  );
  const log = screen.getByLabelText(details.log, { selector: 'textarea' });
  fireEvent.input(log, { target: { value: 'a log' }, inputType: 'insertFromPaste' });
  expect(await screen.findByText(details.reading)).toBeTruthy();
  send();
  send();
  expect(verbs.dontKnow).not.toHaveBeenCalled();
  const known = readLog('received AUTHENTICATION_FAILED notify error');
  expect(known.found.length).toBeGreaterThan(0);
  read(known);
  await waitFor(() => expect(verbs.describe).toHaveBeenCalledOnce());
  const logSigns = known.found.map(({ patternId }) => `log:${patternId}`);
  expect(verbs.describe).toHaveBeenCalledWith({ errorCode: '', words: '', logSigns });
});

it('stays where the log cannot be read and nothing else was said', async () => {
  const { verbs } = open();
  verbs.readLog.mockResolvedValue('binary' as never);
  const log = screen.getByLabelText(details.log, { selector: 'textarea' });
  fireEvent.change(log, { target: { value: 'x' } });
  expect(await screen.findByText(details.problem.binary)).toBeTruthy();
  send();
  expect(verbs.dontKnow).not.toHaveBeenCalled();
  expect(verbs.describe).not.toHaveBeenCalled();
});

const places = () =>
  [...document.querySelectorAll('[data-log-place]')].map((place) => place.getAttribute('data-log-place'));
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('says below the log field where the log of the told program is on this computer', () => {
  open(null, { app: 'mullvad' }, 'linux');
  const part = screen.getByText(logPlaces.title).closest('details')!;
  expect(part.open).toBe(false);
  expect(part.closest('.log')).toBeTruthy();
  expect(part.textContent).toContain(logPlaces.privacy);
  expect(screen.getByLabelText<HTMLSelectElement>(logPlaces.app).value).toBe('mullvad');
  expect(screen.getByLabelText<HTMLSelectElement>(logPlaces.system).value).toBe('linux');
  expect(places()).toEqual(['mullvad-unix']);
  expect(part.textContent).not.toContain(logPlaces.anyApp);
});

it('prefers the system that was told to that of this computer', () => {
  open(null, { app: 'wireguard', clientOs: 'android' }, 'linux');
  expect(places()[0]).toBe('wireguard-android');
});

it('goes along with another choice, and says what to look for in a program that is not known', () => {
  open(null, { app: 'of another version' }, 'windows-11');
  expect(screen.getByLabelText<HTMLSelectElement>(logPlaces.app).value).toBe('');
  choose(logPlaces.app, 'twingate');
  expect(screen.getByText(logPlaces.anyApp)).toBeTruthy();
  choose(logPlaces.app, 'windows');
  expect(screen.queryByText(logPlaces.anyApp)).toBeNull();
  choose(logPlaces.app, 'openvpn-gui');
  expect(places()[0]).toBe('openvpn-gui');
  expect(screen.queryByText(logPlaces.anyApp)).toBeNull();
  choose(logPlaces.system, 'macos');
  expect(places()).toEqual(['macos-log']);
});

it('copies a command, and gives with more detail what ends it', () => {
  const { verbs } = open(null, { protocol: 'ikev2' }, 'windows-11');
  const place = document.querySelector<HTMLElement>('[data-log-place="windows-events"]')!;
  const { command, more } = LOG_PLACES['windows-events'];
  const [show, on, folder, off] = within(place).getAllByText(words.guide.copy);
  for (const button of [show, on, folder, off]) fireEvent.click(button!);
  expect(verbs.copy.mock.calls).toEqual([[command], [more!.on], [more!.folder], [more!.off]]);
  expect(verbs.describe).not.toHaveBeenCalled();
});
