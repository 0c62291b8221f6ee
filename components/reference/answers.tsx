import { ANSWERS, type Answer, type AnswerId } from '../../knowledge/answers';
import { LINKS } from '../../knowledge/mtu-links';
import type { FactsId } from '../../knowledge/protocol-facts';
import type { StepId } from '../../knowledge/steps';
import { cardOf } from '../../report/card';
import { Clicks, SeeAndUndo } from '../guide/card-parts';
import { Copyable } from '../guide/copyable';
import { Rich } from '../guide/rich';
import { protocolName } from './names';
import type { Page } from './reference';

/** Nothing was measured here: the line is taken for an ordinary one. */
const UNKNOWN = { localAddress: null, linkMtu: LINKS.ethernet.ipv4 };

interface Props {
  page: Page;
  /** Leads to what is known about a protocol. */
  showProtocol: (id: FactsId) => void;
}

/** Questions people ask, each with its answer, and with the steps that say how. */
export function Answers({ page, showProtocol }: Props) {
  return (
    <ul class="entries">
      {(Object.keys(ANSWERS) as AnswerId[]).map((id) => (
        <li key={id} data-answer={id}>
          <ShortAnswer id={id} page={page} showProtocol={showProtocol} />
        </li>
      ))}
    </ul>
  );
}

function ShortAnswer({ id, page, showProtocol }: Props & { id: AnswerId }) {
  const { answers, reference } = page.lookupWords;
  const { protocols = [], steps = [] }: Answer = ANSWERS[id];
  return (
    <details>
      <summary>{answers[id].question}</summary>
      <p>
        <Rich text={answers[id].answer} />
      </p>
      {protocols.length > 0 && (
        <p class="related">
          {reference.answers.related}:
          {protocols.map((protocol) => (
            <button key={protocol} type="button" class="link" onClick={() => showProtocol(protocol)}>
              {protocolName(protocol, page)}
            </button>
          ))}
        </p>
      )}
      {steps.length > 0 && (
        <>
          <h3>{reference.answers.steps}</h3>
          {steps.map((step) => (
            <HowTo key={step} step={step} page={page} />
          ))}
        </>
      )}
    </details>
  );
}

/** A step's card, for reading: nothing is known about who reads it. */
function HowTo({ step, page }: { step: StepId; page: Page }) {
  const { words, guideWords, lookupWords, verbs } = page;
  const { guide } = guideWords;
  const card = cardOf(step, {}, UNKNOWN, words, guideWords);
  return (
    <details>
      <summary>{card.title}</summary>
      <p>
        <Rich text={card.why} />
      </p>
      <Clicks clicks={card.clicks} />
      {card.ask && <Copyable label={guide.ask} text={card.ask} verbs={verbs} words={lookupWords.reference} />}
      {card.command && (
        <Copyable
          label={guide.command}
          text={card.command}
          code
          verbs={verbs}
          words={lookupWords.reference}
        />
      )}
      {card.means && (
        <p class="small">
          <Rich text={card.means} />
        </p>
      )}
      <SeeAndUndo card={card} words={guide} />
    </details>
  );
}
