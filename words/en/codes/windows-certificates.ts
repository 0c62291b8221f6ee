/** Windows: codes of TLS and its certificates. */
export const windowsCertificates = {
  windows_no_server_certificate: {
    title: 'The server has no suitable certificate',
    means:
      'The server broke off because it has no certificate meant for server authentication. The administrator has to install one.',
  },
  windows_cert_expired: {
    title: 'A certificate is out of date',
    means:
      "The server's certificate has expired or is not valid yet. Check date and time on the computer first; then it is for whoever runs the server.",
  },
  windows_cert_untrusted_root: {
    title: "The server's root certificate is not trusted",
    means:
      "Windows does not know who issued the server's certificate. Import the root certificate into Local Machine, Trusted Root Certification Authorities. The network is fine.",
  },
  windows_cert_chaining: {
    title: 'The chain to a trusted root is incomplete',
    means:
      'A certificate between the server and its root is missing. The server should send its whole chain.',
  },
  windows_cert_name: {
    title: 'The name dialled is not in the certificate',
    means:
      'You dial another name, or a number, than the certificate was made for. Enter exactly the name in the certificate.',
  },
  windows_cert_wrong_usage: {
    title: 'The certificate may not be used for this',
    means:
      'The server shows a certificate that is not made for servers. It needs the purpose "Server Authentication".',
  },
  windows_cert_revoked: {
    title: "The server's certificate was revoked",
    means:
      "Its issuer has declared the server's certificate invalid. Do not connect until whoever runs the server has replaced it.",
  },
  windows_revocation_offline: {
    title: 'The certificate revocation list is out of reach',
    means:
      'Windows wants to ask whether the certificate was revoked and cannot reach that list. A sign-in page of the network can be the cause; else the list must be published on the Internet.',
  },
  windows_bad_signature_name: {
    title: 'The server is not who was expected',
    means:
      'The identity in the certificate differs from the name dialled, or a program in between reads encrypted traffic.',
  },
  windows_untrusted_tls: {
    title: 'TLS does not trust the issuer',
    means:
      "The chain of the server's certificate ends at an authority that this computer does not trust. Install that root.",
  },
  windows_tls_no_common: {
    title: 'No common TLS version or cipher',
    means: 'Computer and server share no TLS version. Switch TLS 1.2 on in Windows and update it.',
  },
};
