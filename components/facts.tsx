import { useState } from 'preact/hooks';
import type { Fact } from '../report/facts';
import type { Words } from '../words';
import { Mark } from './icon';
import { Section } from './section';

/** The facts, each with its technical term and how it is known. */
export function Facts({ facts, words, open }: { facts: Fact[]; words: Words; open: boolean }) {
  const { popup } = words;
  return (
    <Section id="facts" title={popup.facts.title} count={facts.length} open={open}>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact.id} data-fact={fact.id} data-tone={fact.tone}>
            <FactLine fact={fact} words={words} />
          </li>
        ))}
      </ul>
      <p class="small">{popup.facts.untestable}</p>
    </Section>
  );
}

/** A secret value shows when its line is opened. */
function FactLine({ fact, words: { popup } }: { fact: Fact; words: Words }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Mark tone={fact.tone} />
        <span class="name">{fact.name}</span>
        <span class="value">
          {fact.secret && !open ? <span class="show">{popup.facts.show}</span> : fact.value}
        </span>
      </summary>
      <p class="term">{popup.facts.term(fact.term)}</p>
      {open && fact.evidence.length > 0 && (
        <>
          <p class="how">{popup.facts.how}</p>
          <ul>
            {fact.evidence.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
