import { classify, sameNetwork } from '../../probe/address';
import { type Evidence, evidence } from '../../probe/judged';
import type { Measurements } from '../../probe/measurements';
import type { Told } from '../told';

/**
 * What the router's WAN address, told by the user, says about a further NAT behind the router.
 * `none`: it is the public address. `provider`: it is one that providers use between router and NAT.
 * `home`: it is one that home routers give out, so a second router stands before the first.
 * `another`: there is one more NAT, whose is open. `unclear`: the two can't be compared.
 */
export type BehindRouter = 'none' | 'provider' | 'home' | 'another' | 'differs' | 'unclear';

export function behindRouter(
  measurements: Measurements,
  told: Told,
): { kind: BehindRouter; because: Evidence[] } {
  const wan = told.wanAddress;
  if (!wan) return { kind: 'unclear', because: [evidence('wan_unknown')] };
  const because = [evidence('wan_told', wan)];
  const local = measurements.localAddresses.value;
  if (
    local !== 'unknown' &&
    classify(wan) === 'private' &&
    local.some((address) => sameNetwork(address, wan, 24))
  )
    return { kind: 'unclear', because: [...because, evidence('wan_is_local')] };
  switch (classify(wan)) {
    case 'shared':
      return { kind: 'provider', because: [...because, evidence('wan_shared')] };
    case 'transition':
      return { kind: 'provider', because: [...because, evidence('wan_transition')] };
    case 'private': {
      // 192.168.0.0/16 is what home routers give out; providers number with 10/8 and 172.16/12 too.
      const kind = sameNetwork(wan, '192.168.0.0', 16) ? 'home' : 'another';
      return {
        kind,
        because: [...because, evidence(kind === 'home' ? 'wan_private' : 'wan_private_ambiguous')],
      };
    }
    case 'public':
      return comparePublic(measurements, wan, because);
    default:
      return { kind: 'unclear', because: [...because, evidence('wan_not_usable')] };
  }
}

function comparePublic(
  measurements: Measurements,
  wan: string,
  because: Evidence[],
): ReturnType<typeof behindRouter> {
  const seen = wan.includes(':') ? measurements.publicIpv6.value : measurements.publicIpv4.value;
  if (wan.includes(':')) return { kind: 'unclear', because: [...because, evidence('wan_is_ipv6')] };
  if (seen === 'unknown' || seen === null)
    return { kind: 'unclear', because: [...because, evidence('public_address_unknown')] };
  if (seen === wan) return { kind: 'none', because: [...because, evidence('wan_equals_public')] };
  if (measurements.vpnActive.value === 'likely')
    return { kind: 'unclear', because: [...because, evidence('vpn_active')] };
  return { kind: 'differs', because: [...because, evidence('wan_differs_from_public', seen)] };
}

/** Whether this computer itself has the public IPv4 address. */
export const isIpv4WithoutNat = ({ base, mappingBehavior }: Measurements): boolean =>
  mappingBehavior.value === 'no-nat' && base.value !== 'unknown' && base.value.family === 'ipv4';
