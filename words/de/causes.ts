import type { causes as english } from '../en/causes';
import type { Shape } from '../shape';

export const causes: Shape<typeof english> = {
  no_internet: {
    name: 'Hier gibt es keine Verbindung zum Internet',
    means: 'Nichts im Internet antwortet diesem Computer, also kann sich kein VPN verbinden.',
    support: 'Seit wann, ob andere Geräte online sind und welche Lampen am Router leuchten.',
  },
  offline_or_portal: {
    name: 'Dieses Netz verlangt zuerst eine Anmeldung',
    means: 'Noch kommt nichts aus diesem Netz heraus, also kann sich kein VPN verbinden.',
    support: 'Welches Netz es ist, ob sich Webseiten öffnen und ob eine Anmeldeseite erschienen ist.',
  },
  name_not_found: {
    name: 'Der Name des Servers wird nicht gefunden (DNS)',
    means: 'Ihr Gerät erfährt die Adresse des VPN-Servers nicht und ruft deshalb niemanden an.',
    support:
      'Der Name, wie er in den Einstellungen steht, und was nslookup über den eigenen DNS-Server und über 1.1.1.1 antwortet.',
  },
  udp_blocked_here: {
    name: 'Dieses Netz lässt kein UDP durch',
    means: 'Die meisten VPNs brauchen UDP. Eines, das über TCP-Port 443 läuft, kann hier trotzdem gehen.',
    support: 'In welchem Netz es scheitert, in welchem es geht und ob der Server TCP 443 anbietet.',
  },
  vpn_port_blocked: {
    name: 'Der Port Ihres VPNs ist gesperrt',
    means: 'Anderes kommt durch, aber was an den Port des VPNs geht, kommt nicht an.',
    support: 'Benutzter Port und Transport sowie die Ports, die von hier aus als offen gemessen wurden.',
  },
  vpn_filtered: {
    name: 'Unterwegs werden VPNs herausgefiltert',
    means: 'Das Netz oder der Anbieter erkennt das VPN und trennt es, welchen Port es auch benutzt.',
    support:
      'Nach wie vielen Sekunden es getrennt wird, bei welchen Protokollen und ob es an einem anderen Anschluss geht.',
  },
  provider_disturbance: {
    name: 'Ihr Internetanbieter hat eine Störung',
    means: 'Der Anschluss selbst verliert Verbindungen. Meist endet das, ohne dass Sie etwas tun.',
    support: 'Seit wann es nicht geht, Ort und Anbieter und ob auch andere Dienste ausfallen.',
  },
  gre_dropped_by_router: {
    name: 'Ihr Router verwirft GRE, das PPTP braucht',
    means: 'Die Anmeldung beginnt, aber die Daten von PPTP (GRE) finden nicht durch den Router.',
    support:
      'Modell und Firmware des Routers, ob PPTP-Passthrough an ist und wie weit das Log des Clients kommt.',
  },
  gre_dropped_by_provider: {
    name: 'Ihr Anbieter befördert kein GRE (PPTP)',
    means:
      'An geteilten oder mobilen Anschlüssen kommt PPTP fast nie durch. Keine Einstellung bei Ihnen ändert das.',
    support:
      'Ob der Anschluss eine geteilte Adresse hat (CGNAT, DS-Lite) und ob PPTP an einem anderen Anschluss geht.',
  },
  ike_dropped_by_router: {
    name: 'Ihr Router sperrt IKE (UDP 500)',
    means: 'IPsec, IKEv2 und L2TP beginnen auf UDP-Port 500. Verwirft der Router das, folgt nichts mehr.',
    support:
      'Modell des Routers, Stand von IPsec-Passthrough und ob UDP 500 und 4500 als offen gemessen wurden.',
  },
  l2tp_dropped_by_router: {
    name: 'Ihr Router behindert L2TP',
    means: 'Ein Schalter des Routers für L2TP hält die Verbindung auf, obwohl L2TP hier in IPsec steckt.',
    support: 'Modell des Routers, Stand von L2TP- und IPsec-Passthrough und die Fehlernummer.',
  },
  esp_dropped: {
    name: 'Die verschlüsselten IPsec-Pakete (ESP) werden verworfen',
    means: 'Beide Seiten einigen sich auf Schlüssel, aber die Daten danach gehen unterwegs verloren.',
    support:
      'Ob UDP 4500 benutzt wird und die Zähler der gesendeten und empfangenen Bytes der IPsec-Verbindung.',
  },
  alg_interferes: {
    name: 'Ein Helfer im Router (ALG) stört',
    means: 'Der Router verändert VPN-Pakete, um zu helfen, und macht sie dadurch unbrauchbar.',
    support:
      'Modell und Firmware des Routers, welche Helfer (ALG) und Beschleunigungen an sind und ob zwei Geräte sich stören.',
  },
  router_state_stale: {
    name: 'Der Router hält an toten Verbindungen fest',
    means:
      'Er merkt sich eine frühere Verbindung und schickt Antworten an die falsche Stelle. Ein Neustart räumt das auf.',
    support: 'Ob ein Neustart des Routers geholfen hat, für wie lange und wie viele Geräte das VPN benutzen.',
  },
  router_software_bug: {
    name: 'Die Software des Routers hat einen Fehler',
    means: 'Diese Version der Firmware behandelt VPN-Pakete falsch. Oft behebt das ein Update.',
    support: 'Genaues Modell und Version der Firmware und ob das VPN mit einem anderen Router geht.',
  },
  router_firewall_strict: {
    name: 'Die Firewall Ihres Routers ist zu streng',
    means: 'Ihre Stufe hält auch Verbindungen auf, die Ihr eigenes Gerät beginnt.',
    support: 'Die Stufe der Firewall und die Einstellungen für Flutschutz und zerlegte Pakete.',
  },
  router_too_slow: {
    name: 'Ihr Router ist zu langsam für das VPN',
    means: 'Er kann nicht so schnell verschlüsseln oder weiterleiten, wie Ihr Anschluss es könnte.',
    support: 'Tempo mit und ohne VPN, die Last (CPU) des Routers dabei und wo das VPN läuft.',
  },
  nat_forgets: {
    name: 'Der Router vergisst die stille VPN-Verbindung',
    means:
      'Nach einer Pause ohne Daten finden Antworten nicht mehr zu Ihnen, bis sich das VPN neu verbindet.',
    support:
      'Nach wie vielen stillen Sekunden sie abbricht und welche Werte für Keepalive oder DPD gesetzt sind.',
  },
  second_client_conflict: {
    name: 'Zwei Geräte hinter Ihrem Router stören sich',
    means:
      'Bei manchen VPN-Arten kann ein Router zwei Geräte nicht unterscheiden, die denselben Server anrufen.',
    support: 'Wie viele Geräte von derselben Adresse denselben Server benutzen und mit welchem Protokoll.',
  },
  mtu_too_large: {
    name: 'Die VPN-Pakete sind zu groß (MTU)',
    means:
      'Kleine Pakete kommen durch, große gehen verloren: Es verbindet sich, aber Seiten oder Dateien bleiben stehen.',
    support:
      'Die MTU des Tunnels, die Art des Anschlusses und der größte unzerlegte Ping, der beantwortet wird.',
  },
  fragments_dropped: {
    name: 'Zerlegte Pakete gehen unterwegs verloren',
    means: 'Die große erste Nachricht mit dem Zertifikat wird zerteilt, und nicht alle Teile kommen an.',
    support:
      'Ob das Log bei IKE_AUTH oder beim TLS-Aufbau endet, ob IKE-Fragmentierung an ist und wie groß das Zertifikat ist.',
  },
  cgnat_inbound: {
    name: 'Ihr Anbieter teilt Ihre Adresse auf (CGNAT)',
    means: 'Anrufe von außen erreichen Ihr Zuhause nicht, was Sie im Router auch freigeben.',
    support:
      'Die Internetadresse (WAN) des Routers neben der öffentlichen Adresse und ob der Anschluss IPv6 hat.',
  },
  double_nat: {
    name: 'Zwei Router stehen hintereinander',
    means: 'Beide übersetzen Adressen. Ein VPN-Server zu Hause bleibt verborgen, bis beide geöffnet sind.',
    support: 'Modelle beider Geräte, ihre Internetadressen und welches davon ein bloßes Modem sein könnte.',
  },
  port_not_forwarded: {
    name: 'Der Port zu Ihrem VPN-Server ist nicht offen',
    means: 'Ihr Router weiß nicht, für welches Gerät ein Anruf von außen gedacht ist.',
    support: 'Die Portfreigaben, die lokale Adresse des Servers und was dort ankommt (Paketmitschnitt).',
  },
  port_taken_by_router: {
    name: 'Etwas anderes im Router belegt den Port',
    means:
      'Eine andere Regel oder der VPN-Server des Routers nimmt die Pakete an, die für Ihren bestimmt sind.',
    support: 'Die Liste der Freigaben, UPnP-Einträge und VPN-Dienste im Router mit ihren Ports.',
  },
  address_changed: {
    name: 'Die Adresse des Servers hat sich geändert',
    means: 'Ihr VPN ruft noch die Adresse an, die der Server früher hatte.',
    support: 'Die benutzte Adresse, die heutige Adresse des Namens und wann der Anschluss eine neue bekam.',
  },
  server_behind_nat: {
    name: 'Der Server steht hinter einem Router (NAT)',
    means: 'Windows lehnt L2TP/IPsec zu einem solchen Server ab, bis ein Wert es erlaubt.',
    support:
      'Ob der Server eine private Adresse hat und der Registrierungswert AssumeUDPEncapsulationContextOnSendRule.',
  },
  mesh_is_relayed: {
    name: 'Ihr Mesh-VPN läuft über eine Zwischenstation',
    means:
      'Die Geräte finden keinen direkten Weg zueinander, also geht alles einen längeren. Es geht, aber langsamer.',
    support:
      'Die Ausgabe von tailscale netcheck und tailscale status oder von zerotier-cli peers auf beiden Geräten.',
  },
  server_down: {
    name: 'Der VPN-Server antwortet nicht',
    means: 'Er ist aus, überlastet oder umgezogen. Das kann nur sein Betreiber sagen.',
    support:
      'Benutzter Name und benutzte Adresse, Zeit des letzten Versuchs und ob es auch bei anderen scheitert.',
  },
  server_firewall: {
    name: 'Die Firewall des Servers hält das VPN auf',
    means: 'Ihre Pakete erreichen den Server oder sein Rechenzentrum und werden dort abgewiesen.',
    support:
      'Die Regeln der Firewall und der Sicherheitsgruppe für die Ports und ein Mitschnitt am Server während eines Versuchs.',
  },
  server_does_not_forward: {
    name: 'Der Server leitet nichts weiter',
    means: 'Der Tunnel steht, aber der Server gibt Ihre Daten nicht an das weiter, was hinter ihm liegt.',
    support: 'IP-Weiterleitung, FORWARD-Regeln, NAT und Rückwege auf dem Server.',
  },
  settings_disagree: {
    name: 'Beide Seiten sind verschieden eingestellt',
    means: 'Sie finden keine gemeinsame Verschlüsselung, Kennung oder kein gemeinsames Netz und geben auf.',
    support: 'Vorschläge, Kennungen und Netze beider Seiten und die Logs beider Seiten zu einem Versuch.',
  },
  account_not_allowed: {
    name: 'Ihr Konto darf sich nicht verbinden',
    means: 'Es ist gesperrt, abgelaufen oder hat keine Erlaubnis für das VPN.',
    support: 'Benutzername, Zeit des Versuchs, Fehlernummer; ob das Konto aktiv und in der VPN-Gruppe ist.',
  },
  identity_used_twice: {
    name: 'Zwei Geräte benutzen denselben Schlüssel',
    means: 'Der Server hält sie für eines, und jedes wirft das andere hinaus.',
    support:
      'Welche Geräte sich ein Profil oder Konto teilen und ob der Server mehrere Verbindungen je Konto zulässt.',
  },
  server_too_slow_or_far: {
    name: 'Der Server ist überlastet oder weit weg',
    means: 'Ihr Anschluss ist in Ordnung, aber der Weg zum Server oder der Server selbst ist langsam.',
    support: 'Laufzeit und Tempo mit und ohne VPN, der Ort des Servers und die Tageszeit.',
  },
  peer_state_stale: {
    name: 'Eine Seite glaubt noch an die alte Verbindung',
    means: 'Nach einer Unterbrechung müssen beide Seiten zugleich neu beginnen.',
    support: 'Ob es hilft, beide Seiten zu trennen, und die Einstellungen für Dead Peer Detection.',
  },
  server_software_bug: {
    name: 'Die Software des Servers hat einen Fehler',
    means: 'Diese Version des Serverprogramms scheitert an Ihrer Verbindung.',
    support: 'Programm und Version des Servers und sein Log zur Zeit eines Versuchs.',
  },
  rekey_refused: {
    name: 'Die Erneuerung der Schlüssel scheitert',
    means:
      'Nach fester Zeit brauchen beide Seiten neue Schlüssel, einigen sich nicht, und das VPN bricht immer zur selben Minute ab.',
    support:
      'Die genaue Zeit bis zum Abbruch, die Laufzeiten beider Seiten und welche Seite die Erneuerung beginnt.',
  },
  credentials_wrong: {
    name: 'Benutzername oder Passwort werden nicht angenommen',
    means: 'Der Server ist erreicht und antwortet, lehnt aber die Anmeldung ab.',
    support: 'Der Benutzername genau wie eingegeben, Zeit des Versuchs und Fehlernummer. Nie das Passwort.',
  },
  shared_key_wrong: {
    name: 'Der gemeinsame Schlüssel (PSK) stimmt nicht überein',
    means:
      'Beide Seiten müssten denselben Schlüssel haben, haben aber verschiedene und trauen einander nicht.',
    support:
      'Um welche Verbindung es geht und ob der Schlüssel kürzlich geändert wurde. Den Schlüssel selbst nie per E-Mail.',
  },
  keys_mismatch: {
    name: 'Die Schlüssel beider Seiten passen nicht zusammen',
    means: 'Eine Seite kennt den Schlüssel der anderen nicht und schweigt.',
    support:
      'Die öffentlichen Schlüssel beider Seiten oder das Datum des Profils. Nie einen privaten Schlüssel.',
  },
  certificate_not_trusted: {
    name: 'Ihr Gerät vertraut dem Zertifikat des Servers nicht',
    means: 'Es kennt nicht, wer es unterschrieben hat, und lehnt die Verbindung zu Recht ab.',
    support: 'Aussteller und Fingerabdruck des Zertifikats und ob sein Stammzertifikat installiert ist.',
  },
  certificate_name: {
    name: 'Das Zertifikat gilt für einen anderen Namen',
    means: 'Der Server zeigt ein Zertifikat, in dem der Name fehlt, den Ihr Gerät anruft.',
    support: 'Der Name in den Einstellungen und die Namen im Zertifikat des Servers.',
  },
  certificate_expired: {
    name: 'Ein Zertifikat ist abgelaufen',
    means: 'Sein letzter Tag ist vorbei, darum lehnt die andere Seite es ab.',
    support: 'Die Daten der Zertifikate des Servers, seiner Zertifizierungsstelle und dieses Geräts.',
  },
  clock_wrong: {
    name: 'Die Uhr Ihres Geräts geht falsch',
    means: 'Zertifikate und Codes werden mit der Zeit verglichen und gelten dann als ungültig.',
    support: 'Datum, Uhrzeit und Zeitzone des Geräts und des Servers.',
  },
  client_firewall: {
    name: 'Eine Firewall auf Ihrem Gerät hält das VPN auf',
    means: 'Ein Sicherheitsprogramm auf diesem Gerät lässt Pakete des VPNs nicht durch.',
    support:
      'Welche Sicherheitsprogramme installiert sind und ob sich das VPN verbindet, während sie pausieren.',
  },
  other_vpn_running: {
    name: 'Ein anderes VPN oder ein Proxy stört',
    means: 'Zwei Programme wollen Ihren Datenverkehr lenken, und das VPN verliert Pakete an das andere.',
    support: 'Welche VPN-Programme, Proxys und Browser-VPNs installiert und welche davon an sind.',
  },
  adapter_broken: {
    name: 'Der Netzwerkadapter des VPNs ist beschädigt',
    means: 'Der Teil des Systems, der das VPN trägt, arbeitet nicht; so erreicht nichts das Netz.',
    support: 'Fehlernummer, Version von System und VPN-Programm und die Adapter im Geräte-Manager.',
  },
  profile_wrong: {
    name: 'Der VPN-Eintrag ist falsch eingestellt',
    means: 'Ein Wert in den VPN-Einstellungen dieses Geräts passt nicht zum Server.',
    support: 'Typ, Server und Optionen des VPN-Eintrags, ohne Passwörter und Schlüssel.',
  },
  services_stopped: {
    name: 'Ein Dienst, den das VPN braucht, läuft nicht',
    means: 'Ein Teil des Systems, der im Hintergrund läuft, ist aus; so kann das VPN nicht beginnen.',
    support: 'Der Stand von IKEEXT, PolicyAgent, RasMan und BFE (Windows) oder des VPN-Dienstes.',
  },
  client_software_old: {
    name: 'Das VPN-Programm ist zu alt',
    means: 'Es kennt nicht, was der Server heute verlangt, oder hat einen Fehler, der längst behoben ist.',
    support: 'Version des VPN-Programms und des Systems.',
  },
  protocol_not_supported: {
    name: 'Ihr Gerät unterstützt diese VPN-Art nicht mehr',
    means: 'Neuere Systeme haben PPTP entfernt, manche auch L2TP, weil sie veraltet sind.',
    support: 'System und Version und welche anderen Protokolle der Server anbietet.',
  },
  ppp_options_disagree: {
    name: 'Anmeldeart oder Verschlüsselung von PPP ist verschieden',
    means: 'Server und Gerät wollen im letzten Abschnitt Verschiedenes, nachdem die Verbindung schon steht.',
    support: 'Erlaubte Verfahren (MS-CHAP v2, EAP, MPPE) auf beiden Seiten und die Fehlernummer.',
  },
  subnet_overlap: {
    name: 'Beide Netze benutzen dieselben Adressen',
    means: 'Ihr Gerät sucht zu Hause, was hinter dem VPN liegt.',
    support: 'Die Adressbereiche hier und hinter dem VPN.',
  },
  routes_missing: {
    name: 'Der Weg durch das VPN fehlt (Route)',
    means: 'Es ist verbunden, aber Ihr Gerät schickt die richtigen Adressen nicht hindurch.',
    support:
      'Die Routingtabelle bei bestehender Verbindung, AllowedIPs oder übermittelte Routen und die gewünschte Adresse.',
  },
  names_inside_fail: {
    name: 'Namen hinter dem VPN werden nicht gefunden',
    means: 'Adressen dort antworten, aber Ihr Gerät fragt den falschen DNS-Server nach Namen.',
    support:
      'Welche DNS-Server bei bestehender Verbindung benutzt werden und welcher Name nicht gefunden wird.',
  },
  ipv6_goes_astray: {
    name: 'IPv6 führt am VPN vorbei oder ins Leere',
    means: 'Ihr Gerät bevorzugt IPv6, das an diesem Anschluss oder zu diesem Server nicht geht.',
    support: 'Ob der Server einen AAAA-Eintrag hat und ob Anschluss und Tunnel IPv6 haben.',
  },
  device_sleeps: {
    name: 'Ihr Gerät schläft ein',
    means: 'Um Strom zu sparen, hält es in Pausen das WLAN oder das VPN-Programm an.',
    support: 'Gerät und System, nach wie vielen Minuten es abbricht, und die Energieeinstellungen.',
  },
  tcp_in_tcp: {
    name: 'Das VPN läuft über TCP, das bremst',
    means: 'An einem Anschluss, der Pakete verliert, wiederholt TCP in TCP alles doppelt.',
    support: 'Der benutzte Transport, Verluste am Anschluss und ob der Server UDP anbietet.',
  },
  wireless_is_poor: {
    name: 'Das WLAN verliert Pakete',
    means: 'Die Funkverbindung ist schwach oder überfüllt, und ein VPN leidet darunter zuerst.',
    support: 'Signalstärke, benutztes Frequenzband und ob ein Kabel hilft.',
  },
  something_else: {
    name: 'Etwas, das nicht auf unserer Liste steht',
    means: 'Was gemessen und versucht wurde, weist auf keine Ursache hin, die wir kennen.',
    support:
      'Den ganzen Bericht: was gemessen wurde, welche Schritte versucht wurden, und das Log des VPN-Programms.',
  },
};
