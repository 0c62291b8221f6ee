import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords } from '../../knowledge/log-index';

/** The words that end at each place of a text. */
function find(words: string[], text: string): [number, number][] {
  const { next, kinds, width, ends } = indexWords(words);
  const found: [number, number][] = [];
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    state = code < kinds.length ? next[state * width + kinds[code]!]! : 0;
    for (const word of ends[state] ?? []) found.push([at, word]);
  }
  return found.sort(([a, x], [b, y]) => a - b || x - y);
}

describe('indexWords', () => {
  it('finds words in words, whatever their case', () => {
    expect(find(['he', 'she', 'hers'], 'uSHErs')).toEqual([
      [3, 0],
      [3, 1],
      [5, 2],
    ]);
  });

  it('finds what a search for each word finds', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[ab ]{1,5}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.stringMatching(/^[abAB cü]{0,60}$/), (list, text) => {
        const expected = [...text].flatMap((_, at) =>
          list.flatMap((word, place): [number, number][] =>
            text
              .slice(0, at + 1)
              .toLowerCase()
              .endsWith(word)
              ? [[at, place]]
              : [],
          ),
        );
        expect(find(list, text)).toEqual(expected);
      }),
    );
  });
});
