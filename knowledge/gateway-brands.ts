import type { GatewayObservation } from '../probe/gateway';

/** Routers whose menus differ: a maker, a provider's box, or a firmware that replaces the maker's. */
export type RouterBrandId =
  | 'arris'
  | 'asus'
  | 'att'
  | 'd-link'
  | 'dd-wrt'
  | 'draytek'
  | 'edgerouter'
  | 'eero'
  | 'freebox'
  | 'freshtomato'
  | 'fritzbox'
  | 'gl-inet'
  | 'google-wifi'
  | 'huawei'
  | 'keenetic'
  | 'linksys'
  | 'livebox'
  | 'mikrotik'
  | 'netgear'
  | 'openwrt'
  | 'opnsense'
  | 'orbi'
  | 'pfsense'
  | 'speedport'
  | 'tenda'
  | 'thomson'
  | 'tp-link'
  | 'tp-link-deco'
  | 'unifi'
  | 'vodafone'
  | 'xfinity'
  | 'xiaomi'
  | 'zte'
  | 'zyxel';

/** What a router says that betrays its brand. `name`: any of the names in its UPnP description. */
type Field = 'title' | 'server' | 'realm' | 'name';

/** S: from rapid7's fingerprints (recog) or recorded answers in UPnP clients' tests. K: common knowledge. */
type Trust = 'S' | 'K';

type Sign = readonly [brand: RouterBrandId, field: Field, pattern: RegExp, trust: Trust];

/**
 * The first that fits counts. Firmware that replaces a maker's comes first, then providers' boxes, then makers. What
 * is matched has 120 characters at most, and no pattern repeats a repetition.
 */
