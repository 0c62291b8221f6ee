import type { mtu as en } from '../en/mtu';
import type { Detail, Shape } from '../shape';

export const mtu: Shape<typeof en> = {
  title: 'Paketgröße (MTU)',
  intro:
    'Ein VPN verpackt jedes Paket in ein weiteres. Ist das Ergebnis zu groß für die Leitung, gehen große Pakete verloren: Das VPN verbindet sich, aber Webseiten bleiben hängen.',
  firstTry: (n: Detail) =>
    `Versuchen Sie es zuerst mit ${n}. Wenn Seiten jetzt laden, waren die Pakete zu groß.`,
  exact: (n: Detail) => `Für diese Leitung und dieses Protokoll berechnet: ${n}.`,
  noTunnel: 'Dieses Protokoll funktioniert auf einer solchen Leitung nicht.',
  noIpv6Inside: 'So kleine Pakete lassen im VPN keinen Platz für IPv6. IPv4 funktioniert.',
  ownSize:
    'Dieses Programm legt seine Paketgröße selbst fest. Einzutragen ist darin nichts; eine kleinere MTU am Router kann trotzdem helfen.',
  mss: (n: Detail) => `Die passende MSS, falls ein Router danach fragt: ${n}.`,
  overheadTitle: 'Was das VPN hinzufügt',
  bytes: (n: Detail) => `${n} Byte`,
  usually: 'meist',
  search: {
    title: 'Die Größe mit einigen Pings finden',
    why: 'Ein Ping, der unterwegs nicht geteilt werden darf, zeigt, welche Größe noch passt. Nötig sind höchstens 8 Pings.',
    before:
      'Schalten Sie zuerst das VPN aus. Pingen Sie den VPN-Server an; wenn er nie antwortet, eine andere Adresse, die antwortet.',
    command: 'Kopieren Sie diesen Befehl in ein Terminal und führen Sie ihn aus.',
    ask: 'Kam mindestens eine Antwort zurück?',
    passed: 'Ja, es kam eine Antwort',
    failed: 'Keine Antwort, oder eine Meldung, dass das Paket zu groß ist',
    size: (n: Detail) => `Größe dieses Pings: ${n} Byte einschließlich Kopfdaten.`,
    done: (n: Detail) => `Das größte Paket, das durchkommt, hat ${n} Byte. Das ist die MTU des Weges.`,
    tunnel: (n: Detail) => `Tragen Sie ${n} als MTU des VPN ein.`,
    'nothing-passes':
      'Nicht einmal ein kleiner Ping wurde beantwortet. Viele Server beantworten nie Pings; über die Größe sagt das nichts. Pingen Sie eine andere Adresse an.',
    contradictory:
      'Ein großer Ping kam durch, ein kleinerer nicht. Pakete scheinen zufällig verloren zu gehen. Beginnen Sie von vorn, und bleiben Sie nahe am WLAN-Router oder nehmen Sie ein Kabel.',
    noCommand:
      'Dieses System hat keinen Befehl dafür. Nehmen Sie einen Computer mit Windows, macOS oder Linux im selben Netz.',
    noIpv6OnWindows:
      'Windows kann dies über IPv6 nicht prüfen. Nehmen Sie eine IPv4-Adresse des Servers, oder macOS oder Linux.',
    badHost: 'Das ist kein Servername und keine Adresse.',
  },
  part: {
    ipv4: 'IPv4-Kopf',
    ipv6: 'IPv6-Kopf',
    udp: 'UDP-Kopf',
    'udp-nat-traversal': 'UDP-Kopf für NAT-Traversal (UDP 4500)',
    'udp-l2tp': 'UDP-Kopf von L2TP',
    tcp: 'TCP-Kopf mit Zeitstempeln',
    gre: 'GRE-Kopf',
    ppp: 'PPP-Kopf',
    mppe: 'Kopf der Verschlüsselung MPPE',
    l2tp: 'L2TP-Kopf',
    'esp-header': 'ESP-Kopf',
    'esp-iv': 'ESP-Startwert (IV)',
    'esp-check': 'ESP-Prüfwert (ICV)',
    'esp-trailer': 'ESP-Anhang',
    wireguard: 'WireGuard-Kopf und Prüfwert',
    'openvpn-header': 'OpenVPN-Kopf',
    'openvpn-packet-id': 'OpenVPN-Paketnummer',
    'openvpn-iv': 'OpenVPN-Startwert (IV)',
    'openvpn-check': 'OpenVPN-Prüfwert',
    tls: 'TLS-Rahmen',
    sstp: 'SSTP-Kopf',
    padding: 'Auffüllung auf ganze Blöcke der Verschlüsselung',
  },
  link: {
    ethernet: 'Kabel, Glasfaser oder andere Leitung ohne Einwahl (Ethernet)',
    pppoe: 'DSL oder Glasfaser, bei der sich der Router einwählt (PPPoE)',
    'ds-lite': 'IPv4 in IPv6 verpackt (DS-Lite)',
    '464xlat': 'IPv4 in IPv6 übersetzt (464XLAT), wie bei vielen Handys',
    '6in4': 'IPv6 in IPv4 verpackt (6in4-Tunnel)',
    'dsl-short': 'DSL mit ungewöhnlich kleinen Paketen',
    mobile: 'Mobilfunk (LTE, 5G)',
    hotel: 'Hotel, Café oder Hotspot des Handys',
    'google-cloud': 'Server bei Google Cloud',
    'inside-wireguard': 'Innerhalb eines anderen VPN (WireGuard)',
    'smallest-ipv6': 'Die kleinste Größe, die IPv6 erlaubt',
  },
  place: {
    'wireguard-config': {
      title: 'WireGuard-Konfigurationsdatei',
      where:
        'Öffnen Sie den Tunnel zum Bearbeiten oder die Datei in /etc/wireguard, und fügen Sie unter [Interface] die Zeile mit der MTU ein. Starten Sie den Tunnel neu.',
      expect: 'Seiten, die hängen blieben, laden. Der Tunnel zeigt die neue Zahl.',
      undo: 'Entfernen Sie die Zeile oder tragen Sie die alte Zahl ein. Starten Sie den Tunnel neu.',
    },
    'wireguard-app': {
      title: 'WireGuard-App, Feld MTU',
      where:
        'Tippen Sie auf den Tunnel, dann auf Bearbeiten. Tragen Sie die Zahl in das Feld MTU ein und speichern Sie.',
      expect: 'Seiten, die hängen blieben, laden, sobald der Tunnel aus- und wieder eingeschaltet wurde.',
      undo: 'Leeren Sie das Feld und speichern Sie.',
    },
    'openvpn-mssfix': {
      title: 'OpenVPN ab 2.6, Zeile mssfix',
      where:
        'Fügen Sie die Zeile in die Konfigurationsdatei des Clients oder des Servers ein und verbinden Sie neu. Die Zahl meint das ganze Paket auf der Leitung.',
      expect:
        'Webseiten und andere TCP-Verbindungen bleiben nicht mehr hängen. An UDP im VPN ändert sich nichts.',
      undo: 'Entfernen Sie die Zeile und verbinden Sie neu.',
    },
    'openvpn-mssfix-2.5': {
      title: 'OpenVPN bis 2.5, Zeile mssfix',
      where:
        'Fügen Sie die Zeile in die Konfigurationsdatei des Clients oder des Servers ein und verbinden Sie neu. Diese Versionen zählen das Paket ohne IP- und UDP-Kopf.',
      expect:
        'Webseiten und andere TCP-Verbindungen bleiben nicht mehr hängen. An UDP im VPN ändert sich nichts.',
      undo: 'Entfernen Sie die Zeile und verbinden Sie neu.',
    },
    'openvpn-tun-mtu': {
      title: 'OpenVPN, Zeile tun-mtu',
      where:
        'Fügen Sie die Zeile in die Konfigurationsdateien von Client und Server ein, in beiden mit derselben Zahl. Verbinden Sie neu.',
      expect:
        'UDP und TCP im VPN passen. Eine Zeile im Log über abweichende tun-mtu heißt: Eine Seite wurde vergessen.',
      undo: 'Entfernen Sie die Zeile auf beiden Seiten und verbinden Sie neu.',
    },
    'windows-netsh': {
      title: 'Windows, Befehl netsh',
      where:
        'Verbinden Sie das VPN, öffnen Sie ein Terminal als Administrator und führen Sie den Befehl aus. Der Name ist der der VPN-Verbindung.',
      expect: '„netsh interface ipv4 show subinterfaces“ zeigt die neue Zahl.',
      undo: 'Führen Sie den Rückgängig-Befehl aus. Er setzt 1400, was Windows meist für ein VPN nimmt.',
    },
    'windows-tunnel-mtu': {
      title: 'Windows-Registrierung, Wert TunnelMTU (PPTP und L2TP)',
      where:
        'Öffnen Sie ein Terminal als Administrator, führen Sie die drei Befehle aus und starten Sie den Computer neu.',
      expect: 'Die nächste VPN-Verbindung beginnt mit der neuen Zahl.',
      undo: 'Führen Sie den Rückgängig-Befehl aus und starten Sie den Computer neu.',
    },
    'macos-ifconfig': {
      title: 'macOS, Befehl ifconfig',
      where:
        'Verbinden Sie das VPN und führen Sie den Befehl im Terminal aus. Der Name ist meist ppp0 (L2TP), ipsec0 (IKEv2) oder utun4 (WireGuard).',
      expect: 'Er wirkt sofort und so lange, bis das VPN getrennt wird.',
      undo: 'Trennen Sie das VPN und verbinden Sie es wieder.',
    },
    'apple-profile': {
      title: 'Konfigurationsprofil für iPhone, iPad und Mac (IKEv2)',
      where:
        'Wer das Profil erstellt hat, fügt die zwei Zeilen in den IKEv2-Teil ein und gibt Ihnen das neue Profil. Apple nimmt 1280 bis 1400 an.',
      expect: 'Das VPN benutzt die Zahl ab der nächsten Verbindung.',
      undo: 'Installieren Sie das alte Profil wieder.',
    },
    'strongswan-android': {
      title: 'strongSwan-App, Feld MTU',
      where:
        'Bearbeiten Sie das Profil, öffnen Sie die erweiterten Einstellungen und tragen Sie die Zahl in das Feld MTU ein.',
      expect: 'Das VPN benutzt die Zahl ab der nächsten Verbindung.',
      undo: 'Leeren Sie das Feld und speichern Sie.',
    },
    'strongswan-conf': {
      title: 'strongSwan unter Linux, strongswan.conf',
      where:
        'Schreiben Sie die Zeilen in /etc/strongswan.conf oder eine Datei in /etc/strongswan.d und starten Sie strongSwan neu.',
      expect: 'Routen in das VPN tragen die neue MTU. „ip route show table 220“ zeigt sie.',
      undo: 'Entfernen Sie die Zeilen und starten Sie strongSwan neu.',
    },
    'linux-ip-link': {
      title: 'Linux, Befehl ip',
      where:
        'Verbinden Sie das VPN und führen Sie den Befehl aus. Der Name ist der des Tunnels, etwa wg0, tun0 oder ppp0.',
      expect: 'Er wirkt sofort und so lange, bis der Tunnel neu gestartet wird.',
      undo: 'Trennen Sie das VPN und verbinden Sie es wieder.',
    },
    'linux-pppd': {
      title: 'Linux, Optionen von pppd',
      where:
        'Fügen Sie die zwei Zeilen in die Optionsdatei der Verbindung in /etc/ppp ein und verbinden Sie neu.',
      expect: '„ip link show ppp0“ zeigt die neue Zahl.',
      undo: 'Entfernen Sie die zwei Zeilen und verbinden Sie neu.',
    },
    'router-wan-mtu': {
      title: 'Router, MTU der Internetverbindung',
      where:
        'Meist auf der Seite Internet oder WAN Ihres Routers. Notieren Sie die alte Zahl und tragen Sie dann die neue ein.',
      expect: 'Der Router verbindet sich neu. Alle Geräte dahinter senden kleinere Pakete.',
      undo: 'Tragen Sie die alte Zahl wieder ein.',
    },
    'router-mss-iptables': {
      title: 'Linux-Router, MSS mit iptables',
      where:
        'Führen Sie den Befehl auf dem Router aus, durch den das VPN läuft. Der Name ist der des Tunnels.',
      expect: 'TCP-Verbindungen aller Geräte dahinter passen, ohne Änderung an den Geräten.',
      undo: 'Führen Sie den Rückgängig-Befehl aus oder starten Sie den Router neu.',
    },
    'router-mss-mikrotik': {
      title: 'MikroTik-Router, MSS',
      where: 'Führen Sie den Befehl in einem Terminal des Routers aus. Der Name ist der des Tunnels.',
      expect: 'TCP-Verbindungen aller Geräte dahinter passen, ohne Änderung an den Geräten.',
      undo: 'Führen Sie den Rückgängig-Befehl aus.',
    },
  },
};
