/** Windows: RAS codes 800 to 829. */
export const windows800 = {
  windows_800: {
    title: 'Windows tried every VPN type and failed',
    means:
      'With the type "Automatic" nothing answered: wrong address, server off, or ports blocked on the way. Set the VPN type by hand, then Windows shows a code that says more. Passthrough can play a part with PPTP, L2TP and IKEv2.',
  },
  windows_801: {
    title: "The server's certificate could not be checked",
    means:
      'The profile wants to check the server, and Windows cannot confirm its certificate. Install the root certificate you were given.',
  },
  windows_802: {
    title: 'The smart card could not be read',
    means: 'Windows does not recognise the card. Insert it again and check its reader.',
  },
  windows_804: {
    title: 'The saved sign-in belongs to another user',
    means:
      'Windows remembered a sign-in under another name. Remove the saved sign-in data of the profile and type name and password again.',
  },
  windows_805: {
    title: 'The profile cannot be used before sign-in',
    means:
      'It takes the name of the signed-in user, and nobody is signed in yet. Connect after signing in, or switch that option off.',
  },
  windows_806: {
    title: 'GRE is blocked on the way',
    means:
      'PPTP reached the server (TCP 1723), but its data (GRE, IP protocol 47) does not come back. Switch PPTP passthrough on in the router; if it is on, the provider or the server side drops GRE, and another protocol is the way out.',
  },
  windows_807: {
    title: 'The connection to the server was interrupted',
    means:
      'Something broke while the VPN was built: a poor line, a full server, or a firewall that closed it. Measure the line before changing the firewall; PPTP passthrough matters only for PPTP.',
  },
  windows_808: {
    title: 'The server refused this kind of connection',
    means:
      'The server answered and said no: its settings and your profile do not match. Compare VPN type and sign-in method with what you were told.',
  },
  windows_809: {
    title: 'The VPN server did not answer',
    means:
      'UDP 500 or 4500 gets no answer: blocked on the way, server off, or (L2TP) a server behind NAT for which Windows needs a registry value. "IPsec passthrough" switched off in the router can block UDP 500; PPTP passthrough has nothing to do with it.',
  },
  windows_810: {
    title: 'A certificate is wrong or expired',
    means:
      "The VPN was begun, then one side refused the other's certificate. Check validity, root certificate and the computer's date.",
  },
  windows_811: {
    title: 'The pre-shared key does not match',
    means:
      'The server fell silent, as servers do when the pre-shared key is wrong. Type it again, watching capitals and spaces.',
  },
  windows_812: {
    title: 'A rule on the server forbids it',
    means:
      'The way of signing in differs between profile and server, or your account is not in the allowed group. Give the administrator this code; your network is in order.',
  },
  windows_813: {
    title: 'A second dial-in over one adapter',
    means: 'Another connection already uses this adapter. Disconnect it first.',
  },
  windows_816: {
    title: 'Windows no longer supports a setting',
    means: 'The profile uses something that Windows has dropped. Make it anew with a current VPN type.',
  },
  windows_819: {
    title: 'The health check of Windows is off',
    means:
      'An old Windows wants to prove its state (NAP), and the service for it is off. Ask the administrator whether it is still needed.',
  },
  windows_824: {
    title: 'The server lacks a protection of PEAP',
    means:
      'The profile demands "cryptobinding" and the server does not do it. Whoever runs the server can switch it on.',
  },
  windows_825: {
    title: 'PPTP does not work over IPv6',
    means:
      "The server's name leads to an IPv6 address, and PPTP knows IPv4 only. Choose another VPN type, or dial the IPv4 address.",
  },
  windows_826: {
    title: 'The remembered certificate sign-in is invalid',
    means:
      'Windows kept sign-in data that no longer fits, for instance after a certificate was renewed. Clear them in the profile.',
  },
  windows_827: {
    title: 'The IPsec services are stopped',
    means:
      '"IKE and AuthIP IPsec Keying Modules" or "Base Filtering Engine" does not run, often because another VPN program stopped it. Start both; the router is not involved.',
  },
  windows_828: {
    title: 'The connection was idle for too long',
    means:
      'A rule ended it because nothing was sent. Lengthen the idle time in the profile or on the server.',
  },
  windows_829: {
    title: 'The line below the VPN broke',
    means:
      'The connection ran and then lost its footing: Wi-Fi, the Internet line, or a router that forgot it. Find out whether it happens at the same moment every time.',
  },
};
