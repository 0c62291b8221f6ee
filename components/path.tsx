import type { Words } from '../words';
import type { Place } from './connect';
import { Mark } from './icon';

/** The way from the computer to the VPN server, each place with its state in shape and word. */
export function Path({ places, words: { popup } }: { places: Place[]; words: Words }) {
  return (
    <ol class="path" aria-label={popup.path.label}>
      {places.map(({ name, tone }) => (
        <li key={name} class={tone}>
          <Mark tone={tone} />
          <span class="place">{name}</span>
          <span class="tone">{popup.tones[tone]}</span>
        </li>
      ))}
    </ol>
  );
}
