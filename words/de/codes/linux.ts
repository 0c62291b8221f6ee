import type { linux as english } from '../../en/codes/linux';
import type { Shape } from '../../shape';

/** L2TP and PPTP programs on Linux. */
export const linux: Shape<typeof english> = {
  xl2tpd_maximum_retries: {
    title: 'L2TP bekommt im IPsec keine Antwort',
    means:
      'IPsec steht, aber die L2TP-Pakete (UDP 1701) darin bleiben unbeantwortet: ESP wird verworfen, ein zweites Gerät steht hinter demselben Router, oder xl2tpd läuft am Server nicht.',
  },
  xl2tpd_timeout: {
    title: 'L2TP: die Gegenstelle verstummte',
    means:
      'Auf das Lebenszeichen (HELLO) kam nichts mehr. Meist hat ein Router die untätige Verbindung vergessen.',
  },
  xl2tpd_no_such_device: {
    title: 'L2TP hat am Server sein IPsec verloren',
    means:
      'Der Server will senden, und seine IPsec-Regel ist weg. Starten Sie zuerst ipsec und danach xl2tpd neu.',
  },
  xl2tpd_no_tunnel: {
    title: 'L2TP: eine Seite kennt noch den alten Tunnel',
    means:
      'Nach einem Neustart benutzt die Gegenstelle noch den vorigen Tunnel. Trennen Sie dort, und warten Sie eine Minute.',
  },
  xl2tpd_tty_not_open: {
    title: 'Zwei L2TP-Geräte hinter einem Router stören sich',
    means:
      'Der Server verwechselt zwei Geräte, die von derselben Adresse kommen. Benutzen Sie IKEv2, oder nur ein Gerät zur selben Zeit.',
  },
  pppd_lcp_timeout: {
    title: 'PPP bekommt durch den Tunnel keine Antwort',
    means:
      'Die Steuerverbindung steht, aber es kommen keine Daten zurück: Bei PPTP werden die GRE-Pakete verworfen. Schalten Sie PPTP-Passthrough ein, oder laden Sie auf einem Linux-Router die Hilfe für PPTP.',
  },
  pppd_no_echo: {
    title: 'PPP: die Gegenstelle antwortet nicht mehr',
    means:
      'Der Tunnel lief und wurde dann still. Wahrscheinlich ist eine Leitungsstörung oder ein Router, der die Verbindung vergaß.',
  },
  pppd_mppe: {
    title: 'Die Verschlüsselung von PPTP kam nicht zustande',
    means:
      'Eine Seite verlangt MPPE und die andere kann es nicht, oder dem Linux-Kern fehlt das Modul (ppp_mppe).',
  },
  pppd_chap_691: {
    title: 'Die PPP-Anmeldung wurde abgelehnt',
    means:
      'Der Server antwortete, dass Name oder Kennwort falsch ist (E=691). Am Passthrough liegt es nicht: Die Pakete kommen durch.',
  },
  pppd_chap_account: {
    title: 'Die PPP-Anmeldung ist für dieses Konto gesperrt',
    means:
      'Falsche Uhrzeit (E=646), deaktiviert (E=647), Kennwort abgelaufen (E=648) oder kein Einwahlrecht (E=649). Das wird am Server eingestellt.',
  },
  pppd_hangup: {
    title: 'PPP: die Gegenstelle hat aufgelegt',
    means:
      'Das andere Ende hat die Verbindung geschlossen. Den Grund nennt nur dessen Log; oft helfen die Zeilen davor.',
  },
  pptpd_gre_not_permitted: {
    title: 'Der Computer selbst darf kein GRE senden',
    means:
      'Eine Firewall auf diesem Computer verweigert ausgehendes GRE. Erlauben Sie IP-Protokoll 47 in beide Richtungen; der Router auf der Clientseite ist nicht gemeint.',
  },
  pptp_gre_refused: {
    title: 'Unterwegs wird GRE zurückgewiesen',
    means:
      'Ein Computer oder Router hat geantwortet, dass er IP-Protokoll 47 nicht kennt. Schalten Sie PPTP-Passthrough im Router ein, oder wechseln Sie das Protokoll.',
  },
  pptp_gre_protocol_error: {
    title: 'GRE endete mit einem Lesefehler',
    means:
      'Meist hat PPP auf einer Seite zuerst aufgehört, und diese Zeile ist nur die Folge: Lesen Sie die Zeilen davor. Gibt es keine, wird GRE unterwegs verworfen, worüber PPTP-Passthrough entscheidet.',
  },
  gre_blocked: {
    title: 'GRE kommt nicht hindurch',
    means:
      'GRE (IP-Protokoll 47) trägt die Daten von PPTP. Der Router braucht dafür PPTP-Passthrough, und viele Anbieter und Mobilfunknetze verwerfen es. IKEv2, OpenVPN und WireGuard brauchen kein GRE.',
  },
};
