import { WINDOWS } from './apps/app';
import type { LogPlace } from './log-places';

/** What the systems themselves write, by system. */
export const SYSTEM_LOGS = {
  'windows-events': {
    systems: WINDOWS,
    protocols: ['ikev2', 'sstp', 'l2tp-ipsec', 'pptp'],
    command:
      "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='RasClient'} -MaxEvents 20 | Format-List TimeCreated,Id,Message",
    more: {
      where: 'windows-terminal',
      on: 'netsh ras set tracing * enabled',
      off: 'netsh ras set tracing * disabled',
      folder: '%windir%\\tracing',
    },
    // RasClient's events 20220 to 20227; tracing, there for PPP alone.
    source:
      'https://technet.microsoft.com/en-us/library/cc773769(v=ws.10).aspx; https://lidell.nu/matsl/cgi-bin/wiki.pl/2010-09-15_Computers',
    trust: 'K',
  },
  'windows-programs': {
    systems: WINDOWS,
    // What Windows does not dial by itself.
    protocols: ['openvpn', 'wireguard', 'ipsec', 'tailscale', 'zerotier', 'other'],
    lastResort: true,
    file: '%ProgramData%',
    source: 'https://learn.microsoft.com/windows/win32/shell/knownfolderid',
    trust: 'K',
  },
  'macos-log': {
    systems: ['macos'],
    command:
      'log show --last 10m --info --predicate \'process == "nesessionmanager" OR process == "racoon" OR process == "pppd" OR subsystem == "com.apple.networkextension"\'',
    source: 'https://github.com/kitten/setup-strong-strongswan/issues/43; log(1), macOS',
    trust: 'K',
  },
  'ios-console': {
    systems: ['ios'],
    source: 'https://github.com/jawj/IKEv2-setup/issues/11',
    trust: 'K',
  },
  'android-report': {
    systems: ['android'],
    lastResort: true,
    packed: true,
    source: 'https://developer.android.com/studio/debug/bug-report',
    trust: 'K',
  },
  'linux-journal': {
    systems: ['linux'],
    lastResort: true,
    command: 'journalctl -b --since "-15 min"',
    source: 'journalctl(1)',
    trust: 'K',
  },
  'chromeos-device-log': {
    systems: ['chromeos'],
    file: 'chrome://device-log',
    source: 'https://support.google.com/chrome/a/answer/6271285',
    trust: 'K',
  },
  'router-log': {
    systems: ['router'],
    source: 'System log page of most routers',
    trust: 'K',
  },
} as const satisfies Record<string, LogPlace>;
