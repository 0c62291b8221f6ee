/** Short answers, 2 to 5 sentences each. */
export const answers = {
  'what-is-passthrough': {
    question: 'What is VPN passthrough?',
    answer:
      'A router replaces addresses and ports (NAT). PPTP and plain IPsec send packets without ports, so the router needs help to bring the answers back to your device: that help is VPN passthrough (a helper, ALG). Newer VPNs travel in ordinary UDP or TCP and do not need it. Passthrough lets your own connections out; it opens nothing to the Internet.',
  },
  'all-switches-on': {
    question: 'Shall I switch all passthrough options on?',
    answer:
      'Leave IPsec passthrough on: switched off, some routers block IKEv2 and L2TP/IPsec altogether. Leave PPTP passthrough off if you do not use PPTP. The other switches rarely matter. If an option is on and the VPN still fails, switch it off and on once: some routers do it badly.',
  },
  'no-such-option': {
    question: 'My router has no passthrough option',
    answer:
      'Many newer routers have none, because they pass IPsec without being told. WireGuard, OpenVPN, SSTP and Tailscale never need one. PPTP does need the help of the router; if it has none, use another protocol.',
  },
  'is-it-secure': {
    question: 'Is passthrough secure?',
    answer:
      'Yes. It only concerns connections that your own devices start, and it opens no port to the Internet. What can be insecure is the VPN itself: PPTP is no longer safe, whatever the router does.',
  },
  'slows-down': {
    question: 'Does it slow me down?',
    answer:
      'Passthrough itself does not, as far as is known. A VPN always costs a little, for encryption and for the longer way. If it is much slower than your line, usual reasons are packets that are too large (MTU), a VPN over TCP, poor Wi-Fi, a slow router, or a server far away.',
  },
  'which-protocol': {
    question: 'Which protocol should I use?',
    answer:
      'If you can choose: WireGuard, or IKEv2, which most systems have built in. Where UDP is blocked: SSTP or OpenVPN over TCP port 443. To reach your home without a public address: a mesh such as Tailscale or ZeroTier. L2TP/IPsec is a makeshift, and PPTP should be replaced.',
  },
  'why-udp': {
    question: 'Why do most VPNs use UDP?',
    answer:
      'A VPN carries connections that already repair lost packets themselves. If the VPN runs over TCP, both repair at the same time, and on a poor line that becomes very slow. So UDP is the better choice, and TCP port 443 the way out where a network lets no UDP through.',
  },
  'mobile-data-test': {
    question: 'What does the test with mobile data show?',
    answer:
      'Switch Wi-Fi off on a phone, or let your computer use its hotspot, and try the same VPN. If it works there, account and server are fine, and the cause very likely lies in your home network or at your provider. If it fails there too, look at account, settings and server first. Mobile networks have a shared address themselves, so old PPTP may fail there in any case.',
  },
  'my-provider': {
    question: 'Does my provider block VPNs?',
    answer:
      'Rarely on purpose. What is common: the provider shares one address among customers, which stops PPTP and servers at home, but not a VPN that connects out. To find out, try the same VPN over another line, such as mobile data. If only your line fails, ask support whether GRE or UDP 500 and 4500 are filtered, or use TCP port 443.',
  },
  'what-is-cgnat': {
    question: 'What is a shared address (CGNAT)?',
    answer:
      'Your provider puts many customers behind one public IPv4 address (carrier-grade NAT). Connecting out works as usual, except with PPTP. Nobody can start a connection to you, and neither port forwarding nor DMZ on your own router changes that. What helps: IPv6, a public address from the provider, or a mesh. A private address on your computer is no sign of it: nearly every home has one.',
  },
  'double-nat': {
    question: 'What are two routers in a row (double NAT)?',
    answer:
      'The box of your provider and your own router both replace addresses. Connecting out usually works, but PPTP and plain IPsec need help from both. A server at home needs the port forwarded on both. The clean way: set one of them to bridge mode or use it as an access point only.',
  },
  'nat-type': {
    question: 'My NAT type is "strict" or "symmetric". Is that bad?',
    answer:
      'Not for a VPN that connects out to a server: it works behind every type. It matters for direct links between two homes, as in a mesh or in games. Then a mesh takes a relay, which works but is slower. A forwarded port, UPnP or IPv6 helps.',
  },
  'port-forwarding-for-clients': {
    question: 'Do I need port forwarding to connect to a VPN?',
    answer:
      'No. Your device starts the connection, and the answers find their way back. Forwarding is only for a VPN server that stands at home behind the router. A forward of the same port to another device can even get in the way.',
  },
  dmz: {
    question: 'Shall I put my computer in the DMZ?',
    answer:
      'Not to connect out: it does not help there. For a server at home it can show, for five minutes, whether a port forwarding was wrong. While it is on, the whole Internet can reach that computer. Switch it off again and forward only the ports that are needed.',
  },
  'spi-firewall': {
    question: 'Shall I switch off the firewall of my router (SPI)?',
    answer:
      'Not to stay. First set a high or maximum firewall level back to normal. If nothing else helped, it can be off for five minutes as a test. Switch it on again in any case; if the VPN worked without it, update the router.',
  },
  mtu: {
    question: 'What is MTU, and when do I change it?',
    answer:
      'It is the size of the largest packet. A VPN makes each packet larger, and on some lines it then no longer fits. Typical: the VPN connects, small things work, large pages or files hang. Set 1280 as a test. If that helps, work out the right value with the calculator: 1400 is still too large for some VPNs on some lines.',
  },
  ipv6: {
    question: 'Does IPv6 solve it?',
    answer:
      'Often, for a server at home: with IPv6 no address is shared. But the firewall of the router still has to let the VPN in, and both ends need IPv6. PPTP cannot use it. If a VPN fails only over IPv6, the line or the name of the server may be set up wrongly.',
  },
  'work-device': {
    question: 'It is a work device. What may I do?',
    answer:
      'Test freely what changes nothing: another network, mobile data, this check. Ask your IT before you change settings, install programs or turn protection off. Send them the report: it says what was measured and what was tried. In a network of the company or a hotel, only its operator can change the router.',
  },
  gaming: {
    question: 'Is passthrough useful for games or consoles?',
    answer:
      'No. Games do not use these protocols, so the switches make no difference. What games ask for is UPnP or a forwarded port. A VPN makes the way longer; if you use one while you play, choose a server nearby.',
  },
  torrents: {
    question: 'Do downloads by torrent disturb the VPN?',
    answer:
      'They can. They open very many connections at once, and a router or a shared address has room for a limited number. Then the VPN connects at night and fails in the evening. Stop them for ten minutes and try again. Passthrough has nothing to do with it.',
  },
};
