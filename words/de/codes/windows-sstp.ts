import type { windowsSstp as english } from '../../en/codes/windows-sstp';
import type { Shape } from '../../shape';

/** Windows: codes of SSTP, and of the sockets below it. */
export const windowsSstp: Shape<typeof english> = {
  windows_connection_reset: {
    title: 'Der Server brach die SSTP-Verbindung ab',
    means:
      'TCP 443 war erreichbar, dann wurde abgebrochen: Dem Server fehlt das Zertifikat für SSTP, dort lauscht ein anderes Programm, oder ein Filter stört. Passthrough spielt bei SSTP keine Rolle.',
  },
  windows_connection_refused: {
    title: 'Der SSTP-Server nimmt keine Verbindung an',
    means:
      'Der Computer antwortete und lehnte ab: kein freier SSTP-Anschluss, oder der Dienst lauscht nicht auf 443. Der Betreiber kann die Zahl der Anschlüsse erhöhen.',
  },
  windows_tcp_timed_out: {
    title: 'TCP 443 zum Server bleibt ohne Antwort',
    means:
      'Der Server ist aus, TCP 443 wird unterwegs gefiltert, oder ein Proxy steht dazwischen. Öffnen Sie zum Test die Adresse des Servers mit https:// im Browser.',
  },
  windows_tcp_refused: {
    title: 'Auf TCP 443 lauscht dort nichts',
    means:
      'Ein Computer antwortete, aber kein Dienst wartet auf diesem Port: Der VPN-Dienst ist beendet, oder die Portweiterleitung führt zum falschen Gerät.',
  },
  windows_host_not_found: {
    title: 'DNS kennt den Namen des Servers nicht',
    means:
      'Die Namensauflösung (DNS) fand keinen solchen Computer. Prüfen Sie die Schreibweise, dann öffnen Sie eine Webseite, um zu sehen, ob DNS überhaupt geht.',
  },
  windows_name_not_resolved: {
    title: 'Der Web-Teil von Windows fand den Namen nicht',
    means:
      'Die Adresse des Servers oder eines Proxys wurde nicht gefunden. Prüfen Sie beide, und ob irgendeine Webseite aufgeht.',
  },
  windows_network_unreachable: {
    title: 'Das Netz ist nicht erreichbar',
    means:
      'Windows kennt keinen Weg in dieses Netz: kein Internet, oder nur IPv4, während der Server nur IPv6 hat.',
  },
  windows_host_unreachable: {
    title: 'Der Server ist nicht erreichbar',
    means:
      'Ein Router unterwegs meldete, dass dieser Computer nicht zu erreichen ist. Prüfen Sie die Adresse und Ihren eigenen Anschluss.',
  },
  windows_connection_aborted: {
    title: 'Die Verbindung endete auf diesem Computer',
    means:
      'Die TCP-Verbindung wurde von dieser Seite geschlossen. Oft liegt es an Schutzprogrammen, die verschlüsselten Verkehr mitlesen.',
  },
  windows_logon_failure: {
    title: 'Windows-Anmeldung: Name oder Kennwort falsch',
    means: 'Benutzername oder Kennwort stimmt nicht. Geben Sie beides neu ein, gegebenenfalls mit Domäne.',
  },
  windows_access_denied: {
    title: 'Windows hat den Zugriff verweigert',
    means:
      'Auf diesem Computer fehlt ein Recht. Starten Sie das Programm als Administrator, oder fragen Sie, wer den Computer verwaltet.',
  },
  windows_sstp_event_1: {
    title: 'SSTP konnte seine erste Anfrage nicht senden',
    means:
      'RasSstp-Ereignis 1: Die Webanfrage ging nicht hinaus, weil Name, Netz oder Vertrauen ins Zertifikat fehlte. Der Text des Ereignisses nennt, was es war.',
  },
  windows_sstp_event_2: {
    title: 'SSTP bekam keine Antwort auf seine Anfrage',
    means:
      'RasSstp-Ereignis 2: Die Anfrage ging hinaus, und nichts kam zurück. Ein Proxy oder Filter stört, oder der Server hängt.',
  },
  windows_sstp_event_3: {
    title: 'Was antwortete, ist kein SSTP-Server',
    means:
      'RasSstp-Ereignis 3: Auf TCP 443 antwortete etwas, aber kein SSTP. Adresse oder Portweiterleitung führt woandershin.',
  },
  windows_sstp_event_4: {
    title: 'Ein Webserver lehnte die SSTP-Anfrage ab',
    means:
      'RasSstp-Ereignis 4: Die Antwort war eine Ablehnung, typisch für einen Proxy oder einen Webserver an der Stelle von SSTP.',
  },
};
