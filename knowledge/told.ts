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

/** What only the user can tell. A missing field was not told. */
export interface Told {
  /** The address the router shows as its Internet (WAN) address, canonical. */
  wanAddress?: string;
}
