/** Which VPN protocols work from here. Shown to people who connect out. */
export const outlook = {
  title: 'Which VPNs work from here',
  protocol: {
    wireguard: 'WireGuard',
    openvpn: 'OpenVPN',
    ikev2: 'IKEv2',
    'l2tp-ipsec': 'L2TP/IPsec',
    ipsec: 'IPsec (IKEv1, Cisco)',
    sstp: 'SSTP',
    pptp: 'PPTP',
    tailscale: 'Tailscale',
    zerotier: 'ZeroTier',
  },
  verdict: {
    'should-work': 'Should work',
    'needs-change': 'Needs a change',
    blocked: 'Does not get out',
    unknown: 'Not known',
  },
  /** Of the router's switch called "VPN passthrough". */
  passthrough: {
    needed: 'Passthrough on the router: needed',
    'not-needed': 'Passthrough on the router: plays no part',
    'leave-on': 'Passthrough on the router: not needed, but leave it on',
  },
  reason: {
    offline: 'Nothing on the Internet answers.',
    captive_portal: 'A sign-in page has to be passed first.',
    udp_blocked: 'It needs UDP, and UDP gets no answer here.',
    udp_restricted: 'Only some UDP ports get through.',
    cgnat:
      'Your provider translates addresses, and that hardly ever lets PPTP (GRE) through. Another protocol will.',
    ds_lite: 'Your IPv4 is carried over IPv6, which does not let PPTP (GRE) through. Another protocol will.',
    nat64: 'This network is IPv6-only, which does not let PPTP (GRE) through. Another protocol will.',
    udp_open: 'UDP gets through.',
    udp_unknown: 'Whether UDP gets through is not known.',
    port_blocked: 'A UDP port that it needs is blocked.',
    ports_untested: 'Its own ports were not tested: that needs a test host, which your IT can set up.',
    https_works: 'It runs over HTTPS (TCP 443), which works.',
    https_unknown: 'It runs over HTTPS (TCP 443), and whether that works is not known.',
    relay_over_tcp: 'Without UDP it falls back to a slower relay over TCP 443 by itself.',
    switch_to_tcp_443: 'Set it to TCP port 443, if your VPN provider or server offers that.',
    switch_port: 'Set it to UDP port 443, if your VPN provider or server offers that.',
    untestable: 'It needs GRE, which no browser can test.',
  },
};
