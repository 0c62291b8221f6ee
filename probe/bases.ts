import { type AddressClass, classify, type Family, familyOf } from './address';
import { type Candidate, parseCandidate } from './candidate';
import type { ConnectionObservation, Observations } from './observations';

/** One public address and port that a server saw. */
export interface Mapped {
  address: string;
  port: number;
  family: Family;
  /** The server that saw it first; null where the browser does not say. */
  url: string | null;
  atMs: number;
}

/**
 * One local socket of one connection, and what servers saw of it. Two adapters are two bases, so a VPN
 * adapter beside the real one is not taken for a NAT that maps each destination anew.
 */
export interface Base {
  /** The local address; null where the browser masks it. */
  address: string | null;
  /** The local port; where masked, the ports of all masked sockets, any of which it may be. */
  ports: number[];
  /** Family of the socket; null where masked and nothing was mapped. */
  family: Family | null;
  /** What its local address says; `masked` where that is not shown. */
  class: AddressClass;
  mapped: Mapped[];
  /** Masked, and more sockets that could ask than families seen: its mappings may be those of several adapters. */
  ambiguous: boolean;
  /** Its socket shows mappings of both families (NAT64), so that an answer may be of either. */
  translated: boolean;
}

/** A local address (null: masked) and the family of what was mapped from it: each is judged alone. */
export interface BaseId {
  address: string | null;
  family: Family;
}

const HOST_UDP = (c: Candidate) => c.type === 'host' && c.protocol === 'udp';

/** A candidate that could be read, with the server it came from and its time. */
export interface TimedCandidate {
  candidate: Candidate;
  url: string | null;
  atMs: number;
}

/**
 * Remembers what was read from a connection's candidates and errors until another one comes. A run looks at every
 * connection on every event; without this it spends seconds on reading the same lines again.
 */
export function remembered<T>(
  read: (connection: ConnectionObservation) => T,
): (connection: ConnectionObservation) => T {
  const known = new WeakMap<ConnectionObservation, { candidates: number; errors: number; value: T }>();
  return (connection) => {
    const { candidates, errors } = connection;
    const last = known.get(connection);
    if (last?.candidates === candidates.length && last.errors === errors.length) return last.value;
    const value = read(connection);
    known.set(connection, { candidates: candidates.length, errors: errors.length, value });
    return value;
  };
}

/** Every candidate of a connection that could be read. */
export const candidatesOf = remembered(({ candidates }): readonly TimedCandidate[] =>
  candidates.flatMap(({ candidate, url, atMs }) => {
    const parsed = parseCandidate(candidate);
    return parsed ? [{ candidate: parsed, url, atMs }] : [];
  }),
);

/**
 * The sockets of a connection with their mappings. Answers that claim an address no one on the Internet can
 * have are left out (`absurdAddresses` lists them).
 */
export const basesOf = remembered(readBases);

function readBases(connection: ConnectionObservation): readonly Base[] {
  const all = candidatesOf(connection);
  const hosts = all.filter(({ candidate }) => HOST_UDP(candidate)).map(({ candidate }) => candidate);
  const masked = hosts.filter((host) => classify(host.address) === 'masked');
  const bases = new Map<string, Base>();
  for (const host of hosts) {
    const family = familyOf(host.address);
    if (family)
      bases.set(`${host.address} ${host.port}`, {
        address: host.address,
        ports: [host.port],
        family,
        class: classify(host.address),
        mapped: [],
        ambiguous: false,
        translated: false,
      });
  }
  for (const { candidate, url, atMs } of all) {
    const family = familyOf(candidate.address);
    if (candidate.type !== 'srflx' || candidate.protocol !== 'udp' || !family) continue;
    if (classify(candidate.address) !== 'public') continue;
    const { relatedAddress, relatedPort } = candidate;
    const key = relatedAddress === null ? `masked ${family}` : `${relatedAddress} ${relatedPort}`;
    const base = bases.get(key) ?? {
      address: relatedAddress,
      ports: relatedAddress === null ? masked.map((host) => host.port) : [relatedPort!],
      family: relatedAddress === null ? family : familyOf(relatedAddress),
      class: relatedAddress === null ? 'masked' : classify(relatedAddress),
      mapped: [],
      ambiguous: false,
      translated: false,
    };
    bases.set(key, base);
    // Firefox gives a mapping again when a server that it prefers saw it too.
    if (base.mapped.some((m) => m.address === candidate.address && m.port === candidate.port)) continue;
    base.mapped.push({ address: candidate.address, port: candidate.port, family, url, atMs });
  }
  const maskedBases = [...bases.values()].filter((base) => base.address === null);
  if (masked.length - hopelessSockets(connection) > maskedBases.length)
    for (const base of maskedBases) base.ambiguous = true;
  if (masked.length < maskedBases.length) for (const base of maskedBases) base.translated = true;
  for (const base of bases.values())
    if (base.mapped.some(({ family }) => family !== base.family)) base.translated = true;
  return [...bases.values()];
}

