import { basesOf, type Mapped } from './bases';
import { evidence, type Judged, known, unknown } from './judged';
import { type BaseId, isWithoutNat } from './mapping';
import type { ConnectionObservation, Observations } from './observations';

/** RFC 4787 §4.1: whether one computer keeps one public address. */
export type AddressPooling = 'paired' | 'arbitrary';

/**
 * Sockets that must agree before a property is claimed for all. A NAT that picks among four addresses at
 * random gives seven sockets the same one in 1 of 4,096 runs.
 */
export const SOCKETS = 7;

/** One socket's mappings of one family. */
interface Socket {
  connection: ConnectionObservation;
  /** Local ports it may have (one, unless masked). */
  ports: number[];
  mapped: Mapped[];
  addresses: string[];
  /** When its first mapping appeared, ms. */
  atMs: number;
}

function socketsOf(observations: Observations, id: BaseId): Socket[] {
  return observations.connections
    .flatMap((connection) =>
      basesOf(connection)
        .filter((base) => base.address === id.address)
        .flatMap((base) => {
          const mapped = base.mapped.filter(({ family }) => family === id.family);
          if (mapped.length === 0) return [];
          return {
            connection,
            ports: base.ports,
            mapped,
            addresses: [...new Set(mapped.map(({ address }) => address))],
            atMs: Math.min(...mapped.map(({ atMs }) => atMs)),
          };
        }),
    )
    .sort((a, b) => a.atMs - b.atMs);
}

/** Whether the mapped port equals the local one (RFC 4787 §4.2.1). Without NAT it does. */
export function portPreservation(observations: Observations, id: BaseId): Judged<boolean> {
  if (isWithoutNat(observations, id)) return known(true, evidence('no_nat'));
  const sockets = socketsOf(observations, id).filter(({ ports }) => ports.length > 0);
  const kept = sockets.filter(({ ports, mapped }) => mapped.every(({ port }) => ports.includes(port)));
  const changed = sockets.filter(({ ports, mapped }) => !mapped.some(({ port }) => ports.includes(port)));
  if (sockets.length < 2) return unknown(evidence('too_few_sockets', sockets.length));
  if (kept.length === sockets.length) return known(true, evidence('same_port', kept.length));
  if (changed.length === sockets.length) return known(false, evidence('other_port', changed.length));
  return unknown(evidence('sockets_disagree'));
}

/**
 * Whether all sockets get one public address. Several are `arbitrary` unless they could be explained by the
 * address having changed once in between, or by one server that sees another.
 */
export function addressPooling(observations: Observations, id: BaseId): Judged<AddressPooling> {
  if (isWithoutNat(observations, id)) return known('paired', evidence('no_nat'));
  const sockets = socketsOf(observations, id);
  const addresses = [...new Set(sockets.flatMap((socket) => socket.addresses))];
  if (addresses.length === 1)
    return sockets.length >= SOCKETS
      ? known('paired', evidence('one_address', sockets.length))
      : unknown(evidence('too_few_sockets', sockets.length));
  if (addresses.length === 0) return unknown(evidence('udp_gets_no_answer'));
  if (oneServerDiffers(sockets, observations)) return unknown(evidence('one_server_differs'));
  if (changedOnce(sockets)) return unknown(evidence('address_changes'));
  return known('arbitrary', evidence('several_addresses', addresses.join(', ')));
}

/** True if the sockets in time order saw one address first and then only another. */
function changedOnce(sockets: Socket[]): boolean {
  if (sockets.some(({ addresses }) => addresses.length > 1)) return false;
  const inOrder = sockets.map(({ addresses }) => addresses[0]!);
  const changes = inOrder.filter((address, i) => i > 0 && address !== inOrder[i - 1]).length;
  return changes === 1;
}

/** True if all who saw another address than the commonest are one operator, which never saw the commonest. */
function oneServerDiffers(sockets: Socket[], observations: Observations): boolean {
  const operators = new Map<string, Set<string>>();
  for (const { connection, mapped } of sockets)
    for (const { address, url } of mapped) {
      const asked = url ?? (connection.urls.length === 1 ? connection.urls[0] : null);
      const operator = observations.servers.find((server) => server.url === asked)?.operator;
      if (operator) operators.set(operator, (operators.get(operator) ?? new Set()).add(address));
    }
  const count = (address: string) => [...operators.values()].filter((seen) => seen.has(address)).length;
  const all = [...new Set([...operators.values()].flatMap((seen) => [...seen]))].sort((a, b) => count(b) - count(a));
  const commonest = all[0];
  if (commonest === undefined) return false;
  const others = [...operators].filter(([, seen]) => [...seen].some((address) => address !== commonest));
  return others.length === 1 && !others[0]![1].has(commonest) && count(commonest) >= 2;
}
