import { APPS } from '../knowledge/apps';
import { ROUTERS } from '../knowledge/routers';
import type { GuideWords, Words } from '../words';
import { reportCard } from './card';
import { own, reasonText } from './reasons';
import type { Report } from './report';

export interface ProgressLine {
  text: string;
  /** What belongs to it. */
  below?: string[];
}

/** What was tried and is still changed, what can be the cause, and what would come next. */
export function progressSections(
  report: Report,
  words: Words,
  guideWords: GuideWords,
): { title: string; lines: ProgressLine[] }[] {
  const { report: say, guide } = guideWords;
  const { trail, changed, causes, next } = report;
  const title = (step: string) =>
    reportCard(step, report, words, guideWords)?.title ?? strange(step, guideWords);
  const orNone = (lines: ProgressLine[]) => (lines.length > 0 ? lines : [{ text: say.none }]);
  const tried = trail.map(({ step, outcome }) => ({
    text: `${title(step)}: ${own(guide.outcome, outcome) ?? strange(outcome, guideWords)}`,
  }));
  const possible = causes.map(({ cause, band }) => {
    const said = own(guideWords.causes, cause);
    const certainty = own(guide.bands, band) ?? strange(band, guideWords);
    return {
      text: `${said?.name ?? strange(cause, guideWords)}: ${certainty}`,
      below: said ? [said.support] : [],
    };
  });
  return [
    { title: say.tried, lines: orNone(tried) },
    { title: say.changed, lines: orNone(changed.map((step) => ({ text: title(step) }))) },
    { title: say.causes, lines: possible },
    { title: say.next, lines: next.map((step) => ({ text: title(step) })) },
  ];
}

/** What was told, in words, in the order in which it is asked. */
export function toldLines(told: Report['told'], words: GuideWords): { name: string; value: string }[] {
  const { toldNames } = words.report;
  return (Object.keys(toldNames) as (keyof typeof toldNames)[]).flatMap((key) => {
    const value = told[key];
    return value === undefined ? [] : [{ name: toldNames[key], value: toldValue(key, value, words) }];
  });
}

function toldValue(
  key: keyof GuideWords['report']['toldNames'],
  value: string | boolean,
  words: GuideWords,
): string {
  const { guide, questions } = words;
  if (typeof value === 'boolean') return value ? guide.yes : guide.no;
  if (key === 'errorCode' || key === 'wanAddress') return value;
  if (key === 'app') return own(APPS, value)?.name ?? strange(value, words);
  if (key === 'routerBrand') return own(ROUTERS, value)?.name ?? strange(value, words);
  const { options } = questions[key] as { options: Record<string, string> };
  return own(options, value) ?? strange(value, words);
}

/** A sign as its words have it, with its id, by which it can be looked up. */
export function signText(sign: string, words: Words, guideWords: GuideWords): string {
  const said = reasonText(sign, words, guideWords);
  return said ? `${said} (${sign})` : strange(sign, guideWords);
}

/** Names an id that only another version knows; of `unknown:<number>` the number. */
export function strange(id: string, { report }: GuideWords): string {
  return report.unknown(id.replace(/^unknown:/, ''));
}
