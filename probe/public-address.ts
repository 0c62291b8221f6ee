import { type Family, familyOf, sameNetwork } from './address';
import { absurdAddresses, hostAddresses, isMasked, mappings } from './bases';
import { evidence, type Judged, known, unknown } from './judged';
import { type BaseId, isWithoutNat } from './mapping';
import type { Observations } from './observations';

/** Addresses that web servers saw, of one family. */
function webAddresses(observations: Observations, family: Family): string[] {
  return observations.requests.flatMap(({ address }) =>
    address !== null && familyOf(address) === family ? [address] : [],
  );
}

/** The local addresses from which a family gets out, each with the public addresses seen for it. */
export function outlets(observations: Observations, family: Family): { id: BaseId; publicAddresses: string[] }[] {
  const found = new Map<string | null, Set<string>>();
  for (const { base, mapped } of mappings(observations))
    if (mapped.family === family) found.set(base.address, (found.get(base.address) ?? new Set()).add(mapped.address));
  for (const { address, family: own } of hostAddresses(observations))
    if (own === family && isWithoutNat(observations, { address, family }))
      found.set(address, (found.get(address) ?? new Set()).add(address));
  return [...found].map(([address, seen]) => ({ id: { address, family }, publicAddresses: [...seen] }));
}

/** Whether one address stands for the other: equal, or IPv6 in one /64 (RFC 8981: temporary addresses change within it). */
const sameLine = (a: string, b: string) => a === b || (a.includes(':') && sameNetwork(a, b, 64));

/** The outlet that the default route uses: the only one, or the one whose public address web servers see too. */
export function defaultOutlet(
  observations: Observations,
  family: Family,
): Judged<{ id: BaseId; publicAddresses: string[] }> {
  const all = outlets(observations, family);
  if (all.length === 0) return unknown(evidence('udp_gets_no_answer'));
  if (all.length === 1) return known(all[0]!);
  const web = webAddresses(observations, family);
  const exact = all.filter(({ publicAddresses }) => publicAddresses.some((a) => web.includes(a)));
  if (exact.length === 1) return known(exact[0]!);
  const near = all.filter(({ publicAddresses }) => publicAddresses.some((a) => web.some((w) => sameLine(a, w))));
  if (near.length > 0 && near.length === all.length && family === 'ipv6') return known(near[0]!);
  return unknown(evidence('several_adapters'));
}

/**
 * The public address of one family, null where there is none that the browser could see, and why.
 * A web server's view counts only where STUN gave none: a proxy may stand in between.
 */
export function publicAddress(observations: Observations, family: Family): Judged<string | null> {
  const outlet = defaultOutlet(observations, family);
  if (outlet.value !== 'unknown') {
    const web = webAddresses(observations, family);
    const address = outlet.value.publicAddresses.find((a) => web.includes(a)) ?? outlet.value.publicAddresses[0]!;
    const own = outlet.value.id.address === address;
    return known(address, own ? evidence('host_address_public', address) : evidence('stun_address', address));
  }
  const web = webAddresses(observations, family)[0];
  if (web !== undefined) return known(web, evidence('https_seen_address', web));
  if (outlets(observations, family).length > 1) return unknown(evidence('several_adapters'));
  const absurd = absurdAddresses(observations).filter((address) => familyOf(address) === family);
  if (absurd.length > 0) return unknown(evidence('absurd_address', absurd[0]));
  return known(null, evidence('no_such_family'));
}

export type Likelihood = 'yes' | 'likely' | 'no';

/**
 * Whether a VPN or proxy is already in use: web servers see another address than STUN servers of the same
 * family, or two adapters get out with different addresses (RFC 8828 describes why WebRTC sees both).
 * `likely`, never `yes`: two providers on one computer look the same.
 */
export function vpnActive(observations: Observations, poolingArbitrary: boolean): Judged<Likelihood> {
  if (poolingArbitrary) return unknown(evidence('address_changes'));
  let compared: string | null = null;
  for (const family of ['ipv4', 'ipv6'] as const) {
    const all = outlets(observations, family);
    const seen = [...new Set(all.flatMap(({ publicAddresses }) => publicAddresses))];
    const web = webAddresses(observations, family);
    if (seen.length === 0) continue;
    if (family === 'ipv4' && all.length > 1 && seen.length > 1)
      return known('likely', evidence('adapters_differ', seen.join(', ')));
    const other = web.find((address) => !seen.some((a) => sameLine(a, address)));
    if (other !== undefined)
      return known('likely', evidence('stun_address', seen[0]), evidence('https_seen_address', other));
    if (web.length > 0) compared = web[0]!;
  }
  if (compared === null) return unknown(evidence('no_web_address'));
  if (isMasked(observations)) return unknown(evidence('address_masked'));
  const adapters = (family: Family) => hostAddresses(observations).filter((h) => h.family === family && h.class !== 'link-local');
  if (adapters('ipv4').length > 1) return unknown(evidence('several_adapters'));
  return known('no', evidence('https_seen_address', compared), evidence('stun_address', compared));
}

/** NAT64 (RFC 6146): IPv4 mappings of an IPv6 base prove it; IPv4 from an IPv4 base shows it is not used here. */
export function nat64(observations: Observations): Judged<Likelihood> {
  const v4 = mappings(observations).filter(({ mapped }) => mapped.family === 'ipv4');
  const translated = v4.find(({ base }) => base.family === 'ipv6');
  if (translated?.base.address)
    return known('yes', evidence('ipv4_from_ipv6_base', translated.base.address));
  if (isMasked(observations)) return unknown(evidence('address_masked'));
  const native = outlets(observations, 'ipv4').some(({ id }) => familyOf(id.address ?? '') === 'ipv4');
  const transition = hostAddresses(observations).some((host) => host.class === 'transition');
  if (native && !transition) return known('no', evidence('ipv4_native'));
  return unknown(evidence('udp_gets_no_answer'));
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
