import { canonical, type Family } from '../probe/address';
import type { ClientSystem } from './told';

/** Bytes of a ping that are not its payload: IP header and ICMP header (RFC 792, RFC 4443 §4.1). */
const PING_HEADERS: Readonly<Record<Family, number>> = { ipv4: 28, ipv6: 48 };

/** The payload that makes a ping exactly `size` bytes long on the wire. */
export function pingPayload(size: number, family: Family): number {
  return size - PING_HEADERS[family];
}

/** A host name (RFC 1123 §2.1) or a plain address: all that a command may be given. */
export function isHost(text: string): boolean {
  const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
  return (
    canonical(text) === text ||
    (text.length <= 253 && new RegExp(`^${label}(?:\\.${label})*$`, 'i').test(text))
  );
}

type Command = (payload: number, host: string) => string;

// Three each, for one packet may get lost without meaning anything.
const WINDOWS: Partial<Record<Family, Command>> = {
  // Windows has no way to keep an IPv6 ping in one piece: -f is for IPv4 only (learn.microsoft.com, ping).
  ipv4: (payload, host) => `ping -4 -f -n 3 -l ${payload} ${host}`,
};
const COMMANDS: Readonly<Record<ClientSystem, Partial<Record<Family, Command>>>> = {
  'windows-11': WINDOWS,
  'windows-10': WINDOWS,
  'windows-older': WINDOWS,
  macos: {
    ipv4: (payload, host) => `ping -D -c 3 -s ${payload} ${host}`, // ping(8): -D sets Don't Fragment
    ipv6: (payload, host) => `ping6 -D -m -c 3 -s ${payload} ${host}`, // ping6(8): -m: not at 1280 either
  },
  linux: {
    ipv4: (payload, host) => `ping -4 -M do -c 3 -s ${payload} ${host}`, // ping(8), iputils
    ipv6: (payload, host) => `ping -6 -M do -c 3 -s ${payload} ${host}`,
  },
  ios: {},
  android: {},
  chromeos: {},
  router: {},
};

/**
 * The command that sends pings of that payload (bytes) which nobody on the way may split, or null where the
 * system has none. Throws a RangeError if `host` is no host or `payload` no size.
 */
export function pingCommand(
  system: ClientSystem,
  payload: number,
  host: string,
  family: Family,
): string | null {
  if (!isHost(host)) throw new RangeError('not a host');
  if (!Number.isInteger(payload) || payload < 0 || payload > 65_500) throw new RangeError('not a size');
  return COMMANDS[system][family]?.(payload, host) ?? null;
}

/** A size is that of the whole packet with its IP header, bytes. Passed: at least one answer came. */
export interface ProbeResult {
  size: number;
  passed: boolean;
}

/**
 * `size`: the next to ping. `done`: the largest that passes. `nothing-passes`: not even the smallest, so the host
 * answers no pings. `contradictory`: a size passed and a smaller one did not.
 */
export type NextProbe = { size: number } | { done: number } | { failed: 'nothing-passes' | 'contradictory' };

/** After so many pings the search ends with the largest size that passed. */
export const MOST_PINGS = 8;

/** Ethernet's (RFC 894): what home lines and VPNs never exceed. */
const LARGEST = 1500;
/** What every IPv6 line has to take (RFC 8200 §5), and nearly every other does. */
const SAFE = 1280;
/** What every host has to take (RFC 791 §3.1). */
const SMALLEST = 576;
/** Odd sizes do not occur; an odd one would come out one byte smaller, which is harmless. */
const STEP = 2;
/** Where the edge usually is, and just above it; asked first as long as the search still ends in time. */
const LIKELY = [1400, 1500, 1492, 1494, 1460, 1462, 1480, 1482, 1420, 1440, 1452];

/**
 * The guided search: which size to ping next, given all results so far, in any order. It begins with 1280, which
 * also shows whether the host answers at all, then closes in by halves. From 1280 up it ends within 8 pings on
 * the exact even number; below, up to 12 bytes under it.
 */
export function nextProbe(results: readonly ProbeResult[]): NextProbe {
  const sizes = (passed: boolean) => results.filter((r) => r.passed === passed).map((r) => r.size);
  const low = Math.max(0, ...sizes(true));
  const high = Math.min(LARGEST + STEP, ...sizes(false));
  if (low >= high) return { failed: 'contradictory' };
  if (low === 0) {
    if (high > SAFE) return { size: SAFE };
    return high > SMALLEST ? { size: SMALLEST } : { failed: 'nothing-passes' };
  }
  const outcomes = Math.ceil((high - low) / STEP);
  const left = MOST_PINGS - results.length;
  if (outcomes <= 1 || left <= 0) return { done: low };

  // Either half must still be small enough for the pings that are left after this one.
  const room = 2 ** (left - 1);
  const inTime = (size: number) => {
    const below = (size - low) / STEP;
    return Number.isInteger(below) && below >= 1 && below <= room && outcomes - below <= room && size < high;
  };
  return { size: LIKELY.find(inTime) ?? low + STEP * Math.floor(outcomes / 2) };
}
