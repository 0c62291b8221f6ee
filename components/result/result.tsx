import type { ComponentChildren } from 'preact';
import './result.css';
import { Path } from '../path';
import { Measured } from './measured';
import { type Marking, NextSteps } from './next-steps';
import type { ResultLanguage, ResultView } from './view';

interface Props {
  view: ResultView;
  language: ResultLanguage;
  /** The step that support marked; null where none is. */
  marked: string | null;
  /** Null where this is only a preview. */
  marking: Marking | null;
  /** Shown at the marked step: what to send back. */
  toSend: ComponentChildren;
  /** A cleaned line of the log that the sender added; null where there is none. */
  quote: string | null;
}

/** Lines from which on one sheet of A4 has room for no more than what was found, and from which on only in small print. */
const FULL_LINES = 31;
const LONG_LINES = 46;

const linesOf = ({ trail, changed, causes, next, told, signs }: ResultView): number =>
  [trail, changed, causes, next, told, signs].reduce((sum, { length }) => sum + length, 0);

/** What is broken, how this is known, what was tried, what comes next: all that a result holds. */
export function Result({ view, language, marked, marking, toSend, quote }: Props) {
  const { words, guideWords, resultWords: say } = language;
  const titles = guideWords.report;
  const lines = linesOf(view);
  return (
    <div class={`result${lines >= FULL_LINES ? ' full' : ''}${lines >= LONG_LINES ? ' long' : ''}`}>
      <div class="case">
        <div role="status">
          <h2>{view.headline}</h2>
          <p>{view.meaning}</p>
        </div>
        <Path places={view.path} words={words} />
        {view.because.length > 0 && (
          <Part title={say.how} small>
            <Lines lines={view.because} />
          </Part>
        )}
        <Part title={titles.next}>
          <NextSteps
            steps={view.next}
            marked={marked}
            marking={marking}
            toSend={toSend}
            language={language}
          />
        </Part>
        <Part title={titles.causes}>
          {view.causes.length > 0 ? (
            <ul class="rows causes">
              {view.causes.map(({ name, means, support, band }) => (
                <li key={name}>
                  <details>
                    <summary>
                      <span class="name">{name}</span> <span class="value">{band}</span>
                    </summary>
                    <p>{means}</p>
                    {support && (
                      <p>
                        <span class="label">{guideWords.guide.handedOver.support}</span> {support}
                      </p>
                    )}
                  </details>
                </li>
              ))}
            </ul>
          ) : (
            <p>{say.noCauses}</p>
          )}
        </Part>
      </div>
      <div class="visit">
        <Part title={titles.tried}>
          {view.trail.length > 0 ? (
            <ol class="rows numbered">
              {view.trail.map(({ name, outcome }, i) => (
                <li key={`${i} ${name}`}>
                  <span class="name">{name}</span> <span class="value">{outcome}</span>
                </li>
              ))}
            </ol>
          ) : (
            <p>{say.nothingTried}</p>
          )}
        </Part>
        <Part title={titles.changed}>
          {view.changed.length > 0 ? (
            <Lines lines={view.changed} list="changed" />
          ) : (
            <p>{say.nothingChanged}</p>
          )}
        </Part>
        {view.told.length > 0 && (
          <Part title={titles.told}>
            <dl class="rows">
              {view.told.map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <bdi>{value}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </Part>
        )}
        {view.signs.length > 0 && (
          <Part title={titles.signs}>
            <Lines lines={view.signs} list="signs" />
          </Part>
        )}
        {quote !== null && (
          <Part title={say.quote}>
            <pre dir="ltr">{quote}</pre>
          </Part>
        )}
      </div>
      <div class="measured">
        <Measured facts={view.facts} outlook={view.outlook} language={language} />
      </div>
    </div>
  );
}

function Part({ title, small, children }: { title: string; small?: boolean; children: ComponentChildren }) {
  return (
    <section class={small ? 'part quiet' : 'part'}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Lines({ lines, list }: { lines: string[]; list?: string }) {
  return (
    <ul class={list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
