import { type Family, familyOf } from './address';
import { basesOf } from './bases';
import { mappingOf } from './mapping';
import type { ConnectionObservation, ConnectionPurpose, Observations, RequestPurpose } from './observations';
import { confirmingConnections, isLiteral, type Plan, TIMES } from './plan';
import { outlets } from './public-address';
import { OPERATORS_FOR_SILENCE, udp } from './reachability';
import { ageOf, aliveServers, firstAnswer, hostsOf, isTraceless, operatorsOf, silentServers, slowestRoundTrip } from './servers';
import { SOCKETS } from './sockets';

/** What to do next in a run. */
export interface Next {
  /** Connections to open now. */
  open: { purpose: ConnectionPurpose; urls: string[] }[];
  /** Indices of connections that have nothing more to tell. */
  close: number[];
  /** Requests to send now. */
  ask: { purposes: RequestPurpose[]; url: string }[];
  /** True when nothing that may still come could change the answer, or the deadline is over. */
  finished: boolean;
}

/**
 * Decides the next move from what was seen so far: the whole policy of a run, pure, so that it can be tested
 * without a network. Called on every event and at least every `TIMES.tick` ms.
 */
export function nextMove(observations: Observations, plan: Plan): Next {
  const { elapsedMs } = observations;
  const next: Next = { open: [], close: [], ask: requests(observations, plan), finished: false };
  if (elapsedMs >= TIMES.deadline) return { ...next, ask: [], finished: true };
  if (observations.webrtc === 'present') next.open = connections(observations, plan);
  next.close = observations.connections.flatMap((c, i) => (c.closedMs === null && isSpent(c, observations) ? [i] : []));
  next.finished =
    next.open.length === 0 && next.ask.length === 0 && udpSettled(observations) && webSettled(observations);
  return next;
}

const joint = (observations: Observations) => observations.connections.find((c) => c.purpose === 'joint');
const ofPurpose = (observations: Observations, purpose: ConnectionPurpose) =>
  observations.connections.filter((c) => c.purpose === purpose);
const isOver = (c: ConnectionObservation) => c.completeMs !== null || c.failed !== null;

/** Whether mapping is known well enough that more connections would add nothing. */
function mappingSettled(observations: Observations): boolean {
  const bases = (['ipv4', 'ipv6'] as const).flatMap((family) => outlets(observations, family).map(({ id }) => id));
  return bases.length > 0 && bases.every((id) => mappingOf(observations, id).value !== 'unknown');
}

function connections(observations: Observations, plan: Plan): Next['open'] {
  const first = joint(observations);
  if (!first) return plan.servers.length > 0 ? [{ purpose: 'joint', urls: plan.servers.map(({ url }) => url) }] : [];
  const singles = ofPurpose(observations, 'single');
  if (singles.length === 0) {
    const traceless = basesOf(first).some(isTraceless) && !isOver(first);
    const wanted = firstAnswer(first) !== null || (traceless && observations.elapsedMs >= TIMES.traceless);
    return wanted ? singlesFor(plan) : [];
  }
  if (isOver(first) || mappingSettled(observations) || ofPurpose(observations, 'confirm').length > 0) return [];
  const since = singles[0]!.openedMs;
  const alive = aliveServers(observations);
  const everyoneAnswered = alive.length === plan.servers.length;
  const wait = slowestRoundTrip(observations) + (everyoneAnswered ? 0 : TIMES.alive);
  const patient = ageOf(first, observations) >= (firstAnswer(first) ?? 0) - first.openedMs + TIMES.patience;
  if (observations.elapsedMs < since + wait || !patient || operatorsOf(alive).length < 2) return [];
  const urls = alive.map(({ url }) => url);
  return Array.from({ length: confirmingConnections(hostsOf(alive).length) }, () => ({ purpose: 'confirm', urls }));
}

/** One connection a server, or more where there are few servers: `SOCKETS` are needed, of which the joint one is one. */
function singlesFor(plan: Plan): Next['open'] {
  const each = Math.ceil((SOCKETS - 1) / plan.servers.length);
  return plan.servers.flatMap(({ url }) => Array.from({ length: each }, () => ({ purpose: 'single' as const, urls: [url] })));
}

/** A connection that has told all it can, or was given its time. */
function isSpent(connection: ConnectionObservation, observations: Observations): boolean {
  if (isOver(connection)) return true;
  const age = ageOf(connection, observations);
  if (connection.purpose === 'confirm') return age >= TIMES.confirm + slowestRoundTrip(observations);
  if (connection.purpose === 'joint') return false;
  return hasEachOutlet(connection, observations) || age >= TIMES.silence;
}

