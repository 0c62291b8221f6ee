import type { Detail } from '../shape';

/** Asking the router itself. Loaded when it is asked. */
export const router = {
  find: 'Look for the router',
  searching: 'Looking for your router at the addresses that routers usually have.',
  found: 'This is where your router seems to be.',
  permission:
    'To read what it says of itself, your browser has to allow it, for this one address. It is read once, then the permission is given back. No password is tried, and nothing is changed.',
  ask: (address: Detail) => `Ask the router at ${address}`,
  nothing:
    'No router answered at the addresses that routers usually have. It may have another address, or a VPN hides it.',
  asking: (address: Detail) => `Your browser asks whether it may read ${address}. Please answer there.`,
  reading: (address: Detail) => `Asking the router at ${address}.`,
  refused: 'Your browser did not give the permission, so the router was not asked.',
  brand: (name: Detail) => `Your router seems to be: ${name}.`,
  wan: (address: Detail) =>
    `It says that its Internet address is ${address}. What follows from that is among the facts.`,
  givenBack: 'The permission has been given back.',

  /** Why the router's Internet address is unknown. */
  reasons: {
    gateway_upnp_silent:
      'It told nothing about itself: UPnP is switched off in it, or is in a place that we do not know.',
    gateway_redirects: 'It sent our question on to another address, where we did not follow.',
    gateway_too_slow: 'It began to answer, but its answer did not arrive in time.',
    gateway_too_large: 'It gave an answer far too long to be an honest one.',
    gateway_unreadable: 'It gave an answer that cannot be read.',
    gateway_no_service: 'What answered says nothing about an Internet line.',
    gateway_points_elsewhere: 'It named another device to ask, which we did not do.',
    gateway_refuses: (code: Detail) => `It refused to tell its Internet address (code ${code}).`,
    gateway_unusable_address: (address: Detail) =>
      `It says that its Internet address is ${address}, which no line has. The line may be down.`,
    gateway_no_address:
      'It gave an empty Internet address: the line is down, or the address is not a public one.',
    gateway_outdated:
      'Its answer no longer counts: your public address is another one now, or unknown. Ask it again.',
    cancelled: 'It was not asked to the end.',
  },

  /** Names of products, the same in most languages. */
  brands: {
    arris: 'ARRIS',
    asus: 'ASUS',
    att: 'AT&T',
    'd-link': 'D-Link',
    'dd-wrt': 'DD-WRT',
    draytek: 'DrayTek',
    edgerouter: 'EdgeRouter',
    eero: 'eero',
    freebox: 'Freebox',
    freshtomato: 'FreshTomato',
    fritzbox: 'FRITZ!Box',
    'gl-inet': 'GL.iNet',
    'google-wifi': 'Google Wifi',
    huawei: 'Huawei',
    keenetic: 'Keenetic',
    linksys: 'Linksys',
    livebox: 'Livebox',
    mikrotik: 'MikroTik',
    netgear: 'NETGEAR',
    openwrt: 'OpenWrt',
    opnsense: 'OPNsense',
    orbi: 'NETGEAR Orbi',
    pfsense: 'pfSense',
    speedport: 'Speedport',
    tenda: 'Tenda',
    thomson: 'Thomson',
    'tp-link': 'TP-Link',
    'tp-link-deco': 'TP-Link Deco',
    unifi: 'UniFi',
    vodafone: 'Vodafone',
    xfinity: 'Xfinity',
    xiaomi: 'Xiaomi',
    zte: 'ZTE',
    zyxel: 'Zyxel',
  },
};
