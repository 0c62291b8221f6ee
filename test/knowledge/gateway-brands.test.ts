import { describe, expect, it } from 'vitest';
import { type RouterBrandId, recognise } from '../../knowledge/gateway-brands';
import type { GatewayObservation } from '../../probe/gateway';

const NOTHING: GatewayObservation = {
  version: 1,
  address: '192.168.1.1',
  startedAt: '2026-11-21T10:00:00.000Z',
  elapsedMs: 0,
  answered: true,
  title: null,
  server: null,
  realm: null,
  descriptionUrl: null,
  upnpServer: null,
  friendlyName: null,
  manufacturer: null,
  modelName: null,
  modelNumber: null,
  service: null,
  wanAddress: null,
  wanMs: 0,
  reason: 'gateway_upnp_silent',
  detail: null,
};

describe('recognise', () => {
  it.each<[RouterBrandId, Partial<GatewayObservation>]>([
    ['fritzbox', { title: 'FRITZ!Box' }],
    ['fritzbox', { title: 'FRITZ!Box 7590 AX' }],
    ['fritzbox', { upnpServer: 'fritz.box UPnP/1.0 AVM FRITZ!Box 7490 113.07.29' }],
    ['tp-link', { modelName: 'Archer C6', manufacturer: 'TP-Link' }],
    ['tp-link', { realm: 'TP-LINK Wireless N Router WR841N' }],
    ['tp-link', { server: 'TP-LINK HTTPD/1.0' }],
    ['tp-link-deco', { modelName: 'Deco M5', manufacturer: 'TP-Link' }],
    ['asus', { title: 'ASUS Login' }],
    ['asus', { upnpServer: 'AsusWRT/3.0.0.4 UPnP/1.1 MiniUPnPd/2.2.0' }],
    ['asus', { manufacturer: 'ASUSTeK Computer Inc.' }],
    ['linksys', { title: 'Linksys Smart Wi-Fi' }],
    ['linksys', { realm: 'WRT54GL' }],
    ['d-link', { upnpServer: 'Linux, UPnP/1.0, DIR-890L Ver 1.20' }],
    ['netgear', { realm: 'NETGEAR R7000' }],
    ['netgear', { upnpServer: 'Netgear/1.0 UPnP/1.0 miniupnpd/1.0' }],
    ['orbi', { realm: 'NETGEAR Orbi-micro' }],
    ['unifi', { title: 'UniFi OS' }],
    ['edgerouter', { title: 'EdgeOS' }],
    ['mikrotik', { title: 'RouterOS router configuration page' }],
    ['mikrotik', { friendlyName: 'MikroTik Router' }],
    ['zyxel', { title: '.::Welcome to the ZyXEL Web-Based Configurator::.' }],
    ['huawei', { upnpServer: 'Linux UPnP/1.0 Huawei-ATP-IGD' }],
    ['huawei', { realm: 'EchoLife Home Gateway' }],
    ['xiaomi', { title: '小米路由器' }],
    ['openwrt', { title: 'OpenWrt - LuCI' }],
    ['openwrt', { friendlyName: 'OpenWRT router' }],
    ['dd-wrt', { title: 'DD-WRT (build 44715) - Info' }],
    ['freshtomato', { upnpServer: 'Tomato UPnP/1.0 MiniUPnPd/1.4' }],
    ['pfsense', { title: 'pfSense - Login' }],
    ['pfsense', { title: 'Netgate pfSense Plus - Login' }],
    ['opnsense', { title: 'Login | OPNsense' }],
    ['opnsense', { server: 'OPNsense', upnpServer: 'FreeBSD/14 UPnP/1.1 MiniUPnPd/2.3' }],
    ['xfinity', { server: 'Xfinity Broadband Router Server' }],
    ['livebox', { friendlyName: 'Orange Livebox', manufacturer: 'Sagemcom' }],
    ['draytek', { upnpServer: 'DrayTek/Vigor2927 UPnP/1.1 miniupnpd/1.0' }],
    ['zte', { realm: 'ZXHN H298N' }],
    ['arris', { modelName: 'ARRIS TG3492LG' }],
  ])('%s', (brand, said) => {
    const recognition = recognise({ ...NOTHING, ...said });
    expect(recognition.brand).toBe(brand);
    expect(Object.values(said)).toContain(recognition.because);
  });

  it.each<[Partial<GatewayObservation>]>([
    [{}],
    [{ title: 'Login', server: 'nginx', realm: 'Router' }],
    [{ title: 'Sign in to the guest network' }],
    [{ server: 'RomPager/4.07 UPnP/1.0' }],
    [
      {
        friendlyName: 'Debian router',
        manufacturer: 'Debian',
        upnpServer: 'Debian/12 UPnP/1.1 MiniUPnPd/2.3.1',
      },
    ],
    [{ title: 'Archery club', manufacturer: 'Grasus Ltd', modelName: 'Decorator 1' }],
  ])('nobody in %j', (said) => {
    expect(recognise({ ...NOTHING, ...said })).toEqual({ brand: null, because: null });
  });
});
