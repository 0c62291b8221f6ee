import type { Snippet } from './snippet';

const ALL = ['wireguard', 'openvpn', 'ikev2', 'ipsec', 'l2tp-ipsec', 'sstp', 'pptp'] as const;
const UDP = ['wireguard', 'openvpn', 'ikev2', 'ipsec', 'l2tp-ipsec', 'tailscale', 'zerotier'] as const;

const TERMINAL = {
  product: 'Linux',
  versions: {},
  place: 'linux-terminal',
  takeBack: 'run-undo',
} as const;

const PPP = {
  product: 'pppd',
  versions: {},
  place: 'ppp-options',
  takeBack: 'remove-lines',
  undo: null,
} as const;

const CLAMP = 'FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu';
const HELPER = 'PREROUTING -i <LAN_INTERFACE> -p tcp --dport 1723 -j CT --helper pptp';

export const LINUX_SNIPPETS = {
  'linux-ip-forward': {
    ...TERMINAL,
    protocols: ALL,
    text: [
      "cat > /etc/sysctl.d/99-vpn-doctor.conf <<'END'",
      'net.ipv4.ip_forward = 1',
      'net.ipv6.conf.all.forwarding = 1',
      'END',
      'sysctl -p /etc/sysctl.d/99-vpn-doctor.conf',
    ].join('\n'),
    undo: [
      'rm /etc/sysctl.d/99-vpn-doctor.conf',
      'sysctl -w net.ipv4.ip_forward=0 net.ipv6.conf.all.forwarding=0',
    ].join('\n'),
    source: 'Linux, Documentation/networking/ip-sysctl.rst',
    trust: 'S',
  },
  'linux-mss-iptables': {
    ...TERMINAL,
    protocols: ALL,
    text: `iptables -t mangle -I ${CLAMP}\nip6tables -t mangle -I ${CLAMP}`,
    undo: `iptables -t mangle -D ${CLAMP}\nip6tables -t mangle -D ${CLAMP}`,
    source: 'iptables-extensions(8), TCPMSS',
    trust: 'S',
  },
  'linux-mss-nftables': {
    ...TERMINAL,
    protocols: ALL,
    text: [
      "nft -f - <<'END'",
      'table inet vpn_doctor_mss {',
      '  chain forward {',
      '    type filter hook forward priority -150; policy accept;',
      '    tcp flags syn tcp option maxseg size set rt mtu',
      '  }',
      '}',
      'END',
    ].join('\n'),
    undo: 'nft delete table inet vpn_doctor_mss',
    source: 'nft(8), tcp option maxseg; wiki.nftables.org, Mangling packet headers',
    trust: 'S',
  },
  'linux-pptp-helper-nftables': {
    ...TERMINAL,
    versions: { from: '4.12' },
    protocols: ['pptp'],
    text: [
      'modprobe nf_nat_pptp',
      "nft -f - <<'END'",
      'table ip vpn_doctor_pptp {',
      '  ct helper pptp {',
      '    type "pptp" protocol tcp;',
      '  }',
      '  chain prerouting {',
      '    type filter hook prerouting priority -150; policy accept;',
      '    iifname "<LAN_INTERFACE>" tcp dport 1723 ct helper set "pptp"',
      '  }',
      '}',
      'END',
    ].join('\n'),
    undo: 'nft delete table ip vpn_doctor_pptp',
    source: 'nft(8), ct helper; wiki.nftables.org, Conntrack helpers',
    trust: 'S',
  },
  'linux-pptp-helper-iptables': {
    ...TERMINAL,
    protocols: ['pptp'],
    // Since Linux 4.7 helpers no longer attach themselves.
    text: `modprobe nf_nat_pptp\niptables -t raw -I ${HELPER}`,
    undo: `iptables -t raw -D ${HELPER}`,
    source: 'iptables-extensions(8), CT; Linux 4.7, nf_conntrack_helper',
    trust: 'S',
  },
  'linux-udp-timeout': {
    ...TERMINAL,
    protocols: UDP,
    text: [
      "cat > /etc/sysctl.d/99-vpn-doctor-udp.conf <<'END'",
      'net.netfilter.nf_conntrack_udp_timeout = 120',
      'net.netfilter.nf_conntrack_udp_timeout_stream = 300',
      'END',
      'sysctl -p /etc/sysctl.d/99-vpn-doctor-udp.conf',
    ].join('\n'),
    undo: [
      'rm /etc/sysctl.d/99-vpn-doctor-udp.conf',
      'sysctl -w net.netfilter.nf_conntrack_udp_timeout=30 net.netfilter.nf_conntrack_udp_timeout_stream=120',
    ].join('\n'),
    source: 'Linux, nf_conntrack-sysctl.rst; RFC 4787 REQ-5',
    trust: 'S',
  },
  'pppd-pptp': {
    ...PPP,
    protocols: ['pptp'],
    text: [
      'noauth',
      'refuse-pap',
      'refuse-eap',
      'refuse-chap',
      'refuse-mschap',
      'require-mppe-128',
      'nobsdcomp',
      'nodeflate',
      'mtu 1400',
      'mru 1400',
    ].join('\n'),
    source: 'pppd(8)',
    trust: 'S',
  },
  'pppd-echo': {
    ...PPP,
    protocols: ['pptp', 'l2tp-ipsec', 'sstp'],
    text: 'lcp-echo-interval 20\nlcp-echo-failure 4',
    source: 'pppd(8), lcp-echo-interval, lcp-echo-failure',
    trust: 'S',
  },
} as const satisfies Record<string, Snippet>;
