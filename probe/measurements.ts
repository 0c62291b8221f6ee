import { classify, type Family } from './address';
import { type BaseId, candidatesOf, hostAddresses, isMasked } from './bases';
import {
  type ClassicNatType,
  classicNatType,
  type FilteringBehavior,
  filteringBehavior,
  hairpinning,
} from './filtering';
import { evidence, type Judged, known, unknown } from './judged';
import { isWithoutNat, type MappingBehavior, mappingOf } from './mapping';
import type { Observations } from './observations';
import { type PortVerdicts, readPorts, withOpenPorts } from './ports';
import { defaultOutlet, type Likelihood, nat64, publicAddress, transitionAdapter } from './public-address';
import { captivePortal, dns, online, type Udp, udp, type WebRtc, webRtc } from './reachability';
import { aliveServers, type RoundTrip, roundTrips } from './servers';
import { type AddressPooling, addressPooling, portPreservation } from './sockets';
import { vpnActive } from './vpn-active';
import { type VpnServer, vpnServer } from './vpn-server';

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
  /** Known only after the filtering test, which needs a TURN server; so is hairpinning. */
  filteringBehavior: Judged<FilteringBehavior>;
  hairpinning: Judged<boolean>;
  classicNatType: ClassicNatType;
  /** By `udp/500`, `tcp/443` and the like: every VPN port, and those that the port test tried besides. */
  ports: PortVerdicts;
  portPreservation: Judged<boolean>;
  addressPooling: Judged<AddressPooling>;
  vpnActive: Judged<Likelihood>;
  /** Known only where the settings name a VPN server. */
  vpnServer: Judged<VpnServer>;
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
  const [isOnline, plainUdp] = [online(observations), udp(observations)];
  const ports = readPorts(observations, base, plainUdp, isOnline);
  const ground = {
    online: isOnline,
    udp: withOpenPorts(plainUdp, ports, observations),
    base,
    mappingBehavior: id ? mappingAt(observations, id) : unknown(...base.because),
    portPreservation: id ? portPreservation(observations, id) : unknown(...base.because),
  };
  const filtering = filteringBehavior(observations, ground);
  const hairpin = hairpinning(observations, ground);
  const pooling = id ? addressPooling(observations, id) : unknown(...base.because);
  return {
    online: isOnline,
    dns: dns(observations),
    captivePortal: captivePortal(observations),
    webrtc: webRtc(observations),
    udp: ground.udp,
    publicIpv4: publicAddress(observations, 'ipv4'),
    publicIpv6: publicAddress(observations, 'ipv6'),
    mappingBehavior: ground.mappingBehavior,
    filteringBehavior: filtering,
    hairpinning: hairpin,
    classicNatType: classicNatType(ground, filtering.value, hairpin.value),
    ports,
    portPreservation: ground.portPreservation,
    addressPooling: pooling,
    vpnActive: vpnActive(observations, pooling),
    vpnServer: vpnServer(observations),
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
  const { value, because } = mappingOf(observations, id);
  const untouched = id.address === null && portPreservation(observations, id).value === true;
  return value === 'endpoint-independent' && untouched
    ? known(value, ...because, evidence('maybe_no_nat'))
    : { value, because };
}

function localAddresses(observations: Observations): Judged<string[]> {
  const shown = hostAddresses(observations).filter((host) => host.class !== 'link-local');
  if (shown.length > 0) return known(shown.map(({ address }) => address));
  return unknown(evidence(isMasked(observations) ? 'address_masked' : 'not_measured'));
}

/** When the first server's view was known, or the address of this computer that turned out to be public. */
function firstAddressMs(observations: Observations): number | null {
  const own = new Set(
    hostAddresses(observations)
      .filter((host) => isWithoutNat(observations, host))
      .map(({ address }) => address),
  );
  const times = observations.connections
    .flatMap(candidatesOf)
    .filter(({ candidate: { type, address } }) =>
      type === 'host' ? own.has(address) : type === 'srflx' && classify(address) === 'public',
    )
    .map(({ atMs }) => atMs);
  return times.length > 0 ? Math.min(...times) : null;
}
