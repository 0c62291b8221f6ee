import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descendants, parseXml } from '../../probe/gateway-xml';

const text = (source: string) => parseXml(source)?.text;

describe('parseXml', () => {
  it('reads elements, their text and their order, without prefixes', () => {
    const root = parseXml('<?xml version="1.0"?>\n<s:a x="1"><b>1</b><c/><u:b y=\'<2\'>2</u:b></s:a>\0');
    expect(root).toBeNull();
    const good = parseXml('<?xml version="1.0"?>\n<s:a x="1"><b>1</b><c/><u:b>2</u:b></s:a>\0');
    expect([...descendants(good!)].map(({ name, text }) => `${name}=${text}`)).toEqual([
      'a=',
      'b=1',
      'c=',
      'b=2',
    ]);
  });

  it('decodes the five entities and numbers, and leaves everything else as it is', () => {
    expect(text('<a>A &amp; B &lt;&#65;&#x42;&gt; C & D &nbsp; &lol; &#x110000;</a>')).toBe(
      'A & B <AB> C & D &nbsp; &lol; &#x110000;',
    );
    expect(text('<a>&amp;amp;</a>')).toBe('&amp;');
    expect(text('<a><![CDATA[<b>&amp;]]><!-- <c> --></a>')).toBe('<b>&amp;');
  });

  it.each([
    ['', 'nothing'],
    ['plain', 'no element'],
    ['<a>', 'not closed'],
    ['<a></b>', 'closed by another'],
    ['<a></a></a>', 'closed twice'],
    ['<a/><b/>', 'two roots'],
    ['<a><b></a></b>', 'crossed'],
    ['<a', 'cut in a tag'],
    ['<a><!-- </a>', 'cut in a comment'],
    ['<a><![CDATA[ </a>', 'cut in a section'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'with declarations'],
    [`${'<a>'.repeat(100)}${'</a>'.repeat(100)}`, 'too deep'],
    [`<a>${'<b/>'.repeat(6_000)}</a>`, 'too many'],
  ])('refuses %j: %s', (source) => expect(parseXml(source)).toBeNull());

  it('never throws, whatever it is given', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '!',
      '--',
      '<!--',
      '-->',
      '<a>',
      '</a>',
      '<![CDATA[',
      ']]>',
      '&',
      '&#',
      ';',
      'x',
      '<?',
      '?>',
      '"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const root = parseXml(parts.join(''));
        return root === null || root.name.length >= 0;
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['<', '<!--', '<![CDATA[', '<a', '<a>', '&', '&#x', '<a/>', '</a>', '<?', '>', ' <a b="'])(
    'reads 256 kB of %j in no time',
    (piece) => {
      const source = `<root>${piece.repeat(Math.ceil(262_144 / piece.length))}`;
      const start = performance.now();
      parseXml(source);
      expect(performance.now() - start).toBeLessThan(200);
    },
  );
});