const SIGNS: readonly Sign[] = [
  ['gl-inet', 'title', /^GL[.-]?iNet/i, 'K'],
  ['xiaomi', 'title', /小米路由器|^Mi Router|MiWiFi/i, 'K'],
  ['openwrt', 'title', /\bLuCI\b|OpenWrt/i, 'S'],
  ['openwrt', 'server', /^OpenWRT\//i, 'S'],
  ['openwrt', 'name', /^OpenWRT/i, 'S'],
  ['dd-wrt', 'title', /\(build \S+\) - Info$|DD-WRT/i, 'S'],
  ['dd-wrt', 'realm', /DD-WRT/i, 'K'],
  ['dd-wrt', 'server', /DD-WRT/i, 'S'],
  ['freshtomato', 'realm', /TomatoUSB|FreshTomato/i, 'S'],
  ['freshtomato', 'server', /^Tomato UPnP\//i, 'S'],
  ['pfsense', 'title', /^(Netgate )?pfSense( Plus)? - Login$/i, 'S'],
  ['opnsense', 'title', /^Login \| OPNsense$/i, 'S'],
  ['opnsense', 'server', /^OPNsense$/i, 'S'],
  ['pfsense', 'server', /^FreeBSD\/\S+ UPnP\/\S+ MiniUPnPd\//i, 'S'],
  ['pfsense', 'name', /^FreeBSD router$/i, 'S'],
  ['livebox', 'title', /Livebox/i, 'S'],
  ['livebox', 'name', /Livebox/i, 'S'],
  ['speedport', 'title', /Speedport/i, 'K'],
  ['speedport', 'name', /Speedport/i, 'K'],
  ['freebox', 'title', /^Freebox/i, 'K'],
  ['freebox', 'name', /^Freebox/i, 'K'],
  ['vodafone', 'title', /^Vodafone\b/i, 'K'],
  ['vodafone', 'name', /^Vodafone\b/i, 'K'],
  ['xfinity', 'title', /Xfinity/i, 'K'],
  ['xfinity', 'server', /^Xfinity Broadband Router Server$/i, 'S'],
  ['att', 'title', /\b(BGW|NVG)\d{3}/i, 'K'],
  ['fritzbox', 'title', /^FRITZ!/i, 'S'],
  ['fritzbox', 'server', /\bAVM FRITZ!/i, 'S'],
  ['fritzbox', 'name', /^FRITZ!/i, 'S'],
  ['google-wifi', 'title', /^(Google|Nest) Wifi$|^Google Fiber Network Box$/i, 'S'],
  ['eero', 'name', /^eero\b/i, 'S'],
  ['orbi', 'realm', /^NETGEAR Orbi/i, 'S'],
  ['orbi', 'name', /\bOrbi\b/i, 'K'],
  ['netgear', 'title', /^NET?GEAR\b/i, 'S'],
  ['netgear', 'realm', /^NETGEAR\b/i, 'S'],
  ['netgear', 'server', /^Netgear\/|^WNR\d+v\d/i, 'S'],
  ['netgear', 'name', /NETGEAR/i, 'S'],
  ['tp-link-deco', 'name', /^Deco\b/i, 'K'],
  ['tp-link', 'title', /\bTL-?W|\bArcher\b|TP-?LINK/i, 'K'],
  ['tp-link', 'server', /^TP-LINK HTTPD\/|^ipos\/\S+ UPnP\/\S+ TL-/i, 'S'],
  ['tp-link', 'realm', /^TP-LINK\b|^TD-[VW8]\w/i, 'S'],
  ['tp-link', 'name', /^TP-?Link|^Archer\b/i, 'S'],
  ['asus', 'title', /^ASUS Login$|^AiCloud/i, 'S'],
  ['asus', 'server', /^(RT-\w+|AsusWRT\/\S+) UPnP\//i, 'S'],
  ['asus', 'realm', /^(RT|GT|ZenWiFi)-\w/i, 'K'],
  ['asus', 'name', /^ASUSTeK|^ASUS\b/i, 'S'],
  ['linksys', 'title', /^Linksys\b/i, 'S'],
  ['linksys', 'server', /^Linksys\b/i, 'S'],
  ['linksys', 'realm', /^WRT54G|^Linksys\b/i, 'S'],
  ['linksys', 'name', /^Linksys\b/i, 'S'],
  ['d-link', 'title', /^D-LINK\b/i, 'K'],
  ['d-link', 'server', /\b(DIR|DSL)-\w+ Ver\b|ipGENADevice|^TBS\/R2 UPnP/i, 'S'],
  ['d-link', 'realm', /^D(IR|SL)-\d/i, 'K'],
  ['d-link', 'name', /^D-Link\b/i, 'S'],
  ['unifi', 'title', /^UniFi\b/i, 'S'],
  ['edgerouter', 'title', /^EdgeOS$/i, 'S'],
  ['mikrotik', 'title', /^RouterOS\b/i, 'S'],
  ['mikrotik', 'server', /\bMikroTik\b/i, 'S'],
  ['mikrotik', 'name', /^MikroTik\b/i, 'S'],
  ['zyxel', 'title', /^USG\d|ZyXEL/i, 'S'],
  ['zyxel', 'realm', /^VMG\d|^P-\d/i, 'K'],
  ['zyxel', 'name', /ZyXEL/i, 'S'],
  ['huawei', 'title', /^HG\d{3}|EchoLife/i, 'K'],
  ['huawei', 'server', /\bHuawei-ATP-IGD$/i, 'S'],
  ['huawei', 'realm', /^HuaweiHomeGateway|^EchoLife|^SmartAX MT\d/i, 'S'],
  ['huawei', 'name', /^Huawei\b/i, 'S'],
  ['xiaomi', 'name', /^Xiaomi\b|MiWiFi/i, 'K'],
  ['tenda', 'title', /\bTenda\b/i, 'K'],
  ['tenda', 'name', /^Tenda\b/i, 'K'],
  ['draytek', 'title', /\bVigor\b/i, 'K'],
  ['draytek', 'server', /^DrayTek\//i, 'S'],
  ['draytek', 'realm', /\bVigor\b/i, 'K'],
  ['draytek', 'name', /^DrayTek\b/i, 'S'],
  ['keenetic', 'title', /\bKeenetic\b/i, 'K'],
  ['keenetic', 'name', /^Keenetic\b/i, 'K'],
  ['zte', 'realm', /^ZXHN\b/i, 'S'],
  ['zte', 'name', /^ZTE\b|^ZXHN\b/i, 'K'],
  ['thomson', 'realm', /Thomson|SpeedTouch/i, 'S'],
  ['thomson', 'name', /^Thomson\b|^SpeedTouch\b/i, 'K'],
  ['arris', 'server', /^NET-DK\/|^2wire Gateway$/i, 'S'],
  ['arris', 'title', /\bTouchstone\b/i, 'K'],
  ['arris', 'name', /^ARRIS\b/i, 'S'],
];

/** A brand, and the text that it was recognised by; both null where nothing fits. */
export interface Recognition {
  brand: RouterBrandId | null;
  /** The router's own words, as in the observation. */
  because: string | null;
}

/**
 * What a visit keeps of a router: what it said, and its brand as recognised when it was asked. So this table, which is
 * large, need not be there to show a visit.
 */
export interface RecognisedGateway extends GatewayObservation {
  brand: RouterBrandId | null;
}

/** Recognises a router by what it says of itself. */
export function recognise(observation: GatewayObservation): Recognition {
  const said: Record<Field, (string | null)[]> = {
    title: [observation.title],
    server: [observation.upnpServer, observation.server],
    realm: [observation.realm],
    name: [
      observation.manufacturer,
      observation.modelName,
      observation.friendlyName,
      observation.modelNumber,
    ],
  };
  for (const [brand, field, pattern] of SIGNS) {
    const because = said[field].find((text) => text !== null && pattern.test(text));
    if (because) return { brand, because };
  }
  return { brand: null, because: null };
}
