import type { protection as english } from '../../en/steps/protection';
import type { Shape } from '../../shape';

export const protection: Shape<typeof english> = {
  other_vpn_off: {
    title: 'Andere VPNs und Proxys ausschalten',
    why: 'Zwei VPNs zugleich nehmen einander Pakete weg. Proxys, VPNs im Browser und iCloud Privat-Relay können dasselbe tun.',
    clicks: {
      all: [
        'Suchen Sie eine zweite VPN-App, ein VPN in Ihrem Browser oder seinen Erweiterungen und ein VPN in Ihrem Virenschutz.',
        'Notieren Sie, welche davon an sind, trennen Sie diese und beenden Sie sie.',
        'Prüfen Sie hier noch einmal, und verbinden Sie das VPN, das Sie brauchen.',
      ],
      windows: [
        'Öffnen Sie Einstellungen › Netzwerk und Internet › VPN und trennen Sie alle anderen. Sehen Sie unten rechts bei den Symbolen nach weiteren VPN-Apps und beenden Sie diese.',
        'Öffnen Sie Einstellungen › Netzwerk und Internet › Proxy, notieren Sie, was an ist, und schalten Sie es aus, wenn es nicht der Proxy der Firma ist.',
        'Prüfen Sie hier noch einmal, und verbinden Sie das VPN, das Sie brauchen.',
      ],
      macos: [
        'Öffnen Sie Systemeinstellungen › VPN und schalten Sie alle anderen aus. Beenden Sie VPN-Apps in der Menüleiste.',
        'Öffnen Sie Systemeinstellungen › Ihr Name › iCloud › Privat-Relay und schalten Sie es aus. Sehen Sie auch unter Netzwerk › Details › Proxys nach.',
        'Prüfen Sie hier noch einmal, und verbinden Sie das VPN, das Sie brauchen.',
      ],
      ios: [
        'Öffnen Sie Einstellungen › Allgemein › VPN und Geräteverwaltung › VPN und wählen Sie nur das VPN, das Sie brauchen.',
        'Öffnen Sie Einstellungen › Ihr Name › iCloud › Privat-Relay und schalten Sie es aus.',
        'Prüfen Sie hier noch einmal, und verbinden Sie das VPN, das Sie brauchen.',
      ],
      android: [
        'Öffnen Sie Einstellungen › Netzwerk & Internet › VPN: Android lässt nur eines zugleich laufen. Öffnen Sie bei jedem anderen VPN das Zahnrad und schalten Sie „Durchgehend aktives VPN“ und „Verbindungen ohne VPN blockieren“ aus.',
        'Prüfen Sie hier noch einmal, und verbinden Sie das VPN, das Sie brauchen.',
      ],
      linux: [
        'Führen Sie `nmcli connection show --active` aus und suchen Sie weitere Einträge vom Typ vpn, wireguard oder tun.',
        'Schalten Sie jeden mit `nmcli connection down` und seinem Namen aus.',
        'Prüfen Sie hier noch einmal, und verbinden Sie das VPN, das Sie brauchen.',
      ],
    },
    see: 'Die nächste Prüfung findet kein aktives VPN und keinen Proxy mehr.',
    undo: 'Schalten Sie wieder ein, was Sie notiert haben, nachdem Sie das benötigte VPN geschlossen haben.',
  },
  allow_in_client_firewall: {
    title: 'Das VPN in Ihrer Firewall erlauben',
    why: 'Eine Firewall oder ein Virenschutz auf Ihrem Gerät kann das VPN zurückhalten. Eine Ausnahme für dieses eine Programm lässt den Schutz für alles andere bestehen.',
    clicks: {
      all: [
        'Öffnen Sie Ihr Sicherheitsprogramm und suchen Sie Firewall › Regeln, Apps oder Ausnahmen.',
        'Erlauben Sie Ihr VPN-Programm, ausgehend, für {ports}.',
        'Verbinden Sie sich. Ist es ein Gerät der Firma, bitten Sie die IT darum.',
      ],
      windows: [
        'Ist ein anderes Sicherheitsprogramm installiert (zum Beispiel Norton, Bitdefender, McAfee), nehmen Sie die VPN-App zuerst dort in die Ausnahmen der Firewall auf.',
        'Öffnen Sie Windows-Sicherheit › Firewall- & Netzwerkschutz › Zugriff von App durch Firewall zulassen.',
        'Klicken Sie auf „Einstellungen ändern“, setzen Sie bei Ihrer VPN-App das Häkchen nur unter „Privat“ und klicken Sie auf OK. Fehlt sie, klicken Sie auf „Andere App zulassen“. „Öffentlich“ ist nur nötig, wenn es in einem Netz scheitert, das Windows öffentlich nennt; nehmen Sie dieses Häkchen danach wieder weg.',
        'Für das in Windows eingebaute VPN: Öffnen Sie „Terminal (Administrator)“ und führen Sie `New-NetFirewallRule -DisplayName "VPN out" -Direction Outbound -Protocol UDP -RemotePort 500,4500 -Action Allow` aus.',
        'Verbinden Sie sich.',
      ],
      macos: [
        'Öffnen Sie Systemeinstellungen › Netzwerk › Firewall › Optionen.',
        'Notieren Sie, wie Ihre VPN-App eingestellt ist, und stellen Sie sie auf „Eingehende Verbindungen erlauben“; fehlt sie, ergänzen Sie sie mit +.',
        'Öffnen Sie Systemeinstellungen › Allgemein › Anmeldeobjekte & Erweiterungen › Netzwerkerweiterungen und schalten Sie die VPN-App ein.',
        'Ist Little Snitch, LuLu oder ein Virenschutz installiert, erlauben Sie die VPN-App auch dort, und verbinden Sie sich dann.',
      ],
      linux: [
        'Führen Sie `sudo ufw status verbose` aus und sehen Sie nach, ob Ausgehendes verboten ist.',
        'Für IPsec führen Sie `sudo ufw allow out 500,4500/udp` aus; für andere VPNs dasselbe mit den Nummern daraus: {ports}.',
        'Verbinden Sie sich.',
      ],
      android: [
        'Öffnen Sie Apps wie NetGuard, AdGuard oder einen mobilen Virenschutz und erlauben Sie dort die VPN-App. Eine Firewall-App, die selbst als VPN arbeitet, muss beendet werden.',
        'Öffnen Sie Einstellungen › Apps › Ihre VPN-App › Mobile Daten & WLAN und erlauben Sie Hintergrunddaten.',
        'Verbinden Sie sich.',
      ],
    },
    see: 'Das VPN verbindet sich bei eingeschalteter Firewall.',
    undo: 'Entfernen Sie die Ausnahme in derselben Liste; am Mac stellen Sie die VPN-App zurück auf das Notierte oder entfernen sie mit −, falls Sie sie ergänzt haben; die Windows-Regel verschwindet mit `Remove-NetFirewallRule -DisplayName "VPN out"`, die ufw-Regel mit `sudo ufw delete allow out 500,4500/udp`.',
  },
  client_firewall_test: {
    title: 'Firewall dieses Geräts für 4 Minuten anhalten',
    why: 'Das zeigt, ob ein Sicherheitsprogramm auf dem Gerät das VPN zurückhält. Es ist ein Test: Für höchstens 4 Minuten ist dieses Gerät weniger geschützt.',
    clicks: {
      all: [
        'Bleiben Sie in einem Netz, dem Sie trauen, schließen Sie E-Mail und laufende Downloads. Bei einem Gerät der Firma fragen Sie zuerst die IT.',
        'Öffnen Sie Ihr Sicherheitsprogramm und halten Sie Firewall und Webschutz an: Wählen Sie „für 5 Minuten“ oder „bis zum Neustart“, wenn es fragt. Sehen Sie auf die Uhr: höchstens 4 Minuten.',
        'Verbinden Sie das VPN ein einziges Mal und notieren Sie, was geschieht.',
        'Schalten Sie alles wieder ein, achten Sie auf das grüne Zeichen, und bestätigen Sie es hier. Erst dann schließt sich diese Karte.',
      ],
      windows: [
        'Bleiben Sie in einem Netz, dem Sie trauen, schließen Sie E-Mail und laufende Downloads. Bei einem Gerät der Firma fragen Sie zuerst die IT.',
        'Halten Sie zuerst die Firewall eines anderen Sicherheitsprogramms an: Klicken Sie unten rechts mit der rechten Maustaste auf sein Symbol. Gibt es keines, öffnen Sie Windows-Sicherheit › Firewall- & Netzwerkschutz › das Netz mit „aktiv“ und schalten sie dort aus. Beenden Sie nicht den Windows-Dienst: Das VPN braucht ihn.',
        'Sehen Sie auf die Uhr: höchstens 4 Minuten. Verbinden Sie das VPN ein einziges Mal und notieren Sie, was geschieht.',
        'Schalten Sie die Firewall an derselben Stelle ein, und bestätigen Sie hier, dass sie an ist. Erst dann schließt sich diese Karte.',
      ],
      macos: [
        'Bleiben Sie in einem Netz, dem Sie trauen. Bei einem Gerät der Firma fragen Sie zuerst die IT.',
        'Öffnen Sie Systemeinstellungen › Netzwerk › Firewall und schalten Sie sie aus; halten Sie Little Snitch, LuLu oder einen Virenschutz über die Menüleiste an.',
        'Sehen Sie auf die Uhr: höchstens 4 Minuten. Verbinden Sie das VPN ein einziges Mal und notieren Sie, was geschieht.',
        'Schalten Sie alles wieder ein, und bestätigen Sie hier, dass es an ist. Erst dann schließt sich diese Karte.',
      ],
      linux: [
        'Bleiben Sie in einem Netz, dem Sie trauen. Bei einem Gerät der Firma fragen Sie zuerst die IT.',
        'Führen Sie `sudo ufw disable` aus (Fedora: `sudo systemctl stop firewalld`).',
        'Sehen Sie auf die Uhr: höchstens 4 Minuten. Verbinden Sie das VPN ein einziges Mal und notieren Sie, was geschieht.',
        'Führen Sie `sudo ufw enable` aus (Fedora: `sudo systemctl start firewalld`), und bestätigen Sie hier, dass sie an ist. Erst dann schließt sich diese Karte.',
      ],
    },
    see: 'Verbindet sich das VPN in diesen Minuten, ist das Sicherheitsprogramm die Ursache: Abhilfe ist eine Ausnahme für das VPN, bei eingeschalteter Firewall.',
    undo: 'Schalten Sie Firewall und Webschutz dort ein, wo Sie sie angehalten haben. Windows-Sicherheit oder das Symbol des Sicherheitsprogramms muss wieder ein grünes Häkchen zeigen; auch ein Neustart des Geräts bringt die meisten zurück.',
  },
  network_private: {
    title: 'Ihr Heimnetz als privat kennzeichnen',
    why: 'Windows hält unbekannte Netze für öffentlich und lässt dann kein anderes Gerät herein. Zu Hause lässt „Privat“ Antworten und gemeinsame Ordner durch.',
    clicks: {
      all: [
        'Tun Sie das nur in Ihrem eigenen Netz, nie im Hotel oder Café.',
        'Windows 11: Einstellungen › Netzwerk und Internet › WLAN › Eigenschaften Ihres Netzes, oder › Ethernet. Windows 10: Einstellungen › Netzwerk und Internet › Status › Eigenschaften.',
        'Wählen Sie unter „Netzwerkprofiltyp“ (Windows 10: „Netzwerkprofil“) „Privat“.',
        'Verbinden Sie das VPN und versuchen Sie noch einmal, was nicht antwortete.',
      ],
    },
    see: 'Die Seite zeigt „Privat“, und das andere Gerät antwortet.',
    undo: 'Wählen Sie an derselben Stelle „Öffentlich“. Tun Sie das sofort, wenn es in einem Netz geschah, das nicht Ihres ist.',
  },
};
