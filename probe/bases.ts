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
  /** Masked, and more masked sockets than families: its mappings may be those of several adapters. */
  ambiguous: boolean;
}

const HOST_UDP = (c: Candidate) => c.type === 'host' && c.protocol === 'udp';

/** Every candidate of a connection that could be read. */
export function candidatesOf(connection: ConnectionObservation): { candidate: Candidate; url: string | null; atMs: number }[] {
  return connection.candidates.flatMap(({ candidate, url, atMs }) => {
    const parsed = parseCandidate(candidate);
    return parsed ? [{ candidate: parsed, url, atMs }] : [];
  });
}

/**
 * The sockets of a connection with their mappings. Answers that claim an address no one on the Internet can
 * have are left out (`absurdAddresses` lists them).
 */
export function basesOf(connection: ConnectionObservation): Base[] {
  const all = candidatesOf(connection);
  const hosts = all.filter(({ candidate }) => HOST_UDP(candidate)).map(({ candidate }) => candidate);
  const masked = hosts.filter((host) => classify(host.address) === 'masked');
  const bases = new Map<string, Base>();
  for (const host of hosts) {
    const family = familyOf(host.address);
    if (family)
      bases.set(`${host.address} ${host.port}`, { address: host.address, ports: [host.port], family, class: classify(host.address), mapped: [], ambiguous: false });
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
    };
    bases.set(key, base);
    base.mapped.push({ address: candidate.address, port: candidate.port, family, url, atMs });
  }
  const maskedBases = [...bases.values()].filter((base) => base.address === null);
  if (masked.length > maskedBases.length) for (const base of maskedBases) base.ambiguous = true;
  return [...bases.values()];
}

/** Addresses that servers claimed to see but that can't be on the Internet, canonical, each once. */
export function absurdAddresses(observations: Observations): string[] {
  const claimed = observations.connections.flatMap((connection) =>
    candidatesOf(connection)
      .filter(({ candidate }) => candidate.type === 'srflx' && classify(candidate.address) !== 'public')
      .map(({ candidate }) => candidate.address),
  );
  return [...new Set(claimed)];
}

/** The computer's own addresses as far as the browser shows them, canonical, each once, in order of appearance. */
export function hostAddresses(observations: Observations): { address: string; family: Family; class: AddressClass }[] {
  const seen = new Map<string, { address: string; family: Family; class: AddressClass }>();
  for (const connection of observations.connections)
    for (const { candidate } of candidatesOf(connection)) {
      const family = familyOf(candidate.address);
      if (!HOST_UDP(candidate) || !family) continue;
      seen.set(candidate.address, { address: candidate.address, family, class: classify(candidate.address) });
    }
  return [...seen.values()];
}

/** Whether any local UDP socket was offered at all, shown or masked. */
export function hasHost(observations: Observations): boolean {
  return observations.connections.some((c) => candidatesOf(c).some(({ candidate }) => HOST_UDP(candidate)));
}

/** Whether the browser hides local addresses behind names (Firefox does, and web pages in any browser). */
export function isMasked(observations: Observations): boolean {
  return observations.connections.some((c) =>
    candidatesOf(c).some(({ candidate }) => HOST_UDP(candidate) && classify(candidate.address) === 'masked'),
  );
}

/** Every mapping of every connection, with its base. */
export function mappings(observations: Observations): { base: Base; mapped: Mapped; connection: ConnectionObservation }[] {
  return observations.connections.flatMap((connection) =>
    basesOf(connection).flatMap((base) => base.mapped.map((mapped) => ({ base, mapped, connection }))),
  );
}
