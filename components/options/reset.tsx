import { useState } from 'preact/hooks';
import type { OptionsPage } from './options';

/** Removes all own settings, after asking once. */
export function Reset({ page, done }: { page: OptionsPage; done(): void }) {
  const { optionsWords, verbs } = page;
  const say = optionsWords.reset;
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle');

  async function remove() {
    await verbs.save({});
    setState('done');
    done();
  }

  return (
    <section aria-labelledby="reset">
      <h2 id="reset">{say.title}</h2>
      <p class="small">{say.about}</p>
      {state === 'asking' ? (
        <div class="actions">
          <p>{say.sure}</p>
          <button type="button" onClick={() => void remove()}>
            {say.yes}
          </button>
          <button type="button" onClick={() => setState('idle')}>
            {say.no}
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setState('asking')}>
          {say.ask}
        </button>
      )}
      <p role="status">{state === 'done' ? say.done : ''}</p>
    </section>
  );
}
