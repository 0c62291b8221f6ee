import type { logs as english } from '../en/logs';
import type { Shape } from '../shape';

/** Was VPN-Logs sagen. */
export const logs: Shape<typeof english> = {
  stage: {
    name: 'zum Namen des Servers (seine Adresse ist bekannt)',
    reached: 'zum Server (er hat geantwortet)',
    'key-exchange': 'zum Austausch der Schlüssel (IKE oder TLS)',
    'nat-t': 'zum Wechsel auf UDP-Port 4500 (NAT-Traversal)',
    tunnel: 'zum Tunnel selbst (ESP, GRE oder L2TP)',
    authentication: 'zur Anmeldung',
    addresses: 'zu einer Adresse im VPN (der Tunnel steht)',
    traffic: 'zu Daten durch den Tunnel',
  },
  program: {
    windows: 'Windows (eingebautes VPN)',
    strongswan: 'strongSwan',
    libreswan: 'Libreswan',
    xl2tpd: 'L2TP unter Linux (xl2tpd)',
    pptp: 'PPTP unter Linux',
    pppd: 'PPP (pppd)',
    openvpn: 'OpenVPN',
    wireguard: 'WireGuard',
    apple: 'macOS oder iOS (eingebautes VPN)',
    android: 'Android (eingebautes VPN)',
    tailscale: 'Tailscale',
    zerotier: 'ZeroTier',
    anyconnect: 'Cisco AnyConnect (Secure Client)',
    openconnect: 'OpenConnect',
    fortinet: 'FortiClient oder openfortivpn',
    globalprotect: 'GlobalProtect',
    system: 'Das Betriebssystem oder ein Netzwerkwerkzeug',
  },
  pattern: {
    windows_attempt_started: 'Windows hat begonnen, sich zu verbinden.',
    windows_link_tried: 'Windows versucht, den VPN-Server zu erreichen.',
    windows_device_connected: 'Windows hat den VPN-Server erreicht.',
    windows_link_established: 'Die Verbindung zum Server steht; als Nächstes kommt die Anmeldung.',
    windows_connected: 'Windows hat sich erfolgreich verbunden.',
    windows_terminated: 'Eine Verbindung, die ging, wurde beendet.',
    windows_dial_failed: 'Windows konnte sich nicht verbinden; der Code am Ende der Zeile sagt, warum.',
    windows_event_20227:
      'Windows meldet einen erfolglosen Versuch (Ereignis 20227); der Code in seinem Text sagt, warum.',
    windows_failed_name: 'Windows hat den Namen des Servers nicht gefunden (Fehler 868).',
    windows_failed_no_answer: 'Der Server hat auf UDP 500 oder 4500 nicht geantwortet (Fehler 809).',
    windows_failed_unreachable: 'Windows konnte den VPN-Server nicht erreichen (Fehler 800 oder 807).',
    windows_failed_l2tp_security:
      'Der sichere Teil von L2TP (IPsec) kam nicht zustande (Fehler 789): oft der gemeinsame Schlüssel oder ein Server hinter einem Router.',
    windows_failed_policy_match:
      'Windows und der Server haben kein Verschlüsselungsverfahren gemeinsam (Fehler 13868).',
    windows_failed_gre:
      'Der Server wurde erreicht, aber seine GRE-Pakete, die PPTP braucht, kommen nicht zurück.',
    windows_failed_port:
      'Die Verbindung brach beim Aufbau ab (Fehler 619); bei PPTP geht dann meist GRE verloren.',
    windows_failed_credentials: 'Der Server hat Benutzername oder Passwort abgelehnt (Fehler 691).',
    windows_failed_policy:
      'Der Server erlaubt dieses Konto oder diese Art der Anmeldung nicht (Fehler 812 oder 649).',
    windows_failed_certificate:
      'Ein Zertifikat wurde nicht anerkannt: das des Servers oder das auf diesem Computer.',
    windows_failed_certificate_expired:
      'Ein Zertifikat ist abgelaufen, oder die Uhr dieses Computers geht falsch.',
    windows_failed_ppp:
      'Der Server wurde erreicht, aber es wurde keine Adresse im VPN vereinbart (Fehler 720).',
    windows_server_method_refused: 'Der Server erlaubt diese Art der Anmeldung nicht (Fehler 812).',
    windows_miniport_unbound:
      'Der Netzwerkteil von Windows für VPNs (WAN Miniport IP) ist ausgeschaltet; das führt zu Fehler 720.',

    strongswan_initiating: 'strongSwan kennt die Adresse des Servers und beginnt.',
    strongswan_name_not_found: 'Der Name des Servers wurde nicht gefunden (DNS).',
    strongswan_init_sent: 'Die erste Nachricht (IKE_SA_INIT) ging an den Server.',
    strongswan_init_answered: 'Der Server hat geantwortet: UDP 500 geht in beide Richtungen.',
    strongswan_main_mode_answered: 'Der Server hat geantwortet: UDP 500 geht in beide Richtungen.',
    strongswan_behind_nat:
      'Dieses Gerät ist hinter einem Router (NAT), daher wechselt das VPN auf UDP 4500. Das ist normal.',
    strongswan_peer_behind_nat:
      'Die Gegenseite ist hinter einem Router (NAT); dort müssen UDP 500 und 4500 weitergeleitet sein.',
    strongswan_encapsulation_forced:
      'Alle Daten reisen in UDP 4500, der Router braucht also kein Passthrough für ESP.',
    strongswan_sent_on_4500: 'Das VPN hat auf UDP 4500 gewechselt, wie es hinter einem Router soll.',
    strongswan_received_on_4500: 'Auf UDP 4500 kommen Pakete an: Dieser Port geht.',
    strongswan_no_answer_500:
      'Auf die erste Nachricht kommt keine Antwort: UDP 500 ist gesperrt, oder der Server läuft nicht.',
    strongswan_no_answer_4500:
      'Der Server hat zuerst geantwortet, danach nicht mehr: UDP 4500 ist gesperrt, oder große Pakete gehen verloren.',
    strongswan_gave_up: 'strongSwan hat aufgehört, auf eine Antwort zu warten.',
    strongswan_peer_silent: 'Die Gegenseite antwortet nicht.',
    strongswan_ikev1_retransmit: 'Eine Nachricht wurde noch einmal gesendet, weil keine Antwort kam.',
    strongswan_no_proposal: 'Die beiden Seiten haben kein Verschlüsselungsverfahren gemeinsam.',
    strongswan_proposals:
      'Diese Zeile nennt Verschlüsselungsverfahren; beide Seiten müssen eines gemeinsam haben.',
    strongswan_traffic_selectors:
      'Die beiden Seiten sind sich nicht einig, welche Netze durch den Tunnel gehen.',
    strongswan_refused:
      'Der Server hat die Anmeldung abgelehnt: Passwort, gemeinsamer Schlüssel, Zertifikat oder Kennung.',
    strongswan_shared_key: 'Der gemeinsame Schlüssel (PSK) ist auf den beiden Seiten verschieden.',
    strongswan_subnets_differ:
      'Die Netze, die auf den beiden Seiten eingetragen sind, passen nicht zusammen.',
    strongswan_identity_differs:
      'Die Gegenseite nennt sich anders als erwartet, oft mit einer privaten Adresse.',
    strongswan_looking_for_peer: 'Der Server sucht Einstellungen, die zu diesem Gerät passen.',
    strongswan_no_peer_config: 'Es gibt keine Einstellungen, die zur Gegenseite passen.',
    strongswan_eap_ok: 'Die Anmeldung wurde angenommen.',
    strongswan_certificate: 'Ein Zertifikat ließ sich nicht prüfen oder ist abgelaufen.',
    strongswan_ike_up: 'Beide Seiten haben einander anerkannt: Weg und Schlüssel stimmen.',
    strongswan_address_given: 'Der Server hat eine Adresse im VPN vergeben: Der Tunnel steht.',
    strongswan_child_up: 'Der Tunnel für die Daten wurde vereinbart.',
    strongswan_udp_sa: 'Der Tunnel für die Daten wurde vereinbart, innerhalb von UDP 4500.',
    strongswan_fragments_sent: 'Große Nachrichten werden in Stücken gesendet. Das hilft bei engen Leitungen.',
    strongswan_fragments_awaited:
      'Ein Stück einer großen Nachricht kam an. Geht es hier nicht weiter, ist der Rest unterwegs verloren gegangen.',
    strongswan_cannot_send:
      'Dieses Gerät konnte das Paket nicht senden: Es hat keinen Weg dorthin, oder eine Firewall verbietet es.',
    strongswan_dpd: 'strongSwan prüft, ob die Gegenseite noch da ist.',
    strongswan_password: 'Das Passwort ist falsch.',

    libreswan_initiating: 'Libreswan kennt die Adresse der Gegenseite und beginnt.',
    libreswan_retransmission:
      'Auf die erste Nachricht kommt keine Antwort: UDP 500 ist gesperrt, oder der Server läuft nicht.',
    libreswan_no_response:
      'Auf die erste Nachricht kam nie eine Antwort: UDP 500 ist gesperrt, oder der Server schweigt.',
    libreswan_encrypted_unanswered:
      'Der Server hat zuerst geantwortet, dann nicht mehr: meist ein falscher gemeinsamer Schlüssel, oder UDP 4500 ist gesperrt.',
    libreswan_shared_key:
      'Der gemeinsame Schlüssel (PSK) ist sehr wahrscheinlich auf den beiden Seiten verschieden.',
    libreswan_nat_found:
      'Auf dem Weg ist ein Router (NAT), daher wechselt das VPN auf UDP 4500. Das ist normal.',
    libreswan_no_nat: 'Auf dem Weg wurde kein Router (NAT) gesehen.',
    libreswan_no_connection_fits:
      'Der Server hat die Anfrage bekommen, hat aber keine Einstellungen, die dazu passen.',
    libreswan_ike_up: 'Beide Seiten haben einander anerkannt: Weg und Schlüssel stimmen.',
    libreswan_tunnel_up: 'Der Tunnel für die Daten wurde vereinbart, innerhalb von UDP 4500.',
    libreswan_request_refused:
      'Der Server hat die Anfrage abgelehnt, weil sie nicht zu seinen Einstellungen passt.',
    libreswan_no_transform: 'Die beiden Seiten haben kein Verschlüsselungsverfahren gemeinsam.',

    l2tp_connecting: 'L2TP beginnt; es muss innerhalb von IPsec laufen.',
    l2tp_no_answer_yet: 'L2TP wartet noch auf eine Antwort.',
    l2tp_gave_up:
      'L2TP bekam durch IPsec keine Antwort: meist ein zweiter Benutzer hinter demselben Router oder verlorene Datenpakete (ESP).',
    l2tp_closed_timeout: 'Die L2TP-Verbindung wurde geschlossen, weil die Gegenseite verstummt ist.',
    l2tp_unknown_tunnel: 'Die Gegenseite benutzt noch eine alte Verbindung, aus der Zeit vor einem Neustart.',
    l2tp_cannot_send: 'Der Server konnte seine Antwort nicht zurücksenden.',
    l2tp_request_arrived: 'Der Server hat die Anfrage des Geräts durch IPsec bekommen.',
    l2tp_answered: 'Der Server hat durch IPsec geantwortet.',
    l2tp_repeated_request: 'Das Gerät fragt noch einmal: Die Antworten des Servers erreichen es nicht.',
    l2tp_call_up: 'L2TP steht; als Nächstes kommt die Anmeldung.',

    pptp_control_answered: 'Der PPTP-Server hat auf TCP 1723 geantwortet.',
    pptp_control_failed: 'Der PPTP-Server war auf TCP 1723 nicht zu erreichen.',
    pptp_call_up: 'Der PPTP-Server hat den Anruf angenommen; als Nächstes kommt GRE.',
    pptp_gre_refused: 'Eine Firewall auf diesem Computer lässt GRE nicht hinaus, das PPTP braucht.',
    ppp_started: 'PPP wurde gestartet. Über das Netz sagt das noch nichts.',
    ppp_lcp_timeout:
      'PPP-Pakete kommen nicht zurück: GRE (bei PPTP) oder ESP (bei L2TP) geht unterwegs verloren.',
    ppp_ipcp_timeout: 'Die Anmeldung ging, aber der Server vergibt keine Adresse.',
    ppp_lcp_received: 'Pakete vom Server kommen an: GRE oder ESP kommt durch.',
    ppp_hangup: 'Die Verbindung wurde getrennt.',
    ppp_ended_by_server:
      'Der Server hat die Verbindung beendet; oft ist das Konto oder eine Regel der Grund.',
    ppp_authenticated: 'Die Anmeldung wurde angenommen.',
    ppp_address_given: 'Eine Adresse im VPN wurde vergeben: Der Tunnel steht.',
    ppp_mtu_set: 'Die Paketgröße (MTU) wurde vom VPN festgelegt.',
    ppp_mppe_offered: 'Der Server bietet Verschlüsselung für PPTP an (MPPE).',
    ppp_mppe_failed: 'Die beiden Seiten haben sich nicht auf eine Verschlüsselung geeinigt (MPPE).',
    ppp_password: 'Der Server hat Benutzername oder Passwort abgelehnt.',
    ppp_link_lost: 'Die Verbindung ging, dann verstummte die Gegenseite.',

    openvpn_link_remote: 'OpenVPN beginnt, an den Server zu senden. Ob er antwortet, zeigt das noch nicht.',
    openvpn_name_not_found: 'Der Name des Servers wurde nicht gefunden (DNS).',
    openvpn_tls_key_negotiation_failed:
      'Der Server hat nicht geantwortet: Der Port ist gesperrt oder nicht weitergeleitet, oder der Server läuft nicht.',
    openvpn_server_poll_timeout: 'Der Server hat nicht rechtzeitig geantwortet.',
    openvpn_tcp_connected: 'Der Server wurde über TCP erreicht.',
    openvpn_tcp_failed: 'Der Server war über TCP nicht zu erreichen.',
    openvpn_initial_packet: 'Der Server hat geantwortet: Der Weg hin und zurück ist offen.',
    openvpn_refused: 'Der Computer wurde erreicht, aber an diesem Port lauscht kein VPN-Server.',
    openvpn_wrong_service:
      'An diesem Port antwortet etwas anderes als OpenVPN, oft ein Webserver oder ein Proxy.',
    openvpn_tls_key_wrong:
      'Der zusätzliche Schlüssel (tls-auth oder tls-crypt) fehlt oder ist auf den beiden Seiten verschieden.',
    openvpn_verify_ok: 'Das Zertifikat der Gegenseite wurde anerkannt.',
    openvpn_certificate_expired:
      'Ein Zertifikat ist abgelaufen oder noch nicht gültig, oder die Uhr dieses Geräts geht falsch.',
    openvpn_certificate_refused: 'Das Zertifikat der Gegenseite wurde nicht anerkannt.',
    openvpn_certificate_name:
      'Das Zertifikat gehört zu einem anderen Server oder ist kein Server-Zertifikat.',
    openvpn_peer_connected: 'Beide Seiten haben einander anerkannt und haben Schlüssel.',
    openvpn_auth_failed: 'Der Server wurde erreicht, hat aber Benutzername oder Passwort abgelehnt.',
    openvpn_pushed: 'Die Anmeldung wurde angenommen; der Server hat seine Einstellungen gesendet.',
    openvpn_no_adapter: 'Der virtuelle Netzwerkadapter für OpenVPN fehlt, oder ein anderes VPN benutzt ihn.',
    openvpn_completed: 'OpenVPN hat sich erfolgreich verbunden.',
    openvpn_completed_with_errors: 'OpenVPN hat sich verbunden, konnte aber nicht alle Routen setzen.',
    openvpn_inactivity: 'Vom Server kam eine Zeit lang nichts, daher beginnt OpenVPN von vorn.',
    openvpn_restart: 'OpenVPN hört auf oder beginnt von vorn; das Wort in Klammern ist der Grund.',
    openvpn_path_mtu: 'Ein Paket war zu groß für den Weg (MTU); die Zahl sagt, was passt.',
    openvpn_path_mtu_pppoe: 'Ein Paket war zu groß: Die Leitung trägt 1492 Byte, wie bei DSL (PPPoE) üblich.',
    openvpn_mtu_parameters: 'Die Paketgrößen, die OpenVPN benutzt (MTU).',
    openvpn_mtu_measured:
      'OpenVPN hat die Paketgröße gemessen (MTU): Große Pakete kommen in beide Richtungen durch.',
    openvpn_mtu_measured_smaller: 'OpenVPN hat gemessen, dass die größten Pakete nicht durchkommen (MTU).',
    openvpn_floated:
      'Die Adresse eines Geräts hat sich geändert, und die Verbindung ging weiter. Das ist in Ordnung.',

    wireguard_name_not_found: 'Der Name des Servers wurde nicht gefunden (DNS).',
    wireguard_initiation: 'WireGuard hat seine erste Nachricht an den Server gesendet.',
    wireguard_no_answer:
      'Der Server antwortet nicht: Der Port ist gesperrt oder nicht weitergeleitet, oder ein Schlüssel ist falsch. Was davon, sagt WireGuard nicht.',
    wireguard_no_answer_kernel:
      'Die Gegenseite antwortet nicht: eine Firewall, eine fehlende Portweiterleitung oder ein falscher Schlüssel.',
    wireguard_gave_up: 'WireGuard hat es lange versucht und aufgegeben: Es kam keine Antwort.',
    wireguard_response: 'Der Server hat geantwortet: Weg und Schlüssel stimmen.',
    wireguard_keepalive: 'Durch den Tunnel kommen Pakete vom Server an.',
    wireguard_latest_handshake:
      'So lange ist die letzte Antwort des Servers her; unter 3 Minuten heißt, dass der Tunnel lebt.',
    wireguard_nothing_received: 'WireGuard sendet, aber es kam nichts zurück.',
    wireguard_went_silent: 'Die Verbindung ging, dann kam nichts mehr zurück.',
    wireguard_wrong_server_key:
      'Ein Paket wurde mit einem falschen öffentlichen Schlüssel dieser Seite gemacht: Die Schlüssel passen nicht zusammen.',
    wireguard_disallowed_source: 'Ein Paket kam von einer Adresse, die in „AllowedIPs“ nicht steht.',
    wireguard_no_route: 'Für diese Art von Adresse (IPv4 oder IPv6) gibt es keinen Weg ins Internet.',
    wireguard_bound: 'WireGuard benutzt diesen Netzwerkadapter.',
    wireguard_no_peer_for_address: 'In „AllowedIPs“ steht für dieses Ziel keine Gegenstelle.',

    apple_l2tp_connecting: 'Der Name des Servers wurde gefunden, und L2TP beginnt.',
    apple_ipsec_started: 'Der sichere Teil (IPsec) beginnt.',
    apple_phase_started: 'Der Austausch der Schlüssel (IKE) beginnt.',
    apple_phase1_up: 'Der Server hat geantwortet, und die Schlüssel wurden ausgetauscht.',
    apple_phase2_up: 'Der sichere Teil (IPsec) steht.',
    apple_retransmit:
      'Eine Nachricht wurde noch einmal gesendet, meist weil auf UDP 500 oder 4500 keine Antwort kommt.',
    apple_ipsec_failed:
      'Der sichere Teil (IPsec) kam nicht zustande: meist der gemeinsame Schlüssel, die Einstellungen oder ein gesperrter UDP-Port.',
    apple_l2tp_failed: 'IPsec steht, aber der Server antwortet meist nicht auf L2TP.',
    apple_start_command: 'Das VPN wurde eingeschaltet.',
    apple_connecting: 'Das Gerät verbindet sich.',
    apple_connected: 'Das Gerät hat sich erfolgreich verbunden.',
    apple_disconnected: 'Das VPN wurde getrennt.',
    apple_ended_by_server: 'Der Server hat die Verbindung beendet.',
    apple_superseded: 'Ein anderes VPN hat übernommen.',

    android_started: 'Android hat begonnen, sich zu verbinden.',
    android_racoon_dead:
      'Der Austausch der Schlüssel (IPsec) brach ab: oft der gemeinsame Schlüssel oder die Einstellungen.',
    android_l2tp_silent: 'Der Server antwortet durch IPsec nicht auf L2TP.',
    android_ike_authentication:
      'Der Server hat die Anmeldung abgelehnt: Passwort, gemeinsamer Schlüssel oder Zertifikat.',
    android_ike_timeout: 'Meist hat der Server gar nicht geantwortet, wenn das erscheint.',
    android_connected: 'Android hat sich verbunden.',
    android_failed: 'Android konnte sich nicht verbinden.',

    tailscale_relayed:
      'Das andere Gerät antwortet über ein Relais (DERP), nicht direkt. Das geht, ist aber langsamer.',
    tailscale_direct: 'Das andere Gerät antwortet direkt.',
    tailscale_no_reply: 'Das andere Gerät antwortet nicht.',
    tailscale_mapping_varies:
      'Der Router nimmt für jedes Ziel einen neuen Port; direkte Verbindungen sind dann schwierig.',
    tailscale_mapping_constant: 'Der Router behält für alle Ziele denselben Port. Das ist gut.',
    tailscale_udp_blocked: 'UDP kommt aus diesem Netz nicht hinaus, daher geht alles über ein Relais.',
    tailscale_udp_works: 'UDP kommt aus diesem Netz hinaus.',
    tailscale_relay_connected: 'Tailscale hat sein Relais (DERP) erreicht.',
    tailscale_relay_missing: 'Tailscale erreicht sein Relais (DERP) nicht.',
    tailscale_needs_login: 'Dieses Gerät muss sich bei Tailscale neu anmelden.',
    tailscale_upnp_seen: 'Der Router kann Ports von selbst öffnen (UPnP).',
    zerotier_ok: 'Dieses Gerät ist Mitglied im ZeroTier-Netz.',
    zerotier_requesting:
      'ZeroTier hat keine Antwort von seiner Steuerung: UDP 9993 ist gesperrt, oder das Gerät ist noch nicht zugelassen.',
    zerotier_denied: 'Dieses Gerät ist im ZeroTier-Netz noch nicht zugelassen.',
    zerotier_not_found: 'Ein ZeroTier-Netz mit dieser Nummer gibt es nicht.',
    zerotier_tcp_relay: 'ZeroTier geht über ein TCP-Relais, weil UDP hier nicht durchkommt.',
    zerotier_no_tcp_relay: 'ZeroTier braucht kein TCP-Relais.',

    anyconnect_requested: 'AnyConnect hat begonnen, sich zu verbinden.',
    anyconnect_new_mtu:
      'AnyConnect verbindet sich mit kleineren Paketen neu: UDP 443 (DTLS) ist wahrscheinlich gesperrt.',
    anyconnect_large_packet: 'Ein Paket war zu groß für den Tunnel (MTU).',
    anyconnect_not_reached: 'Das schreibt AnyConnect meist, wenn es den Server nicht erreicht.',
    anyconnect_login_failed: 'Der Server hat Benutzername oder Passwort abgelehnt.',
    anyconnect_certificate: 'Ein Zertifikat wurde nicht anerkannt.',
    anyconnect_connected: 'AnyConnect hat sich verbunden.',
    openconnect_connecting: 'OpenConnect beginnt, sich zu verbinden.',
    openconnect_name_not_found: 'Der Name des Servers wurde nicht gefunden (DNS).',
    openconnect_not_reached: 'Der Server war über TCP nicht zu erreichen.',
    openconnect_reached: 'Der Server wurde erreicht; Schlüssel werden ausgetauscht (TLS).',
    openconnect_certificate: 'Das Zertifikat des Servers wurde nicht anerkannt.',
    openconnect_https: 'Die sichere Verbindung zum Server steht.',
    openconnect_login_failed: 'Die Anmeldung ist fehlgeschlagen.',
    openconnect_session_refused:
      'Die Anmeldung ging, aber danach hat der Server den Tunnel abgelehnt, oft weil sich dazwischen die Adresse geändert hat.',
    openconnect_let_in: 'Die Anmeldung wurde angenommen.',
    openconnect_connected: 'OpenConnect hat sich verbunden.',
    openconnect_dtls_failed:
      'UDP (DTLS oder ESP) kommt nicht durch; alles geht über TCP, und das ist langsamer.',
    openconnect_dead_peer: 'Die Verbindung ging, dann verstummte der Server.',
    fortinet_unreachable: 'Der Server war nicht zu erreichen.',
    fortinet_error_14:
      'Der FortiClient-Fehler -14 hat viele Gründe: das Konto, eine Prüfung dieses Geräts oder keine Antwort.',
    fortinet_tunnel_failed: 'FortiClient konnte sich nicht verbinden.',
    fortinet_login_failed: 'Der Server hat die Anmeldung abgelehnt: Passwort, Code oder Zertifikat.',
    fortinet_no_tunnel_mode: 'Die Anmeldung ging, aber das Konto darf den Tunnel nicht benutzen.',
    fortinet_certificate: 'Das Zertifikat des Servers wurde nicht anerkannt.',
    fortinet_reached: 'Der Server wurde erreicht.',
    fortinet_let_in: 'Die Anmeldung wurde angenommen.',
    fortinet_ppp_timeout: 'Die Anmeldung ging, aber es kam keine Adresse (PPP).',
    fortinet_connected: 'Der Tunnel steht.',
    globalprotect_connecting: 'GlobalProtect hat begonnen, sich zu verbinden.',
    globalprotect_portal_silent: 'Das Portal von GlobalProtect war nicht zu erreichen.',
    globalprotect_login_ok: 'Die Anmeldung wurde angenommen.',
    globalprotect_login_failed: 'Der Server hat Benutzername oder Passwort abgelehnt.',
    globalprotect_over_tls:
      'UDP 4501 kommt meist nicht durch, wenn das erscheint; alles geht über TCP, und das ist langsamer.',
    globalprotect_connected: 'Das schreibt GlobalProtect meist, wenn der Tunnel steht.',

    system_message_too_long: 'Ein Paket war zu groß (MTU); die Zahl sagt, was passt.',
    system_helper_off:
      'Die Hilfe für PPTP (ALG) ist im Router geladen, wird aber nicht benutzt: Passthrough ist dann meist aus.',
    system_pptp_helper_on: 'PPTP-Passthrough ist im Router eingeschaltet.',
    system_gre_seen: 'GRE-Pakete sind unterwegs. Sehen Sie nach, ob auch welche zurückkommen.',
    system_esp_in_udp_seen: 'VPN-Daten sind in UDP 4500 unterwegs.',
  },
};
