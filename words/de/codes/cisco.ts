import type { cisco as english } from '../../en/codes/cisco';
import type { Shape } from '../../shape';

/** Cisco: AnyConnect, Secure Client and the old VPN Client. */
export const cisco: Shape<typeof english> = {
  cisco_no_connection: {
    title: 'Cisco: das Gateway wurde nicht erreicht',
    means:
      'TCP 443 ist gesperrt, ein Proxy steht dazwischen, oder in Windows ist die Internetfreigabe an. Öffnen Sie zum Test die Adresse des Gateways im Browser; Passthrough betrifft das nicht.',
  },
  cisco_dtls_reconnect: {
    title: 'Cisco verbindet nach einer Minute neu',
    means:
      'UDP 443 (DTLS) kommt nicht durch, daher misst der Client die Paketgröße neu und verbindet erneut. Erlauben Sie UDP 443, oder lassen Sie DTLS am Gateway abschalten.',
  },
  cisco_login_failed: {
    title: 'Cisco: die Anmeldung schlug fehl',
    means:
      'Das Gateway lehnte Name, Kennwort oder zweiten Faktor ab, oder die gewählte Gruppe ist die falsche.',
  },
  cisco_remote_desktop: {
    title: 'Cisco erlaubt kein VPN über Remotedesktop',
    means:
      'Das Profil verbietet, das VPN in einer Remotedesktopsitzung zu starten. Starten Sie es am Computer selbst, oder fragen Sie die Verwaltung.',
  },
  cisco_certificate: {
    title: 'Cisco lehnt das Zertifikat ab',
    means:
      'Das Zertifikat des Gateways ist unbekannt oder abgelaufen, oder Ihr eigenes fehlt. Lockern Sie die Prüfung nicht; besorgen Sie das richtige Zertifikat.',
  },
  cisco_service: {
    title: 'Der Dienst von Cisco läuft nicht',
    means:
      'Der Hintergrunddienst des Programms ist beendet. Starten Sie den Computer neu, dann installieren Sie das Programm neu.',
  },
  cisco_driver: {
    title: 'Der Netzadapter von Cisco versagte',
    means:
      'Der Treiber des Programms ist beschädigt, oft nach einem Windows-Update. Installieren Sie das Programm neu.',
  },
  cisco_posture: {
    title: 'Cisco: das Gerät bestand eine Prüfung nicht',
    means:
      'Das Gateway prüft Virenschutz und Updates, bevor es ein Gerät einlässt. Was fehlt, sieht die Verwaltung.',
  },
  cisco_reason_412: {
    title: 'Cisco VPN Client: Gegenstelle verstummt',
    means:
      'Der alte Client bekam keine Antwort, sofort oder nach einer Weile: UDP 500 oder 4500 ist gesperrt, oder der Router hat die Verbindung vergessen. IPsec-Passthrough sollte an sein; „IPsec über TCP“ umgeht es.',
  },
  cisco_reason_413: {
    title: 'Cisco VPN Client: Anmeldung gescheitert',
    means: 'Die Benutzeranmeldung schlug fehl: Name oder Kennwort ist falsch. Tippen Sie beides neu.',
  },
  cisco_reason_414: {
    title: 'Cisco VPN Client: keine TCP-Verbindung',
    means:
      'Bei „IPsec über TCP“ antwortete das Gateway nicht auf diesem Port (meist 10000). Prüfen Sie den Port, oder benutzen Sie UDP.',
  },
  cisco_reason_433: {
    title: 'Cisco VPN Client: Gateway nannte keinen Grund',
    means:
      'Das Gateway brach ohne Angabe ab, oft weil es keine Adresse zu vergeben hatte. Sein Log sagt mehr.',
  },
  cisco_reason_442: {
    title: 'Cisco VPN Client: sein Adapter startet nicht',
    means:
      'Der virtuelle Adapter ließ sich nicht einschalten, typisch für den alten Client auf neuerem Windows. Die Internetfreigabe muss aus sein; besser ist ein aktueller Client.',
  },
  cisco_error_51: {
    title: 'Cisco VPN Client: sein Dienst läuft nicht',
    means:
      'Der alte Client kann nicht mit seinem eigenen Dienst sprechen. Starten Sie ihn oder den Computer neu; das Netz ist nicht die Ursache.',
  },
};
