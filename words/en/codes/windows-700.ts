/** Windows: RAS codes 700 to 732. */
export const windows700 = {
  windows_703: {
    title: 'The connection wanted to ask you something',
    means:
      'The program that dials does not let Windows ask, for instance for a password. Dial from the Windows settings instead.',
  },
  windows_705: {
    title: 'The sign-in went out of step',
    means:
      'Windows and the server lost each other during the sign-in. Try again; if it stays, make the profile anew.',
  },
  windows_708: {
    title: 'Your account has expired',
    means: 'The server knows the account, but its time is over. The administrator can extend it.',
  },
  windows_709: {
    title: 'The new password was not accepted',
    means:
      'The server wanted a new password and refused the one typed: too short or used before. Choose another.',
  },
  windows_711: {
    title: 'A Windows service for VPN did not start',
    means:
      'The service "Remote Access Connection Manager" or one it needs is stopped. Start it in services.msc or restart the computer.',
  },
  windows_716: {
    title: 'The VPN addresses are unusable',
    means:
      'The address settings for remote access do not work, usually on the server. Set the profile to "obtain an IP address automatically" and tell whoever runs the server.',
  },
  windows_717: {
    title: 'The server has no free address left',
    means: 'Every address the server may hand out is taken. Whoever runs it has to enlarge the pool.',
  },
  windows_718: {
    title: 'The server stopped answering during set-up',
    means:
      'The two sides began to talk, then answers stayed away. With PPTP part of the data (GRE) may get lost in the router; else packets are too large or the server checks the sign-in too slowly.',
  },
  windows_719: {
    title: 'The server ended the set-up',
    means:
      'A code of old Windows versions: the other side gave up while settings were agreed. Its log says why.',
  },
  windows_720: {
    title: 'No address could be agreed on',
    means:
      'Most often Windows has damaged its own VPN adapter (WAN Miniport (IP)), for instance after another VPN program was removed. Less often the server has no addresses. The router is not the cause.',
  },
  windows_721: {
    title: 'GRE does not get through',
    means:
      'The server answered on TCP 1723, but the data of PPTP (GRE, IP protocol 47) is dropped on the way. PPTP passthrough on your router is the first thing to check; a provider that shares addresses drops GRE too.',
  },
  windows_722: {
    title: 'Damaged VPN packets arrived',
    means:
      'Packets came mixed up or changed. Reconnect and restart the router; with PPTP its passthrough helper may swap two connections.',
  },
  windows_728: {
    title: 'Windows finds no adapter for IP',
    means: 'The VPN adapter that carries IP is missing or unbound. Install the WAN Miniports again.',
  },
  windows_731: {
    title: 'A protocol is not set up',
    means:
      'The profile lacks the network protocol that the server offers, such as IPv4. Tick "Internet Protocol Version 4" in the profile under Networking.',
  },
  windows_732: {
    title: 'Both sides could not agree',
    means:
      'Windows and the server kept proposing settings that the other refused. Compare encryption and sign-in method with what the server expects.',
  },
};
