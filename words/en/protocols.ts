import type { Detail } from '../shape';

const IPSEC_PASSTHROUGH =
  'Not needed, because the encrypted data is carried in UDP (NAT traversal, NAT-T). Leave "IPsec passthrough" on all the same: switched off, some routers drop UDP 500.';
const IPSEC_ON_ROUTER =
  'Allow UDP 500, UDP 4500 and ESP (IP protocol 50) to the router itself. No port forwarding, no passthrough.';
const NO_SWITCH = 'Not needed. No passthrough switch touches it.';
const ONLY_OUT =
  'Connecting out works. A server at home does not, unless it is reached by IPv6 or the provider gives you a public address.';
const MESH_AT_HOME = 'Nothing has to be opened. An open UDP port only makes direct links more frequent.';
const MESH_ON_ROUTER = 'Works where the router can run it. Nothing has to be opened.';
const MESH_CGNAT = 'Works both ways, because every end connects out. At times over a relay.';
const MESH_SEVERAL = 'Yes. Each device signs in on its own.';

/**
 * Each protocol for looking up. `about`: what it is; `passthrough`: of the client's router; `nat`: a client behind a
 * home router; `atHome`: a server at home behind the router; `onRouter`: a server on the router itself; `sites`: two
 * networks joined; `cgnat`: behind a provider's NAT.
 */
