/**
 * For each finding: `headline`, at most 8 words, shown large when it is the one that matters most (`likely` in its
 * place while it is not certain); `meaning`,
 * at most 2 lines of 45 characters each way, what it means for someone whose VPN fails.
 */
export const findings = {
  offline: {
    headline: 'You are not connected to the Internet',
    meaning: 'Nothing answered, so no VPN can connect. Check Wi-Fi, cable and router first.',
  },
  captive_portal: {
    headline: 'This network seems to want a sign-in first',
    meaning: 'Open any web page, sign in or accept the terms, then check again.',
  },
  dns_broken: {
    headline: 'Names are not being found (DNS)',
    meaning: 'The Internet is reachable, but your VPN server cannot be found by its name.',
  },
  vpn_active: {
    headline: 'A VPN or proxy seems to be on',
    meaning: 'We may be measuring its network, not yours. Switch it off and check again.',
  },
  vpn_server_not_found: {
    headline: "Your VPN server's name is not found here",
    meaning: 'Other names are found. Check that it is spelled right, or ask whoever runs it.',
  },
  udp_blocked: {
    headline: 'This network lets no UDP through',
    meaning: 'Most VPNs need UDP. Ones that run over TCP port 443 still can work.',
  },
  udp_restricted: {
    headline: 'Only some UDP ports get through',
    meaning: 'VPNs that use other ports cannot connect. One set to UDP 443 or TCP 443 can.',
  },
  webrtc_disabled: {
    headline: 'WebRTC is switched off in this browser',
    meaning: 'Without it we cannot test UDP. The Internet itself works.',
  },
  webrtc_restricted: {
    headline: 'A browser policy seems to prevent the test',
    meaning: 'We cannot tell whether UDP works. The Internet itself works.',
  },
  cgnat: {
    headline: 'Your provider shares your address',
    likely: 'Your provider very likely shares your address',
    meaning: 'Connecting out works. Reaching a VPN server in your home does not.',
  },
  double_nat: {
    headline: 'Two routers stand one behind the other',
    meaning: 'Connecting out usually works. A VPN server at home needs both opened.',
  },
  another_nat: {
    headline: 'One more device translates after your router',
    meaning: 'A second router or your provider. Connecting out usually works.',
  },
  ds_lite: {
    headline: 'Your IPv4 is carried over IPv6',
    meaning: 'Connecting out works. A VPN server at home is reachable by IPv6 only.',
  },
  nat64: {
    headline: 'This is an IPv6-only network',
    meaning: 'VPN servers given by name work. One given as an IPv4 number may not, nor does PPTP.',
  },
  mapping_varies: {
    headline: 'Your router maps each connection anew',
    meaning: 'A VPN that connects out does not mind. Direct links between peers may need a relay.',
  },
  pooling_arbitrary: {
    headline: 'Your public address keeps changing',
    meaning: 'Some VPN servers drop a connection whose address changes.',
  },
  port_changed: {
    headline: 'Your router changes port numbers',
    meaning: 'That is normal, and VPNs that connect out do not mind.',
  },
  no_nat: {
    headline: 'Your computer is directly on the Internet',
    meaning: 'No router translates addresses, so passthrough settings play no part.',
  },
};
