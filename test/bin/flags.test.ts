import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagsFrom } from '../../bin/browser/flags.ts';

const split = (text: string) => flagsFrom('FLAGS', { FLAGS: text });

describe('flags from the environment', () => {
  test.each([
    ['', []],
    ['  --a\t--b=1\n', ['--a', '--b=1']],
    [`--lang='de' --rules="MAP * ~NOTFOUND"`, ['--lang=de', '--rules=MAP * ~NOTFOUND']],
    [`--a=\\"x\\ y`, ['--a="x y']],
    [`--a="say \\"hi\\" \\n"`, ['--a=say "hi" \\n']],
    [`'' --a`, ['', '--a']],
  ])('%j', (text, flags) => expect(split(text)).toEqual(flags));

  test('none without the variable', () => expect(flagsFrom('FLAGS', {})).toEqual([]));

  test.each([`--a="b`, `'--a`, '--a\\'])('%j is refused by the name of the variable', (text) => {
    expect(() => split(text)).toThrow(/^FLAGS has a quote or a backslash that nothing follows: /);
  });

  test('the throw-away profile is not up for choice', () => {
    expect(() => split('--a --user-data-dir=/home/me')).toThrow(
      'FLAGS must not contain --user-data-dir=/home/me',
    );
  });

  test('what is quoted comes out as it went in', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        fc.pre(!words.some((word) => word.startsWith('--user-data-dir')));
        const quoted = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`);
        expect(split(quoted.join(' '))).toEqual(words);
      }),
    );
  });
});
