import type { Family } from './address';
import { type BaseId, hostAddresses, isMasked } from './bases';
import { evidence, type Judged, known, unknown } from './judged';
import { isWithoutNat } from './mapping';
import type { Observations, RequestObservation } from './observations';
import { agreed, defaultOutlet, type Likelihood, outlets, sameLine, webAnswers } from './public-address';
import { aliveServers } from './servers';
import { type AddressPooling, addressPooling } from './sockets';
import { type View, viewsOf } from './views';

/**
 * Whether a VPN or proxy is already in use: web servers see another address than STUN servers of the same
 * family, or two adapters get out with different addresses (RFC 8828 describes why WebRTC sees both).
 * `likely`, never `yes`: two providers on one computer look the same.
 */
export function vpnActive(observations: Observations, pooling: Judged<AddressPooling>): Judged<Likelihood> {
  if (pooling.value === 'arbitrary') return unknown(evidence('address_changes'));
  const ipv4 = outlets(observations, 'ipv4').map(({ id, publicAddresses }) => ({
    publicAddresses,
    sure: agreed(observations, id),
  }));
  const seen = [...new Set(ipv4.flatMap(({ publicAddresses }) => publicAddresses))];
  const steady = ipv4.every(({ sure, publicAddresses }) => sure && publicAddresses.length === 1);
  if (ipv4.length > 1 && seen.length > 1)
    return steady
      ? known('likely', evidence('adapters_differ', seen.join(', ')))
      : unknown(evidence('address_changes'));
  let compared: string | null = null;
  for (const family of ['ipv4', 'ipv6'] as const) {
    const outlet = defaultOutlet(observations, family);
    const web = webAnswers(observations, family);
    if (outlet.value === 'unknown' || web.length === 0) continue;
    const { id, publicAddresses } = outlet.value;
    const other = web.find(({ address }) => !publicAddresses.some((a) => sameLine(a, address)));
    if (!other) compared = web[0]!.address;
    else if (standsBeside(observations, id, publicAddresses, other))
      return known(
        'likely',
        evidence('stun_address', publicAddresses[0]),
        evidence('https_seen_address', other.address),
      );
    else return unknown(evidence('address_changes'));
  }
  if (compared === null) return unknown(evidence('no_web_address'));
  if (isMasked(observations)) return unknown(evidence('address_masked'));
  const adapters = (family: Family) =>
    hostAddresses(observations).filter((h) => h.family === family && h.class !== 'link-local');
  if (adapters('ipv4').length > 1) return unknown(evidence('several_adapters'));
  return known('no', evidence('https_seen_address', compared), evidence('stun_address', compared));
}

/**
 * Whether STUN's address really stands beside the web's: one address for all sockets, on which two operators
 * agree, seen before the web's answer came and again on a connection opened after it. Else the line may have
 * changed its address in between, or picks among several.
 */
function standsBeside(
  observations: Observations,
  id: BaseId,
  addresses: string[],
  web: RequestObservation,
): boolean {
  if (isWithoutNat(observations, id)) return true;
  if (addresses.length > 1 || !agreed(observations, id)) return false;
  if (addressPooling(observations, id).value !== 'paired') return false;
  const views = viewsOf(observations, id);
  return views.some((view) => isBefore(view, web)) && views.some((view) => isAfter(view, web));
}

const isBefore = ({ atMs }: View, { settledMs }: RequestObservation) =>
  settledMs !== null && atMs <= settledMs;
const isAfter = ({ openedMs }: View, { settledMs }: RequestObservation) =>
  settledMs !== null && openedMs >= settledMs;

/**
 * Whether the web saw another address than STUN, and STUN was not asked again since: an address that changed
 * in between looks like a VPN until then.
 */
export function needsSecondLook(observations: Observations): boolean {
  if (aliveServers(observations).length === 0) return false;
  return (['ipv4', 'ipv6'] as const).some((family) => {
    const outlet = defaultOutlet(observations, family);
    if (outlet.value === 'unknown' || outlet.value.publicAddresses.length > 1) return false;
    const { id, publicAddresses } = outlet.value;
    if (isWithoutNat(observations, id)) return false;
    const views = viewsOf(observations, id);
    return webAnswers(observations, family).some(
      (web) =>
        !publicAddresses.some((a) => sameLine(a, web.address)) && !views.some((view) => isAfter(view, web)),
    );
  });
}
