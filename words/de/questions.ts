import type { questions as english } from '../en/questions';
import type { Shape } from '../shape';

export const questions: Shape<typeof english> = {
  symptom: {
    title: 'Was ist mit Ihrem VPN?',
    hint: 'Wählen Sie, was am besten passt. Davon hängt ab, wo zuerst gesucht wird.',
    options: {
      'never-connects': 'Es verbindet sich nicht',
      'connects-no-traffic': 'Es verbindet sich, aber nichts geht hindurch',
      'connects-but-slow': 'Es verbindet sich, ist aber langsam',
      drops: 'Es bricht nach einer Weile ab',
      'one-client-only': 'Es geht auf einem Gerät, auf einem zweiten nicht',
      'inbound-fails': 'Mein VPN-Server zu Hause ist von außen nicht erreichbar',
      'site-to-site-fails': 'Zwei Netze verbinden sich nicht miteinander',
      'works-elsewhere-not-here': 'Es geht anderswo, aber nicht in diesem Netz',
    },
    dontKnow: 'Etwas anderes',
  },
  protocol: {
    title: 'Welches VPN-Protokoll benutzen Sie?',
    hint: 'Es steht in den VPN-Einstellungen unter Typ oder Protokoll. Windows: Einstellungen › Netzwerk und Internet › VPN › Ihr VPN. Mac: Systemeinstellungen › VPN › (i).',
    options: {
      pptp: 'PPTP',
      'l2tp-ipsec': 'L2TP/IPsec',
      ikev2: 'IKEv2',
      ipsec: 'IPsec (IKEv1, Cisco)',
      sstp: 'SSTP',
      openvpn: 'OpenVPN',
      wireguard: 'WireGuard',
      tailscale: 'Tailscale',
      zerotier: 'ZeroTier',
      other: 'Ein anderes',
    },
    dontKnow: 'Ich weiß es nicht',
  },
  app: {
    title: 'Mit welchem Programm verbinden Sie sich?',
    hint: 'Der Name der App verrät oft das Protokoll. „Eingebaut“ meint die VPN-Einstellungen des Systems.',
    dontKnow: 'Es ist nicht in der Liste',
  },
  wanAddress: {
    title: 'Welche Internetadresse zeigt Ihr Router?',
    hint: 'Sie entscheidet, ob Sie von außen überhaupt erreichbar sind. Sie steht auf der Seite des Routers unter Status, Internet oder WAN.',
    dontKnow: 'Ich finde sie nicht',
  },
  role: {
    title: 'Wofür benutzen Sie das VPN?',
    hint: 'Hinaus verbinden und von außen erreichbar sein scheitert aus verschiedenen Gründen.',
    options: {
      client: 'Ich verbinde mich mit Firma, Schule oder VPN-Anbieter',
      server: 'Ich will einen VPN-Server zu Hause oder im Büro erreichen',
      'server-on-router': 'Ich will den VPN-Server in meinem Router erreichen',
      'site-to-site': 'Ich verbinde zwei Netze, etwa zwei Büros',
      mesh: 'Ich verbinde meine Geräte mit Tailscale, ZeroTier oder Ähnlichem',
    },
    dontKnow: 'Ich weiß es nicht',
  },
  clientOs: {
    title: 'Auf welchem Gerät läuft das VPN?',
    hint: 'Damit die Menüs in den Schritten die richtigen sind.',
    options: {
      'windows-11': 'Windows 11',
      'windows-10': 'Windows 10',
      'windows-older': 'Ein älteres Windows',
      macos: 'Mac',
      ios: 'iPhone oder iPad',
      android: 'Android-Handy oder -Tablet',
      linux: 'Linux',
      chromeos: 'Chromebook',
      router: 'Ein Router oder eine Firewall',
    },
    dontKnow: 'Ein anderes Gerät',
  },
  errorCode: {
    title: 'Welchen Fehler sehen Sie?',
    hint: 'Eine Nummer wie 809 oder die Meldung im Wortlaut. Sie sagt oft, an welcher Stelle es scheitert.',
    dontKnow: 'Ich sehe keinen Fehler',
  },
  worksOnMobileData: {
    title: 'Geht es über mobile Daten?',
    hint: 'So probieren Sie es: Schalten Sie am Handy das WLAN aus und den Hotspot ein, verbinden Sie dieses Gerät damit und dann einmal das VPN. Das dauert 3 Minuten und unterscheidet Ihr Netz von Konto und Server.',
    options: { true: 'Ja, dort geht es', false: 'Nein, auch dort nicht' },
    dontKnow: 'Das kann ich nicht probieren',
  },
  networkOwner: {
    title: 'In wessen Netz sind Sie?',
    hint: 'Nur wem es gehört, der darf den Router ändern. In fremden Netzen gibt es andere Wege.',
    options: {
      mine: 'In meinem, zu Hause oder im eigenen Büro',
      employer: 'In dem der Firma oder Schule',
      public: 'Im Hotel, Café oder in einem Gastnetz',
      mobile: 'Mobile Daten oder Hotspot eines Handys',
    },
    dontKnow: 'Ich weiß es nicht',
  },
  routerAccess: {
    title: 'Kommen Sie in die Einstellungen des Routers?',
    hint: 'Adresse und Passwort stehen oft auf der Unterseite, oder es gibt eine App dafür.',
    options: { true: 'Ja', false: 'Nein' },
    dontKnow: 'Ich weiß es nicht',
  },
  secondUser: {
    title: 'Benutzt hier noch jemand dieses VPN?',
    hint: 'Manche VPN-Arten erlauben je Router nur ein Gerät zum selben Server. Denken Sie auch an Ihr Handy.',
    options: { true: 'Ja, oder ein zweites Gerät von mir', false: 'Nein, nur dieses Gerät' },
    dontKnow: 'Ich weiß es nicht',
  },
  routerBrand: {
    title: 'Welchen Router haben Sie?',
    hint: 'Der Hersteller steht vorn oder auf der Unterseite. Damit nennen die Schritte das richtige Menü.',
    dontKnow: 'Er ist nicht in der Liste',
  },
  ownWords: {
    title: 'Was ist geschehen, in Ihren Worten?',
    hint: 'Was Sie taten, was Sie sahen, seit wann und was sich vorher geändert hat. Ohne Passwörter und Schlüssel.',
    dontKnow: 'Überspringen',
  },
  log: {
    title: 'Haben Sie ein Log des VPNs?',
    hint: 'Fügen Sie es ein oder ziehen Sie die Datei hierher. Es wird nur auf diesem Computer gelesen; bekannte Meldungen darin weisen auf die Ursache hin.',
    dontKnow: 'Ich habe keines',
  },
};
