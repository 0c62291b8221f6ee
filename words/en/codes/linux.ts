/** L2TP and PPTP programs on Linux. */
export const linux = {
  xl2tpd_maximum_retries: {
    title: 'L2TP gets no answer inside IPsec',
    means:
      'IPsec stands, but the L2TP packets (UDP 1701) inside it are not answered: ESP is dropped, a second device is behind the same router, or xl2tpd does not run on the server.',
  },
  xl2tpd_timeout: {
    title: 'L2TP: the other side fell silent',
    means:
      'The sign of life (HELLO) was not answered any more. A router that forgets idle connections is the usual reason.',
  },
  xl2tpd_no_such_device: {
    title: 'L2TP lost its IPsec on the server',
    means: 'The server wants to send and its IPsec rule is gone. Restart ipsec first and xl2tpd after it.',
  },
  xl2tpd_no_tunnel: {
    title: 'L2TP: one side remembers an old tunnel',
    means:
      'After a restart the other side still uses the tunnel from before. Disconnect it and wait a minute.',
  },
  xl2tpd_tty_not_open: {
    title: 'Two L2TP devices behind one router collide',
    means:
      'The server mixes up two devices that come from the same address. Use IKEv2, or one device at a time.',
  },
  pppd_lcp_timeout: {
    title: 'PPP gets no answer through the tunnel',
    means:
      'The control connection stands, but no data comes back: with PPTP the GRE packets are dropped. Switch PPTP passthrough on, or load the helper for PPTP on a Linux router.',
  },
  pppd_no_echo: {
    title: 'PPP: the other side no longer answers',
    means:
      'The tunnel ran and then went quiet. A line fault or a router that forgot the connection is likely.',
  },
  pppd_mppe: {
    title: "PPTP's encryption could not be agreed",
    means:
      'One side demands MPPE and the other does not do it, or the Linux kernel lacks its module (ppp_mppe).',
  },
  pppd_chap_691: {
    title: 'The PPP sign-in was refused',
    means:
      'The server answered that name or password is wrong (E=691). Passthrough is not the matter: the packets do pass.',
  },
  pppd_chap_account: {
    title: 'The PPP sign-in is barred for this account',
    means:
      'Wrong hours (E=646), disabled (E=647), expired password (E=648) or no right to dial in (E=649). It is set on the server.',
  },
  pppd_hangup: {
    title: 'PPP: the other side hung up',
    means: 'The remote end closed the link. Only its log tells why; lines before this one often help.',
  },
  pptpd_gre_not_permitted: {
    title: 'The machine itself may not send GRE',
    means:
      "A local firewall refuses outgoing GRE on this very machine. Allow IP protocol 47 in both directions; the router at the client's side is not meant.",
  },
  pptp_gre_refused: {
    title: 'Something on the way refuses GRE',
    means:
      'A host or router answered that it does not handle IP protocol 47. Switch PPTP passthrough on in the router, or change the protocol.',
  },
  pptp_gre_protocol_error: {
    title: 'GRE ended with a read error',
    means:
      'Usually PPP on one side ended first, and this line only follows: read the lines before it. If there are none, GRE is dropped on the way, which PPTP passthrough decides.',
  },
  gre_blocked: {
    title: 'GRE does not pass',
    means:
      'GRE (IP protocol 47) carries the data of PPTP. The router needs PPTP passthrough for it, and many providers and mobile networks drop it. IKEv2, OpenVPN and WireGuard do without GRE.',
  },
};
