import type { Snippet } from './snippet';

const IPSEC = ['ikev2', 'ipsec', 'l2tp-ipsec'] as const;

const SWANCTL = {
  product: 'strongSwan (swanctl)',
  versions: { from: '5.2' },
  protocols: IPSEC,
  place: 'swanctl',
  takeBack: 'remove-lines',
  undo: null,
} as const;

const LIBRESWAN = {
  product: 'Libreswan',
  versions: {},
  protocols: IPSEC,
  place: 'libreswan',
  takeBack: 'remove-lines',
  undo: null,
} as const;

const connection = (...lines: string[]) =>
  ['connections {', '  <CONNECTION> {', ...lines.map((line) => `    ${line}`), '  }', '}'].join('\n');
const conn = (...lines: string[]) => ['conn <CONNECTION>', ...lines.map((line) => `    ${line}`)].join('\n');

export const IPSEC_SNIPPETS = {
  'strongswan-encap': {
    ...SWANCTL,
    text: connection('encap = yes'),
    source: 'swanctl.conf(5), encap; docs.strongswan.org, natTraversal',
    trust: 'S',
  },
  'strongswan-fragmentation': {
    ...SWANCTL,
    text: connection('fragmentation = yes'),
    source: 'swanctl.conf(5), fragmentation; RFC 7383',
    trust: 'S',
  },
  'strongswan-dpd': {
    ...SWANCTL,
    text: connection('dpd_delay = 30s', 'children {', '  <CHILD> {', '    dpd_action = restart', '  }', '}'),
    source: 'swanctl.conf(5), dpd_delay, dpd_action',
    trust: 'S',
  },
  'strongswan-windows-proposals': {
    ...SWANCTL,
    protocols: ['ikev2'],
    text: connection(
      'proposals = aes256-sha256-modp2048,aes256-sha384-modp2048,default',
      'children {',
      '  <CHILD> {',
      '    esp_proposals = aes256gcm16,aes256-sha256,aes256-sha1,default',
      '  }',
      '}',
    ),
    source: 'docs.strongswan.org, Windows clients',
    trust: 'K',
  },
  'strongswan-no-rekey': {
    ...SWANCTL,
    protocols: ['ikev2'],
    // Windows behind a NAT refuses a rekeying that the server begins (error 13863).
    text: connection('rekey_time = 0s', 'children {', '  <CHILD> {', '    rekey_time = 0s', '  }', '}'),
    source: 'docs.strongswan.org, Windows clients, rekeying',
    trust: 'S',
  },
  'strongswan-keepalive': {
    ...SWANCTL,
    product: 'strongSwan',
    versions: {},
    place: 'strongswan-conf',
    text: 'charon {\n  keep_alive = 20s\n}',
    source: 'strongswan.conf(5), charon.keep_alive; RFC 3948 §4',
    trust: 'S',
  },
  'libreswan-encapsulation': {
    ...LIBRESWAN,
    versions: { from: '3.19' },
    text: conn('encapsulation=yes'),
    source: 'ipsec.conf(5), encapsulation; github.com/submariner-io/submariner/pull/3613',
    trust: 'S',
  },
  'libreswan-fragmentation': {
    ...LIBRESWAN,
    text: conn('fragmentation=yes'),
    source: 'ipsec.conf(5), fragmentation; RFC 7383',
    trust: 'S',
  },
  'libreswan-dpd': {
    ...LIBRESWAN,
    versions: { to: '4.15' },
    text: conn('dpddelay=30', 'dpdtimeout=120', 'dpdaction=restart'),
    source: 'ipsec.conf(5) 4.x; obsolete in 5.0: github.com/hwdsl2/setup-ipsec-vpn/issues/1560',
    trust: 'S',
  },
} as const satisfies Record<string, Snippet>;
