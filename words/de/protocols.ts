import type { protocols as english } from '../en/protocols';
import type { Detail, Shape } from '../shape';

const IPSEC_PASSTHROUGH =
  'Nicht nötig, denn die verschlüsselten Daten reisen in UDP (NAT-Traversal, NAT-T). Lassen Sie „IPsec-Passthrough“ trotzdem an: Ist es aus, verwerfen manche Router UDP 500.';
const IPSEC_ON_ROUTER =
  'Erlauben Sie UDP 500, UDP 4500 und ESP (IP-Protokoll 50) zum Router selbst. Keine Portweiterleitung, kein Passthrough.';
const NO_SWITCH = 'Nicht nötig. Kein Passthrough-Schalter betrifft es.';
const ONLY_OUT =
  'Verbindungen nach außen gehen. Ein Server zu Hause geht nicht, außer über IPv6 oder wenn der Anbieter Ihnen eine öffentliche Adresse gibt.';
const MESH_AT_HOME =
  'Nichts muss geöffnet werden. Ein offener UDP-Port macht nur direkte Verbindungen häufiger.';
const MESH_ON_ROUTER = 'Geht, wo es auf dem Router läuft. Nichts muss geöffnet werden.';
const MESH_CGNAT =
  'Geht in beide Richtungen, weil sich jedes Ende selbst nach außen verbindet. Manchmal über ein Relais.';
const MESH_SEVERAL = 'Ja. Jedes Gerät meldet sich selbst an.';

/**
 * Each protocol for looking up. `about`: what it is; `passthrough`: of the client's router; `nat`: a client behind a
 * home router; `atHome`: a server at home behind the router; `onRouter`: a server on the router itself; `sites`: two
 * networks joined; `cgnat`: behind a provider's NAT.
 */
