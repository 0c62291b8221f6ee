import { STEPS, type StepId } from '../../knowledge/steps';
import { type Card, reportCard } from '../../report/card';
import { headlineOf, mainFinding, sentence } from '../../report/facts';
import type { SharedReport } from '../../report/link';
import { strange, toldLines } from '../../report/progress-text';
import { own, reasonText } from '../../report/reasons';
import type { GuideWords, ResultWords, Words } from '../../words';
import { connect, type View } from '../connect';

/** All the words that a result needs. */
export interface ResultLanguage {
  words: Words;
  guideWords: GuideWords;
  resultWords: ResultWords;
}

/** A step that could come next, with its card; one that only a newer version has can only be named. */
export type NextStep =
  | { step: StepId; title: string; card: Card }
  | { step: string; title: string; card: null };

/** A shared report as it is shown: everything in words. */
export interface ResultView extends Pick<View, 'headline' | 'meaning' | 'path' | 'facts' | 'outlook'> {
  /** How the finding in the headline is known: whole sentences. */
  because: string[];
  /** When it was measured, in the reader's language; empty where it does not say. */
  measured: string;
  told: { name: string; value: string }[];
  signs: string[];
  trail: { name: string; outcome: string }[];
  changed: string[];
  causes: { name: string; means: string; support: string; band: string }[];
  next: NextStep[];
}

/** A step that support can suggest. */
export interface StepChoice {
  step: StepId;
  label: string;
}

/** Turns a shared report into what is shown. Nothing is judged again. `mark`: the step that support suggests. Pure. */
export function resultView(report: SharedReport, mark: string | null, language: ResultLanguage): ResultView {
  const { words, guideWords } = language;
  const { path, facts, outlook } = connect(sceneOf(report), words);
  const title = (step: string) => nextStep(step, report, language).title;
  return {
    ...resultHeadline(report, language),
    path,
    outlook,
    // What the sender chose to share is no secret to its reader.
    facts: facts.map((fact) => ({ ...fact, secret: false })),
    because: (mainFinding(report)?.because ?? []).map((code) => sentence(code, words)),
    measured: dateOf(report.measuredAt, words.popup.tag),
    told: toldLines(report.told, guideWords),
    signs: report.told.signs.map((id) => reasonText(id, words, guideWords) ?? strange(id, guideWords)),
    trail: report.trail.map(({ step, outcome }) => ({
      name: title(step),
      outcome: own(guideWords.guide.outcome, outcome) ?? strange(outcome, guideWords),
    })),
    changed: report.changed.map(title),
    causes: report.causes.map(({ cause, band }) => ({
      ...(own(guideWords.causes, cause) ?? { name: strange(cause, guideWords), means: '', support: '' }),
      band: own(guideWords.guide.bands, band) ?? strange(band, guideWords),
    })),
    next: [...new Set([...report.next, ...(mark === null ? [] : [mark])])].map((step) =>
      nextStep(step, report, language),
    ),
  };
}

/** Every step there is, by its title; one that was tried says so. */
export function stepChoices(report: SharedReport, language: ResultLanguage): StepChoice[] {
  const { guideWords, resultWords, words } = language;
  return (Object.keys(STEPS) as StepId[])
    .map((step) => {
      const { title } = nextStep(step, report, language);
      const tried = report.trail.findLast((one) => one.step === step);
      const outcome = tried && own(guideWords.guide.outcome, tried.outcome);
      return { step, label: outcome ? resultWords.mark.tried(title, outcome) : title };
    })
    .sort((a, b) => a.label.localeCompare(b.label, words.popup.tag));
}

/** What a shared report comes to. Where a newer version found something, nothing is called healthy. */
export function resultHeadline(
  report: SharedReport,
  { words, resultWords }: ResultLanguage,
): { headline: string; meaning: string } {
  const isNewer = report.unknownFindings.length > 0 && mainFinding(report) === null;
  return isNewer ? resultWords.newerFinding : headlineOf(report, words);
}

/** A report alone, as the view of the measurement takes it. */
function sceneOf(report: SharedReport): Parameters<typeof connect>[0] {
  return {
    phase: 'measured',
    report,
    previous: null,
    visit: null,
    roomy: true,
    operators: [],
    problems: [],
    notStored: false,
    asking: { state: 'idle' },
    router: null,
  };
}

function nextStep(step: string, report: SharedReport, { words, guideWords }: ResultLanguage): NextStep {
  const card = reportCard(step, report, words, guideWords);
  return card
    ? { step: step as StepId, title: card.title, card }
    : { step, title: strange(step, guideWords), card: null };
}

function dateOf(measuredAt: string, tag: string): string {
  const date = new Date(measuredAt);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
