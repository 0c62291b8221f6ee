import type { answers as english } from '../en/answers';
import type { Shape } from '../shape';

/** Short answers, 2 to 5 sentences each. */
export const answers: Shape<typeof english> = {
  'what-is-passthrough': {
    question: 'Was ist VPN-Passthrough?',
    answer:
      'Ein Router ersetzt Adressen und Ports (NAT). PPTP und reines IPsec senden Pakete ohne Ports. Damit die Antworten zu Ihrem Gerät zurückfinden, braucht der Router dabei Hilfe: Das ist VPN-Passthrough (eine Hilfe, ALG). Neuere VPNs reisen in gewöhnlichem UDP oder TCP und brauchen es nicht. Passthrough lässt Ihre eigenen Verbindungen hinaus; es öffnet nichts zum Internet.',
  },
  'all-switches-on': {
    question: 'Soll ich alle Passthrough-Optionen einschalten?',
    answer:
      'Lassen Sie IPsec-Passthrough an: Ist es aus, sperren manche Router IKEv2 und L2TP/IPsec ganz. Lassen Sie PPTP-Passthrough aus, wenn Sie PPTP nicht benutzen. Die übrigen Schalter spielen selten eine Rolle. Ist eine Option an und das VPN geht trotzdem nicht, schalten Sie sie einmal aus und wieder ein: Manche Router setzen es schlecht um.',
  },
  'no-such-option': {
    question: 'Mein Router hat keine Passthrough-Option',
    answer:
      'Viele neuere Router haben keine, weil sie IPsec von sich aus durchlassen. WireGuard, OpenVPN, SSTP und Tailscale brauchen nie eine. PPTP braucht die Hilfe des Routers; hat er keine, nehmen Sie ein anderes Protokoll.',
  },
  'is-it-secure': {
    question: 'Ist Passthrough sicher?',
    answer:
      'Ja. Es betrifft nur Verbindungen, die Ihre eigenen Geräte beginnen, und öffnet keinen Port zum Internet. Unsicher kann das VPN selbst sein: PPTP ist nicht mehr sicher, gleich was der Router tut.',
  },
  'slows-down': {
    question: 'Macht es mein Internet langsamer?',
    answer:
      'Passthrough selbst nicht, soweit bekannt. Ein VPN kostet immer etwas, für die Verschlüsselung und den längeren Weg. Ist es viel langsamer als Ihr Anschluss, liegt es meist an zu großen Paketen (MTU), einem VPN über TCP, schlechtem WLAN, einem langsamen Router oder einem weit entfernten Server.',
  },
  'which-protocol': {
    question: 'Welches Protokoll soll ich nehmen?',
    answer:
      'Wenn Sie die Wahl haben: WireGuard, oder IKEv2, das in den meisten Systemen eingebaut ist. Wo UDP gesperrt ist: SSTP oder OpenVPN über TCP-Port 443. Um ohne öffentliche Adresse nach Hause zu kommen: ein Mesh wie Tailscale oder ZeroTier. L2TP/IPsec ist ein Notbehelf, und PPTP sollte ersetzt werden.',
  },
  'why-udp': {
    question: 'Warum verwenden die meisten VPNs UDP?',
    answer:
      'Ein VPN befördert Verbindungen, die verlorene Pakete schon selbst ersetzen. Läuft das VPN über TCP, tun das beide zugleich, und auf einer schlechten Leitung wird das sehr langsam. UDP ist daher die bessere Wahl, und TCP-Port 443 der Ausweg, wo ein Netz kein UDP durchlässt.',
  },
  'mobile-data-test': {
    question: 'Was zeigt der Versuch mit mobilen Daten?',
    answer:
      'Schalten Sie am Handy das WLAN aus, oder verbinden Sie den Computer mit dessen Hotspot, und versuchen Sie dasselbe VPN. Geht es dort, sind Konto und Server in Ordnung, und die Ursache liegt sehr wahrscheinlich in Ihrem Heimnetz oder bei Ihrem Anbieter. Geht es auch dort nicht, prüfen Sie zuerst Konto, Einstellungen und Server. Auch in Mobilfunknetzen teilen sich viele eine Adresse; das alte PPTP kann dort ohnehin scheitern.',
  },
  'my-provider': {
    question: 'Sperrt mein Anbieter VPNs?',
    answer:
      'Selten mit Absicht. Häufig teilen sich aber mehrere Kunden eine Adresse. Das verhindert PPTP und Server zu Hause, aber kein VPN, das sich nach außen verbindet. Versuchen Sie zum Vergleich dasselbe VPN über einen anderen Anschluss, etwa mobile Daten. Geht es nur über Ihren nicht, fragen Sie den Kundendienst, ob GRE oder UDP 500 und 4500 gefiltert werden, oder nehmen Sie TCP-Port 443.',
  },
  'what-is-cgnat': {
    question: 'Was ist eine geteilte Adresse (CGNAT)?',
    answer:
      'Ihr Anbieter setzt viele Kunden hinter eine öffentliche IPv4-Adresse (Carrier-grade NAT). Verbindungen nach außen gehen wie gewohnt, außer mit PPTP. Niemand kann aber eine Verbindung zu Ihnen beginnen, und weder Portweiterleitung noch DMZ an Ihrem Router ändern das. Was hilft: IPv6, eine öffentliche Adresse vom Anbieter oder ein Mesh. Eine private Adresse an Ihrem Computer ist kein Zeichen dafür: Fast jeder Haushalt hat eine.',
  },
  'double-nat': {
    question: 'Was sind zwei Router hintereinander (doppeltes NAT)?',
    answer:
      'Das Gerät Ihres Anbieters und Ihr eigener Router ersetzen beide Adressen. Verbindungen nach außen gehen meist, aber PPTP und reines IPsec brauchen die Hilfe von beiden. Für einen Server zu Hause muss der Port an beiden weitergeleitet werden. Der saubere Weg: Stellen Sie einen davon auf Bridge-Modus, oder benutzen Sie ihn nur als Zugangspunkt (Access Point).',
  },
  'nat-type': {
    question: 'Mein NAT-Typ ist „strikt“ oder „symmetrisch“. Ist das schlimm?',
    answer:
      'Nicht für ein VPN, das sich nach außen mit einem Server verbindet: Es geht hinter jedem Typ. Wichtig ist es für direkte Verbindungen zwischen zwei Haushalten, etwa in einem Mesh oder bei Spielen. Ein Mesh nimmt dann ein Relais; das geht, ist aber langsamer. Ein weitergeleiteter Port, UPnP oder IPv6 hilft.',
  },
  'port-forwarding-for-clients': {
    question: 'Brauche ich Portweiterleitung, um mich mit einem VPN zu verbinden?',
    answer:
      'Nein. Ihr Gerät beginnt die Verbindung, und die Antworten finden zurück. Weiterleiten muss man nur für einen VPN-Server, der zu Hause hinter dem Router steht. Eine Weiterleitung desselben Ports an ein anderes Gerät kann sogar stören.',
  },
  dmz: {
    question: 'Soll ich meinen Computer in die DMZ stellen?',
    answer:
      'Nicht, um sich nach außen zu verbinden: Dabei hilft es nicht. Bei einem Server zu Hause kann es fünf Minuten lang zeigen, ob eine Portweiterleitung falsch war. Solange es an ist, kann das ganze Internet diesen Computer erreichen. Schalten Sie es wieder aus, und leiten Sie nur die nötigen Ports weiter.',
  },
  'spi-firewall': {
    question: 'Soll ich die Firewall meines Routers (SPI) ausschalten?',
    answer:
      'Nicht auf Dauer. Stellen Sie zuerst eine hohe oder höchste Firewall-Stufe auf normal zurück. Wenn sonst nichts geholfen hat, kann sie als Versuch fünf Minuten aus sein. Schalten Sie sie auf jeden Fall wieder ein; ging das VPN ohne sie, aktualisieren Sie den Router.',
  },
  mtu: {
    question: 'Was ist die MTU, und wann ändere ich sie?',
    answer:
      'Sie ist die Größe des größten Pakets. Ein VPN macht jedes Paket größer, und auf manchen Leitungen passt es dann nicht mehr. Typisch: Das VPN verbindet sich, Kleines geht, große Seiten oder Dateien bleiben hängen. Stellen Sie als Versuch 1280 ein. Hilft das, ermitteln Sie den richtigen Wert mit dem Computer: 1400 ist für manche VPNs auf manchen Leitungen noch zu groß.',
  },
  ipv6: {
    question: 'Löst IPv6 das Problem?',
    answer:
      'Oft, bei einem Server zu Hause: Mit IPv6 wird keine Adresse geteilt. Die Firewall des Routers muss das VPN aber trotzdem hereinlassen, und beide Enden brauchen IPv6. PPTP kann es nicht nutzen. Geht ein VPN nur über IPv6 nicht, ist vielleicht der Anschluss oder der Name des Servers falsch eingerichtet.',
  },
  'work-device': {
    question: 'Es ist ein Gerät von der Arbeit. Was darf ich?',
    answer:
      'Versuchen Sie ruhig alles, was nichts verändert: ein anderes Netz, mobile Daten, diese Prüfung. Fragen Sie Ihre IT, bevor Sie Einstellungen ändern, Programme installieren oder Schutz ausschalten. Schicken Sie ihr den Bericht: Darin steht, was gemessen und was versucht wurde. In einem Netz der Firma oder eines Hotels kann nur dessen Betreiber den Router ändern.',
  },
  gaming: {
    question: 'Nützt Passthrough bei Spielen oder Konsolen?',
    answer:
      'Nein. Spiele benutzen diese Protokolle nicht, daher ändern die Schalter nichts. Spiele brauchen UPnP oder einen weitergeleiteten Port. Ein VPN verlängert den Weg; wenn Sie beim Spielen eines benutzen, wählen Sie einen Server in der Nähe.',
  },
  torrents: {
    question: 'Stören Downloads über Torrent das VPN?',
    answer:
      'Das kann sein. Sie öffnen sehr viele Verbindungen zugleich, und ein Router oder eine geteilte Adresse hat nur für eine begrenzte Zahl Platz. Dann verbindet sich das VPN nachts und abends nicht. Halten Sie die Downloads zehn Minuten an, und versuchen Sie es erneut. Mit Passthrough hat das nichts zu tun.',
  },
};
