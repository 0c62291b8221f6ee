import { DESKTOP, WINDOWS } from './apps/app';
import type { LogPlace } from './log-places';

const MOBILE = ['ios', 'android', 'chromeos'] as const;

const AWS =
  'https://github.com/awsdocs/aws-client-vpn-user-guide/blob/master/doc_source/windows-troubleshooting.md';
const MULLVAD = 'https://github.com/mullvad/mullvadvpn-app/blob/main/docs/logging-and-telemetry.md';
const PROTON = 'https://github.com/ProtonVPN/win-app';

/** Where the programs of makers of gateways and of VPN services keep their logs. */
export const VENDOR_LOGS = {
  'cisco-secure-client': {
    apps: ['cisco-secure-client'],
    systems: DESKTOP,
    menu: ['Cisco Secure Client', '⚙', 'Diagnostics'],
    packed: true,
    source: 'https://www.cisco.com/c/en/us/support/security/anyconnect-secure-mobility-client/series.html',
    trust: 'K',
  },
  globalprotect: {
    apps: ['globalprotect'],
    systems: DESKTOP,
    menu: ['GlobalProtect', '≡', 'Settings', 'Troubleshooting', 'Collect Logs'],
    packed: true,
    source: 'https://docs.paloaltonetworks.com/globalprotect',
    trust: 'K',
  },
  forticlient: {
    apps: ['forticlient'],
    systems: [...WINDOWS, 'macos'],
    menu: ['FortiClient', '⚙', 'Logging', 'Export logs'],
    source: 'https://docs.fortinet.com/product/forticlient',
    trust: 'K',
  },
  'ivanti-secure-access': {
    apps: ['ivanti-secure-access'],
    systems: [...WINDOWS, 'macos'],
    menu: ['Ivanti Secure Access Client', 'File', 'Logs', 'Save As'],
    packed: true,
    source: 'https://help.ivanti.com',
    trust: 'K',
  },
  'check-point': {
    apps: ['check-point'],
    systems: [...WINDOWS, 'macos'],
    menu: ['VPN Options', 'Advanced', 'Collect Logs'],
    packed: true,
    source: 'https://support.checkpoint.com',
    trust: 'K',
  },
  'sonicwall-gvc': {
    apps: ['sonicwall-gvc'],
    systems: WINDOWS,
    menu: ['Global VPN Client', 'Log Viewer'],
    source: 'https://www.sonicwall.com/support',
    trust: 'K',
  },
  'sophos-connect': {
    apps: ['sophos-connect'],
    systems: [...WINDOWS, 'macos'],
    menu: ['Sophos Connect', 'Events'],
    // A copy of the maker's help.
    source: 'https://docslib.org/doc/1487902/sophos-connect-help-contents-about-sophos-connect',
    trust: 'S',
  },
  ncp: {
    apps: ['ncp', 'lancom'],
    systems: [...WINDOWS, 'macos'],
    menu: ['Help', 'Logbook'],
    source: 'https://www.ncp-e.com',
    trust: 'K',
  },
  thegreenbow: {
    apps: ['thegreenbow'],
    systems: WINDOWS,
    menu: ['Tools', 'Console'],
    // Stormshield sells the same program under its own name.
    source:
      'https://documentation.stormshield.eu/SNS/v4/en/Content/VPN_Client_Exclusive_Admin_Guide/Administrator_logs_console_traces.htm',
    trust: 'K',
  },
  'azure-vpn': {
    apps: ['azure-vpn'],
    systems: WINDOWS,
    menu: ['Azure VPN Client', '?', 'Show logs directory'],
    source: 'https://learn.microsoft.com/azure/vpn-gateway',
    trust: 'U',
  },
  'aws-vpn-windows': {
    apps: ['aws-vpn'],
    systems: WINDOWS,
    file: '%APPDATA%\\AWSVPNClient\\logs',
    source: AWS,
    trust: 'S',
  },
  'aws-vpn-unix': {
    apps: ['aws-vpn'],
    systems: ['macos', 'linux'],
    file: '~/.config/AWSVPNClient/logs',
    source: AWS,
    trust: 'K',
  },
  'mullvad-windows': {
    apps: ['mullvad'],
    systems: WINDOWS,
    menu: ['Mullvad VPN', 'Settings', 'Support', 'Report a problem', 'View app logs'],
    file: '%ProgramData%\\Mullvad VPN',
    source: MULLVAD,
    trust: 'K',
  },
  'mullvad-unix': {
    apps: ['mullvad'],
    systems: ['macos', 'linux'],
    menu: ['Mullvad VPN', 'Settings', 'Support', 'Report a problem', 'View app logs'],
    file: '/var/log/mullvad-vpn',
    source: MULLVAD,
    trust: 'K',
  },
  'mullvad-mobile': {
    apps: ['mullvad'],
    systems: MOBILE,
    menu: ['Mullvad VPN', 'Settings', 'Report a problem', 'View app logs'],
    source: MULLVAD,
    trust: 'K',
  },
  'nordvpn-linux': {
    apps: ['nordvpn'],
    systems: ['linux'],
    command: 'nordvpn diagnostics',
    packed: true,
    source: 'https://github.com/NordSecurity/nordvpn-linux',
    trust: 'S',
  },
  nordvpn: {
    apps: ['nordvpn'],
    systems: [...WINDOWS, 'macos'],
    menu: ['NordVPN', 'Help', 'Run diagnostics tool'],
    packed: true,
    source: 'https://support.nordvpn.com',
    trust: 'U',
  },
  'proton-vpn-windows': {
    apps: ['proton-vpn'],
    systems: WINDOWS,
    // Newer versions: Proton\Proton VPN\Logs in the same folder.
    file: '%LOCALAPPDATA%\\ProtonVPN\\Logs',
    source: PROTON,
    trust: 'K',
  },
  'proton-vpn': {
    apps: ['proton-vpn'],
    systems: ['macos', ...MOBILE],
    menu: ['Proton VPN', 'Settings', 'Support', 'Debug logs'],
    source: 'https://protonvpn.com/support',
    trust: 'K',
  },
  pia: {
    apps: ['pia'],
    systems: DESKTOP,
    menu: ['Settings', 'Help', 'Enable Debug Logging'],
    source: 'https://helpdesk.privateinternetaccess.com',
    trust: 'K',
  },
  windscribe: {
    apps: ['windscribe'],
    systems: DESKTOP,
    menu: ['Preferences', 'Help', 'View Debug Log'],
    source: 'https://windscribe.com/knowledge-base',
    trust: 'K',
  },
  expressvpn: {
    apps: ['expressvpn'],
    systems: [...WINDOWS, 'macos', ...MOBILE],
    menu: ['Help & Support', 'Diagnostic Information'],
    source: 'https://www.expressvpn.com/support',
    trust: 'K',
  },
  airvpn: {
    apps: ['airvpn'],
    systems: DESKTOP,
    menu: ['Eddie', 'Logs'],
    source: 'https://eddie.website',
    trust: 'K',
  },
  'mozilla-vpn': {
    apps: ['mozilla-vpn'],
    systems: [...DESKTOP, 'ios', 'android'],
    menu: ['Settings', 'Get help', 'View log'],
    source: 'https://support.mozilla.org/products/firefox-private-network-vpn',
    trust: 'K',
  },
  warp: {
    apps: ['warp'],
    systems: DESKTOP,
    command: 'warp-diag',
    packed: true,
    source: 'https://developers.cloudflare.com/cloudflare-one',
    trust: 'K',
  },
} as const satisfies Record<string, LogPlace>;
