import type { CauseId } from '../../knowledge/causes';
import type { Sign, Strength } from '../../knowledge/signs';
import type { Page } from './reference';

/** What speaks for a cause, the strongest first. What speaks against one is not shown. */
const FOR: readonly Strength[] = ['proves', 'strongly', 'mildly'];

/** The causes that a sign speaks for, most likely first. */
export function Causes({ says, page }: { says: Sign['says']; page: Page }) {
  const causes = (Object.entries(says) as [CauseId, Strength][])
    .filter(([, strength]) => FOR.includes(strength))
    .sort(([, a], [, b]) => FOR.indexOf(a) - FOR.indexOf(b));
  if (causes.length === 0) return null;
  return (
    <>
      <h4>{page.lookupWords.reference.lookup.causes}</h4>
      <ul class="causes">
        {causes.map(([cause]) => (
          <li key={cause} data-cause={cause}>
            <details>
              <summary>{page.guideWords.causes[cause].name}</summary>
              <p>{page.guideWords.causes[cause].means}</p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
