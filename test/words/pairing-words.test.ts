import { describe, expect, it } from 'vitest';
import { WORD_COUNT } from '../../session/pairing';
import { LANGUAGES, type Language, loadPairingWords } from '../../words';

/** How many letters are to be added, taken away or changed to make one of the other, as far as 0 or 1; else 2. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const rest = short.length === long.length ? short.slice(same + 1) : short.slice(same);
  return rest === long.slice(same + 1) ? 1 : 2;
}

it('tells words apart as it should', () => {
  expect(distance('deck', 'desk')).toBe(1);
  expect(distance('flute', 'lute')).toBe(1);
  expect(distance('lute', 'flutes')).toBe(2);
  expect(distance('salt', 'salt')).toBe(0);
});

describe.each(Object.keys(LANGUAGES) as Language[])('the words to compare in %s', async (language) => {
  const words = await loadPairingWords(language);
  const plain = words.map((word) => word.toLocaleLowerCase(language));

  it('are as many as pairing counts on, each once', () => {
    expect(words).toHaveLength(WORD_COUNT);
    expect(new Set(plain).size).toBe(WORD_COUNT);
  });

  it('are short and have only letters', () => {
    expect(words.filter((word) => !/^\p{L}{3,8}$/u.test(word))).toEqual([]);
  });

  it('differ from each other in more than one letter', () => {
    const close = plain.flatMap((word, index) =>
      plain.slice(index + 1).flatMap((other) => (distance(word, other) < 2 ? [[word, other]] : [])),
    );
    expect(close).toEqual([]);
  });

  it('are none another with an ending', () => {
    const known = new Set(plain);
    const endings = ['s', 'es', 'n', 'en', 'e', 'er', 'ing', 'y', 'ed'];
    expect(plain.filter((word) => endings.some((ending) => known.has(word + ending)))).toEqual([]);
  });
});
