import { indexWords, type WordIndex } from './log-index';
import { type Hits, judgeHits } from './log-judge';
import { LOG_PATTERNS, type LogPatternId, type LogProgram, type LogStage } from './log-patterns';
import { LOG_PROGRAMS } from './log-programs';
import { MAX_LINE, MAX_LOG } from './log-size';

export { MAX_LOG };

/** What a log says about the last attempt in it that says anything. */
export interface LogReading {
  /** Whose log it is; null: not known. */
  client: LogProgram | null;
  /** The furthest stage that was passed; null: no line tells. */
  furthest: LogStage | null;
  /** The stage that was not passed; null: nothing failed, or no line tells where. */
  failedAt: LogStage | null;
  /** The line that tells most, quoted without what can't be seen, at most 300 characters; `line` counts from 1. */
  telling: { patternId: LogPatternId; line: number; quote: string } | null;
  /**
   * What still holds at the end of the log, at most 50, in order of appearance: what the last attempt shows, and
   * how sessions broke off before it. `line`: where it was seen last.
   */
  found: { patternId: LogPatternId; line: number; count: number }[];
  /** How many lines were read. */
  lines: number;
  /** True if only the end was read; lines are counted from there. */
  cut: boolean;
}

const MAX_QUOTE = 300;
const MAX_FOUND = 50;

/** What a word that was found in a line is for: a pattern to try, or a program's mark. */
type Purpose = { pattern: LogPatternId } | { program: LogProgram };

let cached: { index: WordIndex; purposes: Purpose[] } | undefined;

function words() {
  if (cached) return cached;
  const pairs: [string, Purpose][] = [
    ...Object.entries(LOG_PATTERNS).flatMap(([id, { contains }]) =>
      contains.map((word): [string, Purpose] => [word, { pattern: id as LogPatternId }]),
    ),
    ...Object.entries(LOG_PROGRAMS).flatMap(([program, { marks }]) =>
      marks.map((mark): [string, Purpose] => [mark, { program: program as LogProgram }]),
    ),
  ];
  cached = { index: indexWords(pairs.map(([word]) => word)), purposes: pairs.map(([, purpose]) => purpose) };
  return cached;
}

/** Reads a VPN log of any of the known programs. Of more than 5 million characters only the last are read. */
export function readLog(whole: string): LogReading {
  const cut = whole.length > MAX_LOG;
  const text = cut ? whole.slice(-MAX_LOG) : whole;
  const { hits, marked, lines } = scan(text);
  const { client, furthest, failedAt, telling, standing } = judgeHits(hits, marked);
  return {
    client,
    furthest,
    failedAt,
    telling: telling === null ? null : quoted(text, hits, telling),
    found: summed(hits, standing),
    lines,
    cut,
  };
}

const LF = 10;
const CR = 13;

function scan(text: string): { hits: Hits; marked: Set<LogProgram>; lines: number } {
  const { index, purposes } = words();
  const { next, kinds, width, ends } = index;
  const hits: Hits = { patterns: [], lines: [], starts: [] };
  const marked = new Set<LogProgram>();
  const candidates = new Set<LogPatternId>();
  let state = 0;
  let start = 0;
  let line = 0;
  const finish = (end: number) => {
    if (candidates.size > 0) {
      const content = text.slice(start, Math.min(end, start + MAX_LINE));
      for (const id of candidates) {
        if (!LOG_PATTERNS[id].pattern.test(content)) continue;
        hits.patterns.push(id);
        hits.lines.push(line);
        hits.starts.push(start);
      }
      candidates.clear();
    }
    state = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) {
      finish(at);
      if (code === CR && text.charCodeAt(at + 1) === LF) at++;
      start = at + 1;
      line++;
    } else if (at - start < MAX_LINE) {
      state = code < kinds.length ? next[state * width + kinds[code]!]! : 0;
      const found = ends[state];
      if (!found) continue;
      for (const place of found) {
        const purpose = purposes[place]!;
        if ('pattern' in purpose) candidates.add(purpose.pattern);
        else marked.add(purpose.program);
      }
    }
  }
  finish(text.length);
  return { hits, marked, lines: start < text.length ? line + 1 : line };
}

function quoted(text: string, { patterns, lines, starts }: Hits, hit: number) {
  const patternId = patterns[hit]!;
  const start = starts[hit]!;
  const line = text.slice(start, start + MAX_LINE).split(/[\r\n]/, 1)[0]!;
  const { index, 0: match } = LOG_PATTERNS[patternId].pattern.exec(line)!;
  // A long line is quoted around what fits, with a little before it.
  const from = index + match.length > MAX_QUOTE ? Math.max(0, index - MAX_QUOTE / 10) : 0;
  const quote = line
    .slice(from, from + MAX_QUOTE)
    .replace(/\p{C}+/gu, ' ')
    .trim();
  return { patternId, line: lines[hit]! + 1, quote };
}

function summed({ patterns, lines }: Hits, standing: readonly number[]): LogReading['found'] {
  const found = new Map<LogPatternId, { line: number; count: number }>();
  for (const hit of standing) {
    const count = (found.get(patterns[hit]!)?.count ?? 0) + 1;
    found.set(patterns[hit]!, { line: lines[hit]! + 1, count });
  }
  return [...found].slice(0, MAX_FOUND).map(([patternId, seen]) => ({ patternId, ...seen }));
}
