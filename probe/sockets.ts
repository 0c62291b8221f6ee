import { type BaseId, basesOf, type Mapped } from './bases';
import { evidence, type Judged, known, unknown } from './judged';
import { isWithoutNat, mappingOf } from './mapping';
import type { Observations } from './observations';
import { aliveOn, hostsOf } from './servers';
import { changedOnce, oneServerDiffers, viewsOf, withoutDoubtful } from './views';

/** RFC 4787 §4.1: whether one computer keeps one public address. */
export type AddressPooling = 'paired' | 'arbitrary';

/**
 * Sockets that must agree before a property is claimed for all. A NAT that picks among four addresses at
 * random gives seven sockets the same one in 1 of 4,096 runs.
 */
export const SOCKETS = 7;

/**
 * Destinations that must agree where the NAT's mapping depends on them. One that picks among four addresses by
 * the destination gives five the same one in 1 of 256 runs, among sixteen in 1 of 65,536.
 */
export const DESTINATIONS = 5;

/** One socket's mappings of one family. */
interface Socket {
  /** Local ports it may have (one, unless masked). */
  ports: number[];
  mapped: Mapped[];
  /** Its mappings may be those of several adapters. */
  ambiguous: boolean;
}

function socketsOf(observations: Observations, id: BaseId): Socket[] {
  return observations.connections.flatMap((connection) =>
    basesOf(connection)
      .filter((base) => base.address === id.address)
      .flatMap(({ ports, mapped, ambiguous }) => {
        const own = mapped.filter(({ family }) => family === id.family);
        return own.length > 0 ? [{ ports, mapped: own, ambiguous }] : [];
      }),
  );
}

const addressesOf = (sockets: Socket[]): string[] => [
  ...new Set(sockets.flatMap(({ mapped }) => mapped.map(({ address }) => address))),
];

/** Whether the mapped port equals the local one (RFC 4787 §4.2.1). Without NAT it does. */
export function portPreservation(observations: Observations, id: BaseId): Judged<boolean> {
  if (isWithoutNat(observations, id)) return known(true, evidence('no_nat'));
  const sockets = socketsOf(observations, id).filter(({ ports }) => ports.length > 0);
  if (sockets.some(({ ambiguous }) => ambiguous) && addressesOf(sockets).length > 1)
    return unknown(evidence('several_adapters'));
  const kept = sockets.filter(({ ports, mapped }) => mapped.every(({ port }) => ports.includes(port)));
  const changed = sockets.filter(({ ports, mapped }) => !mapped.some(({ port }) => ports.includes(port)));
  if (sockets.length < 2) return unknown(evidence('too_few_sockets', sockets.length));
  if (kept.length === sockets.length) return known(true, evidence('same_port', kept.length));
  if (changed.length === sockets.length) return known(false, evidence('other_port', changed.length));
  return unknown(evidence('sockets_disagree'));
}

/**
 * Whether all sockets get one public address. Several are `arbitrary` unless they could be explained by the
 * address having changed once in between, or by one server that sees another. One address is `paired` when
 * enough sockets had it; and, if the NAT maps by destination and so may pick its address by destination too,
 * when enough destinations saw it.
 */
export function addressPooling(observations: Observations, id: BaseId): Judged<AddressPooling> {
  if (isWithoutNat(observations, id)) return known('paired', evidence('no_nat'));
  const sockets = socketsOf(observations, id);
  const views = viewsOf(observations, id);
  const addresses = [...new Set(views.map(({ address }) => address))];
  if (addresses.length === 0) return unknown(evidence('udp_gets_no_answer'));
  if (addresses.length === 1) {
    if (sockets.length < SOCKETS) return unknown(evidence('too_few_sockets', sockets.length));
    if (
      mayPickByDestination(observations, id) &&
      destinations(observations, id, addresses[0]!) < DESTINATIONS
    )
      return unknown(evidence('too_few_servers'));
    return known('paired', evidence('one_address', sockets.length));
  }
  if (sockets.some(({ ambiguous }) => ambiguous)) return unknown(evidence('several_adapters'));
  if (oneServerDiffers(views)) return unknown(evidence('one_server_differs'));
  if (withoutDoubtful(views, views).some(changedOnce)) return unknown(evidence('address_changes'));
  return known('arbitrary', evidence('several_addresses', addresses.join(', ')));
}

/** Anything but a proven endpoint-independent mapping may depend on the destination. */
const mayPickByDestination = (observations: Observations, id: BaseId): boolean =>
  mappingOf(observations, id).value !== 'endpoint-independent';

/** STUN hosts that saw the address, and web servers that did: each is another destination. */
function destinations(observations: Observations, id: BaseId, address: string): number {
  const web = observations.requests.filter((request) => request.address === address);
  return (
    hostsOf(aliveOn(observations, id)).length + new Set(web.map(({ url }) => new URL(url).hostname)).size
  );
}

/**
 * Servers that saw an address before all later answers showed another, one of each operator, as long as none of
 * them was asked since. What they see now tells a line that changed its address from a NAT that picks its address
 * by destination.
 */
export function askedBeforeTheChange(observations: Observations, id: BaseId): string[] {
  if (!addressPooling(observations, id).because.some(({ code }) => code === 'address_changes')) return [];
  const views = [...viewsOf(observations, id)].sort((a, b) => a.atMs - b.atMs);
  const now = views.at(-1)!.address;
  const since = views.find(({ address }) => address === now)!.atMs;
  const before = views.filter((view) => view.address !== now && view.url !== null);
  const isAskedAgain = observations.connections.some(
    ({ openedMs, urls }) => openedMs >= since && before.some(({ url }) => urls.includes(url!)),
  );
  if (isAskedAgain) return [];
  return [...new Map(before.map(({ operator, url }) => [operator, url!])).values()];
}

/** Whether one more destination would help to tell the pooling of a NAT that is known to map by destination. */
export function wantsDestination(observations: Observations, id: BaseId): boolean {
  const { value, because } = mappingOf(observations, id);
  if (value === 'endpoint-independent' || !because.some(({ code }) => code === 'mappings')) return false;
  return addressPooling(observations, id).because.some(({ code }) => code === 'too_few_servers');
}
