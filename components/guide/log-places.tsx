import { useState } from 'preact/hooks';
import { APPS, type AppId } from '../../knowledge/apps';
import { BUILT_IN } from '../../knowledge/apps/own-server';
import { LOG_PLACES, type LogPlace, type LogPlaceId, logPlacesFor } from '../../knowledge/log-places';
import { CLIENT_SYSTEMS, type ClientSystem, type Told } from '../../knowledge/told';
import type { GuideWords } from '../../words';
import { Source } from '../reference/source';
import { Copyable } from './copyable';
import type { GuideVerbs } from './verbs';

const BY_NAME = (Object.keys(APPS) as AppId[]).sort((a, b) => APPS[a].name.localeCompare(APPS[b].name));

interface Props {
  /** What was told of program, protocol and system. */
  told?: Told | undefined;
  /** The system of this computer; null where it is not known. */
  system?: ClientSystem | null | undefined;
  /** Whether each place says where it was read. */
  sources?: boolean;
  verbs: Pick<GuideVerbs, 'copy'>;
  words: GuideWords;
}

/** Where the log is: that of the told program on its system first, then the system's own. */
export function LogPlaces({ told = {}, system: here, sources = false, verbs, words }: Props) {
  const { logPlaces, questions } = words;
  const [app, setApp] = useState(() => knownApp(told.app));
  const [system, setSystem] = useState<ClientSystem>(
    told.clientOs ?? here ?? (app && APPS[app].systems?.[0]) ?? 'windows-11',
  );
  const places = logPlacesFor({ app, protocol: told.protocol }, system);
  const list = (ids: LogPlaceId[]) =>
    ids.map((id) => <Place key={id} id={id} app={app} sources={sources} verbs={verbs} words={words} />);
  return (
    <details class="log-places">
      <summary>{logPlaces.title}</summary>
      <p class="quiet">{logPlaces.privacy}</p>
      <label class="field">
        {logPlaces.app}
        <select value={app ?? ''} onChange={(event) => setApp(knownApp(event.currentTarget.value))}>
          <option value="">{logPlaces.noApp}</option>
          {BY_NAME.map((id) => (
            <option key={id} value={id}>
              {APPS[id].name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {logPlaces.system}
        <select value={system} onChange={(event) => setSystem(event.currentTarget.value as ClientSystem)}>
          {CLIENT_SYSTEMS.map((id) => (
            <option key={id} value={id}>
              {questions.clientOs.options[id]}
            </option>
          ))}
        </select>
      </label>
      <p>{logPlaces.first}</p>
      {app && !(app in BUILT_IN) && places.own.length === 0 && <p>{logPlaces.anyApp}</p>}
      {list(places.own)}
      {places.system.length > 0 && (
        <>
          <h3>{logPlaces.ofSystem(questions.clientOs.options[system])}</h3>
          {list(places.system)}
        </>
      )}
    </details>
  );
}

interface PlaceProps extends Pick<Props, 'verbs' | 'words'> {
  id: LogPlaceId;
  app: AppId | undefined;
  sources: boolean;
}

function Place({ id, app, sources, verbs, words }: PlaceProps) {
  const { logPlaces } = words;
  const { apps, menu, file, command, packed, more, source, trust }: LogPlace = LOG_PLACES[id];
  const copy = { verbs, words: words.guide, code: true };
  const mark = trust !== 'S' && (
    <span class="trust">{trust === 'K' ? logPlaces.usually : logPlaces.uncertain}</span>
  );
  return (
    <div data-log-place={id}>
      {apps && (
        <p>
          <strong>{(app ? [app] : apps).map((one) => APPS[one].name).join(', ')}</strong> {mark}
        </p>
      )}
      {menu && <p>{logPlaces.menu(menu.join(' › '))}</p>}
      {logPlaces.how[id] && (
        <p>
          {logPlaces.how[id]} {!apps && mark}
        </p>
      )}
      {command && <Copyable label={logPlaces.command} text={command} {...copy} />}
      {file && (
        <Copyable
          label={file.startsWith('%') ? logPlaces.windowsFolder : logPlaces.folder}
          text={file}
          {...copy}
        />
      )}
      {packed && <p>{logPlaces.packed}</p>}
      {more && (
        <details>
          <summary>{logPlaces.more.title}</summary>
          <Copyable label={logPlaces.more.on[more.where]} text={more.on} {...copy} />
          {more.folder && <Copyable label={logPlaces.more.folder} text={more.folder} {...copy} />}
          {more.off ? (
            <Copyable label={logPlaces.more.off} text={more.off} {...copy} />
          ) : (
            <p>{logPlaces.more.offLine}</p>
          )}
        </details>
      )}
      {sources && (
        <p class="small">
          {logPlaces.source}: <Source source={source} />
        </p>
      )}
    </div>
  );
}

const knownApp = (id: string | undefined): AppId | undefined =>
  id !== undefined && Object.hasOwn(APPS, id) ? (id as AppId) : undefined;
