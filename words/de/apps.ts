import type { apps as appsEn } from '../en/apps';
import type { Detail, Shape } from '../shape';

export const apps: Shape<typeof appsEn> = {
  find: {
    'windows-11': [
      'Öffnen Sie „Einstellungen“, dann „Netzwerk und Internet“, dann „VPN“.',
      'Klicken Sie auf den Pfeil neben Ihrem VPN, dann auf „Erweiterte Optionen“. „VPN-Typ“ ist das Protokoll.',
      'Wenn Ihr VPN nicht in der Liste steht, hat es ein eigenes Programm: Öffnen Sie es und suchen Sie in seinen Einstellungen nach „Protokoll“ oder „VPN-Protokoll“.',
      'Wenn dort „Automatisch“ steht und es verbindet: Drücken Sie die Windows-Taste und R, tippen Sie ncpa.cpl, klicken Sie mit der rechten Maustaste auf das verbundene VPN, wählen Sie „Status“ und dann „Details“. Das Protokoll steht neben „Gerätename“. Wenn es nicht verbindet, wählen Sie zum Test selbst ein Protokoll.',
    ],
    'windows-10': [
      'Öffnen Sie „Einstellungen“, dann „Netzwerk und Internet“, dann „VPN“.',
      'Klicken Sie auf Ihr VPN, dann auf „Erweiterte Optionen“, dann auf „Bearbeiten“. „VPN-Typ“ ist das Protokoll.',
      'Wenn Ihr VPN nicht in der Liste steht, hat es ein eigenes Programm: Öffnen Sie es und suchen Sie in seinen Einstellungen nach „Protokoll“ oder „VPN-Protokoll“.',
    ],
    'windows-older': [
      'Öffnen Sie die Systemsteuerung, dann „Netzwerk- und Freigabecenter“, dann „Adaptereinstellungen ändern“.',
      'Klicken Sie mit der rechten Maustaste auf Ihr VPN, wählen Sie „Eigenschaften“ und dann „Sicherheit“. „VPN-Typ“ ist das Protokoll.',
      'Wenn Ihr VPN dort nicht steht, hat es ein eigenes Programm: Öffnen Sie es und suchen Sie in seinen Einstellungen nach „Protokoll“.',
    ],
    macos: [
      'Öffnen Sie „Systemeinstellungen“, dann „VPN“ (bei älteren Versionen „Netzwerk“).',
      'Die Art steht unter dem Namen Ihres VPN: IKEv2, L2TP über IPSec oder Cisco IPSec.',
      'Wenn dort nur der Name einer App steht, öffnen Sie diese App und suchen Sie in ihren Einstellungen nach „Protokoll“.',
    ],
    ios: [
      'Öffnen Sie „Einstellungen“, dann „Allgemein“, dann „VPN und Geräteverwaltung“, dann „VPN“.',
      'Tippen Sie auf das (i) neben Ihrem VPN. „Typ“ ist das Protokoll.',
      'Wenn dort nur der Name einer App steht, öffnen Sie diese App und suchen Sie in ihren Einstellungen nach „Protokoll“.',
    ],
    android: [
      'Öffnen Sie „Einstellungen“, dann „Netzwerk und Internet“ (oder „Verbindungen“), dann „VPN“.',
      'Tippen Sie auf das Zahnrad neben Ihrem VPN. „Typ“ ist das Protokoll.',
      'Wenn dort nur der Name einer App steht, öffnen Sie diese App und suchen Sie in ihren Einstellungen nach „Protokoll“.',
    ],
    linux: [
      'Öffnen Sie „Einstellungen“, dann „Netzwerk“. Ihr VPN steht unter „VPN“; das Zahnrad zeigt die Art.',
      'Oder öffnen Sie ein Terminal und tippen Sie: nmcli -f NAME,TYPE connection. Der Typ wireguard ist WireGuard. Den Typ vpn verrät: nmcli -g vpn.service-type connection show NAME.',
      'Ohne NetworkManager tippen Sie: sudo wg show. Wenn etwas aufgelistet wird, ist es WireGuard.',
    ],
    chromeos: [
      'Klicken Sie unten rechts auf die Uhrzeit, dann auf das Zahnrad, dann auf „Netzwerk“.',
      'Ihr VPN steht unter „VPN“; klicken Sie darauf. „Anbietertyp“ ist das Protokoll.',
      'Wenn dort der Name einer App steht, öffnen Sie diese App und suchen Sie in ihren Einstellungen nach „Protokoll“.',
    ],
    router: [
      'Öffnen Sie die Seiten des Routers und suchen Sie nach „VPN“, „VPN-Client“ oder „Fernzugang“.',
      'Der Name der Seite oder des Profils ist meistens das Protokoll: OpenVPN, WireGuard, IPsec, L2TP oder PPTP.',
    ],
    other: [
      'Suchen Sie in den Einstellungen des VPN-Programms nach „Protokoll“, „Verbindung“ oder „Tunnel“.',
      'Sehen Sie sich die Datei oder die E-Mail an, mit der es eingerichtet wurde: Eine Datei mit der Endung .ovpn ist OpenVPN, .conf mit [Interface] darin ist WireGuard, .mobileconfig ist meistens IKEv2.',
      'Fragen Sie die Stelle, die Ihnen den Zugang gegeben hat, nach Protokoll und Server.',
    ],
  },
  switchHint: (path: Detail) =>
    `Ein anderes Protokoll wählen Sie hier: ${path}. In Ihrer Version kann es anders heißen.`,
  noSwitch: 'Uns ist keine Stelle in dieser App bekannt, an der sich das Protokoll wählen lässt.',
  uses: (protocols: Detail) => `Sie kann: ${protocols}.`,
  first: (protocol: Detail) => `Meistens versucht sie zuerst ${protocol}.`,
  maybe: 'Bei dieser App sind wir nicht sicher. Sehen Sie nach, was in ihren Einstellungen steht.',
  company:
    'Bei Firmen-VPNs bestimmt die IT-Abteilung Protokoll und Einstellungen. Ändern Sie nichts daran; fragen Sie dort.',
  otherProtocol:
    'Sie hat ein eigenes Protokoll oder eines in einer verschlüsselten Webverbindung (TLS). Passthrough-Schalter haben damit nichts zu tun.',
  search: 'Name Ihres VPN-Programms',
  none: 'Eine App mit diesem Namen ist hier nicht bekannt. Wählen Sie stattdessen das Protokoll.',

  note: {
    nordvpn: 'NordLynx ist WireGuard. NordWhisper ist für Netze, die VPNs sperren.',
    expressvpn:
      'Lightway ist ein eigenes Protokoll. Wenn ein Netz es sperrt, wählen Sie „Lightway - TCP“. Nicht jede Version bietet alle anderen an.',
    'proton-vpn':
      '„Smart“ versucht mehrere nacheinander. „Stealth“ ist für Netze, die VPNs sperren. OpenVPN und IKEv2 gibt es nicht auf jedem System.',
    mullvad:
      'Sie kann nur WireGuard. Wenn ein Netz es sperrt, wählen Sie in den Einstellungen unter „Anti-censorship“ (Verschleierung) eine andere Art.',
    windscribe:
      'Wählen Sie „Manual“, um die Protokolle zu sehen. „Stealth“ und „WStunnel“ sind für Netze, die VPNs sperren.',
    'hotspot-shield': 'Hydra ist ein eigenes Protokoll.',
    bitdefender: 'Hydra ist ein eigenes Protokoll.',
    kaspersky: 'Hydra ist ein eigenes Protokoll.',
    norton: 'Mimic ist ein eigenes Protokoll für Netze, die VPNs sperren.',
    'avast-secureline': 'Mimic ist ein eigenes Protokoll für Netze, die VPNs sperren.',
    opera: 'Das kostenlose VPN im Browser Opera ist ein Proxy nur für den Browser und hier nicht gemeint.',
    'google-vpn': 'Google One VPN endete 2024; an seine Stelle trat das VPN neuerer Pixel-Handys.',
    warp: 'WireGuard läuft hier über UDP 2408 und, wenn das gesperrt ist, über 500, 1701 oder 4500. Die neuere Art, MASQUE, sieht aus wie eine gewöhnliche Webverbindung.',
    'cisco-secure-client':
      'Sie beginnt über TCP 443 und nimmt dann UDP 443 dazu, wenn es durchkommt. Ohne UDP geht es auch, nur langsamer.',
    'cisco-vpn-client':
      'Dieses Programm wird seit Jahren nicht mehr gepflegt. Fragen Sie nach dem Nachfolger.',
    globalprotect: 'Sie nimmt UDP 4501 und, wenn die Firma es nicht verbietet, TCP 443, wo das gesperrt ist.',
    forticlient:
      'IPsec braucht UDP 500 und 4500, neuere Versionen können auch TCP 443. SSL-VPN braucht TCP 443 oder 10443; der Hersteller schafft es nach und nach ab.',
    'ivanti-secure-access': 'Sie nimmt meistens UDP 4500 und sonst TCP 443.',
    'check-point': 'Wo IPsec gesperrt ist, nimmt sie meistens von selbst TCP 443 („Visitor Mode“).',
    'sophos-connect': 'Die Datei der Firma entscheidet: .scx oder .tgb ist IPsec, .ovpn ist OpenVPN.',
    barracuda: 'Sie nimmt meistens Port 691, UDP oder TCP.',
    windows:
      '„Automatisch“ versucht mehrere nacheinander, und die Fehlermeldung sagt dann wenig. Wählen Sie zum Test das eine Protokoll, das Ihr Server verwendet.',
    macos: 'PPTP gibt es seit macOS 10.12 nicht mehr.',
    ios: 'PPTP gibt es seit iOS 10 nicht mehr.',
    android:
      'Seit Android 12 kann ein neues VPN nur IKEv2 sein; L2TP und PPTP gibt es nur noch auf älteren Handys.',
    networkmanager: 'Für jede VPN-Art muss eine Erweiterung installiert sein.',
    'openvpn-connect': 'Wenn UDP gesperrt ist, wählen Sie TCP. Das hilft nur, wenn der Server es anbietet.',
    'openvpn-gui':
      'Die Zeilen, die mit proto und remote beginnen, entscheiden in der .ovpn-Datei zwischen UDP und TCP.',
    tunnelblick:
      'Die Zeilen, die mit proto und remote beginnen, entscheiden in der Konfiguration zwischen UDP und TCP.',
    wireguard:
      'Es läuft über einen einzigen UDP-Port. Wo der gesperrt ist, hat WireGuard allein keinen anderen Weg.',
    fritz:
      'FRITZ!Fernzugang ist IPsec. Seit FRITZ!OS 7.50 bietet die Box auch WireGuard an, mit der WireGuard-App.',
    shrew: 'Dieses Programm wird seit Jahren nicht mehr gepflegt und kann kein IKEv2.',
    'synology-vpn':
      'Was es gibt, hängt von der DiskStation oder dem Router ab und davon, was dort eingeschaltet ist.',
    'qnap-qvpn': 'QBelt ist ein eigenes Protokoll.',
    tailscale:
      'Wenn kein direkter Weg gefunden wird, geht es über eine Zwischenstation und TCP 443: Es funktioniert, nur langsamer.',
    zerotier:
      'Wenn kein direkter Weg gefunden wird, geht es über eine Zwischenstation: Es funktioniert, nur langsamer.',
    hamachi:
      'Wenn kein direkter Weg gefunden wird, geht es über eine Zwischenstation: Es funktioniert, nur langsamer.',
  },
};
