import { useRef, useState } from 'preact/hooks';
import type { HistoryPage } from './history';
import { lineOf } from './view';

/** All past visits, newest first: to open, to choose two of, to delete. */
export function List({ page }: { page: HistoryPage }) {
  const { visits, notKept, historyWords: say, verbs } = page;
  const [chosen, setChosen] = useState<string[]>([]);
  const [state, setState] = useState<'idle' | 'asking' | 'removed'>('idle');
  // One that was deleted in the meantime, here or elsewhere, is no longer chosen.
  const two = chosen.filter((id) => visits.some((visit) => visit.id === id));

  const choose = (id: string, on: boolean) =>
    setChosen((before) => (on ? [...before, id].slice(-2) : before.filter((other) => other !== id)));
  const root = useRef<HTMLUListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const remove = async (ids: string[]) => {
    const at = visits.findIndex(({ id }) => ids.includes(id));
    const left = visits.filter(({ id }) => !ids.includes(id));
    const next = left[Math.min(at, left.length - 1)];
    await verbs.remove(ids);
    setState('removed');
    // The button that was pressed goes away with its visit.
    const link = next && root.current?.querySelector<HTMLElement>(`a[href="#${CSS.escape(next.id)}"]`);
    (link ?? status.current)?.focus();
  };
  const why = { own: say.keptNone, policy: say.keptNoneByPolicy, private: say.private };

  return (
    <>
      <p class="small">{say.intro}</p>
      {notKept && <p class="notice">{why[notKept]}</p>}
      {visits.length === 0 && !notKept && <p>{say.none}</p>}
      {visits.length > 1 && (
        <div class="actions">
          {two.length === 2 ? (
            <button type="button" onClick={() => verbs.show(two)}>
              {say.compare}
            </button>
          ) : (
            <p class="small">{say.compareHint}</p>
          )}
        </div>
      )}
      <ul class="visits" ref={root}>
        {visits.map((visit) => {
          const { id, date, headline, outcome } = lineOf(visit, page);
          return (
            <li key={id} data-visit={id} data-outcome={visit.outcome}>
              {visits.length > 1 && (
                <input
                  type="checkbox"
                  aria-label={say.choose(date)}
                  checked={two.includes(id)}
                  onChange={(event) => choose(id, event.currentTarget.checked)}
                />
              )}
              <div>
                <a href={`#${id}`}>{headline}</a>
                <p class="small">
                  <span>{date}</span> <span class="outcome">{outcome}</span>
                </p>
              </div>
              <button type="button" aria-label={say.removeNamed(date)} onClick={() => void remove([id])}>
                {say.remove}
              </button>
            </li>
          );
        })}
      </ul>
      {visits.length > 0 && (
        <div class="actions">
          {state === 'asking' && <p>{say.sureAll(visits.length)}</p>}
          {state === 'asking' && (
            <button type="button" onClick={() => void remove(visits.map(({ id }) => id))}>
              {say.yes}
            </button>
          )}
          <button type="button" onClick={() => setState(state === 'asking' ? 'idle' : 'asking')}>
            {state === 'asking' ? say.no : say.removeAll}
          </button>
        </div>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {state === 'removed' ? say.removed : ''}
      </p>
    </>
  );
}
