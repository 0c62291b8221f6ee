import type { Detail } from '../shape';

/** The packet size (MTU): how it is found, by arithmetic or by pinging, and where it is entered. */
export const mtu = {
  title: 'Packet size (MTU)',
  intro:
    'A VPN wraps every packet in another one. If the result is too large for the line, large packets get lost: the VPN connects, but web pages stall.',
  firstTry: (n: Detail) => `Try ${n} first. If pages load now, packets were too large.`,
  exact: (n: Detail) => `Computed for this line and protocol: ${n}.`,
  noTunnel: 'This protocol does not work on a line of this kind.',
  noIpv6Inside: 'Packets this small leave no room for IPv6 inside the VPN. IPv4 works.',
  ownSize:
    'This program sets its packet size by itself. There is nothing to enter in it; a smaller MTU on the router can still help.',
  mss: (n: Detail) => `The matching MSS, where a router asks for it: ${n}.`,
  overheadTitle: 'What the VPN adds',
  bytes: (n: Detail) => `${n} bytes`,
  /** Beside numbers that vary or were not checked at the source. */
  usually: 'usually',
  search: {
    title: 'Find the size with a few pings',
    why: 'A ping that may not be split on its way shows which size still fits. It takes at most 8 pings.',
    before:
      'Switch the VPN off first. Ping the VPN server; if it never answers, ping another address that does.',
    command: 'Copy this command into a terminal and run it.',
    ask: 'Did at least one answer come back?',
    passed: 'Yes, an answer came',
    failed: 'No answer, or a message that the packet is too large',
    size: (n: Detail) => `Size of this ping: ${n} bytes with its headers.`,
    done: (n: Detail) => `The largest packet that gets through has ${n} bytes. That is the MTU of the way.`,
    tunnel: (n: Detail) => `Enter ${n} as the MTU of the VPN.`,
    'nothing-passes':
      'Not even a small ping was answered. Many servers never answer pings; this says nothing about the size. Ping another address.',
    contradictory:
      'A large ping passed and a smaller one did not. Packets seem to get lost by chance. Start again, and stay near the Wi-Fi router or use a cable.',
    noCommand:
      'This system has no command for it. Use a Windows, macOS or Linux computer in the same network.',
    noIpv6OnWindows:
      'Windows can not test this over IPv6. Use an IPv4 address of the server, or macOS or Linux.',
    badHost: 'This is not a host name or an address.',
  },
  part: {
    ipv4: 'IPv4 header',
    ipv6: 'IPv6 header',
    udp: 'UDP header',
    'udp-nat-traversal': 'UDP header for NAT traversal (UDP 4500)',
    'udp-l2tp': 'UDP header of L2TP',
    tcp: 'TCP header with time stamps',
    gre: 'GRE header',
    ppp: 'PPP header',
    mppe: 'MPPE encryption header',
    l2tp: 'L2TP header',
    'esp-header': 'ESP header',
    'esp-iv': 'ESP start value (IV)',
    'esp-check': 'ESP check value (ICV)',
    'esp-trailer': 'ESP trailer',
    wireguard: 'WireGuard header and check value',
    'openvpn-header': 'OpenVPN header',
    'openvpn-packet-id': 'OpenVPN packet number',
    'openvpn-iv': 'OpenVPN start value (IV)',
    'openvpn-check': 'OpenVPN check value',
    tls: 'TLS record',
    sstp: 'SSTP header',
    padding: 'Padding to whole blocks of the cipher',
  },
  link: {
    ethernet: 'Cable, fibre or another line without sign-in (Ethernet)',
    pppoe: 'DSL or fibre where the router signs in (PPPoE)',
    'ds-lite': 'IPv4 carried over IPv6 (DS-Lite)',
    '464xlat': 'IPv4 translated into IPv6 (464XLAT), as on many phones',
    '6in4': 'IPv6 carried over IPv4 (6in4 tunnel)',
    'dsl-short': 'DSL with unusually small packets',
    mobile: 'Mobile data (LTE, 5G)',
    hotel: 'Hotel, café or phone hotspot',
    'google-cloud': 'Server in Google Cloud',
    'inside-wireguard': 'Inside another VPN (WireGuard)',
    'smallest-ipv6': 'The smallest size that IPv6 allows',
  },
  /** For each place: `title`; `where`, the way there; `expect`, what follows; `undo`. */
  place: {
    'wireguard-config': {
      title: 'WireGuard configuration file',
      where:
        'Open the tunnel for editing, or the file in /etc/wireguard, and add the MTU line under [Interface]. Start the tunnel again.',
      expect: 'Pages that stalled load. The tunnel shows the new number.',
      undo: 'Remove the line, or put the old number back. Start the tunnel again.',
    },
    'wireguard-app': {
      title: 'WireGuard app, field MTU',
      where: 'Tap the tunnel, then Edit. Enter the number in the field MTU and save.',
      expect: 'Pages that stalled load after the tunnel was switched off and on.',
      undo: 'Empty the field and save.',
    },
    'openvpn-mssfix': {
      title: 'OpenVPN 2.6 and newer, line mssfix',
      where:
        'Add the line to the configuration file of the client or the server and connect again. The number is the whole packet on the line.',
      expect: 'Web pages and other TCP connections stop stalling. It does not change UDP inside the VPN.',
      undo: 'Remove the line and connect again.',
    },
    'openvpn-mssfix-2.5': {
      title: 'OpenVPN 2.5 and older, line mssfix',
      where:
        'Add the line to the configuration file of the client or the server and connect again. These versions count the packet without its IP and UDP headers.',
      expect: 'Web pages and other TCP connections stop stalling. It does not change UDP inside the VPN.',
      undo: 'Remove the line and connect again.',
    },
    'openvpn-tun-mtu': {
      title: 'OpenVPN, line tun-mtu',
      where:
        'Add the line to the configuration files of client and server, with the same number in both. Connect again.',
      expect:
        'UDP and TCP inside the VPN fit. A log line about a differing tun-mtu means one end was missed.',
      undo: 'Remove the line on both ends and connect again.',
    },
    'windows-netsh': {
      title: 'Windows, command netsh',
      where:
        'Connect the VPN, open a terminal as administrator and run the command. The name is the one of the VPN connection.',
      expect: '“netsh interface ipv4 show subinterfaces” lists the new number.',
      undo: 'Run the undo command. It sets 1400, which Windows usually takes for a VPN.',
    },
    'windows-tunnel-mtu': {
      title: 'Windows registry, value TunnelMTU (PPTP and L2TP)',
      where: 'Open a terminal as administrator, run the three commands and restart the computer.',
      expect: 'The next VPN connection starts with the new number.',
      undo: 'Run the undo command and restart the computer.',
    },
    'macos-ifconfig': {
      title: 'macOS, command ifconfig',
      where:
        'Connect the VPN and run the command in the Terminal. The name is usually ppp0 (L2TP), ipsec0 (IKEv2) or utun4 (WireGuard).',
      expect: 'It works at once and until the VPN is disconnected.',
      undo: 'Disconnect and connect the VPN again.',
    },
    'apple-profile': {
      title: 'Configuration profile for iPhone, iPad and Mac (IKEv2)',
      where:
        'Whoever made the profile adds the two lines to its IKEv2 part and gives you the new profile. Apple takes 1280 to 1400.',
      expect: 'The VPN uses the number from the next connection on.',
      undo: 'Install the old profile again.',
    },
    'strongswan-android': {
      title: 'strongSwan app, field MTU',
      where: 'Edit the profile, open the advanced settings and enter the number in the field MTU.',
      expect: 'The VPN uses the number from the next connection on.',
      undo: 'Empty the field and save.',
    },
    'strongswan-conf': {
      title: 'strongSwan on Linux, strongswan.conf',
      where:
        'Put the lines into /etc/strongswan.conf, or a file in /etc/strongswan.d, and restart strongSwan.',
      expect: 'Routes into the VPN carry the new MTU. “ip route show table 220” shows it.',
      undo: 'Remove the lines and restart strongSwan.',
    },
    'linux-ip-link': {
      title: 'Linux, command ip',
      where:
        'Connect the VPN and run the command. The name is the one of the tunnel, such as wg0, tun0 or ppp0.',
      expect: 'It works at once and until the tunnel is started again.',
      undo: 'Disconnect and connect the VPN again.',
    },
    'linux-pppd': {
      title: 'Linux, options of pppd',
      where: 'Add the two lines to the options file of the connection in /etc/ppp and connect again.',
      expect: '“ip link show ppp0” shows the new number.',
      undo: 'Remove the two lines and connect again.',
    },
    'router-wan-mtu': {
      title: 'Router, MTU of the Internet connection',
      where:
        'Usually on the page Internet or WAN of your router. Write down the old number, then enter the new one.',
      expect: 'The router reconnects. All devices behind it send smaller packets.',
      undo: 'Enter the old number again.',
    },
    'router-mss-iptables': {
      title: 'Linux router, MSS with iptables',
      where: 'Run the command on the router through which the VPN runs. The name is the one of the tunnel.',
      expect: 'TCP connections of all devices behind it fit, without a change on the devices.',
      undo: 'Run the undo command, or restart the router.',
    },
    'router-mss-mikrotik': {
      title: 'MikroTik router, MSS',
      where: 'Run the command in a terminal of the router. The name is the one of the tunnel.',
      expect: 'TCP connections of all devices behind it fit, without a change on the devices.',
      undo: 'Run the undo command.',
    },
  },
};
