import type { windows600 as english } from '../../en/codes/windows-600';
import type { Shape } from '../../shape';

/** Windows: RAS codes 600 to 639. */
export const windows600: Shape<typeof english> = {
  windows_600: {
    title: 'Windows ist noch mit einem Anruf beschäftigt',
    means:
      'Ein früherer Versuch ist noch nicht beendet. Warten Sie eine Minute, oder starten Sie den Computer neu; Netz und Router sind unbeteiligt.',
  },
  windows_601: {
    title: 'Windows hat seinen VPN-Adapter verloren',
    means:
      'Der RAS-Dienst arbeitet mit einem Anschluss, den es nicht mehr gibt. Meist hilft ein Neustart, sonst müssen die WAN-Miniports neu installiert werden.',
  },
  windows_602: {
    title: 'Der VPN-Adapter ist schon belegt',
    means:
      'Eine andere Verbindung oder ein anderes VPN-Programm hält den Adapter fest. Trennen Sie sie, oder starten Sie den Computer neu.',
  },
  windows_606: {
    title: 'Der VPN-Anschluss ist nicht verbunden',
    means:
      'Windows wollte eine Verbindung benutzen, die schon beendet war. Trennen Sie ganz, und wählen Sie neu.',
  },
  windows_608: {
    title: 'Der VPN-Adapter fehlt',
    means:
      'Den Adapter aus dem Profil (ein WAN-Miniport) gibt es nicht. Eine Neuinstallation der WAN-Miniports bringt ihn zurück.',
  },
  windows_609: {
    title: 'Diese Art VPN-Adapter ist unbekannt',
    means:
      'Das Profil verlangt eine Adapterart, die dieses Windows nicht hat. Legen Sie das Profil neu an; hilft das nicht, installieren Sie die WAN-Miniports neu.',
  },
  windows_615: {
    title: 'Windows findet den VPN-Anschluss nicht',
    means:
      'Der im Profil genannte Anschluss wurde nicht gefunden, meist weil ein WAN-Miniport beschädigt ist oder entfernt wurde.',
  },
  windows_617: {
    title: 'Die alte Verbindung endet noch',
    means:
      'Windows schließt gerade noch die letzte Verbindung. Warten Sie eine halbe Minute, bevor Sie neu wählen.',
  },
  windows_618: {
    title: 'Der VPN-Anschluss ließ sich nicht öffnen',
    means:
      'Der Adapter ist da, öffnet sich aber nicht. Meist hängt ein Dienst, oder ein anderes VPN-Programm stört; ein Neustart hilft.',
  },
  windows_619: {
    title: 'Die Verbindung brach beim Aufbau ab',
    means:
      'Bei PPTP hat der Server über TCP 1723 geantwortet, aber die Daten (GRE) kamen nicht durch. Am häufigsten ist das PPTP-Passthrough des Routers aus oder arbeitet falsch; auch andere VPN-Programme auf dem Computer können schuld sein.',
  },
  windows_621: {
    title: 'Windows kann die VPN-Profile nicht öffnen',
    means:
      'Die Datei mit den Profilen (rasphone.pbk) lässt sich nicht öffnen. Meist fehlen Rechte, oder die Datei ist beschädigt.',
  },
  windows_622: {
    title: 'Windows kann die VPN-Profile nicht lesen',
    means:
      'Die Datei mit den Profilen (rasphone.pbk) lässt sich öffnen, aber nicht lesen. Legen Sie das Profil neu an.',
  },
  windows_623: {
    title: 'Dieses VPN-Profil gibt es nicht',
    means:
      'Windows sollte ein Profil wählen, das nicht da ist, zum Beispiel weil es umbenannt wurde. Legen Sie es neu an, oder wählen Sie es aus den Einstellungen.',
  },
  windows_624: {
    title: 'Windows kann das VPN-Profil nicht speichern',
    means:
      'Die Datei mit den Profilen ist schreibgeschützt oder in Benutzung. Schließen Sie andere VPN-Fenster, und versuchen Sie es erneut.',
  },
  windows_625: {
    title: 'Das VPN-Profil ist beschädigt',
    means:
      'Windows hat in der Profildatei Ungültiges gefunden. Löschen Sie das Profil, und legen Sie es neu an.',
  },
  windows_628: {
    title: 'Der Server brach bei der Anmeldung ab',
    means:
      'Meist fanden beide Seiten keinen gemeinsamen Weg, das Kennwort zu prüfen (MS-CHAP v2 ist im Profil nicht erlaubt). Bei PPTP kann auch GRE verloren gehen, worüber das PPTP-Passthrough entscheidet.',
  },
  windows_629: {
    title: 'Der Server hat die Verbindung geschlossen',
    means:
      'Der Server war erreichbar und hat aufgelegt: zu viele gleichzeitige Anmeldungen, eine Leerlaufregel oder ein abgelehntes Konto. Warten Sie eine Minute, dann fragen Sie beim Betreiber. Passthrough spielt hier keine Rolle.',
  },
  windows_630: {
    title: 'Ein Adapter ist ausgefallen',
    means:
      'Ein Netz- oder VPN-Adapter hat aufgehört zu arbeiten. Starten Sie neu, dann erneuern Sie seinen Treiber.',
  },
  windows_631: {
    title: 'Die Verbindung wurde hier beendet',
    means:
      'Jemand oder ein Programm auf diesem Computer hat die Verbindung beendet. Waren Sie es nicht, prüfen Sie andere VPN-Programme und Werkzeuge, die das Netz zurücksetzen.',
  },
  windows_632: {
    title: 'Das Wählprogramm passt nicht zu Windows',
    means:
      'Ein Programm hat Windows Daten der falschen Größe übergeben, meist weil es zu alt ist. Aktualisieren Sie es, oder wählen Sie aus den Windows-Einstellungen.',
  },
  windows_633: {
    title: 'Der VPN-Adapter ist belegt oder falsch eingerichtet',
    means:
      'Ein anderes Programm besitzt den WAN-Miniport oder den Anschluss. Starten Sie neu, entfernen Sie alte VPN-Programme, dann installieren Sie die WAN-Miniports neu. Der Router hat damit nichts zu tun.',
  },
  windows_635: {
    title: 'Windows kennt die Ursache nicht',
    means:
      'Windows hat selbst keinen besseren Code gefunden. Stellen Sie den VPN-Typ im Profil fest ein: Oft folgt dann ein Code, der mehr sagt.',
  },
  windows_636: {
    title: 'Das Profil nennt einen anderen Adapter',
    means: 'Der Adapter ist nicht der, den das Profil erwartet. Legen Sie das Profil neu an.',
  },
  windows_638: {
    title: 'Der Server antwortete zu langsam',
    means:
      'Rechtzeitig kam keine Antwort: ein überlasteter Server, eine schlechte Leitung oder ein hängender Windows-Dienst. Versuchen Sie es erneut; bleibt es dabei, starten Sie den Computer neu.',
  },
};
