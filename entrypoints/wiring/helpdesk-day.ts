import { type DayRow, dayCsv, dayOf, isDayRow, localTime, rowOf } from '../../components/helpdesk/day';
import type { DeskLanguage, DeskSession } from '../../components/helpdesk/desk';

/** The rows of this tab's sessions: kept through a reload or a crash, gone when the tab is closed. */
export interface Day {
  /** Of sessions that are not in the list: from before a reload, or taken out of it. */
  readonly earlier: readonly DayRow[];
  /** What leaves the list stays in the day. */
  add(session: DeskSession): void;
  /** Whether there are rows that no file has as they are now. */
  isUnsaved(): boolean;
  /** Lets the browser keep the rows as they are now. */
  keep(): void;
  /** Gives a file to the agent. */
  save(which: 'today' | 'before'): void;
}

const ROWS = 'helpdesk-day';
const SAVED = 'helpdesk-day-saved';

/** `sessions`: those in the list, the latest first. */
export function openDay(sessions: () => readonly DeskSession[], language: () => DeskLanguage): Day {
  const earlier = read(ROWS).filter(isDayRow);
  /** Rows that are in a file, as text. */
  let saved = new Set(read(SAVED).filter((one) => typeof one === 'string'));
  let known = new WeakMap<DeskSession, DayRow>();
  let knownIn = language();

  function row(session: DeskSession): DayRow {
    if (knownIn !== language()) known = new WeakMap();
    knownIn = language();
    const made = known.get(session) ?? rowOf(session, knownIn, Date.now());
    if (session.endedAt !== null) known.set(session, made);
    return made;
  }
  const rows = () => [
    ...earlier,
    ...sessions()
      .filter(({ spoke }) => spoke)
      .reverse()
      .map(row),
  ];

  return {
    earlier,
    add(session) {
      if (session.spoke) earlier.push(row(session));
    },
    isUnsaved: () => rows().some((one) => !saved.has(JSON.stringify(one))),
    keep: () => write(ROWS, rows()),
    save(which) {
      const today = dayOf(localTime(Date.now()));
      const wanted = rows().filter(({ start }) => (dayOf(start) === today) === (which === 'today'));
      const days = [
        ...new Set([wanted.at(0), wanted.at(-1)].flatMap((one) => (one ? dayOf(one.start) : []))),
      ];
      const { say } = language();
      download(`${say.csv.fileName(days.join('_'))}.csv`, dayCsv(wanted, say));
      saved = new Set([...saved, ...wanted.map((one) => JSON.stringify(one))]);
      write(SAVED, [...saved]);
    },
  };
}

function read(name: string): unknown[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function write(name: string, value: unknown[]): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A browser may forbid it; then the day ends with the page.
  }
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
