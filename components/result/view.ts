import { APPS } from '../../knowledge/apps';
import { LINKS } from '../../knowledge/mtu-links';
import { PROTOCOLS } from '../../knowledge/protocols';
import { ROUTERS } from '../../knowledge/routers';
import { STEPS, type StepId } from '../../knowledge/steps';
import type { Told } from '../../knowledge/told';
import { headlineOf, mainFinding, sentence } from '../../report/facts';
import type { SharedReport } from '../../report/link';
import type { GuideWords, ResultWords, Words } from '../../words';
import { connect, type View } from '../connect';
import { type Card, cardOf } from '../guide/card';
import { reasonText } from '../guide/reasons';

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

/** Turns a shared report into what is shown. Nothing is judged again. `mark`: the step that support suggests. Pure. */
export function resultView(report: SharedReport, mark: string | null, language: ResultLanguage): ResultView {
  const { words, guideWords } = language;
  const { path, facts, outlook } = connect(sceneOf(report), words);
  const strange = strangeIn(language);
  const title = (step: string) => nextStep(step, report, language).title;
  return {
    ...resultHeadline(report, language),
    path,
    outlook,
    // What the sender chose to share is no secret to its reader.
    facts: facts.map((fact) => ({ ...fact, secret: false })),
    because: (mainFinding(report)?.because ?? []).map((code) => sentence(code, words)),
    measured: dateOf(report.measuredAt, words.popup.tag),
    told: toldLines(report.told, language),
    signs: report.told.signs.map((id) => reasonText(id, words, guideWords) ?? strange(id)),
    trail: report.trail.map(({ step, outcome }) => ({
      name: title(step),
      outcome: own(guideWords.guide.outcome, outcome) ?? strange(outcome),
    })),
    changed: report.changed.map(title),
    causes: report.causes.map(({ cause, band }) => ({
      ...(own(guideWords.causes, cause) ?? { name: strange(cause), means: '', support: '' }),
      band: own(guideWords.guide.bands, band) ?? strange(band),
    })),
    next: [...new Set([...report.next, ...(mark === null ? [] : [mark])])].map((step) =>
      nextStep(step, report, language),
    ),
  };
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

function nextStep(step: string, report: SharedReport, language: ResultLanguage): NextStep {
  if (!isStep(step)) return { step, title: strangeIn(language)(step), card: null };
  const card = cardIn(step, report, language);
  return { step, title: card.title, card };
}

function cardIn(step: StepId, report: SharedReport, { words, guideWords }: ResultLanguage): Card {
  const { told, network, findings } = report;
  const routerBrand = told.routerBrand ?? network.gateway.brand;
  const behindDsLite = findings.some(({ id, verdict }) => id === 'ds_lite' && verdict === true);
  const link = behindDsLite ? 'ds-lite' : told.networkOwner === 'mobile' ? 'mobile' : 'ethernet';
  const measured = { localAddress: network.localAddresses[0] ?? null, linkMtu: LINKS[link].ipv4 };
  return cardOf(
    step,
    { ...withoutStrangeProtocol(told), ...(routerBrand && { routerBrand }) },
    measured,
    words,
    guideWords,
  );
}

/** A protocol that only a newer version knows says nothing here about ports and packets. */
function withoutStrangeProtocol({ protocol, ...told }: Told): Told {
  return protocol && Object.hasOwn(PROTOCOLS, protocol) ? { ...told, protocol } : told;
}

const isStep = (id: string): id is StepId => Object.hasOwn(STEPS, id);

/** What was told, in words, in the order in which it is asked. */
function toldLines(told: Told, language: ResultLanguage): ResultView['told'] {
  const { toldNames } = language.guideWords.report;
  return (Object.keys(toldNames) as (keyof typeof toldNames)[]).flatMap((key) => {
    const value = told[key];
    if (value === undefined) return [];
    return [{ name: toldNames[key], value: toldValue(key, value, language) }];
  });
}

function toldValue(
  key: keyof GuideWords['report']['toldNames'],
  value: string | boolean,
  language: ResultLanguage,
): string {
  const { questions, guide } = language.guideWords;
  const strange = strangeIn(language);
  if (typeof value === 'boolean') return value ? guide.yes : guide.no;
  if (key === 'errorCode' || key === 'wanAddress') return value;
  if (key === 'app') return own(APPS, value)?.name ?? strange(value);
  if (key === 'routerBrand') return own(ROUTERS, value)?.name ?? strange(value);
  const { options } = questions[key] as { options: Record<string, string> };
  return own(options, value) ?? strange(value);
}

/** For an id of a newer version, `unknown:<number>`. */
const strangeIn =
  ({ guideWords }: ResultLanguage) =>
  (id: string): string =>
    guideWords.report.unknown(id.replace(/^unknown:/, ''));

function dateOf(measuredAt: string, tag: string): string {
  const date = new Date(measuredAt);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** The row of an id that came from outside; undefined where there is none. */
function own<T extends object>(table: T, key: string): T[keyof T] | undefined {
  return Object.hasOwn(table, key) ? table[key as keyof T] : undefined;
}
