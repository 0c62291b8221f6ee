import type { LiveWords } from '../../words';
import type { Contact } from './view';

/** What the banner tells. `open`: requests that wait for an answer. `last`: what support wrote, until the user does. */
export type BannerState =
  | { kind: 'waiting' | 'comparing' }
  | { kind: 'joined'; contact: Contact; open: number; last: string | null };

interface Props {
  state: BannerState;
  /** Who helps; null where it is not known. */
  name: string | null;
  /** The user wanted to start over, which would end it. */
  held: boolean;
  stop(): void;
  words: LiveWords['banner'];
}

/** At the top of the page as long as a session is under way, whatever else is shown: what is shared, and "stop". */
export function Banner({ state, name, held, stop, words }: Props) {
  const { open, last } = state.kind === 'joined' ? state : { open: 0, last: null };
  return (
    <section class="live-banner" aria-label={words.label} data-contact={contactOf(state)}>
      <p role="status">
        <span class="dot" aria-hidden="true" />
        {tell(state, name, words)} {open > 0 && <a href="#live-title">{words.open(open)}</a>}
        {last !== null && (
          <span class="last">
            {words.says} <bdi>{last}</bdi>
          </span>
        )}
        {held && <span class="last">{words.held}</span>}
      </p>
      <button type="button" onClick={stop}>
        {words.stop}
      </button>
    </section>
  );
}

const contactOf = (state: BannerState) => (state.kind === 'joined' ? state.contact : 'none');

function tell(state: BannerState, name: string | null, words: Props['words']): string {
  if (state.kind !== 'joined') return words[state.kind];
  if (state.contact !== 'live') return words[state.contact];
  return name ? words.liveWith(name) : words.live;
}
