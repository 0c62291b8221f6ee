import type { windows854 as english } from '../../en/codes/windows-854';
import type { Shape } from '../../shape';

/** Windows: RAS codes from 854. */
export const windows854: Shape<typeof english> = {
  windows_854: {
    title: 'Ihr Zertifikat ist abgelaufen',
    means:
      'Ihr Benutzerzertifikat ist nicht mehr gültig. Bitten Sie um ein neues; prüfen Sie vorher das Datum des Computers.',
  },
  windows_855: {
    title: 'Ihr Zertifikat wurde gesperrt',
    means:
      'Jemand hat Ihr Benutzerzertifikat für ungültig erklärt, etwa nach dem Verlust eines Geräts. Ein neues stellt nur die Verwaltung aus.',
  },
  windows_856: {
    title: 'Mit Ihrem Zertifikat stimmt etwas nicht',
    means:
      'Der Server nimmt Ihr Benutzerzertifikat nicht an und nennt keinen genauen Grund. Er steht im Log des Anmeldeservers.',
  },
  windows_857: {
    title: 'Das Zertifikat des Anmeldeservers ist ungültig',
    means:
      'Ihr Computer lehnt das Zertifikat des Anmeldeservers (NPS/RADIUS) ab. Ihm fehlt ein Zweck, oder der Aussteller ist unbekannt.',
  },
  windows_858: {
    title: 'Das Zertifikat des Anmeldeservers ist abgelaufen',
    means:
      'Das Zertifikat des Servers, der Anmeldungen prüft, ist nicht mehr gültig. Die Verwaltung muss es erneuern; prüfen Sie dennoch Ihr Datum.',
  },
  windows_859: {
    title: 'Das Zertifikat des Anmeldeservers wurde gesperrt',
    means:
      'Sein Aussteller hat es für ungültig erklärt. Schalten Sie die Prüfung nicht aus; sagen Sie der Verwaltung Bescheid.',
  },
  windows_860: {
    title: 'Am Zertifikat des Anmeldeservers stimmt etwas nicht',
    means:
      'Der Servername im Profil und im Zertifikat können verschieden sein. Vergleichen Sie beide in den EAP-Einstellungen.',
  },
  windows_861: {
    title: 'Das Stammzertifikat zu Ihrem Zertifikat fehlt',
    means:
      'Der Aussteller Ihres Benutzerzertifikats gehört nicht zu den vertrauten Stammzertifikaten. Installieren Sie sein Stammzertifikat.',
  },
  windows_862: {
    title: 'Das Stammzertifikat zu Ihrem ist ungültig',
    means:
      'Das Stammzertifikat hinter Ihrem Benutzerzertifikat wird nicht angenommen. Die Verwaltung muss es ersetzen.',
  },
  windows_863: {
    title: 'Das Stammzertifikat zu Ihrem ist abgelaufen',
    means:
      'Das Stammzertifikat hinter Ihrem Benutzerzertifikat ist nicht mehr gültig. Der Aussteller braucht ein neues.',
  },
  windows_864: {
    title: 'Dem Stammzertifikat des Anmeldeservers fehlt Vertrauen',
    means:
      'Ihr Computer kennt den Aussteller hinter dem Anmeldeserver nicht. Installieren Sie dessen Stammzertifikat unter „Vertrauenswürdige Stammzertifizierungsstellen“.',
  },
  windows_865: {
    title: 'Das Stammzertifikat des Anmeldeservers ist ungültig',
    means:
      'Das Stammzertifikat hinter dem Anmeldeserver wird nicht angenommen. Installieren Sie das aktuelle.',
  },
  windows_866: {
    title: 'Das Zertifikat des Anmeldeservers nennt keinen Namen',
    means:
      'Im Zertifikat steht kein Servername, daher lässt es sich nicht prüfen. Die Verwaltung braucht ein anderes.',
  },
  windows_867: {
    title: 'Zwei verschiedene Benutzernamen in einer Anmeldung',
    means:
      'Äußerer und innerer Name von PEAP sind verschieden, obwohl der Identitätsschutz aus ist. Geben Sie denselben Namen ein, oder schalten Sie den Schutz ein.',
  },
  windows_868: {
    title: 'Der Name des Servers wurde nicht gefunden',
    means:
      'Zu diesem Namen fand sich keine Adresse: ein Tippfehler, eine DNS-Störung, ein abgelaufener dynamischer Name oder eine Anmeldeseite des Netzes. Passthrough kann es nicht sein, denn an den Server ging noch nichts.',
  },
  windows_869: {
    title: 'Das Kennwort des Zertifikats ist falsch',
    means:
      'Ihr Zertifikat ist mit einem eigenen Kennwort geschützt, und das eingegebene ist falsch. Importieren Sie die Datei mit dem richtigen neu.',
  },
  windows_870: {
    title: 'Zwei Verbindungen mit gleichem Ziel und Schlüssel',
    means:
      'Windows erlaubt nur eine IKEv2-Verbindung mit vorinstalliertem Schlüssel zum selben Ziel. Löschen Sie die andere.',
  },
  windows_871: {
    title: 'Es ist kein gültiges Ziel eingetragen',
    means:
      'Die Verbindung hat keine Adresse, mit der Windows etwas anfangen kann. Tragen Sie Name oder Adresse des Servers neu ein.',
  },
  windows_873: {
    title: 'Eine VPN-App scheiterte ohne Angabe',
    means:
      'Die App hinter dieser Verbindung meldet nur, dass es nicht ging. Sehen Sie in der App selbst nach, und aktualisieren Sie sie.',
  },
  windows_875: {
    title: 'Ihr Gerät erfüllt die Vorgaben nicht',
    means:
      'Ihr Arbeitgeber lässt nur Geräte zu, die seine Vorgaben erfüllen, etwa Updates und Verschlüsselung. Die App „Unternehmensportal“ zeigt, was fehlt.',
  },
  windows_876: {
    title: 'Die VPN-App zu diesem Profil fehlt',
    means:
      'Die Verbindung braucht eine App aus dem Microsoft Store. Installieren Sie sie, dann wählen Sie neu.',
  },
  windows_878: {
    title: 'Der Proxydienst von Windows ist aus',
    means:
      '„WinHTTP-Web Proxy Auto-Discovery-Dienst“ ist deaktiviert, und das VPN braucht ihn. Schalten Sie ihn ein, oder fragen Sie, wer den Computer verwaltet.',
  },
};
