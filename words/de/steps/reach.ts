import type { reach as english } from '../../en/steps/reach';
import type { Shape } from '../../shape';

export const reach: Shape<typeof english> = {
  ask_provider_block: {
    title: 'Internetanbieter nach einer Sperre fragen',
    why: 'Manche Anbieter filtern VPN-Protokolle oder haben eine Störung. Nur sie können es sehen, und nur sie können es aufheben.',
    clicks: {
      all: [
        'Sehen Sie auf der Störungsseite des Anbieters nach, notfalls über mobile Daten.',
        'Versuchen Sie das VPN einmal über mobile Daten (Hotspot): Geht es dort und hier nicht, ist das Ihr Beleg.',
        'Senden Sie den Text unten über das Hilfeformular des Anbieters, oder lesen Sie ihn am Telefon vor.',
        'Fragt er nach Einzelheiten, senden Sie, was „Mit dem Support teilen“ auf dieser Seite Ihnen gibt.',
      ],
    },
    see: 'Der Anbieter nennt eine Störung, bestätigt einen Filter oder sagt, dass nichts gefiltert wird.',
    undo: 'Sie haben nur eine Frage gestellt; alles ist, wie es war.',
    ask: 'An meinem Anschluss kommen {protocol}-Verbindungen nicht durch; über mobile Daten verbindet sich dasselbe Gerät. Bitte sagen Sie mir: 1. Gibt es eine Störung an meinem Anschluss? 2. Filtern oder begrenzen Sie VPN-Verkehr, insbesondere UDP 500 und 4500, TCP 1723, GRE (IP-Protokoll 47) oder ESP (IP-Protokoll 50)? 3. Ist meine IPv4-Adresse geteilt (CGNAT oder DS-Lite)? Falls Sie filtern, heben Sie das bitte für meinen Anschluss auf.',
  },
  ask_network_operator: {
    title: 'Die Betreiber dieses Netzes fragen',
    why: 'Ein Netz in Firma, Schule oder Hotel kann VPNs absichtlich sperren. Wer es betreibt, kann freigeben, was Sie brauchen, oder sagen, was stattdessen erlaubt ist.',
    clicks: {
      all: [
        'Finden Sie heraus, wer es betreibt: in der Firma die IT, im Hotel die Rezeption.',
        'Senden Sie den Text unten, oder zeigen Sie ihn vor.',
        'Bis eine Antwort da ist, benutzen Sie den Hotspot Ihres Handys, wenn Ihre Regeln das erlauben.',
      ],
    },
    see: 'Sie erfahren, dass die Ports freigegeben sind oder welches VPN hier erlaubt ist.',
    undo: 'Keine Ihrer Einstellungen wurde angefasst, also bleibt nichts zurückzustellen.',
    ask: 'Ich brauche für meine Arbeit eine {protocol}-Verbindung. In diesem Netz kommt sie nicht hinaus. Können Sie sie für mein Gerät erlauben (IPsec: UDP 500 und 4500; OpenVPN: UDP 1194; WireGuard: UDP 51820; SSTP: TCP 443)? Falls nicht: Kommt TCP-Port 443 ungeprüft hinaus, oder gibt es ein anderes Netz, das ich benutzen darf?',
  },
  get_public_address: {
    title: 'Öffentliche Adresse vom Anbieter geben lassen',
    why: 'Ihr Anbieter teilt eine öffentliche Adresse unter vielen Kunden auf (CGNAT); Anrufe von außen finden Ihr Zuhause daher nicht. Mit einer eigenen Adresse wirken Portfreigaben wieder.',
    clicks: {
      all: [
        'Suchen Sie in Ihrem Kundenkonto „öffentliche IPv4“, „Dual Stack“, „feste IP“ oder „CGNAT abschalten“.',
        'Ist es dort nicht, senden Sie den Text unten an die Kundenbetreuung des Anbieters.',
        'Ist es umgestellt, starten Sie den Router neu.',
        'Prüfen Sie hier noch einmal und richten Sie dann die Portfreigabe ein.',
      ],
    },
    see: 'Die Internetadresse, die der Router anzeigt, ist dieselbe wie die öffentliche Adresse, die hier gefunden wird.',
    undo: 'Der Anbieter kann den Anschluss jederzeit zurückstellen; fragen Sie vor der Bestellung, was das kostet.',
    ask: 'Mein Anschluss hat eine geteilte IPv4-Adresse (CGNAT oder DS-Lite), und ich muss ein Gerät zu Hause von außen erreichen. Können Sie meinem Anschluss eine öffentliche IPv4-Adresse geben (voller Dual Stack)? Bitte sagen Sie mir, was es kostet, wie lange es dauert und ob die Adresse fest ist.',
  },
  reach_by_ipv6: {
    title: 'VPN-Server für IPv6 öffnen',
    why: 'Mit IPv6 hat jedes Gerät eine eigene Adresse; die geteilte IPv4-Adresse spielt dann keine Rolle. Nur die Firewall des Routers muss den einen Port hereinlassen.',
    clicks: {
      all: [
        'Suchen Sie die IPv6-Adresse des Geräts, auf dem der VPN-Server läuft: Sie beginnt mit 2 oder 3, nicht mit fe80 oder fd.',
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an und suchen Sie „IPv6-Firewall“, „IPv6-Freigaben“ oder „Pinholes“.',
        'Legen Sie eine Regel an: zu diesem Gerät, nur {ports}. Öffnen Sie sonst nichts.',
        'Setzen Sie den AAAA-Eintrag Ihres dynamischen Namens auf die Adresse dieses Geräts.',
        'Prüfen Sie es über mobile Daten, denn viele Gastnetze haben kein IPv6.',
      ],
    },
    see: 'Von einem Handy mit mobilen Daten und ausgeschaltetem WLAN verbindet sich das VPN nach Hause.',
    undo: 'Löschen Sie die Regel und den AAAA-Eintrag. Der Port ist dann sofort wieder von außen geschlossen.',
  },
  use_mesh_or_relay: {
    title: 'Ihr Zuhause stattdessen hinaus anrufen lassen',
    why: 'Mit einem Mesh-VPN (Tailscale, ZeroTier) oder einem kleinen gemieteten Server rufen beide Enden hinaus und treffen sich dort. Das geht hinter geteilten Adressen und ohne Portfreigabe.',
    clicks: {
      all: [
        'Installieren Sie Tailscale von tailscale.com/download auf einem Gerät zu Hause, das immer an ist, und auf dem, das Sie mitnehmen. Melden Sie sich auf beiden mit demselben Konto an.',
        'Um zu Hause auch andere Geräte zu erreichen, führen Sie auf dem Gerät dort `sudo tailscale set --advertise-routes=192.168.1.0/24` mit den Zahlen Ihres Netzes aus und bestätigen die Route in der Verwaltung von Tailscale.',
        'Verlassen Sie das Heimnetz und öffnen Sie ein Gerät zu Hause über seine Tailscale-Adresse.',
        'Ohne fremdes Konto: Mieten Sie einen kleinen Server, lassen Sie WireGuard zu Hause mit `PersistentKeepalive = 25` dorthin anrufen, und rufen Sie unterwegs denselben Server an.',
      ],
      wireguard: [
        'Mieten Sie einen kleinen Server mit öffentlicher Adresse und installieren Sie darauf WireGuard: Er wird die Mitte.',
        'Setzen Sie zu Hause `Endpoint` auf den gemieteten Server und ergänzen Sie `PersistentKeepalive = 25`.',
        'Tragen Sie am gemieteten Server beide Geräte als Peers ein, Ihr Heimnetz dabei in `AllowedIPs` des Geräts zu Hause, und führen Sie `sudo sysctl -w net.ipv4.ip_forward=1` aus.',
        'Rufen Sie unterwegs den gemieteten Server an.',
      ],
    },
    see: 'Unterwegs antwortet ein Gerät zu Hause, obwohl kein Port freigegeben ist.',
    undo: 'Melden Sie beide Geräte ab und deinstallieren Sie das Programm, oder kündigen Sie den gemieteten Server; Ihr Router wurde nicht verändert.',
  },
};
