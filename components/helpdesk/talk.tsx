import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { QUESTIONS, type QuestionId } from '../../knowledge/questions';
import type { HelperEntry } from '../../session/messages';
import { type PartProps, plain } from './desk';
import { type TalkLine, talkLines } from './talk-view';

/** What was said and asked, with what came of each, and where the next is written. */
export function Talk(props: PartProps) {
  const { session, language } = props;
  const { say, words } = language;
  const { lines, older } = useMemo(
    () => talkLines(session, language),
    [session.order, session.context.journal, session.view, language],
  );
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [lines.at(-1)?.key]);
  const interrupted = session.state === 'interrupted';
  return (
    <section class="part talk" aria-labelledby="talk">
      <h3 id="talk">{say.talk.title}</h3>
      {lines.length === 0 && <p class="quiet">{say.talk.nothing}</p>}
      {older && <p class="small">{say.talk.older}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no wheel scrolls it by keys */}
      <div ref={log} class="log" role="log" aria-labelledby="talk" tabIndex={0} hidden={lines.length === 0}>
        <ol>
          {lines.map((line) => (
            <Said key={line.key} line={line} pending={interrupted} say={say} tag={words.popup.tag} />
          ))}
        </ol>
      </div>
      {(session.state === 'joined' || interrupted) && <Compose {...props} />}
    </section>
  );
}

interface SaidProps {
  line: TalkLine;
  pending: boolean;
  say: PartProps['language']['say'];
  tag: string;
}

function Said({ line, pending, say: { talk }, tag }: SaidProps) {
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' }).format(line.at);
  return (
    <li class={line.ours ? 'ours' : 'theirs'} data-status={line.status ?? undefined}>
      <span class="who">
        {line.ours ? talk.you : talk.user} <time>{time}</time>
      </span>
      <bdi class="said">{line.text}</bdi>
      {line.status && <span class="status">{talk[line.status]}</span>}
      {pending && !line.delivered && <span class="status">{talk.unconfirmed}</span>}
      {line.answer && (
        <bdi class="answer">
          {talk.user}: {line.answer}
        </bdi>
      )}
    </li>
  );
}

function Compose({ session, language, verbs }: PartProps) {
  const { talk } = language.say;
  const { questions } = language.guideWords;
  const [text, setText] = useState('');
  const [question, setQuestion] = useState<QuestionId | ''>('');
  const [failed, setFailed] = useState(false);
  const send = (entry: HelperEntry) => {
    const sent = verbs.say(session.id, entry);
    setFailed(!sent);
    return sent;
  };
  const write = (kind: 'text' | 'askFreely') => {
    const said = plain(text).trim();
    if (said && send({ kind, text: said })) setText('');
  };
  return (
    <>
      <form
        class="compose"
        onSubmit={(event) => {
          event.preventDefault();
          write('text');
        }}
      >
        <input
          data-key="message"
          aria-label={talk.message}
          placeholder={`${talk.message}  m`}
          aria-keyshortcuts="m"
          autocomplete="off"
          maxLength={1_000}
          value={text}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.ctrlKey || event.isComposing) return;
            event.preventDefault();
            write('askFreely');
          }}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{talk.send}</button>
        <button type="button" onClick={() => write('askFreely')}>
          {talk.askThis}
        </button>
      </form>
      <div class="compose">
        <select
          data-key="question"
          aria-keyshortcuts="a"
          aria-label={talk.question}
          value={question}
          onChange={(event) => setQuestion(event.currentTarget.value as QuestionId | '')}
        >
          <option value="">{talk.choose}</option>
          {(Object.keys(QUESTIONS) as QuestionId[]).map((id) => (
            <option key={id} value={id}>
              {questions[id].title}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={question === ''}
          onClick={() => {
            if (question && send({ kind: 'ask', question })) setQuestion('');
          }}
        >
          {talk.ask}
        </button>
        <button
          type="button"
          data-key="measure"
          aria-keyshortcuts="r"
          onClick={() => send({ kind: 'measure' })}
        >
          {talk.measure}
        </button>
      </div>
      <p class="invalid" role="alert">
        {failed && talk.notSent}
      </p>
    </>
  );
}