export const protocols: Shape<typeof english> = {
  title: 'VPN-Protokolle',
  field: {
    transports: 'Was es sendet',
    passthrough: 'Passthrough am Router',
    nat: 'Hinter einem Router zu Hause (NAT)',
    atHome: 'Server zu Hause, hinter dem Router',
    onRouter: 'Server auf dem Router selbst',
    sites: 'Zwei Netze verbinden (Site-to-Site)',
    cgnat: 'Hinter dem NAT eines Anbieters (CGNAT)',
    several: 'Mehrere Geräte zu einem Server',
    keepalive: 'Die Verbindung wach halten (Keepalive)',
    overhead: 'Was es jedem Paket hinzufügt',
    security: 'Sicherheit',
    better: 'Die bessere Wahl',
    sources: 'Quellen',
  },
  /** Names of the two variants that people do not choose by name; the others are in `outlook`. */
  variant: {
    'openvpn-tcp': 'OpenVPN über TCP',
    esp: 'IPsec ohne NAT-Traversal (reines ESP)',
  },
  transport: {
    udp: (port: Detail) => `UDP-Port ${port}`,
    tcp: (port: Detail) => `TCP-Port ${port}`,
    ip: (number: Detail) => `IP-Protokoll ${number}`,
  },
  /** Of one thing that it sends. */
  when: {
    always: 'immer',
    default: 'wenn am Server kein anderer eingestellt ist',
    'behind-nat': 'sobald ein NAT auf dem Weg liegt',
    'without-nat': 'nur wenn kein NAT auf dem Weg liegt',
    inside: 'nur innerhalb der Verschlüsselung: nie öffnen',
    discovery: 'um die eigene öffentliche Adresse zu erfahren',
    fallback: 'als Relais, wenn sonst nichts durchkommt',
  },
  natBehavior: {
    works: 'Geht',
    'works-with-helper': 'Geht mit Passthrough (einer Hilfe im Router, ALG)',
    'one-client': 'Ein Gerät zur selben Zeit je Server',
    relay: 'Geht, manchmal über ein langsameres Relais',
    fails: 'Geht nicht',
  },
  cgnatBehavior: {
    works: 'Geht',
    rarely: 'Geht fast nie',
    'if-other-end-reachable': 'Geht, wenn das andere Ende eine öffentliche Adresse hat',
    'ipv6-only': 'Nicht über IPv4. Über IPv6 kann es gehen',
    fails: 'Geht nicht',
  },
  cgnatRole: {
    client: 'Dieses Gerät verbindet sich nach außen',
    serverAtHome: 'Server zu Hause',
    serverOnRouter: 'Server auf dem Router',
    siteToSite: 'Zwei Netze verbinden',
  },
  severalClients: {
    yes: 'Ja',
    'with-helper': 'Nur wenn Passthrough am Router sie auseinanderhält',
    rarely: 'Meist nicht',
    no: 'Nein',
  },
  securityLevel: { good: 'Gut', dated: 'Veraltet', broken: 'Gebrochen: Verlassen Sie sich nicht darauf' },
  overhead: (least: Detail, most: Detail) =>
    least === most
      ? `Etwa ${least} Byte über IPv4, 20 mehr über IPv6.`
      : `Etwa ${least} bis ${most} Byte über IPv4, 20 mehr über IPv6.`,
  overheadUnknown: 'Es teilt Pakete selbst auf. Daher gibt es keine feste Zahl.',

  passthrough: {
    title: 'Brauche ich Passthrough?',
    verdict: {
      needed: 'Nötig',
      'leave-on': 'Nicht nötig, aber lassen Sie es an',
      'not-needed': 'Spielt keine Rolle',
    },
    advice: [
      'Lassen Sie nur an, was Ihr VPN braucht, und dazu IPsec-Passthrough.',
      'PPTP-Passthrough kann aus bleiben, wenn Sie auf PPTP verzichten können. PPTP ist nicht mehr sicher.',
      'L2TP-Passthrough betrifft L2TP ohne Verschlüsselung. L2TP/IPsec verbirgt es, daher spielt der Schalter selten eine Rolle.',
      'Ein Schalter, der schon an ist, ist keine Gewähr: Manche Router setzen es schlecht um. Schalten Sie ihn dann einmal aus und wieder ein.',
      'Passthrough öffnet Ihr Zuhause nie für das Internet. Es lässt nur Ihre eigenen Verbindungen hinaus.',
    ],
  },

  protocol: {
    pptp: {
      about: 'Das alte VPN von Windows. Viele Systeme haben es entfernt.',
      passthrough:
        'Nötig: „PPTP-Passthrough“ am Router (eine Hilfe, ALG). Die Daten reisen als GRE, das keine Ports hat. Daher muss der Router es kennen.',
      nat: 'Geht nur, wenn der Router die Hilfe hat und sie an ist. Wie der Router UDP zuordnet, sagt darüber nichts.',
      atHome:
        'Leiten Sie TCP 1723 weiter; auch GRE muss der Router zum Server durchlassen. Wir raten davon ab.',
      onRouter: 'Erlauben Sie TCP 1723 und GRE (IP-Protokoll 47) zum Router selbst. Wir raten davon ab.',
      sites: 'Möglich, aber nehmen Sie es nicht dafür: Es ist nicht sicher.',
      cgnat:
        'Verbindungen nach außen gehen fast nie, weil Anbieter GRE selten durchlassen. Ein Server zu Hause geht nicht. PPTP kennt kein IPv6.',
      several:
        'Nur wenn die Hilfe im Router sie auseinanderhält. Sonst trennt das zweite Gerät die Verbindung des ersten.',
      keepalive: 'Lassen Sie PPTP alle 20 Sekunden ein Echo senden (lcp-echo-interval 20).',
      security:
        'Gebrochen. Anmeldung (MS-CHAPv2) und Verschlüsselung (RC4) lassen sich knacken. Apple hat es 2016 entfernt, Android mit Version 12.',
      better: 'WireGuard oder IKEv2. Wo UDP gesperrt ist: SSTP oder OpenVPN über TCP.',
    },
    'l2tp-ipsec': {
      about: 'L2TP, eingepackt in IPsec. In Windows und Apple-Systemen eingebaut.',
      passthrough: IPSEC_PASSTHROUGH,
      nat: 'Geht hinter jedem Router. Steht auch der Server hinter einem, braucht Windows einen Registrierungswert (AssumeUDPEncapsulationContextOnSendRule).',
      atHome: 'Leiten Sie UDP 500 und UDP 4500 an ihn weiter, sonst nichts. Öffnen Sie nie UDP 1701.',
      onRouter:
        'Erlauben Sie UDP 500, UDP 4500 und ESP (IP-Protokoll 50) zum Router selbst; UDP 1701 nur aus IPsec heraus.',
      sites: 'Möglich, aber IKEv2 ist dafür gemacht und einfacher.',
      cgnat: ONLY_OUT,
      several:
        'Meist nur ein Gerät zur selben Zeit: Für den Server sehen sie gleich aus. IKEv2 hat diese Grenze nicht.',
      keepalive: 'Eingebaut: alle 20 Sekunden, solange ein NAT auf dem Weg liegt.',
      security:
        'Brauchbar mit Zertifikat oder langem Schlüssel. Ein Schlüssel, den alle gemeinsam haben, ist schwach.',
      better: 'IKEv2, oft auf demselben Server, oder WireGuard.',
    },
    ikev2: {
      about: 'Das moderne IPsec. In Windows, macOS, iOS und Android eingebaut.',
      passthrough: IPSEC_PASSTHROUGH,
      nat: 'Geht hinter jedem Router: Es beginnt auf UDP 500 und wechselt auf UDP 4500, wenn es auf ein NAT trifft.',
      atHome: 'Leiten Sie UDP 500 und UDP 4500 an ihn weiter. Die Ports lassen sich nicht ändern.',
      onRouter: IPSEC_ON_ROUTER,
      sites:
        'Gut geeignet. Steht ein Ende hinter einem NAT, beginnt dieses die Verbindung und weist sich mit einem Namen aus, nicht mit seiner Adresse.',
      cgnat: ONLY_OUT,
      several: 'Ja. Geben Sie jedem Gerät ein eigenes Zertifikat oder einen eigenen Namen.',
      keepalive:
        'Eingebaut: alle 20 Sekunden, solange ein NAT auf dem Weg liegt. Auch ein Netzwechsel trennt es nicht (MOBIKE).',
      security: 'Sehr gut mit heutigen Verschlüsselungen.',
      better:
        'Nicht nötig. Wo UDP 500 oder 4500 gesperrt ist: WireGuard auf einem anderen Port, SSTP oder OpenVPN über TCP.',
    },
    ipsec: {
      about: 'Das ältere IPsec (IKEv1), oft Cisco IPsec oder Xauth genannt.',
      passthrough: IPSEC_PASSTHROUGH,
      nat: 'Geht hinter jedem Router, wenn NAT-Traversal (NAT-T) an beiden Enden an ist. Das ist üblich.',
      atHome: 'Leiten Sie UDP 500 und UDP 4500 an ihn weiter. Die Ports lassen sich nicht ändern.',
      onRouter: IPSEC_ON_ROUTER,
      sites:
        'Geht. Beide Enden brauchen dieselben Einstellungen. Steht ein Ende hinter einem NAT, beginnt dieses die Verbindung.',
      cgnat: ONLY_OUT,
      several: 'Meist ja. Jedes Gerät braucht einen eigenen Benutzernamen.',
      keepalive: 'Mit NAT-Traversal eingebaut: alle 20 Sekunden.',
      security: 'Veraltet. Ein gemeinsamer Gruppenschlüssel im Aggressive Mode lässt sich von außen erraten.',
      better: 'IKEv2, das die meisten solcher Server auch anbieten, oder WireGuard.',
    },
    esp: {
      about: 'IPsec mit ausgeschaltetem NAT-Traversal, wie es manche Firmen-Gateways noch verwenden.',
      passthrough:
        'Nötig: „IPsec-Passthrough“ am Router. Die Daten reisen als ESP, das keine Ports hat, an denen man Geräte unterscheiden könnte.',
      nat: 'Ein Gerät zur selben Zeit je Server, wenn der Router ESP überhaupt verfolgt. AH (IP-Protokoll 51) kommt durch kein NAT.',
      atHome:
        'Der Router müsste UDP 500 und ESP zum Server durchlassen, und viele können das nicht. Schalten Sie stattdessen NAT-Traversal ein.',
      onRouter: IPSEC_ON_ROUTER,
      sites: 'Geht zwischen zwei öffentlichen Adressen. Mit einem NAT dazwischen: NAT-Traversal einschalten.',
      cgnat:
        'Geht fast nie. Schalten Sie NAT-Traversal an beiden Enden ein; dann gehen Verbindungen nach außen.',
      several: 'Nein. Mit NAT-Traversal: ja.',
      keepalive: 'Für ESP keines. Daher kann der Router die Verbindung vergessen, wenn nichts gesendet wird.',
      security: 'Gut mit heutigen Verschlüsselungen. NAT-Traversal ändert daran nichts.',
      better: 'Dasselbe VPN mit eingeschaltetem NAT-Traversal (UDP-Kapselung erzwingen), oder IKEv2.',
    },
    sstp: {
      about: 'Ein VPN von Microsoft, das wie eine verschlüsselte Webseite aussieht (HTTPS).',
      passthrough: NO_SWITCH,
      nat: 'Geht hinter jedem Router, auch wo nur Webseiten erlaubt sind.',
      atHome: 'Leiten Sie TCP 443 an ihn weiter, oder den Port, der eingestellt ist.',
      onRouter:
        'Erlauben Sie TCP 443 zum Router selbst, und legen Sie seine Einstellungsseite auf einen anderen Port.',
      sites: 'Dafür selten verwendet. Üblich sind IKEv2 oder WireGuard.',
      cgnat: ONLY_OUT,
      several: 'Ja.',
      keepalive: 'Eingebaut: alle 60 Sekunden.',
      security: 'Gut. Alles hängt am Zertifikat des Servers.',
      better: 'IKEv2 oder WireGuard, wo UDP durchkommt: Auf schlechten Leitungen sind sie schneller.',
    },
    openvpn: {
      about: 'Ein weit verbreitetes VPN mit eigenem Programm. Hier über UDP, wie üblich.',
      passthrough: NO_SWITCH,
      nat: 'Geht hinter jedem Router. Für NAT muss nichts eingeschaltet werden.',
      atHome: 'Leiten Sie seinen einen Port an ihn weiter, meist UDP 1194.',
      onRouter: 'Erlauben Sie seinen einen Port zum Router selbst, meist UDP 1194. Keine Portweiterleitung.',
      sites: 'Geht. Ein Ende wartet und braucht eine öffentliche Adresse oder einen weitergeleiteten Port.',
      cgnat: ONLY_OUT,
      several: 'Ja. Jedes Gerät braucht ein eigenes Zertifikat.',
      keepalive: 'Aus, wenn nichts eingestellt ist: „keepalive 10 60“ auf dem Server.',
      security: 'Sehr gut mit heutigen Verschlüsselungen.',
      better: 'WireGuard, wenn es auf Geschwindigkeit ankommt.',
    },
    'openvpn-tcp': {
      about: 'OpenVPN über TCP, oft auf Port 443, für Netze, die kein UDP durchlassen.',
      passthrough: NO_SWITCH,
      nat: 'Geht hinter jedem Router. Auf Port 443 kommt es auch durch die meisten strengen Netze.',
      atHome: 'Leiten Sie seinen einen Port an ihn weiter, zum Beispiel TCP 443.',
      onRouter:
        'Erlauben Sie seinen einen Port zum Router selbst, zum Beispiel TCP 443. Keine Portweiterleitung.',
      sites: 'Geht, aber UDP ist schneller.',
      cgnat: ONLY_OUT,
      several: 'Ja. Jedes Gerät braucht ein eigenes Zertifikat.',
      keepalive: '„keepalive 10 60“ auf dem Server, wie über UDP.',
      security: 'Sehr gut mit heutigen Verschlüsselungen.',
      better:
        'OpenVPN über UDP, wo immer es durchkommt: TCP in TCP wird langsam, wenn Pakete verloren gehen.',
    },
    wireguard: {
      about: 'Ein kleines, schnelles VPN, das einen einzigen UDP-Port braucht.',
      passthrough: NO_SWITCH,
      nat: 'Geht hinter jedem Router und läuft weiter, wenn sich die Adresse ändert.',
      atHome:
        'Leiten Sie seinen UDP-Port an ihn weiter, meist 51820. Es antwortet keinem Fremden, daher sieht ein Portscan es nicht.',
      onRouter: 'Erlauben Sie seinen UDP-Port zum Router selbst, meist 51820. Keine Portweiterleitung.',
      sites:
        'Gut geeignet. Ein Ende muss erreichbar sein; das Ende hinter dem NAT beginnt und setzt das Keepalive.',
      cgnat:
        'Verbindungen nach außen gehen. Ein Server zu Hause geht nicht, außer über IPv6 oder über einen Server im Internet, den beide Enden anwählen.',
      several: 'Ja. Jedes Gerät braucht einen eigenen Schlüssel und eine eigene innere Adresse.',
      keepalive: 'Aus. Setzen Sie „PersistentKeepalive = 25“ an dem Ende hinter dem NAT, und nur dort.',
      security:
        'Sehr gut. Es gibt keine Verschlüsselungen zur Auswahl und damit keine, die falsch gewählt wird.',
      better: 'Nicht nötig. Wo UDP gesperrt ist: OpenVPN über TCP oder SSTP.',
    },
    tailscale: {
      about: 'Ein vermaschtes Netz aus WireGuard-Verbindungen (Mesh), das seinen Weg selbst findet.',
      passthrough: NO_SWITCH,
      nat: 'Geht hinter jedem Router. Sind beide Enden schwer zu erreichen, läuft es über ein Relais (DERP) und ist langsamer.',
      atHome: MESH_AT_HOME,
      onRouter: MESH_ON_ROUTER,
      sites: 'Geht mit einem Subnet-Router an jedem Ende.',
      cgnat: MESH_CGNAT,
      several: MESH_SEVERAL,
      keepalive: 'Von selbst.',
      security:
        'Sehr gut: innen WireGuard, und Relais können nicht mitlesen. Wer das Konto verwaltet, entscheidet, wer dazugehört.',
      better: 'Nicht nötig.',
    },
    zerotier: {
      about: 'Ein vermaschtes Netz (Mesh), das sich wie ein großes Heimnetz verhält.',
      passthrough: NO_SWITCH,
      nat: 'Geht hinter jedem Router. Sind beide Enden schwer zu erreichen, läuft es über ein Relais und ist langsamer.',
      atHome: MESH_AT_HOME,
      onRouter: MESH_ON_ROUTER,
      sites: 'Geht mit einem Gerät an jedem Ende, das den Verkehr weitergibt.',
      cgnat: MESH_CGNAT,
      several: MESH_SEVERAL,
      keepalive: 'Von selbst.',
      security: 'Gut. Wer das Netz verwaltet, entscheidet, wer dazugehört.',
      better: 'Nicht nötig.',
    },
  },
};
