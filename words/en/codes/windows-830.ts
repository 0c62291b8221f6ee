/** Windows: RAS codes 830 to 853. */
export const windows830 = {
  windows_830: {
    title: 'It ended because you signed out',
    means: 'Windows ends the VPN when the user signs out. That is by design.',
  },
  windows_831: {
    title: 'It ended because users were switched',
    means: 'Windows ends the VPN when another user takes over the screen. Connect again afterwards.',
  },
  windows_832: {
    title: 'The computer went into hibernation',
    means: 'The VPN ended because the computer was hibernating. Connect again, or let it stay awake.',
  },
  windows_833: {
    title: 'The computer went to sleep',
    means: 'The VPN ended because the computer slept. Lengthen the time until sleep in the power settings.',
  },
  windows_834: {
    title: 'The Windows dial-in service was stopped',
    means:
      '"Remote Access Connection Manager" ended while the VPN ran. Start it again and look for a program that stops it.',
  },
  windows_835: {
    title: 'The certificate names another server',
    means:
      "What stands in the server's certificate does not fit the address you dialled. Dial exactly the name in the certificate.",
  },
  windows_839: {
    title: 'This VPN type is switched off',
    means:
      'The type chosen in the profile is disabled on this computer. Choose another, or ask whoever manages the computer.',
  },
  windows_840: {
    title: 'IKEv2 got no address from the server',
    means: 'You were let in, but the server has no address for you. Its address pool is empty or missing.',
  },
  windows_841: {
    title: 'The server insists on giving an address',
    means:
      'Your side did not ask for an address inside the VPN, which the server requires. Make the profile anew with IPv4 switched on.',
  },
  windows_842: {
    title: 'The server refused the networks asked for',
    means:
      'Both sides disagree on which networks the tunnel carries ("traffic selectors"). It is set on the server; the router is not the cause.',
  },
  windows_843: {
    title: 'Changing the network is switched off',
    means:
      'The computer changed networks, and the profile does not allow IKEv2 to follow ("Mobility"). Switch it on in the advanced IKEv2 settings.',
  },
  windows_845: {
    title: 'The server refused a detail of PEAP',
    means:
      'Something in the PEAP settings differs between profile and server. Import the profile again as you were given it.',
  },
  windows_846: {
    title: 'No VPN destination is chosen',
    means: 'The profile knows several servers and none is chosen or valid. Choose one and dial again.',
  },
  windows_848: {
    title: 'SSTP failed inside Windows',
    means:
      'Windows could not prepare the web connection that SSTP uses. The event log of Windows has details; restart first.',
  },
  windows_850: {
    title: 'The way of signing in is not installed',
    means:
      'The profile names a sign-in method (EAP) that this computer lacks. Choose another in the profile, or install the program it belongs to.',
  },
  windows_851: {
    title: 'The sign-in method needs typing',
    means:
      'The method in the profile cannot take over the Windows sign-in. Switch single sign-on off in the profile.',
  },
  windows_853: {
    title: 'The server refused your certificate',
    means:
      'The server considers your user certificate invalid, often because it does not know the authority that issued it. It is for the administrator; the network works.',
  },
};
