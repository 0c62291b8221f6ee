import { type App, own } from './app';

const PROTON = 'https://mintlify.wiki/ProtonVPN/android-app/connections/protocols';
const MULLVAD = 'https://mullvad.net/en/blog/removing-openvpn-15th-january-2026';
const NORD = 'https://digitaldrifttv.com/which-nordvpn-protocol-should-you-choose/';
const WARP =
  'https://developers.cloudflare.com/cloudflare-one/connections/connect-devices/warp/deployment/firewall/';

/** Services that people subscribe to for themselves. */
export const SUBSCRIPTIONS = {
  nordvpn: own('NordVPN', ['wireguard', 'openvpn', 'other'], NORD, {
    path: 'Settings > Connection > VPN protocol',
    trust: 'S',
  }),
  surfshark: own('Surfshark', ['wireguard', 'openvpn', 'ikev2'], 'https://surfshark.com/blog/vpn-protocols', {
    path: 'Settings > VPN settings > Protocol',
  }),
  expressvpn: own(
    'ExpressVPN',
    ['other', 'openvpn', 'wireguard', 'ikev2'],
    'https://www.expressvpn.com/what-is-vpn/protocols',
    { path: 'Options > Protocol' },
  ),
  'proton-vpn': own('Proton VPN', ['wireguard', 'openvpn', 'ikev2', 'other'], PROTON, {
    path: 'Settings > Protocol',
    trust: 'S',
  }),
  mullvad: own('Mullvad VPN', ['wireguard'], MULLVAD),
  pia: own(
    'Private Internet Access (PIA)',
    ['wireguard', 'openvpn', 'ikev2'],
    'https://helpdesk.privateinternetaccess.com',
    { path: 'Settings > Protocols' },
  ),
  cyberghost: own('CyberGhost', ['wireguard', 'openvpn', 'ikev2'], 'https://support.cyberghostvpn.com', {
    path: 'Settings > CyberGhost VPN > VPN Protocol',
  }),
  ipvanish: own('IPVanish', ['wireguard', 'openvpn', 'ikev2'], 'https://support.ipvanish.com', {
    path: 'Settings > Protocol',
  }),
  windscribe: own(
    'Windscribe',
    ['wireguard', 'ikev2', 'openvpn', 'other'],
    'https://windscribe.com/knowledge-base',
    { path: 'Preferences > Connection > Connection Mode' },
  ),
  tunnelbear: own('TunnelBear', ['wireguard', 'openvpn', 'ikev2'], 'https://help.tunnelbear.com', {
    path: 'Options > Connection > VPN protocol',
    trust: 'U',
  }),
  'hide-me': own(
    'hide.me VPN',
    ['wireguard', 'ikev2', 'openvpn', 'sstp', 'other'],
    'https://hide.me/en/knowledgebase',
    { path: 'Settings > VPN > Protocol' },
  ),
  ivpn: own('IVPN', ['wireguard', 'openvpn'], 'https://www.ivpn.net/knowledgebase', {
    path: 'Settings > Connection > VPN protocol',
  }),
  airvpn: own('AirVPN (Eddie)', ['wireguard', 'openvpn'], 'https://eddie.website', {
    path: 'Preferences > Protocols',
  }),
  vyprvpn: own('VyprVPN', ['wireguard', 'openvpn', 'ikev2', 'other'], 'https://support.vyprvpn.com', {
    path: 'Settings > Protocol',
  }),
  purevpn: own('PureVPN', ['wireguard', 'openvpn', 'ikev2'], 'https://support.purevpn.com', {
    path: 'Settings > Protocol',
  }),
  privatevpn: own(
    'PrivateVPN',
    ['openvpn', 'wireguard', 'ikev2', 'l2tp-ipsec', 'pptp'],
    'https://privatevpn.com/support',
    { trust: 'U' },
  ),
  'perfect-privacy': own('Perfect Privacy', ['ikev2', 'openvpn'], 'https://www.perfect-privacy.com/en/faq'),
  strongvpn: own('StrongVPN', ['wireguard', 'ikev2', 'openvpn', 'sstp'], 'https://support.strongvpn.com', {
    path: 'Settings > Protocol',
    trust: 'U',
  }),
  'vpn-unlimited': own(
    'VPN Unlimited (KeepSolid)',
    ['other', 'wireguard', 'openvpn', 'ikev2'],
    'https://www.vpnunlimited.com/help',
    { path: 'Settings > Protocols', trust: 'U' },
  ),
  'hotspot-shield': own(
    'Hotspot Shield',
    ['other', 'wireguard', 'ikev2'],
    'https://support.hotspotshield.com',
    {
      path: 'Settings > VPN Protocol',
    },
  ),
  'adguard-vpn': own('AdGuard VPN', ['other'], 'https://adguard-vpn.com/kb'),
  'mozilla-vpn': own(
    'Mozilla VPN',
    ['wireguard'],
    'https://support.mozilla.org/products/firefox-private-network-vpn',
  ),
  norton: own(
    'Norton VPN (Norton Secure VPN)',
    ['wireguard', 'openvpn', 'ikev2', 'other'],
    'https://support.norton.com',
    {
      path: 'Settings > VPN protocol',
      trust: 'U',
    },
  ),
  'avast-secureline': own(
    'Avast SecureLine VPN, AVG Secure VPN',
    ['openvpn', 'wireguard', 'ikev2', 'other'],
    'https://support.avast.com',
    { path: 'Settings > VPN protocol' },
  ),
  mcafee: own('McAfee VPN (Safe Connect)', ['wireguard', 'openvpn', 'ikev2'], 'https://service.mcafee.com', {
    trust: 'U',
  }),
  bitdefender: own(
    'Bitdefender VPN',
    ['other', 'wireguard', 'openvpn'],
    'https://www.bitdefender.com/consumer/support',
    {
      path: 'Settings > Advanced > Protocol',
      trust: 'U',
    },
  ),
  kaspersky: own('Kaspersky VPN', ['other', 'wireguard', 'openvpn'], 'https://support.kaspersky.com', {
    path: 'Settings > Protocol',
    trust: 'U',
  }),
  'f-secure': own('F-Secure VPN (Freedome)', ['openvpn', 'ikev2', 'wireguard'], 'https://help.f-secure.com', {
    path: 'Settings > VPN protocol',
    trust: 'U',
  }),
  malwarebytes: own('Malwarebytes Privacy VPN', ['wireguard'], 'https://support.malwarebytes.com'),
  opera: own('Opera VPN Pro', ['other'], 'https://help.opera.com', { trust: 'U' }),
  brave: own('Brave Firewall + VPN', ['wireguard', 'ikev2'], 'https://support.brave.com', {
    path: 'Settings > System > Use WireGuard protocol in Brave VPN',
    trust: 'U',
  }),
  'google-vpn': own(
    'VPN by Google (Pixel, Google Fi, Google One)',
    ['other'],
    'https://support.google.com/pixelphone',
    {
      systems: ['android', 'ios'],
      trust: 'U',
    },
  ),
  warp: own('Cloudflare WARP (1.1.1.1)', ['wireguard', 'other'], WARP),
} as const satisfies Record<string, App>;
