import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LiveWords } from '../../words';
import type { LiveLanguage } from './live';
import { RequestCard } from './request';
import type { Handover, LiveStage, LiveVerbs, LiveView, Said } from './view';

/** Longest message, characters; the other side takes no longer one. */
const LONGEST = 1_000;

/** What is drawn at once: nobody reads more, and a helper who sends without end must not hold up the page. */
const LINES = 100;
const REQUESTS = 10;

interface Props {
  view: LiveView;
  stage: Extract<LiveStage, { kind: 'joined' }>;
  verbs: LiveVerbs;
  language: LiveLanguage;
}

/** While support looks on: what waits for an answer, what was said, and a field to write. */
export function Joined({ view, stage, verbs, language }: Props) {
  const { liveWords: words } = language;
  const { joined } = words;
  const isOpen = (said: Said) => said.kind === 'request' && said.request.status === 'open';
  const past = stage.said.filter((said) => !isOpen(said)).slice(-LINES);
  const open = stage.handover?.state === 'alone' ? [] : stage.said.filter(isOpen).slice(0, REQUESTS);
  const asked = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  // The button that was pressed is gone: on to what is asked next, or to the top of the panel.
  useLayoutEffect(() => {
    const answered = before.current.some(({ id }) => open.every((said) => said.id !== id));
    before.current = open;
    const focused = document.activeElement;
    if (!answered || (focused !== null && focused !== document.body)) return;
    const next = asked.current?.querySelector('h3') ?? document.getElementById('live-title');
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  });
  return (
    <>
      <h2 id="live-title">{joined.title}</h2>
      <p class="small">{joined.hint}</p>
      <p role="status">{stage.handover && tellHandover(stage.handover, words)}</p>
      <div role="log" aria-label={joined.conversation} class="said">
        {stage.said.length === 0 && <p>{joined.nothingYet}</p>}
        {past.map((said) => (
          <Line key={said.id} said={said} view={view} verbs={verbs} language={language} />
        ))}
      </div>
      {/* Open requests stand together below, so that none scrolls away unanswered. */}
      <div ref={asked} aria-live="polite">
        {open.map((said) => (
          <Line key={said.id} said={said} view={view} verbs={verbs} language={language} />
        ))}
      </div>
      {stage.handover?.state !== 'alone' && <Message verbs={verbs} words={words} />}
    </>
  );
}

function tellHandover({ to, state }: Handover, { handover }: LiveWords): string {
  return handover[state](to);
}

interface LineProps {
  said: Said;
  view: LiveView;
  verbs: LiveVerbs;
  language: LiveLanguage;
}

function Line({ said, view, verbs, language }: LineProps) {
  const { joined } = language.liveWords;
  if (said.kind === 'unknown') return <p class="notice">{joined.unknown}</p>;
  if (said.kind === 'request')
    return <RequestCard id={said.id} request={said.request} view={view} verbs={verbs} language={language} />;
  const who = said.from === 'us' ? joined.you : joined.support;
  return (
    <p>
      <strong>{who}:</strong> <bdi class="words">{said.text}</bdi>
    </p>
  );
}

function Message({ verbs, words }: { verbs: LiveVerbs; words: LiveWords }) {
  const { joined, problem } = words;
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const sent = verbs.send(text);
    setFailed(!sent);
    if (sent) setText('');
  };
  return (
    <form onSubmit={submit}>
      <label for="live-message">{joined.message}</label>
      <textarea
        id="live-message"
        rows={2}
        maxLength={LONGEST}
        value={text}
        aria-describedby="live-message-said"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id="live-message-said" role="status" class={failed ? 'invalid' : undefined}>
        {failed && problem.notSent}
      </p>
      <button type="submit">{joined.send}</button>
    </form>
  );
}
