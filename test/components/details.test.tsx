// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Details } from '../../components/guide/details';
import type { GuideVerbs } from '../../components/guide/verbs';
import { readLog } from '../../knowledge/read-log';
import { loadGuideWords } from '../../words';

const words = await loadGuideWords('en');
const { details } = words.guide;

function open(kept: string | null = null) {
  const verbs = {
    describe: vi.fn(),
    dontKnow: vi.fn(),
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
    <Details verbs={verbs as unknown as GuideVerbs} words={words} dontKnow="I do not know" draft={draft} />,
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
