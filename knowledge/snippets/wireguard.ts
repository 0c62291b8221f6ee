import type { Snippet } from './snippet';

const COMMON = {
  product: 'WireGuard',
  versions: {},
  protocols: ['wireguard'],
  place: 'wireguard-config',
  takeBack: 'remove-lines',
  undo: null,
} as const;

export const WIREGUARD_SNIPPETS = {
  'wireguard-keepalive': {
    ...COMMON,
    // Shorter than the 30 s after which many routers forget a UDP connection.
    text: '[Peer]\nPersistentKeepalive = 25',
    source: 'wg(8), PersistentKeepalive',
    trust: 'S',
  },
  'wireguard-mtu': {
    ...COMMON,
    text: '[Interface]\nMTU = 1280',
    source: 'wg-quick(8), MTU; RFC 8200 §5',
    trust: 'S',
  },
  'wireguard-full-tunnel': {
    ...COMMON,
    text: '[Peer]\nAllowedIPs = 0.0.0.0/0, ::/0',
    takeBack: 'old-value',
    source: 'wg(8), AllowedIPs',
    trust: 'S',
  },
  'wireguard-split-tunnel': {
    ...COMMON,
    text: '[Peer]\nAllowedIPs = <VPN_NETWORK>, <REMOTE_NETWORK>',
    takeBack: 'old-value',
    source: 'wg(8), AllowedIPs',
    trust: 'S',
  },
  'wireguard-dns': {
    ...COMMON,
    text: '[Interface]\nDNS = <DNS_SERVER>',
    source: 'wg-quick(8), DNS',
    trust: 'S',
  },
  'wireguard-reresolve': {
    ...COMMON,
    product: 'wireguard-tools (Debian, Ubuntu)',
    place: 'cron-file',
    text: '* * * * * root bash /usr/share/doc/wireguard-tools/examples/reresolve-dns/reresolve-dns.sh <TUNNEL>',
    source: 'wireguard-tools, contrib/reresolve-dns',
    trust: 'S',
  },
  'wireguard-networkmanager-mtu': {
    ...COMMON,
    product: 'NetworkManager',
    versions: { from: '1.16' },
    place: 'linux-terminal',
    text: 'nmcli connection modify <CONNECTION> wireguard.mtu 1280\nnmcli connection up <CONNECTION>',
    takeBack: 'run-undo',
    undo: 'nmcli connection modify <CONNECTION> wireguard.mtu 0\nnmcli connection up <CONNECTION>',
    source: 'nm-settings-nmcli(5), wireguard.mtu',
    trust: 'S',
  },
} as const satisfies Record<string, Snippet>;
