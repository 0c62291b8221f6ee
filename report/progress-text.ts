import { APPS } from '../knowledge/apps';
import { ROUTERS } from '../knowledge/routers';
import type { GuideWords } from '../words';
import type { Report } from './report';

export interface ProgressLine {
  text: string;
  /** What belongs to it. */
  below?: string[];
}

/** What was tried and is still changed, what can be the cause, and what would come next. */
export function progressSections(
  { trail, changed, causes, next }: Report,
  words: GuideWords,
): { title: string; lines: ProgressLine[] }[] {
  const { report: say, guide } = words;
  const title = (step: string) => own(words.steps, step)?.title ?? say.unknown(step);
  const orNone = (lines: ProgressLine[]) => (lines.length > 0 ? lines : [{ text: say.none }]);
  const tried = trail.map(({ step, outcome }) => ({
    text: `${title(step)}: ${own(guide.outcome, outcome) ?? say.unknown(outcome)}`,
  }));
  const possible = causes.map(({ cause, band }) => {
    const said = own(words.causes, cause);
    const certainty = own(guide.bands, band) ?? say.unknown(band);
    return { text: `${said?.name ?? say.unknown(cause)}: ${certainty}`, below: said ? [said.support] : [] };
  });
  return [
    { title: say.tried, lines: orNone(tried) },
    { title: say.changed, lines: orNone(changed.map((step) => ({ text: title(step) }))) },
    { title: say.causes, lines: possible },
    { title: say.next, lines: next.map((step) => ({ text: title(step) })) },
  ];
}

/** What was told, in the order in which it is asked, and the signs found in the user's own texts. */
export function toldLines({ told }: Report, words: GuideWords): ProgressLine[] {
  const { report: say } = words;
  const names = Object.entries(say.toldNames) as [keyof typeof say.toldNames, string][];
  const lines: ProgressLine[] = names.flatMap(([key, name]) => {
    const value = told[key];
    return value === undefined ? [] : [{ text: `${name}: ${toldValue(key, value, words)}` }];
  });
  const signs = told.signs.map((sign) => signText(sign, words));
  return signs.length > 0 ? [...lines, { text: `${say.signs}:`, below: signs }] : lines;
}

function toldValue(
  key: keyof GuideWords['report']['toldNames'],
  value: string | boolean,
  { report: say, guide, questions }: GuideWords,
): string {
  if (typeof value === 'boolean') return value ? guide.yes : guide.no;
  if (key === 'errorCode' || key === 'wanAddress') return value;
  if (key === 'app') return own(APPS, value)?.name ?? say.unknown(value);
  if (key === 'routerBrand') return own(ROUTERS, value)?.name ?? say.unknown(value);
  const { options } = questions[key] as { options: Record<string, string> };
  return own(options, value) ?? say.unknown(value);
}

/** A sign as its words have it, with its id, by which it can be looked up. */
function signText(sign: string, words: GuideWords): string {
  const colon = sign.indexOf(':');
  const [kind, name] = [sign.slice(0, colon), sign.slice(colon + 1)];
  const said =
    kind === 'log'
      ? own(words.logs.pattern, name)
      : kind === 'text'
        ? own(words.textSigns, name)
        : kind === 'code'
          ? own(words.codes, name)?.title
          : undefined;
  return said ? `${said} (${sign})` : words.report.unknown(sign);
}

/** The row of an id that may have come from outside; undefined where there is none. */
function own<T extends object>(table: T, key: string): T[keyof T] | undefined {
  return Object.hasOwn(table, key) ? table[key as keyof T] : undefined;
}
