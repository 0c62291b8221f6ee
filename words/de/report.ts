import type { report as reportEn } from '../en/report';
import type { Shape } from '../shape';

export const report: Shape<typeof reportEn> = {
  measured: (when) => `Gemessen: ${when} (UTC)`,
  outlook: 'Welche VPNs von dort aus funktionieren',
  told: 'Was angegeben wurde',
  toldNames: {
    protocol: 'VPN-Protokoll',
    app: 'Programm',
    role: 'Verwendung',
    clientOs: 'Gerät',
    symptom: 'Was geschieht',
    errorCode: 'Fehler',
    networkOwner: 'Netz',
    routerAccess: 'Kann den Router einstellen',
    worksOnMobileData: 'Funktioniert über mobile Daten',
    secondUser: 'Jemand anderes dort benutzt dasselbe VPN',
    routerBrand: 'Router',
    wanAddress: 'Internetadresse des Routers',
  },
  signs: 'Im Fehler, im Log und in den eigenen Worten erkannt',
  tried: 'Was versucht wurde',
  changed: 'Noch geändert',
  causes: 'Was noch die Ursache sein kann',
  next: 'Was als Nächstes käme',
  none: 'Nichts',
  unknown: (id) => `Dieser Version nicht bekannt (${id})`,
};
