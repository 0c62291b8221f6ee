import { type App, DESKTOP, own, WINDOWS, work } from './app';

const MICROSOFT =
  'https://learn.microsoft.com/windows/security/operating-system-security/network-security/vpn';

/** What is built into systems. */
export const BUILT_IN = {
  windows: own('Windows VPN', ['ikev2', 'sstp', 'l2tp-ipsec', 'pptp'], MICROSOFT, {
    systems: WINDOWS,
    path: 'Settings > Network & internet > VPN > Advanced options > Edit > VPN type',
  }),
  macos: own('macOS VPN', ['ikev2', 'l2tp-ipsec', 'ipsec'], 'https://support.apple.com/guide/mac-help', {
    systems: ['macos'],
  }),
  ios: own(
    'iPhone, iPad VPN (iOS)',
    ['ikev2', 'ipsec', 'l2tp-ipsec'],
    'https://support.apple.com/guide/iphone',
    {
      systems: ['ios'],
    },
  ),
  android: own(
    'Android VPN',
    ['ikev2', 'ipsec', 'l2tp-ipsec', 'pptp'],
    'https://support.google.com/android/answer/9089766',
    {
      systems: ['android'],
    },
  ),
  chromeos: own(
    'Chromebook VPN (ChromeOS)',
    ['l2tp-ipsec', 'ikev2', 'openvpn', 'wireguard'],
    'https://support.google.com/chromebook/answer/1282338',
    {
      systems: ['chromeos'],
    },
  ),
  networkmanager: own(
    'Linux NetworkManager (GNOME, KDE)',
    ['openvpn', 'wireguard', 'ikev2', 'l2tp-ipsec', 'pptp', 'sstp', 'other'],
    'https://networkmanager.dev/docs/vpn',
    { systems: ['linux'] },
  ),
} as const satisfies Record<string, App>;

/** Programs for a server of one's own, and whatever comes with a router or a network disk. */
export const OWN_SERVER = {
  'openvpn-connect': own('OpenVPN Connect', ['openvpn'], 'https://openvpn.net/connect-docs', {
    path: 'Settings > VPN Protocol',
  }),
  'openvpn-gui': own('OpenVPN GUI, OpenVPN Community', ['openvpn'], 'https://community.openvpn.net', {
    systems: WINDOWS,
  }),
  'openvpn-android': own('OpenVPN for Android', ['openvpn'], 'https://ics-openvpn.blinkt.de', {
    systems: ['android'],
  }),
  tunnelblick: own('Tunnelblick', ['openvpn'], 'https://tunnelblick.net/documents.html', {
    systems: ['macos'],
  }),
  viscosity: own('Viscosity', ['openvpn'], 'https://www.sparklabs.com/support', {
    systems: [...WINDOWS, 'macos'],
  }),
  wireguard: own('WireGuard', ['wireguard'], 'https://www.wireguard.com'),
  passepartout: own('Passepartout', ['openvpn', 'wireguard'], 'https://passepartoutvpn.app', {
    systems: ['macos', 'ios'],
  }),
  strongswan: own('strongSwan', ['ikev2'], 'https://docs.strongswan.org', { systems: ['android', 'linux'] }),
  shrew: own('Shrew Soft VPN', ['ipsec'], 'https://www.shrew.net', { systems: [...WINDOWS, 'linux'] }),
  'vpn-tracker': own(
    'VPN Tracker',
    ['ipsec', 'ikev2', 'openvpn', 'wireguard', 'l2tp-ipsec', 'sstp', 'pptp', 'other'],
    'https://www.vpntracker.com/support',
    {
      systems: ['macos', 'ios'],
    },
  ),
  fritz: own(
    'FRITZ!VPN (FRITZ!Fernzugang, MyFRITZ!App)',
    ['ipsec', 'wireguard'],
    'https://fritz.com/service/vpn',
    {
      path: 'fritz.box > Internet > Freigaben > VPN',
    },
  ),
  'synology-vpn': own(
    'Synology VPN Plus, VPN Server',
    ['other', 'openvpn', 'l2tp-ipsec', 'sstp', 'pptp'],
    'https://kb.synology.com/search?query=vpn',
  ),
  'qnap-qvpn': own(
    'QNAP QVPN',
    ['other', 'openvpn', 'wireguard', 'l2tp-ipsec', 'pptp'],
    'https://www.qnap.com/software/qvpn',
  ),
  'unifi-teleport': own('UniFi Teleport, UniFi Identity, WiFiman', ['wireguard'], 'https://help.ui.com'),
  softether: own(
    'SoftEther VPN',
    ['other', 'l2tp-ipsec', 'openvpn', 'sstp'],
    'https://www.softether.org/4-docs',
  ),
  outline: own('Outline', ['other'], 'https://support.getoutline.org'),
  amnezia: own('AmneziaVPN', ['wireguard', 'openvpn', 'ikev2', 'other'], 'https://docs.amnezia.org', {
    trust: 'U',
  }),
} as const satisfies Record<string, App>;

/** Meshes, and access to single services without a classic VPN. */
export const MESHES = {
  tailscale: own('Tailscale', ['tailscale'], 'https://tailscale.com/kb'),
  zerotier: own('ZeroTier', ['zerotier'], 'https://docs.zerotier.com'),
  netbird: own('NetBird', ['wireguard'], 'https://docs.netbird.io'),
  netmaker: own('Netmaker', ['wireguard'], 'https://docs.netmaker.io'),
  firezone: work('Firezone', ['wireguard'], 'https://www.firezone.dev/kb'),
  twingate: work('Twingate', ['other'], 'https://www.twingate.com/docs'),
  hamachi: own('LogMeIn Hamachi', ['other'], 'https://support.logmeininc.com/hamachi', { systems: DESKTOP }),
  'radmin-vpn': own('Radmin VPN', ['other'], 'https://www.radmin-vpn.com/help', { systems: WINDOWS }),
  nebula: own('Nebula (Defined Networking)', ['other'], 'https://nebula.defined.net/docs'),
} as const satisfies Record<string, App>;
