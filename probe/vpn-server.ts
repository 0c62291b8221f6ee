import { familyOf } from './address';
import { type Evidence, evidence, type Judged, known, unknown } from './judged';
import type { Observations, VpnServerObservation } from './observations';
import { captivePortal, dns, online } from './reachability';
import { aliveServers, lookupFailed } from './servers';

/**
 * How far the way to the VPN server that the settings name is known. `reached`: HTTPS on its TCP port 443 answered.
 * `resolved`: its name has an address, and no more is known. Its silence is never a verdict: most VPN servers answer
 * nobody but their own clients.
 */
export type VpnServer = 'reached' | 'resolved' | 'not-found';

/**
 * An HTTPS request that failed has looked the name up before. Had that found nothing, the STUN lookup of the same name,
 * which began no later, would have told so within this long, in ms.
 */
export const LOOKUP_GRACE = 1000;

export function vpnServer(observations: Observations): Judged<VpnServer> {
  const { vpnServer: seen } = observations;
  if (!seen) return unknown(evidence('needs_vpn_server'));
  const notFound = nameFailed(seen, observations);
  // A proxy can reach a name that this computer can't find.
  if (seen.request?.answered)
    return notFound ? unknown(evidence('contradictory')) : known('reached', evidence('vpn_server_answered'));
  const obstacle = obstacleOf(seen, observations);
  if (obstacle || !seen.request) return unknown(obstacle ?? evidence('not_measured'));
  const names = dns(observations);
  if (names.value === 'broken' && isName(seen)) return unknown(evidence('dns_broken'));
  const isControlled = aliveServers(observations).some(isName);
  // A request still on its way may have found the name.
  if (!notFound || seen.request.answered === null)
    return isControlled && hasAddress(seen)
      ? known('resolved', evidence('vpn_server_found'))
      : unknown(evidence('vpn_server_silent'));
  // HTTPS by name also works where only a proxy finds names.
  const failed = ({ url }: { url: string }) => lookupFailed(observations, url);
  if (!isControlled && observations.servers.filter(isName).some(failed))
    return unknown(evidence('dns_broken'));
  if (names.value === 'unknown') return unknown(...names.because);
  return known('not-found', evidence('vpn_server_not_found'), ...names.because);
}

const isName = ({ host }: { host: string }) => familyOf(host) === null;

/** What keeps the test from telling anything. */
function obstacleOf(seen: VpnServerObservation, observations: Observations): Evidence | null {
  if (seen.ended === 'cancelled') return evidence('cancelled');
  if (online(observations).value === false) return evidence('offline');
  if (captivePortal(observations).value === 'likely') return evidence('captive_portal');
  if (seen.ended === null) return evidence('not_measured');
  return null;
}

/** Whether the name was looked up in vain, for each of the computer's sockets. */
export const nameFailed = ({ lookup }: VpnServerObservation, observations: Observations): boolean =>
  lookup !== null && lookupFailed({ ...observations, connections: [lookup] }, lookup.urls[0]!);

/** Whether the name must have led somewhere: HTTPS failed, and the lookup told no error. */
const hasAddress = ({ lookup, request }: VpnServerObservation): boolean =>
  lookup !== null &&
  lookup.failed === null &&
  lookup.closedMs !== null &&
  request?.answered === false &&
  lookup.closedMs - request.settledMs! >= LOOKUP_GRACE;
