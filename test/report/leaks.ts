import { resultView } from '../../components/result/view';
import type { Observations } from '../../probe/observations';
import { decodeLink, encodeLink } from '../../report/link';
import { type Redaction, redact } from '../../report/redact';
import type { Report } from '../../report/report';
import { reportMarkdown, reportText } from '../../report/text';
import type { GuideWords, Words } from '../../words';
import { result } from '../../words/en/result';
import { leaks, TALKATIVE } from './canaries';
import { quickReportOf, stumble } from './visits';

/** What leaves of a report, by way. */
export function waysOut(report: Report, words: Words, guideWords: GuideWords): Record<string, string> {
  const decoded = decodeLink(encodeLink(report));
  if (!decoded.ok) throw new Error(decoded.problem);
  return {
    json: JSON.stringify(report),
    link: JSON.stringify(decoded),
    page: JSON.stringify(resultView(decoded.report, null, { words, guideWords, resultWords: result })),
    text: reportText(report, words, guideWords),
    markdown: reportMarkdown(report, words, guideWords),
  };
}

/** Canaries that got out of visits in which they were planted, as `seed level way: canary`. */
export function leakingVisits(
  seeds: { from: number; to: number },
  runs: readonly Observations[],
  words: Words,
  guideWords: GuideWords,
): string[] {
  const levels: Redaction[] = ['network', 'full'];
  const found: string[] = [];
  for (let seed = seeds.from; seed < seeds.to; seed++) {
    const report = quickReportOf(stumble(seed, runs, TALKATIVE));
    const level = levels[seed % 2]!;
    for (const [way, text] of Object.entries(waysOut(redact(report, level), words, guideWords)))
      for (const canary of leaks(text)) found.push(`${seed} ${level} ${way}: ${canary}`);
  }
  return found;
}
