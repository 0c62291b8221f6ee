import type { Detail } from '../shape';

/** Which protocol an app uses, how to find out, and where to change it. */
export const apps = {
  /** How to find out which protocol is in use, step by step, by system. */
  find: {
    'windows-11': [
      'Open Settings, then Network & internet, then VPN.',
      'Click the arrow beside your VPN, then Advanced options. VPN type is the protocol.',
      'If your VPN is not in that list, it has a program of its own: open it and look in its settings for Protocol or VPN protocol.',
      'If it says Automatic and it connects: press the Windows key and R, type ncpa.cpl, right-click the connected VPN, choose Status and then Details. The protocol stands beside Device name. If it does not connect, choose one protocol yourself for a test.',
    ],
    'windows-10': [
      'Open Settings, then Network & Internet, then VPN.',
      'Click your VPN, then Advanced options, then Edit. VPN type is the protocol.',
      'If your VPN is not in that list, it has a program of its own: open it and look in its settings for Protocol or VPN protocol.',
    ],
    'windows-older': [
      'Open the Control Panel, then Network and Sharing Center, then Change adapter settings.',
      'Right-click your VPN, choose Properties and then the Security tab. Type of VPN is the protocol.',
      'If your VPN is not there, it has a program of its own: open it and look in its settings for Protocol.',
    ],
    macos: [
      'Open System Settings, then VPN (on older versions: System Preferences, then Network).',
      'The kind stands below the name of your VPN: IKEv2, L2TP over IPSec or Cisco IPSec.',
      'If it shows only the name of an app, open that app and look in its settings for Protocol.',
    ],
    ios: [
      'Open Settings, then General, then VPN & Device Management, then VPN.',
      'Tap the (i) beside your VPN. Type is the protocol.',
      'If it shows only the name of an app, open that app and look in its settings for Protocol.',
    ],
    android: [
      'Open Settings, then Network & internet (or Connections), then VPN.',
      'Tap the gear beside your VPN. Type is the protocol.',
      'If it shows only the name of an app, open that app and look in its settings for Protocol.',
    ],
    linux: [
      'Open Settings, then Network. Your VPN is under VPN; the gear shows its kind.',
      'Or open a terminal and type: nmcli -f NAME,TYPE connection. The type wireguard is WireGuard. The type vpn is told by: nmcli -g vpn.service-type connection show NAME.',
      'Without NetworkManager, type: sudo wg show. If it lists something, it is WireGuard.',
    ],
    chromeos: [
      'Click the time at the bottom right, then the gear, then Network.',
      'Your VPN is under VPN; click it. Provider type is the protocol.',
      'If it shows the name of an app, open that app and look in its settings for Protocol.',
    ],
    router: [
      "Open the router's pages and look for VPN, VPN client or Remote access.",
      'The name of the page or of the profile is mostly the protocol: OpenVPN, WireGuard, IPsec, L2TP or PPTP.',
    ],
    other: [
      'Look in the settings of the VPN program for Protocol, Connection or Tunnel.',
      'Look at the file or the mail with which it was set up: a file ending in .ovpn is OpenVPN, .conf with [Interface] in it is WireGuard, .mobileconfig is mostly IKEv2.',
      'Ask whoever gave you the access which protocol and which server it uses.',
    ],
  },
  /** Where to switch; `path`: the app's own menu labels. */
  switchHint: (path: Detail) =>
    `To choose another protocol: ${path}. In your version it can be named otherwise.`,
  noSwitch: 'We do not know of a place in this app where the protocol can be chosen.',
  uses: (protocols: Detail) => `It can use: ${protocols}.`,
  first: (protocol: Detail) => `It usually tries ${protocol} first.`,
  maybe: 'We are not sure about this app. See what its settings say.',
  company:
    'With company VPNs the IT department decides on the protocol and the settings. Do not change them; ask there.',
  otherProtocol:
    'It has a protocol of its own, or one inside an encrypted web connection (TLS). Passthrough switches have nothing to do with that.',
  search: 'Name of your VPN program',
  none: 'No app of that name is known here. Choose the protocol instead.',

  /** What has to be said about single apps. */
  note: {
    nordvpn: 'NordLynx is WireGuard. NordWhisper is for networks that block VPNs.',
    expressvpn:
      'Lightway is its own protocol. If a network blocks it, choose Lightway - TCP. Not every version offers all the others.',
    'proton-vpn':
      'Smart tries several one after the other. Stealth is for networks that block VPNs. Not every system offers OpenVPN and IKEv2.',
    mullvad:
      'It uses only WireGuard. If a network blocks that, choose another kind under Anti-censorship (obfuscation) in its settings.',
    windscribe: 'Choose Manual to see the protocols. Stealth and WStunnel are for networks that block VPNs.',
    'hotspot-shield': 'Hydra is its own protocol.',
    bitdefender: 'Hydra is its own protocol.',
    kaspersky: 'Hydra is its own protocol.',
    norton: 'Mimic is its own protocol, for networks that block VPNs.',
    'avast-secureline': 'Mimic is its own protocol, for networks that block VPNs.',
    opera: 'The free VPN in the Opera browser is a proxy for the browser only and not meant here.',
    'google-vpn': 'Google One VPN ended in 2024; the VPN of newer Pixel phones took its place.',
    warp: 'WireGuard here goes over UDP 2408, and over 500, 1701 or 4500 if that is blocked. The newer kind, MASQUE, looks like an ordinary web connection.',
    'cisco-secure-client':
      'It begins over TCP 443 and then takes UDP 443 as well, if that gets through. Without UDP it works, more slowly.',
    'cisco-vpn-client': 'This program has not been looked after for years. Ask for its successor.',
    globalprotect: 'It takes UDP 4501 and, unless the company forbids it, TCP 443 where that is blocked.',
    forticlient:
      'IPsec needs UDP 500 and 4500, newer versions can also take TCP 443. SSL VPN needs TCP 443 or 10443; the maker is phasing it out.',
    'ivanti-secure-access': 'It usually takes UDP 4500 and otherwise TCP 443.',
    'check-point': 'Where IPsec is blocked it usually takes TCP 443 by itself (Visitor Mode).',
    'sophos-connect': 'The file from the company decides: .scx or .tgb is IPsec, .ovpn is OpenVPN.',
    barracuda: 'It usually takes port 691, UDP or TCP.',
    windows:
      'Automatic tries several one after the other, and then the error says little. For a test, choose the one protocol that your server uses.',
    macos: 'PPTP is gone since macOS 10.12.',
    ios: 'PPTP is gone since iOS 10.',
    android: 'Since Android 12 a new VPN can only be IKEv2; L2TP and PPTP remain only on older phones.',
    networkmanager: 'For each kind of VPN a plugin has to be installed.',
    'openvpn-connect': 'If UDP is blocked, choose TCP. It helps only if the server offers it.',
    'openvpn-gui': 'The lines beginning with proto and remote in the .ovpn file decide between UDP and TCP.',
    tunnelblick: 'The lines beginning with proto and remote in the configuration decide between UDP and TCP.',
    wireguard: 'It goes over a single UDP port. Where that is blocked, WireGuard alone has no other way.',
    fritz:
      'FRITZ!Fernzugang is IPsec. Since FRITZ!OS 7.50 the box offers WireGuard as well, with the WireGuard app.',
    shrew: 'This program has not been looked after for years and does not know IKEv2.',
    'synology-vpn':
      'Which ones there are depends on the disk station or router and on what its owner has switched on.',
    'qnap-qvpn': 'QBelt is its own protocol.',
    tailscale: 'If no direct way is found, it goes through a relay over TCP 443: it works, more slowly.',
    zerotier: 'If no direct way is found, it goes through a relay: it works, more slowly.',
    hamachi: 'If no direct way is found, it goes through a relay: it works, more slowly.',
  } as Record<string, string>,
};
