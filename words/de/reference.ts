import type { reference as english } from '../en/reference';
import type { Detail, Shape } from '../shape';

/** The page for looking things up without a visit. */
export const reference: Shape<typeof english> = {
  title: 'Nachschlagen',
  intro: 'Alles hier geht ohne Prüfung. Was Sie eingeben, verlässt diesen Browser nicht.',
  sections: {
    lookup: 'Fehlercodes, Meldungen und Logs',
    answers: 'Kurze Antworten',
    passthrough: 'Brauche ich Passthrough?',
    protocols: 'VPN-Protokolle',
    mtu: 'MTU-Rechner',
    firewall: 'Firewall-Regeln',
  },
  startVisit: 'Meine eigene Verbindung prüfen',

  lookup: {
    field: 'Fehlercode, Meldung oder Log nachschlagen',
    example: 'Zum Beispiel 809, 0x800B0109, AUTH_FAILED oder einige Zeilen einer Protokolldatei (Log)',
    search: 'Nachschlagen',
    clear: 'Leeren',
    empty:
      'Geben Sie einen Code oder eine Meldung ein, oder fügen Sie ein Log ein. Es wird hier gelesen und nirgendwohin gesendet.',
    unknown:
      'Das kennen wir nicht. Fügen Sie die ganze Meldung ein oder einige Zeilen des Logs davor: Was davor steht, sagt oft mehr.',
    nothingInLog:
      'In diesem Text erkennen wir nichts. Suchen Sie die Zeilen um den Zeitpunkt des Fehlers; ein ausführlicheres Log kann helfen.',
    tooLong: (characters: Detail) => `Nur die letzten ${characters} Zeichen wurden gelesen.`,
    /** Codes found, in the order in which they stand in the text. */
    found: 'Was darin steht',
    meaning: 'Was es bedeutet',
    protocols: 'Bei diesen VPN-Protokollen',
    causes: 'Mögliche Ursachen, die wahrscheinlichste zuerst',
    steps: 'Was zu tun ist, in dieser Reihenfolge',
    passthrough: 'Kann Passthrough die Ursache sein?',
    passthroughCan: { yes: 'Ja', maybe: 'Möglich', no: 'Nein' },
    line: (number: Detail) => `Zeile ${number}`,
    stage: 'Wie weit es kam',
    source: 'Quelle',
    /** What was typed fits several programs, for example error 691 and a port number. */
    several: 'Das kann mehreres bedeuten:',
  },

  /** Marks beside a row: what is only usually so, what is disputed, and from when it is. */
  mark: {
    usually: 'meist',
    usuallyWhy: 'So ist es meistens. Die Quelle selbst haben wir nicht gelesen.',
    uncertain: 'unsicher',
    uncertainWhy: 'Wir sind uns dabei nicht sicher.',
    disputed: 'Quellen widersprechen sich',
    asOf: (date: Detail) => `Stand: ${date}`,
  },

  mtu: {
    intro:
      'Ein VPN macht jedes Paket größer. Die MTU ist die Größe, die noch durchpasst; MSS ist dasselbe für TCP, ohne dessen Kopfdaten.',
    link: 'Ihr Anschluss',
    linkMtu: 'MTU Ihres Anschlusses, in Byte',
    linkUnknown: 'Weiß ich nicht',
    protocol: 'VPN-Protokoll',
    outer: 'Der VPN-Server wird erreicht über',
    outerFamily: { ipv4: 'IPv4', ipv6: 'IPv6' },
    cipher: 'Verschlüsselung',
    nat: 'Auf dem Weg liegt ein Router mit NAT',
    result: 'Stellen Sie im VPN ein',
    tunnelMtu: 'MTU des VPN',
    mss: 'TCP-MSS, mit IPv4 im VPN',
    mssIpv6: 'TCP-MSS, mit IPv6 im VPN',
    bytes: (n: Detail) => `${n} Byte`,
    overhead: (n: Detail) => `Das VPN belegt ${n} Byte jedes Pakets.`,
    belowIpv6:
      'Das ist weniger als 1280 Byte, das Mindeste für IPv6. In diesem VPN wird IPv6 nicht gut funktionieren.',
    testValue:
      'Nicht sicher? Stellen Sie als Versuch 1280 ein: Das passt durch fast jeden Anschluss. Hilft es, erhöhen Sie in Schritten von 20.',
    invalid: 'Die MTU eines Anschlusses ist eine ganze Zahl von 576 bis 9000.',
    impossible: 'Dieses Protokoll läuft nicht über IPv6.',
    noNumber: 'Dieses VPN teilt Pakete selbst auf. Es ist nichts einzustellen.',
    measure:
      'Um Ihren Anschluss zu messen, senden Sie Pakete, die nicht geteilt werden dürfen, und machen Sie sie kleiner, bis eines zurückkommt:',
    measureAdd: 'Zählen Sie zur größten Zahl, die geht, 28 hinzu: Das ist die MTU Ihres Anschlusses.',
  },

  firewall: {
    intro:
      'Regeln zum Kopieren. Sie lassen durch, was das VPN braucht, und sonst nichts. Ersetzen Sie die Beispielnamen und -adressen durch Ihre eigenen.',
    tool: 'Firewall',
    role: 'Wo sie läuft',
    protocol: 'VPN-Protokoll',
    rules: 'Regeln',
    notes: 'Was Sie wissen sollten',
    placeholders: {
      wan: 'Schnittstelle zum Internet',
      lan: 'Schnittstelle zu Ihrem Heimnetz',
      server: 'Adresse des VPN-Servers in Ihrem Netz',
      peer: 'Öffentliche Adresse des anderen Endes',
    },
    checked: 'Die Schreibweise wurde mit dem echten Programm geprüft.',
    unchecked: 'Nicht mit dem echten Programm geprüft. Lesen Sie es durch, bevor Sie es verwenden.',
    lockout:
      'Eine falsche Regel kann Sie von einem entfernten Gerät aussperren. Halten Sie einen zweiten Zugang bereit, oder lassen Sie die Regeln nach einer Frist zurücknehmen.',
    none: 'Dafür muss nichts geöffnet werden.',
    impossible: 'Das geht durch kein NAT, gleich welche Regeln gesetzt sind.',
    forClients: 'Ein Gerät, das sich nur nach außen verbindet, braucht keine Portweiterleitung.',
  },

  answers: { related: 'Mehr dazu', steps: 'So geht es' },

  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren ging nicht. Markieren Sie den Text, und kopieren Sie ihn von Hand.',
};
