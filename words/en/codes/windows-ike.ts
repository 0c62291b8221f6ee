/** Windows: codes of IKE and of the network below it. */
export const windowsIke = {
  windows_87: {
    title: 'Windows rejects its own settings',
    means:
      'The parameter is incorrect: the WAN Miniports are damaged or the profile holds nonsense. Reset the network adapters, then make the profile anew.',
  },
  windows_13802: {
    title: 'IKE found no common parameters',
    means:
      "One side's list of ciphers or lifetimes is unacceptable to the other. It is settled on the server or with the Windows command for IPsec settings.",
  },
  windows_13804: {
    title: 'IKE stopped with a general error',
    means:
      'Windows gives no closer reason. Treat it like an unanswered connection: try another network, then compare the settings; IPsec passthrough may matter.',
  },
  windows_13805: {
    title: 'IKE ran out of time',
    means:
      'The exchange on UDP 500 and 4500 was not finished in time, as with error 809: ports blocked, server off, or large packets lost. IPsec passthrough switched off in the router can block UDP 500.',
  },
  windows_13807: {
    title: 'The other side deleted the IPsec link',
    means:
      'The server ended the agreed keys before the set-up was finished. Disconnect, wait half a minute, and dial again.',
  },
  windows_13813: {
    title: 'IKE: no response from the other side',
    means:
      'Nothing came back on UDP 500 or 4500. Try mobile data; if it works there, look at your router (IPsec passthrough on) and its firewall.',
  },
  windows_13815: {
    title: 'The second phase of IKE took too long',
    means:
      'The first agreement stood, the second did not end in time. A busy server or lost large packets are likely.',
  },
  windows_13816: {
    title: 'IKE met an unexpected proposal',
    means:
      'Windows received a key exchange it had not asked for, typically when keys are renewed. The server should let the client renew them.',
  },
  windows_13822: {
    title: 'The key exchange failed',
    means:
      'The calculation of a common key failed. Both sides should use the same Diffie-Hellman group, of 2048 bits or more.',
  },
  windows_13824: {
    title: 'A malformed IKE packet arrived',
    means: 'The other side speaks another IKE version, or something on the way changed the packet.',
  },
  windows_13825: {
    title: 'No IPsec rule fits this connection',
    means:
      'One side has no rule for this peer. Make the profile anew; else the server lacks a setting for you.',
  },
  windows_13826: {
    title: 'A signature could not be confirmed',
    means:
      'What the other side signed does not match its certificate or the shared key. Compare both with what you were given.',
  },
  windows_13833: {
    title: "The server's key part was unusable",
    means:
      'The part of the key exchange from the server does not fit what Windows asked for. The groups have to be made equal.',
  },
  windows_13843: {
    title: 'A part of an IKE packet is invalid',
    means:
      'With a pre-shared key this usually means that the keys differ: what was decrypted makes no sense.',
  },
  windows_13863: {
    title: 'Windows refused to renew the keys',
    means:
      'The server wanted to renew the keys, and Windows behind NAT does not accept that. The server should leave renewing to the client.',
  },
  windows_13865: {
    title: 'The key exchange group is not accepted',
    means:
      'One side proposes a Diffie-Hellman group that the other does not allow. Old Windows settings use a weak one (1024 bits).',
  },
  windows_13868: {
    title: 'Windows and server share no cipher',
    means:
      'Windows by itself offers weak key exchange, which many servers refuse. Set stronger IPsec settings for the profile, or have the server allow them. The packets do arrive: the router is not the cause.',
  },
  windows_20276: {
    title: 'The server logged a refused sign-in method',
    means:
      "This event on the server means that the client's way of signing in is not the one its rule demands (error 812 on the client).",
  },
  windows_conditional_access: {
    title: "Your company's access rules are not met",
    means:
      'Microsoft Entra (Conditional Access) did not let this device or sign-in pass. Only the administrator sees which rule it was.',
  },
};
