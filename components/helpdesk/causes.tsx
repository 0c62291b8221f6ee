import { useMemo } from 'preact/hooks';
import type { PartProps } from './desk';
import { causeLines } from './view';

/** What can be the cause, in bands, each with why. */
export function Causes({ session, language }: PartProps) {
  const { say } = language;
  const causes = useMemo(() => causeLines(session.view, language), [session.view, language]);
  return (
    <section class="part" aria-labelledby="causes">
      <h3 id="causes">{say.causes.title}</h3>
      {causes.length === 0 ? (
        <p class="quiet">{session.view.report ? say.causes.none : say.picture.noReport}</p>
      ) : (
        <ul class="rows">
          {causes.map(({ id, name, means, support, band, why }, i) => (
            <li key={id} data-cause={id}>
              <details open={i === 0}>
                <summary>
                  <span class="name">{name}</span> <span class="value">{band}</span>
                </summary>
                <p>{means}</p>
                <p class="label">{say.causes.speaksFor}</p>
                {why.length === 0 ? (
                  <p>{say.causes.nothing}</p>
                ) : (
                  <ul>
                    {why.map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                )}
                {support && (
                  <p>
                    <span class="label">{say.causes.support}</span> {support}
                  </p>
                )}
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
