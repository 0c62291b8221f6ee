import { familyOf } from './address';
import { basesOf, hasFamily, hasHost, hasReflexive } from './bases';
import { type Evidence, evidence, type Judged, known, unknown } from './judged';
import type { Observations, RequestPurpose, StunServer } from './observations';
import { isIpv6Literal, isLiteral, TIMES } from './plan';
import { aliveServers, isTraceless, lookupFailed, operatorsOf, silentServers } from './servers';

/** Silence counts only from this many operators: fewer may just be down (truth rule 4 of the design). */
export const OPERATORS_FOR_SILENCE = 3;

/** Answered, failed, or null: not asked or not settled. One answer outweighs a failure. */
function outcome(observations: Observations, purpose: RequestPurpose): boolean | null {
  const asked = observations.requests.filter(({ purposes }) => purposes.includes(purpose));
  if (asked.some(({ answered }) => answered === true)) return true;
  return asked.length > 0 && asked.every(({ answered }) => answered === false) ? false : null;
}

/** A request that is still pending after `TIMES.name` counts as failed: nothing came in that time. */
function outcomeInTime(observations: Observations, purpose: RequestPurpose): boolean | null {
  const settled = outcome(observations, purpose);
  if (settled !== null) return settled;
  const asked = observations.requests.filter(({ purposes }) => purposes.includes(purpose));
  const late = observations.elapsedMs >= TIMES.name;
  return asked.length > 0 && late ? false : null;
}

const udpAnswered = (observations: Observations) => aliveServers(observations).length > 0;

/** Whether anything out there answered: HTTPS, plain HTTP (a sign-in page too) or STUN. */
export function online(observations: Observations): Judged<boolean> {
  if (udpAnswered(observations))
    return known(true, evidence('stun_answer', aliveServers(observations).length));
  if (outcome(observations, 'name')) return known(true, evidence('https_by_name'));
  if (outcome(observations, 'literal')) return known(true, evidence('https_by_address'));
  if (outcome(observations, 'captive')) return known(true, evidence('http_answered'));
  const failed = (['name', 'literal', 'captive'] as const).map((p) => outcomeInTime(observations, p));
  if (!observations.done || observations.ended === 'cancelled') return unknown(evidence('not_measured'));
  if (failed.every((answer) => answer === false) && !isIpv6OnlyUnasked(observations))
    return known(
      false,
      evidence('https_by_name_failed'),
      evidence('https_by_address_failed'),
      evidence('http_failed'),
    );
  return unknown(evidence('no_https_control'));
}

/**
 * Whether the computer is seen to have IPv6 only, while no literal IPv6 address was asked: then broken name
 * resolution looks like being offline.
 */
function isIpv6OnlyUnasked(observations: Observations): boolean {
  const literals = observations.requests.filter(({ purposes }) => purposes.includes('literal'));
  if (literals.some(({ url }) => isIpv6Literal(url))) return false;
  return hasHost(observations) && hasFamily(observations, 'ipv4') === false;
}

/** Whether names are resolved. `broken` needs something that works without a name. */
export function dns(observations: Observations): Judged<'ok' | 'broken'> {
  const resolved = aliveServers(observations).filter(({ host }) => familyOf(host) === null);
  if (resolved.length > 0) return known('ok', evidence('stun_answer', resolved.length));
  if (outcome(observations, 'name')) return known('ok', evidence('https_by_name'));
  // Settings may give the captive address as a literal, which says nothing about names.
  const byName = { ...observations, requests: observations.requests.filter(({ url }) => !isLiteral(url)) };
  if (outcome(byName, 'captive')) return known('ok', evidence('http_answered'));
  if (outcome(observations, 'literal') !== true)
    return unknown(evidence(online(observations).value === false ? 'offline' : 'not_measured'));
  const failed = observations.servers.filter(({ url }) => lookupFailed(observations, url)).length;
  const because = [evidence('https_by_address'), evidence('https_by_name_failed')];
  if (failed > 0) because.push(evidence('stun_lookup_failed', failed));
  const captiveFailed =
    !byName.requests.some(({ purposes }) => purposes.includes('captive')) ||
    outcomeInTime(byName, 'captive') === false;
  const failedInTime = outcomeInTime(byName, 'name') === false && captiveFailed;
  if (failedInTime && (outcome(byName, 'name') === false || isMuchSlower(observations)))
    return known('broken', ...because);
  return unknown(evidence('not_measured'));
}

/** Whether HTTPS by name has been pending several times as long as HTTPS by address took: else the line may be slow. */
function isMuchSlower({ requests, elapsedMs }: Observations): boolean {
  const took = requests.flatMap(({ purposes, answered, sentMs, settledMs }) =>
    purposes.includes('literal') && answered && settledMs !== null ? [settledMs - sentMs] : [],
  );
  const sent = requests.filter(({ purposes }) => purposes.includes('name')).map(({ sentMs }) => sentMs);
  return elapsedMs - Math.min(...sent) >= MUCH_SLOWER * Math.min(...took);
}
const MUCH_SLOWER = 4;

/**
 * A sign-in page answers plain HTTP in the place of the server, and can't answer HTTPS (RFC 8952 §2.1). HTTPS that
 * is merely slow counts as failed only beside a redirect, which an honest captive check never gives. UDP that gets
 * out rules such a page out while HTTPS may still come; where it does not, the page may let UDP pass.
 */
