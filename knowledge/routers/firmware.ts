import { at, NO_PASSTHROUGH, passthroughAt, routers } from './router';

const OPENWRT_PPTP = 'http://wiki.openwrt.org/doc/howto/vpn.nat.pptp';
/** Variables `pptp_pass`, `ipsec_pass`, `l2tp_pass`. */
const DDWRT = 'https://github.com/mirror/dd-wrt/blob/master/src/router/services/networking/firewall.c';
const FRESHTOMATO = 'https://wiki.freshtomato.org/doku.php/advanced-ctnf';
const PFSENSE_UPNP =
  'https://github.com/pfsense/docs/blob/master/source/services/configuring-upnp-and-nat-pmp.rst';
const OPNSENSE = 'https://github.com/opnsense/docs';

/** Systems that replace a maker's own, or run on a box of one's own. */
export const FIRMWARE = routers({
  openwrt: {
    name: 'OpenWrt',
    kind: 'firmware',
    addresses: ['192.168.1.1', 'openwrt.lan'],
    places: {
      'passthrough-pptp': at('System > Software > kmod-nf-nathelper-extra', 'S', {
        defaultOn: false,
        source: OPENWRT_PPTP,
      }),
      'passthrough-ipsec': 'none',
      'passthrough-l2tp': 'none',
      alg: at('Network > Firewall > Zones > Edit > Conntrack Settings', 'K', { defaultOn: true }),
      'hardware-acceleration': at('Network > Firewall > Routing/NAT Offloading', 'K', { defaultOn: false }),
      'wan-address': at('Status > Overview'),
      firmware: at('System > Backup / Flash Firmware'),
      'port-forwarding': at('Network > Firewall > Port Forwards'),
      'firewall-level': 'none',
      dmz: 'none',
      upnp: at('Services > UPnP IGD & PCP', 'K', { defaultOn: false }),
      backup: at('System > Backup / Flash Firmware'),
      reboot: at('System > Reboot'),
      'lan-address': at('Network > Interfaces > LAN > Edit'),
      'flood-protection': at('Network > Firewall > General Settings > Enable SYN-flood protection', 'K', {
        defaultOn: true,
      }),
    },
    asOf: '2025-01',
  },
  'dd-wrt': {
    name: 'DD-WRT',
    kind: 'firmware',
    addresses: ['192.168.1.1'],
    places: {
      ...passthroughAt('Security > VPN Passthrough', 'S', { defaultOn: true, source: DDWRT }),
      'hardware-acceleration': at('Setup > Basic Setup > Shortcut Forwarding Engine', 'K'),
      'wan-address': at('Status > WAN'),
      firmware: at('Administration > Firmware Upgrade'),
      'port-forwarding': at('NAT / QoS > Port Forwarding'),
      'bridge-mode': at('Setup > Basic Setup > WAN Connection Type', 'U'),
      'firewall-level': at('Security > Firewall', 'K', { defaultOn: true }),
      dmz: at('NAT / QoS > DMZ', 'K', { defaultOn: false }),
      upnp: at('NAT / QoS > UPnP', 'K'),
      backup: at('Administration > Backup'),
      reboot: at('Administration > Management > Reboot Router'),
      'lan-address': at('Setup > Basic Setup'),
    },
    asOf: '2025-01',
  },
  freshtomato: {
    name: 'FreshTomato',
    kind: 'firmware',
    addresses: ['192.168.1.1'],
    places: {
      'passthrough-pptp': at('Advanced > Conntrack/Netfilter > Tracking/NAT Helpers', 'S', {
        source: FRESHTOMATO,
      }),
      'passthrough-ipsec': at('Advanced > Firewall', 'K'),
      'passthrough-l2tp': 'none',
      alg: at('Advanced > Conntrack/Netfilter > Tracking/NAT Helpers', 'S', { source: FRESHTOMATO }),
      'hardware-acceleration': at('Advanced > Miscellaneous > CTF (Cut-Through Forwarding)', 'K'),
      'wan-address': at('Status > Overview'),
      firmware: at('Administration > Upgrade'),
      'port-forwarding': at('Port Forwarding > Basic'),
      'firewall-level': 'none',
      dmz: at('Port Forwarding > DMZ', 'K', { defaultOn: false }),
      upnp: at('Port Forwarding > UPnP/NAT-PMP', 'K'),
      backup: at('Administration > Configuration'),
      reboot: at('Reboot'),
      'lan-address': at('Basic > Network'),
      'flood-protection': at('Advanced > Firewall', 'U'),
    },
    asOf: '2022-01',
  },
  pfsense: {
    name: 'pfSense',
    kind: 'firmware',
    addresses: ['192.168.1.1'],
    places: {
      ...NO_PASSTHROUGH,
      alg: 'none',
      'hardware-acceleration': at('System > Advanced > Networking'),
      'wan-address': at('Status > Interfaces'),
      firmware: at('System > Update'),
      'port-forwarding': at('Firewall > NAT > Port Forward'),
      'bridge-mode': at('Interfaces > Assignments > Bridges'),
      'firewall-level': 'none',
      dmz: at('Firewall > NAT > 1:1', 'K', { defaultOn: false }),
      upnp: at('Services > UPnP & NAT-PMP', 'S', { defaultOn: false, source: PFSENSE_UPNP }),
      backup: at('Diagnostics > Backup & Restore'),
      reboot: at('Diagnostics > Reboot'),
      'lan-address': at('Interfaces > LAN'),
    },
    asOf: '2025-01',
  },
  opnsense: {
    name: 'OPNsense',
    kind: 'firmware',
    addresses: ['192.168.1.1'],
    places: {
      ...NO_PASSTHROUGH,
      alg: 'none',
      'hardware-acceleration': at('Interfaces > Settings'),
      'wan-address': at('Interfaces > Overview'),
      firmware: at('System > Firmware > Updates'),
      'port-forwarding': at('Firewall > NAT > Port Forward', 'S', { source: OPNSENSE }),
      'firewall-level': 'none',
      dmz: at('Firewall > NAT > One-to-One', 'K', { defaultOn: false }),
      upnp: at('Services > Universal Plug and Play', 'K', { defaultOn: false }),
      backup: at('System > Configuration > Backups'),
      reboot: at('Power > Reboot'),
      'lan-address': at('Interfaces > [LAN]'),
    },
    asOf: '2026-11',
  },
});
