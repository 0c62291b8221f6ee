import ipaddr from 'ipaddr.js';

export type Family = 'ipv4' | 'ipv6';

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
const DOCUMENTATION_V4 = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'].map((c) => ipaddr.IPv4.parseCIDR(c));
const DOCUMENTATION_V6 = ['2001:db8::/32', '3fff::/20'].map((c) => ipaddr.IPv6.parseCIDR(c));

/** Parses a plain address, or gives null: `010.1`, `1.2.3`, zone ids and ports are not plain. */
function parse(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  if (!text.includes(':') || text.includes('%') || !ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.IPv6.parse(text);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}

/** The address in its one canonical spelling (RFC 5952), or null if it is none. */
export function canonical(text: string): string | null {
  return parse(text.trim())?.toString() ?? null;
}

/** IPv4 or IPv6, or null where the text is no address (a name, a mask). */
export function familyOf(address: string): Family | null {
  const kind = parse(address)?.kind();
  return kind ?? null;
}

export function classify(address: string): AddressClass {
  const parsed = parse(address);
  if (!parsed) return address.endsWith('.local') ? 'masked' : 'other';
  return parsed instanceof ipaddr.IPv4 ? classifyV4(parsed) : classifyV6(parsed);
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
  const [first, second] = [parse(a), parse(b)];
  if (!first || !second) return false;
  if (first instanceof ipaddr.IPv4 && second instanceof ipaddr.IPv4) return first.match(second, bits);
  if (first instanceof ipaddr.IPv6 && second instanceof ipaddr.IPv6) return first.match(second, bits);
  return false;
}
