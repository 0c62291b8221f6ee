import type { Fact } from '../../report/facts';
import type { OutlookLine } from '../../report/outlook';
import { Mark } from '../icon';
import type { ResultLanguage } from './view';

interface Props {
  facts: Fact[];
  outlook: OutlookLine[];
  language: ResultLanguage;
}

/** What was measured, each with how it is known, and which VPNs work from there. */
export function Measured({ facts, outlook, language: { words } }: Props) {
  const { popup } = words;
  return (
    <>
      <section class="part">
        <h3>{popup.facts.title}</h3>
        <ul class="facts">
          {facts.map(({ id, name, term, value, tone, evidence }) => (
            <li key={id} data-fact={id} data-tone={tone}>
              <details>
                <summary>
                  <Mark tone={tone} />
                  <span class="name">{name}</span>
                  <bdi class="value">{value}</bdi>
                </summary>
                <p class="term">{popup.facts.term(term)}</p>
                <Sentences lines={evidence} />
              </details>
            </li>
          ))}
        </ul>
        <p class="small">{popup.facts.untestable}</p>
      </section>
      <section class="part">
        <h3>{words.outlook.title}</h3>
        <ul class="facts">
          {outlook.map(({ id, name, value, tone, because }) => (
            <li key={id} data-protocol={id} data-tone={tone}>
              <details>
                <summary>
                  <Mark tone={tone} />
                  <span class="name">{name}</span>
                  <span class="value">{value}</span>
                </summary>
                <Sentences lines={because} />
              </details>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Sentences({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
