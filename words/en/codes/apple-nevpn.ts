/** macOS and iOS: codes of NEVPNConnectionErrorDomain. */
export const appleNevpn = {
  apple_nevpn_1: {
    title: 'The Apple device slept for too long',
    means:
      'The VPN ended because the device was asleep for long. Connect again, or switch on connecting on demand.',
  },
  apple_nevpn_2: {
    title: 'The Apple device has no network',
    means: 'The device is not connected to any network. Connect Wi-Fi or mobile data first.',
  },
  apple_nevpn_3: {
    title: 'The network changed under the VPN',
    means: 'The device moved to another network and the VPN could not follow. Connect again.',
  },
  apple_nevpn_4: {
    title: 'The Apple device has an invalid VPN profile',
    means: 'Something in the configuration is wrong. Remove it and install it again.',
  },
  apple_nevpn_5: {
    title: 'The Apple device found no server address',
    means: "The server's name led to no address. Check the spelling and whether web pages open.",
  },
  apple_nevpn_6: {
    title: "The server does not respond to Apple's VPN",
    means:
      'Nothing came back from the server. Try mobile data; for IPsec kinds of VPN check that IPsec passthrough is on.',
  },
  apple_nevpn_7: {
    title: 'The server fell silent while connected',
    means:
      'The VPN ran, and then the server stopped answering. A router that forgets idle connections is a common cause.',
  },
  apple_nevpn_8: {
    title: 'The server refused the sign-in (Apple)',
    means: 'User name, password or another proof was not accepted. Enter it again.',
  },
  apple_nevpn_9: {
    title: "The device's certificate is invalid",
    means:
      'The certificate with which the Apple device identifies itself is not accepted. Install the profile again.',
  },
  apple_nevpn_10: {
    title: "The device's certificate is not valid yet",
    means: 'Its first day lies in the future. Usually the clock of the device is wrong.',
  },
  apple_nevpn_11: {
    title: "The device's certificate has expired",
    means: 'The certificate on the Apple device is out of date. Ask for a new profile.',
  },
  apple_nevpn_12: {
    title: 'The VPN app crashed',
    means:
      'The app that carries this VPN failed unexpectedly. Update it, restart the device, then connect again.',
  },
  apple_nevpn_15: {
    title: "Apple's VPN and the server disagree",
    means:
      'Ciphers or other settings do not match. The server has to allow what current Apple systems offer.',
  },
  apple_nevpn_16: {
    title: "The server ended the Apple device's VPN",
    means: 'The server closed the connection: a limit, a rule, or maintenance. Its log says why.',
  },
  apple_nevpn_17: {
    title: "Apple rejects the server's certificate",
    means: 'The certificate is invalid for this device: unknown issuer or wrong name.',
  },
  apple_nevpn_18: {
    title: "The server's certificate is not valid yet",
    means:
      "Either the device's clock is behind, or the certificate was made for later. Set the clock to automatic.",
  },
  apple_nevpn_19: {
    title: "The server's certificate has expired",
    means: 'The certificate is out of date and has to be renewed on the server. Compare your own date too.',
  },
};
