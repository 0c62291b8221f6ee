import { useState } from 'preact/hooks';
import { requestsOf } from '../../session/requests';
import { Copy } from './copy';
import { type PartProps, plain } from './desk';

/** Passing a session on to a colleague; the user has to agree. */
export function HandOver({ session, desk, language: { say }, verbs }: PartProps) {
  const [to, setTo] = useState('');
  const words = say.handOver;
  const asked = requestsOf(session.context.journal).flatMap(({ entry, ...request }) =>
    entry.kind === 'handOver' ? [{ ...request, name: entry.to }] : [],
  );
  const latest = asked.at(-1);
  const name = latest?.name ?? '';
  // The user's page keeps a room until they agree to the next.
  const agreed = asked.findLast(({ status }) => status === 'accepted');
  const key = agreed?.answer?.room;
  // The fragment alone is taken too, where this page has no address that a colleague could open.
  const link = key && `${desk.helpdeskUrl ?? ''}#live=${key}`;
  const ask = (event: Event) => {
    event.preventDefault();
    const said = plain(to).trim();
    if (said && verbs.say(session.id, { kind: 'handOver', to: said })) setTo('');
  };
  return (
    <div class="hand-over">
      <div role="status">
        {latest?.status === 'open' && (
          <p data-key="hand-over" tabIndex={-1}>
            {words.waiting(name)}
          </p>
        )}
        {latest?.status === 'declined' && <p>{words.declined(name)}</p>}
        {latest?.status === 'accepted' && !link && <p>{words.noLink}</p>}
        {link && <p>{words.ends}</p>}
      </div>
      {link && (
        <>
          <label for="colleague-link">{words.link(agreed!.name)}</label>
          <textarea id="colleague-link" data-key="hand-over" dir="ltr" rows={2} readOnly value={link} />
          <p class="small">{words.code}</p>
          <Copy ways={[{ label: say.copy, text: link }]} copy={verbs.copy} say={say} />
          <button type="button" onClick={() => verbs.stop(session.id, 'handed-over')}>
            {words.leave}
          </button>
        </>
      )}
      {latest?.status !== 'open' && (
        <form onSubmit={ask}>
          <label for="colleague">{words.to}</label>
          <div class="row">
            <input
              id="colleague"
              data-key="hand-over"
              aria-keyshortcuts={link ? undefined : 'h'}
              autocomplete="off"
              maxLength={100}
              value={to}
              aria-describedby="colleague-hint"
              onInput={(event) => setTo(event.currentTarget.value)}
            />
            <button type="submit">{words.ask}</button>
          </div>
          <p id="colleague-hint" class="small">
            {words.hint}
          </p>
        </form>
      )}
    </div>
  );
}
