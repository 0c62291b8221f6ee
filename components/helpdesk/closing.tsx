import { useState } from 'preact/hooks';
import { CLOSING_CATEGORIES, type ClosingCategory } from '../../session/messages';
import { Copy } from './copy';
import type { PartProps } from './desk';
import { summaryOf } from './summary';

/** Category and note, with which a session is closed and filed, and the text for the ticket. */
export function Closing({ session, desk, language, verbs }: PartProps) {
  const { closing, categories } = language.say;
  const { id, filing, state } = session;
  const [problem, setProblem] = useState<'needsCategory' | 'badNote' | null>(null);
  const lasts = state !== 'ended';
  const close = (event: Event) => {
    event.preventDefault();
    setProblem(!filing.category ? 'needsCategory' : verbs.close(id) ? null : 'badNote');
  };
  return (
    <>
      <form class="closing" onSubmit={close}>
        <label for="category">{closing.category}</label>
        <select
          id="category"
          data-key="close"
          aria-keyshortcuts="c"
          value={filing.category ?? ''}
          aria-invalid={problem === 'needsCategory'}
          onChange={(event) =>
            verbs.file(id, {
              ...filing,
              category: (event.currentTarget.value || null) as ClosingCategory | null,
            })
          }
        >
          <option value="">{closing.choose}</option>
          {CLOSING_CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {categories[category]}
            </option>
          ))}
        </select>
        <label for="note">{closing.note}</label>
        <textarea
          id="note"
          rows={3}
          maxLength={2_000}
          value={filing.note}
          aria-describedby="note-hint"
          onInput={(event) => verbs.file(id, { ...filing, note: event.currentTarget.value })}
        />
        <p id="note-hint" class="small">
          {lasts ? closing.noteHint : closing.noteHere}
        </p>
        <p class="invalid" role="alert">
          {problem && lasts && closing[problem]}
        </p>
        {lasts && (
          <button type="submit" class="primary">
            {closing.close}
          </button>
        )}
      </form>
      <Ticket session={session} desk={desk} language={language} verbs={verbs} />
    </>
  );
}

function Ticket({ session, desk, language, verbs }: PartProps) {
  const { say } = language;
  const { closing } = say;
  const { text, markdown, link } = summaryOf(session, language, desk.resultUrl, desk.now);
  return (
    <section class="ticket" aria-labelledby="ticket">
      <h4 id="ticket">{closing.summary}</h4>
      <Copy
        ways={[
          { label: closing.text, text },
          { label: closing.markdown, text: markdown },
          ...(link ? [{ label: desk.resultUrl ? closing.link : closing.code, text: link }] : []),
        ]}
        copy={verbs.copy}
        say={say}
      />
      <details>
        <summary>{closing.preview}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no wheel scrolls it by keys */}
        <pre tabIndex={0}>{text}</pre>
      </details>
    </section>
  );
}