/** Sockets that could not ask anyone: for each server the browser reported an error for so many of them. */
function hopelessSockets({ urls, errors }: ConnectionObservation): number {
  return Math.min(
    ...urls.map((url) => errors.filter((error) => error.url === url && error.port === null).length),
  );
}

/** Claims of addresses that can't be on the Internet, with the server where that is known. */
const absurdClaims = remembered((connection) =>
  candidatesOf(connection).flatMap(({ candidate, url }) =>
    candidate.type === 'srflx' && classify(candidate.address) !== 'public'
      ? [{ address: candidate.address, url: url ?? onlyUrl(connection) }]
      : [],
  ),
);

/** Whether any server answered on a connection, be it with nonsense. */
export const hasReflexive = remembered((connection) =>
  candidatesOf(connection).some(({ candidate }) => candidate.type === 'srflx'),
);

/** The one server that a connection asked; null if it asked several. */
export const onlyUrl = ({ urls }: ConnectionObservation): string | null =>
  urls.length === 1 ? urls[0]! : null;

/** Addresses that servers claimed to see but that can't be on the Internet, canonical, each once. */
export function absurdAddresses(observations: Observations): string[] {
  return [...new Set(observations.connections.flatMap(absurdClaims).map(({ address }) => address))];
}

/** URLs of servers that made such a claim: they answer, but what they see proves nothing. */
export function absurdServers({ connections }: Observations): Set<string> {
  const servers = new Set<string>();
  for (const connection of connections)
    for (const { url } of absurdClaims(connection)) if (url !== null) servers.add(url);
  return servers;
}

interface HostAddress {
  address: string;
  family: Family;
  class: AddressClass;
}

const hostsOfConnection = remembered((connection) =>
  candidatesOf(connection).flatMap(({ candidate }) => (HOST_UDP(candidate) ? [candidate] : [])),
);

const shownHosts = remembered((connection): HostAddress[] =>
  hostsOfConnection(connection).flatMap(({ address }) => {
    const family = familyOf(address);
    return family ? [{ address, family, class: classify(address) }] : [];
  }),
);

/** The computer's own addresses as far as the browser shows them, canonical, each once, in order of appearance. */
export function hostAddresses(observations: Observations): HostAddress[] {
  const seen = new Map<string, HostAddress>();
  for (const connection of observations.connections)
    for (const host of shownHosts(connection)) if (!seen.has(host.address)) seen.set(host.address, host);
  return [...seen.values()];
}

/** How many UDP sockets a connection opened, shown or masked: one an adapter and family. */
export const socketCount = (connection: ConnectionObservation): number =>
  hostsOfConnection(connection).length;

/** Whether any local UDP socket was offered at all, shown or masked. */
export const hasHost = (observations: Observations): boolean =>
  observations.connections.some((c) => socketCount(c) > 0);

/** Whether the browser hides local addresses behind names (Firefox does, and web pages in any browser). */
export const isMasked = (observations: Observations): boolean =>
  observations.connections.some((c) =>
    hostsOfConnection(c).some(({ address }) => classify(address) === 'masked'),
  );

/**
 * Whether the computer has an address with which a family could get out; null where that can't be told: masked
 * sockets may be of either family, and behind NAT64 one is of both.
 */
export function hasFamily(observations: Observations, family: Family): boolean | null {
  const shown = hostAddresses(observations).some(
    (h) => h.family === family && !['link-local', 'loopback'].includes(h.class),
  );
  if (shown || mappings(observations).some(({ mapped }) => mapped.family === family)) return true;
  return hasHost(observations) && !isMasked(observations) ? false : null;
}

/** Every mapping of a connection, with its base. */
export const mappingsIn = remembered((connection) =>
  basesOf(connection).flatMap((base) => base.mapped.map((mapped) => ({ base, mapped, connection }))),
);

/** Every mapping of every connection, with its base. */
export const mappings = (observations: Observations) => observations.connections.flatMap(mappingsIn);
