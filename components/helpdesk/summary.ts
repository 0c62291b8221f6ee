import { escaped, reportMarkdown, reportText } from '../../report/text';
import { localTime } from './day';
import { type DeskLanguage, type DeskSession, minutesOf } from './desk';
import { trailOf } from './view';

/** A result's code and nothing around it: it stands in Markdown as it is. */
const CODE = /^1\.[\w-]+$/;

/** A session for the ticket: what it was filed as, then the report with the steps and how each ended. */
export interface Summary {
  text: string;
  markdown: string;
  /** A link to the result; its code alone where no page shows results; null before a report. */
  link: string | null;
}

export function summaryOf(
  session: DeskSession,
  { words, guideWords, say }: DeskLanguage,
  resultUrl: string | null,
  now: number,
): Summary {
  const { view, filing, resultLink, startedAt, endedAt } = session;
  const { summary } = say;
  const code = resultLink && CODE.test(resultLink) ? resultLink : null;
  const link = code && (resultUrl ? `${resultUrl}#${code}` : code);
  const report = view.report && { ...view.report, trail: [...trailOf(view)] };
  const [from, to] = [localTime(startedAt), localTime(endedAt ?? now).slice(11)];
  const when = summary.when(from, to, minutesOf(session, now));
  const heads = [
    ...(filing.category ? [[summary.category, say.categories[filing.category]]] : []),
    ...(filing.note.trim() ? [[summary.note, filing.note.trim()]] : []),
    ...(link ? [[summary.result, link]] : []),
  ] as [string, string][];
  return {
    link,
    text: [
      `${summary.title}: ${when}`,
      ...heads.map(([name, value]) => `${name}: ${value}`),
      '',
      report ? reportText(report, words, guideWords) : '',
    ].join('\n'),
    markdown: [
      `# ${escaped(`${summary.title}: ${when}`)}`,
      '',
      // A link stays a link; its characters are none of Markdown's.
      ...heads.map(([name, value]) => `- **${escaped(name)}**: ${value === link ? value : escaped(value)}`),
      '',
      report ? reportMarkdown(report, words, guideWords) : '',
    ].join('\n'),
  };
}
