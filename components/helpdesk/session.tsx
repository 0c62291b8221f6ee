import { useEffect, useRef } from 'preact/hooks';
import { Closing } from './closing';
import { Compare } from './compare';
import { type Desk, type DeskLanguage, type DeskSession, hostsOf, nameOf, type PartProps } from './desk';
import { HandOver } from './hand-over';
import { Findings, Picture } from './picture';
import { Talk } from './talk';

/** The chosen session: what it is about, the live picture, and what was said. */
export function SessionView(props: PartProps) {
  const { session, desk, language, verbs } = props;
  const { say } = language;
  const { id, state, spoke } = session;
  const name = nameOf(session, language);
  const joined = state === 'joined' || state === 'interrupted';
  const phase = joined ? 'joined' : state;
  const status = useRef<HTMLParagraphElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    // What had the focus may have gone with the phase; where the session stands now is said here.
    if (before.current !== phase && !document.activeElement?.closest('.helpdesk')) status.current?.focus();
    before.current = phase;
  }, [phase]);
  return (
    <>
      <div class="head">
        <h2 class="unseeable">{name}</h2>
        <input
          class="rename"
          aria-label={say.list.name}
          title={say.list.name}
          placeholder={nameOf({ ...session, name: '' }, language)}
          maxLength={60}
          autocomplete="off"
          value={session.name}
          onInput={(event) => verbs.rename(id, event.currentTarget.value)}
        />
        {state === 'ended' && (
          <button type="button" onClick={() => verbs.remove(id)}>
            {say.list.remove}
          </button>
        )}
        {(state === 'waiting' || state === 'comparing') && (
          <button type="button" data-key="stop" aria-keyshortcuts="x" onClick={() => verbs.stop(id)}>
            {say.stop}
          </button>
        )}
      </div>
      <p ref={status} class="status" data-state={state} role="status" tabIndex={-1}>
        <span class="state">{say.state[state]}</span> {statusOf(session, desk, language)}
      </p>
      {state === 'comparing' && <Compare {...props} />}
      {joined && (
        <div class="ways">
          <details name="way" class="way">
            <summary>{say.closing.title}</summary>
            <Closing {...props} />
          </details>
          <details name="way" class="way" open={isAgreed(session) || undefined}>
            <summary>{say.handOver.title}</summary>
            <HandOver {...props} />
          </details>
        </div>
      )}
      {state === 'ended' && spoke && (
        <section class="filed" aria-labelledby="filed">
          <h3 id="filed">{say.closing.file}</h3>
          <Closing {...props} />
        </section>
      )}
      {spoke && (
        <>
          <Picture {...props} />
          <Talk {...props} />
          <Findings {...props} />
        </>
      )}
    </>
  );
}

const isAgreed = ({ context }: DeskSession) =>
  context.journal.heard.some((entry) => entry?.kind === 'answer' && entry.room !== undefined);

/** What a state means, in a sentence. */
function statusOf(session: DeskSession, { brokers }: Desk, { say }: DeskLanguage): string {
  const { state, context, reached, late } = session;
  const host = hostsOf(brokers.urls);
  switch (state) {
    case 'waiting':
      if (context.connected) return say.status.knocking;
      return late || reached ? say.status.unreachable(host) : say.status.connecting(host);
    case 'comparing':
      return context.connected ? say.status.comparing : say.status.unreachable(host);
    case 'joined':
      return say.status.live;
    case 'interrupted':
      return context.connected ? say.status.silent : say.status.offline;
    case 'ended':
      return endOf(session, say);
  }
}

function endOf({ context, spoke }: DeskSession, { end: say }: DeskLanguage['say']): string {
  const { end } = context;
  if (!end) return '';
  if (end.reason === 'idle' && !spoke) return say.notCompared;
  if (end.by === 'us') return say.us[end.reason];
  return Object.hasOwn(say.them, end.reason) ? say.them[end.reason as keyof typeof say.them] : say.them.lost;
}
