import type { Change } from '../report/compare';
import type { Words } from '../words';

/** Before and after, side by side, with one word. */
export function Changes({ changes, words: { popup } }: { changes: Change[]; words: Words }) {
  const say = popup.changes;
  if (changes.length === 0) return <p class="small">{say.none}</p>;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" class="section">
        {say.title}
      </h2>
      <ul class="changes">
        {changes.map(({ id, name, before, after, word }) => (
          <li key={id} class={word}>
            <span class="name">{name}</span>
            <span class="word">{say[word]}</span>
            <dl>
              <div>
                <dt>{say.before}</dt>
                <dd>{before}</dd>
              </div>
              <div>
                <dt>{say.after}</dt>
                <dd>{after}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
