import { familyOf } from './address';
import {
  absurdServers,
  type Base,
  type BaseId,
  basesOf,
  candidatesOf,
  mappingsIn,
  onlyUrl,
  remembered,
  socketCount,
} from './bases';
import type { ConnectionObservation, Observations, StunServer } from './observations';
import { TIMES } from './plan';

/** The browser's own error: no answer in time, or name not found (WebRTC §4.8.2). Others came from the server. */
export const BROWSER_ERROR = 701;

/** Time from asking one server alone to its first answer: one round trip (names are resolved by then). */
export interface RoundTrip {
  url: string;
  ms: number;
}

/** The shortest round trip seen to each server that was asked alone. A public host's answers leave no trace, so it has none. */
export function roundTrips(observations: Observations): RoundTrip[] {
  const best = new Map<string, number>();
  for (const connection of observations.connections) {
    const url = connection.urls[0];
    const first = firstAnswer(connection);
    if (connection.purpose !== 'single' || url === undefined || first === null) continue;
    const ms = first - connection.openedMs;
    best.set(url, Math.min(ms, best.get(url) ?? ms));
  }
  return [...best].map(([url, ms]) => ({ url, ms }));
}

/**
 * The longest of the round trips, in ms. Where answers leave no trace, the longest until one server was heard to
 * its end stands for it; before any, the joint connection's first answer.
 */
export function slowestRoundTrip(observations: Observations): number {
  const trips = roundTrips(observations).map(({ ms }) => ms);
  if (trips.length > 0) return Math.max(...trips);
  const ends = observations.connections.flatMap(({ purpose, completeMs, openedMs, errors }) =>
    purpose === 'single' && completeMs !== null && errors.length === 0 ? [completeMs - openedMs] : [],
  );
  if (ends.length > 0) return Math.max(...ends);
  const joint = observations.connections.find((c) => c.purpose === 'joint');
  return joint ? (firstAnswer(joint) ?? joint.openedMs) - joint.openedMs : 0;
}

/** When the first mapping appeared in a connection, in ms since the run's start; null if none did. */
export const firstAnswer = remembered((connection): number | null => {
  const times = mappingsIn(connection).map(({ mapped }) => mapped.atMs);
  return times.length > 0 ? Math.min(...times) : null;
});

/** How long a connection has been, or was, open, in ms. */
export function ageOf(connection: ConnectionObservation, observations: Observations): number {
  return (connection.closedMs ?? observations.elapsedMs) - connection.openedMs;
}

/**
 * The servers certain to have answered on a base. A connection that reached `complete` has heard from each
 * server on each base or reported an error for it; so these are the asked ones without an error there.
 * Null while that can't be told. Left out: a literal address of the other family, which was never asked, and
 * servers that claim absurd addresses.
 */
export function answeredOn(
  base: Base,
  connection: ConnectionObservation,
  observations: Observations,
): StunServer[] | null {
  if (connection.completeMs === null || connection.errors.some(({ url }) => url === null)) return null;
  const absurd = absurdServers(observations);
  return observations.servers.filter((server) => {
    if (!connection.urls.includes(server.url) || absurd.has(server.url)) return false;
    const literal = familyOf(server.host);
    if (literal !== null && base.family !== null && literal !== base.family) return false;
    return !failedOn(base, connection, server, observations);
  });
}

/**
 * Whether an error speaks of this base. Where its port is not told, it may be another base's: then the server
 * counts as heard only if fewer errors came than there are sockets and it answered alone in this family.
 */
function failedOn(
  base: Base,
  connection: ConnectionObservation,
  { url }: StunServer,
  observations: Observations,
): boolean {
  const errors = connection.errors.filter((error) => error.url === url);
  if (errors.some(({ port }) => port !== null && base.ports.includes(port))) return true;
  const unplaced = errors.filter(({ port }) => port === null).length;
  if (unplaced === 0) return false;
  if (unplaced >= socketCount(connection)) return true;
  return !observations.connections.some(
    (c) =>
      onlyUrl(c) === url &&
      basesOf(c).some(
        ({ address, mapped }) => address === base.address && mapped.some((m) => m.family === base.family),
      ),
  );
}

