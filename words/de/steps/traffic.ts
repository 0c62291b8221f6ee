import type { traffic as english } from '../../en/steps/traffic';
import type { Shape } from '../../shape';

export const traffic: Shape<typeof english> = {
  lower_mtu: {
    title: 'Die VPN-Pakete kleiner machen ({mtu})',
    why: 'Jedes VPN-Paket trägt eine zusätzliche Hülle. Wird es zu groß für den Anschluss, geht es ohne Meldung verloren: Das VPN verbindet sich, aber Seiten bleiben stehen. Kleinere Pakete (MTU) passen.',
    clicks: {
      all: [
        'Öffnen Sie die Einstellungen Ihrer VPN-App und suchen Sie „MTU“, „Paketgröße“ oder „MSS“. Notieren Sie den Wert.',
        'Tragen Sie zuerst {mtu} ein.',
        'Verbinden Sie sich und öffnen Sie, was vorher stehen blieb.',
        'Hat die App keinen solchen Eintrag, kann der Betreiber des Servers es für alle tun (MSS-Clamping).',
        'Bleiben Seiten weiter stehen, nehmen Sie 1280. Geht es, erhöhen Sie die Zahl um jeweils 20, solange es noch geht.',
        'Die Nachschlageseite (Buchsymbol) findet die genaue Größe mit wenigen Pings.',
      ],
      windows: [
        'Verbinden Sie das VPN. Klicken Sie mit der rechten Maustaste auf Start und wählen Sie „Terminal (Administrator)“ oder „Windows PowerShell (Administrator)“.',
        'Führen Sie `netsh interface ipv4 show subinterfaces` aus und notieren Sie die Zahl vor dem Namen Ihres VPNs.',
        'Führen Sie `netsh interface ipv4 set subinterface "VPN" mtu={mtu} store=persistent` mit dem Namen aus der Liste statt VPN aus.',
        'Öffnen Sie, was vorher stehen blieb. Ist nach der nächsten Verbindung die alte Zahl wieder da, wiederholen Sie die Zeile.',
        'Bleiben Seiten weiter stehen, nehmen Sie 1280. Geht es, erhöhen Sie die Zahl um jeweils 20, solange es noch geht.',
        'Die Nachschlageseite (Buchsymbol) findet die genaue Größe mit wenigen Pings.',
      ],
      macos: [
        'Verbinden Sie das VPN und öffnen Sie das Terminal (Programme › Dienstprogramme).',
        'Führen Sie `ifconfig` aus und suchen Sie den Eintrag des VPNs: ppp0 bei L2TP, ipsec0 bei IKEv2, sonst das letzte utun. Notieren Sie dessen mtu.',
        'Führen Sie `sudo ifconfig ppp0 mtu {mtu}` mit diesem Namen statt ppp0 aus.',
        'Öffnen Sie, was vorher stehen blieb. Der Wert gilt, bis Sie trennen.',
        'Bleiben Seiten weiter stehen, nehmen Sie 1280. Geht es, erhöhen Sie die Zahl um jeweils 20, solange es noch geht.',
        'Die Nachschlageseite (Buchsymbol) findet die genaue Größe mit wenigen Pings.',
      ],
      linux: [
        'Verbinden Sie das VPN, führen Sie `ip link` aus und suchen Sie seinen Eintrag (tun0, wg0, ppp0). Notieren Sie dessen mtu.',
        'Führen Sie `sudo ip link set dev tun0 mtu {mtu}` mit diesem Namen statt tun0 aus.',
        'Öffnen Sie, was vorher stehen blieb. Der Wert gilt, bis Sie trennen.',
        'Bleiben Seiten weiter stehen, nehmen Sie 1280. Geht es, erhöhen Sie die Zahl um jeweils 20, solange es noch geht.',
        'Die Nachschlageseite (Buchsymbol) findet die genaue Größe mit wenigen Pings.',
      ],
      wireguard: [
        'Öffnen Sie den Tunnel zum Bearbeiten und notieren Sie, ob es eine Zeile `MTU` gibt.',
        'Schreiben Sie unter [Interface] `MTU = {mtu}`.',
        'Speichern Sie, schalten Sie den Tunnel aus und ein, und öffnen Sie, was vorher stehen blieb.',
        'Bleiben Seiten weiter stehen, nehmen Sie 1280. Geht es, erhöhen Sie die Zahl um jeweils 20, solange es noch geht.',
        'Die Nachschlageseite (Buchsymbol) findet die genaue Größe mit wenigen Pings.',
      ],
      openvpn: [
        'Machen Sie eine Kopie Ihrer .ovpn-Datei und öffnen Sie diese in einem Texteditor. Notieren Sie eine Zeile `mssfix`, falls es sie gibt.',
        'Setzen Sie an ihre Stelle die Zeile `mssfix {mtu}`.',
        'Importieren Sie die Kopie, verbinden Sie sich, und öffnen Sie, was vorher stehen blieb.',
        'Bleiben Seiten weiter stehen, nehmen Sie 1280. Geht es, erhöhen Sie die Zahl um jeweils 20, solange es noch geht.',
        'Die Nachschlageseite (Buchsymbol) findet die genaue Größe mit wenigen Pings.',
      ],
    },
    see: 'Große Seiten, Bilder und Firmenlaufwerke öffnen sich, nicht nur kleine.',
    undo: 'Tragen Sie die notierte Zahl ein, oder entfernen Sie die Zeile. Eine zu kleine Zahl macht das VPN nur etwas langsamer.',
  },
  set_keepalive: {
    title: 'Das VPN Lebenszeichen geben lassen',
    why: 'Router vergessen eine stille Verbindung nach 30 bis 180 Sekunden. Ein winziges Paket alle 20 bis 25 Sekunden (Keepalive) hält den Weg offen.',
    clicks: {
      all: [
        'Öffnen Sie die Einstellungen Ihrer VPN-App und suchen Sie „Keepalive“, „Dead Peer Detection“ oder „DPD“. Notieren Sie den Wert.',
        'Tragen Sie 25 Sekunden oder weniger ein.',
        'Verbinden Sie sich, tun Sie zehn Minuten nichts, und öffnen Sie dann etwas hinter dem VPN.',
        'Gibt es keinen solchen Eintrag, fragen Sie mit dem Text unten.',
      ],
      wireguard: [
        'Öffnen Sie auf dem Gerät, das hinter einem Router ist, den Tunnel zum Bearbeiten.',
        'Ergänzen Sie unter [Peer] `PersistentKeepalive = 25`.',
        'Speichern Sie und schalten Sie den Tunnel aus und ein.',
        'Tun Sie zehn Minuten nichts, und öffnen Sie dann etwas hinter dem VPN. Am Handy kostet das etwas mehr Akku.',
      ],
      openvpn: [
        'Machen Sie eine Kopie Ihrer .ovpn-Datei und öffnen Sie diese in einem Texteditor.',
        'Ergänzen Sie die Zeile `keepalive 10 60`, oder ändern Sie die vorhandene. Schickt der Server eigene Werte, gelten diese: Dann fragen Sie mit dem Text unten.',
        'Importieren Sie die Kopie, verbinden Sie sich, tun Sie zehn Minuten nichts, und öffnen Sie dann etwas hinter dem VPN.',
      ],
      linux: [
        'Bei strongSwan setzen Sie in /etc/strongswan.d/charon.conf `keep_alive = 20s` und notieren den früheren Wert.',
        'Ergänzen Sie in der Verbindung unter /etc/swanctl/conf.d `dpd_delay = 30s`.',
        'Führen Sie `sudo systemctl restart strongswan` aus und verbinden Sie sich.',
        'Tun Sie zehn Minuten nichts, und öffnen Sie dann etwas hinter dem VPN.',
      ],
      windows: [
        'Das IPsec von Windows hat keine solche Einstellung; senden Sie also den Text unten an den Betreiber des Servers.',
        'Halten Sie die Verbindung bis dahin beschäftigt: Öffnen Sie das Terminal und führen Sie `ping -t` mit einer Adresse hinter dem VPN aus.',
        'Lassen Sie das Fenster zehn Minuten offen, und öffnen Sie dann etwas hinter dem VPN. Strg+C beendet es.',
      ],
    },
    see: 'Nach zehn Minuten ohne Benutzung antwortet das VPN noch sofort.',
    undo: 'Entfernen Sie die Zeile, oder tragen Sie die notierte Zahl ein.',
    ask: 'Meine VPN-Verbindung endet, wenn sie kurze Zeit still ist, weil ein Router unterwegs sie vergisst. Bitte lassen Sie den Server Lebenszeichen geben: Dead Peer Detection alle 30 Sekunden (IPsec), keepalive 10 60 (OpenVPN), L2TP-Hello oder LCP-Echo alle 20 Sekunden.',
  },
  keep_device_awake: {
    title: 'Das VPN in Pausen wach halten',
    why: 'Um Strom zu sparen, legen Geräte das WLAN oder Apps schlafen, und das VPN mit ihnen.',
    clicks: {
      all: [
        'Öffnen Sie die Energie- oder Akku-Einstellungen und notieren Sie die Zeiten bis zum Schlafen.',
        'Stellen Sie das Schlafen im Netzbetrieb auf „Nie“, und nehmen Sie die VPN-App vom Energiesparen aus.',
        'Verbinden Sie sich, lassen Sie das Gerät zehn Minuten in Ruhe und sehen Sie dann nach.',
      ],
      windows: [
        'Öffnen Sie Einstellungen › System › Netzbetrieb und Akku › Timeouts für Bildschirm, Energiesparmodus und Ruhezustand (Windows 10: Netzbetrieb und Energiesparen) und notieren Sie die Zeiten. Stellen Sie den Energiesparmodus im Netzbetrieb auf „Nie“.',
        'Klicken Sie mit der rechten Maustaste auf Start › Geräte-Manager › Netzwerkadapter, doppelklicken Sie auf Ihren WLAN-Adapter und öffnen Sie „Energieverwaltung“.',
        'Entfernen Sie das Häkchen bei „Computer kann das Gerät ausschalten, um Energie zu sparen“. Nicht jeder PC hat diese Seite.',
        'Verbinden Sie sich, lassen Sie den PC zehn Minuten in Ruhe und sehen Sie dann nach.',
      ],
      macos: [
        'Öffnen Sie Systemeinstellungen › Batterie › Optionen (Mac ohne Akku: Energie) und notieren Sie, was an ist.',
        'Schalten Sie „Automatischen Ruhezustand im Netzbetrieb bei ausgeschaltetem Display verhindern“ ein.',
        'Verbinden Sie sich, lassen Sie den Bildschirm zehn Minuten dunkel und sehen Sie dann nach.',
      ],
      ios: [
        'Öffnen Sie Einstellungen › Batterie und schalten Sie den Stromsparmodus aus.',
        'Öffnen Sie Einstellungen › Allgemein › VPN und Geräteverwaltung › VPN › (i) und schalten Sie „Bei Bedarf verbinden“ ein, oder tun Sie das in der VPN-App.',
        'Verbinden Sie sich, sperren Sie das Handy zehn Minuten und sehen Sie dann nach.',
      ],
      android: [
        'Öffnen Sie Einstellungen › Apps › Ihre VPN-App › Akku und wählen Sie „Nicht eingeschränkt“. Notieren Sie, was gewählt war.',
        'Öffnen Sie Einstellungen › Netzwerk & Internet › VPN, tippen Sie auf das Zahnrad und schalten Sie „Durchgehend aktives VPN“ ein, falls es angeboten wird.',
        'Verbinden Sie sich, lassen Sie den Bildschirm zehn Minuten dunkel und sehen Sie dann nach.',
      ],
      linux: [
        'Öffnen Sie Einstellungen › Energie und stellen Sie „Automatische Bereitschaft“ im Netzbetrieb auf „Aus“.',
        'Suchen Sie mit `nmcli connection show` den Namen Ihres WLANs und führen Sie dann `nmcli connection modify "Wi-Fi" wifi.powersave 2` mit diesem Namen aus.',
        'Schalten Sie das WLAN aus und ein, verbinden Sie sich und sehen Sie nach zehn Minuten nach.',
      ],
    },
    see: 'Nach zehn Minuten mit dunklem Bildschirm ist das VPN noch verbunden.',
    undo: 'Stellen Sie Zeiten und Häkchen wie notiert ein (Linux: `nmcli connection modify "Wi-Fi" wifi.powersave 0`), denn wach zu bleiben kostet Akku.',
  },
  fix_routes: {
    title: 'Die richtigen Adressen durch das VPN schicken',
    why: 'Eine Route sagt, welche Adressen durch das VPN gehen. Fehlt die für das andere Netz, ist das VPN verbunden, aber nichts dahinter antwortet.',
    clicks: {
      all: [
        'Fragen Sie, welche Netze hinter dem VPN liegen, zum Beispiel `10.0.0.0/16`.',
        'Suchen Sie in der VPN-App „Routen“, „Split-Tunnel“ oder „Gesamten Verkehr senden“ und notieren Sie, was eingestellt ist.',
        'Tragen Sie diese Netze ein, oder schalten Sie probeweise den gesamten Verkehr ein.',
        'Verbinden Sie sich und führen Sie den Befehl unten aus.',
      ],
      windows: [
        'Fragen Sie, welche Netze hinter dem VPN liegen, zum Beispiel `10.0.0.0/16`.',
        'Öffnen Sie das Terminal und führen Sie `Get-VpnConnection` aus, um den genauen Namen Ihres VPNs zu sehen.',
        'Führen Sie `Add-VpnConnectionRoute -ConnectionName "VPN" -DestinationPrefix 10.0.0.0/16` mit Ihrem Namen und Netz aus.',
        'Trennen Sie, verbinden Sie sich und führen Sie den Befehl unten aus.',
      ],
      macos: [
        'Öffnen Sie Systemeinstellungen › VPN und klicken Sie neben Ihrem VPN auf (i).',
        'Öffnen Sie „Optionen“ und notieren Sie, ob „Gesamten Verkehr über die VPN-Verbindung senden“ an ist. Nicht jeder Typ hat das.',
        'Schalten Sie es ein, klicken Sie auf OK und verbinden Sie sich.',
        'Führen Sie den Befehl unten aus.',
      ],
      linux: [
        'Öffnen Sie Einstellungen › Netzwerk › VPN › Zahnrad › IPv4.',
        'Ergänzen Sie unter „Routen“ Netz, Maske und Gateway, wie man es Ihnen gesagt hat, oder schalten Sie „Diese Verbindung nur für Ressourcen in deren Netzwerk verwenden“ aus. Notieren Sie, wie es war.',
        'Klicken Sie auf „Anwenden“, verbinden Sie sich und führen Sie den Befehl unten aus.',
      ],
      wireguard: [
        'Öffnen Sie den Tunnel zum Bearbeiten und notieren Sie unter [Peer] die Zeile `AllowedIPs`.',
        'Ergänzen Sie nach einem Komma das Netz hinter dem VPN, zum Beispiel `AllowedIPs = 10.8.0.0/24, 10.0.0.0/16`. Für den gesamten Verkehr: `0.0.0.0/0, ::/0`.',
        'Am Server muss die eigene Adresse dieses Geräts in `AllowedIPs` seines Peers stehen und bei keinem anderen.',
        'Speichern Sie, schalten Sie den Tunnel aus und ein, und führen Sie den Befehl unten aus.',
      ],
      openvpn: [
        'Machen Sie eine Kopie Ihrer .ovpn-Datei und öffnen Sie diese in einem Texteditor.',
        'Ergänzen Sie je Netz eine Zeile, zum Beispiel `route 10.0.0.0 255.255.0.0`, oder für den gesamten Verkehr `redirect-gateway def1`.',
        'Entfernen Sie `route-nopull`, falls es dort steht.',
        'Importieren Sie die Kopie, verbinden Sie sich und führen Sie den Befehl unten aus.',
      ],
    },
    see: 'Der Befehl nennt das VPN als Weg, und Geräte dahinter antworten.',
    undo: 'Entfernen Sie die ergänzten Netze, oder stellen Sie den Schalter zurück; unter Windows führen Sie `Remove-VpnConnectionRoute -ConnectionName "VPN" -DestinationPrefix 10.0.0.0/16` aus.',
    command: {
      windows: 'Find-NetRoute -RemoteIPAddress 10.0.0.5 | Select-Object InterfaceAlias,NextHop',
      macos: 'route -n get 10.0.0.5',
      linux: 'ip route get 10.0.0.5',
    },
    means:
      'Setzen Sie die Adresse, die Sie erreichen wollen, an die Stelle von 10.0.0.5. Nennt die Antwort das VPN (seinen Namen oder ppp, utun, tun, wg, ipsec), stimmt die Route. Nennt sie WLAN, Ethernet, en0 oder wlan0, gehen die Pakete am VPN vorbei.',
  },
  use_vpn_resolver: {
    title: 'Firmennamen durch das VPN suchen',
    why: 'Namen in einer Firma kennt nur deren eigener DNS-Server. Fragt Ihr Gerät einen anderen, gehen Adressen, Namen aber nicht.',
    clicks: {
      all: [
        'Fragen Sie nach der Adresse des DNS-Servers hinter dem VPN, zum Beispiel `10.0.0.53`, und nach der Namensendung, zum Beispiel corp.example.',
        'Tragen Sie beides in den VPN-Einstellungen unter DNS ein.',
        'Scheitert es nur im Browser: Suchen Sie in seinen Einstellungen „Sicheres DNS“ oder „DNS über HTTPS“ und ergänzen Sie eine Ausnahme, oder schalten Sie es aus, solange Sie das VPN benutzen.',
        'Verbinden Sie sich und führen Sie den Befehl unten aus.',
      ],
      windows: [
        'Fragen Sie nach der Adresse des DNS-Servers hinter dem VPN, zum Beispiel `10.0.0.53`.',
        'Drücken Sie die Windows-Taste und R, tippen Sie `ncpa.cpl`, drücken Sie die Eingabetaste, klicken Sie mit der rechten Maustaste auf das VPN und wählen Sie Eigenschaften › Netzwerk.',
        'Doppelklicken Sie auf „Internetprotokoll, Version 4“, notieren Sie, was eingestellt ist, wählen Sie „Folgende DNS-Serveradressen verwenden“ und tragen Sie sie ein.',
        'Klicken Sie auf OK, verbinden Sie sich und führen Sie den Befehl unten aus.',
      ],
      macos: [
        'Fragen Sie nach der Adresse des DNS-Servers hinter dem VPN, zum Beispiel `10.0.0.53`, und nach der Namensendung.',
        'Öffnen Sie Systemeinstellungen › VPN › (i) › DNS, notieren Sie, was dort steht, und ergänzen Sie den Server und die Suchdomain.',
        'Klicken Sie auf OK, verbinden Sie sich und führen Sie den Befehl unten aus.',
      ],
      linux: [
        'Fragen Sie nach der Adresse des DNS-Servers hinter dem VPN, zum Beispiel `10.0.0.53`, und nach der Namensendung.',
        'Verbinden Sie sich und führen Sie `resolvectl dns tun0 10.0.0.53` und `resolvectl domain tun0 corp.example` aus, mit dem Namen Ihrer VPN-Schnittstelle aus `ip link`.',
        'Damit es bleibt, tragen Sie den Server unter Einstellungen › Netzwerk › VPN › Zahnrad › IPv4 › DNS ein.',
        'Führen Sie den Befehl unten aus.',
      ],
      wireguard: [
        'Fragen Sie nach der Adresse des DNS-Servers hinter dem VPN, zum Beispiel `10.0.0.53`, und nach der Namensendung.',
        'Öffnen Sie den Tunnel zum Bearbeiten, notieren Sie unter [Interface] die Zeile `DNS` und schreiben Sie `DNS = 10.0.0.53, corp.example`.',
        'Vergewissern Sie sich, dass die Adresse dieses Servers unter `AllowedIPs` fällt.',
        'Speichern Sie, schalten Sie den Tunnel aus und ein, und führen Sie den Befehl unten aus.',
      ],
      openvpn: [
        'Fragen Sie nach der Adresse des DNS-Servers hinter dem VPN, zum Beispiel `10.0.0.53`.',
        'Machen Sie eine Kopie Ihrer .ovpn-Datei und ergänzen Sie `dhcp-option DNS 10.0.0.53` und `dhcp-option DOMAIN corp.example`.',
        'Importieren Sie die Kopie, verbinden Sie sich und führen Sie den Befehl unten aus.',
      ],
      tailscale: [
        'Öffnen Sie login.tailscale.com › DNS.',
        'Klicken Sie unter „Nameservers“ auf Add nameserver › Custom, tragen Sie den Server ein und bei „Restrict to domain“ die Namensendung.',
        'Führen Sie auf diesem Gerät `tailscale set --accept-dns=true` aus und danach den Befehl unten.',
      ],
    },
    see: 'Ein Name aus der Firma öffnet sich im Browser.',
    undo: 'Stellen Sie DNS im VPN auf automatisch oder entfernen Sie die Zeilen, und schalten Sie „Sicheres DNS“ im Browser wieder ein.',
    command: {
      windows: 'Resolve-DnsName intranet.corp.example',
      macos: 'dscacheutil -q host -a name intranet.corp.example',
      linux: 'resolvectl query intranet.corp.example',
    },
    means:
      'Setzen Sie einen Namen aus der Firma an die Stelle von intranet.corp.example. Eine innere Adresse (10, 172.16 bis 172.31, 192.168): Namen gehen. „Nicht gefunden“ oder keine Antwort: Es wird der falsche DNS-Server gefragt, oder er ist durch das VPN nicht erreichbar.',
  },
  route_single_hosts: {
    title: 'Einzelne Geräte durch das VPN schicken',
    why: 'Ihr Heimnetz und das andere Netz benutzen dieselben Zahlen; darum sucht Ihr Computer Geräte der Firma zu Hause. Eine Route für eine einzelne Adresse geht vor und schickt nur diese durch das VPN.',
    clicks: {
      all: [
        'Notieren Sie die Adressen der ein oder zwei Geräte, die Sie hinter dem VPN brauchen, zum Beispiel `192.168.1.20`.',
        'Tragen Sie jede in der VPN-App unter „Routen“ als `192.168.1.20/32` ein.',
        'Verbinden Sie sich und führen Sie den Befehl unten aus. Ein Gerät zu Hause mit derselben Zahl ist so lange nicht erreichbar.',
      ],
      windows: [
        'Notieren Sie die Adressen der Geräte, die Sie hinter dem VPN brauchen, zum Beispiel `192.168.1.20`.',
        'Öffnen Sie das Terminal und führen Sie `Add-VpnConnectionRoute -ConnectionName "VPN" -DestinationPrefix 192.168.1.20/32` mit dem Namen Ihres VPNs aus, je Adresse einmal.',
        'Trennen Sie, verbinden Sie sich und führen Sie den Befehl unten aus.',
      ],
      macos: [
        'Notieren Sie die Adressen der Geräte, die Sie hinter dem VPN brauchen, zum Beispiel `192.168.1.20`.',
        'Verbinden Sie sich, öffnen Sie das Terminal und führen Sie `ifconfig` aus, um den Namen des VPNs zu finden: ppp0, ipsec0 oder das letzte utun.',
        'Führen Sie `sudo route -n add -host 192.168.1.20 -interface ppp0` mit diesem Namen aus, je Adresse einmal.',
        'Führen Sie den Befehl unten aus.',
      ],
      linux: [
        'Notieren Sie die Adressen der Geräte, die Sie hinter dem VPN brauchen, zum Beispiel `192.168.1.20`.',
        'Verbinden Sie sich und führen Sie `sudo ip route add 192.168.1.20/32 dev tun0` mit dem Namen des VPNs aus `ip link` aus, je Adresse einmal.',
        'Führen Sie den Befehl unten aus.',
      ],
      wireguard: [
        'Notieren Sie die Adressen der Geräte, die Sie hinter dem VPN brauchen, zum Beispiel `192.168.1.20`.',
        'Öffnen Sie den Tunnel zum Bearbeiten, notieren Sie `AllowedIPs` und ergänzen Sie nach einem Komma `192.168.1.20/32`, je Adresse einmal.',
        'Speichern Sie, schalten Sie den Tunnel aus und ein, und führen Sie den Befehl unten aus.',
      ],
      openvpn: [
        'Notieren Sie die Adressen der Geräte, die Sie hinter dem VPN brauchen, zum Beispiel `192.168.1.20`.',
        'Machen Sie eine Kopie Ihrer .ovpn-Datei und ergänzen Sie `route 192.168.1.20 255.255.255.255`, je Adresse einmal.',
        'Importieren Sie die Kopie, verbinden Sie sich und führen Sie den Befehl unten aus.',
      ],
    },
    see: 'Genau diese Geräte antworten durch das VPN; alles andere bleibt, wie es war.',
    undo: 'Nehmen Sie die einzelnen Adressen wieder heraus (Windows: `Remove-VpnConnectionRoute -ConnectionName "VPN" -DestinationPrefix 192.168.1.20/32`); auf Mac und Linux enden sie mit einem Neustart. Andere Zahlen für Ihr Heimnetz sind die bleibende Abhilfe.',
    command: {
      windows: 'Find-NetRoute -RemoteIPAddress 192.168.1.20 | Select-Object InterfaceAlias,NextHop',
      macos: 'route -n get 192.168.1.20',
      linux: 'ip route get 192.168.1.20',
    },
    means:
      'Benutzen Sie Ihre Adresse statt 192.168.1.20. Steht in der Antwort der Name des VPNs, wird dieses Gerät nun durch das VPN gesucht. Steht dort WLAN oder Ethernet, wird es noch zu Hause gesucht; prüfen Sie die Adresse und verbinden Sie sich neu.',
  },
  disconnect_other_client: {
    title: 'Das andere Gerät bei Ihnen trennen',
    why: 'Manche VPN-Arten (PPTP, L2TP/IPsec) erlauben je Router nur ein Gerät zum selben Server. Das zweite scheitert dann oder wirft das erste hinaus.',
    clicks: {
      all: [
        'Fragen Sie, wer bei Ihnen zu Hause oder im Büro dasselbe VPN benutzt; denken Sie auch an Handys und Tablets.',
        'Trennen Sie es auf allen.',
        'Warten Sie zwei Minuten, damit der Router sie vergisst.',
        'Verbinden Sie nur dieses Gerät.',
      ],
    },
    see: 'Allein verbindet sich dieses Gerät. Dann lässt ein neueres Protokoll Sie alle zugleich hinein.',
    undo: 'Die anderen können sich wieder verbinden, sobald Sie fertig sind.',
  },
};
