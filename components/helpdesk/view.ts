import type { Fix } from '../../knowledge/fixes';
import { STEPS, type StepId } from '../../knowledge/steps';
import { cluesOf } from '../../machines/clues';
import { WEIGHTS } from '../../machines/rank';
import type { TrailEntry } from '../../machines/visit.machine';
import { type Card, cardOf, linkMtuOf, reportCard } from '../../report/card';
import { strange } from '../../report/progress-text';
import { own, reasonText } from '../../report/reasons';
import type { HelperView } from '../../session/helper-view';
import { type Request, requestsOf } from '../../session/requests';
import type { DeskLanguage, DeskSession } from './desk';

/** A cause with its band and what speaks for it, in words. */
export interface CauseLine {
  id: string;
  name: string;
  means: string;
  support: string;
  band: string;
  why: string[];
}

/** One of all steps, as the list shows it. */
export interface StepLine {
  id: StepId;
  title: string;
  fix: Fix;
  minutes: number;
  /** Its place among the user's next steps, from 1; null for others. */
  next: number | null;
  /** How it ended, in words; null if it was not tried. */
  outcome: string | null;
  /** What became of the latest suggestion; null where there was none. */
  suggestion: Request['status'] | null;
  /** What a search looks through. */
  text: string;
}

/** What was tried: the events are there before the next report is. */
export const trailOf = ({ visit, report }: HelperView): readonly TrailEntry[] =>
  visit.trail.length >= (report?.trail.length ?? 0) ? visit.trail : report!.trail;

/** A step's card as the user reads it: for the system of their computer; before a report, for any router. */
export function cardFor(step: StepId, { report, visit, system }: HelperView, language: DeskLanguage): Card {
  const { words, guideWords } = language;
  const measured = { localAddress: null, linkMtu: linkMtuOf(false, visit.told) };
  const clientOs = system && { clientOs: system };
  return (
    (report && reportCard(step, { ...report, told: { ...clientOs, ...report.told } }, words, guideWords)) ??
    cardOf(step, { ...clientOs, ...visit.told }, measured, words, guideWords)
  );
}

/** A step's title; also of one that only another version has. */
export const titleOf = (step: string, view: HelperView, language: DeskLanguage): string =>
  Object.hasOwn(STEPS, step)
    ? cardFor(step as StepId, view, language).title
    : strange(step, language.guideWords);

/** The causes as they were judged at the user's side, with what speaks for each, the strongest first. */
export function causeLines({ report }: HelperView, { words, guideWords }: DeskLanguage): CauseLine[] {
  if (!report) return [];
  const { signs } = cluesOf(report.told, report.findings, report.network.ports);
  return report.causes.map(({ cause, band }) => {
    const said = own(guideWords.causes, cause);
    const why = signs
      .flatMap(({ id, says }) => {
        const strength = own(says, cause) as keyof typeof WEIGHTS.sign | undefined;
        return strength && WEIGHTS.sign[strength] > 1 ? [{ id, weight: WEIGHTS.sign[strength] }] : [];
      })
      .sort((a, b) => b.weight - a.weight)
      .flatMap(({ id }) => reasonText(id, words, guideWords) ?? []);
    return {
      id: cause,
      name: said?.name ?? strange(cause, guideWords),
      means: said?.means ?? '',
      support: said?.support ?? '',
      band: own(guideWords.guide.bands, band) ?? strange(band, guideWords),
      why: [...new Set(why)],
    };
  });
}

/** All steps: first those that would come next at the user's, then the others in the order of their table. */
export function stepLines({ view, context }: DeskSession, language: DeskLanguage): StepLine[] {
  const next = view.report?.next ?? [];
  const trail = trailOf(view);
  const requests = requestsOf(context.journal);
  const known = Object.keys(STEPS) as StepId[];
  const ids = [...new Set([...next.filter((id) => Object.hasOwn(STEPS, id)), ...known])];
  return ids.map((id) => {
    const { title, why, minutes } = cardFor(id, view, language);
    const { fix } = STEPS[id];
    const outcome = trail.findLast(({ step }) => step === id)?.outcome;
    const latest = requests.findLast(({ entry }) => entry.kind === 'suggest' && entry.step === id);
    const place = next.indexOf(id);
    return {
      id,
      title,
      fix,
      minutes,
      next: place < 0 ? null : place + 1,
      outcome: outcome ? (own(language.guideWords.guide.outcome, outcome) ?? outcome) : null,
      suggestion: latest?.status ?? null,
      text: [title, why, language.say.fixes[fix], id].join(' ').toLowerCase(),
    };
  });
}

/** The steps that a search and a kind of fix leave: each word typed has to stand somewhere. */
export function matching(lines: readonly StepLine[], search: string, fix: Fix | ''): StepLine[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(
    (line) => (fix === '' || line.fix === fix) && wanted.every((word) => line.text.includes(word)),
  );
}

/** Where the user is just now, as a sentence. */
export function whereNow(view: HelperView, language: DeskLanguage): string {
  const { visit, guide } = view;
  const { at } = language.say.picture;
  const { questions } = language.guideWords;
  const step = visit.step && titleOf(visit.step, view, language);
  switch (visit.phase) {
    case 'measuring':
      return at.measuring;
    case 'resolved':
      return at.resolved;
    case 'handedOver':
      return at.handedOver;
    case 'asking':
    case 'choosing':
      if (guide.question) return at.asked(questions[guide.question].title);
      return guide.next ? at.offered(titleOf(guide.next, view, language)) : at.choosing;
    case 'explaining':
      return step ? at.reading(step) : at.choosing;
    case 'doing':
      return step ? at.doing(step) : at.choosing;
    case 'verifying':
      return step ? at.verifying(step) : at.choosing;
    case 'restoring':
      return step ? at.restoring(step) : at.choosing;
  }
}
