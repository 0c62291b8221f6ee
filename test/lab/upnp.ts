/** Home routers as UPnP and their own pages show them. Data; fake-router.ts serves it. */
import { CAPTIVE_CHECK, HOME, OUTER } from './addresses.ts';

/** What a router answers, and where. */
export interface Router {
  /** Of the UPnP service; none where miniupnpd is one. */
  readonly port: number | null;
  /** Of the description. */
  readonly path: string;
  /** Headers of the UPnP service. */
  readonly server: string;
  readonly names: {
    readonly friendlyName: string;
    readonly manufacturer: string;
    readonly modelName: string;
  };
  /** Of the service that is asked for the address. */
  readonly controlUrl: string;
  /** The address that is given out. */
  readonly address: string;
  /** What is wrong with the description; nothing unless said. */
  readonly fault?: 'broken' | 'huge' | 'slow' | 'redirects';
  /** The page on port 80: with a title, behind a password, a script that leads to a second page, or sent to HTTPS. */
  readonly page: { readonly title: string } | { readonly realm: string } | 'script' | 'https';
}

const PLAIN: Router = {
  port: 5000,
  path: '/rootDesc.xml',
  server: 'Linux UPnP/1.0 MiniUPnPd/2.1',
  names: { friendlyName: 'Router', manufacturer: 'Nobody', modelName: 'N1' },
  controlUrl: '/ctl/IPConn',
  address: HOME.doubleNatWan,
  page: { title: 'Router' },
};

export const ROUTERS = {
  miniupnpd: { ...PLAIN, port: null, page: 'script' },
  private: {
    ...PLAIN,
    port: 49000,
    path: '/igddesc.xml',
    server: 'fritz.box UPnP/1.0 AVM FRITZ!Box 7490 113.07.29',
    names: { friendlyName: 'FRITZ!Box 7490', manufacturer: 'AVM Berlin', modelName: 'FRITZ!Box 7490' },
    controlUrl: '/igdupnp/control/WANIPConn1',
    page: { title: 'FRITZ!Box' },
  },
  shared: {
    ...PLAIN,
    port: 1900,
    path: '/igd.xml',
    server: 'ipos/7.0 UPnP/1.0 TL-WR841N/9.0',
    names: { friendlyName: 'Wireless N Router & more', manufacturer: 'TP-LINK', modelName: 'TL-WR841N' },
    address: HOME.cgnatWan,
    page: { realm: 'TP-LINK Wireless N Router WR841N' },
  },
  empty: { ...PLAIN, address: '', page: { realm: 'NETGEAR R7000' } },
  zero: { ...PLAIN, address: '0.0.0.0' },
  broken: { ...PLAIN, fault: 'broken' },
  huge: { ...PLAIN, fault: 'huge' },
  slow: { ...PLAIN, fault: 'slow' },
  redirects: { ...PLAIN, fault: 'redirects' },
  elsewhere: { ...PLAIN, controlUrl: `http://${OUTER.doubleNatLan}:5000/ctl/IPConn`, page: 'https' },
} as const satisfies Record<string, Router>;

export type UpnpKind = keyof typeof ROUTERS;

/** Where a router that redirects would lead. */
export const ELSEWHERE = `http://${CAPTIVE_CHECK.ipv4}/`;

/** The configuration file of the real one. Its HTTP port is drawn at each start unless set. */
export const MINIUPNPD = [
  'ext_ifname=wan',
  'listening_ip=lan',
  'http_port=5000',
  'enable_upnp=yes',
  'enable_natpmp=no',
  'uuid=00000000-0000-4000-8000-000000000001',
  'friendly_name=OpenWRT router',
];
