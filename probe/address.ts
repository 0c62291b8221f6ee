import ipaddr from 'ipaddr.js';

export const FAMILIES = ['ipv4', 'ipv6'] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * What an address says about where it sits.
 * `shared`: 100.64.0.0/10, between provider and customer, and also used by mesh VPNs (RFC 6598).
 * `transition`: 192.0.0.0/29, DS-Lite and 464XLAT (RFC 6333 §5.7, RFC 7335).
 * `public`: anything routable, and the documentation ranges (RFC 5737, RFC 3849), which never occur in the
 * wild and stand for the Internet in a lab. `masked`: a name the browser puts in an address's place (mDNS).
 */
export type AddressClass =
  | 'public'
  | 'private'
  | 'shared'
  | 'transition'
  | 'unique-local'
  | 'link-local'
  | 'loopback'
  | 'other'
  | 'masked';

const TRANSITION = ipaddr.IPv4.parseCIDR('192.0.0.0/29');
/** RFC 5737 (IPv4), RFC 3849 and RFC 9637 (IPv6). */
const DOCUMENTATION_V4 = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'].map((c) =>
  ipaddr.IPv4.parseCIDR(c),
);
const DOCUMENTATION_V6 = ['2001:db8::/32', '3fff::/20'].map((c) => ipaddr.IPv6.parseCIDR(c));

/** Longest text looked at: a domain name (RFC 1035 §2.3.4); an IPv6 address has at most 45 characters. */
const LONGEST_NAME = 255;
/** How many texts are remembered: far more than a run meets, and little memory should someone feed it nonsense. */
const REMEMBERED = 1000;
const remembered = new Map<string, Read>();

interface Read {
  parsed: ipaddr.IPv4 | ipaddr.IPv6 | null;
  canonical: string | null;
  class: AddressClass;
}

/** A run asks for the same few addresses thousands of times, so each text is read once. */
function read(text: string): Read {
  if (text.length > LONGEST_NAME) return { parsed: null, canonical: null, class: 'other' };
  const known = remembered.get(text);
  if (known) return known;
  const parsed = parse(text);
  const value = {
    parsed,
    canonical: parsed?.toString() ?? null,
    class: parsed ? classOf(parsed) : nameClass(text),
  };
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, value);
  return value;
}

/** Parses a plain address, or gives null: `010.1`, `1.2.3`, zone ids and ports are not plain. */
function parse(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  if (!text.includes(':') || text.includes('%') || !ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.IPv6.parse(text);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}

/** The address in its one canonical spelling (RFC 5952), or null if it is none. */
export function canonical(text: string): string | null {
  return read(text.trim()).canonical;
}

/** IPv4 or IPv6, or null where the text is no address (a name, a mask). */
export function familyOf(address: string): Family | null {
  return read(address).parsed?.kind() ?? null;
}

export function classify(address: string): AddressClass {
  return read(address).class;
}

const nameClass = (text: string): AddressClass => (text.endsWith('.local') ? 'masked' : 'other');

function classOf(address: ipaddr.IPv4 | ipaddr.IPv6): AddressClass {
  return address instanceof ipaddr.IPv4 ? classifyV4(address) : classifyV6(address);
}

function classifyV4(address: ipaddr.IPv4): AddressClass {
  if (address.match(TRANSITION)) return 'transition';
  if (DOCUMENTATION_V4.some((range) => address.match(range))) return 'public';
  switch (address.range()) {
    case 'unicast':
      return 'public';
    case 'private':
      return 'private';
    case 'carrierGradeNat':
      return 'shared';
    case 'linkLocal':
      return 'link-local';
    case 'loopback':
      return 'loopback';
    default:
      return 'other';
  }
}

function classifyV6(address: ipaddr.IPv6): AddressClass {
  if (DOCUMENTATION_V6.some((range) => address.match(range))) return 'public';
  switch (address.range()) {
    case 'unicast':
    case 'rfc6052': // the NAT64 prefix: a routable address that stands for an IPv4 one
    case '6to4':
    case 'teredo':
      return 'public';
    case 'uniqueLocal':
      return 'unique-local';
    case 'linkLocal':
      return 'link-local';
    case 'loopback':
      return 'loopback';
    default:
      return 'other';
  }
}

/** True when both lie in one network of that prefix length (bits). False if either is no address. */
export function sameNetwork(a: string, b: string, bits: number): boolean {
  const [first, second] = [read(a).parsed, read(b).parsed];
  if (!first || !second) return false;
  if (first instanceof ipaddr.IPv4 && second instanceof ipaddr.IPv4) return first.match(second, bits);
  if (first instanceof ipaddr.IPv6 && second instanceof ipaddr.IPv6) return first.match(second, bits);
  return false;
}
