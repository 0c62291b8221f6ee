import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StepId } from '../../knowledge/steps';
import { CardBody } from '../guide/card-parts';
import type { NextStep, ResultLanguage, StepChoice } from './view';

/** How support marks a step. */
export interface Marking {
  /** What it can be besides those that would come next. */
  choices: StepChoice[];
  mark(step: StepId): void;
}

interface Props {
  steps: NextStep[];
  marked: string | null;
  marking: Marking | null;
  toSend: ComponentChildren;
  language: ResultLanguage;
}

/** The steps that would come next, each with its card; support can mark one of them, or any other. */
export function NextSteps({ steps, marked, marking, toSend, language }: Props) {
  const { guideWords, resultWords } = language;
  const note = useRef<HTMLDivElement>(null);
  // Its card opens above the button that was clicked, and may push what is to send out of view.
  useLayoutEffect(() => {
    if (toSend) note.current?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  const list = (
    <ol class="rows numbered">
      {steps.map((next) => (
        <li key={next.step} data-step={next.step} class={next.step === marked ? 'marked' : undefined}>
          {next.card ? (
            <details open={next.step === marked}>
              <summary>
                <span class="name">{next.title}</span>{' '}
                <span class="value">{guideWords.guide.minutes(next.card.minutes)}</span>
              </summary>
              <div class="card">
                <CardBody card={next.card} words={guideWords.guide} />
              </div>
              {marking && (
                <button
                  type="button"
                  aria-pressed={next.step === marked}
                  onClick={() => marking.mark(next.step)}
                >
                  {resultWords.mark.button}
                </button>
              )}
            </details>
          ) : (
            <span class="name">{next.title}</span>
          )}
          {next.step === marked && (
            <div ref={note} class="mark-note" role="status">
              <p>{resultWords.mark.marked}</p>
              {toSend}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {steps.length > 0 ? list : <p>{resultWords.noNext}</p>}
      {marking && <AnyStep {...marking} words={resultWords.mark} />}
    </>
  );
}

function AnyStep({ choices, mark, words }: Marking & { words: ResultLanguage['resultWords']['mark'] }) {
  const [chosen, setChosen] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const choice = choices.find(({ step }) => step === chosen);
    if (choice) mark(choice.step);
  };
  return (
    <form class="any-step" onSubmit={submit}>
      <label for="any-step">{words.other}</label>
      <select
        id="any-step"
        required
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {choices.map(({ step, label }) => (
          <option key={step} value={step}>
            {label}
          </option>
        ))}
      </select>
      <button type="submit">{words.button}</button>
    </form>
  );
}
