import { type FactsId, PROTOCOL_FACTS, type Transport } from '../../knowledge/protocol-facts';
import { Choice } from './field';
import { protocolName } from './names';
import type { Page } from './reference';
import { Source } from './source';
import { Trust } from './trust';

/** The sentences about a protocol, in the order in which they are asked for. */
const SENTENCES = ['nat', 'atHome', 'onRouter', 'sites', 'cgnat', 'several', 'keepalive'] as const;

interface Props {
  chosen: FactsId;
  choose: (id: FactsId) => void;
  page: Page;
}

/** One protocol at a time: what it sends, and how it fares behind routers. */
export function Protocols({ chosen, choose, page }: Props) {
  const options = (Object.keys(PROTOCOL_FACTS) as FactsId[]).map((id) => ({
    id,
    name: protocolName(id, page),
  }));
  return (
    <>
      <Choice label={page.lookupWords.reference.protocol} value={chosen} options={options} choose={choose} />
      <Facts id={chosen} page={page} />
    </>
  );
}

function Facts({ id, page }: { id: FactsId; page: Page }) {
  const { protocols } = page.lookupWords;
  const { field } = protocols;
  const facts = PROTOCOL_FACTS[id];
  const texts = protocols.protocol[id];
  return (
    <div data-protocol={id}>
      <p>
        {texts.about} <Trust trust={facts.trust} page={page} />
      </p>
      <dl>
        <dt>{field.transports}</dt>
        <dd>
          <ul>
            {facts.transports.map((transport) => (
              <li key={transport.kind + transport.number}>{sent(transport, page)}</li>
            ))}
          </ul>
        </dd>
        <dt>{field.passthrough}</dt>
        <dd>{texts.passthrough}</dd>
        {SENTENCES.map((name) => (
          <>
            <dt>{field[name]}</dt>
            <dd>{texts[name]}</dd>
          </>
        ))}
        <dt>{field.overhead}</dt>
        <dd>
          {facts.overheadBytes ? protocols.overhead(...facts.overheadBytes) : protocols.overheadUnknown}
        </dd>
        <dt>{field.security}</dt>
        <dd>{texts.security}</dd>
        <dt>{field.better}</dt>
        <dd>{texts.better}</dd>
        <dt>{field.sources}</dt>
        <dd class="small">
          <ul>
            {facts.sources.map((source) => (
              <li key={source}>
                <Source source={source} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </div>
  );
}

function sent({ kind, number, when }: Transport, { lookupWords: { protocols } }: Page) {
  return (
    <>
      <strong>{protocols.transport[kind](number)}</strong> <span class="small">({protocols.when[when]})</span>
    </>
  );
}
