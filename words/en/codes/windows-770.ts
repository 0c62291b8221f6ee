/** Windows: RAS codes 770 to 799. */
export const windows770 = {
  windows_770: {
    title: 'The other side rejected the call',
    means:
      'The computer at that address answered and refused. The VPN service is off there, or the server does not take this kind of VPN.',
  },
  windows_771: {
    title: 'The network is overloaded',
    means: 'The attempt failed because the network was too busy. Try again later or over another network.',
  },
  windows_774: {
    title: 'A temporary failure',
    means:
      'Windows calls it temporary. Try again in a few minutes; if it repeats, restart router and computer.',
  },
  windows_775: {
    title: 'The other side blocked the call',
    means:
      'The server or a firewall before it refuses calls from you. Whoever runs it can allow your address or account.',
  },
  windows_777: {
    title: 'The other side is out of order',
    means: 'The device at the other end does not work. Ask whoever runs the server.',
  },
  windows_778: {
    title: 'The server could not prove who it is',
    means:
      'Windows could not confirm the identity of the server. The certificate, the shared key or the way of signing in does not fit.',
  },
  windows_781: {
    title: 'No valid certificate was found',
    means:
      'The connection needs a certificate on this computer, and none fits. It has to lie in the right store (computer or user) and be in date.',
  },
  windows_784: {
    title: 'The smart card names another user',
    means:
      'At Windows sign-in the profile uses another user name than the smart card. Both have to be the same.',
  },
  windows_786: {
    title: 'No machine certificate for L2TP',
    means:
      'IPsec finds no valid computer certificate. Install it in the computer store, or enter the pre-shared key if that is what the server uses.',
  },
  windows_787: {
    title: 'IPsec could not confirm the server',
    means:
      'The server answered, but pre-shared key or certificate does not match. Type the key again; the router is not the cause.',
  },
  windows_788: {
    title: 'No common encryption for IPsec',
    means:
      'Windows and the server offer different ciphers. Update Windows; the server should allow AES with SHA-256 and a 2048-bit group.',
  },
  windows_789: {
    title: 'IPsec failed at the start',
    means:
      "Four causes are common: a wrong pre-shared key, a second L2TP device behind the same router, stopped IPsec services, or a server behind NAT without the Windows registry value. The router's IPsec passthrough can add to it: try it on and off.",
  },
  windows_790: {
    title: "The server's L2TP certificate was refused",
    means:
      'Windows does not trust the certificate that the server showed. Install its root certificate for the computer, and check date and time.',
  },
  windows_791: {
    title: 'Windows has no IPsec rule for this connection',
    means:
      'The IPsec Policy Agent is stopped, or IPsec is switched off in the registry (ProhibitIpSec). Start the service and make the profile anew.',
  },
  windows_792: {
    title: 'IPsec got no answer in time',
    means:
      'UDP 500 or 4500 is lost on the way, the server is off, or it stands behind NAT without the Windows registry value. "IPsec passthrough" switched off can block UDP 500 on some routers.',
  },
  windows_793: {
    title: 'IPsec reported an error while agreeing',
    means:
      'Something went wrong while both sides agreed on IPsec. Make the profile anew and check that the IPsec services run.',
  },
  windows_794: {
    title: 'The sign-in server names another protocol',
    means:
      'The RADIUS server sends a setting ("Framed-Protocol") that is not PPP. Only whoever runs it can correct this.',
  },
  windows_795: {
    title: 'This kind of VPN is not allowed',
    means:
      'The server allows other VPN types only. Choose the type that you were told, such as IKEv2 or SSTP.',
  },
  windows_796: {
    title: 'The sign-in server allows no VPN here',
    means: 'The RADIUS server sends a service type that is not for dial-in. It is a setting on the server.',
  },
  windows_797: {
    title: 'The VPN adapter is missing or busy',
    means: 'The WAN Miniport is missing or in use. Restart, then install the WAN Miniports again.',
  },
  windows_798: {
    title: 'No certificate for signing in',
    means:
      'The sign-in needs a user certificate that is missing, expired or made for another purpose. Ask for a new one.',
  },
};
