import { classify, type Family } from './address';
import { type BaseId, candidatesOf, hostAddresses, isMasked } from './bases';
import { evidence, type Judged, known, unknown } from './judged';
import { isWithoutNat, type MappingBehavior, mappingOf } from './mapping';
import type { Observations } from './observations';
import { defaultOutlet, type Likelihood, nat64, publicAddress, transitionAdapter } from './public-address';
import { captivePortal, dns, online, type Udp, udp, type WebRtc, webRtc } from './reachability';
import { aliveServers, type RoundTrip, roundTrips } from './servers';
import { type AddressPooling, addressPooling, portPreservation } from './sockets';
import { vpnActive } from './vpn-active';

/** Everything one run can say, each value with its evidence or the reason why it is unknown. */
export interface Measurements {
  online: Judged<boolean>;
  dns: Judged<'ok' | 'broken'>;
  captivePortal: Judged<'likely' | 'no'>;
  webrtc: Judged<WebRtc>;
  udp: Judged<Udp>;
  /** Null: no such family, as far as the browser can see. */
  publicIpv4: Judged<string | null>;
  publicIpv6: Judged<string | null>;
  mappingBehavior: Judged<MappingBehavior>;
  portPreservation: Judged<boolean>;
  addressPooling: Judged<AddressPooling>;
  vpnActive: Judged<Likelihood>;
  nat64: Judged<Likelihood>;
  transitionAdapter: Judged<Likelihood>;
  /** The base the NAT's properties were read from; unknown if none, or if it can't be told. */
  base: Judged<BaseId>;
  /** Canonical, link-local ones left out. Unknown where the browser masks them. */
  localAddresses: Judged<string[]>;
  roundTrips: RoundTrip[];
  /** UDP ports of servers that answered. */
  openUdpPorts: number[];
  /** From the start to the first public address, ms; null if none was seen. */
  firstAddressMs: number | null;
  /** From the start to the end of the run, ms; null while it goes on. */
  verdictMs: number | null;
}

/** Reads a run. Pure: the same observations give the same measurements on every machine. */
export function readMeasurements(observations: Observations): Measurements {
  const base = baseOf(observations);
  const id = base.value === 'unknown' ? null : base.value;
  const pooling = id ? addressPooling(observations, id) : unknown(...base.because);
  return {
    online: online(observations),
    dns: dns(observations),
    captivePortal: captivePortal(observations),
    webrtc: webRtc(observations),
    udp: udp(observations),
    publicIpv4: publicAddress(observations, 'ipv4'),
    publicIpv6: publicAddress(observations, 'ipv6'),
    mappingBehavior: id ? mappingAt(observations, id) : unknown(...base.because),
    portPreservation: id ? portPreservation(observations, id) : unknown(...base.because),
    addressPooling: pooling,
    vpnActive: vpnActive(observations, pooling),
    nat64: nat64(observations),
    transitionAdapter: transitionAdapter(observations),
    base,
    localAddresses: localAddresses(observations),
    roundTrips: roundTrips(observations),
    openUdpPorts: [...new Set(aliveServers(observations).map(({ port }) => port))],
    firstAddressMs: firstAddressMs(observations),
    verdictMs: observations.done ? observations.elapsedMs : null,
  };
}

/** The base that stands for this computer: IPv4's default outlet where IPv4 gets out, else IPv6's. */
function baseOf(observations: Observations): Judged<BaseId> {
  const outlet = (family: Family) => defaultOutlet(observations, family);
  const ipv4 = outlet('ipv4');
  if (ipv4.value !== 'unknown') return known(ipv4.value.id);
  if (!ipv4.because.some(({ code }) => code === 'udp_gets_no_answer')) return unknown(...ipv4.because);
  const ipv6 = outlet('ipv6');
  if (ipv6.value !== 'unknown') return known(ipv6.value.id);
  if (udp(observations).value === 'blocked') return unknown(evidence('udp_gets_no_answer'));
  return unknown(...ipv6.because);
}

function mappingAt(observations: Observations, id: BaseId): Judged<MappingBehavior> {
  if (isWithoutNat(observations, id))
    return known('no-nat', evidence('host_address_public', id.address ?? ''));
  return mappingOf(observations, id);
}

function localAddresses(observations: Observations): Judged<string[]> {
  const shown = hostAddresses(observations).filter((host) => host.class !== 'link-local');
  if (shown.length > 0) return known(shown.map(({ address }) => address));
  return unknown(evidence(isMasked(observations) ? 'address_masked' : 'not_measured'));
}

/** When the first server's view, or an own public address, was known. */
function firstAddressMs(observations: Observations): number | null {
  const times = observations.connections
    .flatMap(candidatesOf)
    .filter(({ candidate }) => candidate.protocol === 'udp' && classify(candidate.address) === 'public')
    .map(({ atMs }) => atMs);
  return times.length > 0 ? Math.min(...times) : null;
}
