import { canonical, familyOf } from '../probe/address';

/**
 * How much of an address leaves. `network`: 24 bits of IPv4, 48 of IPv6; `full`: nothing, but that there is one;
 * `none`: all of it.
 */
export type Redaction = 'network' | 'full' | 'none';

/** Stands for something that is there and is not said. */
export const HIDDEN = '…';

/** Bits of a network: a provider gives each customer at least 48 of IPv6 (RFC 6177), and 24 of IPv4 are 256 lines. */
const NETWORK_BITS = { ipv4: 24, ipv6: 48 } as const;

/** 2002:: holds a whole IPv4 address in bits 16 to 47 (RFC 3056); its network of 24 bits ends at bit 40. */
const SIX_TO_FOUR = { group: 0x2002, bits: 40 } as const;

/** An address or network with `bytes` of its address; whole ones have 4 or 16 bytes. */
export interface Place {
  family: 'ipv4' | 'ipv6';
  whole: boolean;
  bytes: number[];
}

/** Reads an address in one of its plain spellings, or a network as `cut` writes them; null for anything else. */
export function placeOf(text: string): Place | null {
  const [address = '', bits, ...more] = text.split('/');
  const plain = more.length === 0 ? canonical(address) : null;
  const family = plain === null ? null : familyOf(plain);
  if (plain === null || family === null) return null;
  const place = { family, whole: true, bytes: family === 'ipv4' ? ipv4Bytes(plain) : ipv6Bytes(plain) };
  if (bits === undefined) return place;
  const network = networkOf(place);
  return textOf(network) === text ? network : null;
}

/** The network an address is in. */
export function networkOf({ family, bytes }: Place): Place {
  const kept = bytes.slice(0, NETWORK_BITS[family] / 8);
  if (isSixToFour(family, bytes)) kept[SIX_TO_FOUR.bits / 8] = 0;
  return { family, whole: false, bytes: kept };
}

/** Canonical: `203.0.113.7`, `203.0.113.0/24`, `2001:db8:1::/48`. */
export function textOf({ family, whole, bytes }: Place): string {
  const all = [...bytes, ...Array<number>((family === 'ipv4' ? 4 : 16) - bytes.length).fill(0)];
  const address = family === 'ipv4' ? all.join('.') : canonical(groupsOf(all).join(':'))!;
  if (whole) return address;
  return `${address}/${isSixToFour(family, bytes) ? SIX_TO_FOUR.bits : NETWORK_BITS[family]}`;
}

/** An address as it may leave; undefined for what is none. */
export function cut(text: unknown, redaction: Redaction): string | undefined {
  if (typeof text !== 'string') return undefined;
  if (text === HIDDEN) return text;
  const place = placeOf(text);
  if (!place) return undefined;
  if (redaction === 'full') return HIDDEN;
  return textOf(redaction === 'network' ? networkOf(place) : place);
}

const isSixToFour = (family: Place['family'], [first = 0, second = 0]: number[]) =>
  family === 'ipv6' && first * 256 + second === SIX_TO_FOUR.group;

const ipv4Bytes = (address: string) => address.split('.').map(Number);

function ipv6Bytes(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  const [before, after] = [groups(head), groups(tail ?? '')];
  const between = Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...between, ...after].flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
}

const groupsOf = (bytes: number[]) =>
  Array.from({ length: 8 }, (_, at) => (bytes[2 * at]! * 256 + bytes[2 * at + 1]!).toString(16));
