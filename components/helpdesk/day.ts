import { reportCard } from '../../report/card';
import { strange, toldLines } from '../../report/progress-text';
import { own } from '../../report/reasons';
import type { HelpdeskWords } from '../../words';
import { resultHeadline } from '../result/view';
import { type DeskLanguage, type DeskSession, minutesOf } from './desk';
import { trailOf } from './view';

/** A session as the day's table has it: words and numbers, no ids. */
export type DayRow = Record<keyof typeof COLUMNS, string>;

/** In this order. */
const COLUMNS = {
  start: true,
  end: true,
  minutes: true,
  category: true,
  note: true,
  protocol: true,
  finding: true,
  cause: true,
  steps: true,
  fixedBy: true,
} satisfies Partial<Record<keyof HelpdeskWords['csv'], true>>;
const KEYS = Object.keys(COLUMNS) as (keyof DayRow)[];

/** Local time that every spreadsheet reads as a time: 2026-11-21 10:30. */
export function localTime(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The day of a time, as it stands in a row. */
export const dayOf = (time: string): string => time.slice(0, 10);

/** A session as a row of the day. */
export function rowOf(session: DeskSession, language: DeskLanguage, now: number): DayRow {
  const { words, guideWords, say } = language;
  const { view, filing, startedAt, endedAt } = session;
  const { report } = view;
  const titled = (step: string) =>
    (report && reportCard(step, report, words, guideWords)?.title) ??
    own(guideWords.steps, step)?.title ??
    strange(step, guideWords);
  const trail = trailOf(view);
  const cause = report?.causes[0]?.cause;
  const told = toldLines({ ...report?.told, ...view.visit.told, signs: [] }, guideWords);
  return {
    start: localTime(startedAt),
    end: localTime(endedAt ?? now),
    minutes: String(minutesOf(session, now)),
    category: filing.category ? say.categories[filing.category] : '',
    note: filing.note,
    protocol: told.find(({ name }) => name === guideWords.report.toldNames.protocol)?.value ?? '',
    finding: report ? resultHeadline(report, language).headline : '',
    cause: cause ? (own(guideWords.causes, cause)?.name ?? strange(cause, guideWords)) : '',
    steps: trail
      .map(({ step, outcome }) => `${titled(step)} (${own(guideWords.guide.outcome, outcome) ?? outcome})`)
      .join('; '),
    fixedBy: trail.flatMap(({ step, outcome }) => (outcome === 'fixed' ? [titled(step)] : [])).join('; '),
  };
}

/**
 * A cell of RFC 4180. What a spreadsheet would take for a formula gets an apostrophe before it: part of it may have
 * been written by somebody else. All are quoted, whatever a spreadsheet separates by.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The day as CSV (RFC 4180), with a byte order mark, without which Excel takes it for another character set. */
export function dayCsv(rows: readonly DayRow[], { csv }: HelpdeskWords): string {
  const lines = [KEYS.map((key) => csv[key]), ...rows.map((row) => KEYS.map((key) => row[key]))];
  return `\ufeff${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** Whether something that was kept is a row. */
export const isDayRow = (value: unknown): value is DayRow =>
  typeof value === 'object' &&
  value !== null &&
  KEYS.every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
