import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Request } from '../../session/requests';
import type { LiveLanguage } from './live';
import { Question } from './question';
import type { Answer, LiveVerbs, LiveView } from './view';

interface Props {
  /** Unlike any other on the page: two helpers' requests may have the same number. */
  id: string;
  request: Request;
  view: LiveView;
  verbs: LiveVerbs;
  language: LiveLanguage;
}

/** Something that support asks for. Nothing of it happens before the user agrees; then it says what became of it. */
export function RequestCard({ id, request, view, verbs, language }: Props) {
  const { liveWords } = language;
  const { request: words } = liveWords;
  const title = `live-request-${id}`;
  const [busy, setBusy] = useState(false);
  /** Two clicks may come before the next drawing: only the first counts. */
  const answering = useRef(false);
  const [failed, setFailed] = useState(false);
  const { entry, status } = request;
  const answer = async (given: Answer) => {
    if (answering.current) return;
    answering.current = true;
    setBusy(true);
    const done = await verbs.answer(request, given).catch(() => false);
    answering.current = false;
    setBusy(false);
    setFailed(!done);
  };
  const heading = headingOf(request, view, language);
  return (
    <section class="request" aria-labelledby={title} data-request={entry.kind} data-status={status}>
      <h3 id={title}>
        <bdi>{heading}</bdi>
      </h3>
      {status === 'open' ? (
        <fieldset disabled={busy}>
          <Ask request={request} view={view} language={language} answer={(given) => void answer(given)} />
          {failed && <p class="invalid">{liveWords.problem.notDone}</p>}
        </fieldset>
      ) : (
        <p class="small">
          {status === 'declined'
            ? words.declined
            : entry.kind === 'ask' || entry.kind === 'askFreely'
              ? words.answered
              : words.accepted}
          {request.answer?.reply && (
            <>
              {' '}
              <bdi class="words">{request.answer.reply}</bdi>
            </>
          )}
        </p>
      )}
    </section>
  );
}

function headingOf({ entry }: Request, { step }: LiveView, { liveWords, guideWords }: LiveLanguage): string {
  const { request: words } = liveWords;
  switch (entry.kind) {
    case 'suggest':
      return words.suggest(step(entry.step).title);
    case 'ask':
      return guideWords.questions[entry.question].title;
    case 'askFreely':
      return entry.text;
    case 'measure':
      return words.measure;
    case 'handOver':
      return words.handOver(entry.to);
  }
}

interface AskProps {
  request: Request;
  view: LiveView;
  language: LiveLanguage;
  answer(given: Answer): void;
}

function Ask({ request: { entry }, view, language, answer }: AskProps) {
  const { request: words } = language.liveWords;
  if (entry.kind === 'ask')
    return (
      <>
        <p class="small">{words.ask}</p>
        <Question id={entry.question} language={language} answer={answer} />
      </>
    );
  if (entry.kind === 'askFreely') return <FreeQuestion language={language} answer={answer} />;
  const { tried, later } = entry.kind === 'suggest' ? view.step(entry.step) : { tried: false, later: false };
  return (
    <>
      <p class="small">{hintOf()}</p>
      <Choice>
        <button type="button" class="primary" onClick={() => answer({ kind: 'accept' })}>
          {later ? words.accept.suggestLater : words.accept[entry.kind]}
        </button>
        <button type="button" onClick={() => answer({ kind: 'decline' })}>
          {words.decline}
        </button>
      </Choice>
    </>
  );

  function hintOf(): string {
    if (entry.kind === 'handOver') return words.handOverHint(entry.to);
    if (entry.kind === 'measure') return words.measureHint;
    if (tried) return words.tried;
    return later ? words.laterHint : words.suggestHint;
  }
}

/** A question in support's own words, answered in the user's own. */
function FreeQuestion({ language, answer }: Pick<AskProps, 'language' | 'answer'>) {
  const { request: words } = language.liveWords;
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') answer({ kind: 'reply', text });
      }}
    >
      <p class="small">{words.ask}</p>
      <label>
        {words.answer}
        <textarea
          rows={2}
          maxLength={1_000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Choice>
        <button type="submit" class="primary">
          {words.accept.answer}
        </button>
        <button type="button" onClick={() => answer({ kind: 'decline' })}>
          {words.dontAnswer}
        </button>
      </Choice>
    </form>
  );
}

const Choice = ({ children }: { children: ComponentChildren }) => <p class="actions">{children}</p>;
