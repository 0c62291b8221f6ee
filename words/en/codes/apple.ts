/** macOS and iOS: messages and codes. */
export const apple = {
  apple_l2tp_no_response: {
    title: 'The L2TP server did not respond',
    means:
      'UDP 500 or 4500 gets no answer, but macOS says the same when the shared secret is wrong or a second L2TP device is behind the same router. IPsec passthrough should be on in the router.',
  },
  apple_pptp_no_response: {
    title: 'The PPTP server did not respond',
    means:
      'Apple removed PPTP from macOS 10.12 and iOS 10 on, so a current device cannot use it at all. On an older one the router drops GRE: PPTP passthrough decides. Another protocol is the cure.',
  },
  apple_no_response: {
    title: 'The VPN server did not respond',
    means:
      'Nothing came back on UDP 500 or 4500, or large packets with the certificate got lost. Try mobile data; in your router IPsec passthrough should be on.',
  },
  apple_user_authentication: {
    title: 'Your sign-in was refused',
    means:
      'The server answered and refused name, password or certificate. Enter them again; the router has nothing to do with it.',
  },
  apple_shared_secret: {
    title: 'The shared secret is wrong',
    means: "The shared secret or the group name does not match the server's. Type it again without spaces.",
  },
  apple_server_certificate: {
    title: "The server's certificate was not accepted",
    means:
      "The name differs from the remote ID, the issuer is unknown, or the certificate does not meet Apple's rules. Install the profile with the issuer's certificate again.",
  },
  apple_negotiation: {
    title: 'Device and server found no agreement',
    means:
      'The server answered, but both sides share no ciphers. Update the device; the rest is set on the server.',
  },
  apple_unexpected: {
    title: 'The device only says "unexpected error"',
    means:
      'Most often the local or remote ID in the profile is wrong or something is missing in it. Install the profile again.',
  },
  apple_configuration: {
    title: 'The profile is incomplete',
    means:
      'The certificate or identity that the profile names is missing on the device. Remove the profile and install it again.',
  },
  apple_phase1_timed_out: {
    title: 'Old macOS: the first IKE phase timed out',
    means:
      'Packets went out and no answer arrived on UDP 500. Check the address and IPsec passthrough, then try another network.',
  },
  apple_half_open: {
    title: "The device stops after the server's certificate",
    means:
      'The server asked for the sign-in and the Apple device said nothing more. It refuses the certificate without a message, or the large answer was lost on the way.',
  },
};
