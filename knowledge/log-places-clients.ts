import { DESKTOP, WINDOWS } from './apps/app';
import type { LogPlace, MoreDetail } from './log-places';
import { CLIENT_SYSTEMS } from './told';

/** From openvpn(8): 3 is what most files say, 4 adds the options in force; 5 and more write a letter per packet. */
const VERB: MoreDetail = { where: 'ovpn-file', on: 'verb 4', off: 'verb 3' };

const MOBILE = ['ios', 'android', 'chromeos'] as const;

const WIREGUARD = 'https://github.com/WireGuard/wireguard-windows/blob/master/docs/enterprise.md';
const NETBIRD = 'https://docs.netbird.io/help/troubleshooting-client';

/** Where programs keep their logs that connect to any server, and those of meshes. */
export const CLIENT_LOGS = {
  'openvpn-gui': {
    apps: ['openvpn-gui'],
    systems: WINDOWS,
    protocols: ['openvpn'],
    menu: ['OpenVPN GUI', 'View Log'],
    file: '%USERPROFILE%\\OpenVPN\\log',
    more: VERB,
    source: 'https://github.com/OpenVPN/openvpn-gui/blob/master/README.rst',
    trust: 'S',
  },
  'openvpn-connect': {
    apps: ['openvpn-connect'],
    systems: [...WINDOWS, 'macos', ...MOBILE],
    protocols: ['openvpn'],
    source: 'https://openvpn.net/connect-docs',
    trust: 'K',
  },
  'openvpn-android': {
    apps: ['openvpn-android'],
    systems: ['android'],
    protocols: ['openvpn'],
    more: VERB,
    source: 'https://ics-openvpn.blinkt.de/FAQ.html',
    trust: 'K',
  },
  tunnelblick: {
    apps: ['tunnelblick'],
    systems: ['macos'],
    protocols: ['openvpn'],
    menu: ['VPN Details', 'Configurations', 'Log'],
    source: 'https://tunnelblick.net/cBugsReporting.html',
    trust: 'K',
  },
  viscosity: {
    apps: ['viscosity'],
    systems: [...WINDOWS, 'macos'],
    menu: ['Details', 'Log'],
    more: VERB,
    source: 'https://www.sparklabs.com/support',
    trust: 'K',
  },
  'openvpn-linux': {
    apps: ['networkmanager'],
    systems: ['linux'],
    protocols: ['openvpn'],
    command: "journalctl -b -u 'openvpn*' -u NetworkManager",
    more: VERB,
    source: 'https://raw.githubusercontent.com/OpenVPN/openvpn/release/2.6/doc/man-sections/log-options.rst',
    trust: 'K',
  },
  networkmanager: {
    apps: ['networkmanager'],
    systems: ['linux'],
    protocols: ['pptp', 'l2tp-ipsec', 'sstp'],
    command: 'journalctl -b -u NetworkManager --since "-15 min"',
    more: {
      where: 'linux-terminal',
      on: 'sudo nmcli general logging level DEBUG domains VPN',
      off: 'sudo nmcli general logging level INFO domains DEFAULT',
    },
    source: 'https://github.com/max-moser/network-manager-wireguard; nmcli(1), general logging',
    trust: 'K',
  },
  'watchguard-ssl': {
    apps: ['watchguard-ssl'],
    systems: [...WINDOWS, 'macos'],
    menu: ['WatchGuard Mobile VPN with SSL', 'View Logs'],
    source: 'https://www.watchguard.com/help/docs',
    trust: 'K',
  },
  'wireguard-windows': {
    apps: ['wireguard'],
    systems: WINDOWS,
    protocols: ['wireguard'],
    menu: ['WireGuard', 'Log'],
    command: '"%ProgramFiles%\\WireGuard\\wireguard.exe" /dumplog > "%USERPROFILE%\\wireguard.log"',
    source: WIREGUARD,
    trust: 'S',
  },
  'wireguard-apple': {
    apps: ['wireguard'],
    systems: ['macos', 'ios'],
    protocols: ['wireguard'],
    menu: ['WireGuard', 'Settings', 'View log'],
    source: 'https://git.zx2c4.com/wireguard-apple',
    trust: 'K',
  },
  'wireguard-android': {
    apps: ['wireguard'],
    systems: ['android', 'chromeos'],
    protocols: ['wireguard'],
    menu: ['WireGuard', '⋮', 'View application log'],
    source: 'https://git.zx2c4.com/wireguard-android',
    trust: 'K',
  },
  'wireguard-linux': {
    apps: ['wireguard', 'networkmanager'],
    systems: ['linux'],
    protocols: ['wireguard'],
    command: 'sudo wg show; sudo journalctl -k --grep wireguard',
    more: {
      where: 'linux-terminal',
      on: 'echo module wireguard +p | sudo tee /sys/kernel/debug/dynamic_debug/control',
      off: 'echo module wireguard -p | sudo tee /sys/kernel/debug/dynamic_debug/control',
    },
    source: 'https://www.wireguard.com/quickstart',
    trust: 'K',
  },
  'strongswan-android': {
    apps: ['strongswan'],
    systems: ['android'],
    protocols: ['ikev2'],
    menu: ['strongSwan', '⋮', 'View log'],
    source: 'https://docs.strongswan.org/docs/latest/os/androidVpnClient.html',
    trust: 'K',
  },
  'ipsec-linux': {
    apps: ['strongswan', 'networkmanager'],
    systems: ['linux'],
    protocols: ['ikev2', 'ipsec', 'l2tp-ipsec'],
    command: 'sudo journalctl -b -u strongswan -u strongswan-starter -u ipsec -u xl2tpd',
    // Level 2 is the highest without raw data; from 4 keys are written.
    more: { where: 'ipsec-conf', on: 'charondebug="ike 2, knl 2, net 2, cfg 2"', off: null },
    source:
      'https://docs.strongswan.org/docs/latest/config/logging.html; https://wiki.strongswan.org/projects/strongswan/wiki/LoggerConfiguration',
    trust: 'S',
  },
  openconnect: {
    apps: ['openconnect'],
    systems: DESKTOP,
    source: 'openconnect(8), -v',
    trust: 'K',
  },
  'tailscale-linux': {
    apps: ['tailscale'],
    systems: ['linux'],
    protocols: ['tailscale'],
    command: 'sudo journalctl -b -u tailscaled; tailscale netcheck',
    source: 'https://tailscale.com/kb',
    trust: 'K',
  },
  'tailscale-windows': {
    apps: ['tailscale'],
    systems: WINDOWS,
    protocols: ['tailscale'],
    file: '%ProgramData%\\Tailscale\\Logs',
    command: 'tailscale netcheck',
    source: 'https://tailscale.com/kb',
    trust: 'K',
  },
  'zerotier-windows': {
    apps: ['zerotier'],
    systems: WINDOWS,
    protocols: ['zerotier'],
    command: 'zerotier-cli -j listnetworks',
    source: 'https://docs.zerotier.com/cli',
    trust: 'K',
  },
  'zerotier-unix': {
    apps: ['zerotier'],
    systems: ['macos', 'linux'],
    protocols: ['zerotier'],
    command: 'sudo zerotier-cli -j listnetworks',
    source: 'https://docs.zerotier.com/cli',
    trust: 'K',
  },
  'netbird-windows': {
    apps: ['netbird'],
    systems: WINDOWS,
    file: '%ProgramData%\\Netbird\\client.log',
    source: NETBIRD,
    trust: 'K',
  },
  'netbird-unix': {
    apps: ['netbird'],
    systems: ['macos', 'linux'],
    file: '/var/log/netbird/client.log',
    source: NETBIRD,
    trust: 'K',
  },
  fritz: {
    apps: ['fritz'],
    systems: CLIENT_SYSTEMS,
    menu: ['fritz.box', 'System', 'Ereignisse'],
    source: 'https://fritz.com/service/vpn',
    trust: 'K',
  },
} as const satisfies Record<string, LogPlace>;