export const protocols = {
  title: 'VPN protocols',
  field: {
    transports: 'What it sends',
    passthrough: 'Passthrough on the router',
    nat: 'Behind a home router (NAT)',
    atHome: 'Server at home, behind the router',
    onRouter: 'Server on the router itself',
    sites: 'Joining two networks (site to site)',
    cgnat: "Behind a provider's NAT (CGNAT)",
    several: 'Several devices to one server',
    keepalive: 'Keeping the connection alive',
    overhead: 'What it adds to each packet',
    security: 'Security',
    better: 'The better alternative',
    sources: 'Sources',
  },
  /** Names of the two variants that people do not choose by name; the others are in `outlook`. */
  variant: {
    'openvpn-tcp': 'OpenVPN over TCP',
    esp: 'IPsec without NAT traversal (plain ESP)',
  },
  transport: {
    udp: (port: Detail) => `UDP port ${port}`,
    tcp: (port: Detail) => `TCP port ${port}`,
    ip: (number: Detail) => `IP protocol ${number}`,
  },
  /** Of one thing that it sends. */
  when: {
    always: 'always',
    default: 'unless the server was set to another',
    'behind-nat': 'as soon as a NAT is on the way',
    'without-nat': 'only if no NAT is on the way',
    inside: 'only inside the encryption: never open it',
    discovery: 'to learn its own public address',
    fallback: 'as a relay, if nothing else gets through',
  },
  natBehavior: {
    works: 'Works',
    'works-with-helper': 'Works with passthrough (a helper, ALG)',
    'one-client': 'One device at a time for each server',
    relay: 'Works, at times over a slower relay',
    fails: 'Does not work',
  },
  cgnatBehavior: {
    works: 'Works',
    rarely: 'Hardly ever works',
    'if-other-end-reachable': 'Works if the other end has a public address',
    'ipv6-only': 'Not over IPv4. Over IPv6 it can work',
    fails: 'Does not work',
  },
  cgnatRole: {
    client: 'This device connects out',
    serverAtHome: 'Server at home',
    serverOnRouter: 'Server on the router',
    siteToSite: 'Joining two networks',
  },
  severalClients: {
    yes: 'Yes',
    'with-helper': 'Only if passthrough on the router keeps them apart',
    rarely: 'Usually not',
    no: 'No',
  },
  securityLevel: { good: 'Good', dated: 'Dated', broken: 'Broken: do not rely on it' },
  overhead: (least: Detail, most: Detail) =>
    least === most
      ? `About ${least} bytes over IPv4, 20 more over IPv6.`
      : `About ${least} to ${most} bytes over IPv4, 20 more over IPv6.`,
  overheadUnknown: 'It cuts packets to size by itself, so there is no fixed number.',

  passthrough: {
    title: 'Do I need passthrough?',
    verdict: {
      needed: 'Needed',
      'leave-on': 'Not needed, but leave it on',
      'not-needed': 'Plays no part',
    },
    advice: [
      'Have on only what your VPN needs, and leave IPsec passthrough on.',
      'PPTP passthrough can stay off if you can do without PPTP, which is no longer secure.',
      'L2TP passthrough concerns L2TP without encryption. L2TP/IPsec hides it, so this switch rarely matters.',
      'A switch that is on already is no guarantee: some routers do it badly. Then switch it off and on once.',
      'Passthrough never opens your home to the Internet. It only lets your own connections out.',
    ],
  },

  protocol: {
    pptp: {
      about: 'The old VPN of Windows. Many systems have removed it.',
      passthrough:
        'Needed: "PPTP passthrough" on the router (a helper, ALG). Its data travels as GRE, which has no ports, so the router has to know it.',
      nat: 'Works only if the router has the helper and it is on. How the router maps UDP says nothing about it.',
      atHome:
        'Forward TCP 1723, and the router must pass GRE on to the server as well. We advise against it.',
      onRouter: 'Allow TCP 1723 and GRE (IP protocol 47) to the router itself. We advise against it.',
      sites: 'Possible, but do not use it for this: it is not secure.',
      cgnat:
        'Connecting out hardly ever works, because providers rarely pass GRE. A server at home does not work. PPTP knows no IPv6.',
      several: 'Only if the helper keeps them apart. Otherwise the second device cuts off the first.',
      keepalive: 'Have PPP send an echo every 20 seconds (lcp-echo-interval 20).',
      security:
        'Broken. Its sign-in (MS-CHAPv2) and its cipher (RC4) can be cracked. Apple removed it in 2016, Android with version 12.',
      better: 'WireGuard or IKEv2. Where UDP is blocked: SSTP or OpenVPN over TCP.',
    },
    'l2tp-ipsec': {
      about: 'L2TP wrapped in IPsec. Built into Windows and Apple systems.',
      passthrough: IPSEC_PASSTHROUGH,
      nat: 'Works from behind any router. If the server is behind one too, Windows needs a registry value (AssumeUDPEncapsulationContextOnSendRule).',
      atHome: 'Forward UDP 500 and UDP 4500 to it, and nothing else. Never open UDP 1701.',
      onRouter:
        'Allow UDP 500, UDP 4500 and ESP (IP protocol 50) to the router itself; UDP 1701 only from inside IPsec.',
      sites: 'Possible, but IKEv2 is made for it and simpler.',
      cgnat: ONLY_OUT,
      several:
        'Usually only one device at a time: they look the same to the server. IKEv2 does not have this limit.',
      keepalive: 'Built in: every 20 seconds while a NAT is on the way.',
      security: 'Acceptable with a certificate or a long key. One key shared by everybody is weak.',
      better: 'IKEv2, often on the same server, or WireGuard.',
    },
    ikev2: {
      about: 'The modern IPsec. Built into Windows, macOS, iOS and Android.',
      passthrough: IPSEC_PASSTHROUGH,
      nat: 'Works behind any router: it starts on UDP 500 and moves to UDP 4500 when it meets a NAT.',
      atHome: 'Forward UDP 500 and UDP 4500 to it. The ports cannot be changed.',
      onRouter: IPSEC_ON_ROUTER,
      sites:
        'Well suited. If one end is behind a NAT, that end starts the connection and is told apart by a name, not by its address.',
      cgnat: ONLY_OUT,
      several: 'Yes. Give each device a certificate or name of its own.',
      keepalive:
        'Built in: every 20 seconds while a NAT is on the way. It also survives changing networks (MOBIKE).',
      security: 'Very good with current ciphers.',
      better:
        'None needed. Where UDP 500 or 4500 is blocked: WireGuard on another port, SSTP or OpenVPN over TCP.',
    },
    ipsec: {
      about: 'The older IPsec (IKEv1), often called Cisco IPsec or Xauth.',
      passthrough: IPSEC_PASSTHROUGH,
      nat: 'Works behind any router if NAT traversal (NAT-T) is on at both ends, which is usual.',
      atHome: 'Forward UDP 500 and UDP 4500 to it. The ports cannot be changed.',
      onRouter: IPSEC_ON_ROUTER,
      sites:
        'Works. Both ends need the same settings. If one end is behind a NAT, that end starts the connection.',
      cgnat: ONLY_OUT,
      several: 'Usually yes. Each device needs a user name of its own.',
      keepalive: 'Built in with NAT traversal: every 20 seconds.',
      security: 'Dated. With a shared group key in aggressive mode, that key can be guessed from outside.',
      better: 'IKEv2, which most of the same servers offer, or WireGuard.',
    },
    esp: {
      about: 'IPsec with NAT traversal switched off, as some company gateways still use it.',
      passthrough:
        'Needed: "IPsec passthrough" on the router. Its data travels as ESP, which has no ports to tell devices apart.',
      nat: 'One device at a time for each server, if the router tracks ESP at all. AH (IP protocol 51) passes no NAT.',
      atHome:
        'The router would have to pass UDP 500 and ESP on to the server, and many cannot. Switch NAT traversal on instead.',
      onRouter: IPSEC_ON_ROUTER,
      sites: 'Works between two public addresses. With a NAT in between, switch NAT traversal on.',
      cgnat: 'Hardly ever works. Switch NAT traversal on at both ends; then connecting out works.',
      several: 'No. With NAT traversal: yes.',
      keepalive: 'None for ESP, so the router may forget the connection when nothing is sent.',
      security: 'Good with current ciphers. NAT traversal makes it neither better nor worse.',
      better: 'The same VPN with NAT traversal switched on (force UDP encapsulation), or IKEv2.',
    },
    sstp: {
      about: 'A VPN by Microsoft that looks like an encrypted web page (HTTPS).',
      passthrough: NO_SWITCH,
      nat: 'Works behind any router, and where only web pages are allowed.',
      atHome: 'Forward TCP 443 to it, or the port it was set to.',
      onRouter: 'Allow TCP 443 to the router itself, and move its own settings page to another port.',
      sites: 'Rarely used for this. IKEv2 or WireGuard are usual.',
      cgnat: ONLY_OUT,
      several: 'Yes.',
      keepalive: 'Built in: every 60 seconds.',
      security: 'Good. It stands and falls with the certificate of the server.',
      better: 'IKEv2 or WireGuard where UDP gets through: they are faster on poor lines.',
    },
    openvpn: {
      about: 'A widely used VPN with a program of its own. Over UDP, its usual way.',
      passthrough: NO_SWITCH,
      nat: 'Works behind any router. Nothing has to be switched on for NAT.',
      atHome: 'Forward its one port to it, usually UDP 1194.',
      onRouter: 'Allow its one port to the router itself, usually UDP 1194. No port forwarding.',
      sites: 'Works. One end listens and needs a public address or a forwarded port.',
      cgnat: ONLY_OUT,
      several: 'Yes. Each device needs a certificate of its own.',
      keepalive: 'Off unless it is set: "keepalive 10 60" on the server.',
      security: 'Very good with current ciphers.',
      better: 'WireGuard, if speed matters.',
    },
    'openvpn-tcp': {
      about: 'OpenVPN over TCP, often on port 443, for networks that let no UDP through.',
      passthrough: NO_SWITCH,
      nat: 'Works behind any router. On port 443 it also gets through most strict networks.',
      atHome: 'Forward its one port to it, for example TCP 443.',
      onRouter: 'Allow its one port to the router itself, for example TCP 443. No port forwarding.',
      sites: 'Works, but UDP is faster.',
      cgnat: ONLY_OUT,
      several: 'Yes. Each device needs a certificate of its own.',
      keepalive: '"keepalive 10 60" on the server, as over UDP.',
      security: 'Very good with current ciphers.',
      better: 'OpenVPN over UDP wherever it gets through: TCP inside TCP becomes slow when packets are lost.',
    },
    wireguard: {
      about: 'A small, fast VPN that uses a single UDP port.',
      passthrough: NO_SWITCH,
      nat: 'Works behind any router, and goes on when the address changes.',
      atHome:
        'Forward its UDP port to it, usually 51820. It answers no strangers, so a port scan cannot see it.',
      onRouter: 'Allow its UDP port to the router itself, usually 51820. No port forwarding.',
      sites: 'Well suited. One end must be reachable; the end behind a NAT starts and sets the keepalive.',
      cgnat:
        'Connecting out works. A server at home does not, unless it is reached by IPv6 or over a server on the Internet that both ends dial.',
      several: 'Yes. Each device needs a key and an inside address of its own.',
      keepalive: 'Off. Set "PersistentKeepalive = 25" at the end behind the NAT, and only there.',
      security: 'Very good. There are no ciphers to choose and so none to get wrong.',
      better: 'None needed. Where UDP is blocked: OpenVPN over TCP or SSTP.',
    },
    tailscale: {
      about: 'A mesh of WireGuard links that finds its way by itself.',
      passthrough: NO_SWITCH,
      nat: 'Works behind any router. If both ends are hard to reach, it goes over a relay (DERP), which is slower.',
      atHome: MESH_AT_HOME,
      onRouter: MESH_ON_ROUTER,
      sites: 'Works with a subnet router at each end.',
      cgnat: MESH_CGNAT,
      several: MESH_SEVERAL,
      keepalive: 'By itself.',
      security:
        'Very good: WireGuard inside, and relays cannot read along. Whoever runs the account decides who may join.',
      better: 'None needed.',
    },
    zerotier: {
      about: 'A mesh that behaves like one large home network.',
      passthrough: NO_SWITCH,
      nat: 'Works behind any router. If both ends are hard to reach, it goes over a relay, which is slower.',
      atHome: MESH_AT_HOME,
      onRouter: MESH_ON_ROUTER,
      sites: 'Works with a device at each end that passes traffic on.',
      cgnat: MESH_CGNAT,
      several: MESH_SEVERAL,
      keepalive: 'By itself.',
      security: 'Good. Whoever runs the network decides who may join.',
      better: 'None needed.',
    },
  },
};
