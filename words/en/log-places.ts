import type { Detail } from '../shape';

/** Where a log is found, by program and by system. */
export const logPlaces = {
  title: 'Where do I find the log?',
  privacy:
    'A log can hold names, addresses and server names. Here it stays on this computer. Before you give it to others, read it and take out what is not their business.',
  first: 'Try to connect once, so that the failure is at the end of the log.',
  app: 'Your VPN program',
  noApp: 'Not in this list, or built into the system',
  system: 'It runs on',
  ofSystem: (system: Detail) => `In the system: ${system}`,
  /** For programs whose place is not known. */
  anyApp:
    'Look in the program for Log, Logs, Diagnostics or Report a problem, mostly under Settings, Help or Support. Most of them show the report before it is sent.',
  menu: (path: Detail) => `In the program: ${path}. In your version it can be named otherwise.`,
  folder: 'Folder or file',
  windowsFolder: 'Folder: paste it into the address bar of a folder window (Windows key and E)',
  command: 'Command for a terminal',
  packed: 'What you get is packed (.zip). Unpack it and choose the text file that is named after the VPN.',
  /** Beside rows that were not checked at the source, or are not certain. */
  usually: 'usually',
  uncertain: 'uncertain',
  source: 'Source',

  more: {
    title: 'If the log says too little',
    on: {
      'windows-terminal':
        'Right-click Start, choose Terminal (Admin) or Command Prompt (Admin) and run this. Then try to connect once.',
      'linux-terminal': 'Run this in a terminal. Then try to connect once.',
      'ovpn-file':
        'In the configuration file (.ovpn), on a line of its own, in place of another that begins with “verb”. Then connect again.',
      'ipsec-conf':
        'In /etc/ipsec.conf, under “config setup”; without that file it has no effect. Then restart strongSwan. Do not go above 2: higher levels write secrets into the log.',
    },
    folder: 'The detailed logs are then in this folder',
    off: 'Afterwards, end it with this',
    offLine: 'Afterwards, take the line out again and restart.',
  },

  /** What has to be said about single places. */
  how: {
    'windows-events':
      'Press the Windows key, type PowerShell and press Enter. Paste this command and press Enter. Or open Event Viewer, Windows Logs, Application, and look for the source RasClient.',
    'windows-programs':
      'Many programs keep their log in a folder of their own name in here. If it is not there, look in %LOCALAPPDATA%.',
    'macos-log':
      'Open Terminal (in Applications, Utilities), paste this command and press Enter. It shows the last 10 minutes.',
    'ios-console':
      'An iPhone or iPad shows no VPN log. With a Mac: connect the device by cable, open Console on the Mac, choose the device, press Start, type NetworkExtension into the search field, then connect the VPN.',
    'android-report':
      'Android shows no log of its built-in VPN. With developer options switched on: Settings, System, Developer options, Take bug report.',
    'linux-journal': 'This shows what all programs wrote in the last 15 minutes.',
    'chromeos-device-log':
      'Paste this into the address bar of Chrome. Choose Network as the type and Debug as the level.',
    'router-log':
      "Open the router's pages and look for System log, Event log or Diagnostics, mostly under System, Administration or VPN.",
    'openvpn-connect':
      'The small page icon at the top right opens the log. From there it can be sent or saved.',
    'openvpn-gui': 'Right-click the icon of OpenVPN beside the clock.',
    'openvpn-android':
      'The log opens when you connect. Later: tap the running connection. The share icon exports it.',
    'watchguard-ssl': 'Right-click the icon beside the clock.',
    'wireguard-windows':
      'The Log tab has a button Save. The command does the same: press the Windows key, type cmd, choose Run as administrator. The file is then in your user folder.',
    'cisco-secure-client':
      'The gear is at the bottom left. Diagnostics (DART) puts a packed file on the desktop. The Message History tab shows the most important lines at once.',
    openconnect:
      'It writes into the terminal it was started in. Start it with -v in addition, and copy what it writes.',
    'proton-vpn-windows': 'In newer versions it is %LOCALAPPDATA%\\Proton\\Proton VPN\\Logs.',
    pia: 'Switch it on, try to connect once, then choose Submit Debug Logs: it shows the log first.',
    'tailscale-windows': 'Only an administrator can open this folder. The command shows how it gets out.',
    'zerotier-windows': 'There is no log; this shows the state. Run it in a terminal as administrator.',
    'zerotier-unix': 'There is no log; this shows the state.',
    fritz: 'This is the log of the box. It says why its VPN refused.',
  } as Record<string, string>,
};
