import { toldLines } from '../../report/progress-text';
import type { HelperEntry } from '../../session/messages';
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

/** What was said, in order. Events and reports are not shown here: they change the picture. */
export function talkLines(session: DeskSession, language: DeskLanguage): TalkLine[] {
  const { journal } = session.context;
  const requests = new Map(requestsOf(journal).map((request) => [request.number, request]));
  return session.order.flatMap(({ ours, index, at }): TalkLine[] => {
    const key = `${ours ? 'h' : 'u'}${index}`;
    const line = { key, ours, at, status: null, answer: null, delivered: true };
    if (ours) {
      const entry = journal.written[index] as HelperEntry;
      const request = requests.get(index + 1);
      return [
        {
          ...line,
          text: textOf(entry, session, language),
          status: request?.status ?? null,
          answer: request ? answerTo(request, session, language) : null,
          delivered: index < journal.confirmed,
        },
      ];
    }
    const entry = journal.heard[index];
    if (entry === null) return [{ ...line, text: language.say.talk.unknown }];
    return entry?.kind === 'text' ? [{ ...line, text: entry.text }] : [];
  });
}

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
  if (view.visit.passed.includes(question)) return questions[question].dontKnow;
  const told = { signs: [], [question]: view.visit.told[question] };
  return (
    toldLines(told, language.guideWords).find(({ name }) => name === report.toldNames[question])?.value ??
    null
  );
}
