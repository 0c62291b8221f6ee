import { useState } from 'preact/hooks';
import type { MtuProtocol } from '../../knowledge/mtu';
import {
  isConnectionName,
  MTU_PLACES,
  type MtuPlace,
  type MtuPlaceId,
  type MtuValues,
  mtuPlaceText,
  placesToEnter,
} from '../../knowledge/mtu-places';
import type { ClientSystem } from '../../knowledge/told';
import { Copyable } from '../guide/copyable';
import { Choice, Field } from './field';
import type { Page } from './reference';
import { Trust } from './trust';

interface Props {
  protocol: MtuProtocol;
  system: ClientSystem;
  systems: { id: ClientSystem; name: string }[];
  chooseSystem: (system: ClientSystem) => void;
  values: Omit<MtuValues, 'name'>;
  page: Page;
}

/** How a VPN connection is usually called where its user does not name it; whoever copies compares it with their own. */
const USUAL_NAME: Readonly<Record<MtuProtocol, string>> = {
  wireguard: 'wg0',
  openvpn: 'tun0',
  ikev2: 'ipsec0',
  ipsec: 'ipsec0',
  'l2tp-ipsec': 'ppp0',
  sstp: 'ppp0',
  pptp: 'ppp0',
};

/** Where the number is entered on a system, with what to paste. */
export function MtuPlaces({ protocol, system, systems, chooseSystem, values, page }: Props) {
  const { reference } = page.lookupWords;
  const [typed, setTyped] = useState('');
  const usual = system.startsWith('windows') ? 'VPN' : USUAL_NAME[protocol];
  const name = typed.trim() || usual;
  const valid = isConnectionName(name);
  const places = placesToEnter(protocol, system);
  return (
    <details class="places">
      <summary>{reference.mtu.places}</summary>
      <Choice
        label={page.guideWords.questions.clientOs.title}
        value={system}
        options={systems}
        choose={chooseSystem}
      />
      <Field
        label={reference.mtu.name}
        value={typed}
        change={setTyped}
        example={usual}
        problem={valid ? null : reference.mtu.badName}
      />
      {places.length === 0 && <p>{reference.mtu.noPlace}</p>}
      {valid &&
        places.map((place) => <Place key={place} id={place} values={{ ...values, name }} page={page} />)}
    </details>
  );
}

function Place({ id, values, page }: { id: MtuPlaceId; values: MtuValues; page: Page }) {
  const { mtu, reference } = page.lookupWords;
  const { guide } = page.guideWords;
  const { title, where, expect, undo } = mtu.place[id];
  const paste = mtuPlaceText(id, values);
  const { trust }: MtuPlace = MTU_PLACES[id];
  return (
    <article data-place={id}>
      <h3>
        {title} <Trust trust={trust} page={page} />
      </h3>
      <Copyable key={paste.text} label={where} text={paste.text} code verbs={page.verbs} words={reference} />
      <p>{expect}</p>
      {paste.undo ? (
        <Copyable key={paste.undo} label={undo} text={paste.undo} code verbs={page.verbs} words={reference} />
      ) : (
        <p>
          <strong>{guide.undo}</strong>: {undo}
        </p>
      )}
    </article>
  );
}
