import type { Page } from './reference';

/** Says so where a row is only usually so, is uncertain, or is disputed; nothing where its source was read. */
export function Trust({ trust, page }: { trust: 'S' | 'K' | 'U' | 'D'; page: Page }) {
  const { mark } = page.lookupWords.reference;
  if (trust === 'S') return null;
  if (trust === 'D') return <span class="trust">{mark.disputed}</span>;
  const [word, why] = trust === 'K' ? [mark.usually, mark.usuallyWhy] : [mark.uncertain, mark.uncertainWhy];
  return (
    <span class="trust" title={why}>
      {word}
    </span>
  );
}
