/** OpenVPN. */
export const openvpn = {
  openvpn_tls_key_negotiation: {
    title: 'OpenVPN got no answer from the server',
    means:
      'Within 60 seconds nothing usable came back: wrong address or port, no port forward at the server, UDP blocked, or different tls-auth keys (the server then stays silent). No passthrough switch concerns OpenVPN.',
  },
  openvpn_tls_handshake: {
    title: "OpenVPN's TLS handshake failed",
    means:
      'This line only closes the attempt. The line before it says whether nothing came back or a certificate was refused.',
  },
  openvpn_connection_refused: {
    title: 'Nothing listens on the OpenVPN port',
    means:
      'A computer answered that no program waits there: OpenVPN is not running, the port is another, or the forward leads to the wrong device.',
  },
  openvpn_auth_failed: {
    title: 'OpenVPN: the server refused the sign-in',
    means:
      'Name, password or one-time code was not accepted, or the account has ended. The server answered, so network and router are fine.',
  },
  openvpn_message_too_long: {
    title: "OpenVPN's packets are too large",
    means:
      'The line takes smaller packets than OpenVPN sends. Put "mssfix 1400" (or lower) into the configuration.',
  },
  openvpn_bad_packet_length: {
    title: 'What answered is not OpenVPN',
    means:
      'On that TCP port another service or a proxy answers. Check port, address and whether the server uses UDP.',
  },
  openvpn_certificate_expired: {
    title: 'OpenVPN: a certificate is out of date',
    means:
      'A certificate has expired or is not valid yet. Compare the date of the computer first, then have the certificate renewed.',
  },
  openvpn_verify_error: {
    title: 'OpenVPN does not trust the certificate',
    means:
      'The certificate comes from another authority than the configuration names. Get the matching configuration file.',
  },
  openvpn_verify_name: {
    title: 'OpenVPN: the certificate names another server',
    means: "The name or purpose in the server's certificate is not the one the configuration demands.",
  },
  openvpn_cannot_resolve: {
    title: "OpenVPN did not find the server's name",
    means:
      'DNS gave no address for the name in the configuration. Check its spelling and whether web pages open.',
  },
  openvpn_hmac: {
    title: 'OpenVPN: the extra key does not match',
    means:
      'The tls-auth or tls-crypt key, or its direction, differs between both sides. On a server, single lines of this kind come from strangers and are harmless.',
  },
  openvpn_inactivity: {
    title: 'OpenVPN heard nothing for too long',
    means:
      'The connection ran, then nothing came: a router forgot it, the server restarted, or two devices share one certificate and push each other out.',
  },
  openvpn_connection_reset: {
    title: "OpenVPN's TCP connection was cut",
    means:
      "Server, firewall or a filter closed the TCP connection. If it happens at once, something filters OpenVPN; if later, look at the server's log.",
  },
  openvpn_packet_hmac: {
    title: 'OpenVPN cannot verify packets',
    means:
      'Cipher or checksum settings differ, or packets arrive twice or out of order on poor Wi-Fi. Update both sides to the same settings.',
  },
  openvpn_cipher: {
    title: 'OpenVPN: no common cipher',
    means:
      'The two versions of OpenVPN allow different ciphers. Update the older one, or set data-ciphers alike on both sides.',
  },
  openvpn_adapters_in_use: {
    title: 'OpenVPN finds no free network adapter',
    means:
      'Its adapter is used by another connection, disabled or missing. Install OpenVPN again, or add an adapter.',
  },
  openvpn_route_failed: {
    title: 'OpenVPN connected, but set no routes',
    means:
      'The tunnel is up, and the ways into the other network could not be set: no administrator rights, or both networks use the same addresses.',
  },
};
