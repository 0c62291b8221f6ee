import { classify, type Family, familyOf, sameNetwork } from './address';
import { absurdAddresses, type BaseId, hasFamily, hasHost, hostAddresses, isMasked, mappings } from './bases';
import { evidence, type Judged, known, unknown } from './judged';
import { hidesAnswers, isWithoutNat } from './mapping';
import type { Observations, RequestObservation } from './observations';
import { aliveServers, lookupFailed } from './servers';
import { backed, viewsOf } from './views';

/** A local address from which a family gets out, with the public addresses seen for it. */
export interface Outlet {
  id: BaseId;
  publicAddresses: string[];
}

/** Requests whose answer told our address of one family; one that can't be on the Internet is no answer. */
export function webAnswers(
  observations: Observations,
  family: Family,
): (RequestObservation & { address: string })[] {
  return observations.requests.flatMap((request) =>
    request.address !== null && familyOf(request.address) === family && classify(request.address) === 'public'
      ? [{ ...request, address: request.address }]
      : [],
  );
}

/** Addresses that web servers saw, of one family. */
const webAddresses = (observations: Observations, family: Family): string[] =>
  webAnswers(observations, family).map(({ address }) => address);

/**
 * The outlets of a family. That a socket is one of the other family's too (NAT64) takes the word of two operators:
 * a single server can claim any address.
 */
export function outlets(observations: Observations, family: Family): Outlet[] {
  const found = new Map<string | null, Set<string>>();
  const translated = new Set<string | null>();
  for (const { base, mapped } of mappings(observations)) {
    if (mapped.family !== family) continue;
    const seen = found.get(base.address) ?? new Set();
    found.set(base.address, seen.add(mapped.address));
    if (base.translated && (base.address === null || base.family !== family)) translated.add(base.address);
  }
  for (const address of translated)
    if (backed(viewsOf(observations, { address, family })).length === 0) found.delete(address);
  for (const { address, family: own } of hostAddresses(observations))
    if (own === family && showsItself(observations, { address, family }))
      found.set(address, (found.get(address) ?? new Set()).add(address));
  return [...found].map(([address, seen]) => ({ id: { address, family }, publicAddresses: [...seen] }));
}

/** Whether servers saw the computer's own address: all of them, or some whose answers leave no trace. */
const showsItself = (observations: Observations, id: BaseId): boolean =>
  isWithoutNat(observations, id) || hidesAnswers(observations, id);

/** Whether one address stands for the other: equal, or IPv6 in one /64 (RFC 8981: temporary addresses change within it). */
export const sameLine = (a: string, b: string) => a === b || (a.includes(':') && sameNetwork(a, b, 64));

/** The outlet that the default route uses: the only one that can be, or the one whose public address web servers see too. */
export function defaultOutlet(observations: Observations, family: Family): Judged<Outlet> {
  const all = outlets(observations, family);
  if (all.length === 0) return unknown(evidence('udp_gets_no_answer'));
  const web = webAddresses(observations, family);
  if (all.length === 1) {
    const seenByWeb = all[0]!.publicAddresses.some((a) => web.includes(a));
    return seenByWeb || !mayHide(observations, all[0]!)
      ? known(all[0]!)
      : unknown(evidence('answers_leave_no_trace'));
  }
  const exact = all.filter(({ publicAddresses }) => publicAddresses.some((a) => web.includes(a)));
  if (exact.length === 1 && !mayShareAPool(all, web)) return known(exact[0]!);
  const near = all.filter(({ publicAddresses }) =>
    publicAddresses.some((a) => web.some((w) => sameLine(a, w))),
  );
  if (near.length > 0 && near.length === all.length && family === 'ipv6') return known(near[0]!);
  return unknown(evidence('several_adapters'));
}

/** Whether another adapter with a public address of its own may get out too: its answers leave no trace. */
const mayHide = (observations: Observations, { id }: Outlet): boolean =>
  id.address !== null &&
  hostAddresses(observations).some(
    (h) => h.family === id.family && h.class === 'public' && h.address !== id.address,
  );

/** Whether several outlets may draw from one pool of addresses: then a match with the web's tells nothing. */
function mayShareAPool(all: Outlet[], web: string[]): boolean {
  if (all.every(({ publicAddresses }) => publicAddresses.length === 1)) return false;
  const near = all.filter(({ id, publicAddresses }) =>
    publicAddresses.some((a) => web.some((w) => sameNetwork(a, w, POOL_BITS[id.family]))),
  );
  return near.length > 1;
}

/**
 * The public address of one family, null where the computer has no address of that family, and why.
 * A web server's view counts only where STUN gave none: a proxy may stand in between.
 */
