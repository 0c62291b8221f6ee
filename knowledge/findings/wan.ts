import { classify, sameNetwork } from '../../probe/address';
import type { GatewayObservation } from '../../probe/gateway';
import { type Evidence, evidence } from '../../probe/judged';
import type { Measurements } from '../../probe/measurements';
import type { Told } from '../told';

/**
 * What the router's WAN address says about a further NAT behind the router.
 * `none`: it is the public address. `provider`: it is one that providers use between router and NAT.
 * `home`: it is one that home routers give out, so a second router stands before the first. `another`: there is
 * one more NAT, and whose it is stays open. `unclear`: nothing follows from it.
 */
export type BehindRouter = 'none' | 'provider' | 'home' | 'another' | 'unclear';

interface Reading {
  kind: BehindRouter;
  /** Whether it is known to be the router next to this computer: only then does `none` mean that there is just one. */
  nearest: boolean;
  because: Evidence[];
}

/**
 * A router's own answer counts before what the user read: it is of now, and nobody copied the wrong line. Where the
 * two differ, both may be right, about two boxes; then a NAT seen by either is not denied by the other. An address
 * that is missing says nothing.
 */
export function behindRouter(
  measurements: Measurements,
  told: Told,
  gateway: GatewayObservation | null,
): Reading {
  const answer = gateway?.wanAddress ? readAnswer(measurements, gateway, gateway.wanAddress) : null;
  const read = told.wanAddress ? readTold(measurements, told.wanAddress) : null;
  if (!answer) return read ?? { kind: 'unclear', nearest: false, because: unknownWan(gateway) };
  if (!read) return answer;
  // One address is one box: the one that was asked is the one whose page the user read.
  if (gateway?.wanAddress === told.wanAddress) return { ...answer, nearest: true };
  if (answer.kind === 'unclear' && read.kind !== 'unclear')
    return { ...read, because: [...answer.because, ...read.because] };
  const denied = answer.kind === 'none' && read.kind !== 'none' && read.kind !== 'unclear';
  const because = [...answer.because, evidence('wan_told_differs', told.wanAddress)];
  return { ...answer, kind: denied ? 'unclear' : answer.kind, because };
}

/** The WAN address that counts, and where it is from. */
export function knownWan(
  told: Told,
  gateway: GatewayObservation | null,
): { address: string; source: 'upnp' | 'told'; said: Evidence } | null {
  if (gateway?.wanAddress) {
    const address = gateway.wanAddress;
    return { address, source: 'upnp', said: evidence('wan_upnp', address) };
  }
  const { wanAddress } = told;
  return wanAddress ? { address: wanAddress, source: 'told', said: evidence('wan_told', wanAddress) } : null;
}

function unknownWan(gateway: GatewayObservation | null): Evidence[] {
  const unknown = evidence('wan_unknown');
  return gateway?.reason ? [evidence('wan_not_given', gateway.reason), unknown] : [unknown];
}

function isNearest({ address }: GatewayObservation, { localAddresses }: Measurements): boolean {
  const local = localAddresses.value;
  return local !== 'unknown' && local.some((own) => sameNetwork(own, address, 24));
}

function readAnswer(measurements: Measurements, gateway: GatewayObservation, wan: string): Reading {
  const because = [evidence('wan_upnp', wan)];
  const nearest = isNearest(gateway, measurements);
  // A repeater, or a router made into one, has its outside in the network in which it stands.
  if (sameNetwork(wan, gateway.address, 24))
    return { kind: 'unclear', nearest, because: [...because, evidence('gateway_bridges')] };
  const read =
    classify(wan) === 'private' ? whosePrivate(wan, because) : readAddress(measurements, wan, because);
  return { ...read, nearest };
}

function readTold(measurements: Measurements, wan: string): Reading {
  const because = [evidence('wan_told', wan)];
  const read =
    classify(wan) === 'private'
      ? readPrivate(measurements, wan, because)
      : readAddress(measurements, wan, because);
  return { ...read, nearest: true };
}

type Kind = Omit<Reading, 'nearest'>;

function readAddress(measurements: Measurements, wan: string, because: Evidence[]): Kind {
  switch (classify(wan)) {
    case 'shared':
      return { kind: 'provider', because: [...because, evidence('wan_shared')] };
    case 'transition':
      return { kind: 'provider', because: [...because, evidence('wan_transition')] };
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
function readPrivate({ localAddresses }: Measurements, wan: string, because: Evidence[]): Kind {
  const local = localAddresses.value;
  if (local === 'unknown') return { kind: 'unclear', because: [...because, evidence('wan_maybe_local')] };
  if (local.some((address) => sameNetwork(address, wan, 24)))
    return { kind: 'unclear', because: [...because, evidence('wan_is_local')] };
  return whosePrivate(wan, because);
}

function whosePrivate(wan: string, because: Evidence[]): Kind {
  // 192.168.0.0/16 is what home routers give out; providers number with 10/8 and 172.16/12 too.
  return sameNetwork(wan, '192.168.0.0', 16)
    ? { kind: 'home', because: [...because, evidence('wan_private')] }
    : { kind: 'another', because: [...because, evidence('wan_private_ambiguous')] };
}

/**
 * A WAN address other than the one the Internet sees may come from a further NAT, but from a second line, a
 * typing error or an address that has changed since as well; so only being equal proves something.
 */
function comparePublic({ publicIpv4, vpnActive }: Measurements, wan: string, because: Evidence[]): Kind {
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
