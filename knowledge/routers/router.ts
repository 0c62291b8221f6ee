import type { Trust } from '../trust';

/**
 * What people look for in a router's settings. `alg`: the page of the NAT helpers (application layer gateways).
 * `firewall-level`: a choice of levels, or a switch; a page of rules or lists is neither.
 */
export const ROUTER_PLACES = [
  'passthrough-pptp',
  'passthrough-ipsec',
  'passthrough-l2tp',
  'alg',
  'hardware-acceleration',
  'wan-address',
  'firmware',
  'port-forwarding',
  'bridge-mode',
  'firewall-level',
  'dmz',
  'upnp',
  'backup',
  'reboot',
  'lan-address',
  'flood-protection',
] as const;
export type RouterPlace = (typeof ROUTER_PLACES)[number];

/** Where a setting is. 'none': the box has no such switch, or its provider keeps it to itself. */
export type Place =
  | {
      /** Menu labels from the outside in, in the box's own words and language; an app's name comes first. */
      path: readonly string[];
      trust: Trust;
      /** Whether what the place is named after is on as the box leaves the factory; missing: not known. */
      defaultOn?: boolean;
      /** A URL; there wherever `trust` is S. */
      source?: string;
    }
  | 'none';

/** A brand, a provider's box or a firmware whose menus differ from the others'. */
export interface Router {
  /** As printed on the box or at the top of its pages. */
  name: string;
  kind: 'router' | 'provider-box' | 'firmware';
  /** IPv4 addresses and host names of its pages, the likeliest first. Where an app is needed, what still answers. */
  addresses: readonly string[];
  /** A place that is missing is not known. */
  places: Partial<Record<RouterPlace, Place>>;
  /** ISO month of the newest source read for the row, or, where none was, of the common knowledge it rests on. */
  asOf: string;
}

type More = { defaultOn?: boolean; source?: string };

/** A place by its path as one writes it: `Advanced > NAT Forwarding > ALG`. */
export const at = (path: string, trust: Trust = 'K', more: More = {}): Place => ({
  path: path.split(' > '),
  trust,
  ...more,
});

/** The three passthrough switches where they stand on one page. */
export const passthroughAt = (path: string, trust: Trust = 'K', more: More = {}) => ({
  'passthrough-pptp': at(path, trust, more),
  'passthrough-ipsec': at(path, trust, more),
  'passthrough-l2tp': at(path, trust, more),
});

/** Boxes that neither ask nor let anybody choose. */
export const NO_PASSTHROUGH = {
  'passthrough-pptp': 'none',
  'passthrough-ipsec': 'none',
  'passthrough-l2tp': 'none',
} as const;

/** Checks the rows and keeps their ids. */
export const routers = <Id extends string>(rows: Record<Id, Router>) => rows;
