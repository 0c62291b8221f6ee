import type { network as english } from '../../en/steps/network';
import type { Shape } from '../../shape';

export const network: Shape<typeof english> = {
  get_online: {
    title: 'Zuerst wieder ins Internet kommen',
    why: 'Von hier antwortet keine Webseite, also kann sich auch kein VPN verbinden. Am VPN liegt das nicht.',
    clicks: {
      all: [
        'Sehen Sie nach, ob der Flugmodus an ist und ob Sie im richtigen WLAN sind. Schalten Sie das WLAN einmal aus und wieder ein.',
        'Mit Kabel: Stecken Sie es am Computer und am Router ein, bis es einrastet.',
        'Sehen Sie auf den Router: Ist die Lampe für Internet oder DSL aus oder rot, ziehen Sie den Netzstecker, warten Sie 30 Sekunden und stecken Sie ihn wieder ein. Das dauert 5 Minuten.',
        'Öffnen Sie zwei bekannte Webseiten. Öffnet sich auf keinem Gerät eine, hat Ihr Anbieter eine Störung: Rufen Sie ihn an, oder sehen Sie mit mobilen Daten auf seiner Störungsseite nach.',
      ],
    },
    see: 'Webseiten öffnen sich wieder, und diese Prüfung sagt, dass Sie verbunden sind.',
    undo: 'Es muss nichts zurückgestellt werden; haben Sie das WLAN gewechselt, wählen Sie wieder Ihres.',
  },
  sign_in_to_network: {
    title: 'Zuerst in diesem Netz anmelden',
    why: 'Hotels, Cafés und Gastnetze halten oft alles zurück, bis ihre Anmeldeseite (Captive Portal) erledigt ist. Vorher kann sich kein VPN verbinden.',
    clicks: {
      all: [
        'Schalten Sie Ihr VPN aus, auch wenn es von selbst startet.',
        'Öffnen Sie einen neuen Browser-Tab und gehen Sie zu `http://neverssl.com`.',
        'Melden Sie sich auf der Seite an, die erscheint, oder nehmen Sie die Bedingungen an.',
        'Verbinden Sie Ihr VPN.',
      ],
      windows: [
        'Schalten Sie Ihr VPN aus.',
        'Klicken Sie unten rechts auf das Netzwerksymbol, wählen Sie dieses WLAN und klicken Sie auf „Browser öffnen und verbinden“, falls das angeboten wird. Sonst öffnen Sie `http://neverssl.com` in einem Browser.',
        'Melden Sie sich an oder nehmen Sie die Bedingungen an.',
        'Verbinden Sie Ihr VPN.',
      ],
      ios: [
        'Öffnen Sie Einstellungen › Allgemein › VPN und Geräteverwaltung › VPN und schalten Sie das VPN aus.',
        'Öffnen Sie Einstellungen › WLAN und tippen Sie auf das Netz. Die Anmeldeseite öffnet sich; wenn nicht, öffnen Sie `http://neverssl.com` in Safari.',
        'Melden Sie sich an oder nehmen Sie die Bedingungen an und tippen Sie auf „Fertig“.',
        'Verbinden Sie Ihr VPN.',
      ],
      android: [
        'Schalten Sie Ihr VPN aus; steht es auf „Durchgehend aktives VPN“, schalten Sie auch das aus.',
        'Wischen Sie vom oberen Rand nach unten und tippen Sie auf „Im Netzwerk anmelden“. Fehlt das, öffnen Sie `http://neverssl.com` in Chrome.',
        'Melden Sie sich an oder nehmen Sie die Bedingungen an.',
        'Verbinden Sie Ihr VPN und schalten Sie „Durchgehend aktives VPN“ wieder ein, falls es an war.',
      ],
    },
    see: 'Eine gewöhnliche Webseite wie `http://neverssl.com` öffnet sich, ohne dass Sie anderswohin geleitet werden.',
    undo: 'Schalten Sie Ihr VPN wieder ein, auch den automatischen Start, falls er an war. Sonst wurde nichts geändert.',
  },
  check_server_name: {
    title: 'Namen des VPN-Servers prüfen',
    why: 'Ist der Name vertippt oder eine alte Antwort gemerkt, ruft Ihr Gerät eine Adresse an, an der kein VPN-Server ist.',
    clicks: {
      all: [
        'Vergleichen Sie den Servernamen in Ihren VPN-Einstellungen Buchstabe für Buchstabe mit dem, den Sie bekommen haben. Achten Sie auf ein Leerzeichen am Ende und auf „https://“ davor: Beides gehört nicht hinein.',
        'Starten Sie das Gerät neu, damit es alte Antworten vergisst.',
        'Verbinden Sie sich noch einmal.',
      ],
      windows: [
        'Vergleichen Sie den Servernamen unter Einstellungen › Netzwerk und Internet › VPN Buchstabe für Buchstabe mit dem, den Sie bekommen haben.',
        'Klicken Sie mit der rechten Maustaste auf Start und wählen Sie „Terminal“ oder „Windows PowerShell“.',
        'Tippen Sie `ipconfig /flushdns` und drücken Sie die Eingabetaste.',
        'Führen Sie den Befehl unten aus und verbinden Sie sich dann noch einmal.',
      ],
      macos: [
        'Vergleichen Sie den Servernamen unter Systemeinstellungen › VPN › (i) Buchstabe für Buchstabe mit dem, den Sie bekommen haben.',
        'Öffnen Sie das Terminal (Programme › Dienstprogramme).',
        'Tippen Sie `sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder`, drücken Sie die Eingabetaste und geben Sie Ihr Mac-Passwort ein.',
        'Führen Sie den Befehl unten aus und verbinden Sie sich dann noch einmal.',
      ],
      linux: [
        'Vergleichen Sie den Servernamen in Ihren VPN-Einstellungen Buchstabe für Buchstabe mit dem, den Sie bekommen haben.',
        'Öffnen Sie ein Terminal und führen Sie `resolvectl flush-caches` aus.',
        'Führen Sie den Befehl unten aus und verbinden Sie sich dann noch einmal.',
      ],
    },
    see: 'Beide Abfragen antworten mit derselben öffentlichen Adresse, und das VPN kommt weiter als zuvor.',
    undo: 'Das Gerät füllt sein Gedächtnis für Namen von selbst wieder; nur ein berichtigter Name bleibt.',
    command: {
      windows: 'nslookup vpn.example.com; nslookup vpn.example.com 1.1.1.1',
      macos: 'nslookup vpn.example.com; nslookup vpn.example.com 1.1.1.1',
      linux: 'nslookup vpn.example.com; nslookup vpn.example.com 1.1.1.1',
    },
    means:
      'Setzen Sie Ihren Server an die Stelle von vpn.example.com. Zweimal dieselbe öffentliche Adresse: Der Name ist in Ordnung. Zweimal „Non-existent domain“ oder NXDOMAIN: Der Name ist falsch oder gibt es nicht mehr; fragen Sie nach dem richtigen. Eine Antwort nur von 1.1.1.1: Es liegt an Ihrem eigenen DNS-Server. Zwei verschiedene Adressen: Fragen Sie, welche gilt; eine Firma kann innen eine andere benutzen als außen.',
  },
  change_resolver: {
    title: 'Namen von einem anderen DNS-Server suchen lassen',
    why: 'Namen sucht ein DNS-Server, meist der in Ihrem Router. Fällt er aus oder filtert er, findet ein anderer (1.1.1.1, 9.9.9.9) Ihren VPN-Server.',
    clicks: {
      all: [
        'Öffnen Sie die Einstellungen der WLAN- oder Kabelverbindung, die Sie benutzen.',
        'Notieren Sie die DNS-Server, die dort stehen, oder dass „automatisch“ eingestellt ist.',
        'Stellen Sie DNS auf manuell und tragen Sie `1.1.1.1` und `9.9.9.9` ein.',
        'Speichern Sie und verbinden Sie das VPN noch einmal.',
      ],
      windows: [
        'Öffnen Sie Einstellungen › Netzwerk und Internet, klicken Sie auf WLAN oder Ethernet und dann auf „Hardwareeigenschaften“ (Windows 10: auf das Netz, dann zu den IP-Einstellungen).',
        'Klicken Sie neben „DNS-Serverzuweisung“ (Windows 10: „IP-Zuweisung“) auf „Bearbeiten“ und notieren Sie, was dort steht.',
        'Wählen Sie „Manuell“, schalten Sie IPv4 ein und tragen Sie `1.1.1.1` als bevorzugten und `9.9.9.9` als alternativen DNS ein. Bei Windows 10 übernehmen Sie Adresse, Präfixlänge und Gateway aus den Angaben zum Netz.',
        'Klicken Sie auf „Speichern“ und verbinden Sie das VPN noch einmal.',
      ],
      macos: [
        'Öffnen Sie Systemeinstellungen › Netzwerk und klicken Sie auf WLAN oder Ethernet.',
        'Klicken Sie auf Details › DNS und notieren Sie die Server in der Liste.',
        'Klicken Sie auf + und ergänzen Sie `1.1.1.1`, dann auf + und ergänzen Sie `9.9.9.9`.',
        'Klicken Sie auf OK und verbinden Sie das VPN noch einmal.',
      ],
      ios: [
        'Öffnen Sie Einstellungen › WLAN und tippen Sie neben Ihrem Netz auf (i).',
        'Tippen Sie auf „DNS konfigurieren“ und wählen Sie „Manuell“. Notieren Sie die Server, die dort stehen.',
        'Entfernen Sie diese, ergänzen Sie `1.1.1.1` und `9.9.9.9` und tippen Sie auf „Sichern“.',
        'Verbinden Sie das VPN noch einmal.',
      ],
      android: [
        'Öffnen Sie Einstellungen › Netzwerk & Internet › Privates DNS (Samsung: Verbindungen › Weitere Verbindungseinstellungen › Privates DNS).',
        'Notieren Sie, welche der drei Möglichkeiten gewählt ist.',
        'Wählen Sie „Hostname des privaten DNS-Anbieters“ und tragen Sie `one.one.one.one` ein.',
        'Tippen Sie auf „Speichern“ und verbinden Sie das VPN noch einmal.',
      ],
      linux: [
        'Öffnen Sie Einstellungen › Netzwerk oder WLAN und klicken Sie auf das Zahnrad neben Ihrer Verbindung.',
        'Notieren Sie auf dem Reiter IPv4 den Eintrag DNS.',
        'Schalten Sie „Automatisch“ neben DNS aus, tragen Sie `1.1.1.1, 9.9.9.9` ein und klicken Sie auf „Anwenden“.',
        'Schalten Sie die Verbindung aus und ein und verbinden Sie dann das VPN noch einmal.',
      ],
    },
    see: 'Die nächste Prüfung zeigt „Namen werden gefunden: Ja“.',
    undo: 'Stellen Sie DNS an derselben Stelle wieder auf automatisch, oder tragen Sie die notierten Server ein. Namen, die es nur in einer Firma gibt, findet nur deren eigener DNS-Server; stellen Sie es also zurück, wenn solche Namen nicht mehr gehen.',
  },
  update_dynamic_name: {
    title: 'Dynamischen Namen Ihres Zuhauses erneuern',
    why: 'Ihr Anbieter gibt Ihrem Zuhause ab und zu eine neue Adresse. Ein dynamischer Name (DynDNS, DDNS), der noch auf die alte zeigt, führt ins Leere.',
    clicks: {
      all: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Notieren Sie auf der Übersichtsseite die Internetadresse (WAN).',
        'Öffnen Sie die Seite „Dynamisches DNS“, „DDNS“ oder „DynDNS“ und prüfen Sie dort Name, Benutzer und Passwort.',
        'Speichern Sie noch einmal oder klicken Sie auf „Aktualisieren“, damit die Adresse neu gemeldet wird.',
        'Melden Sie sich beim DDNS-Dienst an und vergleichen Sie die Adresse, die er zeigt. Enthält er auch eine IPv6-Adresse (AAAA), die Ihr Server nicht benutzt, entfernen Sie diese.',
      ],
    },
    see: 'Der Name antwortet mit der Internetadresse, die der Router anzeigt.',
    undo: 'Tragen Sie auf der DDNS-Seite den früheren Namen oder das frühere Konto ein, falls Sie es ersetzt haben; die Adresse selbst muss niemand zurückstellen.',
    command: {
      windows: 'nslookup vpn.example.com 1.1.1.1',
      macos: 'nslookup vpn.example.com 1.1.1.1',
      linux: 'nslookup vpn.example.com 1.1.1.1',
    },
    means:
      'Setzen Sie Ihren eigenen Namen an die Stelle von vpn.example.com. Die Internetadresse des Routers: Der Name ist aktuell. Eine alte Adresse: Warten Sie 5 Minuten und fragen Sie noch einmal, denn Antworten werden eine Weile gemerkt. Immer noch alt: Der Router erreicht den DDNS-Dienst nicht, oder das Passwort dafür stimmt nicht.',
  },
  refresh_peer_address: {
    title: 'VPN die Gegenstelle neu suchen lassen',
    why: 'Viele VPN-Programme suchen den Namen der anderen Seite nur ein einziges Mal. Ändert sich deren Adresse, etwa jede Nacht, rufen sie weiter die alte an.',
    clicks: {
      all: [
        'Öffnen Sie die Einstellungen des VPNs auf der Seite, die anruft.',
        'Tragen Sie die andere Seite mit Namen ein, nicht als Zahl.',
        'Suchen Sie einen Eintrag wie „Dynamische Adresse“, „Neu auflösen“ oder „Unbegrenzt versuchen“ und schalten Sie ihn ein.',
        'Speichern, trennen und verbinden Sie.',
      ],
      wireguard: [
        'Vergewissern Sie sich, dass `Endpoint` in der Konfiguration ein Name ist, keine Zahl.',
        'Schalten Sie den Tunnel aus und ein: Nur dann sucht WireGuard den Namen.',
        'Unter Linux lassen Sie das von selbst geschehen: Führen Sie das Skript `reresolve-dns.sh` aus dem Paket wireguard-tools alle 30 Sekunden über einen systemd-Timer aus.',
        'Unter OpenWrt gibt es dafür einen Wächter: Ergänzen Sie `/usr/bin/wireguard_watchdog` unter System › Geplante Aufgaben, einmal je Minute.',
      ],
      openvpn: [
        'Öffnen Sie die Konfigurationsdatei (.ovpn) der Seite, die anruft.',
        'Vergewissern Sie sich, dass in `remote` ein Name steht, und ergänzen Sie die Zeile `resolv-retry infinite`.',
        'Entfernen Sie die Zeile `persist-remote-ip`, falls es sie gibt.',
        'Speichern Sie und verbinden Sie sich noch einmal.',
      ],
      ikev2: [
        'Tragen Sie die andere Seite mit Namen ein: `remote_addrs = vpn.example.com` (strongSwan) oder das Feld „Entferntes Gateway“ an einem Router.',
        'Geben Sie beiden Seiten als Kennung einen Namen statt einer Adresse (`local.id`, `remote.id`).',
        'Schalten Sie Dead Peer Detection mit einem Abstand von 30 Sekunden und der Aktion „restart“ ein.',
        'Speichern, trennen und verbinden Sie.',
      ],
      ipsec: [
        'Tragen Sie die andere Seite im Feld „Entferntes Gateway“ oder „Peer“ mit Namen ein.',
        'Setzen Sie die Kennungen beider Seiten auf einen Namen (FQDN) statt auf eine Adresse.',
        'Schalten Sie Dead Peer Detection mit einem Abstand von 30 Sekunden ein.',
        'Speichern, trennen und verbinden Sie.',
      ],
    },
    see: 'Nach dem nächsten Wechsel der Adresse kommt das VPN in ein bis zwei Minuten von selbst wieder.',
    undo: 'Schreiben Sie die frühere Adresse in dasselbe Feld und entfernen Sie die ergänzte Zeile oder den Timer.',
  },
};
