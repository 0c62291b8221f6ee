import { useState } from 'preact/hooks';
import {
  CIPHERS,
  type Cipher,
  firstTry,
  MTU_PROTOCOLS,
  type TunnelMtu,
  tunnelMtu,
} from '../../knowledge/mtu';
import { LINKS, type LinkId } from '../../knowledge/mtu-links';
import type { ClientSystem } from '../../knowledge/told';
import type { Family } from '../../probe/address';
import { Choice, Field } from './field';
import { MtuPlaces } from './mtu-places';
import { protocolName, systemOptions } from './names';
import { PingSearch } from './ping-search';
import type { Page } from './reference';
import { Trust } from './trust';

/** Those with a size to set, and those that set it by themselves. */
const PROTOCOLS = [...MTU_PROTOCOLS, 'tailscale', 'zerotier'] as const;

/** The size of an MTU that a line can have, bytes; null for text that is none. */
function lineMtu(text: string): number | null {
  const size = /^\s*\d{3,4}\s*$/.test(text) ? Number(text) : Number.NaN;
  return size >= 576 && size <= 9000 ? size : null;
}

/** What fits into a VPN over a line, by arithmetic or found by pinging, and where to enter it. */
export function Mtu({ page }: { page: Page }) {
  const { mtu, reference } = page.lookupWords;
  const words = reference.mtu;
  const [protocol, setProtocol] = useState<(typeof PROTOCOLS)[number]>('wireguard');
  const [outer, setOuter] = useState<Family>('ipv4');
  const [link, setLink] = useState<LinkId>('ethernet');
  /** As typed or measured; null: what such a line usually has. */
  const [typed, setTyped] = useState<string | null>(null);
  const [cipher, setCipher] = useState<Cipher | null>(null);
  const [natTraversal, setNatTraversal] = useState(true);
  const [system, setSystem] = useState<ClientSystem>('windows-11');

  const sized = MTU_PROTOCOLS.find((id) => id === protocol) ?? null;
  const ciphers = sized ? CIPHERS[sized] : [];
  const chosen = cipher !== null && ciphers.includes(cipher) ? cipher : (ciphers[0] ?? null);
  const text = typed ?? String(LINKS[link][outer]);
  const linkMtu = lineMtu(text);
  const tunnel =
    sized && linkMtu !== null
      ? tunnelMtu({ protocol: sized, linkMtu, outer, natTraversal, ...(chosen && { cipher: chosen }) })
      : null;
  const first = sized && linkMtu !== null ? firstTry(linkMtu, sized, outer) : null;
  return (
    <>
      <p>{mtu.intro}</p>
      <div class="fields">
        <Choice
          label={reference.protocol}
          value={protocol}
          options={PROTOCOLS.map((id) => ({ id, name: protocolName(id, page) }))}
          choose={setProtocol}
        />
        <Choice
          label={words.link}
          value={link}
          options={(Object.keys(LINKS) as LinkId[]).map((id) => ({ id, name: mtu.link[id] }))}
          choose={(id) => {
            setLink(id);
            setTyped(null);
          }}
        />
        <Choice
          label={words.outer}
          value={outer}
          options={(['ipv4', 'ipv6'] as const).map((id) => ({ id, name: words.outerFamily[id] }))}
          choose={setOuter}
        />
        <Field
          label={words.linkMtu}
          value={text}
          change={setTyped}
          problem={linkMtu === null ? words.invalid : null}
          numeric
        />
        {chosen && (
          <Choice
            label={words.cipher}
            value={chosen}
            options={ciphers.map((id) => ({ id, name: words.cipherName[id] }))}
            choose={setCipher}
          />
        )}
        {ciphers.length > 0 && sized !== 'openvpn' && (
          <label class="check">
            <input
              type="checkbox"
              checked={natTraversal}
              onChange={(event) => setNatTraversal(event.currentTarget.checked)}
            />{' '}
            {words.nat}
          </label>
        )}
      </div>
      <div role="status" class="result">
        {!sized && <p>{mtu.ownSize}</p>}
        {sized && linkMtu !== null && !tunnel && <p>{mtu.noTunnel}</p>}
        {tunnel && (
          <>
            <p class="value">
              {mtu.exact(tunnel.mtu)} {typed === null && <Trust trust={LINKS[link].trust} page={page} />}
            </p>
            {first !== null && first !== tunnel.mtu && <p>{mtu.firstTry(first)}</p>}
            {!tunnel.carriesIpv6 && <p class="notice">{mtu.noIpv6Inside}</p>}
          </>
        )}
      </div>
      {tunnel && <Sizes tunnel={tunnel} page={page} />}
      <PingSearch
        page={page}
        system={system}
        chooseSystem={setSystem}
        family={outer}
        measured={(size) => setTyped(String(size))}
      />
      {sized && tunnel && linkMtu !== null && (
        <MtuPlaces
          protocol={sized}
          system={system}
          systems={systemOptions(page)}
          chooseSystem={setSystem}
          values={{ mtu: tunnel.mtu, mss: tunnel.mssIpv4, pathMtu: linkMtu, outer }}
          page={page}
        />
      )}
    </>
  );
}

function Sizes({ tunnel, page }: { tunnel: TunnelMtu; page: Page }) {
  const { mtu, reference } = page.lookupWords;
  return (
    <>
      <dl class="sizes">
        <dt>{reference.mtu.mss}</dt>
        <dd>{mtu.bytes(tunnel.mssIpv4)}</dd>
        {tunnel.carriesIpv6 && (
          <>
            <dt>{reference.mtu.mssIpv6}</dt>
            <dd>{mtu.bytes(tunnel.mssIpv6)}</dd>
          </>
        )}
      </dl>
      <details>
        <summary>{mtu.overheadTitle}</summary>
        <ul>
          {tunnel.overhead.map(({ id, bytes, source }) => (
            <li key={id}>
              {mtu.part[id]}: {mtu.bytes(bytes)} <span class="small">({source})</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
