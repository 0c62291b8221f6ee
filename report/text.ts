import type { Words } from '../words';
import { factsOf, headlineOf } from './facts';
import type { Report } from './report';

/** The report as plain text: headline, meaning, then each fact with how it is known. Ends with a newline. */
export function reportText(report: Report, words: Words): string {
  const { headline, meaning } = headlineOf(report, words);
  const { facts } = words.popup;
  const lines = factsOf(report, words).flatMap(({ name, term, value, evidence }) => [
    `${name}: ${value}   [${term}]`,
    ...evidence.map((sentence) => `    ${sentence}`),
  ]);
  return [headline, meaning, '', ...lines, '', facts.untestable, ''].join('\n');
}
