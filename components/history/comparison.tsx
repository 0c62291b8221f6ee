import type { PastVisit } from '../../report/past-visit';
import { Changes } from '../changes';
import { Heading } from './heading';
import type { HistoryPage } from './history';
import { changesBetween, lineOf } from './view';

/** What differs between two past visits, the earlier one first whichever was chosen first. */
export function Comparison({ visits, page }: { visits: [PastVisit, PastVisit]; page: HistoryPage }) {
  const { words, historyWords: say } = page;
  const [earlier, later] = [...visits].sort((a, b) => a.endedAt - b.endedAt) as [PastVisit, PastVisit];
  const [before, after] = [lineOf(earlier, page), lineOf(later, page)];
  const changes = changesBetween(earlier, later, page);
  const dated = {
    ...words.popup.changes,
    title: say.differences,
    none: say.same,
    before: before.date,
    after: after.date,
  };
  return (
    <>
      <Heading text={say.comparison} />
      <ul class="visits">
        {[before, after].map(({ id, date, headline, outcome }) => (
          <li key={id}>
            <div>
              <a href={`#${id}`}>{headline}</a>
              <p class="small">
                <span>{date}</span> <span class="outcome">{outcome}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {changes ? (
        <Changes changes={changes} words={{ ...words, popup: { ...words.popup, changes: dated } }} />
      ) : (
        <p>{say.unreadable}</p>
      )}
    </>
  );
}
