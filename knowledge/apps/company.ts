import { type App, DESKTOP, WINDOWS, work } from './app';

const FORTINET = 'https://docs.fortinet.com/document/fortigate/8.0.0/administration-guide/952064';
const PALO_ALTO = 'https://docs.paloaltonetworks.com/whats-new/new-features/june-2024/gp-ipsec-only';
const AZURE =
  'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/vpn-gateway/point-to-site-vpn-client-certificate-windows-azure-vpn-client.md';

/** Programs that an employer, a school or a university hands out. */
export const COMPANY = {
  'cisco-secure-client': work(
    'Cisco Secure Client (AnyConnect)',
    ['other', 'ikev2'],
    'https://www.cisco.com/c/en/us/support/security/anyconnect-secure-mobility-client/series.html',
  ),
  'cisco-vpn-client': work('Cisco VPN Client', ['ipsec'], 'https://www.cisco.com', {
    systems: ['windows-older', 'macos'],
  }),
  openconnect: work('OpenConnect', ['other'], 'https://www.infradead.org/openconnect', { systems: DESKTOP }),
  globalprotect: work('GlobalProtect (Palo Alto)', ['other'], PALO_ALTO, { trust: 'S' }),
  forticlient: work('FortiClient', ['ikev2', 'ipsec', 'other'], FORTINET, { trust: 'S' }),
  'ivanti-secure-access': work('Ivanti Secure Access (Pulse Secure)', ['other'], 'https://help.ivanti.com'),
  'f5-edge': work('F5 BIG-IP Edge Client, F5 Access', ['other'], 'https://techdocs.f5.com'),
  'check-point': work(
    'Check Point Endpoint Security, Mobile',
    ['ipsec', 'other'],
    'https://support.checkpoint.com',
  ),
  'sonicwall-netextender': work(
    'SonicWall NetExtender, Mobile Connect',
    ['other', 'wireguard'],
    'https://www.sonicwall.com/support',
  ),
  'sonicwall-gvc': work('SonicWall Global VPN Client', ['ipsec'], 'https://www.sonicwall.com/support', {
    systems: WINDOWS,
  }),
  'sophos-connect': work('Sophos Connect', ['ipsec', 'openvpn'], 'https://docs.sophos.com', {
    systems: [...WINDOWS, 'macos'],
  }),
  'watchguard-ssl': work(
    'WatchGuard Mobile VPN with SSL',
    ['openvpn'],
    'https://www.watchguard.com/help/docs',
    { systems: [...WINDOWS, 'macos'] },
  ),
  'watchguard-ipsec': work(
    'WatchGuard IPSec Mobile VPN',
    ['ipsec', 'ikev2'],
    'https://www.watchguard.com/help/docs',
    { systems: [...WINDOWS, 'macos'] },
  ),
  barracuda: work('Barracuda VPN Client, CudaLaunch', ['other', 'ipsec'], 'https://campus.barracuda.com'),
  'juniper-secure-connect': work(
    'Juniper Secure Connect',
    ['ipsec', 'other'],
    'https://www.juniper.net/documentation',
  ),
  zscaler: work('Zscaler Client Connector', ['other'], 'https://help.zscaler.com'),
  'citrix-secure-access': work(
    'Citrix Secure Access (NetScaler Gateway)',
    ['other'],
    'https://docs.netscaler.com',
  ),
  netskope: work('Netskope Client', ['other'], 'https://docs.netskope.com'),
  cato: work('Cato Client', ['other'], 'https://support.catonetworks.com'),
  'absolute-secure-access': work('Absolute Secure Access (NetMotion)', ['other'], 'https://www.absolute.com'),
  'azure-vpn': work('Azure VPN Client', ['openvpn', 'ikev2'], AZURE, { systems: DESKTOP, trust: 'S' }),
  'aws-vpn': work('AWS VPN Client', ['openvpn'], 'https://docs.aws.amazon.com/vpn/latest/clientvpn-user', {
    systems: DESKTOP,
  }),
  ncp: work('NCP Secure Entry Client', ['ipsec', 'ikev2'], 'https://www.ncp-e.com'),
  lancom: work('LANCOM Advanced VPN Client', ['ikev2', 'ipsec'], 'https://www.lancom-systems.com', {
    systems: [...WINDOWS, 'macos'],
  }),
  thegreenbow: work('TheGreenBow VPN Client', ['ikev2', 'ipsec', 'openvpn'], 'https://www.thegreenbow.com'),
  'securepoint-ssl': work('Securepoint SSL VPN Client', ['openvpn'], 'https://wiki.securepoint.de', {
    systems: WINDOWS,
  }),
  eduvpn: work('eduVPN', ['wireguard', 'openvpn'], 'https://docs.eduvpn.org'),
  draytek: work(
    'DrayTek Smart VPN Client',
    ['other', 'openvpn', 'ikev2', 'l2tp-ipsec', 'pptp', 'wireguard'],
    'https://www.draytek.com',
    { trust: 'U' },
  ),
} as const satisfies Record<string, App>;
