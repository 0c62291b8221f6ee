import { familyOf } from './address';
import { basesOf, hasHost, mappings } from './bases';
import { evidence, type Evidence, type Judged, known, unknown } from './judged';
import type { Observations, RequestPurpose } from './observations';
import { TIMES } from './plan';
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
  if (udpAnswered(observations)) return known(true, evidence('stun_answer', aliveServers(observations).length));
  if (outcome(observations, 'name')) return known(true, evidence('https_by_name'));
  if (outcome(observations, 'literal')) return known(true, evidence('https_by_address'));
  if (outcome(observations, 'captive')) return known(true, evidence('http_answered'));
  const failed = (['name', 'literal', 'captive'] as const).map((p) => outcomeInTime(observations, p));
  if (!observations.done || observations.ended === 'cancelled') return unknown(evidence('not_measured'));
  if (failed.every((answer) => answer === false))
    return known(false, evidence('https_by_name_failed'), evidence('https_by_address_failed'), evidence('http_failed'));
  return unknown(evidence('no_https_control'));
}

/** Whether names are resolved. `broken` needs something that works without a name. */
export function dns(observations: Observations): Judged<'ok' | 'broken'> {
  const named = aliveServers(observations).filter(({ host }) => familyOf(host) === null);
  if (named.length > 0) return known('ok', evidence('stun_answer', named.length));
  if (outcome(observations, 'name')) return known('ok', evidence('https_by_name'));
  if (outcome(observations, 'captive')) return known('ok', evidence('http_answered'));
  if (outcome(observations, 'literal') !== true)
    return unknown(evidence(online(observations).value === false ? 'offline' : 'not_measured'));
  const failed = observations.servers.filter(({ url }) => lookupFailed(observations, url)).length;
  const because = [evidence('https_by_address'), evidence('https_by_name_failed')];
  if (failed > 0) because.push(evidence('stun_lookup_failed', failed));
  if (outcomeInTime(observations, 'name') === false && outcomeInTime(observations, 'captive') === false)
    return known('broken', ...because);
  return unknown(evidence('not_measured'));
}

/** A sign-in page answers plain HTTP in the place of the server, and can't answer HTTPS (RFC 8952 §2.1). */
export function captivePortal(observations: Observations): Judged<'likely' | 'no'> {
  if (outcome(observations, 'name')) return known('no', evidence('https_by_name'));
  if (outcome(observations, 'literal')) return known('no', evidence('https_by_address'));
  if (udpAnswered(observations)) return known('no', evidence('stun_answer', aliveServers(observations).length));
  const https = (['name', 'literal'] as const).map((purpose) => outcomeInTime(observations, purpose));
  if (outcome(observations, 'captive') && https.every((answer) => answer === false))
    return known('likely', evidence('http_answered'), evidence('https_by_name_failed'));
  return unknown(evidence(online(observations).value === false ? 'offline' : 'not_measured'));
}

export type WebRtc = 'available' | 'disabled' | 'restricted';

/** Whether the browser lets WebRTC work: no socket at all while the network works is a policy (RFC 8828 §5.2). */
export function webRtc(observations: Observations): Judged<WebRtc> {
  if (observations.webrtc !== 'present') return known('disabled', evidence('webrtc_missing'));
  if (hasHost(observations)) return known('available', evidence('host_address'));
  const complete = observations.connections.some(({ completeMs }) => completeMs !== null);
  if (complete && online(observations).value === true) return known('restricted', evidence('webrtc_restricted'));
  return unknown(evidence(online(observations).value === false ? 'offline' : 'not_measured'));
}

export type Udp = 'open' | 'blocked' | 'restricted';

/**
 * Whether UDP gets out and back. `restricted`: one port of a host answers, another of the same host stays
 * silent, as do at least three operators, and no port does both. Blocked needs silence, a control that
 * worked, and sockets that would show an answer.
 */
export function udp(observations: Observations): Judged<Udp> {
  const alive = aliveServers(observations);
  const silent = silentServers(observations);
  if (alive.length > 0) {
    const open = new Set(alive.map(({ port }) => port));
    const split = silent.some(({ host }) => alive.some((s) => s.host === host));
    const apart = silent.every(({ port }) => !open.has(port));
    if (split && apart && operatorsOf(silent).length >= OPERATORS_FOR_SILENCE) {
      const ports = (servers: { port: number }[]) => [...new Set(servers.map(({ port }) => port))].join(', ');
      return known('restricted', evidence('stun_ports_answered', ports(alive)), evidence('stun_ports_silent', ports(silent)));
    }
    return known('open', evidence('stun_answer', alive.length));
  }
  const obstacle = whyNotBlocked(observations);
  if (obstacle) return unknown(obstacle);
  return known('blocked', evidence('stun_silent', operatorsOf(silent).length), evidence('https_by_name'));
}

/** What keeps silence from meaning "blocked"; null if nothing does. */
function whyNotBlocked(observations: Observations): Evidence | null {
  if (observations.webrtc !== 'present') return evidence('webrtc_missing');
  if (online(observations).value === false) return evidence('offline');
  if (captivePortal(observations).value === 'likely') return evidence('captive_portal');
  if (dns(observations).value === 'broken') return evidence('dns_broken');
  if (!hasHost(observations)) return evidence(webRtc(observations).value === 'restricted' ? 'webrtc_restricted' : 'not_measured');
  if (!outcome(observations, 'name')) return evidence('no_https_control');
  const bases = observations.connections.filter(({ purpose }) => purpose === 'joint').flatMap(basesOf);
  if (bases.length > 1 && bases.some(isTraceless)) return evidence('answers_leave_no_trace');
  if (mappings(observations).length > 0) return evidence('not_measured');
  const operators = operatorsOf(silentServers(observations)).length;
  return operators >= OPERATORS_FOR_SILENCE ? null : evidence('too_few_servers', operators);
}
