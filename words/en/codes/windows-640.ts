/** Windows: RAS codes 640 to 699. */
export const windows640 = {
  windows_645: {
    title: 'The server failed to check the sign-in',
    means:
      'Something went wrong on the server while it checked the password. Retype it once; after that it is for whoever runs the server.',
  },
  windows_646: {
    title: 'Your account may not sign in now',
    means:
      'Name and password are right, but the account is barred at this hour. Only the administrator can change that.',
  },
  windows_647: {
    title: 'Your account is disabled',
    means:
      'The server knows the account, and it is switched off. The administrator has to enable it; your network is in order.',
  },
  windows_648: {
    title: 'Your password has expired',
    means:
      'The server wants a new password. Change it inside the company network or on its web page, then connect again.',
  },
  windows_649: {
    title: 'Your account may not use the VPN',
    means: 'The account is valid but has no right to dial in. The administrator has to grant it.',
  },
  windows_650: {
    title: 'The remote access server did not respond',
    means:
      'A code of old Windows versions: nothing came back. Check the address, then try another network, such as mobile data.',
  },
  windows_651: {
    title: 'The modem or adapter reported a fault',
    means:
      'This mostly concerns the Internet line itself (broadband dial-in, PPPoE): the modem has no contact, or its driver is damaged. The VPN server is not at fault.',
  },
  windows_664: {
    title: 'Windows ran out of memory',
    means: 'Too little memory was free to dial. Close programs or restart.',
  },
  windows_665: {
    title: 'The VPN adapter is not set up',
    means:
      'Windows finds the adapter but no usable settings for it. Installing the WAN Miniports again usually mends it.',
  },
  windows_666: {
    title: 'The VPN adapter is not working',
    means: 'The adapter is there but not ready. Restart; if it stays, install the WAN Miniports again.',
  },
  windows_668: {
    title: 'The connection was dropped',
    means:
      'The connection ended without a reason being given. If it ends during sign-in, make the profile anew; if later, the line or a time limit is likelier.',
  },
  windows_678: {
    title: 'Nothing answered at that address',
    means:
      'The address is wrong, the server is off, or something on the way filters the VPN. With broadband dial-in (PPPoE) it is the modem. PPTP passthrough matters only if the VPN is PPTP.',
  },
  windows_679: {
    title: 'The modem found no line',
    means: 'This belongs to a modem or to broadband dial-in, not to the VPN. Check the cable and the modem.',
  },
  windows_691: {
    title: 'The server refused name or password',
    means:
      'User name, password or domain is wrong, or the server does not allow this way of signing in. The server did answer, so neither the router nor passthrough is the cause.',
  },
  windows_692: {
    title: 'An adapter or its driver is damaged',
    means: 'A WAN Miniport or the driver of the network card is broken. Restart, then install it again.',
  },
};
