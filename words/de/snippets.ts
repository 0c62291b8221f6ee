import type { snippets as en } from '../en/snippets';
import type { Shape } from '../shape';

export const snippets: Shape<typeof en> = {
  title: 'Konfiguration zum Kopieren',
  intro:
    'Ersetzen Sie, was in spitzen Klammern steht, durch Ihre eigenen Werte. Behalten Sie eine Kopie der alten Datei.',
  replace: 'Ersetzen',
  when: 'Wann verwenden',
  where: 'Wo eintragen',
  expect: 'Was zu erwarten ist',
  undo: 'Wie zurücknehmen',
  from: 'ab Version',
  to: 'bis Version',
  usually: 'meist',
  placeholder: {
    SERVER: 'Name oder Adresse des VPN-Servers',
    TUNNEL: 'Name des WireGuard-Tunnels, etwa wg0',
    CONNECTION: 'Name der Verbindung in Ihrer Konfiguration',
    CHILD: 'Name des Teils unter „children“ in Ihrer Konfiguration',
    VPN_NAME: 'Name der VPN-Verbindung in Windows',
    VPN_NETWORK: 'Adressen im VPN, etwa 10.8.0.0/24',
    REMOTE_NETWORK: 'Adressen des Zielnetzes, etwa 192.168.50.0/24',
    REMOTE_ADDRESS: 'erste Adresse des Zielnetzes, etwa 192.168.50.0',
    REMOTE_MASK: 'Maske dieses Netzes, etwa 255.255.255.0',
    DNS_SERVER: 'Adresse des Namensservers im VPN',
    DOMAIN: 'Name der Domäne innen, etwa office.example',
    LAN_INTERFACE: 'Schnittstelle zum eigenen Netz, etwa eth1',
  },
  place: {
    'wireguard-config':
      'In die Konfiguration des Tunnels, unter die gezeigte Überschrift. Ist die Zeile schon da, ändern Sie sie. Schalten Sie den Tunnel dann aus und wieder ein.',
    'openvpn-client':
      'In die Konfigurationsdatei des Clients (.ovpn oder .conf), auf eigene Zeilen. Ersetzen Sie Zeilen, die mit demselben Wort beginnen. Verbinden Sie dann neu.',
    'openvpn-server':
      'In die Konfigurationsdatei des Servers, auf eigene Zeilen. Ersetzen Sie Zeilen, die mit demselben Wort beginnen. Starten Sie dann den Server neu.',
    'openvpn-either':
      'In die Konfigurationsdatei des Clients oder des Servers, auf eine eigene Zeile. Verbinden Sie dann neu.',
    'openvpn-both':
      'In die Konfigurationsdateien von Client und Server, in beiden gleich. Starten Sie dann den Server neu und verbinden Sie neu.',
    swanctl:
      'In die Datei in /etc/swanctl, die die Verbindung beschreibt, in den Abschnitt desselben Namens. Führen Sie dann „swanctl --load-all“ aus.',
    'strongswan-conf': 'In /etc/strongswan.conf, in den Abschnitt charon. Starten Sie strongSwan dann neu.',
    libreswan:
      'In die Datei in /etc/ipsec.d, die die Verbindung beschreibt, in ihren conn-Abschnitt. Führen Sie dann „ipsec auto --replace“ mit dem Namen der Verbindung aus.',
    'windows-terminal': 'In eine Eingabeaufforderung oder ein Terminal, als Administrator geöffnet.',
    'windows-powershell': 'In die PowerShell. Der Name ist der unter Einstellungen, VPN gezeigte.',
    'linux-terminal': 'In ein Terminal, als root („sudo -i“).',
    'ppp-options':
      'In die Optionsdatei der Verbindung in /etc/ppp, jede auf eine eigene Zeile. Verbinden Sie dann neu.',
    'cron-file': 'In eine neue Datei /etc/cron.d/wireguard-reresolve, als eine Zeile.',
    'compose-file':
      'In compose.yaml, in den Dienst des VPN-Servers. Führen Sie dann „docker compose up -d“ aus.',
    'tailscaled-defaults': 'In /etc/default/tailscaled. Führen Sie dann „systemctl restart tailscaled“ aus.',
    'zerotier-conf':
      'In local.conf im Ordner von ZeroTier, unter Linux /var/lib/zerotier-one. Starten Sie ZeroTier dann neu.',
  },
  takeBack: {
    'remove-lines': 'Entfernen Sie die Zeilen wieder und starten Sie wie zuvor neu.',
    'old-value': 'Setzen Sie die alten Zeilen wieder ein und starten Sie wie zuvor neu.',
    'run-undo': 'Führen Sie die Rückgängig-Befehle aus.',
    'run-undo-restart': 'Führen Sie den Rückgängig-Befehl aus und starten Sie den Computer neu.',
  },
  row: {
    'wireguard-keepalive': {
      title: 'Die Verbindung offen halten (WireGuard)',
      when: 'Das VPN funktioniert, aber nach einigen ruhigen Minuten kommt nichts mehr durch, bis Sie neu verbinden. Verwenden Sie es auf der Seite, die hinter einem Router steht.',
      expect: 'Die Verbindung übersteht zehn ruhige Minuten. Auf einem Handy verbraucht sie etwas mehr Akku.',
    },
    'wireguard-mtu': {
      title: 'Kleinere Pakete (WireGuard)',
      when: 'Das VPN verbindet sich, aber Seiten bleiben hängen oder große Dateien brechen ab.',
      expect:
        'Seiten laden. Danach können Sie größere Zahlen versuchen, um die größte zu finden, die funktioniert.',
    },
    'wireguard-full-tunnel': {
      title: 'Alles durch das VPN leiten (WireGuard)',
      when: 'Webseiten sehen weiterhin Ihre eigene Adresse, obwohl das VPN an ist.',
      expect: 'Webseiten sehen die Adresse des VPN-Servers. Der Server muss Pakete weiterreichen.',
    },
    'wireguard-split-tunnel': {
      title: 'Nur einige Netze durch das VPN leiten (WireGuard)',
      when: 'Das VPN verbindet sich, aber das Firmennetz ist nicht erreichbar, oder das Internet steht still, solange es an ist.',
      expect: 'Die Netze in der Liste gehen durch das VPN. Alles andere nimmt den üblichen Weg.',
    },
    'wireguard-dns': {
      title: 'Namensserver im VPN (WireGuard)',
      when: 'Geräte im anderen Netz sind über ihre Adresse erreichbar, aber nicht über ihren Namen.',
      expect: 'Namen im anderen Netz werden gefunden, solange das VPN an ist.',
    },
    'wireguard-reresolve': {
      title: 'Den Server neu nachschlagen, wenn sich seine Adresse ändert (WireGuard)',
      when: 'Der Server hat eine wechselnde Adresse, und das VPN steht still, nachdem sie gewechselt hat.',
      expect: 'Höchstens einige Minuten nach einem Wechsel der Adresse funktioniert das VPN wieder.',
    },
    'wireguard-networkmanager-mtu': {
      title: 'Kleinere Pakete (WireGuard im NetworkManager)',
      when: 'Das VPN wurde in den Netzwerkeinstellungen eines Linux-Computers eingerichtet, und Seiten bleiben hängen.',
      expect: 'Seiten laden. Die 0 im Rückgängig-Befehl bedeutet automatisch.',
    },
    'openvpn-keepalive-client': {
      title: 'Die Verbindung offen halten (OpenVPN-Client)',
      when: 'Das VPN steht nach ruhigen Minuten still, und der Server lässt sich nicht ändern.',
      expect:
        'Der Client gibt alle 10 Sekunden ein Lebenszeichen und verbindet sich nach 60 stillen Sekunden neu. Gibt der Server eigene Zahlen vor, gelten diese.',
    },
    'openvpn-keepalive-server': {
      title: 'Die Verbindungen offen halten (OpenVPN-Server)',
      when: 'Das VPN mehrerer Clients steht nach ruhigen Minuten still.',
      expect: 'Alle Clients erhalten diese Zahlen bei der nächsten Verbindung.',
    },
    'openvpn-mssfix': {
      title: 'Kleinere Pakete für TCP (OpenVPN)',
      when: 'Das VPN verbindet sich, aber Seiten bleiben hängen oder große Dateien brechen ab.',
      expect:
        'Webseiten und andere TCP-Verbindungen funktionieren. An Anrufen und Spielen über UDP ändert sich nichts.',
    },
    'openvpn-mssfix-2.5': {
      title: 'Kleinere Pakete für TCP (älteres OpenVPN)',
      when: 'Das VPN verbindet sich, aber Seiten bleiben hängen oder große Dateien brechen ab.',
      expect:
        'Webseiten und andere TCP-Verbindungen funktionieren. An Anrufen und Spielen über UDP ändert sich nichts.',
    },
    'openvpn-tun-mtu': {
      title: 'Kleinere Pakete für alles (OpenVPN)',
      when: 'Kleinere Pakete für TCP haben nicht gereicht, zum Beispiel weil Anrufe scheitern.',
      expect:
        'TCP und UDP passen. Eine Zeile im Log über abweichende tun-mtu heißt, dass eine Seite vergessen wurde.',
    },
    'openvpn-tcp443-client': {
      title: 'TCP-Port 443 benutzen (OpenVPN-Client)',
      when: 'Ihr Netz lässt nur Webseiten durch. Der Server muss dort erreichbar sein.',
      expect:
        'Das VPN verbindet sich, etwas langsamer als über UDP. Entfernen Sie explicit-exit-notify, falls es in der Datei steht.',
    },
    'openvpn-tcp443-server': {
      title: 'TCP-Port 443 benutzen (OpenVPN-Server)',
      when: 'Clients sind in Netzen, die nur Webseiten durchlassen. Am besten als zweiter Server neben dem auf UDP.',
      expect:
        'Der Server nimmt auf TCP 443 an. Kein Webserver kann diesen Port unter derselben Adresse benutzen.',
    },
    'openvpn-udp443-client': {
      title: 'UDP-Port 443 benutzen (OpenVPN-Client)',
      when: 'Das Netz sperrt den üblichen Port, lässt aber UDP 443 durch. Der Server muss dort erreichbar sein.',
      expect: 'Das VPN verbindet sich so schnell wie zuvor.',
    },
    'openvpn-fallback': {
      title: 'Erst UDP, dann TCP 443 versuchen (OpenVPN-Client)',
      when: 'Sie sind in verschiedenen Netzen, und der Server ist auf beiden Ports erreichbar.',
      expect: 'Der Client versucht zuerst UDP und geht nach 10 Sekunden zu TCP 443 über.',
    },
    'openvpn-exit-notify': {
      title: 'Sich beim Server abmelden (OpenVPN)',
      when: 'Das Neuverbinden scheitert eine Minute lang, weil der Server die alte Verbindung noch zählt. Nur über UDP.',
      expect: 'Der Server gibt die Verbindung frei, sobald Sie trennen.',
    },
    'openvpn-redirect-gateway': {
      title: 'Alles durch das VPN leiten (OpenVPN-Server)',
      when: 'Webseiten sehen weiterhin die eigene Adresse der Clients, obwohl das VPN an ist.',
      expect: 'Webseiten sehen die Adresse des Servers. Der Server muss Pakete weiterreichen.',
    },
    'openvpn-push-route': {
      title: 'Den Clients den Weg ins Firmennetz nennen (OpenVPN-Server)',
      when: 'Das VPN verbindet sich, aber das Firmennetz ist nicht erreichbar.',
      expect: 'Nach dem Neuverbinden senden Clients Pakete für dieses Netz durch das VPN.',
    },
    'openvpn-push-dns': {
      title: 'Namensserver im VPN (OpenVPN-Server)',
      when: 'Geräte im anderen Netz sind über ihre Adresse erreichbar, aber nicht über ihren Namen.',
      expect:
        'Namen im anderen Netz werden nach dem Neuverbinden gefunden. Manche Linux-Clients brauchen dafür zusätzlich ein Skript.',
    },
    'openvpn-data-ciphers': {
      title: 'Auch eine ältere Verschlüsselung annehmen (OpenVPN)',
      when: 'Das Log meldet, dass Client und Server keine gemeinsame Verschlüsselung haben, weil eine Seite alt ist.',
      expect:
        'Das VPN verbindet sich. Aktualisieren Sie die alte Seite, sobald es geht, und entfernen Sie dann die Zeile.',
    },
    'strongswan-encap': {
      title: 'Pakete immer in UDP verpacken (strongSwan)',
      when: 'Das VPN verbindet sich, aber nichts kommt durch, weil ESP-Pakete unterwegs verworfen werden.',
      expect: 'Alle Pakete benutzen UDP 4500. Diese Einstellung auf einer Seite genügt.',
    },
    'strongswan-fragmentation': {
      title: 'Große Anmeldepakete teilen (strongSwan)',
      when: 'Das Verbinden bleibt beim Zertifikat stehen (IKE_AUTH), weil große Pakete verloren gehen.',
      expect:
        'Die Anmeldung gelingt auch über Leitungen, die geteilte Pakete verwerfen. Neuere Versionen tun dies von selbst.',
    },
    'strongswan-dpd': {
      title: 'Eine tote Verbindung bemerken und neu aufbauen (strongSwan)',
      when: 'Nach einer Unterbrechung sieht das VPN verbunden aus, aber nichts kommt durch.',
      expect: 'Nach höchstens etwa drei Minuten wird die Verbindung von selbst neu aufgebaut.',
    },
    'strongswan-windows-proposals': {
      title: 'Verschlüsselungen, die Windows anbietet (strongSwan)',
      when: 'Windows zeigt Fehler 13868, oder der Server meldet, dass kein Vorschlag passt (no proposal chosen).',
      expect:
        'Windows verbindet sich. Auch die Windows-Einstellung für stärkere Schlüssel (2048 Bit) muss an sein.',
    },
    'strongswan-no-rekey': {
      title: 'Das Erneuern der Schlüssel Windows überlassen (strongSwan)',
      when: 'Das VPN von Windows-Clients bricht immer wieder nach derselben Zeit oder Datenmenge ab.',
      expect: 'Die Verbindung bricht dann nicht mehr ab. Windows erneuert die Schlüssel von selbst.',
    },
    'strongswan-keepalive': {
      title: 'Die Verbindung offen halten (strongSwan)',
      when: 'Das VPN steht hinter einem Router nach ruhigen Minuten still. Verwenden Sie es auf der Seite hinter dem Router.',
      expect: 'Ein winziges Paket alle 20 Sekunden verhindert, dass der Router die Verbindung vergisst.',
    },
    'libreswan-encapsulation': {
      title: 'Pakete immer in UDP verpacken (Libreswan)',
      when: 'Das VPN verbindet sich, aber nichts kommt durch, weil ESP-Pakete unterwegs verworfen werden.',
      expect: 'Alle Pakete benutzen UDP 4500. Diese Einstellung auf einer Seite genügt.',
    },
    'libreswan-fragmentation': {
      title: 'Große Anmeldepakete teilen (Libreswan)',
      when: 'Das Verbinden bleibt beim Zertifikat stehen (IKE_AUTH), weil große Pakete verloren gehen.',
      expect: 'Die Anmeldung gelingt auch über Leitungen, die geteilte Pakete verwerfen.',
    },
    'libreswan-dpd': {
      title: 'Eine tote Verbindung bemerken und neu aufbauen (Libreswan 4)',
      when: 'Nach einer Unterbrechung sieht das VPN verbunden aus, aber nichts kommt durch.',
      expect: 'Nach etwa zwei Minuten wird die Verbindung neu aufgebaut. Version 5 tut dies von selbst.',
    },
    'windows-server-behind-nat': {
      title: 'Einen Server hinter einem Router erreichen (Windows)',
      when: 'L2TP zeigt Fehler 809 oder 789, und der VPN-Server steht hinter einem Router. Nötig auf jedem Windows-Computer; starten Sie ihn danach neu.',
      expect:
        'Nach dem Neustart fragt Windows nach Name und Kennwort. Ein großes Windows-Update kann den Wert entfernen.',
    },
    'windows-allow-ipsec': {
      title: 'IPsec für L2TP wieder erlauben (Windows)',
      when: 'L2TP scheitert sofort, und ein anderes VPN-Programm oder eine Anleitung hat ProhibitIpSec auf 1 gesetzt. Starten Sie danach neu.',
      expect: 'L2TP wird wieder verschlüsselt und erreicht den Server.',
    },
    'windows-dh2048': {
      title: 'Stärkere Schlüssel für IKEv2 anbieten (Windows)',
      when: 'IKEv2 zeigt Fehler 13868 (Richtlinienübereinstimmung).',
      expect:
        'Windows bietet auch Schlüssel mit 2048 Bit und AES-256 an, was die meisten Server heute verlangen.',
    },
    'windows-services': {
      title: 'Die Dienste starten, die ein VPN braucht (Windows)',
      when: 'Fehler 789, 791 oder 827, oder eine Meldung, dass ein Dienst nicht läuft.',
      expect:
        '„net start“ meldet für jeden Dienst, dass er läuft. Eine Meldung, er sei bereits gestartet, ist in Ordnung.',
    },
    'windows-mtu': {
      title: 'Kleinere Pakete (Windows)',
      when: 'Das VPN verbindet sich, aber Seiten bleiben hängen. Führen Sie es aus, während das VPN verbunden ist.',
      expect: 'Seiten laden. „netsh interface ipv4 show subinterfaces“ zeigt 1280.',
    },
    'windows-ipsec-configuration': {
      title: 'Die Verschlüsselung einer IKEv2-Verbindung festlegen (Windows)',
      when: 'IKEv2 zeigt Fehler 13868, und der Server verlangt genau AES-256-GCM, SHA-256 und Gruppe 14.',
      expect:
        'Die Verbindung bietet nur noch diese an. Verlangt der Server andere, scheitert sie; nehmen Sie es dann zurück.',
    },
    'windows-split-tunnel': {
      title: 'Nur ein Netz durch das VPN leiten (Windows)',
      when: 'Das Internet steht still oder wird langsam, solange das VPN an ist, und nur das Firmennetz wird darüber gebraucht.',
      expect:
        'Nach dem Neuverbinden geht nur noch dieses Netz durch das VPN. Manche Arbeitgeber erlauben das nicht; fragen Sie vorher.',
    },
    'linux-ip-forward': {
      title: 'Den Server Pakete weiterreichen lassen (Linux)',
      when: 'Clients verbinden sich mit Ihrem Linux-Server, erreichen aber nichts dahinter.',
      expect: '„sysctl net.ipv4.ip_forward“ zeigt 1, auch nach einem Neustart.',
    },
    'linux-mss-iptables': {
      title: 'Kleinere TCP-Pakete für alle Geräte hinter dem Router (iptables)',
      when: 'Seiten bleiben auf vielen Geräten durch das VPN hängen, und ein Linux-Router oder -Server steht dazwischen.',
      expect: 'TCP-Verbindungen passen durch die engste Leitung auf dem Weg, soweit der Router sie kennt.',
    },
    'linux-mss-nftables': {
      title: 'Kleinere TCP-Pakete für alle Geräte hinter dem Router (nftables)',
      when: 'Seiten bleiben auf vielen Geräten durch das VPN hängen, und ein Linux-Router oder -Server steht dazwischen.',
      expect: 'TCP-Verbindungen passen durch die engste Leitung auf dem Weg, soweit der Router sie kennt.',
    },
    'linux-pptp-helper-nftables': {
      title: 'PPTP-Passthrough auf einem Linux-Router (nftables)',
      when: 'PPTP bleibt hinter Ihrem eigenen Linux-Router bei „Benutzername und Kennwort werden überprüft“ stehen.',
      expect: 'PPTP verbindet sich. PPTP ist nicht mehr sicher; planen Sie einen Ersatz.',
    },
    'linux-pptp-helper-iptables': {
      title: 'PPTP-Passthrough auf einem Linux-Router (iptables)',
      when: 'PPTP bleibt hinter Ihrem eigenen Linux-Router bei „Benutzername und Kennwort werden überprüft“ stehen.',
      expect: 'PPTP verbindet sich. PPTP ist nicht mehr sicher; planen Sie einen Ersatz.',
    },
    'linux-udp-timeout': {
      title: 'UDP-Verbindungen länger merken (Linux-Router)',
      when: 'Das VPN mehrerer Geräte hinter Ihrem eigenen Linux-Router steht nach ruhigen Minuten still.',
      expect: 'Der Router behält ruhige UDP-Verbindungen bis zu fünf Minuten.',
    },
    'pppd-pptp': {
      title: 'Optionen für einen PPTP-Client (Linux)',
      when: 'PPTP erreicht den Server, aber beide Seiten einigen sich nicht auf eine Verschlüsselung.',
      expect:
        'Der Client verlangt MS-CHAPv2 und MPPE mit 128 Bit. PPTP ist nicht mehr sicher; planen Sie einen Ersatz.',
    },
    'pppd-echo': {
      title: 'Eine tote Verbindung bemerken (pppd)',
      when: 'Nach einer Unterbrechung sieht das VPN verbunden aus, aber nichts kommt durch.',
      expect: 'Nach etwa 80 stillen Sekunden endet die Verbindung und kann neu aufgebaut werden.',
    },
    'tailscale-port': {
      title: 'Fester Port (Tailscale unter Linux)',
      when: 'Verbindungen laufen langsam über ein Relay, und Sie möchten im Router einen Port für Tailscale weiterleiten.',
      expect: '„tailscale ping“ zeigt öfter eine direkte Verbindung.',
    },
    'zerotier-port': {
      title: 'Fester Port (ZeroTier)',
      when: 'Verbindungen laufen langsam über ein Relay, und Sie möchten im Router einen Port für ZeroTier weiterleiten.',
      expect: '„zerotier-cli peers“ zeigt öfter DIRECT.',
    },
    'docker-publish-wireguard': {
      title: 'Den Port des Containers öffnen (WireGuard)',
      when: 'Ein WireGuard-Server läuft in Docker, und im Container kommen keine Pakete an.',
      expect: '„docker ps“ zeigt 51820/udp. Ohne „/udp“ öffnet Docker TCP, das WireGuard nicht benutzt.',
    },
    'docker-publish-ikev2': {
      title: 'Die Ports des Containers öffnen (IKEv2, L2TP)',
      when: 'Ein IPsec-Server läuft in Docker, und im Container kommen keine Pakete an.',
      expect:
        '„docker ps“ zeigt 500/udp und 4500/udp. Kein anderes Programm auf dem Computer darf sie benutzen.',
    },
    'docker-publish-openvpn': {
      title: 'Den Port des Containers öffnen (OpenVPN)',
      when: 'Ein OpenVPN-Server läuft in Docker, und im Container kommen keine Pakete an.',
      expect: '„docker ps“ zeigt 1194/udp. Ohne „/udp“ öffnet Docker TCP.',
    },
  },
};