/** Whether a single connection has an answer for each adapter and family that gets out. */
function hasEachOutlet(connection: ConnectionObservation, observations: Observations): boolean {
  const bases = basesOf(connection);
  const families: Family[] = ['ipv4', 'ipv6'];
  const wanted = families.flatMap((family) => outlets(observations, family)).filter(({ id, publicAddresses }) => !publicAddresses.includes(id.address ?? ''));
  const has = wanted.map(({ id }) =>
    bases.some((base) => base.address === id.address && base.mapped.some(({ family }) => family === id.family)),
  );
  return has.length > 0 && has.every(Boolean);
}

/** Whether nothing that STUN servers may still answer could change the verdicts. */
function udpSettled(observations: Observations): boolean {
  const first = joint(observations);
  if (observations.webrtc !== 'present' || !first || first.failed !== null) return true;
  const singles = ofPurpose(observations, 'single');
  const confirms = ofPurpose(observations, 'confirm');
  const running = (list: ConnectionObservation[]) => list.some((c) => c.closedMs === null && !isSpent(c, observations));
  if (singles.length === 0) {
    const control = observations.requests.find(({ purposes, answered }) => purposes.includes('name') && answered);
    const slow = control ? (control.settledMs ?? 0) + TIMES.control : 0;
    return isOver(first) || observations.elapsedMs >= Math.max(TIMES.silence, slow);
  }
  const silentLong = singles.every((c) => isSpent(c, observations));
  if (couldBeRestricted(observations) && !silentLong) return false;
  if (udp(observations).value !== 'open' && !silentLong) return false;
  if (mappingSettled(observations)) return answersEnough(singles, observations);
  if (isOver(first)) return !running(singles);
  if (confirms.some(isOver)) return answersEnough(singles, observations);
  if (confirms.length > 0) return !running(confirms);
  return silentLong && observations.elapsedMs >= singles[0]!.openedMs + TIMES.confirm;
}

/** Every server known to be alive has answered alone, or had the time for a second try. */
function answersEnough(singles: ConnectionObservation[], observations: Observations): boolean {
  const wait = slowestRoundTrip(observations) + TIMES.alive;
  return singles.every((c) => isSpent(c, observations) || ageOf(c, observations) >= wait);
}

/** As long as one of a host's ports has answered and as many operators are missing as silence needs. */
function couldBeRestricted(observations: Observations): boolean {
  const alive = aliveServers(observations);
  const missing = observations.servers.filter((server) => !alive.includes(server));
  const split = missing.some(({ host }) => alive.some((server) => server.host === host));
  const late = operatorsOf(missing).length >= OPERATORS_FOR_SILENCE;
  return split && late && operatorsOf(silentServers(observations)).length < operatorsOf(missing).length;
}

/**
 * HTTPS by name goes out at once. By literal address and in plain HTTP only if that fails or is slow, so that
 * on a healthy network no more servers are asked than needed; by address also to see IPv4 beside IPv6.
 */
function requests(observations: Observations, plan: Plan): Next['ask'] {
  const asked = new Set(observations.requests.map(({ url }) => url));
  const ask: Next['ask'] = [];
  const add = (url: string, ...purposes: RequestPurpose[]) => {
    if (!asked.has(url)) ask.push({ url, purposes });
    asked.add(url);
  };
  const own = (url: string): RequestPurpose[] => (url === plan.addressUrl ? ['address'] : []);
  for (const url of plan.nameUrls) add(url, 'name', ...own(url));
  add(plan.addressUrl, ...(isLiteral(plan.addressUrl) ? (['literal'] as const) : []), 'address');
  const name = observations.requests.filter(({ purposes }) => purposes.includes('name'));
  const answered = name.some((request) => request.answered);
  const failed = name.every((request) => request.answered === false);
  const doubtful = !answered && (failed || observations.elapsedMs >= TIMES.control);
  const address = observations.requests.find(({ purposes, address }) => purposes.includes('address') && address !== null);
  const ipv6Only = address?.address ? familyOf(address.address) === 'ipv6' : false;
  if (observations.requests.length > 0 && (doubtful || ipv6Only)) for (const url of plan.literalUrls) add(url, 'literal', ...own(url));
  if (observations.requests.length > 0 && doubtful) add(plan.captiveUrl, 'captive');
  return ask;
}

/** Whether the requests have answered, or been given the time that their part of the verdict is worth. */
function webSettled(observations: Observations): boolean {
  const pending = observations.requests.filter((request) => request.answered === null);
  if (pending.length === 0) return true;
  const answered = (purpose: RequestPurpose) => observations.requests.some((r) => r.purposes.includes(purpose) && r.answered);
  const reached = aliveServers(observations).length > 0 || answered('name');
  // Where UDP or HTTPS by name works, what is missing only sharpens the picture; elsewhere it is the verdict.
  if (reached) return observations.elapsedMs >= Math.max(...pending.map(({ sentMs }) => sentMs)) + TIMES.controlGrace;
  return observations.elapsedMs >= TIMES.name;
}
