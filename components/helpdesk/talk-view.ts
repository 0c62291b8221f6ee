import { toldLines } from '../../report/progress-text';
import type { Heard, HelperEntry } from '../../session/messages';
import { type Request, requestsOf } from '../../session/requests';
import type { DeskLanguage, DeskSession } from './desk';
import { titleOf } from './view';

/** One line of what was said. */
export interface TalkLine {
  key: string;
  ours: boolean;
  at: number;
  text: string;
  /** A request's state; null for what is none. */
  status: Request['status'] | null;
  /** What came back: the user's own words, or what they chose. */
  answer: string | null;
  /** Whether the other side has heard it. */
  delivered: boolean;
}

/** Lines that are drawn: nobody reads more, and somebody may send thousands. */
export const MOST_LINES = 200;

/**
 * The last of what was said, in order, and whether there is more before. Events and reports are not shown here: they
 * change the picture.
 */
export function talkLines(
  session: DeskSession,
  language: DeskLanguage,
): { lines: TalkLine[]; older: boolean } {
  const { journal } = session.context;
  const said = session.order.filter(({ ours, index }) => ours || isSaid(journal.heard[index]));
  const requests = new Map(requestsOf(journal).map((request) => [request.number, request]));
  const lines = said.slice(-MOST_LINES).map(({ ours, index, at }): TalkLine => {
    const key = `${ours ? 'h' : 'u'}${index}`;
    const line = { key, ours, at, status: null, answer: null, delivered: true };
    if (ours) {
      const entry = journal.written[index] as HelperEntry;
      const request = requests.get(index + 1);
      return {
        ...line,
        text: textOf(entry, session, language),
        status: request?.status ?? null,
        answer: request ? answerTo(request, session, language) : null,
        delivered: index < journal.confirmed,
      };
    }
    const entry = journal.heard[index];
    return { ...line, text: entry?.kind === 'text' ? entry.text : language.say.talk.unknown };
  });
  return { lines, older: said.length > lines.length };
}

const isSaid = (entry: Heard | undefined) => entry === null || entry?.kind === 'text';

function textOf(entry: HelperEntry, { view }: DeskSession, language: DeskLanguage): string {
  const { talk } = language.say;
  switch (entry.kind) {
    case 'suggest':
      return talk.suggested(titleOf(entry.step, view, language));
    case 'ask':
      return talk.asked(language.guideWords.questions[entry.question].title);
    case 'askFreely':
      return talk.asked(entry.text);
    case 'measure':
      return talk.measured;
    case 'handOver':
      return talk.handedOver(entry.to);
    case 'text':
      return entry.text;
  }
}

/** The answer to one of the wizard's questions is what the user has told since. */
function answerTo({ entry, answer }: Request, { view }: DeskSession, language: DeskLanguage): string | null {
  if (answer?.reply) return answer.reply;
  if (!answer?.accepted || entry.kind !== 'ask') return null;
  const { questions, report } = language.guideWords;
  const { question } = entry;
  if (question === 'errorCode' && view.typedError) return language.say.talk.typedError;
  if (view.visit.passed.includes(question)) return questions[question].dontKnow;
  const told = { signs: [], [question]: view.visit.told[question] };
  return (
    toldLines(told, language.guideWords).find(({ name }) => name === report.toldNames[question])?.value ??
    null
  );
}
