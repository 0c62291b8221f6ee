import type { Fact } from '../report/facts';
import type { Words } from '../words';

import { Mark } from './icon';

/** The facts, each with its technical term and how it is known. */
export function Facts({ facts, words: { popup } }: { facts: Fact[]; words: Words }) {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" class="section">
        {popup.facts.title}
      </h2>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact.id} data-fact={fact.id} data-tone={fact.tone}>
            <details>
              <summary>
                <Mark tone={fact.tone} />
                <span class="name">{fact.name}</span>
                <span class="value">{fact.value}</span>
              </summary>
              <p class="term">{popup.facts.term(fact.term)}</p>
              {fact.evidence.length > 0 && (
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
          </li>
        ))}
      </ul>
      <p class="small">{popup.facts.untestable}</p>
    </section>
  );
}
