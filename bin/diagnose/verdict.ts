import { replay } from '../../machines/replay.ts';
import type { VisitEvent } from '../../machines/visit.machine.ts';
import { buildReport, type Report } from '../../report/report.ts';
import { reportText } from '../../report/text.ts';
import { loadWords, pickLanguage } from '../../words/index.ts';
import { Failure } from '../failure.ts';
import type { StoredEvent } from './measure.ts';

/** What the events of a visit come to. */
export interface Diagnosis {
  readonly report: Report;
  readonly text: string;
}

/** Judges a visit with the extension's own rules; the WAN address counts as told by the user. */
export async function judge(
  stored: readonly StoredEvent[],
  wanAddress: string | undefined,
): Promise<Diagnosis> {
  // The page that stored them is of the same sources as this.
  const events = [...stored] as VisitEvent[];
  if (wanAddress !== undefined) {
    events.push({ type: 'told', id: 'wan', at: Date.now(), key: 'wanAddress', value: wanAddress });
  }
  const { result, told } = replay(events);
  if (!result) throw new Failure('The page ended its measurement without a result.');
  const report = buildReport(result, told);
  const language = pickLanguage([Intl.DateTimeFormat().resolvedOptions().locale]);
  return { report, text: reportText(report, await loadWords(language)) };
}
