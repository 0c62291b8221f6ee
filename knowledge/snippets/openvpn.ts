import type { Snippet } from './snippet';

const COMMON = {
  product: 'OpenVPN',
  versions: {},
  protocols: ['openvpn'],
  takeBack: 'remove-lines',
  undo: null,
} as const;

const LINK = 'openvpn(8), Link Options';

export const OPENVPN_SNIPPETS = {
  'openvpn-keepalive-client': {
    ...COMMON,
    place: 'openvpn-client',
    text: 'keepalive 10 60',
    source: `${LINK}, --keepalive`,
    trust: 'S',
  },
  'openvpn-keepalive-server': {
    ...COMMON,
    place: 'openvpn-server',
    text: 'keepalive 10 60',
    source: `${LINK}, --keepalive`,
    trust: 'S',
  },
  'openvpn-mssfix': {
    ...COMMON,
    versions: { from: '2.6' },
    place: 'openvpn-either',
    // With `mtu` the number is the whole packet on the line.
    text: 'mssfix 1400 mtu',
    source: `${LINK}, --mssfix max mtu`,
    trust: 'S',
  },
  'openvpn-mssfix-2.5': {
    ...COMMON,
    versions: { to: '2.5' },
    place: 'openvpn-either',
    // 1360 and 28 for IP and UDP are 1388 on the line.
    text: 'mssfix 1360',
    source: 'openvpn(8) 2.5, --mssfix',
    trust: 'S',
  },
  'openvpn-tun-mtu': {
    ...COMMON,
    place: 'openvpn-both',
    text: 'tun-mtu 1400',
    source: 'github.com/OpenVPN/openvpn/issues/831',
    trust: 'S',
  },
  'openvpn-tcp443-client': {
    ...COMMON,
    place: 'openvpn-client',
    text: 'proto tcp-client\nremote <SERVER> 443',
    takeBack: 'old-value',
    source: `${LINK}, --proto`,
    trust: 'S',
  },
  'openvpn-tcp443-server': {
    ...COMMON,
    place: 'openvpn-server',
    text: 'proto tcp-server\nport 443',
    takeBack: 'old-value',
    source: `${LINK}, --proto, --port`,
    trust: 'S',
  },
  'openvpn-udp443-client': {
    ...COMMON,
    place: 'openvpn-client',
    text: 'proto udp\nremote <SERVER> 443',
    takeBack: 'old-value',
    source: `${LINK}, --proto`,
    trust: 'S',
  },
  'openvpn-fallback': {
    ...COMMON,
    versions: { from: '2.4' },
    place: 'openvpn-client',
    text: 'remote <SERVER> 1194 udp\nremote <SERVER> 443 tcp-client\nserver-poll-timeout 10',
    takeBack: 'old-value',
    source: 'openvpn(8), --remote, --server-poll-timeout',
    trust: 'S',
  },
  'openvpn-exit-notify': {
    ...COMMON,
    place: 'openvpn-client',
    text: 'explicit-exit-notify 1',
    source: 'openvpn(8), --explicit-exit-notify',
    trust: 'S',
  },
  'openvpn-redirect-gateway': {
    ...COMMON,
    versions: { from: '2.4' },
    place: 'openvpn-server',
    text: 'push "redirect-gateway def1 ipv6"',
    source: 'openvpn(8), --redirect-gateway',
    trust: 'S',
  },
  'openvpn-push-route': {
    ...COMMON,
    place: 'openvpn-server',
    text: 'push "route <REMOTE_ADDRESS> <REMOTE_MASK>"',
    source: 'openvpn(8), --route, --push',
    trust: 'S',
  },
  'openvpn-push-dns': {
    ...COMMON,
    place: 'openvpn-server',
    text: 'push "dhcp-option DNS <DNS_SERVER>"\npush "dhcp-option DOMAIN <DOMAIN>"',
    source: 'openvpn(8), --dhcp-option',
    trust: 'S',
  },
  'openvpn-data-ciphers': {
    ...COMMON,
    versions: { from: '2.5' },
    place: 'openvpn-either',
    text: 'data-ciphers AES-256-GCM:AES-128-GCM:CHACHA20-POLY1305:AES-256-CBC',
    source: 'openvpn(8), --data-ciphers; Changes.rst 2.5',
    trust: 'S',
  },
} as const satisfies Record<string, Snippet>;
