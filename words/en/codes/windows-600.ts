/** Windows: RAS codes 600 to 639. */
export const windows600 = {
  windows_600: {
    title: 'Windows is still busy with a call',
    means:
      'An earlier attempt has not ended yet. Wait a minute or restart the computer; the network and the router have no part in it.',
  },
  windows_601: {
    title: 'Windows lost its VPN adapter',
    means:
      'The remote access service works with a port that no longer exists. A restart usually cures it; else the WAN Miniports have to be installed again.',
  },
  windows_602: {
    title: 'The VPN adapter is already in use',
    means: 'Another connection or VPN program holds the adapter. Disconnect it, or restart the computer.',
  },
  windows_606: {
    title: 'The VPN port is not connected',
    means: 'Windows used a connection that had already ended. Disconnect fully and dial again.',
  },
  windows_608: {
    title: 'The VPN adapter is missing',
    means:
      'The adapter named in the profile (a WAN Miniport) does not exist. Installing the WAN Miniports again brings it back.',
  },
  windows_609: {
    title: 'The type of VPN adapter is unknown',
    means:
      'The profile asks for a kind of adapter that this Windows does not have. Make the profile anew; if that fails, install the WAN Miniports again.',
  },
  windows_615: {
    title: 'Windows does not find the VPN port',
    means:
      'The port that the profile names was not found, usually because a WAN Miniport is damaged or was removed.',
  },
  windows_617: {
    title: 'The old connection is still ending',
    means: 'Windows is still closing the last connection. Wait half a minute before you dial again.',
  },
  windows_618: {
    title: 'The VPN port could not be opened',
    means:
      'The adapter exists but did not open. A hung service or another VPN program is the usual reason; a restart helps.',
  },
  windows_619: {
    title: 'The connection was closed while it was built',
    means:
      'With PPTP the server answered on TCP 1723, but the data (GRE) did not get through. The most common cause is a router whose PPTP passthrough is off or does its work wrongly; other VPN software on the computer can cause it too.',
  },
  windows_621: {
    title: 'Windows cannot open the VPN profiles',
    means:
      'The file that keeps the profiles (rasphone.pbk) does not open. Rights on the file or damage are the usual reasons.',
  },
  windows_622: {
    title: 'Windows cannot read the VPN profiles',
    means: 'The file with the profiles (rasphone.pbk) opens but cannot be read. Make the profile anew.',
  },
  windows_623: {
    title: 'This VPN profile does not exist',
    means:
      'Windows was told to dial a profile that is not there, for instance after it was renamed. Make it anew or dial it from the settings.',
  },
  windows_624: {
    title: 'Windows cannot save the VPN profile',
    means: 'The file with the profiles is write-protected or in use. Close other VPN windows and try again.',
  },
  windows_625: {
    title: 'The VPN profile is damaged',
    means: 'Windows found nonsense in the file with the profiles. Delete the profile and make it anew.',
  },
  windows_628: {
    title: 'The server ended it during sign-in',
    means:
      'Usually both sides found no common way to check the password (MS-CHAP v2 is not allowed in the profile). With PPTP it can also be GRE that gets lost, which PPTP passthrough decides.',
  },
  windows_629: {
    title: 'The server closed the connection',
    means:
      'The server was reached and hung up: a limit on simultaneous sign-ins, an idle rule or a refused account. Wait a minute, then ask whoever runs the server. Passthrough does not matter here.',
  },
  windows_630: {
    title: 'An adapter failed',
    means: 'A network or VPN adapter stopped working. Restart, then renew its driver.',
  },
  windows_631: {
    title: 'The connection was ended on this device',
    means:
      'Somebody or a program on this computer ended the connection. If it was not you, look at other VPN programs and at tools that reset the network.',
  },
  windows_632: {
    title: 'The dialling program does not fit Windows',
    means:
      'A program handed Windows data of the wrong size, usually because it is too old. Update it, or dial from the Windows settings.',
  },
  windows_633: {
    title: 'The VPN adapter is taken or misconfigured',
    means:
      'Another program owns the WAN Miniport or the local port. Restart, remove old VPN programs, then install the WAN Miniports again. The router has nothing to do with it.',
  },
  windows_635: {
    title: 'Windows does not know what went wrong',
    means:
      'Windows itself found no better code. Choose the VPN type in the profile by hand: that often gives a code that says more.',
  },
  windows_636: {
    title: 'The profile names another adapter',
    means: 'The adapter is not the one that the profile expects. Make the profile anew.',
  },
  windows_638: {
    title: 'The server answered too slowly',
    means:
      'No answer came in time: a busy server, a poor line or a hung Windows service. Try again; if it stays, restart the computer.',
  },
};
