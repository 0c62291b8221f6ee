import { useMemo } from 'preact/hooks';
import { toldLines } from '../../report/progress-text';
import { own } from '../../report/reasons';
import { Path } from '../path';
import { Measured } from '../result/measured';
import { resultView } from '../result/view';
import type { PartProps } from './desk';
import { titleOf, trailOf, whereNow } from './view';

/** The user's wizard as it stands: where they are, the result, the trail, what they told. */
export function Picture({ session, language }: PartProps) {
  const { say, words } = language;
  const { view } = session;
  const result = useMemo(() => view.report && resultView(view.report, null, language), [view, language]);
  return (
    <section class="picture" aria-labelledby="picture">
      <h3 id="picture" class="unseeable">
        {say.picture.title}
      </h3>
      {result ? (
        <>
          <p class="headline">{result.headline}</p>
          <p>{result.meaning}</p>
          <Path places={result.path} words={words} />
        </>
      ) : (
        <p class="quiet">{say.picture.noReport}</p>
      )}
      {session.state !== 'ended' && (
        <p class="now">
          <span class="label">{say.picture.now}</span> {whereNow(view, language)}
        </p>
      )}
    </section>
  );
}

/** What was tried, changed, told and measured, below the conversation. */
export function Findings({ session, language }: PartProps) {
  const { say, guideWords } = language;
  const { view } = session;
  const { report } = view;
  const result = useMemo(() => report && resultView(report, null, language), [report, language]);
  const trail = trailOf(view);
  const { changed } = report && trail === report.trail ? report : view.visit;
  const told = [...(result?.told ?? toldLines({ ...view.visit.told, signs: [] }, guideWords))];
  const error = guideWords.report.toldNames.errorCode;
  if (view.typedError && !told.some(({ name }) => name === error))
    told.push({ name: error, value: say.talk.typedError });
  return (
    <div class="findings">
      <section class="part">
        <h3>{say.picture.tried}</h3>
        {trail.length === 0 ? (
          <p class="quiet">{say.picture.nothingTried}</p>
        ) : (
          <ol class="rows numbered">
            {trail.map(({ step, outcome }, i) => (
              <li key={`${i} ${step}`}>
                <span class="name">{titleOf(step, view, language)}</span>{' '}
                <span class="value">{own(guideWords.guide.outcome, outcome) ?? outcome}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
      <section class="part">
        <h3>{say.picture.changed}</h3>
        {changed.length === 0 ? (
          <p class="quiet">{say.picture.nothingChanged}</p>
        ) : (
          <ul>
            {changed.map((step) => (
              <li key={step}>{titleOf(step, view, language)}</li>
            ))}
          </ul>
        )}
      </section>
      <section class="part">
        <h3>{say.picture.told}</h3>
        {told.length === 0 ? (
          <p class="quiet">{say.picture.nothingTold}</p>
        ) : (
          <dl class="rows">
            {told.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      {result && result.signs.length > 0 && (
        <section class="part">
          <h3>{say.picture.signs}</h3>
          <ul>
            {result.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </section>
      )}
      {result && (
        <>
          {result.because.length > 0 && (
            <section class="part">
              <h3>{say.picture.how}</h3>
              <ul>
                {result.because.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          )}
          <Measured facts={result.facts} outlook={result.outlook} language={language} />
          {result.measured && <p class="small">{say.picture.measured(result.measured)}</p>}
        </>
      )}
    </div>
  );
}
