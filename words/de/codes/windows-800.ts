import type { windows800 as english } from '../../en/codes/windows-800';
import type { Shape } from '../../shape';

/** Windows: RAS codes 800 to 829. */
export const windows800: Shape<typeof english> = {
  windows_800: {
    title: 'Windows hat alle VPN-Typen vergeblich versucht',
    means:
      'Beim Typ „Automatisch“ hat nichts geantwortet: falsche Adresse, Server aus oder Ports unterwegs gesperrt. Stellen Sie den VPN-Typ fest ein, dann zeigt Windows einen Code, der mehr sagt. Passthrough kann bei PPTP, L2TP und IKEv2 mitspielen.',
  },
  windows_801: {
    title: 'Das Serverzertifikat ließ sich nicht prüfen',
    means:
      'Das Profil will den Server prüfen, und Windows kann dessen Zertifikat nicht bestätigen. Installieren Sie das Stammzertifikat, das Sie bekommen haben.',
  },
  windows_802: {
    title: 'Die Smartcard ließ sich nicht lesen',
    means: 'Windows erkennt die Karte nicht. Stecken Sie sie neu ein, und prüfen Sie den Leser.',
  },
  windows_804: {
    title: 'Die gespeicherte Anmeldung gehört jemand anderem',
    means:
      'Windows hat eine Anmeldung unter anderem Namen gespeichert. Löschen Sie die Anmeldedaten des Profils, und geben Sie Name und Kennwort neu ein.',
  },
  windows_805: {
    title: 'Das Profil geht nicht vor der Anmeldung',
    means:
      'Es nimmt den Namen des angemeldeten Benutzers, und noch ist niemand angemeldet. Verbinden Sie nach der Anmeldung, oder schalten Sie diese Option aus.',
  },
  windows_806: {
    title: 'GRE wird unterwegs gesperrt',
    means:
      'PPTP hat den Server erreicht (TCP 1723), aber seine Daten (GRE, IP-Protokoll 47) kommen nicht zurück. Schalten Sie PPTP-Passthrough im Router ein; ist es an, verwirft der Anbieter oder die Serverseite GRE, und ein anderes Protokoll ist der Ausweg.',
  },
  windows_807: {
    title: 'Die Verbindung zum Server wurde unterbrochen',
    means:
      'Beim Aufbau riss etwas ab: eine schlechte Leitung, ein voller Server oder eine Firewall, die abbrach. Prüfen Sie erst die Leitung, dann die Firewall; PPTP-Passthrough zählt nur bei PPTP.',
  },
  windows_808: {
    title: 'Der Server hat diese Verbindung abgewiesen',
    means:
      'Der Server hat geantwortet und abgelehnt: Seine Einstellungen passen nicht zu Ihrem Profil. Vergleichen Sie VPN-Typ und Anmeldeart mit Ihren Angaben.',
  },
  windows_809: {
    title: 'Der VPN-Server hat nicht geantwortet',
    means:
      'Auf UDP 500 oder 4500 kommt keine Antwort: unterwegs gesperrt, Server aus, oder (L2TP) ein Server hinter NAT, für den Windows einen Registrierungswert braucht. Ist „IPsec-Passthrough“ im Router aus, kann das UDP 500 sperren; PPTP-Passthrough hat damit nichts zu tun.',
  },
  windows_810: {
    title: 'Ein Zertifikat ist falsch oder abgelaufen',
    means:
      'Das VPN wurde begonnen, dann lehnte eine Seite das Zertifikat der anderen ab. Prüfen Sie Gültigkeit, Stammzertifikat und das Datum des Computers.',
  },
  windows_811: {
    title: 'Der vorinstallierte Schlüssel passt nicht',
    means:
      'Der Server verstummte, wie er es bei falschem vorinstalliertem Schlüssel tut. Tippen Sie ihn neu, und achten Sie auf Groß- und Kleinschreibung und Leerzeichen.',
  },
  windows_812: {
    title: 'Eine Regel des Servers verbietet es',
    means:
      'Die Anmeldeart von Profil und Server ist verschieden, oder Ihr Konto gehört nicht zur erlaubten Gruppe. Nennen Sie der Verwaltung diesen Code; Ihr Netz ist in Ordnung.',
  },
  windows_813: {
    title: 'Eine zweite Einwahl über denselben Adapter',
    means: 'Eine andere Verbindung benutzt diesen Adapter schon. Trennen Sie zuerst diese.',
  },
  windows_816: {
    title: 'Windows unterstützt eine Einstellung nicht mehr',
    means:
      'Das Profil benutzt etwas, das Windows abgeschafft hat. Legen Sie es mit einem aktuellen VPN-Typ neu an.',
  },
  windows_819: {
    title: 'Die Zustandsprüfung von Windows ist aus',
    means:
      'Ein älteres Windows soll seinen Zustand nachweisen (NAP), und der Dienst dafür ist aus. Fragen Sie die Verwaltung, ob das noch nötig ist.',
  },
  windows_824: {
    title: 'Dem Server fehlt ein Schutz von PEAP',
    means:
      'Das Profil verlangt die Kryptografiebindung, und der Server bietet sie nicht. Der Betreiber kann sie einschalten.',
  },
  windows_825: {
    title: 'PPTP geht nicht über IPv6',
    means:
      'Der Name des Servers führt zu einer IPv6-Adresse, und PPTP kennt nur IPv4. Wählen Sie einen anderen VPN-Typ, oder wählen Sie die IPv4-Adresse.',
  },
  windows_826: {
    title: 'Die gemerkte Zertifikatanmeldung ist ungültig',
    means:
      'Windows hat Anmeldedaten behalten, die nicht mehr passen, etwa nach Erneuerung eines Zertifikats. Löschen Sie sie im Profil.',
  },
  windows_827: {
    title: 'Die IPsec-Dienste sind beendet',
    means:
      '„IKE- und AuthIP IPsec-Schlüsselerstellungsmodule“ oder „Basisfiltermodul“ läuft nicht, oft weil ein anderes VPN-Programm es beendet hat. Starten Sie beide; der Router ist unbeteiligt.',
  },
  windows_828: {
    title: 'Die Verbindung war zu lange untätig',
    means:
      'Eine Regel hat sie beendet, weil nichts gesendet wurde. Verlängern Sie die Leerlaufzeit im Profil oder auf dem Server.',
  },
  windows_829: {
    title: 'Die Leitung unter dem VPN riss ab',
    means:
      'Die Verbindung lief und verlor dann den Boden: WLAN, Internetleitung oder ein Router, der sie vergaß. Achten Sie darauf, ob es immer im selben Moment geschieht.',
  },
};
