import type { CauseId } from '../../knowledge/causes';
import type { Sign, Strength } from '../../knowledge/signs';
import type { Page } from './reference';

/** What speaks for a cause, the strongest first. What speaks against one is not shown. */
const FOR: readonly Strength[] = ['proves', 'strongly', 'mildly'];

/** As many are read; the others wait behind a line that opens. */
const MOST = 5;

/** The causes that a sign speaks for, most likely first. */
export function Causes({ says, page }: { says: Sign['says']; page: Page }) {
  const causes = (Object.entries(says) as [CauseId, Strength][])
    .filter(([, strength]) => FOR.includes(strength))
    .sort(([, a], [, b]) => FOR.indexOf(a) - FOR.indexOf(b))
    .map(([cause]) => cause);
  const { lookup } = page.lookupWords.reference;
  const more = causes.slice(MOST);
  if (causes.length === 0) return null;
  return (
    <>
      <h4>{lookup.causes}</h4>
      <CauseList causes={causes.slice(0, MOST)} page={page} />
      {more.length > 0 && (
        <details>
          <summary>{lookup.moreCauses(more.length)}</summary>
          <CauseList causes={more} page={page} />
        </details>
      )}
    </>
  );
}

function CauseList({ causes, page }: { causes: CauseId[]; page: Page }) {
  return (
    <ul>
      {causes.map((cause) => (
        <li key={cause} data-cause={cause}>
          <strong>{page.guideWords.causes[cause].name}</strong>
          <br />
          {page.guideWords.causes[cause].means}
        </li>
      ))}
    </ul>
  );
}
