import type { openvpn as english } from '../../en/codes/openvpn';
import type { Shape } from '../../shape';

/** OpenVPN. */
export const openvpn: Shape<typeof english> = {
  openvpn_tls_key_negotiation: {
    title: 'OpenVPN bekam keine Antwort vom Server',
    means:
      'Innerhalb von 60 Sekunden kam nichts Brauchbares: falsche Adresse oder falscher Port, keine Portweiterleitung am Server, UDP gesperrt oder verschiedene tls-auth-Schlüssel (dann schweigt der Server). Kein Passthrough-Schalter betrifft OpenVPN.',
  },
  openvpn_tls_handshake: {
    title: 'Der TLS-Aufbau von OpenVPN schlug fehl',
    means:
      'Diese Zeile schließt den Versuch nur ab. Die Zeile davor sagt, ob nichts zurückkam oder ein Zertifikat abgelehnt wurde.',
  },
  openvpn_connection_refused: {
    title: 'Auf dem OpenVPN-Port lauscht nichts',
    means:
      'Ein Computer antwortete, dass dort kein Programm wartet: OpenVPN läuft nicht, der Port ist ein anderer, oder die Weiterleitung führt zum falschen Gerät.',
  },
  openvpn_auth_failed: {
    title: 'OpenVPN: der Server lehnte die Anmeldung ab',
    means:
      'Name, Kennwort oder Einmalcode wurde nicht angenommen, oder das Konto ist beendet. Der Server hat geantwortet, also sind Netz und Router in Ordnung.',
  },
  openvpn_message_too_long: {
    title: 'Die Pakete von OpenVPN sind zu groß',
    means:
      'Die Leitung verträgt kleinere Pakete, als OpenVPN sendet. Tragen Sie „mssfix 1400“ (oder weniger) in die Konfiguration ein.',
  },
  openvpn_bad_packet_length: {
    title: 'Was antwortete, ist nicht OpenVPN',
    means:
      'Auf diesem TCP-Port antwortet ein anderer Dienst oder ein Proxy. Prüfen Sie Port, Adresse und ob der Server UDP benutzt.',
  },
  openvpn_certificate_expired: {
    title: 'OpenVPN: ein Zertifikat gilt nicht (mehr)',
    means:
      'Ein Zertifikat ist abgelaufen oder gilt noch nicht. Vergleichen Sie zuerst das Datum des Computers, dann lassen Sie das Zertifikat erneuern.',
  },
  openvpn_verify_error: {
    title: 'OpenVPN vertraut dem Zertifikat nicht',
    means:
      'Das Zertifikat stammt von einem anderen Aussteller, als die Konfiguration nennt. Besorgen Sie die passende Konfigurationsdatei.',
  },
  openvpn_verify_name: {
    title: 'OpenVPN: das Zertifikat nennt einen anderen Server',
    means: 'Name oder Zweck im Serverzertifikat ist nicht der, den die Konfiguration verlangt.',
  },
  openvpn_cannot_resolve: {
    title: 'OpenVPN fand den Namen des Servers nicht',
    means:
      'DNS gab zu dem Namen in der Konfiguration keine Adresse. Prüfen Sie die Schreibweise und ob Webseiten aufgehen.',
  },
  openvpn_hmac: {
    title: 'OpenVPN: der Zusatzschlüssel passt nicht',
    means:
      'Der tls-auth- oder tls-crypt-Schlüssel oder seine Richtung ist auf beiden Seiten verschieden. Auf einem Server stammen einzelne solche Zeilen von Fremden und sind harmlos.',
  },
  openvpn_inactivity: {
    title: 'OpenVPN hörte zu lange nichts',
    means:
      'Die Verbindung lief, dann kam nichts mehr: Ein Router hat sie vergessen, der Server wurde neu gestartet, oder zwei Geräte teilen ein Zertifikat und verdrängen einander.',
  },
  openvpn_connection_reset: {
    title: 'Die TCP-Verbindung von OpenVPN wurde gekappt',
    means:
      'Server, Firewall oder ein Filter hat die TCP-Verbindung geschlossen. Geschieht es sofort, wird OpenVPN gefiltert; geschieht es später, sehen Sie ins Serverprotokoll.',
  },
  openvpn_packet_hmac: {
    title: 'OpenVPN kann Pakete nicht prüfen',
    means:
      'Verschlüsselung oder Prüfsumme ist verschieden eingestellt, oder Pakete kommen bei schlechtem WLAN doppelt oder vertauscht. Bringen Sie beide Seiten auf gleiche Einstellungen.',
  },
  openvpn_cipher: {
    title: 'OpenVPN: kein gemeinsames Verfahren',
    means:
      'Die beiden OpenVPN-Versionen lassen verschiedene Verfahren zu. Aktualisieren Sie die ältere, oder stellen Sie data-ciphers auf beiden Seiten gleich ein.',
  },
  openvpn_adapters_in_use: {
    title: 'OpenVPN findet keinen freien Netzadapter',
    means:
      'Sein Adapter wird anderweitig benutzt, ist deaktiviert oder fehlt. Installieren Sie OpenVPN neu, oder fügen Sie einen Adapter hinzu.',
  },
  openvpn_route_failed: {
    title: 'OpenVPN verband, setzte aber keine Routen',
    means:
      'Der Tunnel steht, aber die Wege ins andere Netz ließen sich nicht eintragen: keine Administratorrechte, oder beide Netze benutzen dieselben Adressen.',
  },
};