export function publicAddress(observations: Observations, family: Family): Judged<string | null> {
  const outlet = defaultOutlet(observations, family);
  const web = webAddresses(observations, family);
  if (outlet.value !== 'unknown') return ofOutlet(observations, outlet.value, web);
  const has = hasFamily(observations, family);
  if (has === false && !mayTranslate(observations, family)) return known(null, evidence('no_such_family'));
  if (web[0] !== undefined) return known(web[0], evidence('https_seen_address', web[0]));
  if (outlets(observations, family).length > 1) return unknown(evidence('several_adapters'));
  const absurd = absurdAddresses(observations).filter((address) => familyOf(address) === family);
  if (absurd.length > 0) return unknown(evidence('absurd_address', absurd[0]));
  return unknown(evidence(hasHost(observations) ? 'udp_gets_no_answer' : 'not_measured'));
}

/**
 * Whether NAT64 may give a computer without IPv4 the way to it: as long as some server's name has neither
 * answered nor been reported as not found.
 */
function mayTranslate(observations: Observations, family: Family): boolean {
  if (family !== 'ipv4') return false;
  const alive = aliveServers(observations);
  if (alive.length === 0) return true;
  return observations.servers.some(
    (server) => !alive.includes(server) && !lookupFailed(observations, server.url),
  );
}

/** Whether two operators saw an outlet's address, or it is the computer's own. */
export const agreed = (observations: Observations, id: BaseId): boolean =>
  isWithoutNat(observations, id) || backed(viewsOf(observations, id)).length > 0;

/**
 * Of several addresses seen for one outlet: the one that web servers see, else one that two operators saw, else
 * one in whose network two saw some: a pool's addresses lie together.
 */
function ofOutlet(
  observations: Observations,
  { id, publicAddresses }: Outlet,
  web: string[],
): Judged<string> {
  const [first] = publicAddresses;
  const stated = (address: string) =>
    known(address, evidence(id.address === address ? 'host_address_public' : 'stun_address', address));
  const views = viewsOf(observations, id);
  if (publicAddresses.length === 1) {
    const contradicted = web.length > 0 && !web.some((a) => sameLine(a, first!)) && !agreed(observations, id);
    return contradicted ? unknown(evidence('one_server_differs')) : stated(first!);
  }
  const own = isWithoutNat(observations, id) ? id.address : null;
  const sure = publicAddresses.find((a) => web.includes(a)) ?? own;
  if (sure) return stated(sure);
  if (views.some(({ ambiguous }) => ambiguous)) return unknown(evidence('several_adapters'));
  const shared = backed(views)[0];
  if (shared) return stated(shared);
  const near = views.find(({ address }) => {
    const pool = views.filter((view) => sameNetwork(view.address, address, POOL_BITS[id.family]));
    return (
      new Set(pool.map(({ operator }) => operator ?? '')).size >= 2 &&
      new Set(pool.map((v) => v.address)).size >= 2
    );
  });
  return near ? stated(near.address) : unknown(evidence('one_server_differs'));
}

/** Length of the network (bits) in which the addresses of one pool are taken to lie. */
const POOL_BITS: Record<Family, number> = { ipv4: 24, ipv6: 48 };

export type Likelihood = 'yes' | 'likely' | 'no';

/** NAT64 (RFC 6146): IPv4 mappings of an IPv6 base that two operators saw prove it; IPv4 from an IPv4 base shows it is not used here. */
export function nat64(observations: Observations): Judged<Likelihood> {
  const translated = outlets(observations, 'ipv4').find(({ id }) => familyOf(id.address ?? '') === 'ipv6');
  if (translated?.id.address) return known('yes', evidence('ipv4_from_ipv6_base', translated.id.address));
  if (isMasked(observations)) return unknown(evidence('address_masked'));
  const native = outlets(observations, 'ipv4').some(({ id }) => familyOf(id.address ?? '') === 'ipv4');
  if (!native) return unknown(evidence('udp_gets_no_answer'));
  // 464XLAT (RFC 6877) makes IPv4 look native.
  const transition = hostAddresses(observations).find((host) => host.class === 'transition');
  return transition
    ? unknown(evidence('transition_address', transition.address))
    : known('no', evidence('ipv4_native'));
}

/**
 * DS-Lite or 464XLAT (RFC 6333, RFC 6877) as far as this computer's adapters show it: an address of
 * 192.0.0.0/29. A router that tunnels shows nothing here, so its absence proves nothing.
 */
export function transitionAdapter(observations: Observations): Judged<Likelihood> {
  const adapter = hostAddresses(observations).find((host) => host.class === 'transition');
  if (adapter) return known('likely', evidence('transition_address', adapter.address));
  return unknown(evidence(isMasked(observations) ? 'address_masked' : 'wan_unknown'));
}
