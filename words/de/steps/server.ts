import type { server as english } from '../../en/steps/server';
import type { Shape } from '../../shape';

export const server: Shape<typeof english> = {
  ask_server_up: {
    title: 'Fragen, ob der VPN-Server läuft',
    why: 'Ist der Server aus oder umgezogen, hilft nichts auf Ihrer Seite. Eine Frage erspart Ihnen alle anderen Schritte.',
    clicks: {
      all: [
        'Suchen Sie eine Statusseite oder eine Nachricht der IT, oder fragen Sie jemanden im Kollegium, ob das VPN dort geht.',
        'Senden Sie den Text unten an den Betreiber des Servers.',
        'Ist es Ihr Server: Sehen Sie nach, ob er an ist, Internet hat und sein VPN-Dienst läuft.',
      ],
      windows: [
        'Fragen Sie jemanden im Kollegium, ob das VPN dort geht, oder suchen Sie eine Nachricht der IT.',
        'Bei SSTP, OpenVPN über TCP oder PPTP öffnen Sie das Terminal und führen `Test-NetConnection vpn.example.com -Port 443` mit dem Namen Ihres Servers aus (PPTP: 1723). „TcpTestSucceeded : True“ heißt, dass der Server da ist. UDP lässt sich so nicht prüfen.',
        'Senden Sie den Text unten an den Betreiber des Servers.',
      ],
    },
    see: 'Sie wissen, ob der Server läuft und unter welchem Namen oder welcher Adresse.',
    undo: 'Eine Frage hinterlässt auf Ihrem Gerät keine Spur.',
    ask: 'Läuft der VPN-Server zurzeit, und sind sein Name und seine Adresse noch dieselben? Meine {protocol}-Verbindung bekommt keine Antwort. Sehen Sie in seinem Log einen Versuch von mir?',
  },
  check_server_firewall: {
    title: 'VPN-Ports auf dem Server öffnen',
    why: 'Der Server hat eine eigene Firewall, und im Rechenzentrum steht eine zweite davor. Beide müssen die Ports hereinlassen: {ports}.',
    clicks: {
      all: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'Bei einem Server in der Cloud öffnen Sie deren Konsole und ergänzen in der Sicherheitsgruppe oder Cloud-Firewall {ports}.',
        'Unter Linux sehen Sie die Regeln mit `sudo ufw status` oder `sudo nft list ruleset` an. Lassen Sie Ihren eigenen Zugang (SSH, TCP 22) erlaubt, bevor Sie etwas ändern.',
        'Erlauben Sie die Ports, zum Beispiel `sudo ufw allow 51820/udp` für WireGuard, `sudo ufw allow 1194/udp` für OpenVPN, `sudo ufw allow 500,4500/udp` für IPsec.',
        'Beobachten Sie mit `sudo tcpdump -ni any udp port 51820` (Ihr Port), während sich ein Client verbindet: Es müssen Pakete herein- und hinausgehen.',
      ],
      wireguard: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'Führen Sie `sudo wg show` aus und lesen Sie „listening port“.',
        'Führen Sie `sudo ufw allow 51820/udp` mit diesem Port aus, und ergänzen Sie dasselbe in der Cloud-Firewall, falls es eine gibt.',
        'Beobachten Sie mit `sudo tcpdump -ni any udp port 51820`, während sich ein Client verbindet. WireGuard antwortet Port-Scannern nie; diese beweisen also nichts.',
      ],
      sstp: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'Öffnen Sie am Windows-Server „Windows Defender Firewall mit erweiterter Sicherheit“ und aktivieren Sie „Secure Socket Tunneling-Protokoll (SSTP eingehend)“.',
        'Vergewissern Sie sich, dass kein anderes Programm TCP 443 belegt: Führen Sie `netstat -ano | findstr :443` aus.',
        'Verbinden Sie einen Client.',
      ],
    },
    see: 'Während sich ein Client verbindet, zeigt der Mitschnitt am Server Pakete in beide Richtungen.',
    undo: 'Löschen Sie die Regel wieder (`sudo ufw delete allow`, dahinter derselbe Port). Ein offener Port lässt nur zum VPN-Dienst; halten Sie diesen also aktuell.',
    ask: 'Meine {protocol}-Verbindung zu Ihrem Server bekommt keine Antwort. Bitte prüfen Sie am Server: 1. Erlauben seine Firewall und die Sicherheitsgruppe der Cloud die Ports des VPNs von überall? 2. Kommt ein Paket von mir an (tcpdump)? 3. Wenn es ankommt, warum wird es nicht beantwortet? Für L2TP/IPsec braucht es nur UDP 500 und 4500; UDP 1701 darf nicht zum Internet offen sein.',
  },
  server_forwarding: {
    title: 'Den Server Daten weiterleiten lassen',
    why: 'Clients erreichen den Server, aber nichts dahinter, weil er Pakete nicht weitergibt (IP-Weiterleitung, NAT).',
    clicks: {
      all: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'Führen Sie am Linux-Server `sysctl net.ipv4.ip_forward` aus und notieren Sie die Zahl. Steht dort 0, führen Sie `sudo sysctl -w net.ipv4.ip_forward=1` aus.',
        'Damit es bleibt, schreiben Sie `net.ipv4.ip_forward=1` in `/etc/sysctl.d/99-vpn.conf`.',
        'Erlauben Sie das Weiterleiten: bei ufw `sudo ufw route allow in on tun0 out on eth0` mit den Namen Ihrer Schnittstellen.',
        'Hat das Netz dahinter keinen Rückweg zu den VPN-Clients, ergänzen Sie NAT: `sudo iptables -t nat -A POSTROUTING -s 10.8.0.0/24 -o eth0 -j MASQUERADE` mit Ihrem Netz.',
      ],
      wireguard: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'Führen Sie am Server `sysctl net.ipv4.ip_forward` aus und notieren Sie die Zahl.',
        'Führen Sie `sudo sysctl -w net.ipv4.ip_forward=1` aus, und schreiben Sie `net.ipv4.ip_forward=1` in `/etc/sysctl.d/99-vpn.conf`.',
        'Ergänzen Sie unter [Interface] `PostUp = iptables -A FORWARD -i %i -j ACCEPT; iptables -A FORWARD -o %i -j ACCEPT; iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE`',
        'Ergänzen Sie dazu `PostDown = iptables -D FORWARD -i %i -j ACCEPT; iptables -D FORWARD -o %i -j ACCEPT; iptables -t nat -D POSTROUTING -o eth0 -j MASQUERADE`',
        'Führen Sie `sudo wg-quick down wg0` und `sudo wg-quick up wg0` aus.',
      ],
    },
    see: 'Ein Client öffnet ein Gerät hinter dem Server oder durch ihn eine Webseite.',
    undo: 'Stand dort vorher 0, führen Sie `sudo sysctl -w net.ipv4.ip_forward=0` aus; löschen Sie die Datei und die ergänzten Regeln.',
    ask: 'Ich bin mit Ihrem VPN-Server verbunden, aber nichts dahinter antwortet. Bitte prüfen Sie am Server: Ist die IP-Weiterleitung an, lässt die Firewall VPN-Clients durch (FORWARD), und gibt es NAT oder einen Rückweg zu den VPN-Adressen?',
  },
  match_settings: {
    title: 'Einstellungen beider Seiten vergleichen',
    why: 'Beide Seiten müssen sich über Verschlüsselung, Kennungen und Netze einig sein. Weicht ein Wert ab, wird die Verbindung abgelehnt.',
    clicks: {
      all: [
        'Öffnen Sie die Einstellungen auf dieser Seite und notieren Sie: Verschlüsselung, Hash, DH-Gruppe, Kennungen, Netze beider Seiten, Laufzeit.',
        'Senden Sie den Text unten an den Betreiber der anderen Seite und vergleichen Sie Zeile für Zeile.',
        'Ändern Sie die Seite, die schwächer oder älter ist, immer nur einen Wert, und notieren Sie den früheren.',
        'Verbinden Sie sich nach jeder Änderung und lesen Sie die neue Meldung im Log.',
      ],
      openvpn: [
        'Suchen Sie im Log beider Seiten „WARNING: ... is used inconsistently“ und „cipher“.',
        'Vergleichen Sie `proto`, `port`, `dev`, `data-ciphers`, `auth`, `comp-lzo` oder `compress` und `tls-auth` oder `tls-crypt`.',
        'Gut für beide Seiten: `data-ciphers AES-256-GCM:AES-128-GCM` und keine Kompression.',
        'Starten Sie den Server neu und verbinden Sie sich.',
      ],
      pptp: [
        'Öffnen Sie die Eigenschaften des VPNs › Sicherheit und notieren Sie „Authentifizierung“ und „Datenverschlüsselung“.',
        'Fragen Sie, was der Server verlangt: meist MS-CHAP v2 und MPPE mit 128 Bit.',
        'Stellen Sie hier dasselbe ein und verbinden Sie sich. Erlauben Sie nicht „keine Verschlüsselung“.',
      ],
      ikev2: [
        'Lassen Sie sich die Liste der Verfahren am Server geben, und lesen Sie Ihre. Unter Windows: `(Get-VpnConnection -Name "VPN").IPSecCustomPolicy` mit dem Namen Ihres VPNs.',
        'Vergleichen Sie Verschlüsselung, Integrität, DH-Gruppe und Laufzeit, dann beide Kennungen (Name oder Adresse).',
        'Gut für beide Seiten: AES-256-GCM, oder AES-256 mit SHA-256, und DH-Gruppe 14 oder höher.',
        'Ändern Sie einen Wert, verbinden Sie sich und lesen Sie die neue Meldung.',
      ],
    },
    see: 'Das Log sagt nicht mehr „no proposal chosen“, „policy match“ oder „inconsistently“.',
    undo: 'Tragen Sie an beiden Stellen nacheinander die früheren Werte ein.',
    ask: 'Meine {protocol}-Verbindung zu Ihrem Server wird abgelehnt, während beide Seiten verhandeln. Bitte senden Sie mir, was der Server erwartet: Verschlüsselung, Integrität, DH-Gruppe, IKE-Version, Laufzeiten, Kennung jeder Seite und die Netze beider Seiten (bei L2TP und PPTP auch Anmeldung und Verschlüsselung von PPP). Was sagt sein Log zu meinem Versuch?',
  },
  ask_account: {
    title: 'Fragen, ob Ihr Konto sich verbinden darf',
    why: 'Ein Konto kann gesperrt, abgelaufen, nicht in der VPN-Gruppe oder an der Höchstzahl der Geräte sein. Nur der Betreiber des Servers kann das sehen.',
    clicks: {
      all: [
        'Versuchen Sie es nicht weiter, damit das Konto nicht länger gesperrt wird.',
        'Melden Sie sich mit denselben Daten auf einer anderen Seite der Organisation an: Das zeigt, ob das Passwort stimmt.',
        'Senden Sie den Text unten an den Betreiber des Servers, mit der Fehlernummer und der Zeit Ihres letzten Versuchs.',
      ],
    },
    see: 'Sie hören, dass das Konto freigeschaltet wurde oder was fehlt.',
    undo: 'Nichts zurückzunehmen: Was geändert wird, ändert die Verwaltung des Servers.',
    ask: 'Der VPN-Server lehnt mein Konto ab. Bitte prüfen Sie: Ist es aktiv und nicht gesperrt, darf es sich einwählen (VPN-Gruppe, Einwahlrecht), ist das Passwort oder der zweite Faktor noch gültig, und ist die Höchstzahl der Geräte erreicht?',
  },
  many_clients_at_server: {
    title: 'Den Server mehrere Geräte annehmen lassen',
    why: 'Manche Server erlauben je Konto nur eine Verbindung oder unterscheiden je Heimadresse nur ein Gerät. Eine Einstellung am Server ändert das.',
    clicks: {
      all: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'Geben Sie jedem Gerät ein eigenes Konto, Zertifikat oder einen eigenen Schlüssel: Das ist der saubere Weg.',
        'Bei L2TP/IPsec mit mehreren Geräten hinter einem Router bieten Sie auch IKEv2 an; L2TP selbst lässt das kaum zu.',
        'In strongSwan setzen Sie für die Verbindung `unique = never`, wenn ein Konto für mehrere Geräte gedacht ist.',
        'Verbinden Sie zwei Geräte zehn Minuten lang.',
      ],
      openvpn: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'Besser: Stellen Sie für jedes Gerät ein Zertifikat aus.',
        'Muss ein Zertifikat für mehrere reichen, ergänzen Sie in der Serverkonfiguration die Zeile `duplicate-cn`.',
        'Starten Sie den Server neu und verbinden Sie zwei Geräte zehn Minuten lang.',
      ],
      wireguard: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'Ergänzen Sie am Server je Gerät einen [Peer], jeden mit eigenem `PublicKey` und eigener Adresse in `AllowedIPs`, zum Beispiel `10.8.0.3/32`.',
        'Keine Adresse darf in zwei Peers stehen: Der letzte gewinnt.',
        'Führen Sie `wg syncconf wg0 <(wg-quick strip wg0)` in einer Root-Shell aus und verbinden Sie zwei Geräte.',
      ],
    },
    see: 'Die Statusseite des Servers führt beide Geräte zugleich auf.',
    undo: 'Entfernen Sie die ergänzte Zeile (`duplicate-cn`, `unique`) oder den ergänzten Peer und starten Sie den VPN-Dienst neu.',
    ask: 'Von mir zu Hause kann sich immer nur ein Gerät mit Ihrem VPN-Server verbinden. Bitte prüfen Sie, ob er mehrere Verbindungen je Konto und von derselben öffentlichen Adresse zulässt, und geben Sie jedem Gerät ein eigenes Zertifikat, Konto oder einen eigenen Schlüssel. Bei L2TP: Könnten Sie IKEv2 anbieten?',
  },
  fragmentation_at_server: {
    title: 'Große IKE-Nachrichten am Server teilen',
    why: 'Die Nachricht mit dem Zertifikat ist größer als ein Paket, und viele Netze verwerfen ihre Teile. IKE-Fragmentierung (RFC 7383) teilt sie so, dass jeder Teil ein eigenes Paket ist.',
    clicks: {
      all: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'strongSwan: Setzen Sie in der Verbindung `fragmentation = yes`; in neueren Versionen ist das schon an.',
        'Libreswan: Setzen Sie `fragmentation=yes`. Windows Server 2019 und neuer: Führen Sie `New-ItemProperty -Path "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters\\Ikev2" -Name EnableServerFragmentation -PropertyType DWORD -Value 1 -Force` aus.',
        'Starten Sie den VPN-Dienst neu und verbinden Sie sich.',
        'Bleibt es dabei: Benutzen Sie kürzere Zertifikate, etwa ECDSA statt RSA 4096, und senden Sie keine unnötige Kette.',
      ],
    },
    see: 'Das Log zeigt eine Antwort auf IKE_AUTH statt „retransmit“, und 809 ist weg.',
    undo: 'Setzen Sie den Eintrag auf `no` oder löschen Sie den Registrierungswert, und starten Sie den Dienst neu. Das Teilen schwächt die Verschlüsselung nicht.',
    ask: 'Meine Verbindung zu Ihrem Server bleibt bei IKE_AUTH stehen, als gingen große Pakete verloren. Bitte schalten Sie am Server die IKEv2-Fragmentierung (RFC 7383) ein, und prüfen Sie, wie groß seine Zertifikatskette ist.',
  },
  clamp_mss: {
    title: 'Paketgröße am Server begrenzen',
    why: 'Der Server kann jeder Verbindung durch das VPN sagen, dass sie kleinere Pakete benutzen soll (MSS-Clamping). Das behebt stehende Seiten für alle Clients auf einmal.',
    clicks: {
      all: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'An einem Linux-Gateway führen Sie aus: `sudo iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu`',
        'Bleiben Seiten weiter stehen, benutzen Sie `--set-mss 1360` statt `--clamp-mss-to-pmtu`, dann 1300.',
        'An Firewalls suchen Sie in den VPN-Einstellungen „MSS-Clamping“ oder „Maximale MSS“ und tragen 1360 ein.',
        'Öffnen Sie von einem Client aus eine große Seite, ohne den Client zu ändern.',
      ],
      openvpn: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'Ergänzen Sie in der Serverkonfiguration `mssfix 1360`; notieren Sie einen früheren Wert. Das gilt für beide Richtungen.',
        'Starten Sie den Server neu und verbinden Sie sich.',
        'Öffnen Sie eine große Seite. Bleibt sie stehen, versuchen Sie 1300.',
      ],
    },
    see: 'Seiten, die stehen blieben, öffnen sich auf jedem Client.',
    undo: 'Löschen Sie die Regel: dieselbe Zeile mit -D statt -A, oder entfernen Sie den Eintrag aus der Konfiguration.',
    ask: 'Durch Ihr VPN gehen kleine Seiten, große bleiben stehen. Bitte begrenzen Sie am Gateway die TCP-Segmentgröße für VPN-Verkehr (MSS-Clamping auf die Pfad-MTU, oder 1360), und lassen Sie ICMP „fragmentation needed“ durch.',
  },
  lengthen_rekey: {
    title: 'Den Client die Schlüssel erneuern lassen',
    why: 'Nach fester Zeit vereinbaren beide Seiten neue Schlüssel. Windows hinter einem Router lehnt ab, wenn der Server beginnt, und die Verbindung bricht immer zur selben Minute ab.',
    clicks: {
      all: [
        'Notieren Sie, nach wie vielen Minuten sie abbricht: 60 oder 480, oder eine feste Datenmenge, sprechen für diese Ursache.',
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'strongSwan: Setzen Sie in Child und Verbindung `rekey_time = 0`, damit der Client beginnt. Libreswan: `rekey=no`.',
        'Laden Sie neu, verbinden Sie sich und warten Sie länger als diese Zeit.',
      ],
      openvpn: [
        'Notieren Sie, nach wie vielen Minuten sie abbricht: Etwa 60 spricht für diese Ursache.',
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'Setzen Sie auf beiden Seiten `reneg-sec 28800`; notieren Sie den früheren Wert. Bei Anmeldecodes benutzen Sie am Server `auth-gen-token`, damit niemand erneut gefragt wird.',
        'Starten Sie neu, verbinden Sie sich und warten Sie länger als diese Zeit.',
      ],
    },
    see: 'Das VPN lebt über die Minute hinaus, zu der es immer abbrach.',
    undo: 'Schreiben Sie die früheren Zeiten wieder hinein. Behalten Sie Schlüssel nicht länger als einen Tag: Sie zu erneuern gehört zum Schutz.',
    ask: 'Meine VPN-Verbindung bricht immer nach derselben Zeit ab. Ich vermute die Erneuerung der Schlüssel. Bitte sehen Sie im Log bei dieser Minute nach, und lassen Sie den Client die Erneuerung beginnen (strongSwan rekey_time = 0, Libreswan rekey=no) oder verlängern Sie sie (OpenVPN reneg-sec 28800).',
  },
  update_server: {
    title: 'Den VPN-Server aktualisieren',
    why: 'Manche Versionen von Serverprogrammen haben bekannte Fehler, die keine Einstellung vermeidet. Ein Update beseitigt sie.',
    clicks: {
      all: [
        'Betreiben Sie den Server nicht selbst, senden Sie den Text unten an den Betreiber.',
        'Wählen Sie eine Zeit, in der niemand das VPN braucht, und sichern Sie die Konfiguration.',
        'Vergewissern Sie sich, dass Sie den Server auch ohne sein VPN erreichen.',
        'Unter Linux führen Sie `sudo apt update && sudo apt upgrade` aus; an Router oder Firewall installieren Sie die neueste Firmware.',
        'Starten Sie den VPN-Dienst neu und verbinden Sie sich.',
      ],
    },
    see: 'Der Server zeigt die neue Version, und Clients verbinden sich wie zuvor oder besser.',
    undo: 'Laden Sie die gesicherte Konfiguration; die frühere Version lässt sich aus einem Snapshot zurückholen, wenn Sie einen gemacht haben.',
    ask: 'Meine VPN-Verbindung zu Ihrem Server scheitert so, dass es nach einem Fehler in seiner Software aussieht. Welches Programm läuft dort in welcher Version, und gibt es ein Update? Vielleicht nennen dessen Versionshinweise diesen Fehler.',
  },
};
