import { at, NO_PASSTHROUGH, routers } from './router';

const GOOGLE_PORTS = 'https://support.google.com/googlenest/answer/6274503';
const GOOGLE_NAT = 'https://support.google.com/wifi/answer/6277579';
const EERO_NAT = 'https://support.eero.com/hc/en-us/articles/46043903071899-What-is-NAT';

/** Sets of several points, mostly set up in an app. */
export const MESH_ROUTERS = routers({
  'tp-link-deco': {
    name: 'TP-Link Deco',
    kind: 'router',
    addresses: ['tplinkdeco.net', '192.168.68.1', '192.168.0.1'],
    places: {
      ...NO_PASSTHROUGH,
      alg: 'none',
      'wan-address': at('Deco app > More > Internet Connection > IPv4', 'U'),
      firmware: at('Deco app > More > Update Deco', 'U'),
      'port-forwarding': at('Deco app > More > Advanced > NAT Forwarding > Port Forwarding', 'U'),
      'bridge-mode': at('Deco app > More > Advanced > Operation Mode', 'U'),
      'firewall-level': 'none',
      upnp: at('Deco app > More > Advanced > UPnP', 'U'),
      'lan-address': at('Deco app > More > Advanced > LAN IP', 'U'),
      backup: 'none',
    },
    asOf: '2025-01',
  },
  orbi: {
    name: 'NETGEAR Orbi',
    kind: 'router',
    addresses: ['orbilogin.com', '192.168.1.1', '10.0.0.1'],
    places: {
      ...NO_PASSTHROUGH,
      alg: 'none',
      'wan-address': at('Advanced > Advanced Home > Internet Port'),
      firmware: at('Advanced > Administration > Firmware Update'),
      'port-forwarding': at('Advanced > Advanced Setup > Port Forwarding / Port Triggering'),
      'bridge-mode': at('Advanced > Advanced Setup > Router / AP Mode'),
      'firewall-level': at('Advanced > Setup > WAN Setup > NAT Filtering'),
      dmz: at('Advanced > Setup > WAN Setup > Default DMZ Server', 'K', { defaultOn: false }),
      upnp: at('Advanced > Advanced Setup > UPnP', 'K', { defaultOn: true }),
      backup: at('Advanced > Administration > Backup Settings'),
      reboot: at('Advanced > Advanced Home > Reboot'),
      'lan-address': at('Advanced > Setup > LAN Setup'),
      'flood-protection': at('Advanced > Setup > WAN Setup > Disable Port Scan and DoS Protection', 'K', {
        defaultOn: true,
      }),
    },
    asOf: '2025-01',
  },
  'google-wifi': {
    name: 'Google Nest Wifi, Google Wifi',
    kind: 'router',
    addresses: ['192.168.86.1'],
    places: {
      ...NO_PASSTHROUGH,
      alg: 'none',
      'wan-address': at('Google Home app > Wifi > Wifi devices > Router > Device details', 'U'),
      firmware: 'none',
      'port-forwarding': at(
        'Google Home app > Wifi > Settings > Advanced networking > Port management',
        'S',
        { source: GOOGLE_PORTS },
      ),
      'bridge-mode': at('Google Home app > Wifi > Settings > Advanced networking > Device mode', 'S', {
        defaultOn: false,
        source: GOOGLE_NAT,
      }),
      'firewall-level': 'none',
      dmz: 'none',
      upnp: at('Google Home app > Wifi > Settings > Advanced networking > UPnP', 'K', {
        defaultOn: true,
      }),
      backup: 'none',
      reboot: at('Google Home app > Wifi > Settings > Restart network', 'U'),
      'lan-address': at('Google Home app > Wifi > Settings > Advanced networking > LAN', 'U'),
      'flood-protection': 'none',
    },
    asOf: '2026-11',
  },
  eero: {
    name: 'eero',
    kind: 'router',
    addresses: ['192.168.4.1'],
    places: {
      ...NO_PASSTHROUGH,
      alg: 'none',
      'wan-address': at('eero app > Home > Internet', 'U'),
      firmware: at('eero app > Settings > Software updates'),
      'port-forwarding': at('eero app > Settings > Network settings > Reservations & port forwarding'),
      'bridge-mode': at('eero app > Settings > Network settings > DHCP & NAT > Bridge', 'S', {
        defaultOn: false,
        source: EERO_NAT,
      }),
      'firewall-level': 'none',
      dmz: 'none',
      upnp: at('eero app > Settings > Network settings > UPnP', 'K', { defaultOn: true }),
      backup: 'none',
      reboot: at('eero app > Settings > Network settings > Restart network', 'U'),
      'lan-address': at('eero app > Settings > Network settings > DHCP & NAT'),
      'flood-protection': 'none',
    },
    asOf: '2026-11',
  },
});
