import type { findings as english } from '../en/findings';
import type { Shape } from '../shape';

/** Limits as in English: a headline has at most 8 words, a meaning at most 90 characters. */
export const findings: Shape<typeof english> = {
  offline: {
    headline: 'Sie sind nicht mit dem Internet verbunden',
    meaning: 'Nichts antwortet, also auch kein VPN. Prüfen Sie zuerst WLAN, Kabel und Router.',
  },
  captive_portal: {
    headline: 'Dieses Netz will offenbar zuerst eine Anmeldung',
    meaning: 'Öffnen Sie eine beliebige Webseite, melden Sie sich an, und prüfen Sie erneut.',
  },
  dns_broken: {
    headline: 'Namen werden nicht gefunden (DNS)',
    meaning: 'Das Internet ist erreichbar, aber Ihr VPN-Server nicht über seinen Namen.',
  },
  vpn_active: {
    headline: 'Offenbar ist ein VPN oder Proxy an',
    meaning: 'Wir messen vielleicht dessen Netz. Schalten Sie es aus, und prüfen Sie erneut.',
  },
  vpn_server_not_found: {
    headline: 'Der Name Ihres VPN-Servers wird nicht gefunden',
    meaning: 'Andere Namen schon. Prüfen Sie die Schreibweise, oder fragen Sie den Betreiber.',
  },
  udp_blocked: {
    headline: 'Dieses Netz lässt kein UDP durch',
    meaning: 'Die meisten VPNs brauchen UDP. Über TCP-Port 443 kann es trotzdem gehen.',
  },
  udp_restricted: {
    headline: 'Nur manche UDP-Ports kommen durch',
    meaning: 'VPNs mit anderen Ports verbinden sich nicht. Auf UDP 443 oder TCP 443 kann es gehen.',
  },
  webrtc_disabled: {
    headline: 'WebRTC ist in diesem Browser ausgeschaltet',
    meaning: 'Ohne WebRTC können wir UDP nicht prüfen. Das Internet selbst funktioniert.',
  },
  webrtc_restricted: {
    headline: 'Eine Browser-Richtlinie verhindert offenbar den Test',
    meaning: 'Ob UDP funktioniert, ist nicht feststellbar. Das Internet selbst funktioniert.',
  },
  cgnat: {
    headline: 'Sie teilen Ihre Adresse mit anderen Kunden',
    likely: 'Sie teilen Ihre Adresse sehr wahrscheinlich mit anderen',
    meaning: 'Verbindungen nach außen gehen. Ein VPN-Server bei Ihnen zu Hause ist nicht erreichbar.',
  },
  double_nat: {
    headline: 'Zwei Router stehen hintereinander',
    meaning: 'Verbindungen nach außen gehen meist. Ein VPN-Server zu Hause braucht Freigaben in beiden.',
  },
  another_nat: {
    headline: 'Hinter Ihrem Router übersetzt noch ein Gerät',
    meaning: 'Ein zweiter Router oder Ihr Anbieter. Verbindungen nach außen gehen meist.',
  },
  ds_lite: {
    headline: 'Ihr IPv4 wird über IPv6 übertragen',
    meaning: 'Verbindungen nach außen gehen. Ein VPN-Server zu Hause ist nur über IPv6 erreichbar.',
  },
  nat64: {
    headline: 'Dieses Netz kennt nur IPv6',
    meaning: 'VPN-Server mit Namen gehen. Mit IPv4-Nummer vielleicht nicht, PPTP auch nicht.',
  },
  mapping_varies: {
    headline: 'Ihr Router ordnet jede Verbindung neu zu',
    meaning: 'Verbindungen nach außen stört das nicht. Direkte Wege brauchen manchmal ein Relais.',
  },
  pooling_arbitrary: {
    headline: 'Ihre öffentliche Adresse wechselt immer wieder',
    meaning: 'Manche VPN-Server trennen eine Verbindung, deren Adresse wechselt.',
  },
  port_changed: {
    headline: 'Ihr Router ändert Portnummern',
    meaning: 'Das ist üblich und stört VPN-Verbindungen nach außen nicht.',
  },
  no_nat: {
    headline: 'Ihr Computer ist direkt im Internet',
    meaning: 'Kein Router übersetzt Adressen. Passthrough-Einstellungen spielen keine Rolle.',
  },
};
