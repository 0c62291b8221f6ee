import { Rich } from '../guide/rich';
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
  return (
    <article class="card" aria-labelledby="card">
      <h4 id="card">{card.title}</h4>
      {suggest &&
        (line.suggestion === 'open' ? (
          <p role="status">{say.steps.open}</p>
        ) : (
          <button type="button" class="primary" onClick={suggest}>
            {say.steps.suggest}{' '}
            <span class="key" aria-hidden="true">
              Enter
            </span>
          </button>
        ))}
      <p class="small">
        {guide.minutes(card.minutes)} · {guide.risk[card.risk]} · {say.fixes[line.fix]}
      </p>
      <p>
        <Rich text={card.why} />
      </p>
      {card.notes.map((note) => (
        <p class="notice" key={note}>
          {note}
        </p>
      ))}
      <ol>
        {card.clicks.map((click) => (
          <li key={click}>
            <Rich text={click} />
          </li>
        ))}
      </ol>
      {card.ask && <blockquote>{card.ask}</blockquote>}
      {card.command && <pre dir="ltr">{card.command}</pre>}
      <dl>
        <dt>{guide.see}</dt>
        <dd>
          <Rich text={card.see} />
        </dd>
        <dt>{guide.undo}</dt>
        <dd>
          <Rich text={card.undo} />
        </dd>
      </dl>
    </article>
  );
}
