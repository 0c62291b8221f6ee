import { STEPS, type StepId } from '../../knowledge/steps';
import { reportCard } from '../../report/card';
import type { PastVisit } from '../../report/past-visit';
import type { GuideWords, HistoryWords, Words } from '../../words';
import { connect, type View } from '../connect';

/** One past visit in the list. */
export interface Line {
  id: string;
  /** Day and time, as the language writes them. */
  date: string;
  headline: string;
  outcome: string;
}

/** One past visit, opened. */
export interface Opened extends Line {
  view: View;
  tried: { name: string; outcome: string }[];
  changed: string[];
  /** What could still be the cause then, with how likely it was. */
  causes: { name: string; band: string }[];
}

export interface AllWords {
  words: Words;
  guideWords: GuideWords;
  historyWords: HistoryWords;
}

const sceneOf = (visit: PastVisit, earlier: PastVisit | null) => ({
  phase: 'measured' as const,
  report: visit.report,
  previous: earlier?.report ?? null,
  visit: null,
  roomy: true,
  operators: [],
  problems: [],
  notStored: false,
  asking: { state: 'idle' as const },
  router: null,
});

/** What cannot be read of what another version stored is no reason to show nothing at all. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

export function dateOf({ endedAt }: PastVisit, { popup }: Words): string {
  return new Intl.DateTimeFormat(popup.tag, { dateStyle: 'medium', timeStyle: 'short' }).format(endedAt);
}

export function lineOf(visit: PastVisit, { words, historyWords }: AllWords): Line {
  return {
    id: visit.id,
    date: dateOf(visit, words),
    headline: attempt(() => connect(sceneOf(visit, null), words).headline) ?? historyWords.unreadable,
    outcome: historyWords.outcome[visit.outcome],
  };
}

/** Everything about one visit; null if this version can't show it. */
export function openedOf(visit: PastVisit, all: AllWords): Opened | null {
  const { words, guideWords } = all;
  return attempt(() => {
    const { report } = visit;
    const name = (step: StepId) => reportCard(step, report, words, guideWords)!.title;
    const known = (step: StepId) => Object.hasOwn(STEPS, step);
    return {
      ...lineOf(visit, all),
      view: connect(sceneOf(visit, null), words),
      tried: report.trail
        .filter(({ step }) => known(step))
        .map(({ step, outcome }) => ({ name: name(step), outcome: guideWords.guide.outcome[outcome] })),
      changed: report.changed.filter(known).map(name),
      causes: report.causes
        .filter(({ cause }) => Object.hasOwn(guideWords.causes, cause))
        .map(({ cause, band }) => ({
          name: guideWords.causes[cause].name,
          band: guideWords.guide.bands[band],
        })),
    };
  });
}

/** What differs between two visits, the earlier one first; null if this version can't show one of them. */
export function changesBetween(earlier: PastVisit, later: PastVisit, { words }: AllWords): View['changes'] {
  return attempt(() => connect(sceneOf(later, earlier), words).changes);
}
