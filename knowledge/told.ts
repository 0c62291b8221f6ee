/** Ids of the protocols, as scripts outside this repository know them. */
export const PROTOCOL_IDS = [
  'pptp',
  'l2tp-ipsec',
  'ikev2',
  'ipsec',
  'sstp',
  'openvpn',
  'wireguard',
  'tailscale',
  'zerotier',
  'other',
] as const;

/** What people can say they use; `other` is everything that has no row in `protocols.ts`. */
export type ToldProtocol = (typeof PROTOCOL_IDS)[number];

/** What the VPN is for: this device dials out, is dialled at home, on the router itself, joins two networks, or a mesh. */
export const ROLES = ['client', 'server', 'server-on-router', 'site-to-site', 'mesh'] as const;
export type Role = (typeof ROLES)[number];

export const SYMPTOMS = [
  'never-connects',
  'connects-no-traffic',
  'connects-but-slow',
  'drops',
  'one-client-only',
  'inbound-fails',
  'site-to-site-fails',
  'works-elsewhere-not-here',
] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** Where the VPN program runs. `router`: a router or firewall dials. */
export const CLIENT_SYSTEMS = [
  'windows-11',
  'windows-10',
  'windows-older',
  'macos',
  'ios',
  'android',
  'linux',
  'chromeos',
  'router',
] as const;
export type ClientSystem = (typeof CLIENT_SYSTEMS)[number];

/** Whose network the device is in. `public`: a hotel, a café, a guest network. */
export const NETWORK_OWNERS = ['mine', 'employer', 'public', 'mobile'] as const;
export type NetworkOwner = (typeof NETWORK_OWNERS)[number];

/** Longest error code or message that is read, in characters: an honest one is a line. */
export const MOST_OF_ERROR_CODE = 200;

/** Most signs that are kept of all logs and texts: a typical visit has under ten, and more tell support nothing more. */
export const MOST_SIGNS = 40;

/** What only the user can tell. A missing field was not told, or the user does not know. */
export interface Told {
  protocol?: ToldProtocol;
  /** An id of `apps.ts`. */
  app?: string;
  role?: Role;
  clientOs?: ClientSystem;
  symptom?: Symptom;
  /** As it was typed: a number, 0x…, a name or a whole message; at most `MOST_OF_ERROR_CODE` characters. */
  errorCode?: string;
  networkOwner?: NetworkOwner;
  /** Whether they can get into the router's settings. */
  routerAccess?: boolean;
  worksOnMobileData?: boolean;
  /** Whether somebody else behind the same router uses the same VPN. */
  secondUser?: boolean;
  /** An id of `routers.ts`. */
  routerBrand?: string;
  /** The address the router shows as its Internet (WAN) address, canonical. */
  wanAddress?: string;
  /** Ids of signs found in a pasted log and in the user's own words. */
  signs?: string[];
}

/** The role that was told, or else the one that the symptom or the protocol implies; undefined where neither does. */
export function roleOf({ role, symptom, protocol }: Told): Role | undefined {
  if (role) return role;
  if (symptom === 'inbound-fails') return 'server';
  if (symptom === 'site-to-site-fails') return 'site-to-site';
  return protocol === 'tailscale' || protocol === 'zerotier' ? 'mesh' : undefined;
}
