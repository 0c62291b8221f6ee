import type { Detail } from '../shape';

/**
 * "How do we know": one sentence for each evidence code. `detail` is a number, an address or a list, shown as
 * it is. Each sentence stands alone.
 */
export const evidence = {
  stun_answer: (n: Detail) => `Test servers that answered over UDP: ${n}.`,
  stun_address: (a: Detail) => `Test servers on the Internet see you as ${a}.`,
  stun_silent: (n: Detail) =>
    `Independent test services that gave no answer over UDP: ${n}. Either UDP is blocked or, much less likely, they are all down.`,
  stun_lookup_failed: (n: Detail) => `Test servers whose name was not found: ${n}.`,
  stun_ports_answered: (p: Detail) => `UDP ports that got an answer: ${p}.`,
  stun_ports_silent: (p: Detail) =>
    `UDP ports that got no answer, also on a server that answers elsewhere: ${p}.`,
  https_by_name: 'A web server answered when called by its name (HTTPS).',
  https_by_name_failed: 'No web server answered when called by its name (HTTPS).',
  https_by_address: 'A web server answered when called by its number, without a name (HTTPS).',
  https_by_address_failed: 'No web server answered when called by its number (HTTPS).',
  https_seen_address: (a: Detail) => `Web servers see you as ${a}.`,
  http_answered: 'Something answered an unencrypted web request (HTTP).',
  http_failed: 'Nothing answered an unencrypted web request (HTTP).',
  one_mapping: (n: Detail) =>
    `Test servers asked from one socket: ${n}. All were shown the same address and port.`,
  mappings: (n: Detail) =>
    `From one and the same socket, test servers were shown different addresses or ports: ${n} different ones.`,
  mapping_per_host: 'Two ports of one server were shown the same port, other servers another.',
  mapping_per_port: 'Even two ports of one server were shown different ports.',
  host_address: 'The browser opened a UDP socket for WebRTC.',
  host_address_public: (a: Detail) =>
    `Your computer itself has the public address ${a}, and no server saw another.`,
  same_port: (n: Detail) => `Sockets that kept their port number on the way: ${n} of ${n}.`,
  other_port: (n: Detail) => `Sockets that were given another port number on the way: ${n} of ${n}.`,
  one_address: (n: Detail) => `Sockets compared: ${n}. All had the same public address.`,
  several_addresses: (a: Detail) => `Your connections left with different public addresses: ${a}.`,
  adapters_differ: (a: Detail) =>
    `Your computer gets out through two network adapters with different public addresses: ${a}.`,
  shared_address_only_base: (a: Detail) =>
    `The only network adapter that gets out has the address ${a}, from the range that providers share among customers (100.64.0.0/10).`,
  ipv4_from_ipv6_base: (a: Detail) =>
    `Your computer's IPv6 address ${a} reaches IPv4 servers through a translator.`,
  transition_address: (a: Detail) =>
    `A network adapter has the address ${a}, which is used only where IPv4 is carried over IPv6.`,
  ipv4_native: 'IPv4 leaves from an IPv4 address of your computer.',
  wan_told: (a: Detail) => `You read ${a} off your router.`,
  wan_upnp: (a: Detail) => `Your router says that its Internet address is ${a}.`,
  wan_told_differs: (a: Detail) =>
    `You read another address, ${a}. It may belong to another box, or have changed since.`,
  wan_equals_public: 'That is the address the Internet sees, so nothing translates behind your router.',
  wan_shared:
    'That address belongs to the range that providers share among customers (100.64.0.0/10, RFC 6598).',
  wan_private: 'That is an address that home routers give out: another router stands before yours.',
  wan_private_ambiguous:
    'That is a private address: one more device translates after your router. It can be a second router at home or your provider.',
  wan_transition: 'That address is used where IPv4 is carried over IPv6 (DS-Lite): your provider translates.',
  wan_differs_from_public: (a: Detail) =>
    `The Internet sees another address, ${a}. Either something after your router translates, or you have a second line, or the address was mistyped.`,
  wan_is_local:
    'That is an address of your home network. The one we need is called Internet, WAN or external address.',
  wan_maybe_local:
    "That is an address of a home network. It may be your router's own home side, which this browser does not let us see. If your router shows it as its Internet address, another device translates after it.",
  wan_says_nothing: 'For this question that address says nothing.',
  wan_is_ipv6: 'That is an IPv6 address. The one we need is the IPv4 address, four numbers with dots.',
  wan_not_usable: 'That address is never used on a line to a provider.',
  gateway_bridges:
    'That is an address of your own network, so this device is not the router to the Internet.',
  gateway_maybe_outer:
    'The browser hides your own network, so another router may stand between you and this one.',
  no_nat: 'No device translates addresses between your computer and the Internet.',
  port_answered: 'The probe server answered on this port.',
  port_answered_elsewhere: 'A public test server answered on this port.',
  port_silent: (p: Detail) =>
    `The probe server gave no answer on this port, though before and after it did on others: ${p}.`,
  https_port_answered: 'A web server answered on this port (HTTPS).',
  stranger_let_in: (n: Detail) =>
    `Packets from an address that your computer had never contacted came in: ${n} of ${n} tries.`,
  other_port_let_in:
    'A packet came in from another port of an address that your computer had contacted, but none from a strange address.',
  only_contacted_let_in:
    'Only packets from exactly the address and port that your computer had contacted came in.',
  hairpin_came_back: 'A packet from your computer to your own public address came back to it.',
  hairpin_lost: 'Packets from your computer to your own public address were lost.',
  vpn_server_answered: 'Your VPN server answered on TCP port 443 (HTTPS).',
  vpn_server_found:
    "Your VPN server's name was found. HTTPS on TCP port 443 failed, which says nothing: most VPN servers answer only their own programs.",
  vpn_server_not_found:
    "Your VPN server's name was looked up, and no address was found for it that this computer can use.",
  maybe_no_nat:
    "This browser hides your computer's own address, so it could also be that no router translates at all.",
  not_measured: 'The measurement did not get far enough to tell.',
  deadline: 'The measurement ran out of time.',
  cancelled: 'The measurement was stopped.',
  offline: 'Nothing on the Internet answered at all.',
  captive_portal: 'A sign-in page stands in the way.',
  dns_broken: 'The names of the test servers are not being found.',
  webrtc_missing: 'WebRTC, the part of the browser that can send UDP, is switched off.',
  webrtc_restricted: 'A browser setting or policy keeps WebRTC from the network.',
  no_https_control: 'No web server answered either, so the silence has no clear meaning.',
  too_few_servers: (n: Detail) =>
    `Independent test services to compare: ${n}. That is too few for a verdict.`,
  server_silent:
    'A test server or one of your network adapters stayed silent, so the comparison is incomplete.',
  no_such_family: 'Nothing of this kind was seen.',
  udp_gets_no_answer: 'UDP got no answer, so there was nothing to measure.',
  several_adapters:
    'Several network adapters are in use, and the browser does not show which one your VPN would take.',
  address_masked: 'This browser hides the addresses of your computer from extensions.',
  answers_leave_no_trace:
    'Your computer also has a public address, and answers to it cannot be seen by the browser.',
  absurd_address: (a: Detail) =>
    `A test server claimed an address that nobody on the Internet can have: ${a}.`,
  one_server_differs:
    'One test service saw something else than all the others, and alone it is not believed.',
  contradictory: 'Two tests of the same thing came out differently.',
  not_endpoint_independent: 'It differs from server to server; in which of the two ways could not be told.',
  too_few_sockets: (n: Detail) => `Sockets to compare: ${n}. That is too few for a verdict.`,
  sockets_disagree: 'Some sockets kept their port number and some did not.',
  adapter_unseen: 'The network adapter that is used could not be seen.',
  no_web_address: 'No web server told us the address it sees, so there was nothing to compare.',
  address_changes: 'Your public address changed during the measurement.',
  needs_turn_server: 'This needs a test server of a special kind (TURN), and none is set up.',
  turn_unreachable: 'The TURN server gave no answer.',
  turn_refused_credentials: (c: Detail) =>
    `The TURN server refused the user name or password, or they have expired (error ${c}).`,
  turn_refused: (c: Detail) => `The TURN server answered with error ${c}.`,
  turn_other_family: 'The TURN server works with another kind of address (IPv4 or IPv6) than your line.',
  control_failed: 'The same test, made the easy way to check it, failed as well. So it says nothing.',
  mapping_varies:
    'Your NAT shows every destination another port, so the packet may have been lost for that reason alone.',
  needs_probe_host: 'This needs a probe server that answers on these ports, and none is set up.',
  probe_host_silent:
    'The probe server gave no lasting answer on any port, so the silence has no clear meaning.',
  probe_host_not_found: 'The name of the probe server was not found.',
  browser_never_sends: 'This browser never sends to this port, so it cannot be tested.',
  https_port_failed:
    'No web server answered on this port (HTTPS). That can have many causes, a bad certificate among them.',
  needs_vpn_server: 'This needs the name of your VPN server, and none is set.',
  vpn_server_silent:
    'Your VPN server gave no answer to our test requests. That says nothing: most answer only their own programs.',
  wan_not_given: 'Your router was asked, but its Internet address stays unknown.',
  wan_unknown: 'Only the address that your router shows as its Internet address can tell.',
  public_address_unknown: 'Your public address is not known, so there was nothing to compare.',
  vpn_active: 'A VPN or proxy seems to be in use, which hides your own line.',
};
