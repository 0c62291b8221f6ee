import type { popup as english } from '../en/popup';
import type { Detail, Shape } from '../shape';

export const popup: Shape<typeof english> = {
  tag: 'de',
  language: 'Sprache',
  title: 'VPN Passthrough Doctor',
  checkAgain: 'Noch einmal prüfen',
  stop: 'Anhalten',
  openBeside: 'Neben der Seite öffnen',
  openTab: 'In einem Tab öffnen',
  openReference: 'Etwas nachschlagen',
  startAnew: 'Neu beginnen',
  pastVisits: 'Frühere Besuche',
  options: 'Einstellungen',

  firstRun: {
    headline: 'Sehen wir nach, was Ihr Netz mit VPNs macht',
    why: 'Um Ihre Verbindung von außen zu sehen, sendet der Doktor ein paar kleine Testnachrichten an öffentliche Server.',
    servers: (names: Detail) =>
      `Gefragt werden: ${names}. Sie sehen, was jede Website sieht, die Sie öffnen: Ihre öffentliche Adresse und welchen Browser Sie benutzen.`,
    start: 'Prüfung starten',
  },

  measuring: { headline: 'Ihre Verbindung wird geprüft', meaning: 'Das dauert etwa eine Sekunde.' },
  stopped: {
    headline: 'Die Prüfung wurde angehalten',
    meaning: 'Was bis dahin gemessen wurde, steht unten.',
  },
  healthy: {
    headline: 'Wir haben nichts gefunden, was ein VPN aufhält',
    meaning: 'UDP kommt durch. Was ein Browser nicht prüfen kann, steht unten.',
  },
  unclear: {
    headline: 'Es ließ sich zu wenig messen',
    meaning: 'Die Angaben unten sagen, was fehlt und warum.',
  },

  path: {
    label: 'Der Weg zu Ihrem VPN-Server',
    computer: 'Computer',
    router: 'Router',
    provider: 'Anbieter',
    internet: 'Internet',
    server: 'VPN-Server',
  },
  tones: {
    ok: 'in Ordnung',
    limits: 'mit Grenzen',
    blocked: 'nicht erreicht',
    unknown: 'unbekannt',
    measuring: 'wird gemessen',
  },

  facts: {
    title: 'Was wir gemessen haben',
    show: 'Anzeigen',
    how: 'Woher wissen wir das?',
    term: (name: Detail) => `Fachbegriff: ${name}`,
    unknown: 'Nicht bekannt',
    yes: 'Ja',
    no: 'Nein',
    likely: 'Sehr wahrscheinlich',
    unlikely: 'Unwahrscheinlich',
    none: 'Keine gesehen',
    untestable:
      'Das kann ein Browser gar nicht prüfen: GRE (PPTP), ESP und AH (IPsec ohne NAT-Traversal), TCP-Port 1723.',
  },
  fact: {
    udp: { name: 'UDP kommt durch', term: 'UDP-Erreichbarkeit' },
    publicIpv4: { name: 'Ihre öffentliche Adresse', term: 'Öffentliche IPv4-Adresse (server-reflexive)' },
    publicIpv6: { name: 'Ihre öffentliche IPv6-Adresse', term: 'Öffentliche IPv6-Adresse' },
    mappingBehavior: {
      name: 'Wie Ihr Router Verbindungen umsetzt',
      term: 'NAT mapping behavior (RFC 4787)',
    },
    portPreservation: { name: 'Ihr Router behält Portnummern bei', term: 'Port preservation' },
    addressPooling: { name: 'Ihre öffentliche Adresse bleibt gleich', term: 'IP address pooling' },
    filteringBehavior: {
      name: 'Wer Sie von außen erreichen darf',
      term: 'NAT filtering behavior (RFC 4787)',
    },
    hairpinning: {
      name: 'Ihre öffentliche Adresse geht auch von innen',
      term: 'Hairpinning (NAT-Loopback)',
    },
    ports: { name: 'UDP-Ports, die VPNs benutzen', term: 'UDP-Ausgang je Port' },
    cgnat: { name: 'Sie teilen Ihre Adresse mit anderen', term: 'Carrier-grade NAT (CGNAT)' },
    doubleNat: { name: 'Ein zweiter Router dazwischen', term: 'Doppeltes NAT' },
    vpnActive: { name: 'Ein VPN oder Proxy ist schon an', term: 'Aktives VPN oder Proxy' },
    vpnServer: { name: 'Ihr VPN-Server', term: 'Namensauflösung, TCP-Port 443' },
    dns: { name: 'Namen werden gefunden', term: 'Namensauflösung (DNS)' },
    captivePortal: { name: 'Eine Anmeldeseite ist im Weg', term: 'Captive Portal' },
    nat64: { name: 'Netz nur mit IPv6', term: 'NAT64' },
    dsLite: { name: 'IPv4 läuft über IPv6', term: 'DS-Lite, 464XLAT' },
    webrtc: { name: 'Der Browser kann UDP prüfen', term: 'WebRTC' },
    localAddresses: { name: 'Eigene Adressen Ihres Computers', term: 'Host candidates' },
    roundTrips: { name: 'Zeit zu den Testservern und zurück', term: 'Umlaufzeit' },
  },
  value: {
    open: 'Ja',
    blocked: 'Nein',
    restricted: 'Nur einige Ports',
    'endpoint-independent': 'Für jeden Server gleich',
    'address-dependent': 'Für jeden Server neu',
    'address-and-port-dependent': 'Für jeden Server und Port neu',
    'no-nat': 'Gar nicht: kein Router setzt um',
    letsIn: {
      'endpoint-independent': 'Jeder',
      'address-dependent': 'Adressen, an die Sie gesendet haben',
      'address-and-port-dependent': 'Nur, an wen Sie gesendet haben',
    },
    allPortsOpen: (ports: Detail) => `Kommt durch: ${ports}`,
    portsBlocked: (ports: Detail) => `Gesperrt: ${ports}`,
    port: { open: 'kommt durch', blocked: 'gesperrt', unknown: 'nicht bekannt' },
    portState: (port: Detail, state: Detail) => `${port}: ${state}`,
    paired: 'Ja',
    arbitrary: 'Nein, sie wechselt',
    ok: 'Ja',
    broken: 'Nein',
    available: 'Ja',
    disabled: 'Nein, es ist abgeschaltet',
    restrictedByPolicy: 'Nein, eine Richtlinie verhindert es',
    reached: 'Er antwortet',
    resolved: 'Sein Name wird gefunden',
    'not-found': 'Sein Name wird nicht gefunden',
    milliseconds: (server: Detail, ms: Detail) => `${server}: ${ms} ms`,
    between: (least: Detail, most: Detail) => (least === most ? `${least} ms` : `${least} bis ${most} ms`),
  },

  changes: {
    title: 'Verglichen mit der letzten Prüfung',
    none: 'Seit der letzten Prüfung hat sich nichts geändert.',
    before: 'vorher',
    after: 'jetzt',
    fixed: 'besser',
    worse: 'schlechter',
    changed: 'geändert',
  },

  wan: {
    title: 'Hinter Ihren Router sehen',
    why: 'Ob Sie Ihre Adresse mit anderen teilen, weiß nur Ihr Router.',
    ask: 'Den Router fragen',
    byHand: 'Oder sehen Sie dort selbst eine Nummer nach:',
    steps: [
      'Öffnen Sie die Seite Ihres Routers: Tippen Sie 192.168.1.1, 192.168.0.1 oder fritz.box in die Adresszeile, oder nehmen Sie seine App.',
      'Suchen Sie die Seite Status, Internet, WAN oder Netzwerk.',
      'Kopieren Sie die IPv4-Adresse, die WAN-, Internet-, externe oder öffentliche Adresse heißt.',
    ],
    field: 'Internetadresse Ihres Routers (IPv4)',
    example: 'Zum Beispiel 203.0.113.7',
    send: 'Vergleichen',
    forget: 'Entfernen',
    invalid:
      'Das ist keine IPv4-Adresse. Sie sieht aus wie 203.0.113.7: vier Zahlen bis 255, mit Punkten dazwischen.',
  },

  notStored:
    'Dieses Ergebnis konnte nicht gespeichert werden: Der Browser hatte keinen Platz dafür. Es ist weg, wenn Sie das hier schließen.',

  settings: {
    problem: (name: Detail) => `Eine Einstellung wurde nicht beachtet, weil sie nicht passt: ${name}.`,
    unknown: (name: Detail) => `Eine Einstellung wurde nicht beachtet, weil sie nicht bekannt ist: ${name}.`,
    shape: 'Die Einstellungen wurden nicht beachtet, weil sie sich nicht lesen lassen.',
  },
};
