import { ERROR_CODES, type ErrorCode, type ErrorCodeId } from '../../knowledge/error-codes';
import { Causes } from './causes';
import { listed, protocolName } from './names';
import type { Page } from './reference';
import { Source } from './source';
import { Trust } from './trust';

/** What an error code or message means, and what is behind it. */
export function CodeEntry({ id, page }: { id: ErrorCodeId; page: Page }) {
  const { guideWords, lookupWords } = page;
  const { lookup, mark } = lookupWords.reference;
  const { codes = [], name, protocols, passthrough, says, source, trust }: ErrorCode = ERROR_CODES[id];
  const { title, means } = guideWords.codes[id];
  return (
    <article data-code={id}>
      <h3>
        {title} <Trust trust={trust} page={page} />
      </h3>
      {(codes.length > 0 || name) && (
        <p class="small">
          <bdi dir="ltr">{[...codes, ...(name ? [name] : [])].join(' · ')}</bdi>
        </p>
      )}
      <p>{means}</p>
      {trust === 'D' && <p class="small">{mark.disputedWhy}</p>}
      <dl>
        <dt>{lookup.passthrough}</dt>
        <dd>{lookup.passthroughCan[passthrough]}</dd>
        {protocols.length > 0 && (
          <>
            <dt>{lookup.protocols}</dt>
            <dd>
              {listed(
                protocols.map((protocol) => protocolName(protocol, page)),
                page,
              )}
            </dd>
          </>
        )}
      </dl>
      <Causes says={says} page={page} />
      <p class="small">
        {lookup.source}: <Source source={source} />
      </p>
    </article>
  );
}
