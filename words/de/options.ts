import type { options as english } from '../en/options';
import type { Detail, Shape } from '../shape';

/** The page with the settings. */
export const options: Shape<typeof english> = {
  title: 'Einstellungen',
  intro: 'Alles geht auch ohne diese Angaben. Sie bleiben auf diesem Computer.',
  startVisit: 'Meine Verbindung prüfen',
  history: 'Frühere Besuche',
  notices: 'Teile von anderen und ihre Lizenzen',
  managedNotice:
    'Einige davon hat Ihre Organisation festgelegt. Sie sind gekennzeichnet, und nur Ihre Organisation kann sie ändern.',
  managed: 'Von Ihrer Organisation festgelegt',
  managedSecret: 'Es ist festgelegt. Das Passwort wird nicht angezeigt.',
  managedProblem: (name: Detail) =>
    `Die Einstellung ${name} Ihrer Organisation passt nicht und wird nicht beachtet.`,
  ownProblem: (name: Detail) =>
    `Eine gespeicherte Einstellung passt nicht und wird nicht beachtet: ${name}. Beim Speichern wird sie entfernt.`,
  example: (text: Detail) => `Beispiel: ${text}`,
  listHint: 'In jeder Zeile eine Angabe.',
  inLine: (line: Detail, problem: Detail) => `Zeile ${line}: ${problem}`,
  on: 'Ja',
  off: 'Nein',

  section: {
    computer: { title: 'Auf diesem Computer', about: 'Was hier aufbewahrt und was gefragt wird.' },
    sharing: {
      title: 'Wenn Sie ein Ergebnis weitergeben',
      about: 'Sie sehen immer zuerst, was weitergegeben wird.',
    },
    vpn: {
      title: 'Ihr VPN',
      about: 'Wenn Sie immer dasselbe VPN benutzen, entfallen die Fragen danach.',
    },
    support: {
      title: 'Wer Ihnen hilft',
      about: 'Diese Angaben bekommen Sie von Ihrer IT-Abteilung oder Ihrem Helfer, falls es sie gibt.',
    },
    servers: {
      title: 'Server, die gefragt werden',
      about: 'Für Netze, die keine anderen Server zulassen. Jede Angabe ersetzt die eingebauten.',
    },
    deeper: {
      title: 'Tests, die einen eigenen Server brauchen',
      about: 'Ohne einen solchen Server entfallen diese Tests. Alles andere geht trotzdem.',
    },
  },

  input: {
    history: {
      label: 'Frühere Besuche',
      hint: 'Wenn Sie keine aufbewahren, werden die vorhandenen gelöscht.',
      option: { keep: 'Die letzten 50 auf diesem Computer aufbewahren', none: 'Keine aufbewahren' },
      example: '',
      problem: 'Wählen Sie eines von beiden.',
    },
    redaction: {
      label: 'Adressen in dem, was Sie weitergeben',
      hint: 'Wer Ihnen hilft, braucht meist das Netz, aber nicht Ihre eigene Adresse.',
      option: {
        network: 'Nur ihr Netz, zum Beispiel 203.0.113.0/24',
        full: 'Gar keine Adressen',
        none: 'Ganze Adressen',
      },
      example: '',
      problem: 'Wählen Sie eines von den dreien.',
    },
    disclosed: {
      label: 'Ohne Rückfrage mit der Prüfung beginnen',
      hint: 'Beim ersten Mal nennt der Doktor die Server, die er fragt, und wartet auf Ihren Klick. Das entfällt dann.',
      example: '',
      problem: 'Hier geht nur ja oder nein.',
    },
    vpnProtocol: {
      label: 'VPN-Protokoll',
      hint: '',
      option: { '': 'Jedes Mal fragen', other: 'Ein anderes' },
      example: '',
      problem: 'Wählen Sie ein Protokoll aus der Liste.',
    },
    vpnServer: {
      label: 'Name des VPN-Servers',
      hint: 'So, wie er in Ihrem VPN-Programm steht. Jede Prüfung sieht dann nach, ob der Name gefunden wird und ob der Server auf eine Webanfrage antwortet. Er steht nie in dem, was Sie weitergeben.',
      example: 'vpn.example.org',
      problem: 'Das muss ein Name oder eine Adresse sein, ohne https:// und ohne Port.',
    },
    supportName: {
      label: 'Name der Stelle, die Ihnen hilft',
      hint: '',
      example: 'Muster-IT',
      problem: 'Geben Sie auch einen Namen ein.',
    },
    supportContact: {
      label: 'So ist sie erreichbar',
      hint: 'Eine Webseite, eine E-Mail-Adresse mit mailto: davor oder eine Telefonnummer mit tel: davor.',
      example: 'mailto:hilfe@example.org',
      problem: 'Das muss mit https://, mailto: oder tel: beginnen.',
    },
    resultUrl: {
      label: 'Seite, auf der sich weitergegebene Ergebnisse öffnen',
      hint: 'Ohne sie wird ein Ergebnis als Datei oder als Text weitergegeben.',
      example: 'https://support.example.org/result/',
      problem: 'Das muss eine Adresse sein, die mit https:// beginnt und keinen Benutzernamen enthält.',
    },
    helpdeskUrl: {
      label: 'Seite, auf der Sie angeleitet werden',
      hint: '',
      example: 'https://support.example.org/helpdesk/',
      problem: 'Das muss eine Adresse sein, die mit https:// beginnt und keinen Benutzernamen enthält.',
    },
    brokerUrl: {
      label: 'Server, die Nachrichten an Ihre Helfer weiterleiten (MQTT-Broker)',
      hint: '',
      example: 'wss://a.example.org/mqtt',
      problem: 'Das muss eine Adresse sein, die mit wss:// beginnt und keinen Benutzernamen enthält.',
    },
    stunServers: {
      label: 'Server, die Ihre öffentliche Adresse nennen (STUN)',
      hint: 'Mindestens zwei von verschiedenen Betreibern; drei, um sicher zu sagen, dass UDP gesperrt ist.',
      example: 'stun:stun.example.org:3478',
      problem:
        'Das muss mit stun: beginnen und ein Name sein, auf Wunsch mit einem Port von 1 bis 65535. Höchstens 20.',
    },
    controlUrls: {
      label: 'Webseiten, an denen sich zeigt, ob HTTPS geht',
      hint: 'Eine mit ihrem Namen, eine mit ihrer Adresse in Ziffern.',
      example: 'https://www.example.org/trace',
      problem:
        'Das muss eine Adresse sein, die mit https:// beginnt und keinen Benutzernamen enthält. Höchstens 20.',
    },
    addressUrl: {
      label: 'Webseite, die mit Ihrer Adresse antwortet',
      hint: 'Sie muss erlauben, dass andere Seiten ihre Antwort lesen (CORS).',
      example: 'https://www.example.org/trace',
      problem: 'Das muss eine Adresse sein, die mit https:// beginnt und keinen Benutzernamen enthält.',
    },
    captiveUrl: {
      label: 'Webseite, an der sich zeigt, ob eine Anmeldeseite im Weg ist',
      hint: 'Mit Absicht unverschlüsselt: Eine Anmeldeseite antwortet an ihrer Stelle.',
      example: 'http://www.example.org/generate_204',
      problem: 'Das muss eine Adresse sein, die mit http:// oder https:// beginnt.',
    },
    probeHost: {
      label: 'Computer für den Test der VPN-Ports (Probe-Host)',
      hint: 'Ein Computer draußen, der auf den Ports unten antwortet.',
      example: 'probe.example.org',
      problem: 'Das muss ein Name oder eine Adresse sein, ohne https:// und ohne Port.',
    },
    probeUdp: {
      label: 'UDP-Ports, auf denen er antwortet',
      hint: 'Mit Kommas dazwischen.',
      example: '500, 4500, 1701, 1194, 51820',
      problem: 'Das müssen Zahlen von 1 bis 65535 sein, mit Kommas dazwischen. Höchstens 20.',
    },
    probeTcp: {
      label: 'TCP-Ports, auf denen er antwortet',
      hint: 'Mit Kommas dazwischen.',
      example: '443',
      problem: 'Das müssen Zahlen von 1 bis 65535 sein, mit Kommas dazwischen. Höchstens 20.',
    },
    turnUrls: {
      label: 'Vermittlungsserver (TURN)',
      hint: 'Um zu prüfen, wer Sie von außen erreichen kann (NAT-Filterung). Wenn Sie das Feld leeren, werden die Server und ihr Passwort entfernt.',
      example: 'turn:turn.example.org:3478',
      problem:
        'Das muss mit turn: oder turns: beginnen und ein Name sein, auf Wunsch mit einem Port von 1 bis 65535. Höchstens 20.',
    },
    turnUsername: {
      label: 'Benutzername bei den Vermittlungsservern',
      hint: '',
      example: '',
      problem:
        'Geben Sie den Benutzernamen ein. Wenn Sie Server oder Passwort ändern, ist er noch einmal nötig.',
    },
    turnCredential: {
      label: 'Passwort bei den Vermittlungsservern',
      hint: '',
      example: '',
      problem:
        'Geben Sie das Passwort ein. Wenn Sie Server oder Benutzernamen ändern, ist es noch einmal nötig.',
    },
  },
  secretStored:
    'Es ist etwas gespeichert. Angezeigt wird es nicht. Lassen Sie das Feld leer, um es zu behalten.',
  secretHint: 'Es wird auf diesem Computer gespeichert und nie angezeigt, exportiert oder weitergegeben.',

  save: 'Speichern',
  saved: 'Gespeichert. Es gilt ab der nächsten Prüfung.',
  notSaved: (count: Detail) => `Nicht gespeichert. So viele Felder brauchen noch einen Blick: ${count}.`,
  noRoom: 'Nicht gespeichert: Der Browser hatte keinen Platz dafür.',

  policy: {
    title: 'Einstellungen für andere Computer',
    about:
      'Wer Computer verwaltet, kann diese Einstellungen allen als Richtlinie geben. Passwörter sind nicht dabei: Tragen Sie diese selbst ein.',
    forChrome: 'Richtlinie für Chrome und Edge',
    forFirefox: 'Richtlinie für Firefox (policies.json)',
    none: 'Sie haben keine eigenen Einstellungen, also gibt es nichts zu exportieren.',
    leftOut: 'Die Vermittlungsserver (TURN) fehlen, weil ihr Passwort geheim ist.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    download: 'Herunterladen',
  },
  paste: {
    title: 'Einstellungen übernehmen',
    label: 'Einstellungen oder Richtlinie hier einfügen (JSON)',
    about: 'Einstellungen gleichen Namens werden ersetzt; alle anderen bleiben.',
    take: 'Übernehmen',
    taken: (count: Detail) => `Übernommene Einstellungen: ${count}.`,
    unreadable: 'Das sind keine Einstellungen. Sie beginnen mit { und enden mit }. Es wurde nichts geändert.',
    ignored: (names: Detail) => `Nicht übernommen, weil unpassend oder nicht bekannt: ${names}.`,
  },
  reset: {
    title: 'Zurück zum Anfang',
    about:
      'Entfernt alle Ihre eigenen Einstellungen, auch Passwörter. Was Ihre Organisation festgelegt hat, bleibt, ebenso frühere Besuche.',
    ask: 'Alle meine Einstellungen entfernen',
    sure: 'Jetzt alle Einstellungen entfernen?',
    yes: 'Ja, entfernen',
    no: 'Abbrechen',
    done: 'Ihre Einstellungen wurden entfernt.',
  },
};
