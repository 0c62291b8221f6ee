import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../knowledge/causes';
import { QUESTIONS } from '../../knowledge/questions';
import { STEPS, type Step, type StepId } from '../../knowledge/steps';
import { STEP_PLACES } from '../../knowledge/steps/places';
import { PROTOCOL_IDS } from '../../knowledge/told';
import { causes as causesDe } from '../../words/de/causes';
import { questions as questionsDe } from '../../words/de/questions';
import { steps as stepsDe } from '../../words/de/steps';
import { causes } from '../../words/en/causes';
import { questions } from '../../words/en/questions';
import { type StepWords, steps } from '../../words/en/steps';

const LANGUAGES = [
  { language: 'en', steps, causes, questions, least: 'at most' },
  { language: 'de', steps: stepsDe, causes: causesDe, questions: questionsDe, least: 'höchstens' },
];

const KNOWN = new Set(['router', 'routerAddress', 'menu', 'protocol', 'ports', 'mtu']);

const rows = Object.entries(STEPS) as [StepId, Step][];
const wordCount = (text: string) => text.split(/\s+/).length;
const clickLists = (card: StepWords) => Object.values(card.clicks) as string[][];
const body = (card: StepWords) => [card.why, ...card.clicks.all, card.see, card.undo].join(' ');

/** Every string of a card by where it stands in it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, child]) => strings(child, `${path}/${key}`));
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
const commands = (text: string) => [...text.matchAll(/`([^`]*)`/g)].map(([, command]) => command!).sort();

describe.each(LANGUAGES)('the step cards in $language', ({ steps, least }) => {
  const cards = Object.entries(steps) as [StepId, StepWords][];

  it('are there for every step and for nothing else', () => {
    expect(Object.keys(steps).sort()).toEqual(Object.keys(STEPS).sort());
  });

  it.each(cards)('%s is complete', (_, card) => {
    expect(wordCount(card.title), card.title).toBeLessThanOrEqual(9);
    expect(card.title).not.toMatch(/[.!?]$/);
    for (const text of [card.why, card.see, card.undo]) expect(text.length, text).toBeGreaterThan(20);
    for (const text of [card.see, card.undo, ...clickLists(card).flat()])
      expect(text, text).toMatch(/[.!?:`“"]$/);
    for (const list of clickLists(card)) expect(list.length).toBeGreaterThanOrEqual(2);
  });

  it.each(['why', 'see', 'undo', 'clicks', 'title'] as const)('share no %s', (part) => {
    const texts = cards.map(([, card]) => (part === 'clicks' ? card.clicks.all.join(' ') : card[part]));
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  it('hold only placeholders that are filled', () => {
    const unknown = cards.flatMap(([id, card]) =>
      strings(card).flatMap(([path, text]) =>
        placeholders(text)
          .filter((name) => !KNOWN.has(name) || (name === 'menu' && !path.startsWith('/clicks/menu/')))
          .map((name) => `${id}${path}: ${name}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('have the menu of the router in the clicks that are shown where it is known', () => {
    const without = cards.filter(([, { clicks }]) => clicks.menu && !clicks.menu.join().includes('{menu}'));
    expect(without.map(([id]) => id)).toEqual([]);
    // The reboot is the only one that is done at the plug.
    const withPlace = Object.keys(STEP_PLACES).filter((id) => id !== 'reboot_router');
    const withMenu = cards.filter(([, { clicks }]) => clicks.menu).map(([id]) => id);
    expect(withMenu.sort()).toEqual(withPlace.sort());
  });

  it('hold the question to send where somebody else runs the server', () => {
    const missing = rows.filter(([id, { needs }]) => needs === 'server' && !steps[id].ask);
    expect(missing.map(([id]) => id)).toEqual([]);
  });

  it('hold the command that verifies, and what its answer means', () => {
    const wrong = rows.filter(([id, { verify }]) => {
      const { command, means } = steps[id];
      const all = command?.windows && command.macos && command.linux && means;
      return verify === 'command' ? !all : command || means;
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('have clicks of their own only for protocols that the step is for', () => {
    const wrong = rows.flatMap(([id, { protocols }]) =>
      PROTOCOL_IDS.filter((own) => own in steps[id].clicks && protocols && !protocols.includes(own)).map(
        (own) => `${id}: ${own}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  const tests = rows.filter(([, { leaves }]) => leaves === 'test');

  it.each(tests)('%s says for how long protection is lowered and ends with it back on', (id, { minutes }) => {
    const { why, clicks } = steps[id];
    expect(why).toContain(`${least} ${minutes} `);
    for (const list of clickLists({ clicks } as StepWords)) {
      expect(list.join(' ')).toMatch(
        new RegExp(`${minutes} Minuten ${least}|${least} ${minutes} Minuten|${minutes} minutes ${least}`),
      );
      expect(list.at(-1)).toMatch(/Only then does this card close|Erst dann schließt sich diese Karte/);
    }
    expect(steps[id].undo.length).toBeGreaterThan(80);
  });

  it('prints the ten shortest, to be looked at', () => {
    const shortest = cards.map(([id, card]) => ({ id, text: body(card) }));
    shortest.sort((a, b) => a.text.length - b.text.length);
    console.log(
      shortest
        .slice(0, 10)
        .map(({ id, text }) => `${id} (${text.length}): ${text}`)
        .join('\n'),
    );
    expect(shortest[0]!.text.length).toBeGreaterThan(200);
  });
});

describe('the step cards in both languages', () => {
  it.each(Object.keys(STEPS) as StepId[])('%s agree in what is filled in and what is typed', (id) => {
    const [english, german] = [strings(steps[id]), strings(stepsDe[id])];
    const facts = (all: [string, string][]) =>
      all.map(([path, text]) => ({ path, filled: placeholders(text), typed: commands(text) }));
    expect(facts(german)).toEqual(facts(english));
  });
});

describe.each(LANGUAGES)('the causes in $language', ({ causes }) => {
  it('are named, every one and "something else"', () => {
    expect(Object.keys(causes).sort()).toEqual([...Object.keys(CAUSES), 'something_else'].sort());
    for (const { name, means, support } of Object.values(causes)) {
      expect(wordCount(name), name).toBeLessThanOrEqual(9);
      expect(means, means).toMatch(/\.$/);
      expect(support, support).toMatch(/\.$/);
    }
    const all = Object.values(causes).flatMap(({ name, means, support }) => [name, means, support]);
    expect(all.filter((text, i) => all.indexOf(text) !== i)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the questions in $language', ({ questions }) => {
  it.each(Object.entries(QUESTIONS))('%s has a word for every answer', (id, { values }) => {
    const asked = (questions as Record<string, { options?: Record<string, string> }>)[id];
    expect(Object.keys(asked?.options ?? {}).sort()).toEqual([...(values ?? [])].map(String).sort());
  });

  it('are short and can be passed', () => {
    for (const { title, hint, dontKnow } of Object.values(questions)) {
      expect(wordCount(title), title).toBeLessThanOrEqual(9);
      expect(hint.length).toBeGreaterThan(20);
      expect(dontKnow).not.toBe('');
    }
  });
});
