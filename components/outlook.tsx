import type { OutlookLine } from '../report/outlook';
import type { Words } from '../words';
import { Mark } from './icon';
import { Section } from './section';

/** Which VPN protocols will work from here, each with the reasons and what passthrough means for it. */
export function Outlook({ lines, words, open }: { lines: OutlookLine[]; words: Words; open: boolean }) {
  return (
    <Section id="outlook" title={words.outlook.title} count={lines.length} open={open}>
      <ul class="facts">
        {lines.map(({ id, name, value, tone, because }) => (
          <li key={id} data-protocol={id} data-tone={tone}>
            <details>
              <summary>
                <Mark tone={tone} />
                <span class="name">{name}</span>
                <span class="value">{value}</span>
              </summary>
              <ul>
                {because.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
