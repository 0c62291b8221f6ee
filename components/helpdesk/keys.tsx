import type { HelpdeskWords } from '../../words';

/** What a key leads to, by its `data-key`. A letter presses nothing: Enter does, when one sees what it would press. */
const PLACES: Record<string, string> = {
  '/': 'search',
  m: 'message',
  n: 'join',
  a: 'question',
  r: 'measure',
  h: 'hand-over',
  c: 'close',
  s: 'same',
  d: 'different',
  x: 'stop',
};

/** Whether what has the focus takes letters itself. */
const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** What a pressed key does on the page; null for one that is not ours. `move`: to a session further down. */
export function onKey(event: KeyboardEvent, move: (by: 1 | -1) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (takesLetters(event.target)) {
    if (event.key === 'Escape') (event.target as HTMLElement).blur();
    return;
  }
  if (event.key === 'j' || event.key === 'k') move(event.key === 'j' ? 1 : -1);
  else {
    const place = Object.hasOwn(PLACES, event.key) ? PLACES[event.key] : null;
    const element = place && document.querySelector<HTMLElement>(`[data-key="${place}"]`);
    if (!element) return;
    const box = element.closest('details');
    if (box) box.open = true;
    element.focus();
  }
  event.preventDefault();
}

/** All keys, for those who look for them. */
export function Keys({ say: { keys } }: { say: HelpdeskWords }) {
  const rows: [string, string][] = [
    ['j', keys.down],
    ['k', keys.up],
    ['/', keys.search],
    ['↑ ↓', keys.arrows],
    ['Enter', keys.suggest],
    ['m', keys.message],
    ['Ctrl Enter', keys.askFreely],
    ['a', keys.ask],
    ['r', keys.measure],
    ['s', keys.same],
    ['d', keys.different],
    ['h', keys.handOver],
    ['c', keys.close],
    ['x', keys.stop],
    ['n', keys.join],
    ['Esc', keys.leave],
  ];
  return (
    <details class="keys">
      <summary>{keys.title}</summary>
      <dl>
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{keys.hint}</p>
    </details>
  );
}
