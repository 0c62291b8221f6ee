import type { windows700 as english } from '../../en/codes/windows-700';
import type { Shape } from '../../shape';

/** Windows: RAS codes 700 to 732. */
export const windows700: Shape<typeof english> = {
  windows_703: {
    title: 'Die Verbindung wollte etwas fragen',
    means:
      'Das Wählprogramm lässt keine Rückfrage zu, etwa nach dem Kennwort. Wählen Sie stattdessen aus den Windows-Einstellungen.',
  },
  windows_705: {
    title: 'Die Anmeldung kam aus dem Takt',
    means:
      'Windows und der Server haben sich bei der Anmeldung verloren. Versuchen Sie es erneut; bleibt es dabei, legen Sie das Profil neu an.',
  },
  windows_708: {
    title: 'Ihr Konto ist abgelaufen',
    means: 'Der Server kennt das Konto, aber seine Frist ist um. Die Verwaltung kann sie verlängern.',
  },
  windows_709: {
    title: 'Das neue Kennwort wurde nicht angenommen',
    means:
      'Der Server wollte ein neues Kennwort und hat das eingegebene abgelehnt: zu kurz oder schon benutzt. Wählen Sie ein anderes.',
  },
  windows_711: {
    title: 'Ein Windows-Dienst für VPN startete nicht',
    means:
      'Der Dienst „RAS-Verbindungsverwaltung“ oder einer, den er braucht, ist beendet. Starten Sie ihn in services.msc, oder starten Sie den Computer neu.',
  },
  windows_716: {
    title: 'Die VPN-Adressen sind unbrauchbar',
    means:
      'Die Adresseinstellungen für die Einwahl passen nicht, meist auf dem Server. Stellen Sie im Profil „IP-Adresse automatisch beziehen“ ein, und sagen Sie dem Betreiber Bescheid.',
  },
  windows_717: {
    title: 'Der Server hat keine Adresse mehr frei',
    means:
      'Alle Adressen, die der Server vergeben darf, sind belegt. Der Betreiber muss den Vorrat vergrößern.',
  },
  windows_718: {
    title: 'Der Server verstummte beim Aufbau',
    means:
      'Beide Seiten begannen zu sprechen, dann blieben Antworten aus. Bei PPTP kann ein Teil der Daten (GRE) im Router verloren gehen; sonst sind Pakete zu groß, oder der Server prüft die Anmeldung zu langsam.',
  },
  windows_719: {
    title: 'Der Server hat den Aufbau beendet',
    means:
      'Ein Code alter Windows-Versionen: Die Gegenstelle gab auf, während Einstellungen abgestimmt wurden. Ihr Log nennt den Grund.',
  },
  windows_720: {
    title: 'Es kam keine Adresse zustande',
    means:
      'Meist hat Windows seinen eigenen VPN-Adapter (WAN-Miniport (IP)) beschädigt, etwa nach dem Entfernen eines anderen VPN-Programms. Seltener hat der Server keine Adressen. Der Router ist nicht die Ursache.',
  },
  windows_721: {
    title: 'GRE kommt nicht durch',
    means:
      'Der Server antwortete über TCP 1723, aber die Daten von PPTP (GRE, IP-Protokoll 47) werden unterwegs verworfen. Prüfen Sie zuerst das PPTP-Passthrough am Router; auch ein Anbieter, der Adressen teilt, verwirft GRE.',
  },
  windows_722: {
    title: 'Es kamen beschädigte VPN-Pakete an',
    means:
      'Pakete kamen vertauscht oder verändert an. Verbinden Sie neu, und starten Sie den Router neu; bei PPTP kann dessen Passthrough-Hilfe zwei Verbindungen verwechseln.',
  },
  windows_728: {
    title: 'Windows findet keinen Adapter für IP',
    means: 'Der VPN-Adapter für IP fehlt oder ist nicht gebunden. Installieren Sie die WAN-Miniports neu.',
  },
  windows_731: {
    title: 'Ein Protokoll ist nicht eingerichtet',
    means:
      'Dem Profil fehlt das Netzprotokoll, das der Server anbietet, etwa IPv4. Setzen Sie im Profil unter „Netzwerk“ das Häkchen bei „Internetprotokoll, Version 4“.',
  },
  windows_732: {
    title: 'Beide Seiten wurden sich nicht einig',
    means:
      'Windows und der Server schlugen einander immer wieder Einstellungen vor, die der andere ablehnte. Vergleichen Sie Verschlüsselung und Anmeldeart mit den Vorgaben des Servers.',
  },
};
