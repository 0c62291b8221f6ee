import type { ComponentChildren } from 'preact';
import type { StepId } from '../../knowledge/steps';
import type { Card } from '../../report/card';
import { Rich } from '../guide/rich';
import type { NextStep, ResultLanguage } from './view';

interface Props {
  steps: NextStep[];
  marked: string | null;
  mark: ((step: StepId) => void) | null;
  toSend: ComponentChildren;
  language: ResultLanguage;
}

/** The steps that would come next, each with its card; support can mark one. */
export function NextSteps({ steps, marked, mark, toSend, language }: Props) {
  const { guideWords, resultWords } = language;
  return (
    <ol class="rows numbered">
      {steps.map((next) => (
        <li key={next.step} data-step={next.step} class={next.step === marked ? 'marked' : undefined}>
          {next.card ? (
            <details open={next.step === marked}>
              <summary>
                <span class="name">{next.title}</span>{' '}
                <span class="value">{guideWords.guide.minutes(next.card.minutes)}</span>
              </summary>
              <StepBody card={next.card} words={guideWords.guide} />
              {mark && (
                <button type="button" aria-pressed={next.step === marked} onClick={() => mark(next.step)}>
                  {resultWords.mark.button}
                </button>
              )}
            </details>
          ) : (
            <span class="name">{next.title}</span>
          )}
          {next.step === marked && (
            <div class="mark-note" role="status">
              <p>{resultWords.mark.marked}</p>
              {toSend}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function StepBody({ card, words }: { card: Card; words: ResultLanguage['guideWords']['guide'] }) {
  return (
    <div class="card">
      <p>
        <Rich text={card.why} />
      </p>
      {card.notes.map((note) => (
        <p class="notice" key={note}>
          {note}
        </p>
      ))}
      <ol class="clicks">
        {card.clicks.map((click) => (
          <li key={click}>
            <Rich text={click} />
          </li>
        ))}
      </ol>
      {card.ask && <blockquote>{card.ask}</blockquote>}
      {card.command && <pre dir="ltr">{card.command}</pre>}
      <dl>
        <dt>{words.see}</dt>
        <dd>
          <Rich text={card.see} />
        </dd>
        <dt>{words.undo}</dt>
        <dd>
          <Rich text={card.undo} /> <span class="quiet">({words.risk[card.risk]})</span>
        </dd>
      </dl>
    </div>
  );
}
