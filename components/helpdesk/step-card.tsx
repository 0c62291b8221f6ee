import { useRef } from 'preact/hooks';
import { CardBody } from '../guide/card-parts';
import type { PartProps } from './desk';
import { cardFor, type StepLine } from './view';

interface Props extends PartProps {
  line: StepLine;
  /** Null where nothing can be suggested. */
  suggest: (() => void) | null;
}

/** The card of one step as the user would read it, and the button that suggests it. */
export function StepCard({ session, language, line, suggest }: Props) {
  const { say, guideWords } = language;
  const { guide } = guideWords;
  const card = cardFor(line.id, session.view, language);
  const said = useRef<HTMLParagraphElement>(null);
  const isOpen = line.suggestion === 'open';
  return (
    <article class="card" aria-labelledby="card">
      <h4 id="card">{card.title}</h4>
      {suggest && (
        <p ref={said} role="status" tabIndex={-1}>
          {isOpen && say.steps.open}
        </p>
      )}
      {suggest && !isOpen && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            // The button goes away.
            said.current?.focus();
            suggest();
          }}
        >
          {say.steps.suggest}{' '}
          <span class="key" aria-hidden="true">
            Enter
          </span>
        </button>
      )}
      <p class="small">
        {guide.minutes(card.minutes)} · {say.fixes[line.fix]}
      </p>
      <CardBody card={card} words={guide} />
    </article>
  );
}
