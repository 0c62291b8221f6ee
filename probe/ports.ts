import { type BaseId, basesOf, type Mapped } from './bases';
import { type Evidence, evidence, type Judged, known, unknown } from './judged';
import type { ConnectionObservation, Observations, PortsObservation } from './observations';
import { stunServer } from './plan';
import { isNeverSent, PORT_LOOKS, PORT_TIMES } from './port-times';
import type { Udp } from './reachability';
import { aliveServers, answeredOn, BROWSER_ERROR, isTraceless, lookupFailed, silentServers } from './servers';

/** UDP ports that VPNs use, in the order of the report. */
export const VPN_PORTS = [443, 500, 4500, 1701, 1194, 51820];

/** State of ports by `udp/500`, `tcp/443` and the like. A TCP port is never said to be blocked. */
export type PortVerdicts = Record<string, Judged<'open' | 'blocked'>>;

export function probeUrl(host: string, port: number): string {
  return `stun:${host.includes(':') ? `[${host}]` : host}:${port}`;
}

const udpUrls = ({ host, udp }: PortsObservation): string[] => udp.map((port) => probeUrl(host, port));

/** The port test as if it had been a run of its own, so that the run's rules can read it. */
export function portView(observations: Observations, ports: PortsObservation): Observations {
  const urls = [...udpUrls(ports), ...(ports.controlUrl ? [ports.controlUrl] : [])];
  const servers = urls.flatMap((url) => stunServer(url) ?? []);
  return { ...observations, servers, connections: ports.connections };
}

/** Whether a connection's server answered: on that base, in its family; on any if it is not known. */
export function isHeardOn(c: ConnectionObservation, base: BaseId | null, view: Observations): boolean {
  if (c.errors.some(({ code }) => code !== BROWSER_ERROR)) return true;
  return basesOf(c).some((b) => {
    if (base !== null && b.address !== base.address) return false;
    if (b.mapped.some(({ family }) => base === null || family === base.family)) return true;
    if (!isTraceless(b) || (base !== null && b.family !== base.family)) return false;
    return answeredOn(b, c, view)?.some(({ url }) => url === c.urls[0]) ?? false;
  });
}

/**
 * The base that a port must answer on. Where the main run heard nothing at all, the only one that the probe host
 * answers on.
 */
export function portBase(base: Judged<BaseId>, ports: PortsObservation): BaseId | null {
  if (base.value !== 'unknown') return base.value;
  if (!base.because.some(({ code }) => code === 'udp_gets_no_answer')) return null;
  const heard = ports.connections.flatMap((c) => basesOf(c).filter(({ mapped }) => mapped.length > 0));
  const addresses = new Set(heard.map(({ address }) => address));
  if (addresses.size !== 1) return null;
  const families = new Set(heard.flatMap(({ mapped }) => mapped.map(({ family }: Mapped) => family)));
  return { address: [...addresses][0]!, family: families.has('ipv4') ? 'ipv4' : 'ipv6' };
}

/** What is known of every VPN port and every other one that was tested. */
export function readPorts(
  observations: Observations,
  base: Judged<BaseId>,
  udp: Judged<Udp>,
  online: Judged<boolean>,
): PortVerdicts {
  const verdicts: PortVerdicts = {};
  const { ports } = observations;
  const reader = ports ? udpReader(observations, ports, base) : () => unknown(missing(observations));
  const tested = [...new Set([...VPN_PORTS, ...(ports?.udp ?? [])])];
  const elsewhere = new Set(aliveServers(observations).map(({ port }) => port));
  for (const port of tested)
    verdicts[`udp/${port}`] = elsewhere.has(port)
      ? known('open', evidence('port_answered_elsewhere'))
      : reader(port);
  const anyOpen = tested.some((port) => verdicts[`udp/${port}`]!.value === 'open');
  if (udp.value === 'blocked' && !anyOpen)
    for (const port of tested) verdicts[`udp/${port}`] = known('blocked', ...udp.because);
  if (online.value === false)
    for (const port of tested) verdicts[`udp/${port}`] = unknown(evidence('offline'));
  for (const port of new Set([443, ...(ports?.requests ?? []).map((request) => request.port)]))
    verdicts[`tcp/${port}`] = tcp(observations, port);
  return verdicts;
}

