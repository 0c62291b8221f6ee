/** Android: messages of the built-in client and of the strongSwan app. */
export const android = {
  android_unsuccessful: {
    title: 'Android hides why it failed',
    means:
      'The built-in client says only "Unsuccessful". Address, shared key, password or blocked ports are all possible. The strongSwan app shows a real log; on Wi-Fi check IPsec passthrough.',
  },
  android_unreachable: {
    title: 'strongSwan app: the server is unreachable',
    means:
      'UDP 500 or 4500 is blocked, or the server is off. Compare Wi-Fi with mobile data; in the router IPsec passthrough should be on.',
  },
  android_lookup_failed: {
    title: 'strongSwan app: server name not found',
    means:
      'The phone found no address for that name. Switch "Private DNS" off as a test, and check the spelling.',
  },
  android_server_authentication: {
    title: 'strongSwan app: the server could not identify itself',
    means:
      "The server's name or issuer does not fit. Choose the right CA certificate and server identity in the profile; the router is not the cause.",
  },
  android_user_authentication: {
    title: 'strongSwan app: sign-in refused',
    means: 'The server refused user name, password or client certificate. Enter or import it again.',
  },
  android_assessment: {
    title: 'strongSwan app: the phone failed a check',
    means: 'The server demands a certain state of the phone. Its administrator can say what is missing.',
  },
  android_client_certificate: {
    title: 'strongSwan app: your certificate is not available',
    means:
      'The key store of the phone is locked or the certificate was removed. Unlock the phone, or import it again.',
  },
  android_password_unavailable: {
    title: 'strongSwan app: no password is saved',
    means:
      'The profile has no password, and the app could not ask for it in the background. Save it in the profile, or connect by hand.',
  },
};
