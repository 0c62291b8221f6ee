import { classify, sameNetwork } from '../../probe/address';
import { type Evidence, evidence } from '../../probe/judged';
import type { Measurements } from '../../probe/measurements';
import type { Told } from '../told';

/**
 * What the router's WAN address, told by the user, says about a further NAT behind the router.
 * `none`: it is the public address. `provider`: it is one that providers use between router and NAT.
 * `home`: it is one that home routers give out, so a second router stands before the first. `another`: there is
 * one more NAT, and whose it is stays open. `unclear`: nothing follows from it.
 */
export type BehindRouter = 'none' | 'provider' | 'home' | 'another' | 'unclear';

export function behindRouter(
  measurements: Measurements,
  told: Told,
): { kind: BehindRouter; because: Evidence[] } {
  const wan = told.wanAddress;
  if (!wan) return { kind: 'unclear', because: [evidence('wan_unknown')] };
  const because = [evidence('wan_told', wan)];
  switch (classify(wan)) {
    case 'shared':
      return { kind: 'provider', because: [...because, evidence('wan_shared')] };
    case 'transition':
      return { kind: 'provider', because: [...because, evidence('wan_transition')] };
    case 'private':
      return readPrivate(measurements, wan, because);
    case 'public':
      return comparePublic(measurements, wan, because);
    default:
      return { kind: 'unclear', because: [...because, evidence('wan_not_usable')] };
  }
}

/**
 * People are told to open the router's home address, and may copy that one: a private address means something only
 * where it is seen not to be of their own network.
 */
function readPrivate(
  { localAddresses }: Measurements,
  wan: string,
  because: Evidence[],
): ReturnType<typeof behindRouter> {
  const local = localAddresses.value;
  if (local === 'unknown') return { kind: 'unclear', because: [...because, evidence('wan_maybe_local')] };
  if (local.some((address) => sameNetwork(address, wan, 24)))
    return { kind: 'unclear', because: [...because, evidence('wan_is_local')] };
  // 192.168.0.0/16 is what home routers give out; providers number with 10/8 and 172.16/12 too.
  return sameNetwork(wan, '192.168.0.0', 16)
    ? { kind: 'home', because: [...because, evidence('wan_private')] }
    : { kind: 'another', because: [...because, evidence('wan_private_ambiguous')] };
}

/**
 * A WAN address other than the one the Internet sees may come from a further NAT, but from a second line, a
 * typing error or an address that has changed since as well; so only being equal proves something.
 */
function comparePublic(
  { publicIpv4, vpnActive }: Measurements,
  wan: string,
  because: Evidence[],
): ReturnType<typeof behindRouter> {
  const unclear = (...more: Evidence[]) => ({ kind: 'unclear' as const, because: [...because, ...more] });
  if (wan.includes(':')) return unclear(evidence('wan_is_ipv6'));
  const seen = publicIpv4.value;
  if (seen === 'unknown' || seen === null) return unclear(evidence('public_address_unknown'));
  if (seen === wan) return { kind: 'none', because: [...because, evidence('wan_equals_public')] };
  if (vpnActive.value === 'likely') return unclear(evidence('vpn_active'));
  return unclear(evidence('wan_differs_from_public', seen));
}

/** Whether this computer itself has the public IPv4 address. */
export const isIpv4WithoutNat = ({ base, mappingBehavior }: Measurements): boolean =>
  mappingBehavior.value === 'no-nat' && base.value !== 'unknown' && base.value.family === 'ipv4';
