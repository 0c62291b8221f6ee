import type { reference as english } from '../en/reference';
import type { Shape } from '../shape';

/** In the menu of a selected text, which the browser puts in the place of %s. */
export const menu = '„%s“ erklären';

/** The page for looking things up without a visit. */
export const reference: Shape<typeof english> = {
  title: 'Nachschlagen',
  intro: 'Alles hier geht ohne Prüfung. Was Sie eingeben, verlässt diesen Browser nicht.',
  sections: {
    answers: 'Kurze Antworten',
    apps: 'Welches Protokoll benutzt meine App?',
  },
  startVisit: 'Meine eigene Verbindung prüfen',
  protocol: 'VPN-Protokoll',
  allProtocols: 'Alle Protokolle',
  /** In a list of protocols. */
  ownProtocol: 'ein eigenes Protokoll',
  findProtocol: 'Wo Ihr System es anzeigt',

  lookup: {
    field: 'Fehlercode, Meldung oder Log nachschlagen',
    example: 'Zum Beispiel 809, 0x800B0109, AUTH_FAILED oder einige Zeilen eines Logs',
    search: 'Nachschlagen',
    clear: 'Leeren',
    empty:
      'Geben Sie einen Code oder eine Meldung ein, oder fügen Sie ein Log ein. Es wird hier gelesen und nirgendwohin gesendet.',
    unknown:
      'Das kennen wir nicht. Fügen Sie die ganze Meldung ein oder einige Zeilen des Logs davor: Was davor steht, sagt oft mehr.',
    nothingInLog:
      'In diesem Text erkennen wir nichts. Suchen Sie die Zeilen um den Zeitpunkt des Fehlers; ein ausführlicheres Log kann helfen.',
    found: 'Was darin steht',
    protocols: 'Bei diesen VPN-Protokollen',
    causes: 'Mögliche Ursachen, die wahrscheinlichste zuerst',
    moreCauses: (count) => `Weitere mögliche Ursachen: ${count}`,
    startWithThis: 'Damit die Hilfe Schritt für Schritt beginnen',
    passthrough: 'Kann Passthrough die Ursache sein?',
    passthroughCan: { yes: 'Ja', maybe: 'Möglich', no: 'Nein' },
    source: 'Quelle',
    /** What was typed fits several programs, for example error 691 and a port number. */
    several: 'Das kann mehreres bedeuten:',
  },

  /** Marks beside a row: what is only usually so, uncertain, or disputed. */
  mark: {
    usually: 'meist',
    usuallyWhy: 'So ist es meistens. Die Quelle selbst haben wir nicht gelesen.',
    uncertain: 'unsicher',
    uncertainWhy: 'Wir sind uns dabei nicht sicher.',
    disputed: 'Quellen widersprechen sich',
    disputedWhy: 'Die Quellen sagen dazu nicht dasselbe. Nehmen Sie es als Hinweis.',
  },

  mtu: {
    link: 'Ihr Anschluss',
    linkMtu: 'MTU Ihres Anschlusses, in Byte',
    outer: 'Der VPN-Server wird erreicht über',
    outerFamily: { ipv4: 'IPv4', ipv6: 'IPv6' },
    cipher: 'Verschlüsselung',
    cipherName: {
      'aes-gcm': 'AES-GCM',
      'aes-gcm-epoch': 'AES-GCM, OpenVPN 2.7 auf beiden Seiten',
      'aes-cbc-sha1': 'AES-CBC mit SHA-1',
      'aes-cbc-sha256': 'AES-CBC mit SHA-256',
    },
    nat: 'Auf dem Weg liegt ein Router mit NAT',
    mss: 'TCP-MSS, mit IPv4 im VPN',
    mssIpv6: 'TCP-MSS, mit IPv6 im VPN',
    invalid: 'Die MTU eines Anschlusses ist eine ganze Zahl von 576 bis 9000.',
    host: 'Name oder Adresse für den Ping',
    again: 'Von vorn beginnen',
    places: 'Wo Sie sie eintragen',
    name: 'Name der VPN-Verbindung auf diesem Gerät',
    badName: 'Ein Name hat höchstens 64 Buchstaben, Ziffern, Leerzeichen und die Zeichen . _ - +',
    noPlace:
      'Dieses System hat keine Stelle dafür. Verkleinern Sie die MTU am Router oder auf dem VPN-Server.',
  },

  answers: { related: 'Mehr dazu', steps: 'So geht es' },

  copy: 'Kopieren',
  copied: 'Kopiert',
};
