/** Cisco: AnyConnect, Secure Client and the old VPN Client. */
export const cisco = {
  cisco_no_connection: {
    title: 'Cisco: the gateway was not reached',
    means:
      "TCP 443 is blocked, a proxy is in between, or Internet Connection Sharing is on in Windows. Open the gateway's address in the browser as a test; passthrough does not concern it.",
  },
  cisco_dtls_reconnect: {
    title: 'Cisco reconnects after a minute',
    means:
      'UDP 443 (DTLS) does not get through, so the client measures the packet size anew and reconnects. Allow UDP 443, or have DTLS switched off at the gateway.',
  },
  cisco_login_failed: {
    title: 'Cisco: the sign-in failed',
    means: 'The gateway refused name, password or second factor, or the chosen group is the wrong one.',
  },
  cisco_remote_desktop: {
    title: 'Cisco allows no VPN from Remote Desktop',
    means:
      'The profile forbids starting the VPN in a Remote Desktop session. Start it at the computer itself, or ask the administrator.',
  },
  cisco_certificate: {
    title: 'Cisco refuses the certificate',
    means:
      "The gateway's certificate is unknown or out of date, or your own is missing. Do not lower the check; get the right certificate.",
  },
  cisco_service: {
    title: "Cisco's service does not run",
    means:
      'The background service of the program is stopped. Restart the computer, then install the program again.',
  },
  cisco_driver: {
    title: "Cisco's network adapter failed",
    means: 'The driver of the program is damaged, often after a Windows update. Install the program again.',
  },
  cisco_posture: {
    title: 'Cisco: the device failed a check',
    means:
      'The gateway checks antivirus and updates before it lets a device in. The administrator sees what is missing.',
  },
  cisco_reason_412: {
    title: 'Cisco VPN Client: the other side fell silent',
    means:
      'The old client got no answer, at once or after a while: UDP 500 or 4500 is blocked, or the router forgot the connection. IPsec passthrough should be on; "IPsec over TCP" is a way round it.',
  },
  cisco_reason_413: {
    title: 'Cisco VPN Client: sign-in failed',
    means: 'User authentication failed: name or password is wrong. Type both again.',
  },
  cisco_reason_414: {
    title: 'Cisco VPN Client: no TCP connection',
    means:
      'With "IPsec over TCP" the gateway did not answer on that port (usually 10000). Check the port or use UDP.',
  },
  cisco_reason_433: {
    title: 'Cisco VPN Client: the gateway gave no reason',
    means:
      'The gateway ended it without saying why, often because it had no address to give. Its log tells more.',
  },
  cisco_reason_442: {
    title: 'Cisco VPN Client: its adapter does not start',
    means:
      'The virtual adapter could not be switched on, typical of the old client on newer Windows. Internet Connection Sharing must be off; better use a current client.',
  },
  cisco_error_51: {
    title: 'Cisco VPN Client: its service is not running',
    means:
      'The old client cannot talk to its own service. Restart it or the computer; the network is not the cause.',
  },
};
