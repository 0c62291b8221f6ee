import { familyOf } from './address';
import type { StunServer } from './observations';

/** Whom a run asks. Which number of milliseconds is waited for what is in `TIMES`. */
export interface Plan {
  servers: StunServer[];
  /** HTTPS by name. */
  nameUrls: string[];
  /** HTTPS by literal address. */
  literalUrls: string[];
  /** Plain HTTP. */
  captiveUrl: string;
  /** HTTPS that tells the caller's address. */
  addressUrl: string;
}

/**
 * How long what is waited for, in ms, and why so long. Measured where nothing else is said: Chromium 156 sends
 * a STUN request at 0, 260, 770, 1790 and 3800 ms and gives up at 39.9 s; Firefox 153 sends at 0, 100, 300,
 * 700, 1500 and 3100 ms and gives up at 11.1 s.
 */
export const TIMES = {
  /**
   * Silence this long from at least three operators is taken for blocked. The joint connection tries each server
   * four times in it, with 400 ms for the answer to the last, and the `SECOND_LOOKS` three times each: 16 tries.
   * At 30 % loss each way a try fails with 0.51, so even a single live server stays silent in 2 of 100,000 runs.
   */
  silence: 2200,
  /** Silence this long: ask everyone again on other sockets, to know by `silence`. */
  doubt: 700,
  /** A public address of its own hides every answer, so after this long the servers are asked one by one. */
  traceless: 500,
  /** How long after its first answer the joint connection may take to complete before it is helped. */
  patience: 400,
  /** How long a server asked alone may take, beyond the first round trip, to be counted as alive. */
  alive: 350,
  /** Length of a confirming connection beyond one round trip: four tries for each server. */
  confirm: 2000,
  /** HTTPS by name unanswered for this long: ask by address and in plain HTTP too. */
  control: 1000,
  /** How long HTTPS may keep a run waiting that is finished otherwise. */
  controlGrace: 1500,
  /** A name that is not found within this is broken: beyond the 5 s after which resolvers try the next server. */
  name: 5500,
  /** The longest between two looks at what to do next. */
  tick: 50,
  /** A run ends here, whatever is missing. */
  deadline: 6000,
} as const;

/** Further joint connections opened in case of doubt (see `TIMES.silence`). */
export const SECOND_LOOKS = 4;

/**
 * Tries to hosts beyond the first in all confirming connections together. At 30 % loss each way a try fails
 * with 0.51, so a server loses all four tries that a connection has time for with 0.068. With two hosts, a
 * connection overlooks a second mapping if either does, 0.13; the four and the joint one all do in 3 of 100,000
 * runs. With three hosts and two connections it is 2 in a million.
 */
const CONFIRMING_TRIES = 16;
const TRIES_PER_CONNECTION = 4;

/** How many confirming connections are opened side by side when `hosts` different hosts are alive. */
export function confirmingConnections(hosts: number): number {
  return Math.max(2, Math.ceil(CONFIRMING_TRIES / TRIES_PER_CONNECTION / Math.max(1, hosts - 1)));
}

/** What a plan is made from: the built-in tables, or what settings put in their place. */
export interface PlanSource {
  servers: { url: string; operator?: string | undefined }[];
  controlUrls: string[];
  captiveUrl: string;
  addressUrl: string;
}

/** Reads `stun:host[:port]`; port 3478 where none is written (RFC 7064). Null if it is no such address. */
export function stunServer(url: string, operator?: string): StunServer | null {
  const match = /^stun:(\[[0-9a-f:.]+\]|[^:[\]/?#\s]+)(?::(\d{1,5}))?$/i.exec(url);
  if (!match) return null;
  const host = match[1]!.replace(/^\[|\]$/g, '').toLowerCase();
  const port = match[2] === undefined ? 3478 : Number(match[2]);
  if (port < 1 || port > 65535) return null;
  return { url: `stun:${match[1]!.toLowerCase()}:${port}`, operator: operator ?? host, host, port };
}

/** True for `https://192.0.2.1/…`, which needs no name resolution. */
export function isLiteral(url: string): boolean {
  return familyOf(new URL(url).hostname.replace(/^\[|\]$/g, '')) !== null;
}

/** True for `https://[2001:db8::1]/…`. */
export const isIpv6Literal = (url: string): boolean => new URL(url).hostname.startsWith('[');

/** The plan of a run. Each server once; controls sorted by whether they need name resolution. */
export function makePlan(source: PlanSource): Plan {
  const servers = new Map<string, StunServer>();
  for (const { url, operator } of source.servers) {
    const server = stunServer(url, operator);
    if (server) servers.set(server.url, server);
  }
  return {
    servers: [...servers.values()],
    nameUrls: source.controlUrls.filter((url) => !isLiteral(url)),
    literalUrls: source.controlUrls.filter(isLiteral),
    captiveUrl: source.captiveUrl,
    addressUrl: source.addressUrl,
  };
}
