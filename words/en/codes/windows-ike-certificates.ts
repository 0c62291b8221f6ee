/** Windows: codes of IKE that are about certificates. */
export const windowsIkeCertificates = {
  windows_13801: {
    title: 'IKEv2 does not accept the certificate',
    means:
      'The server answered, but its certificate does not satisfy Windows: the name differs from what you dial, the root is not trusted for the computer, or it has expired. The router and passthrough are not the cause.',
  },
  windows_13806: {
    title: 'No valid machine certificate for IKEv2',
    means:
      'Windows finds no computer certificate that IKE may use. It belongs into Local Machine, Personal, with its root beside it. The router has no part in this.',
  },
  windows_13817: {
    title: 'Revocation of a certificate could not be checked',
    means:
      'The list of revoked certificates was not reachable before the VPN stands. The administrator should publish it on the Internet.',
  },
  windows_13818: {
    title: 'The certificate is for another purpose',
    means:
      'The certificate may not be used for VPN: its key usage is wrong. The server\'s needs "Server Authentication".',
  },
  windows_13819: {
    title: 'IKE cannot use this type of certificate',
    means:
      'The certificate is of a kind that Windows does not use for IKE. Ask for an RSA or ECDSA certificate for computers.',
  },
  windows_13820: {
    title: 'The certificate lacks its private key',
    means:
      'The certificate was imported without its private key. Import the file that holds both (.p12 or .pfx).',
  },
};
