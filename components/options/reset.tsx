import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OptionsPage } from './options';

/** Removes all own settings, after asking once. */
export function Reset({ page, done }: { page: OptionsPage; done(): void }) {
  const { optionsWords, verbs } = page;
  const say = optionsWords.reset;
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle');

  const ask = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const before = useRef(state);
  // The button that was pressed goes away.
  useLayoutEffect(() => {
    if (before.current === state) return;
    before.current = state;
    ({ idle: ask, asking: no, done: said })[state].current?.focus();
  }, [state]);

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
          <button ref={no} type="button" onClick={() => setState('idle')}>
            {say.no}
          </button>
        </div>
      ) : (
        <button ref={ask} type="button" onClick={() => setState('asking')}>
          {say.ask}
        </button>
      )}
      <p ref={said} role="status" tabIndex={-1}>
        {state === 'done' ? say.done : ''}
      </p>
    </section>
  );
}
