/**
 * For each cause: `name`, at most nine words; `means` for the user; `support`, what support needs to know if it is
 * handed over.
 */
export const causes = {
  no_internet: {
    name: 'There is no Internet connection here',
    means: 'Nothing on the Internet answers this computer, so no VPN can connect.',
    support: 'Since when, whether other devices are online, and which lamps the router shows.',
  },
  offline_or_portal: {
    name: 'This network wants a sign-in first',
    means: 'Nothing gets out of this network yet, so no VPN can connect.',
    support: 'Which network it is, whether web pages open, and whether a sign-in page appeared.',
  },
  name_not_found: {
    name: "The server's name is not found (DNS)",
    means: 'Your device does not learn the address of the VPN server, so it calls nobody.',
    support:
      'The name as it stands in the settings, and what nslookup answers with the own resolver and with 1.1.1.1.',
  },
  udp_blocked_here: {
    name: 'This network lets no UDP through',
    means: 'Most VPNs need UDP. One that runs over TCP port 443 can still work here.',
    support: 'In which network it fails, in which it works, and whether the server offers TCP 443.',
  },
  vpn_port_blocked: {
    name: 'The port of your VPN is blocked',
    means: 'Other traffic passes, but what is meant for the port of the VPN does not arrive.',
    support: 'The port and transport in use, and which ports were measured as open from here.',
  },
  vpn_filtered: {
    name: 'Somebody on the way filters VPNs',
    means: 'The network or the provider recognises the VPN and cuts it off, whichever port it uses.',
    support:
      'After how many seconds it is cut off, with which protocols, and whether it works on another line.',
  },
  provider_disturbance: {
    name: 'Your Internet provider has a disturbance',
    means: 'The line itself loses connections. It usually ends without your doing anything.',
    support: 'Since when it fails, the place and provider, and whether other services fail too.',
  },
  gre_dropped_by_router: {
    name: 'Your router drops GRE, which PPTP needs',
    means: 'The sign-in starts, but the data of PPTP (GRE) do not find their way through the router.',
    support:
      'Router model and firmware, whether PPTP passthrough is on, and how far the log of the client gets.',
  },
  gre_dropped_by_provider: {
    name: 'Your provider does not carry GRE (PPTP)',
    means: 'On shared or mobile lines PPTP hardly ever gets through. No setting in your home changes that.',
    support:
      'Whether the line has a shared address (CGNAT, DS-Lite), and whether PPTP works from another line.',
  },
  ike_dropped_by_router: {
    name: 'Your router blocks IKE (UDP 500)',
    means: 'IPsec, IKEv2 and L2TP begin on UDP port 500. If the router drops it, nothing follows.',
    support:
      'Router model, the state of IPsec passthrough, and whether UDP 500 and 4500 were measured as open.',
  },
  l2tp_dropped_by_router: {
    name: 'Your router gets in the way of L2TP',
    means: 'A switch of the router for L2TP stops the connection, although L2TP travels inside IPsec here.',
    support: 'Router model, the state of L2TP and IPsec passthrough, and the error code.',
  },
  esp_dropped: {
    name: 'The encrypted IPsec packets (ESP) are dropped',
    means: 'Both sides agree on keys, but the data that follow get lost on the way.',
    support: 'Whether UDP 4500 is used, and the counters of bytes sent and received in the IPsec connection.',
  },
  alg_interferes: {
    name: 'A helper in the router (ALG) interferes',
    means: 'The router changes VPN packets in order to help, and thereby breaks them.',
    support:
      'Router model and firmware, which helpers (ALG) and accelerations are on, and whether two devices conflict.',
  },
  router_state_stale: {
    name: 'The router holds on to dead connections',
    means: 'It remembers a former connection and sends answers to the wrong place. A restart clears that.',
    support: 'Whether a restart of the router helped, for how long, and how many devices use the VPN.',
  },
  router_software_bug: {
    name: "The router's software has an error",
    means: 'This version of the firmware treats VPN packets wrongly. An update often repairs it.',
    support: 'The exact model and firmware version, and whether the VPN works with another router.',
  },
  router_firewall_strict: {
    name: 'The firewall of your router is too strict',
    means: 'Its level also stops connections that your own device starts.',
    support: 'The level of the firewall, and the settings for flood protection and fragmented packets.',
  },
  router_too_slow: {
    name: 'Your router is too slow for the VPN',
    means: 'It cannot encrypt or pass on packets as fast as your line could carry them.',
    support: 'Speed with and without VPN, load (CPU) of the router meanwhile, and where the VPN runs.',
  },
  nat_forgets: {
    name: 'The router forgets the silent VPN connection',
    means: 'After a pause without data, answers no longer find you until the VPN connects anew.',
    support: 'After how many idle seconds it breaks, and which keepalive or DPD values are set.',
  },
  second_client_conflict: {
    name: 'Two devices behind your router disturb each other',
    means: 'With some VPN types a router cannot tell two devices apart that call the same server.',
    support: 'How many devices use the same server from the same address, and with which protocol.',
  },
  mtu_too_large: {
    name: 'The VPN packets are too large (MTU)',
    means: 'Small packets pass and large ones get lost: it connects, but pages or files hang.',
    support:
      'The MTU of the tunnel, the type of line, and the largest ping without splitting that gets an answer.',
  },
  fragments_dropped: {
    name: 'Split packets get lost on the way',
    means: 'The large first message with the certificate is cut into pieces, and not all of them arrive.',
    support:
      'Whether the log stops at IKE_AUTH or the TLS handshake, whether IKE fragmentation is on, and the certificate size.',
  },
  cgnat_inbound: {
    name: 'Your provider shares your address (CGNAT)',
    means: 'Calls from outside do not reach your home, whatever you forward in your router.',
    support: "The router's Internet (WAN) address beside the public address, and whether the line has IPv6.",
  },
  double_nat: {
    name: 'Two routers stand one behind the other',
    means: 'Both translate addresses, so a VPN server at home stays hidden unless both are opened.',
    support: 'Models of both boxes, their Internet addresses, and which of them could be a mere modem.',
  },
  port_not_forwarded: {
    name: 'The port to your VPN server is not open',
    means: 'Your router does not know which device a call from outside is meant for.',
    support:
      'The forwarding rules, the local address of the server, and what arrives there (packet capture).',
  },
  port_taken_by_router: {
    name: 'Something else in the router uses the port',
    means: "Another rule, or the router's own VPN server, takes the packets that are meant for yours.",
    support: 'The list of forwardings, UPnP entries and VPN services in the router with their ports.',
  },
  address_changed: {
    name: "The server's address has changed",
    means: 'Your VPN still calls the address that the server had before.',
    support: 'The address in use, the address that the name has now, and when the line got a new one.',
  },
  server_behind_nat: {
    name: 'The server stands behind a router (NAT)',
    means: 'Windows refuses L2TP/IPsec to such a server until one value allows it.',
    support:
      'Whether the server has a private address, and the registry value AssumeUDPEncapsulationContextOnSendRule.',
  },
  mesh_is_relayed: {
    name: 'Your mesh VPN goes through a relay',
    means:
      'The devices find no direct way to each other, so everything takes a longer one. It works, but slower.',
    support:
      'The output of tailscale netcheck and tailscale status, or of zerotier-cli peers, on both devices.',
  },
  server_down: {
    name: 'The VPN server does not answer',
    means: 'It is switched off, overloaded or has moved. Only whoever runs it can tell.',
    support: 'Name and address in use, the time of the last attempt, and whether it fails for others too.',
  },
  server_firewall: {
    name: "The server's firewall keeps the VPN out",
    means: 'Your packets reach the server or its data centre and are refused there.',
    support:
      'The firewall and security group rules for the ports, and a capture at the server during an attempt.',
  },
  server_does_not_forward: {
    name: 'The server passes nothing on',
    means: 'The tunnel is up, but the server does not send your traffic to what lies behind it.',
    support: 'IP forwarding, FORWARD rules, NAT and return routes on the server.',
  },
  settings_disagree: {
    name: 'Both sides are set up differently',
    means: 'They find no encryption, identity or network on which both agree, and give up.',
    support: 'The proposals, identities and networks of both sides, and the log of both for one attempt.',
  },
  account_not_allowed: {
    name: 'Your account may not connect',
    means: 'It is locked, expired, or has no permission for the VPN.',
    support:
      'User name, time of the attempt, error code; whether the account is active and in the VPN group.',
  },
  identity_used_twice: {
    name: 'Two devices use the same key or account',
    means: 'The server takes them for one device, and each throws the other out.',
    support: 'Which devices share a profile, and whether the server allows several connections per account.',
  },
  server_too_slow_or_far: {
    name: 'The server is overloaded or far away',
    means: 'Your line is fine, but the way to the server or the server itself is slow.',
    support: 'Round-trip time and speed with and without VPN, the place of the server, and the time of day.',
  },
  peer_state_stale: {
    name: 'One side still believes in the old connection',
    means: 'After a break, both sides have to begin anew at the same time.',
    support: 'Whether disconnecting both sides helps, and the settings for dead peer detection.',
  },
  server_software_bug: {
    name: "The server's software has an error",
    means: 'This version of the server program fails with your connection.',
    support: 'Program and version of the server, and its log at the time of an attempt.',
  },
  rekey_refused: {
    name: 'The renewal of the keys fails',
    means:
      'After a set time both sides need new keys, do not agree, and the VPN breaks at the same minute each time.',
    support:
      'The exact time until it breaks, the lifetimes on both sides, and which side starts the renewal.',
  },
  credentials_wrong: {
    name: 'User name or password is not accepted',
    means: 'The server is reached and answers, but it refuses the sign-in.',
    support: 'User name in the exact form typed, time of the attempt, and error code. Never the password.',
  },
  shared_key_wrong: {
    name: 'The shared key (PSK) does not match',
    means: 'The key that both sides must have in common differs, so they do not trust each other.',
    support:
      'Which connection it is, and whether the key was changed lately. Never send the key itself by e-mail.',
  },
  keys_mismatch: {
    name: 'The keys of both sides do not match',
    means: 'One side does not know the key of the other and stays silent.',
    support: 'The public keys on both sides, or the date of the profile. Never a private key.',
  },
  certificate_not_trusted: {
    name: "Your device does not trust the server's certificate",
    means: 'It does not know who signed it, and refuses the connection as it should.',
    support: 'Issuer and fingerprint of the certificate, and whether its root certificate is installed.',
  },
  certificate_name: {
    name: 'The certificate is for another name',
    means: 'The server shows a certificate that does not carry the name your device calls.',
    support: 'The name in the settings, and the names in the certificate of the server.',
  },
  certificate_expired: {
    name: 'A certificate has expired',
    means: 'Its last day is over, so the other side refuses it.',
    support: 'The dates of the certificates of the server, of its authority and of this device.',
  },
  clock_wrong: {
    name: "Your device's clock is wrong",
    means: 'Certificates and codes are compared with the time, and appear invalid.',
    support: 'Date, time and time zone of the device, and of the server.',
  },
  client_firewall: {
    name: 'A firewall on your device stops the VPN',
    means: 'A security program on this device holds back packets of the VPN.',
    support: 'Which security programs are installed, and whether the VPN connects while they pause.',
  },
  other_vpn_running: {
    name: 'Another VPN or proxy is in the way',
    means: 'Two programs want to steer your traffic, and the VPN loses packets to the other one.',
    support: 'Which VPN programs, proxies and browser VPNs are installed and which of them are on.',
  },
  adapter_broken: {
    name: "The VPN's network adapter is damaged",
    means: 'The part of the system that carries the VPN does not work, so nothing reaches the network.',
    support: 'Error code, version of system and VPN program, and the adapters in the device manager.',
  },
  profile_wrong: {
    name: 'The VPN entry is set up wrongly',
    means: 'A value in the VPN settings on this device does not fit the server.',
    support: 'Type, server and options of the VPN entry, without passwords and keys.',
  },
  services_stopped: {
    name: 'A service that the VPN needs is stopped',
    means: 'A part of the system that runs in the background is off, so the VPN cannot begin.',
    support: 'The state of IKEEXT, PolicyAgent, RasMan and BFE (Windows) or of the VPN service.',
  },
  client_software_old: {
    name: 'The VPN program is too old',
    means: 'It does not know what the server asks for today, or carries an error that is repaired by now.',
    support: 'Version of the VPN program and of the system.',
  },
  protocol_not_supported: {
    name: 'Your device no longer supports this VPN type',
    means: 'Newer systems have removed PPTP, and some L2TP as well, because they are outdated.',
    support: 'System and version, and which other protocols the server offers.',
  },
  ppp_options_disagree: {
    name: 'Sign-in method or encryption of PPP differs',
    means: 'Server and device want different methods in the last stage, after the connection is up.',
    support: 'Allowed methods (MS-CHAP v2, EAP, MPPE) on both sides, and the error code.',
  },
  subnet_overlap: {
    name: 'Both networks use the same addresses',
    means: 'Your device looks at home for what lies behind the VPN.',
    support: 'The address ranges here and behind the VPN.',
  },
  routes_missing: {
    name: 'The way through the VPN is missing (route)',
    means: 'It is connected, but your device does not send the right addresses through it.',
    support:
      'The routing table while connected, AllowedIPs or pushed routes, and the address that is wanted.',
  },
  names_inside_fail: {
    name: 'Names behind the VPN are not found',
    means: 'Addresses there answer, but your device asks the wrong DNS server for names.',
    support: 'Which DNS servers are in use while connected, and the name that is not found.',
  },
  ipv6_goes_astray: {
    name: 'IPv6 leads past the VPN or nowhere',
    means: 'Your device prefers IPv6, which does not work on this line or to this server.',
    support: 'Whether the server has an AAAA entry, and whether the line and the tunnel have IPv6.',
  },
  device_sleeps: {
    name: 'Your device goes to sleep',
    means: 'To save power it stops Wi-Fi or the VPN program in pauses.',
    support: 'Device and system, after how many minutes it drops, and the power settings.',
  },
  tcp_in_tcp: {
    name: 'The VPN runs over TCP, which slows it',
    means: 'On a line that loses packets, TCP inside TCP repeats everything twice.',
    support: 'The transport in use, loss on the line, and whether the server offers UDP.',
  },
  wireless_is_poor: {
    name: 'The Wi-Fi loses packets',
    means: 'The wireless link is weak or crowded, and a VPN suffers from that first.',
    support: 'Signal strength, the frequency in use, and whether a cable helps.',
  },
  something_else: {
    name: 'Something that is not in our list',
    means: 'What was measured and tried does not point to a cause we know.',
    support: 'The whole report: what was measured, which steps were tried, and the log of the VPN program.',
  },
};
