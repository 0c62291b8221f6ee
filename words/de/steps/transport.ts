import type { transport as english } from '../../en/steps/transport';
import type { Shape } from '../../shape';

export const transport: Shape<typeof english> = {
  use_tcp_443: {
    title: 'Das VPN über TCP-Port 443 laufen lassen',
    why: 'TCP-Port 443 benutzen sichere Webseiten. Darum lässt ihn fast jedes Netz durch, auch wo UDP oder VPN-Ports gesperrt sind.',
    clicks: {
      all: [
        'Öffnen Sie die Einstellungen Ihrer VPN-App und suchen Sie „Protokoll“, „Verbindung“ oder „Transport“.',
        'Wählen Sie TCP mit Port 443. Namen dafür sind „OpenVPN (TCP)“, „SSTP“, „SSL“ und „HTTPS“.',
        'Verbinden Sie sich noch einmal.',
        'Gibt es diese Wahl nicht, fragen Sie den Betreiber des Servers mit dem Text unten.',
      ],
      openvpn: [
        'Fragen Sie, ob der Server auch auf TCP 443 antwortet, oder suchen Sie in Ihrem VPN-Konto eine zweite Datei mit „tcp443“ im Namen.',
        'Haben Sie eine Datei bekommen, importieren Sie diese und verbinden Sie sich.',
        'Sonst machen Sie eine Kopie Ihrer .ovpn-Datei und öffnen diese in einem Texteditor.',
        'Ersetzen Sie `proto udp` durch `proto tcp-client` und die Zahl in der Zeile `remote` durch `443`, und entfernen Sie `explicit-exit-notify`.',
        'Importieren Sie die Kopie und verbinden Sie sich damit.',
      ],
      windows: [
        'Fragen Sie, ob Ihr Server SSTP anbietet, das über TCP 443 läuft.',
        'Drücken Sie die Windows-Taste und R, tippen Sie `ncpa.cpl` und drücken Sie die Eingabetaste.',
        'Klicken Sie mit der rechten Maustaste auf das VPN, wählen Sie Eigenschaften › Sicherheit und notieren Sie den VPN-Typ.',
        'Wählen Sie „Secure Socket Tunneling-Protokoll (SSTP)“, klicken Sie auf OK und verbinden Sie sich.',
      ],
    },
    see: 'Das VPN verbindet sich in dem Netz, in dem es nicht ging; es kann etwas langsamer sein als über UDP.',
    undo: 'Benutzen Sie Ihr erstes Profil, oder stellen Sie Typ und Port auf das Notierte zurück. Wo UDP geht, ist UDP schneller.',
    ask: 'In dem Netz, in dem ich bin, kommt UDP nicht durch, darum scheitert meine {protocol}-Verbindung. Nimmt Ihr Server VPN-Verbindungen auch über TCP-Port 443 an (OpenVPN über TCP, SSTP oder ein anderes TLS-VPN)? Wenn ja, senden Sie mir bitte das Profil dafür.',
  },
  use_other_port: {
    title: 'Das VPN einen anderen Port benutzen lassen',
    why: 'Manche Netze sperren den üblichen Port eines VPNs, lassen andere aber offen. Am häufigsten offen sind UDP 443 und UDP 53.',
    clicks: {
      all: [
        'Fragen Sie den Betreiber des Servers mit dem Text unten, auf welchen Ports er sonst antwortet; VPN-Anbieter nennen sie in der App oder auf ihren Hilfeseiten.',
        'Öffnen Sie die Einstellungen des VPNs und notieren Sie den Port.',
        'Tragen Sie UDP 443 ein, wenn es angeboten wird, sonst einen anderen aus der Liste.',
        'Verbinden Sie sich noch einmal.',
      ],
      wireguard: [
        'Fragen Sie, auf welchen UDP-Ports der Server sonst hört. Bei einem VPN-Anbieter sehen Sie in der App unter Einstellungen › WireGuard-Port nach oder erzeugen eine neue Konfiguration mit anderem Port.',
        'Öffnen Sie den Tunnel zum Bearbeiten und notieren Sie die Zeile `Endpoint`.',
        'Ändern Sie nur die Zahl hinter dem Doppelpunkt: `Endpoint = vpn.example.com:443`.',
        'Speichern Sie und schalten Sie den Tunnel ein.',
      ],
      openvpn: [
        'Fragen Sie, auf welchen Ports der Server sonst hört, oder suchen Sie andere Dateien in Ihrem VPN-Konto.',
        'Machen Sie eine Kopie Ihrer .ovpn-Datei, öffnen Sie diese in einem Texteditor und notieren Sie die Zeile `remote`.',
        'Ändern Sie die Zeile in `remote vpn.example.com 443 udp`, mit dem Namen Ihres Servers.',
        'Importieren Sie die Kopie und verbinden Sie sich damit.',
      ],
    },
    see: 'Nach wenigen Sekunden erscheint ein Handshake, oder der Zustand wechselt auf „Verbunden“.',
    undo: 'Tragen Sie den notierten Port wieder ein. Ein anderer Port ist nicht weniger sicher.',
    ask: 'Der Port, den mein VPN benutzt, scheint in dem Netz gesperrt zu sein, in dem ich bin. Auf welchen anderen Ports nimmt Ihr Server {protocol}-Verbindungen an? Am meisten würde UDP 443 helfen.',
  },
  switch_protocol: {
    title: 'Zu einem VPN-Protokoll wechseln, das durchkommt',
    why: 'Etwas zwischen Ihnen und dem Server lässt Ihr Protokoll nicht durch. Ein anderes braucht vielleicht keine Hilfe vom Router; wo UDP gesperrt ist, kommt ein VPN über TCP-Port 443 (OpenVPN über TCP, SSTP) oder der Hotspot Ihres Handys durch.',
    clicks: {
      all: [
        'Fragen Sie den Betreiber des Servers, was davon er anbietet, in dieser Reihenfolge: WireGuard, IKEv2, OpenVPN, SSTP. Den Text unten können Sie so senden.',
        'Lassen Sie sich das Profil oder die Angaben dafür geben.',
        'Legen Sie es als zweites VPN neben dem vorhandenen an.',
        'Verbinden Sie sich mit dem neuen.',
      ],
      windows: [
        'Fragen Sie mit dem Text unten, was davon der Server anbietet: IKEv2 und SSTP sind in Windows eingebaut, WireGuard und OpenVPN brauchen ihre App.',
        'Für IKEv2 oder SSTP öffnen Sie Einstellungen › Netzwerk und Internet › VPN und klicken auf „VPN hinzufügen“ (Windows 10: „VPN-Verbindung hinzufügen“).',
        'Wählen Sie als Anbieter „Windows (integriert)“, tragen Sie den Servernamen ein und wählen Sie als VPN-Typ IKEv2 oder SSTP.',
        'Speichern Sie und verbinden Sie sich mit dem neuen Eintrag.',
      ],
      macos: [
        'Fragen Sie mit dem Text unten, was davon der Server anbietet: IKEv2 ist in macOS eingebaut, WireGuard und OpenVPN brauchen ihre App.',
        'Für IKEv2 öffnen Sie Systemeinstellungen › VPN, klicken auf „VPN-Konfiguration hinzufügen“ und wählen IKEv2.',
        'Tragen Sie Serveradresse, entfernte ID (meist derselbe Name) und Ihre Anmeldedaten ein.',
        'Klicken Sie auf „Erstellen“ und schalten Sie das neue VPN ein.',
      ],
      ios: [
        'Fragen Sie mit dem Text unten, was davon der Server anbietet: IKEv2 ist eingebaut, WireGuard und OpenVPN Connect gibt es im App Store.',
        'Für IKEv2 öffnen Sie Einstellungen › Allgemein › VPN und Geräteverwaltung › VPN › VPN hinzufügen und stellen den Typ auf IKEv2.',
        'Tragen Sie Server, entfernte ID (meist derselbe Name) und Ihre Anmeldedaten ein.',
        'Tippen Sie auf „Fertig“ und schalten Sie das neue VPN ein.',
      ],
      android: [
        'Fragen Sie mit dem Text unten, was davon der Server anbietet. Android 12 und neuer erlauben keine neuen Einträge für PPTP oder L2TP mehr.',
        'Für IKEv2 öffnen Sie Einstellungen › Netzwerk & Internet › VPN, tippen auf + und wählen einen Typ, der mit IKEv2 beginnt. Für WireGuard und OpenVPN gibt es Apps in Google Play.',
        'Tragen Sie den Server und die Angaben ein, die Sie bekommen haben.',
        'Tippen Sie auf „Speichern“ und verbinden Sie sich mit dem neuen Eintrag.',
      ],
      linux: [
        'Fragen Sie mit dem Text unten, was davon der Server anbietet.',
        'Installieren Sie, was es braucht: `sudo apt install wireguard`, `sudo apt install network-manager-openvpn-gnome` oder `sudo apt install network-manager-strongswan`.',
        'Öffnen Sie Einstellungen › Netzwerk › VPN › + und importieren Sie die Datei oder tragen Sie die Angaben ein.',
        'Schalten Sie das neue VPN ein.',
      ],
      ikev2: [
        'Fragen Sie den Betreiber des Servers, was davon er anbietet, in dieser Reihenfolge: OpenVPN über TCP 443, SSTP, WireGuard. Den Text unten können Sie so senden.',
        'Ist UDP in diesem Netz gesperrt, helfen nur die ersten beiden: Sie laufen über TCP.',
        'Installieren Sie die App dafür. SSTP ist in Windows eingebaut: Einstellungen › Netzwerk und Internet › VPN › „VPN hinzufügen“, als VPN-Typ SSTP.',
        'Legen Sie es als zweites VPN neben dem vorhandenen an und verbinden Sie sich damit.',
      ],
      sstp: [
        'Fragen Sie den Betreiber des Servers, was davon er anbietet, in dieser Reihenfolge: OpenVPN, IKEv2, WireGuard. Den Text unten können Sie so senden.',
        'Lassen Sie sich das Profil oder die Angaben dafür geben; OpenVPN und WireGuard brauchen ihre App.',
        'Legen Sie es als zweites VPN neben dem vorhandenen an.',
        'Verbinden Sie sich mit dem neuen.',
      ],
    },
    see: 'Das neue VPN verbindet sich in dem Netz, in dem das bisherige es nicht tat.',
    undo: 'Der bisherige VPN-Eintrag ist noch da; verbinden Sie sich damit und löschen Sie den neuen.',
    ask: 'Meine {protocol}-Verbindung zu Ihrem Server scheitert, weil etwas unterwegs sie nicht durchlässt. Bieten Sie auch ein anderes VPN-Protokoll an, am besten eines über TCP-Port 443? Wenn ja, senden Sie mir bitte das Profil oder die Angaben dafür. Wenn nein, ließe sich eines einrichten?',
  },
  vpn_over_tcp: {
    title: 'In diesem Netz ein VPN über TCP benutzen',
    why: 'Dieses Netz lässt UDP nicht durch, und {protocol} braucht UDP. Ein VPN über TCP-Port 443 (OpenVPN über TCP, SSTP) sieht für das Netz aus wie sichere Webseiten, und der Hotspot Ihres Handys umgeht es.',
    clicks: {
      all: [
        'Fragen Sie den Betreiber des Servers mit dem Text unten, ob es auch ein VPN über TCP 443 gibt (OpenVPN über TCP, SSTP). Die Apps von VPN-Anbietern haben es unter „Protokoll“.',
        'Installieren Sie die App dafür und importieren Sie das Profil, das Sie bekommen. SSTP ist in Windows eingebaut.',
        'Schalten Sie {protocol} aus und verbinden Sie sich mit dem neuen VPN.',
        'Gibt es keines, nutzen Sie in diesem Netz den Hotspot Ihres Handys: Mobile Daten lassen UDP meist durch.',
      ],
    },
    see: 'Das neue VPN verbindet sich, oder das bisherige über den Hotspot.',
    undo: 'Trennen Sie das neue VPN und benutzen Sie in Netzen, die UDP durchlassen, wieder das bisherige; dort ist es schneller.',
    ask: 'In dem Netz, in dem ich bin, kommt UDP nicht durch, deshalb scheitert meine {protocol}-Verbindung. Bieten Sie auch ein VPN über TCP-Port 443 an (OpenVPN über TCP, SSTP)? Wenn ja, senden Sie mir bitte das Profil oder die Angaben dafür. Wenn nein, ließe sich eines einrichten?',
  },
  use_obfuscation: {
    title: 'Das VPN wie eine Webseite aussehen lassen',
    why: 'Manche Netze erkennen VPNs an ihren Paketen und trennen sie. Eine getarnte Verbindung (Obfuskation, Stealth) sieht wie eine gewöhnliche sichere Webseite aus.',
    clicks: {
      all: [
        'Prüfen Sie zuerst, ob ein VPN dort erlaubt ist, wo Sie sind: In der Firma fragen Sie die IT, und in manchen Ländern schränkt das Gesetz es ein.',
        'Öffnen Sie die Einstellungen Ihrer VPN-App und suchen Sie „Obfuskation“, „Stealth“, „Tarnung“, „Scramble“ oder „Sperren umgehen“.',
        'Schalten Sie es ein, oder wählen Sie das Protokoll, das so heißt.',
        'Verbinden Sie sich noch einmal; versuchen Sie einen zweiten Server, wenn der erste nicht antwortet.',
      ],
      openvpn: [
        'Prüfen Sie zuerst, ob ein VPN in diesem Netz erlaubt ist.',
        'Fragen Sie, ob am Server `tls-crypt` eingeschaltet ist und er auf TCP 443 antwortet: Das verbirgt die ersten Nachrichten, an denen OpenVPN erkannt wird.',
        'Importieren Sie das Profil, das Sie dafür bekommen.',
        'Reicht das nicht, fragen Sie nach einem Profil in stunnel oder obfs4.',
      ],
      wireguard: [
        'Prüfen Sie zuerst, ob ein VPN in diesem Netz erlaubt ist.',
        'In der App eines VPN-Anbieters öffnen Sie Einstellungen › WireGuard-Obfuskation und wählen UDP-über-TCP oder Shadowsocks.',
        'Bei einem eigenen Server benutzen Sie auf beiden Seiten eine Hülle, zum Beispiel `udp2raw` oder `wstunnel` auf TCP 443.',
        'Verbinden Sie sich noch einmal.',
      ],
    },
    see: 'Das VPN bleibt in dem Netz, das es getrennt hat, länger als zehn Minuten verbunden.',
    undo: 'Schalten Sie die Tarnung im selben Menü aus: Ohne sie ist das VPN in Netzen schneller, die nicht filtern.',
  },
  prefer_udp: {
    title: 'Das VPN über UDP statt TCP laufen lassen',
    why: 'In einem TCP-Tunnel wird jedes verlorene Paket doppelt wiederholt, vom Tunnel und vom Programm darin. An schwachen Anschlüssen macht das ein VPN langsam oder trennt es; UDP vermeidet das.',
    clicks: {
      all: [
        'Öffnen Sie die Einstellungen Ihrer VPN-App und suchen Sie „Protokoll“ oder „Transport“.',
        'Wählen Sie UDP, oder „Automatisch“, wenn nur das angeboten wird.',
        'Verbinden Sie sich noch einmal und wiederholen Sie, was langsam war.',
      ],
      openvpn: [
        'Holen Sie sich das UDP-Profil desselben Servers; VPN-Anbieter haben beide.',
        'Oder machen Sie eine Kopie Ihrer .ovpn-Datei und ersetzen Sie `proto tcp-client` (oder `proto tcp`) durch `proto udp` und den Port in `remote` durch den für UDP, meist `1194`.',
        'Importieren Sie die Kopie, verbinden Sie sich damit und wiederholen Sie, was langsam war.',
      ],
      sstp: [
        'SSTP läuft immer über TCP; fragen Sie darum, ob der Server auch IKEv2 anbietet.',
        'Drücken Sie die Windows-Taste und R, tippen Sie `ncpa.cpl` und drücken Sie die Eingabetaste.',
        'Klicken Sie mit der rechten Maustaste auf das VPN, wählen Sie Eigenschaften › Sicherheit und notieren Sie den VPN-Typ.',
        'Wählen Sie IKEv2, klicken Sie auf OK, verbinden Sie sich und wiederholen Sie, was langsam war.',
      ],
    },
    see: 'Seiten öffnen sich schneller, und ein großer Download bleibt nicht mehr zwischendurch stehen.',
    undo: 'Verbinden Sie sich mit dem TCP-Profil, oder stellen Sie den notierten Typ wieder ein. Behalten Sie es für Netze, die UDP sperren.',
  },
  nearer_server: {
    title: 'Einen anderen, näheren Server versuchen',
    why: 'Ein voller, weit entfernter oder gestörter Server macht jedes VPN langsam oder stumm. Ein zweiter zeigt sofort, ob es daran liegt.',
    clicks: {
      all: [
        'Notieren Sie, welchen Server oder Standort Sie jetzt benutzen.',
        'Öffnen Sie in Ihrer VPN-App die Liste der Server oder Standorte.',
        'Wählen Sie einen in Ihrem oder einem Nachbarland, mit geringer Last oder der kürzesten Laufzeit (Ping), falls das angezeigt wird.',
        'Verbinden Sie sich. Betreibt Ihre Firma das VPN, fragen Sie, ob es einen zweiten Zugang gibt.',
      ],
      tailscale: [
        'Öffnen Sie ein Terminal und führen Sie `tailscale netcheck` aus.',
        'Sehen Sie in die Zeile „Nearest DERP“: Sie nennt die Zwischenstation in Ihrer Nähe.',
        'Benutzen Sie einen Exit Node, wählen Sie einen anderen: Klicken Sie auf das Tailscale-Symbol › Exit nodes.',
        'Führen Sie `tailscale ping` mit dem Namen des anderen Geräts aus.',
      ],
    },
    see: 'Das VPN antwortet spürbar schneller, oder es verbindet sich, wo der erste Server stumm blieb.',
    undo: 'Wählen Sie in derselben Liste den Standort, den Sie notiert haben.',
  },
  turn_ipv6_off_for_vpn: {
    title: 'Das VPN vorerst bei IPv4 lassen',
    why: 'Führt IPv6 an diesem Anschluss ins Leere, oder hat der Server eine IPv6-Adresse, die nicht geht, wartet das VPN dort vergeblich. IPv4 allein zeigt, ob es so ist. Solange IPv6 im VPN aus ist, können IPv6-Seiten am VPN vorbeigehen; stellen Sie es zurück, wenn das stört oder der Server repariert ist.',
    clicks: {
      all: [
        'Suchen Sie in der VPN-App „IPv6“ oder „IP-Version“.',
        'Notieren Sie die Wahl und wählen Sie dann nur IPv4.',
        'Gibt es das nicht, tragen Sie die IPv4-Adresse des Servers statt seines Namens ein. Bei Zertifikaten kann das abgelehnt werden, weil sie auf den Namen ausgestellt sind.',
        'Verbinden Sie sich noch einmal.',
      ],
      windows: [
        'Drücken Sie die Windows-Taste und R, tippen Sie `ncpa.cpl` und drücken Sie die Eingabetaste.',
        'Klicken Sie mit der rechten Maustaste auf das VPN (nicht auf WLAN oder Ethernet) und wählen Sie Eigenschaften › Netzwerk.',
        'Entfernen Sie das Häkchen bei „Internetprotokoll, Version 6 (TCP/IPv6)“ und klicken Sie auf OK.',
        'Verbinden Sie sich noch einmal.',
      ],
      wireguard: [
        'Suchen Sie die IPv4-Adresse des Servers: Führen Sie `nslookup -type=A vpn.example.com` mit seinem Namen aus.',
        'Öffnen Sie den Tunnel zum Bearbeiten, notieren Sie die Zeile `Endpoint` und setzen Sie die Adresse an die Stelle des Namens.',
        'Lassen Sie `AllowedIPs`, wie es ist, damit nichts am Tunnel vorbeigeht.',
        'Speichern Sie und schalten Sie den Tunnel aus und ein.',
      ],
      openvpn: [
        'Machen Sie eine Kopie Ihrer .ovpn-Datei und öffnen Sie diese in einem Texteditor.',
        'Ersetzen Sie `proto udp` durch `proto udp4` oder `proto tcp-client` durch `proto tcp4-client`.',
        'Ergänzen Sie die Zeile `pull-filter ignore "route-ipv6"` nur, wenn Seiten weiter stehen bleiben.',
        'Importieren Sie die Kopie und verbinden Sie sich damit.',
      ],
      macos: [
        'Am Mac schaltet das IPv6 für das ganze WLAN aus, nicht nur für das VPN.',
        'Öffnen Sie das Terminal (Programme › Dienstprogramme).',
        'Tippen Sie `networksetup -setv6off "Wi-Fi"` und drücken Sie die Eingabetaste (bei Kabel: den Namen Ihrer Verbindung statt Wi-Fi).',
        'Verbinden Sie das VPN noch einmal.',
      ],
    },
    see: 'Das VPN verbindet sich sofort statt nach langem Warten, oder Seiten, die stehen blieben, öffnen sich.',
    undo: 'Setzen Sie das Häkchen wieder, tragen Sie den Namen wieder ein oder benutzen Sie Ihr erstes Profil; am Mac führen Sie `networksetup -setv6automatic "Wi-Fi"` aus. Hat IPv4 geholfen, sagen Sie dem Betreiber des Servers, dass dessen IPv6 nicht geht.',
  },
  force_encapsulation: {
    title: 'IPsec in UDP 4500 einpacken',
    why: 'Bloße IPsec-Pakete (ESP) haben keine Ports, und viele Router verwerfen sie. In UDP-Port 4500 eingepackt (NAT-Traversal, erzwungene Kapselung) kommen sie durch wie jedes andere Paket.',
    clicks: {
      all: [
        'Öffnen Sie die VPN-Einstellungen und suchen Sie „NAT-Traversal“, „NAT-T“, „Kapselung erzwingen“ oder „IPsec über UDP“.',
        'Notieren Sie, was gewählt ist, und schalten Sie es ein oder wählen Sie „erzwungen“.',
        'Verbinden Sie sich noch einmal.',
        'Die eingebauten VPNs von Windows, macOS, iPhone und Android haben keinen solchen Schalter. Senden Sie den Text unten an den Betreiber des Servers; dort wirkt es ebenso.',
      ],
      linux: [
        'Mit NetworkManager: Öffnen Sie Einstellungen › Netzwerk › VPN › Zahnrad › Identität und setzen Sie das Häkchen bei „UDP-Kapselung erzwingen“.',
        'Mit swanctl: Ergänzen Sie `encap = yes` in der Verbindung unter /etc/swanctl/conf.d und führen Sie `sudo swanctl --load-all` aus.',
        'Mit ipsec.conf: Ergänzen Sie `forceencaps=yes` (strongSwan) oder `encapsulation=yes` (Libreswan) und führen Sie `sudo ipsec restart` aus.',
        'Verbinden Sie sich noch einmal.',
      ],
    },
    see: 'Nach dem Verbinden antworten Webseiten oder Firmenlaufwerke, und das Log nennt Port 4500.',
    undo: 'Stellen Sie den Eintrag auf das Notierte zurück. Die Kapselung kostet 8 Bytes je Paket und nichts an Sicherheit.',
    ask: 'Meine IPsec-Verbindung zu Ihrem Server wird aufgebaut, aber es kommen keine Daten zurück: Offenbar werden ESP-Pakete unterwegs verworfen. Bitte schalten Sie für meine Verbindung die erzwungene UDP-Kapselung ein (strongSwan: encap = yes; Libreswan: encapsulation=yes; Firewalls: NAT-T erzwungen) und sorgen Sie dafür, dass UDP 4500 offen ist.',
  },
};
