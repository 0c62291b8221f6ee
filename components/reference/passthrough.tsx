import { type FactsId, PROTOCOL_FACTS } from '../../knowledge/protocol-facts';
import { protocolName } from './names';
import type { Page } from './reference';
import { Trust } from './trust';

/** Whether the passthrough switch of a router matters, protocol by protocol. */
export function Passthrough({ page }: { page: Page }) {
  const { protocols } = page.lookupWords;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{page.lookupWords.reference.protocol}</th>
            <th scope="col">{protocols.field.passthrough}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(PROTOCOL_FACTS) as FactsId[]).map((id) => (
            <tr key={id} data-protocol={id}>
              <th scope="row">{protocolName(id, page)}</th>
              <td>
                <strong>{protocols.passthrough.verdict[PROTOCOL_FACTS[id].passthrough]}</strong>{' '}
                <Trust trust={PROTOCOL_FACTS[id].trust} page={page} />
                <div class="small">{protocols.protocol[id].passthrough}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {protocols.passthrough.advice.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
    </>
  );
}
