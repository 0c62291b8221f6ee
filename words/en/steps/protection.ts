import type { StepWords } from './step';

/** What protects the device that dials and can hold its VPN back. */
export const protection = {
  other_vpn_off: {
    title: 'Switch other VPNs and proxies off',
    why: 'Two VPNs at once take packets away from each other. Proxies, browser VPNs and iCloud Private Relay can do the same.',
    clicks: {
      all: [
        'Look for a second VPN app, a VPN in your browser or its extensions, and a VPN in your antivirus program.',
        'Note which of them are on, then disconnect and quit them.',
        'Check again here, and connect the VPN you need.',
      ],
      windows: [
        'Open Settings › Network & internet › VPN and disconnect all others. Look at the symbols at the bottom right for further VPN apps and quit them.',
        "Open Settings › Network & internet › Proxy, note what is on and switch it off, unless it is the company's.",
        'Check again here, and connect the VPN you need.',
      ],
      macos: [
        'Open System Settings › VPN and switch all others off. Quit VPN apps in the menu bar.',
        'Open System Settings › your name › iCloud › Private Relay and switch it off. Also look at Network › Details › Proxies.',
        'Check again here, and connect the VPN you need.',
      ],
      ios: [
        'Open Settings › General › VPN & Device Management › VPN and choose only the VPN you need.',
        'Open Settings › your name › iCloud › Private Relay and switch it off.',
        'Check again here, and connect the VPN you need.',
      ],
      android: [
        'Open Settings › Network & internet › VPN: Android runs one at a time. Open the gear of each other VPN and switch "Always-on VPN" and "Block connections without VPN" off.',
        'Check again here, and connect the VPN you need.',
      ],
      linux: [
        'Run `nmcli connection show --active` and look for further entries of the type vpn, wireguard or tun.',
        'Switch each off with `nmcli connection down` and its name.',
        'Check again here, and connect the VPN you need.',
      ],
    },
    see: 'The next check no longer finds an active VPN or proxy.',
    undo: 'Switch on again what you noted, after the VPN you need is closed.',
  },
  allow_in_client_firewall: {
    title: 'Allow the VPN in your firewall',
    why: 'A firewall or virus scanner on your device can hold the VPN back. An exception for this one program keeps the protection for everything else.',
    clicks: {
      all: [
        'Open your security program and look for Firewall › Rules, Apps or Exceptions.',
        'Allow your VPN program, outgoing, for {ports}.',
        'Connect. If this is a work device, ask IT to do it.',
      ],
      windows: [
        'If another security program (for example Norton, Bitdefender, McAfee) is installed, add the VPN app to its firewall exceptions first.',
        'Open Windows Security › Firewall & network protection › Allow an app through firewall.',
        'Click Change settings, tick your VPN app under Private only, and click OK. If it is not listed, click Allow another app. Public is needed only if it fails in a network that Windows calls public; remove that tick afterwards.',
        'For the VPN built into Windows: open Terminal (Admin) and run `New-NetFirewallRule -DisplayName "VPN out" -Direction Outbound -Protocol UDP -RemotePort 500,4500 -Action Allow`.',
        'Connect.',
      ],
      macos: [
        'Open System Settings › Network › Firewall › Options.',
        'Note how your VPN app is set, and set it to "Allow incoming connections"; add it with + if it is missing.',
        'Open System Settings › General › Login Items & Extensions › Network Extensions and switch the VPN app on.',
        'If Little Snitch, LuLu or an antivirus program is installed, allow the VPN app there as well, then connect.',
      ],
      linux: [
        'Run `sudo ufw status verbose` and look whether outgoing is denied.',
        'For IPsec run `sudo ufw allow out 500,4500/udp`; for other VPNs the same with the numbers of {ports}.',
        'Connect.',
      ],
      android: [
        'Open apps such as NetGuard, AdGuard or a mobile security suite and allow the VPN app there. A firewall app that works as a VPN itself has to be quit.',
        'Open Settings › Apps › your VPN app › Mobile data & Wi-Fi and allow background data.',
        'Connect.',
      ],
    },
    see: 'The VPN connects while the firewall is on.',
    undo: 'Remove the exception in the same list; on a Mac set the VPN app back to what you noted, or remove it with − if you added it; the Windows rule goes with `Remove-NetFirewallRule -DisplayName "VPN out"`, the ufw rule with `sudo ufw delete allow out 500,4500/udp`.',
  },
  client_firewall_test: {
    title: "Pause this device's firewall for 4 minutes",
    why: 'This shows whether a security program on the device holds the VPN back. It is a test: for at most 4 minutes this device is less protected.',
    clicks: {
      all: [
        'Stay in a network you trust, close mail and open downloads. On a work device ask IT first.',
        'Open your security program and pause firewall and web protection: choose "for 5 minutes" or "until restart" if it asks. Look at the clock: 4 minutes at most.',
        'Connect the VPN once and note what happens.',
        'Switch everything on again, look for the green sign, and confirm it here. Only then does this card close.',
      ],
      windows: [
        'Stay in a network you trust, close mail and open downloads. On a work device ask IT first.',
        'Pause the firewall of another security program first: right-click its symbol at the bottom right. If there is none, open Windows Security › Firewall & network protection › the network marked "active" and switch it off. Do not stop the Windows service: the VPN needs it.',
        'Look at the clock: 4 minutes at most. Connect the VPN once and note what happens.',
        'Switch the firewall on at the same place, and confirm here that it is on. Only then does this card close.',
      ],
      macos: [
        'Stay in a network you trust. On a work device ask IT first.',
        'Open System Settings › Network › Firewall and switch it off; pause Little Snitch, LuLu or an antivirus program from the menu bar.',
        'Look at the clock: 4 minutes at most. Connect the VPN once and note what happens.',
        'Switch all of them on again, and confirm here that they are on. Only then does this card close.',
      ],
      linux: [
        'Stay in a network you trust. On a work device ask IT first.',
        'Run `sudo ufw disable` (Fedora: `sudo systemctl stop firewalld`).',
        'Look at the clock: 4 minutes at most. Connect the VPN once and note what happens.',
        'Run `sudo ufw enable` (Fedora: `sudo systemctl start firewalld`), and confirm here that it is on. Only then does this card close.',
      ],
    },
    see: 'If the VPN connects during these minutes, the security program is the cause: an exception for the VPN is the cure, with the firewall on.',
    undo: 'Switch firewall and web protection on where you paused them. Windows Security, or the symbol of the security program, has to show a green tick again; a restart of the device also brings most of them back.',
  },
  network_private: {
    title: 'Mark your home network as private',
    why: 'Windows treats unknown networks as public and then lets no other device in. At home "Private" lets answers and shared folders through.',
    clicks: {
      all: [
        'Do this only in a network of your own, never in a hotel or café.',
        'Windows 11: Settings › Network & internet › Wi-Fi › properties of your network, or › Ethernet. Windows 10: Settings › Network & Internet › Status › Properties.',
        'Under "Network profile type" (Windows 10: "Network profile") choose Private.',
        'Connect the VPN and try again what did not answer.',
      ],
    },
    see: 'The page shows "Private", and the other device answers.',
    undo: 'Choose Public at the same place. Do so at once if you did it in a network that is not yours.',
  },
} satisfies Record<string, StepWords>;
