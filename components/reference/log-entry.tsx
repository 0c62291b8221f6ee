import { LOG_PATTERNS } from '../../knowledge/log-patterns';
import type { LogReading } from '../../knowledge/read-log';
import { Causes } from './causes';
import type { Page } from './reference';
import { Trust } from './trust';

/** What a log says: whose it is, how far the attempt got, and the line that tells most. */
export function LogEntry({ reading, page }: { reading: LogReading; page: Page }) {
  const { logs, guide } = page.guideWords;
  const { details } = guide;
  const { client, furthest, telling, found, cut } = reading;
  const row = telling && LOG_PATTERNS[telling.patternId];
  return (
    <article data-log>
      <h3>{telling ? logs.pattern[telling.patternId] : page.lookupWords.reference.lookup.found}</h3>
      {cut && <p class="notice">{details.cut}</p>}
      {telling && (
        <figure>
          <figcaption>
            {!cut && details.line(telling.line)} {row && <Trust trust={row.trust} page={page} />}
          </figcaption>
          <pre dir="ltr">{telling.quote}</pre>
        </figure>
      )}
      {client && <p>{details.client(logs.program[client])}</p>}
      {furthest && <p>{details.reached(logs.stage[furthest])}</p>}
      {row && <Causes says={row.says} page={page} />}
      {found.length > 1 && (
        <details>
          <summary>{details.found(found.length)}</summary>
          <ul>
            {found.map(({ patternId, line }) => (
              <li key={patternId}>
                {logs.pattern[patternId]} {!cut && <span class="small">({details.line(line)})</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
