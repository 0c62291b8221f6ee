/** Rows in which the router itself is asked, and what has to come of it. Data. */
import type { RouterBrandId } from '../../knowledge/gateway-brands.ts';
import type { GatewayObservation } from '../../probe/gateway.ts';
import type { Verdict } from '../../report/verdict.ts';
import { HOME } from './addresses.ts';
import type { Conditions, LabRow } from './row.ts';

export interface GatewayRow extends LabRow {
  /** The part of the observation that the row is about. */
  readonly expects: Partial<GatewayObservation>;
  readonly brand: RouterBrandId | null;
  /** What the report says then. Unknown where the router gives no address. */
  readonly verdicts: { readonly cgnat: Verdict; readonly doubleNat: Verdict };
  /** What asking its first page without permission says. */
  readonly found: 'answered' | 'failed';
}

const HOME_NAT = { access: 'home', nat: 'port-restricted' } as const;
const DOUBLE = { access: 'double', nat: 'port-restricted' } as const;
const UNKNOWN = { cgnat: 'unknown', doubleNat: 'unknown' } as const;
const CGNAT = { access: 'cgnat', nat: 'port-restricted' } as const;

export const GATEWAY_ROWS: readonly GatewayRow[] = [
  row(
    'upnp-public',
    'miniupnpd with a public WAN address',
    { ...HOME_NAT, upnp: 'miniupnpd' },
    { wanAddress: HOME.ordinaryWan, reason: null, title: 'OpenWrt - LuCI' },
    'openwrt',
    { cgnat: 'no', doubleNat: 'no' },
  ),
  row(
    'upnp-private',
    'UPnP: private WAN address',
    { ...DOUBLE, upnp: 'private' },
    { wanAddress: HOME.doubleNatWan, reason: null, modelName: 'FRITZ!Box 7490' },
    'fritzbox',
    { cgnat: 'unknown', doubleNat: 'yes' },
  ),
  row(
    'upnp-shared',
    'UPnP: shared WAN address',
    { ...CGNAT, upnp: 'shared' },
    {
      wanAddress: HOME.cgnatWan,
      reason: null,
      friendlyName: 'Wireless N Router & more',
      realm: 'TP-LINK Wireless N Router WR841N',
      server: 'Router Webserver',
    },
    'tp-link',
    { cgnat: 'yes', doubleNat: 'unlikely' },
  ),
  row(
    'upnp-empty',
    'UPnP: empty WAN address',
    { ...DOUBLE, upnp: 'empty' },
    { wanAddress: null, reason: 'gateway_no_address', realm: 'NETGEAR R7000' },
    'netgear',
  ),
  row(
    'upnp-zero',
    'UPnP: WAN address 0.0.0.0',
    { ...HOME_NAT, upnp: 'zero' },
    { wanAddress: null, reason: 'gateway_unusable_address', detail: '0.0.0.0' },
  ),
  row(
    'upnp-broken',
    'UPnP: broken XML',
    { ...HOME_NAT, upnp: 'broken' },
    { wanAddress: null, reason: 'gateway_unreadable', descriptionUrl: null },
  ),
  row(
    'upnp-huge',
    'UPnP: an answer of 5 MB',
    { ...HOME_NAT, upnp: 'huge' },
    { wanAddress: null, reason: 'gateway_too_large', descriptionUrl: null },
  ),
  row(
    'upnp-slow',
    'UPnP: an answer that never ends',
    { ...HOME_NAT, upnp: 'slow' },
    { wanAddress: null, reason: 'gateway_too_slow' },
  ),
  row(
    'upnp-redirects',
    'UPnP: sent to another host',
    { ...HOME_NAT, upnp: 'redirects' },
    { wanAddress: null, reason: 'gateway_redirects' },
  ),
  // Without permission a page that leads to HTTPS with a home-made certificate looks as if there were none.
  row(
    'upnp-elsewhere',
    'UPnP: control address on another host; page on HTTPS only',
    { ...DOUBLE, upnp: 'elsewhere' },
    { wanAddress: null, reason: 'gateway_points_elsewhere', title: null, answered: true },
    null,
    UNKNOWN,
    'failed',
  ),
];

function row(
  id: string,
  title: string,
  conditions: Conditions,
  expects: Partial<GatewayObservation>,
  brand: RouterBrandId | null = null,
  verdicts: GatewayRow['verdicts'] = UNKNOWN,
  found: GatewayRow['found'] = 'answered',
): GatewayRow {
  return { id, title, ...conditions, definite: ['online', 'udp'], expects, brand, verdicts, found };
}
