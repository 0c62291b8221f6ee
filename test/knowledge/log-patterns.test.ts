import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../knowledge/causes';
import { LOG_PATTERNS, type LogPatternId } from '../../knowledge/log-patterns';
import { LOG_PROGRAMS } from '../../knowledge/log-programs';
import { MAX_LINE } from '../../knowledge/log-size';
import { readLog } from '../../knowledge/read-log';
import { logs as de } from '../../words/de/logs';
import { logs as en } from '../../words/en/logs';
import further from './logs/further-lines.json';
import published from './logs/public-lines.json';

const FOLDER = 'test/knowledge/logs';
const PATTERNS = Object.entries(LOG_PATTERNS) as [LogPatternId, (typeof LOG_PATTERNS)[LogPatternId]][];

/** Patterns that compare two of their parts, which no line can be made from. */
const NOT_GENERATED = new Set<LogPatternId>(['openvpn_mtu_measured', 'openvpn_mtu_measured_smaller']);

/** Without the parts that lines can't be generated from; what is generated is tried on the whole pattern. */
const simpler = ({ source }: RegExp) => new RegExp(source.replace(/\\b|\(\?!(?:\\.|[^()\\])*\)/g, ''));

const whole = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n'));
const lines = [...published, ...further].map(({ line }) => line).concat(whole);

describe('log patterns', () => {
  it('are at least a hundred', () => expect(PATTERNS.length).toBeGreaterThanOrEqual(100));

  it.each(published)('find the public line of $pattern', ({ line, pattern }) => {
    expect(readLog(line).found.map(({ patternId }) => patternId)).toContain(pattern);
  });

  it.each(further)('find a line of $pattern', ({ line, pattern }) => {
    expect(readLog(line).found.map(({ patternId }) => patternId)).toContain(pattern);
  });

  it.each(PATTERNS)('%s has an example, and the words that lead to it', (_, { pattern, contains }) => {
    const examples = lines.filter((line) => pattern.test(line));
    expect(examples).not.toEqual([]);
    for (const example of examples)
      expect(contains.some((word) => example.toLowerCase().includes(word))).toBe(true);
    for (const word of contains) expect(word).toMatch(/^[ -@[-~]+$/);
  });

  it.each(PATTERNS.filter(([id]) => !NOT_GENERATED.has(id)))(
    '%s fits nothing without one of its words',
    (_, { pattern, contains }) => {
      const fitting = fc
        .sample(fc.stringMatching(simpler(pattern)), { numRuns: 200, seed: 1 })
        .filter((line) => pattern.test(line));
      expect(fitting).not.toEqual([]);
      const missed = fitting.find((line) => !contains.some((word) => line.toLowerCase().includes(word)));
      expect(missed).toBeUndefined();
    },
  );

  it('do not take each other for their own', () => {
    // A line may fit several rows of one program, but a sign of another program would be a false one.
    const mixed = [...published, ...further].filter(({ line, pattern }) => {
      const programs = PATTERNS.filter(([, row]) => row.pattern.test(line)).map(([, { program }]) => program);
      return programs.some((program) => program !== LOG_PATTERNS[pattern as LogPatternId].program);
    });
    expect(mixed).toEqual([]);
  });

  it.each(PATTERNS)('%s implicates causes that exist, at a stage its program has', (_, row) => {
    for (const cause of Object.keys(row.says)) expect(Object.keys(CAUSES)).toContain(cause);
    for (const stage of [row.stage, row.passed])
      if (stage) expect(LOG_PROGRAMS[row.program].ladder).toContain(stage);
    if (row.means === 'reached') expect(row.stage).not.toBeNull();
    expect(row.source).not.toBe('');
  });

  it.each(PATTERNS)('%s stays fast on what almost fits', (_, { pattern }) => {
    const [example] = lines.filter((line) => pattern.test(line));
    for (const share of [0.25, 0.5, 0.75, 0.95]) {
      const prefix = example!.slice(0, Math.max(1, Math.floor(example!.length * share)));
      for (const line of [
        repeat(prefix),
        repeat(`${prefix} `),
        prefix + 'a'.repeat(MAX_LINE),
        repeat(' 1[a'),
      ])
        expect(quickest(() => pattern.test(line.slice(0, MAX_LINE)))).toBeLessThan(3);
    }
  });

  it.each([
    ['en', en],
    ['de', de],
  ])('have words in %s, whole sentences', (_, { pattern, stage, program }) => {
    expect(Object.keys(pattern).sort()).toEqual(Object.keys(LOG_PATTERNS).sort());
    expect(Object.keys(program).sort()).toEqual(Object.keys(LOG_PROGRAMS).sort());
    expect(Object.keys(stage)).toEqual([...LOG_PROGRAMS.system.ladder]);
    for (const sentence of Object.values(pattern)) {
      expect(sentence).toMatch(/[.]$/);
      expect(sentence.length, sentence).toBeLessThanOrEqual(160);
    }
  });

  it.each(PATTERNS.filter(([, { trust, means }]) => 'KU'.includes(trust) && means === 'failed'))(
    '%s, not read in a source, proves nothing but names and adapters',
    (id, { says }) => {
      const proven = Object.entries(says).filter(([, strength]) => strength === 'proves');
      expect(
        proven.every(([cause]) =>
          ['name_not_found', 'settings_disagree', 'other_vpn_running'].includes(cause),
        ),
        id,
      ).toBe(true);
    },
  );
});

const repeat = (text: string) => text.repeat(Math.ceil(MAX_LINE / text.length)).slice(0, MAX_LINE);

/** The shortest of three times, in ms: a pattern is slow only if it is slow each time. */
function quickest(work: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
