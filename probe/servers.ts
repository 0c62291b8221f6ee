import { familyOf } from './address';
import { type Base, basesOf, candidatesOf } from './bases';
import type { ConnectionObservation, Observations, StunServer } from './observations';
import { TIMES } from './plan';

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

/** The longest of the round trips, in ms; before any server answered alone, the joint connection's first answer. */
export function slowestRoundTrip(observations: Observations): number {
  const trips = roundTrips(observations).map(({ ms }) => ms);
  if (trips.length > 0) return Math.max(...trips);
  const joint = observations.connections.find((c) => c.purpose === 'joint');
  return joint ? (firstAnswer(joint) ?? joint.openedMs) - joint.openedMs : 0;
}

/** When the first mapping appeared in a connection, in ms since the run's start; null if none did. */
export function firstAnswer(connection: ConnectionObservation): number | null {
  const times = basesOf(connection).flatMap((base) => base.mapped.map(({ atMs }) => atMs));
  return times.length > 0 ? Math.min(...times) : null;
}

/** How long a connection has been, or was, open, in ms. */
export function ageOf(connection: ConnectionObservation, observations: Observations): number {
  return (connection.closedMs ?? observations.elapsedMs) - connection.openedMs;
}

/**
 * The servers certain to have answered on a base. A connection that reached `complete` has heard from each
 * server on each base or reported an error for it; so these are the asked ones without an error there.
 * Null while that can't be told. A literal address of the other family was never asked.
 */
export function answeredOn(base: Base, connection: ConnectionObservation, servers: StunServer[]): StunServer[] | null {
  if (connection.completeMs === null) return null;
  const errors = connection.errors.filter(({ port }) => port === null || base.ports.includes(port));
  if (errors.some(({ url }) => url === null)) return null;
  return connection.urls.flatMap((url) => {
    const server = servers.find((s) => s.url === url);
    if (!server || errors.some((error) => error.url === url)) return [];
    const literal = familyOf(server.host);
    return literal !== null && base.family !== null && literal !== base.family ? [] : [server];
  });
}

/** The servers that are known to have answered: alone, by name in a joint connection, or by completeness. */
export function aliveServers(observations: Observations): StunServer[] {
  const alive = new Set<string>();
  for (const connection of observations.connections) {
    for (const { candidate, url } of candidatesOf(connection)) {
      if (candidate.type !== 'srflx') continue;
      if (url !== null) alive.add(url);
      if (connection.urls.length === 1) alive.add(connection.urls[0]!);
    }
    for (const base of basesOf(connection))
      if (base.mapped.length > 0 || isTraceless(base))
        for (const server of answeredOn(base, connection, observations.servers) ?? []) alive.add(server.url);
  }
  return observations.servers.filter(({ url }) => alive.has(url));
}

/** A public base shows no mapping when a server sees just that address: its answers leave no trace. */
export const isTraceless = (base: Base): boolean => base.class === 'public' && base.mapped.length === 0;

/** Servers asked for at least `TIMES.silence` that neither answered nor failed with an error. */
export function silentServers(observations: Observations): StunServer[] {
  const alive = new Set(aliveServers(observations).map(({ url }) => url));
  return observations.servers.filter(({ url }) => {
    if (alive.has(url) || lookupFailed(observations, url)) return false;
    return observations.connections.some((c) => c.urls.includes(url) && ageOf(c, observations) >= TIMES.silence);
  });
}

/** Whether the browser reported an error for a server at once, which is a name that was not found. */
export function lookupFailed(observations: Observations, url: string): boolean {
  return observations.connections.some((c) => c.errors.some((error) => error.url === url));
}

export const operatorsOf = (servers: StunServer[]): string[] => [...new Set(servers.map(({ operator }) => operator))];
export const hostsOf = (servers: StunServer[]): string[] => [...new Set(servers.map(({ host }) => host))];
