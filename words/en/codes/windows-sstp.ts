/** Windows: codes of SSTP, and of the sockets below it. */
export const windowsSstp = {
  windows_connection_reset: {
    title: 'The server cut the SSTP connection',
    means:
      'TCP 443 was reached, then the connection was cut: the server has no certificate bound to SSTP, another program listens there, or a filter interferes. Passthrough plays no part with SSTP.',
  },
  windows_connection_refused: {
    title: 'The SSTP server takes no more connections',
    means:
      'The computer answered and refused: no free SSTP port, or the service does not listen on 443. Whoever runs the server can raise the number of ports.',
  },
  windows_tcp_timed_out: {
    title: 'TCP 443 to the server gets no answer',
    means:
      "The server is off, or TCP 443 is filtered on the way, or a proxy is in between. Open the server's address in the browser with https:// as a test.",
  },
  windows_tcp_refused: {
    title: 'Nothing listens on TCP 443 there',
    means:
      'A computer answered, but no service waits on that port: the VPN service is stopped or the port forward leads to the wrong device.',
  },
  windows_host_not_found: {
    title: "DNS does not know the server's name",
    means:
      'Name resolution (DNS) found no such host. Check the spelling, then open a web page to see whether DNS works at all.',
  },
  windows_name_not_resolved: {
    title: 'Windows found no such server name',
    means:
      'The address of the server or of a proxy was not found. Check both, and whether any web page opens.',
  },
  windows_network_unreachable: {
    title: 'The network is not reachable',
    means: 'Windows knows no way to that network: no Internet, or only IPv4 where the server has only IPv6.',
  },
  windows_host_unreachable: {
    title: 'The server is not reachable',
    means:
      'A router on the way reported that this host cannot be reached. Check the address and your own connection.',
  },
  windows_connection_aborted: {
    title: 'The connection was ended on this computer',
    means:
      'The TCP connection was closed from this side. Security programs that read encrypted traffic are a usual cause.',
  },
  windows_logon_failure: {
    title: 'Windows sign-in: wrong name or password',
    means: 'The user name or password is not correct. Type both again, with the domain if there is one.',
  },
  windows_access_denied: {
    title: 'Windows denied access',
    means:
      'A right is missing on this computer. Start the program as administrator, or ask whoever manages the computer.',
  },
  windows_sstp_event_1: {
    title: 'SSTP could not send its first request',
    means:
      'RasSstp event 1: the web request was not sent; name, network or trust in the certificate failed. The text of the event names which.',
  },
  windows_sstp_event_2: {
    title: 'SSTP got no response to its request',
    means:
      'RasSstp event 2: the request went out and nothing came back. A proxy or filter, or a hung server.',
  },
  windows_sstp_event_3: {
    title: 'What answered is no SSTP server',
    means:
      'RasSstp event 3: something answered on TCP 443, but it is not SSTP. The address or the port forward leads elsewhere.',
  },
  windows_sstp_event_4: {
    title: 'A web server refused the SSTP request',
    means:
      'RasSstp event 4: the answer was a refusal, typical of a proxy or of a web server in the place of SSTP.',
  },
};
