import type { GuideWords, Words } from '../words';
import { factsOf, headlineOf } from './facts';
import { outlookOf } from './outlook';
import { type ProgressLine, progressSections, signText, toldLines } from './progress-text';
import type { Report } from './report';

/** A heading with what stands below it. */
interface Section {
  title: string;
  lines: ProgressLine[];
}

/**
 * The report as plain text: headline, meaning, then each fact with how it is known; with the wizard's words also what
 * was told, tried and changed, what can be the cause, and what would come next. Ends with a newline.
 */
export function reportText(report: Report, words: Words, guideWords?: GuideWords): string {
  const { headline, meaning } = headlineOf(report, words);
  const sections = sectionsOf(report, words, guideWords).flatMap(({ title, lines }) => [
    '',
    ...(title ? [title] : []),
    ...lines.flatMap(({ text, below = [] }) => [text, ...below.map((line) => `    ${line}`)]),
  ]);
  return [headline, meaning, ...sections, '', words.popup.facts.untestable, ''].join('\n');
}

/** The same as Markdown, for tickets. Nothing in it is read as markup. Ends with a newline. */
export function reportMarkdown(report: Report, words: Words, guideWords: GuideWords): string {
  const { headline, meaning } = headlineOf(report, words);
  const sections = sectionsOf(report, words, guideWords).flatMap(({ title, lines }) => [
    `### ${escaped(title || words.popup.facts.title)}`,
    '',
    ...lines.flatMap(({ text, below = [] }) => [
      `- ${escaped(text)}`,
      ...below.map((line) => `  - ${escaped(line)}`),
    ]),
    '',
  ]);
  const untestable = escaped(words.popup.facts.untestable);
  return [`## ${escaped(headline)}`, '', escaped(meaning), '', ...sections, untestable, ''].join('\n');
}

/** For Markdown: nothing in it is read as markup; line breaks become blanks. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');

function sectionsOf(report: Report, words: Words, guideWords: GuideWords | undefined): Section[] {
  const facts = factsOf(report, words).map(({ name, term, value, evidence }) => ({
    text: `${name}: ${value}   [${term}]`,
    below: evidence,
  }));
  const measured = { title: '', lines: facts };
  if (!guideWords) return [measured];
  const say = guideWords.report;
  const outlook = outlookOf(report, words).map(({ name, value }) => ({ text: `${name}: ${value}` }));
  const told = toldLines(report.told, guideWords).map(({ name, value }) => ({ text: `${name}: ${value}` }));
  const signs = report.told.signs.map((sign) => signText(sign, words, guideWords));
  const when = report.measuredAt.slice(0, 16).replace('T', ' ');
  return [
    ...progressSections(report, words, guideWords),
    {
      title: say.told,
      lines: [...told, ...(signs.length > 0 ? [{ text: `${say.signs}:`, below: signs }] : [])],
    },
    { title: '', lines: [{ text: say.measured(when) }, ...facts] },
    { title: say.outlook, lines: outlook },
  ].filter(({ lines }) => lines.length > 0);
}
