import { useState } from 'preact/hooks';
import { APPS, type AppId, appsMatching } from '../../knowledge/apps';
import { Choice, Field } from './field';
import { listed, protocolName } from './names';
import type { Page } from './reference';
import { Trust } from './trust';

/** More than these are not read; a longer name narrows them down. */
const MOST = 12;

type System = keyof Page['lookupWords']['apps']['find'];

/** Which protocol a program uses and where to choose another; and how to see it on each system. */
export function Apps({ page }: { page: Page }) {
  const { apps, reference } = page.lookupWords;
  const { clientOs } = page.guideWords.questions;
  const [query, setQuery] = useState('');
  const [system, setSystem] = useState<System>('windows-11');
  const found = query.trim() === '' ? [] : appsMatching(query).slice(0, MOST);
  const systems = (Object.keys(apps.find) as System[]).map((id) => ({
    id,
    name: id === 'other' ? clientOs.dontKnow : clientOs.options[id],
  }));
  return (
    <>
      <Field label={apps.search} value={query} change={setQuery} prose />
      <p class="small" role="status">
        {query.trim() !== '' && found.length === 0 ? apps.none : ''}
      </p>
      <ul class="entries">
        {found.map((id) => (
          <li key={id} data-app={id}>
            <AppEntry id={id} page={page} />
          </li>
        ))}
      </ul>
      <h3>{reference.findProtocol}</h3>
      <Choice label={clientOs.title} value={system} options={systems} choose={setSystem} />
      <ol>
        {apps.find[system].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

function AppEntry({ id, page }: { id: AppId; page: Page }) {
  const { apps } = page.lookupWords;
  const { name, protocols, switchPath, company, trust } = APPS[id];
  const names = protocols.map((protocol) => protocolName(protocol, page));
  return (
    <>
      <h3>
        <bdi>{name}</bdi> <Trust trust={trust} page={page} />
      </h3>
      <p>
        {apps.uses(listed(names, page))} {names.length > 1 && apps.first(names[0]!)}
      </p>
      {apps.note[id] && <p>{apps.note[id]}</p>}
      {protocols.includes('other') && <p>{apps.otherProtocol}</p>}
      {names.length > 1 && <p>{switchPath ? apps.switchHint(switchPath.join(' › ')) : apps.noSwitch}</p>}
      {company && <p class="notice">{apps.company}</p>}
      {trust === 'U' && <p class="small">{apps.maybe}</p>}
    </>
  );
}
