import { classify, familyOf, sameNetwork } from '../probe/address';
import type { GatewayCandidate, GatewayPlaces } from '../probe/gateway';

/** An address that a router has at home unless someone changed it. */
interface LikelyGateway {
  address: string;
  /** Whose it is: makers' manuals and, where marked K, common knowledge. */
  who: string;
}

/** The commonest first. */
export const LIKELY_GATEWAYS: readonly LikelyGateway[] = [
  {
    address: '192.168.1.1',
    who: 'Linksys, NETGEAR, ASUS, OpenWrt, pfSense, UniFi, Zyxel and many providers',
  },
  { address: '192.168.0.1', who: 'TP-Link, D-Link, Tenda, Virgin Media, Vodafone Station' },
  { address: '192.168.178.1', who: 'FRITZ!Box' },
  { address: '192.168.1.254', who: 'BT and EE, AT&T, Freebox, Technicolor' },
  { address: '192.168.2.1', who: 'Speedport; Belkin (K)' },
  { address: '10.0.0.1', who: 'Xfinity' },
  { address: '192.168.50.1', who: 'ASUS' },
  { address: '192.168.31.1', who: 'Xiaomi' },
  { address: '192.168.8.1', who: 'Huawei mobile routers, GL.iNet' },
  { address: '192.168.88.1', who: 'MikroTik' },
  { address: '192.168.100.1', who: 'Huawei fibre terminals' },
  { address: '192.168.86.1', who: 'Google and Nest Wifi' },
  { address: '192.168.4.1', who: 'eero (K)' },
  { address: '192.168.12.1', who: 'T-Mobile gateways (K)' },
  { address: '192.168.0.254', who: 'Freebox' },
  { address: '192.168.3.1', who: 'Huawei' },
  { address: '10.0.1.1', who: 'Apple AirPort (K)' },
];

/** Addresses asked at once: enough for the whole list where the browser hides the own network, and little traffic. */
const MAX_CANDIDATES = 16;

/**
 * The addresses at which the router may be, the likeliest first: the first and the second-to-last host of each own
 * network of 256 addresses, as is the custom, then the list. Only private IPv4 networks count: a VPN's or a provider's
 * has no router of ours.
 */
export function likelyGateways(localAddresses: readonly string[]): string[] {
  const own = localAddresses.filter(
    (address) => familyOf(address) === 'ipv4' && classify(address) === 'private',
  );
  const customary = own.flatMap((address) => {
    const network = address.slice(0, address.lastIndexOf('.'));
    return [`${network}.1`, `${network}.254`];
  });
  const all = new Set([...customary, ...LIKELY_GATEWAYS.map(({ address }) => address)]);
  for (const address of own) all.delete(address);
  return [...all].slice(0, MAX_CANDIDATES);
}

/** Where so many unrelated addresses answer, it isn't routers that do: a proxy or a sign-in page answers for all. */
const TOO_MANY = 5;

/**
 * The routers among the candidates, as far as answers tell, in their order. One in the own network is the only one
 * that counts, even if asking failed: its page may be one that only HTTPS gives, and UPnP has a port of its own. Where
 * the browser hides the own network, several may be ours, one behind the other, and only all together tell.
 */
export function plausibleGateways(
  candidates: readonly GatewayCandidate[],
  localAddresses: readonly string[],
): string[] {
  const answered = candidates.filter(({ answer }) => answer === 'answered');
  const isOwn = ({ address }: GatewayCandidate) =>
    localAddresses.some((local) => sameNetwork(local, address, 24));
  const failed = candidates.filter(({ answer }) => answer === 'failed');
  const own = answered.find(isOwn) ?? failed.find(isOwn);
  if (own) return [own.address];
  return answered.length < TOO_MANY ? answered.map(({ address }) => address) : [];
}

/**
 * Where UPnP descriptions are, as seen in the wild: S in devices' recorded answers, test data of UPnP clients
 * (tailscale, miniupnp) or code that holds the very URL, K from common knowledge. Ports that makers draw anew at each
 * start can't be guessed, and paths with an id of the device neither: finding those takes multicast, which pages can't.
 */
const DESCRIPTIONS: readonly string[] = [
  ':5000/rootDesc.xml', // S: OpenWrt, NETGEAR, Google Wifi, DrayTek: miniupnpd with its customary port
  ':1900/igd.xml', // S: TP-Link, eero
  ':1900/rootDesc.xml', // S: TP-Link
  ':1900/gatedesc.xml', // S: TP-Link
  ':49000/igddesc.xml', // S: FRITZ!Box
  ':49000/tr64desc.xml', // S: FRITZ!Box whose UPnP is off still says its name there
  ':49152/gatedesc.xml', // S: Livebox, Sagemcom; Linksys
  ':49152/IGDdevicedesc_brlan0.xml', // S: Xfinity, ARRIS, Virgin Media
  ':49153/IGDdevicedesc_brlan0.xml', // S: Xfinity
  ':49152/InternetGatewayDevice.xml', // S: D-Link DIR
  ':49652/49652gatedesc.xml', // S: Huawei
  ':2189/rootDesc.xml', // S: pfSense, OPNsense
  ':1780/InternetGatewayDevice.xml', // S: Broadcom's own service, older ASUS and Linksys
  ':52869/picsdesc.xml', // S: Realtek's own service: Tenda, TOTOLINK, D-Link
  ':2828/gateway_description.xml', // K: MikroTik
  ':65530/root.sxml', // S: D-Link
  ':5000/Public_UPNP_gatedesc.xml', // K: NETGEAR
  ':80/upnp/IGD.xml', // S: Thomson, Technicolor
  ':2869/IGatewayDeviceDescDoc', // S: Windows' connection sharing
];

/** Pages with a telling title: the first, and where ASUS and OpenWrt lead from it by a script that is not run here. */
const PAGES: readonly string[] = ['/', '/Main_Login.asp', '/cgi-bin/luci/'];

/** What `readGateway` asks a router. */
export const GATEWAY_PLACES: GatewayPlaces = { descriptions: DESCRIPTIONS, pages: PAGES };