export function captivePortal(observations: Observations): Judged<'likely' | 'no'> {
  const { requests, done } = observations;
  if (outcome(observations, 'name')) return known('no', evidence('https_by_name'));
  if (outcome(observations, 'literal')) return known('no', evidence('https_by_address'));
  const secure = requests.filter(({ url }) => url.startsWith('https:'));
  if (secure.some(({ answered }) => answered)) return known('no', evidence('https_by_name'));
  const alive = aliveServers(observations).length;
  const redirected = isRedirected(observations);
  const https = (['name', 'literal'] as const).map((purpose) =>
    (redirected ? outcomeInTime : outcome)(observations, purpose),
  );
  const answersInstead = redirected || (alive === 0 && outcome(observations, 'captive'));
  if (answersInstead && https.every((answer) => answer === false))
    return known('likely', evidence('http_answered'), evidence('https_by_name_failed'));
  if (alive > 0) {
    const isAmiss = secure.some(({ answered }) => redirected || done || answered === false);
    const heard = evidence('stun_answer', alive);
    return isAmiss ? unknown(heard, evidence('https_by_name_failed')) : known('no', heard);
  }
  return unknown(evidence(online(observations).value === false ? 'offline' : 'not_measured'));
}

/** Whether plain HTTP was answered with a redirect, as sign-in pages do. */
export const isRedirected = ({ requests }: Observations): boolean =>
  requests.some(({ redirected }) => redirected);

export type WebRtc = 'available' | 'disabled' | 'restricted';

/** Whether the browser lets WebRTC work: no socket at all while the network works is a policy (RFC 8828 §5.2). */
export function webRtc(observations: Observations): Judged<WebRtc> {
  if (observations.webrtc !== 'present') return known('disabled', evidence('webrtc_missing'));
  if (hasHost(observations)) return known('available', evidence('host_address'));
  const complete = observations.connections.some(({ completeMs }) => completeMs !== null);
  if (complete && online(observations).value === true)
    return known('restricted', evidence('webrtc_restricted'));
  return unknown(evidence(online(observations).value === false ? 'offline' : 'not_measured'));
}

export type Udp = 'open' | 'blocked' | 'restricted';

/**
 * What it means that these servers answered and those did not. `restricted`: one port of a host answers, another
 * of the same host does not, nor do at least three operators, and no port does both. If one port answers, and as
 * many operators do not on others, less than that is unknown: a firewall that lets out this one port looks so,
 * and dead servers too.
 */
export function portsOpen(alive: StunServer[], silent: StunServer[]): 'open' | 'restricted' | 'unknown' {
  const open = new Set(alive.map(({ port }) => port));
  if (silent.some(({ port }) => open.has(port))) return 'open';
  const split = silent.some(({ host }) => alive.some((s) => s.host === host));
  const operators = operatorsOf(silent).length;
  if (split && operators >= OPERATORS_FOR_SILENCE) return 'restricted';
  return operators > 0 && open.size === 1 && operators >= operatorsOf(alive).length ? 'unknown' : 'open';
}

/** Whether UDP gets out and back. Blocked needs silence, a control that worked, and sockets that would show an answer. */
export function udp(observations: Observations): Judged<Udp> {
  const alive = aliveServers(observations);
  const silent = silentServers(observations);
  if (alive.length > 0) {
    const value = portsOpen(alive, silent);
    if (value === 'open') return known(value, evidence('stun_answer', alive.length));
    const because = [
      evidence('stun_ports_answered', ports(alive)),
      evidence('stun_ports_silent', ports(silent)),
    ];
    return value === 'restricted' ? known(value, ...because) : unknown(...because.reverse());
  }
  const obstacle = whyNotBlocked(observations);
  if (obstacle) return unknown(obstacle);
  return known('blocked', evidence('stun_silent', operatorsOf(silent).length), evidence('https_by_name'));
}

const ports = (servers: { port: number }[]) => [...new Set(servers.map(({ port }) => port))].join(', ');

/** What keeps silence from meaning "blocked"; null if nothing does. */
function whyNotBlocked(observations: Observations): Evidence | null {
  if (observations.webrtc !== 'present') return evidence('webrtc_missing');
  if (online(observations).value === false) return evidence('offline');
  if (captivePortal(observations).value === 'likely') return evidence('captive_portal');
  if (dns(observations).value === 'broken') return evidence('dns_broken');
  if (!hasHost(observations))
    return evidence(webRtc(observations).value === 'restricted' ? 'webrtc_restricted' : 'not_measured');
  if (!outcome(observations, 'name')) return evidence('no_https_control');
  const hidden = observations.connections
    .map(basesOf)
    .some((bases) => bases.length > 1 && bases.some(isTraceless));
  if (hidden) return evidence('answers_leave_no_trace');
  // Something answered; where the browser does not say who, that is no server known to be alive.
  if (observations.connections.some(hasReflexive)) return evidence('not_measured');
  const operators = operatorsOf(silentServers(observations)).length;
  return operators >= OPERATORS_FOR_SILENCE ? null : evidence('too_few_servers', operators);
}
