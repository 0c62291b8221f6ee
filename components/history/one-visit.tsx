import type { PastVisit } from '../../report/past-visit';
import { Facts } from '../facts';
import { Outlook } from '../outlook';
import { Path } from '../path';
import { Heading } from './heading';
import type { HistoryPage } from './history';
import { dateOf, openedOf } from './view';

/** What one past visit came to. Nothing is measured or judged again. */
export function OneVisit({ visit, page }: { visit: PastVisit; page: HistoryPage }) {
  const { words, guideWords, historyWords: say, verbs } = page;
  const opened = openedOf(visit, page);
  const heading = say.visitOf(dateOf(visit, words));
  if (!opened)
    return (
      <>
        <Heading text={heading} />
        <p>{say.unreadable}</p>
      </>
    );
  const { view, tried, changed, causes, outcome } = opened;
  return (
    <>
      <Heading text={heading} />
      <p class="small">{say.asOf}</p>
      <p class="headline">{view.headline}</p>
      <p>{view.meaning}</p>
      <Path places={view.path} words={words} />
      <h3>{outcome}</h3>
      {tried.length === 0 ? (
        <p>{say.triedNothing}</p>
      ) : (
        <>
          <p>{say.tried}</p>
          <ul class="tried">
            {tried.map(({ name, outcome: how }) => (
              <li key={name}>
                {name}: <span class="small">{how}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <p>{say.changed}</p>
          <ul class="tried">
            {changed.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {causes.length > 0 && visit.outcome !== 'works' && (
        <>
          <h3>{guideWords.guide.handedOver.causes}</h3>
          <ul class="tried">
            {causes.map(({ name, band }) => (
              <li key={name}>
                {name}: <span class="small">{band}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Outlook lines={view.outlook} words={words} open={false} />
      <Facts facts={view.facts} words={words} open />
      <button type="button" onClick={() => void verbs.remove([visit.id]).then(() => verbs.show([]))}>
        {say.remove}
      </button>
    </>
  );
}
