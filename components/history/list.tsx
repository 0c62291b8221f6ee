import { useState } from 'preact/hooks';
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
  const remove = async (ids: string[]) => {
    await verbs.remove(ids);
    setState('removed');
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
      <ul class="visits">
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
      {visits.length > 0 &&
        (state === 'asking' ? (
          <div class="actions">
            <p>{say.sureAll(visits.length)}</p>
            <button type="button" onClick={() => void remove(visits.map(({ id }) => id))}>
              {say.yes}
            </button>
            <button type="button" onClick={() => setState('idle')}>
              {say.no}
            </button>
          </div>
        ) : (
          <button type="button" onClick={() => setState('asking')}>
            {say.removeAll}
          </button>
        ))}
      <p role="status">{state === 'removed' ? say.removed : ''}</p>
    </>
  );
}
