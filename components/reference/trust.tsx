import type { Trust as Trusted } from '../../knowledge/trust';
import type { Page } from './reference';

/** Says so where a row is only usually so, is uncertain, or is disputed; nothing where its source was read. */
export function Trust({ trust, page }: { trust: Trusted; page: Page }) {
  const { mark } = page.lookupWords.reference;
  if (trust === 'S') return null;
  const [word, why] = {
    K: [mark.usually, mark.usuallyWhy],
    U: [mark.uncertain, mark.uncertainWhy],
    D: [mark.disputed, mark.disputedWhy],
  }[trust];
  return (
    <span class="trust" title={why}>
      {word}
    </span>
  );
}