/** The servers that are known to have answered: alone, by name in a joint connection, by an error of their own, or by completeness. */
export function aliveServers(observations: Observations): StunServer[] {
  const alive = new Set<string>();
  for (const connection of observations.connections) {
    for (const { candidate, url } of candidatesOf(connection))
      if (candidate.type === 'srflx') alive.add(url ?? onlyUrl(connection) ?? '');
    for (const { code, url } of connection.errors) if (code !== BROWSER_ERROR && url !== null) alive.add(url);
    if (connection.completeMs === null) continue;
    for (const base of basesOf(connection))
      if (base.mapped.length > 0 || isTraceless(base))
        for (const server of answeredOn(base, connection, observations) ?? []) alive.add(server.url);
  }
  return observations.servers.filter(({ url }) => alive.has(url));
}

/**
 * The servers known to have shown a mapping of that family on that base: what another adapter or the other
 * family heard says nothing here. Servers that claim absurd addresses are left out.
 */
export function aliveOn(observations: Observations, id: BaseId): StunServer[] {
  const alive = new Set<string>();
  for (const connection of observations.connections)
    for (const base of basesOf(connection)) {
      if (base.address !== id.address) continue;
      const mapped = base.mapped.filter(({ family }) => family === id.family);
      for (const { url } of mapped) alive.add(url ?? onlyUrl(connection) ?? '');
      if (mapped.length > 0 && !base.translated)
        for (const server of answeredOn(base, connection, observations) ?? []) alive.add(server.url);
    }
  const absurd = absurdServers(observations);
  return observations.servers.filter(({ url }) => alive.has(url) && !absurd.has(url));
}

/**
 * Hosts of which a server, asked alone at least twice, answered every time. One that answers now and then only
 * can't be relied on to show what it would see.
 */
export function steadyHosts(observations: Observations, id: BaseId): string[] {
  const steady = observations.servers.filter(({ url }) => {
    const asked = observations.connections.filter((c) => c.purpose === 'single' && onlyUrl(c) === url);
    const answered = asked.filter((c) =>
      basesOf(c).some(
        ({ address, mapped }) => address === id.address && mapped.some(({ family }) => family === id.family),
      ),
    );
    return asked.length >= 2 && answered.length === asked.length;
  });
  return hostsOf(steady);
}

/** A public base shows no mapping when a server sees just that address: its answers leave no trace. */
export const isTraceless = (base: Base): boolean => base.class === 'public' && base.mapped.length === 0;

/** Servers asked for at least `TIMES.silence` that neither answered nor failed with an error. */
export function silentServers(observations: Observations): StunServer[] {
  const alive = new Set(aliveServers(observations).map(({ url }) => url));
  return observations.servers.filter(({ url }) => {
    if (alive.has(url) || lookupFailed(observations, url)) return false;
    return observations.connections.some(
      (c) => c.urls.includes(url) && ageOf(c, observations) >= TIMES.silence,
    );
  });
}

/**
 * Whether a name was not found: the browser reported an error for each of a connection's sockets. Fewer errors
 * than sockets mean that the name has an address of one family only. Servers that do not answer get their error
 * after the deadline.
 */
export function lookupFailed(observations: Observations, url: string): boolean {
  return observations.connections.some((c) => {
    const errors = c.errors.filter((error) => error.url === url && error.code === BROWSER_ERROR).length;
    return errors > 0 && errors >= socketCount(c);
  });
}

export const operatorsOf = (servers: StunServer[]): string[] => [
  ...new Set(servers.map(({ operator }) => operator)),
];
export const hostsOf = (servers: StunServer[]): string[] => [...new Set(servers.map(({ host }) => host))];
