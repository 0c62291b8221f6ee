import { describe, expect, it } from 'vitest';
import { PROTOCOLS, type ProtocolId } from '../../knowledge/protocols';
import { PLACEHOLDERS, placeholdersIn, SNIPPETS, type Snippet } from '../../knowledge/snippets';
import { snippets as de } from '../../words/de/snippets';
import { snippets as en } from '../../words/en/snippets';

const ROWS: [string, Snippet][] = Object.entries(SNIPPETS);
const distinct = (values: string[]) => [...new Set(values)].sort();
const number = (version: string) =>
  Number(
    version
      .split('.')
      .map((part) => part.padStart(3, '0'))
      .join(''),
  );

describe('snippets', () => {
  it('are at least thirty, with one for every protocol', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(30);
    const covered = new Set(ROWS.flatMap(([, row]) => row.protocols));
    expect((Object.keys(PROTOCOLS) as ProtocolId[]).filter((id) => !covered.has(id))).toEqual([]);
  });

  it.each(ROWS)('%s can be taken back, and says where it is from', (_, row) => {
    expect(row.undo !== null).toBe(row.takeBack.startsWith('run-undo'));
    expect(row.source).not.toBe('');
    const { from, to } = row.versions;
    if (from && to) expect(number(from)).toBeLessThanOrEqual(number(to));
  });

  it.each(ROWS)('%s has no placeholder that is not explained', (_, { text, undo }) => {
    const all: readonly string[] = PLACEHOLDERS;
    expect(placeholdersIn(text).filter((name) => !all.includes(name))).toEqual([]);
    // What is taken back needs no more to be known than what was set.
    expect(placeholdersIn(undo ?? '').filter((name) => !placeholdersIn(text).includes(name))).toEqual([]);
  });

  it('take back in the registry just the value that they set', () => {
    const registry = ROWS.filter(([, { text }]) => text.startsWith('reg add'));
    expect(registry.length).toBeGreaterThanOrEqual(3);
    for (const [, { text, undo }] of registry)
      expect(undo).toBe(text.replace('reg add', 'reg delete').replace(/ \/t .*$/, ' /f'));
  });

  it('take back every iptables rule that they set', () => {
    for (const [, { text, undo }] of ROWS) {
      const set = text.split('\n').filter((line) => /^ip6?tables /.test(line));
      for (const line of set) expect(undo!.split('\n')).toContain(line.replace(' -I ', ' -D '));
    }
  });

  it('never name what does not exist or is unsafe', () => {
    for (const [, { text }] of ROWS) expect(text).not.toMatch(/nat-detect|1701|comp-lzo|cipher none|-p ah\b/);
  });

  it('keep the two meanings of mssfix apart by version', () => {
    const { text, versions } = SNIPPETS['openvpn-mssfix'];
    expect([text, versions]).toEqual(['mssfix 1400 mtu', { from: '2.6' }]);
    expect(SNIPPETS['openvpn-mssfix-2.5'].versions).toEqual({ to: '2.5' });
    expect(SNIPPETS['openvpn-mssfix-2.5'].text).not.toContain('mtu');
  });

  it.each([
    ['en', en],
    ['de', de],
  ])('have words in %s', (_, words) => {
    expect(Object.keys(words.row).sort()).toEqual(ROWS.map(([id]) => id).sort());
    expect(Object.keys(words.place).sort()).toEqual(distinct(ROWS.map(([, { place }]) => place)));
    expect(Object.keys(words.takeBack).sort()).toEqual(distinct(ROWS.map(([, { takeBack }]) => takeBack)));
    expect(Object.keys(words.placeholder).sort()).toEqual(
      distinct(ROWS.flatMap(([, { text }]) => placeholdersIn(text))),
    );
    expect(Object.keys(words.placeholder).sort()).toEqual([...PLACEHOLDERS].sort());
    const titles = Object.values(words.row).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