/** UDP is not blocked but restricted if a port of the probe host answers where all other servers are silent. */
export function withOpenPorts(
  udp: Judged<Udp>,
  verdicts: PortVerdicts,
  observations: Observations,
): Judged<Udp> {
  const open = Object.entries(verdicts).filter(([name, { value }]) => /^udp/.test(name) && value === 'open');
  if (udp.value !== 'blocked' || open.length === 0) return udp;
  const silent = new Set(silentServers(observations).map(({ port }) => port));
  return known(
    'restricted',
    evidence('stun_ports_answered', open.map(([name]) => name.slice('udp/'.length)).join(', ')),
    evidence('stun_ports_silent', [...silent].join(', ')),
  );
}

const missing = ({ ended }: Observations): Evidence =>
  evidence(ended === 'cancelled' ? 'cancelled' : 'needs_probe_host');

function udpReader(observations: Observations, ports: PortsObservation, base: Judged<BaseId>) {
  const view = portView(observations, ports);
  const id = portBase(base, ports);
  const heard = ports.connections.filter((c) => isHeardOn(c, id, view));
  const wasHeard = (port: number) => heard.some(({ urls }) => urls[0] === probeUrl(ports.host, port));
  const steady = ports.udp.filter((port) => isSteady(ports, heard, probeUrl(ports.host, port)));
  const { controlUrl } = ports;
  const worked = controlUrl === null || heard.some(({ urls }) => urls[0] === controlUrl);

  return (port: number): Judged<'open' | 'blocked'> => {
    const url = probeUrl(ports.host, port);
    if (!ports.udp.includes(port)) return unknown(evidence('needs_probe_host'));
    if (wasHeard(port)) return known('open', evidence('port_answered'));
    const asked = ports.connections.filter(({ urls, failed }) => urls[0] === url && failed === null);
    if (ports.ended === 'cancelled') return unknown(evidence('cancelled'));
    if (ports.ended === null || asked.length === 0) return unknown(evidence('not_measured'));
    if (isNeverSent(port)) return unknown(evidence('browser_never_sends'));
    if (lookupFailed(view, url)) return unknown(evidence('probe_host_not_found'));
    if (steady.length === 0) return unknown(evidence(worked ? 'probe_host_silent' : 'control_failed'));
    if (id === null) return unknown(...base.because);
    return wasTriedEnough(asked, id)
      ? known('blocked', evidence('port_silent', steady.join(', ')))
      : unknown(evidence('not_measured'));
  };
}

/** Whether a port answered at first and again at the end: the line and the host worked all the while. */
function isSteady({ startedMs }: PortsObservation, heard: ConnectionObservation[], url: string): boolean {
  const times = heard.filter(({ urls }) => urls[0] === url).map(({ openedMs }) => openedMs - startedMs);
  return times.some((ms) => ms < PORT_TIMES.last) && times.some((ms) => ms >= PORT_TIMES.last);
}

/** Whether the first connection and the looks were open long enough, on a socket of the base, for all their tries. */
function wasTriedEnough(asked: ConnectionObservation[], id: BaseId): boolean {
  const ages = asked
    .filter((c) => c.closedMs !== null && hasSocket(c, id))
    .map(({ openedMs, closedMs }) => closedMs! - openedMs);
  const [first = 0] = ages;
  const looks = ages.slice(1).filter((age) => age >= PORT_TIMES.silence - PORT_TIMES.doubt);
  return first >= PORT_TIMES.silence && looks.length >= PORT_LOOKS;
}

/** Whether a connection had a socket on the base; a masked one may be. */
const hasSocket = (c: ConnectionObservation, { address }: BaseId): boolean =>
  address === null ? c.candidates.length > 0 : basesOf(c).some((base) => base.address === address);

function tcp({ requests, ports, ended }: Observations, port: number): Judged<'open' | 'blocked'> {
  const answered = requests.some(({ url, answered }) => answered && portOf(url) === port);
  const own = ports?.requests.find((request) => request.port === port);
  if (answered || own?.answered) return known('open', evidence('https_port_answered'));
  if (ended === 'cancelled' || ports?.ended === 'cancelled') return unknown(evidence('cancelled'));
  return unknown(evidence(own?.answered === null ? 'not_measured' : 'https_port_failed'));
}

/** The TCP port of an HTTPS address; null for another one. */
function portOf(address: string): number | null {
  const { protocol, port } = new URL(address);
  return protocol === 'https:' ? Number(port || 443) : null;
}
