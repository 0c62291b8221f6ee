import type { evidence as english } from '../en/evidence';
import type { Detail, Shape } from '../shape';

/**
 * "How do we know": one sentence for each evidence code. `detail` is a number, an address or a list, shown as
 * it is. Each sentence stands alone.
 */
export const evidence: Shape<typeof english> = {
  stun_answer: (n: Detail) => `Testserver, die über UDP geantwortet haben: ${n}.`,
  stun_address: (a: Detail) => `Testserver im Internet sehen Sie unter der Adresse ${a}.`,
  stun_silent: (n: Detail) =>
    `Unabhängige Testdienste, die über UDP nicht geantwortet haben: ${n}. Entweder ist UDP gesperrt, oder, was viel unwahrscheinlicher ist, sie sind alle ausgefallen.`,
  stun_lookup_failed: (n: Detail) => `Testserver, deren Name nicht gefunden wurde: ${n}.`,
  stun_ports_answered: (p: Detail) => `UDP-Ports, die eine Antwort bekamen: ${p}.`,
  stun_ports_silent: (p: Detail) =>
    `UDP-Ports, die keine Antwort bekamen, auch nicht von einem Server, der auf anderen antwortet: ${p}.`,
  https_by_name: 'Ein Webserver hat geantwortet, als er mit seinem Namen gerufen wurde (HTTPS).',
  https_by_name_failed: 'Kein Webserver hat geantwortet, als er mit seinem Namen gerufen wurde (HTTPS).',
  https_by_address:
    'Ein Webserver hat geantwortet, als er mit seiner Nummer statt mit einem Namen gerufen wurde (HTTPS).',
  https_by_address_failed: 'Kein Webserver hat geantwortet, als er mit seiner Nummer gerufen wurde (HTTPS).',
  https_seen_address: (a: Detail) => `Webserver sehen Sie unter der Adresse ${a}.`,
  http_answered: 'Auf eine unverschlüsselte Webanfrage kam eine Antwort (HTTP).',
  http_failed: 'Auf eine unverschlüsselte Webanfrage kam keine Antwort (HTTP).',
  one_mapping: (n: Detail) =>
    `Testserver, die von ein und demselben Endpunkt (Socket) aus gefragt wurden: ${n}. Alle bekamen dieselbe Adresse und denselben Port zu sehen.`,
  mappings: (n: Detail) =>
    `Von ein und demselben Endpunkt (Socket) aus bekamen Testserver verschiedene Adressen oder Ports zu sehen: ${n} verschiedene.`,
  mapping_per_host:
    'Zwei Ports desselben Servers bekamen denselben Port zu sehen, andere Server einen anderen.',
  mapping_per_port: 'Sogar zwei Ports desselben Servers bekamen verschiedene Ports zu sehen.',
  host_address: 'Der Browser hat einen UDP-Endpunkt (Socket) für WebRTC geöffnet.',
  host_address_public: (a: Detail) =>
    `Ihr Computer selbst hat die öffentliche Adresse ${a}, und kein Server sah eine andere.`,
  same_port: (n: Detail) => `Endpunkte (Sockets), die ihre Portnummer unterwegs behielten: ${n} von ${n}.`,
  other_port: (n: Detail) =>
    `Endpunkte (Sockets), die unterwegs eine andere Portnummer bekamen: ${n} von ${n}.`,
  one_address: (n: Detail) =>
    `Verglichene Endpunkte (Sockets): ${n}. Alle hatten dieselbe öffentliche Adresse.`,
  several_addresses: (a: Detail) =>
    `Ihre Verbindungen gingen mit verschiedenen öffentlichen Adressen hinaus: ${a}.`,
  adapters_differ: (a: Detail) =>
    `Ihr Computer kommt über zwei Netzwerkadapter mit verschiedenen öffentlichen Adressen hinaus: ${a}.`,
  shared_address_only_base: (a: Detail) =>
    `Der einzige Netzwerkadapter, der hinauskommt, hat die Adresse ${a}, aus dem Bereich für Adressen, die sich Kunden eines Anbieters teilen (100.64.0.0/10).`,
  ipv4_from_ipv6_base: (a: Detail) =>
    `Die IPv6-Adresse ${a} Ihres Computers erreicht IPv4-Server über einen Übersetzer.`,
  transition_address: (a: Detail) =>
    `Ein Netzwerkadapter hat die Adresse ${a}, die nur verwendet wird, wo IPv4 über IPv6 übertragen wird.`,
  ipv4_native: 'IPv4 geht von einer IPv4-Adresse Ihres Computers hinaus.',
  wan_told: (a: Detail) => `Sie haben ${a} an Ihrem Router abgelesen.`,
  wan_upnp: (a: Detail) => `Ihr Router sagt, dass seine Internetadresse ${a} ist.`,
  wan_told_differs: (a: Detail) =>
    `Sie haben eine andere Adresse abgelesen: ${a}. Sie kann zu einem anderen Gerät gehören oder sich seither geändert haben.`,
  wan_equals_public:
    'Das ist die Adresse, die das Internet sieht. Also übersetzt hinter Ihrem Router nichts mehr.',
  wan_shared:
    'Diese Adresse gehört zu dem Bereich für Adressen, die sich Kunden eines Anbieters teilen (100.64.0.0/10, RFC 6598).',
  wan_private:
    'Das ist eine Adresse, wie Router zu Hause sie vergeben: Vor Ihrem Router steht noch ein zweiter.',
  wan_private_ambiguous:
    'Das ist eine private Adresse: Nach Ihrem Router übersetzt noch ein Gerät. Das kann ein zweiter Router bei Ihnen sein oder Ihr Anbieter.',
  wan_transition:
    'Diese Adresse wird verwendet, wo IPv4 über IPv6 übertragen wird (DS-Lite): Ihr Anbieter übersetzt.',
  wan_differs_from_public: (a: Detail) =>
    `Das Internet sieht eine andere Adresse, ${a}. Entweder übersetzt nach Ihrem Router noch etwas, oder Sie haben einen zweiten Anschluss, oder die Adresse wurde falsch eingetippt.`,
  wan_is_local:
    'Das ist eine Adresse Ihres Heimnetzes. Gesucht ist die, die Internet-, WAN- oder externe Adresse heißt.',
  wan_maybe_local:
    'Das ist eine Adresse aus einem Heimnetz. Es kann die Heimseite Ihres Routers sein, die dieser Browser uns nicht zeigt. Wenn Ihr Router sie als Internetadresse anzeigt, übersetzt nach ihm noch ein Gerät.',
  wan_says_nothing: 'Für diese Frage sagt die Adresse nichts aus.',
  wan_is_ipv6: 'Das ist eine IPv6-Adresse. Gesucht ist die IPv4-Adresse, vier Zahlen mit Punkten dazwischen.',
  wan_not_usable: 'Diese Adresse wird auf einer Leitung zu einem Anbieter nie verwendet.',
  gateway_bridges:
    'Das ist eine Adresse Ihres eigenen Netzes, also ist dieses Gerät nicht der Router zum Internet.',
  gateway_maybe_outer:
    'Der Browser verbirgt Ihr eigenes Netz, also kann zwischen Ihnen und diesem Router noch einer stehen.',
  no_nat: 'Zwischen Ihrem Computer und dem Internet übersetzt kein Gerät Adressen.',
  port_answered: 'Der Prüfserver hat auf diesem Port geantwortet.',
  port_answered_elsewhere: 'Ein öffentlicher Testserver hat auf diesem Port geantwortet.',
  port_silent: (p: Detail) =>
    `Der Prüfserver hat auf diesem Port nicht geantwortet, davor und danach auf anderen aber schon: ${p}.`,
  https_port_answered: 'Ein Webserver hat auf diesem Port geantwortet (HTTPS).',
  stranger_let_in: (n: Detail) =>
    `Pakete von einer Adresse, zu der Ihr Computer nie Kontakt hatte, kamen herein: bei ${n} von ${n} Versuchen.`,
  other_port_let_in:
    'Ein Paket kam von einem anderen Port einer Adresse herein, zu der Ihr Computer Kontakt hatte, aber keines von einer fremden Adresse.',
  only_contacted_let_in:
    'Nur Pakete von genau der Adresse und dem Port, zu denen Ihr Computer Kontakt hatte, kamen herein.',
  hairpin_came_back: 'Ein Paket von Ihrem Computer an Ihre eigene öffentliche Adresse kam zu ihm zurück.',
  hairpin_lost: 'Pakete von Ihrem Computer an Ihre eigene öffentliche Adresse gingen verloren.',
  vpn_server_answered: 'Ihr VPN-Server hat auf TCP-Port 443 geantwortet (HTTPS).',
  vpn_server_found:
    'Der Name Ihres VPN-Servers wurde gefunden. HTTPS auf TCP-Port 443 ging nicht. Das sagt nichts aus: Die meisten VPN-Server antworten nur ihren eigenen Programmen.',
  vpn_server_not_found:
    'Der Name Ihres VPN-Servers wurde nachgeschlagen, und es fand sich keine Adresse, die dieser Computer benutzen kann.',
  maybe_no_nat:
    'Dieser Browser verbirgt die eigene Adresse Ihres Computers. Es könnte also auch sein, dass gar kein Router übersetzt.',
  not_measured: 'Die Messung kam nicht weit genug, um das zu sagen.',
  deadline: 'Die Zeit für die Messung reichte nicht.',
  cancelled: 'Die Messung wurde angehalten.',
  offline: 'Im Internet hat überhaupt nichts geantwortet.',
  captive_portal: 'Eine Anmeldeseite steht im Weg.',
  dns_broken: 'Die Namen der Testserver werden nicht gefunden.',
  webrtc_missing: 'WebRTC, der Teil des Browsers, der UDP senden kann, ist ausgeschaltet.',
  webrtc_restricted: 'Eine Einstellung oder Richtlinie des Browsers hält WebRTC vom Netz fern.',
  no_https_control: 'Auch kein Webserver hat geantwortet. Daher ist nicht klar, was die Stille bedeutet.',
  too_few_servers: (n: Detail) =>
    `Unabhängige Testdienste zum Vergleichen: ${n}. Das ist zu wenig für ein Urteil.`,
  server_silent:
    'Ein Testserver oder einer Ihrer Netzwerkadapter blieb stumm. Daher ist der Vergleich unvollständig.',
  no_such_family: 'Davon war nichts zu sehen.',
  udp_gets_no_answer: 'UDP bekam keine Antwort. Daher gab es nichts zu messen.',
  several_adapters:
    'Mehrere Netzwerkadapter sind in Gebrauch, und der Browser zeigt nicht, welchen Ihr VPN nehmen würde.',
  address_masked: 'Dieser Browser verbirgt die Adressen Ihres Computers vor Erweiterungen.',
  answers_leave_no_trace:
    'Ihr Computer hat auch eine öffentliche Adresse, und Antworten an sie kann der Browser nicht sehen.',
  absurd_address: (a: Detail) =>
    `Ein Testserver nannte eine Adresse, die im Internet niemand haben kann: ${a}.`,
  one_server_differs: 'Ein Testdienst sah etwas anderes als alle übrigen. Einem allein wird nicht geglaubt.',
  contradictory: 'Zwei Prüfungen derselben Sache gingen verschieden aus.',
  not_endpoint_independent:
    'Es ist von Server zu Server verschieden. Auf welche der zwei Arten, war nicht feststellbar.',
  too_few_sockets: (n: Detail) =>
    `Endpunkte (Sockets) zum Vergleichen: ${n}. Das ist zu wenig für ein Urteil.`,
  sockets_disagree: 'Manche Endpunkte (Sockets) behielten ihre Portnummer und manche nicht.',
  adapter_unseen: 'Der Netzwerkadapter, der benutzt wird, war nicht zu sehen.',
  no_web_address:
    'Kein Webserver hat uns die Adresse genannt, die er sieht. Daher gab es nichts zu vergleichen.',
  address_changes: 'Ihre öffentliche Adresse hat sich während der Messung geändert.',
  needs_turn_server:
    'Dafür braucht es einen Testserver besonderer Art (TURN), und es ist keiner eingerichtet.',
  turn_unreachable: 'Der TURN-Server hat nicht geantwortet.',
  turn_refused_credentials: (c: Detail) =>
    `Der TURN-Server hat Benutzername oder Passwort abgelehnt, oder sie sind abgelaufen (Fehler ${c}).`,
  turn_refused: (c: Detail) => `Der TURN-Server hat mit Fehler ${c} geantwortet.`,
  turn_other_family:
    'Der TURN-Server arbeitet mit einer anderen Art von Adressen (IPv4 oder IPv6) als Ihr Anschluss.',
  control_failed:
    'Auch dieselbe Prüfung auf dem einfachen Weg, zur Kontrolle, ist fehlgeschlagen. Sie sagt also nichts aus.',
  mapping_varies:
    'Ihr NAT zeigt jedem Ziel einen anderen Port. Schon deshalb kann das Paket verloren gegangen sein.',
  needs_probe_host:
    'Dafür braucht es einen Prüfserver, der auf diesen Ports antwortet, und es ist keiner eingerichtet.',
  probe_host_silent:
    'Der Prüfserver hat auf keinem Port dauerhaft geantwortet. Daher ist nicht klar, was die Stille bedeutet.',
  probe_host_not_found: 'Der Name des Prüfservers wurde nicht gefunden.',
  browser_never_sends: 'Dieser Browser sendet nie an diesen Port. Daher lässt er sich nicht prüfen.',
  https_port_failed:
    'Kein Webserver hat auf diesem Port geantwortet (HTTPS). Das kann viele Gründe haben, auch ein ungültiges Zertifikat.',
  needs_vpn_server: 'Dafür braucht es den Namen Ihres VPN-Servers, und es ist keiner eingetragen.',
  vpn_server_silent:
    'Ihr VPN-Server hat auf unsere Testanfragen nicht geantwortet. Das sagt nichts aus: Die meisten antworten nur ihren eigenen Programmen.',
  wan_not_given: 'Ihr Router wurde gefragt, aber seine Internetadresse bleibt unbekannt.',
  wan_unknown: 'Nur die Adresse, die Ihr Router als seine Internetadresse anzeigt, kann das zeigen.',
  public_address_unknown: 'Ihre öffentliche Adresse ist nicht bekannt. Daher gab es nichts zu vergleichen.',
  vpn_active: 'Offenbar ist ein VPN oder Proxy in Gebrauch, der Ihren eigenen Anschluss verdeckt.',
};
