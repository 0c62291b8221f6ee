import { type BaseId, type Mapped, mappingsIn, onlyUrl, remembered } from './bases';
import type { Observations } from './observations';

/** One mapping of a base as one server saw it. */
export interface View extends Mapped {
  /** Who saw it; null where that is not known. */
  operator: string | null;
  /** It may be another adapter's (`Base.ambiguous`). */
  ambiguous: boolean;
  /** When its connection was opened, ms. */
  openedMs: number;
}

/** Every mapping of a connection as a view, with the base's address and the server; who runs it is added later. */
const sightsOf = remembered((connection) =>
  mappingsIn(connection).map(({ base, mapped }) => ({
    from: base.address,
    view: {
      ...mapped,
      url: mapped.url ?? onlyUrl(connection),
      ambiguous: base.ambiguous,
      openedMs: connection.openedMs,
    },
  })),
);

/** Every mapping of a base, with who saw it: the server that the browser names, or the only one asked. */
export function viewsOf({ connections, servers }: Observations, id: BaseId): View[] {
  const operators = new Map(servers.map(({ url, operator }) => [url, operator]));
  const views: View[] = [];
  for (const connection of connections)
    for (const { from, view } of sightsOf(connection))
      if (from === id.address && view.family === id.family)
        views.push({ ...view, operator: operators.get(view.url ?? '') ?? null });
  return views;
}

/** For each public address the operators who saw it. */
export function witnesses(views: View[]): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>();
  for (const { address, operator } of views) {
    const operators = seen.get(address) ?? new Set();
    if (operator !== null) operators.add(operator);
    seen.set(address, operators);
  }
  return seen;
}

/** Addresses that at least two operators saw: no single server's error or lie. */
export const backed = (views: View[]): string[] =>
  [...witnesses(views)].flatMap(([address, operators]) => (operators.size >= 2 ? [address] : []));

/** True if one address was seen first and then only one other: the line may have changed its address once. */
export function changedOnce(views: View[]): boolean {
  const inOrder = [...views].sort((a, b) => a.atMs - b.atMs);
  return inOrder.filter(({ address }, i) => i > 0 && address !== inOrder[i - 1]!.address).length === 1;
}

/**
 * Whether an endpoint-independent NAT explains it all whose line changed its address once: up to some moment
 * each socket shows one mapping at most, from then on another, and no address is seen on both sides.
 */
export function fitsOneChange(sockets: { atMs: number; address: string }[][]): boolean {
  const all = sockets.flat();
  return all.some(({ atMs: moment }) => {
    const isBefore = ({ atMs }: { atMs: number }) => atMs < moment;
    const before = new Set(all.filter(isBefore).map(({ address }) => address));
    if (all.some((view) => !isBefore(view) && before.has(view.address))) return false;
    return sockets.every((socket) => {
      const early = socket.filter(isBefore).length;
      return early <= 1 && socket.length - early <= 1;
    });
  });
}

/**
 * Addresses that rest on one server's word, which may be wrong: one group for each operator who saw what nobody
 * else did; where it is not known who saw what, each address is a group. Empty where all saw one address.
 */
export function doubtful(views: View[]): string[][] {
  const seen = witnesses(views);
  if (seen.size < 2) return [];
  const groups = new Map<string, string[]>();
  for (const [address, operators] of seen) {
    if (operators.size >= 2) continue;
    const word = [...operators][0] ?? address;
    groups.set(word, [...(groups.get(word) ?? []), address]);
  }
  return [...groups.values()];
}

/**
 * The same list once for each group of addresses in doubt, without those; itself if it has only one address or
 * none is in doubt.
 */
export function withoutDoubtful<T extends { address: string }>(all: T[], views: View[]): T[][] {
  if (new Set(all.map(({ address }) => address)).size < 2) return [all];
  const groups = doubtful(views);
  return groups.length === 0
    ? [all]
    : groups.map((group) => all.filter(({ address }) => !group.includes(address)));
}

/** Whether all that differs rests on one server's word. */
export const oneServerDiffers = (views: View[]): boolean =>
  doubtful(views).length > 0 &&
  withoutDoubtful(views, views).some((rest) => new Set(rest.map(({ address }) => address)).size < 2);
