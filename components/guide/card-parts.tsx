import type { Card } from '../../report/card';
import type { GuideWords } from '../../words';
import { Rich } from './rich';

interface Props {
  card: Card;
  words: GuideWords['guide'];
}

/** A step's card for those who only read it: why, what to mind, where to click, what to see, how to undo. */
export function CardBody({ card, words }: Props) {
  return (
    <>
      <p>
        <Rich text={card.why} />
      </p>
      {card.notes.map((note) => (
        <p class="notice" key={note}>
          {note}
        </p>
      ))}
      <Clicks clicks={card.clicks} />
      {card.ask && <blockquote>{card.ask}</blockquote>}
      {card.command && <pre dir="ltr">{card.command}</pre>}
      <SeeAndUndo card={card} words={words} />
    </>
  );
}

export function Clicks({ clicks }: Pick<Card, 'clicks'>) {
  return (
    <ol class="clicks">
      {clicks.map((click) => (
        <li key={click}>
          <Rich text={click} />
        </li>
      ))}
    </ol>
  );
}

export function SeeAndUndo({ card, words }: Props) {
  return (
    <dl>
      <dt>{words.see}</dt>
      <dd>
        <Rich text={card.see} />
      </dd>
      <dt>{words.undo}</dt>
      <dd>
        <Rich text={card.undo} />
      </dd>
    </dl>
  );
}
