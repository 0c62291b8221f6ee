import { useState } from 'preact/hooks';
import { PROTOCOLS, type ProtocolId } from '../../knowledge/protocols';
import { placeholdersIn, SNIPPETS, type Snippet, type SnippetId } from '../../knowledge/snippets';
import { Copyable } from '../guide/copyable';
import { Choice } from './field';
import { protocolName } from './names';
import type { Page } from './reference';
import { Source } from './source';
import { Trust } from './trust';

/** Pieces of configuration to copy, for one protocol or for all. */
export function Snippets({ page }: { page: Page }) {
  const { reference, snippets } = page.lookupWords;
  const [protocol, setProtocol] = useState<ProtocolId | 'all'>('all');
  const all: [string, Snippet][] = Object.entries(SNIPPETS);
  const shown = all.filter(([, { protocols }]) => protocol === 'all' || protocols.includes(protocol));
  return (
    <>
      <p>{snippets.intro}</p>
      <Choice
        label={reference.protocol}
        value={protocol}
        options={[
          { id: 'all' as const, name: reference.allProtocols },
          ...(Object.keys(PROTOCOLS) as ProtocolId[]).map((id) => ({ id, name: protocolName(id, page) })),
        ]}
        choose={setProtocol}
      />
      <ul class="entries">
        {shown.map(([id]) => (
          <li key={id} data-snippet={id}>
            <Entry id={id as SnippetId} page={page} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Entry({ id, page }: { id: SnippetId; page: Page }) {
  const { reference, snippets } = page.lookupWords;
  const { product, versions, place, text, takeBack, undo, source, trust }: Snippet = SNIPPETS[id];
  const { title, when, expect } = snippets.row[id];
  const placeholders = placeholdersIn(`${text}\n${undo ?? ''}`);
  return (
    <details>
      <summary>{title}</summary>
      <ul class="facets small">
        <li>
          <bdi>{product}</bdi>
        </li>
        {versions.from && (
          <li>
            {snippets.from} {versions.from}
          </li>
        )}
        {versions.to && (
          <li>
            {snippets.to} {versions.to}
          </li>
        )}
        <li>
          <Trust trust={trust} page={page} />
        </li>
      </ul>
      <dl>
        <dt>{snippets.when}</dt>
        <dd>{when}</dd>
        {placeholders.length > 0 && (
          <>
            <dt>{snippets.replace}</dt>
            <dd>
              <ul>
                {placeholders.map((name) => (
                  <li key={name}>
                    <code dir="ltr">{`<${name}>`}</code> {snippets.placeholder[name]}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{snippets.where}</dt>
        <dd>
          <Copyable label={snippets.place[place]} text={text} code verbs={page.verbs} words={reference} />
        </dd>
        <dt>{snippets.expect}</dt>
        <dd>{expect}</dd>
        <dt>{snippets.undo}</dt>
        <dd>
          {undo ? (
            <Copyable
              label={snippets.takeBack[takeBack]}
              text={undo}
              code
              verbs={page.verbs}
              words={reference}
            />
          ) : (
            snippets.takeBack[takeBack]
          )}
        </dd>
      </dl>
      <p class="small">
        {reference.lookup.source}: <Source source={source} />
      </p>
    </details>
  );
}
