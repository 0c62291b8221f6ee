import type { router as english } from '../../en/steps/router';
import type { Shape } from '../../shape';

export const router: Shape<typeof english> = {
  reboot_router: {
    title: '{router} neu starten',
    why: 'Ein Router merkt sich jede Verbindung und hält manchmal an toten fest. Ein Neustart leert dieses Gedächtnis; er beendet auch Ihre Internetverbindung für einige Minuten.',
    clicks: {
      all: [
        'Sagen Sie anderen bei Ihnen, dass das Internet etwa 5 Minuten weg sein wird.',
        'Ziehen Sie den Netzstecker des Routers und den des Modems, falls es ein eigenes Gerät ist. Drücken Sie keinen Reset-Knopf: Der löscht alle Einstellungen.',
        'Warten Sie 30 Sekunden, stecken Sie dann zuerst das Modem ein und eine Minute später den Router.',
        'Warten Sie, bis die Lichter sind wie zuvor, und verbinden Sie das VPN.',
      ],
    },
    see: 'Das Internet ist wieder da, und das VPN kommt weiter als zuvor.',
    undo: 'Ein Neustart behält alle Einstellungen; es gibt nichts zurückzunehmen.',
  },
  passthrough_pptp: {
    title: 'PPTP-Passthrough einschalten ({router})',
    why: 'PPTP schickt seine Daten als GRE, das keine Ports hat. Nur mit diesem Helfer (PPTP-Passthrough, PPTP-ALG) weiß ein Router, wem die Antworten gehören.',
    clicks: {
      all: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an. Adresse und Passwort stehen oft auf der Unterseite des Routers.',
        'Suchen Sie „VPN-Passthrough“, „NAT-Passthrough“ oder „ALG“, oft unter Sicherheit, Firewall, NAT oder WAN.',
        'Notieren Sie, wie PPTP eingestellt ist, und schalten Sie es ein. Ist es schon an, schalten Sie es aus, speichern Sie und schalten Sie es wieder ein.',
        'Speichern Sie, und starten Sie den Router nur neu, wenn die Seite es verlangt.',
        'Verbinden Sie das VPN.',
      ],
      menu: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Gehen Sie zu {menu}.',
        'Notieren Sie, wie PPTP eingestellt ist, und schalten Sie es ein. Ist es schon an, schalten Sie es aus, speichern Sie und schalten Sie es wieder ein.',
        'Speichern Sie, und starten Sie den Router nur neu, wenn die Seite es verlangt.',
        'Verbinden Sie das VPN.',
      ],
    },
    see: 'Das VPN kommt über „Benutzername und Kennwort werden überprüft“ hinaus, wo es stehen blieb.',
    undo: 'Schalten Sie PPTP auf derselben Seite wieder aus. Dieser Schalter öffnet keinen Port zum Internet; ihn an zu lassen ist also keine Gefahr.',
  },
  passthrough_ipsec: {
    title: 'IPsec-Passthrough einschalten ({router})',
    why: 'Ist dieser Schalter aus, verwerfen viele Router UDP 500, womit jedes IPsec-VPN (IKEv2, L2TP/IPsec) beginnt. Ist er an, kommt die Verbindung hinaus.',
    clicks: {
      all: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Suchen Sie „IPsec-Passthrough“, „VPN-Passthrough“ oder „ALG“, oft unter Sicherheit, Firewall oder NAT.',
        'Notieren Sie, wie IPsec eingestellt ist, und schalten Sie es ein.',
        'Speichern Sie die Seite und verbinden Sie das VPN.',
      ],
      menu: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Gehen Sie zu {menu}.',
        'Notieren Sie, wie IPsec eingestellt ist, und schalten Sie es ein.',
        'Speichern Sie die Seite und verbinden Sie das VPN.',
      ],
    },
    see: 'Das VPN wartet nicht mehr auf den Server; es verbindet sich oder zeigt einen anderen, genaueren Fehler.',
    undo: 'Stellen Sie den Eintrag IPsec auf das Notierte zurück. Solange Sie IKEv2 oder L2TP/IPsec benutzen, lassen Sie ihn an.',
  },
  passthrough_l2tp: {
    title: 'L2TP-Passthrough einschalten ({router})',
    why: 'Hinter einem Router steckt L2TP in IPsec, und dieser Schalter ist selten wichtig. Einige Router verwerfen es trotzdem zu Unrecht, solange er aus ist; darum lohnt ein Blick.',
    clicks: {
      all: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Suchen Sie die Liste mit PPTP, L2TP und IPsec: Sie heißt „VPN-Passthrough“ oder „ALG“.',
        'Notieren Sie, wie L2TP und IPsec eingestellt sind, und schalten Sie beide ein. L2TP braucht hier IPsec.',
        'Speichern Sie und verbinden Sie das VPN. Geben Sie UDP 1701 nicht frei: Das würde einen ungeschützten Dienst offenlegen.',
      ],
      menu: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Gehen Sie zu {menu}.',
        'Notieren Sie, wie L2TP und IPsec eingestellt sind, und schalten Sie beide ein. L2TP braucht hier IPsec.',
        'Speichern Sie und verbinden Sie das VPN. Geben Sie UDP 1701 nicht frei: Das würde einen ungeschützten Dienst offenlegen.',
      ],
    },
    see: 'Sie werden nach dem Benutzernamen gefragt, oder das VPN verbindet sich: Dann hat der IPsec-Teil geklappt.',
    undo: 'Stellen Sie L2TP ein, wie es war; lassen Sie IPsec an.',
  },
  alg_off: {
    title: 'Den VPN-Helfer (ALG) ausschalten',
    why: 'Manche Router „helfen“ IPsec, obwohl es hinter NAT keine Hilfe braucht, und bringen seine Ports durcheinander, vor allem bei zwei Geräten. Ohne den Helfer benutzt das VPN UDP 4500 und sorgt für sich selbst.',
    clicks: {
      all: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Suchen Sie „IPsec-ALG“, „ESP-ALG“, „NAT-Helfer“ oder „Application Layer Gateway“.',
        'Notieren Sie, was an ist, und schalten Sie nur den Eintrag für IPsec aus. Gibt es nur einen einzigen Schalter „Passthrough“, speichern Sie ihn einmal als „aus“, probieren Sie es, und schalten Sie ihn wieder ein, wenn das VPN weniger weit kommt.',
        'Speichern Sie, trennen Sie alle VPNs hinter dem Router, warten Sie eine Minute und verbinden Sie eines.',
      ],
      menu: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Gehen Sie zu {menu}.',
        'Notieren Sie, was an ist, und schalten Sie nur den Eintrag für Ihr VPN aus. Bei vielen Routern verwirft „aus“ auch die ersten Pakete; schalten Sie es also wieder ein, wenn das VPN weniger weit kommt.',
        'Speichern Sie, trennen Sie alle VPNs hinter dem Router, warten Sie eine Minute und verbinden Sie eines.',
      ],
    },
    see: 'Das Log zeigt Port 4500, oder ein zweites Gerät verbindet sich, ohne das erste hinauszuwerfen.',
    undo: 'Schalten Sie den Helfer auf derselben Seite wieder ein.',
  },
  hardware_acceleration_off: {
    title: 'Hardware-Beschleunigung ausschalten ({router})',
    why: 'Um schneller zu sein, schicken manche Router Pakete an ihren eigenen Regeln vorbei. VPN-Pakete können dort verloren gehen oder stecken bleiben; ohne Beschleunigung nehmen sie den gewöhnlichen Weg.',
    clicks: {
      all: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Suchen Sie „NAT-Beschleunigung“, „Hardware-NAT“, „NAT Boost“, „Flow Offloading“, „CTF“ oder „FastTrack“.',
        'Notieren Sie den Wert und schalten Sie es aus.',
        'Speichern Sie, starten Sie den Router neu und wiederholen Sie, was langsam war oder stehen blieb.',
      ],
      menu: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Gehen Sie zu {menu}.',
        'Notieren Sie, wie die Beschleunigung eingestellt ist, und schalten Sie sie aus.',
        'Speichern Sie, starten Sie den Router neu und wiederholen Sie, was langsam war oder stehen blieb.',
      ],
    },
    see: 'Das VPN überträgt gleichmäßig. Ohne VPN kann ein sehr schneller Anschluss langsamer sein als vorher.',
    undo: 'Schalten Sie die Beschleunigung wieder ein und starten Sie den Router neu; tun Sie das, wenn nichts besser wurde.',
  },
  bridge_mode: {
    title: 'Nur ein Gerät Router sein lassen',
    why: 'Zwei Router hintereinander übersetzen jede Verbindung doppelt (doppeltes NAT). Ist einer davon nur Modem oder Zugangspunkt, bleibt nur einer einzurichten.',
    clicks: {
      all: [
        'Fotografieren Sie die Kabel und sichern Sie die Einstellungen beider Geräte.',
        'Suchen Sie am Gerät des Anbieters „Bridge-Modus“, „Modembetrieb“ oder „IP-Passthrough“ und schalten Sie es ein. Ihr eigener Router bekommt dann die Internetadresse.',
        'Kann das Gerät des Anbieters das nicht, stellen Sie stattdessen Ihren eigenen Router auf „Access Point“.',
        'Starten Sie beide Geräte neu, zuerst das an der Wanddose.',
        'Prüfen Sie hier noch einmal.',
      ],
      menu: [
        'Fotografieren Sie die Kabel und sichern Sie die Einstellungen beider Geräte.',
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an und gehen Sie zu {menu}.',
        'Wählen Sie am Gerät des Anbieters „Bridge“ oder „Modem“ oder an Ihrem eigenen „Access Point“: eines von beiden, nicht beides.',
        'Starten Sie beide Geräte neu, zuerst das an der Wanddose.',
        'Prüfen Sie hier noch einmal.',
      ],
    },
    see: 'Die nächste Prüfung findet nur einen Router, und Ihr Router zeigt eine öffentliche Internetadresse.',
    undo: 'Stellen Sie das Gerät auf Router zurück und stecken Sie die Kabel wie auf dem Foto. Öffnet sich seine Seite nicht mehr, verbinden Sie sich mit einem Kabel unter `http://192.168.100.1`, oder setzen Sie nur dieses eine Gerät zurück.',
  },
  update_router: {
    title: 'Software erneuern ({router})',
    why: 'Immer wieder werden Fehler darin gefunden und behoben, wie Router VPNs durchlassen. Ein Update bringt diese Korrekturen und dazu Sicherheitskorrekturen.',
    clicks: {
      all: [
        'Sichern Sie die Einstellungen: Suchen Sie „Sichern“, „Backup“ oder „Exportieren“.',
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an und suchen Sie „Firmware“, „System-Update“ oder „Verwaltung“.',
        'Notieren Sie die Version, suchen Sie dann nach einem Update und installieren Sie es. Ziehen Sie währenddessen nicht den Stecker.',
        'Warten Sie bis zu 10 Minuten, bis das Internet wieder da ist, und verbinden Sie das VPN.',
      ],
      menu: [
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an und sichern Sie die Einstellungen (Sichern, Backup oder Exportieren).',
        'Gehen Sie zu {menu}.',
        'Notieren Sie die Version, suchen Sie dann nach einem Update und installieren Sie es. Ziehen Sie währenddessen nicht den Stecker.',
        'Warten Sie bis zu 10 Minuten, bis das Internet wieder da ist, und verbinden Sie das VPN.',
      ],
    },
    see: 'Die Seite zeigt eine neuere Versionsnummer als die notierte.',
    undo: 'Die meisten Router können nicht zu einer älteren Version zurück; sind Einstellungen verloren, laden Sie die Sicherung.',
  },
  firewall_level_default: {
    title: 'Firewall auf normal stellen ({router})',
    why: 'Auf „Hoch“ oder „Maximum“ sperren viele Router auch, was hinausgeht, darunter VPNs. Die Standardstufe schützt Sie von außen genau wie zuvor.',
    clicks: {
      all: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Suchen Sie „Firewall-Stufe“ oder „Sicherheitsstufe“, oft unter Sicherheit oder Firewall.',
        'Notieren Sie die Stufe und wählen Sie die, die als Standard bezeichnet ist: je nach Hersteller Mittel, Normal, Typisch oder Niedrig. Wählen Sie nicht „Aus“.',
        'Speichern Sie und verbinden Sie das VPN.',
      ],
      menu: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Gehen Sie zu {menu}.',
        'Notieren Sie die Stufe und wählen Sie die, die als Standard bezeichnet ist. Wählen Sie nicht „Aus“.',
        'Speichern Sie und verbinden Sie das VPN.',
      ],
    },
    see: 'Das VPN verbindet sich oder kommt weiter als zuvor, und die Firewall bleibt an.',
    undo: 'Wählen Sie an derselben Stelle die notierte Stufe. Die Standardstufe kann bleiben: Auch sie lässt nichts herein, was Sie nicht angefordert haben.',
  },
  flood_protection_off: {
    title: 'Flutschutz für 3 Minuten anhalten',
    why: 'Der Schutz vor Paketfluten und zerlegten Paketen kann die großen ersten Pakete eines VPNs für einen Angriff halten. Für höchstens 3 Minuten ist er aus, um das herauszufinden.',
    clicks: {
      all: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Suchen Sie „DoS-Schutz“, „Flutschutz“ oder „Fragmentierte Pakete blockieren“ und notieren Sie, wie jedes eingestellt ist.',
        'Schalten Sie sie aus und speichern Sie. Sehen Sie auf die Uhr: höchstens 3 Minuten.',
        'Verbinden Sie das VPN ein einziges Mal und notieren Sie, was geschieht.',
        'Schalten Sie alles wieder ein wie notiert, speichern Sie und bestätigen Sie hier, dass es an ist. Erst dann schließt sich diese Karte.',
      ],
      menu: [
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an und gehen Sie zu {menu}.',
        'Notieren Sie, wie DoS- oder Flutschutz und „Fragmentierte Pakete blockieren“ eingestellt sind.',
        'Schalten Sie sie aus und speichern Sie. Sehen Sie auf die Uhr: höchstens 3 Minuten.',
        'Verbinden Sie das VPN ein einziges Mal und notieren Sie, was geschieht.',
        'Schalten Sie alles wieder ein wie notiert, speichern Sie und bestätigen Sie hier, dass es an ist. Erst dann schließt sich diese Karte.',
      ],
    },
    see: 'In diesen Minuten gelingt die Anmeldung. Dann sind kleinere Pakete die bleibende Abhilfe, mit eingeschaltetem Schutz.',
    undo: 'Schalten Sie auf derselben Seite jeden notierten Schutz wieder ein und speichern Sie. Zeigt der Router sie wieder als „an“, ist er so sicher wie zuvor.',
  },
  spi_firewall_test: {
    title: 'Firewall des Routers für 5 Minuten anhalten',
    why: 'Das zeigt, ob die Firewall Ihres Routers (SPI) das VPN verwirft. Es ist ein Test und keine Abhilfe: Für höchstens 5 Minuten ist Ihr Netz weniger geschützt.',
    clicks: {
      all: [
        'Vergewissern Sie sich, dass die Firewall Ihres Computers selbst an ist und niemand sonst das Netz gerade braucht.',
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an. Suchen Sie „SPI-Firewall“ oder „Firewall“ und notieren Sie, wie sie eingestellt ist.',
        'Schalten Sie sie aus und speichern Sie. Sehen Sie auf die Uhr: höchstens 5 Minuten.',
        'Verbinden Sie das VPN ein einziges Mal und notieren Sie, was geschieht.',
        'Schalten Sie die Firewall wieder ein, speichern Sie, laden Sie die Seite neu, um zu sehen, dass sie an ist, und bestätigen Sie es hier. Erst dann schließt sich diese Karte.',
      ],
      menu: [
        'Vergewissern Sie sich, dass die Firewall Ihres Computers selbst an ist und niemand sonst das Netz gerade braucht.',
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an, gehen Sie zu {menu} und notieren Sie, wie die Firewall eingestellt ist.',
        'Schalten Sie sie aus und speichern Sie. Sehen Sie auf die Uhr: höchstens 5 Minuten.',
        'Verbinden Sie das VPN ein einziges Mal und notieren Sie, was geschieht.',
        'Schalten Sie die Firewall wieder ein, speichern Sie, laden Sie die Seite neu, um zu sehen, dass sie an ist, und bestätigen Sie es hier. Erst dann schließt sich diese Karte.',
      ],
    },
    see: 'Verbindet sich das VPN jetzt, ist die Firewall des Routers die Ursache: Abhilfe schafft ein Update oder ein anderer Router, nicht eine ausgeschaltete Firewall.',
    undo: 'Gehen Sie zur Firewall-Seite, schalten Sie SPI ein, speichern Sie und laden Sie die Seite neu: Sie muss „an“ zeigen. Öffnet sich die Seite nicht, starten Sie den Router neu und versuchen es noch einmal.',
  },
  vpn_on_router: {
    title: 'Den Router selbst das VPN halten lassen',
    why: 'Benutzen mehrere Geräte dasselbe VPN, können sie sich hinter einer Adresse stören. Ein Tunnel im Router reicht für alle.',
    clicks: {
      all: [
        'Fragen Sie den Betreiber des VPNs, ob es auf einem Router laufen darf; bei einem Firmen-VPN ist das oft nicht erlaubt.',
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an, sichern Sie die Einstellungen und suchen Sie „VPN-Client“, „VPN Fusion“ oder „WireGuard“. Nicht jeder Router hat das.',
        'Importieren Sie das Profil oder tragen Sie die Angaben ein, und wählen Sie, welche Geräte durch das VPN gehen.',
        'Schalten Sie das VPN auf den Geräten aus und im Router ein, und prüfen Sie es von zwei Geräten aus.',
      ],
    },
    see: 'Zwei Geräte erreichen zugleich die andere Seite, ohne eigenes VPN-Programm.',
    undo: 'Schalten Sie den VPN-Client im Router aus und verbinden Sie sich von den Geräten wie zuvor.',
  },
  faster_router: {
    title: 'Einem langsamen Router die Arbeit abnehmen',
    why: 'Verschlüsseln ist für einen kleinen Router schwere Arbeit; ein VPN, das auf ihm läuft, kann viel langsamer sein als der Anschluss. Ein Computer schafft dasselbe um ein Vielfaches schneller.',
    clicks: {
      all: [
        'Schließen Sie das VPN und messen Sie auf einer Seite für Tempotests die Geschwindigkeit des Anschlusses. Notieren Sie sie.',
        'Messen Sie mit VPN noch einmal und sehen Sie dabei auf der Statusseite nach der Last (CPU) des Routers. Über 90 % ist er die Grenze.',
        'Läuft das VPN auf dem Router: Schalten Sie es dort aus und verbinden Sie sich stattdessen vom Computer aus.',
        'Muss es auf dem Router bleiben, wechseln Sie zu WireGuard, das weniger Arbeit macht, oder nehmen Sie ein Modell, dessen Datenblatt ein VPN-Tempo über dem Ihres Anschlusses nennt.',
      ],
    },
    see: 'Durch das VPN erreichen Sie mehr als die Hälfte des Tempos, das Sie ohne gemessen haben.',
    undo: 'Starten Sie das VPN wieder auf dem Router und schließen Sie es auf dem Computer.',
  },
  change_home_network: {
    title: 'Dem Heimnetz andere Adressen geben',
    why: 'Ihr Heimnetz und das Netz hinter dem VPN benutzen dieselben Zahlen, zum Beispiel 192.168.1. Ihr Computer sucht Geräte der Firma dann zu Hause.',
    clicks: {
      all: [
        'Fragen Sie, welchen Adressbereich die andere Seite benutzt, oder lesen Sie ihn in den VPN-Einstellungen.',
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an, sichern Sie die Einstellungen und suchen Sie „LAN“, „Heimnetz“ oder „DHCP“. Notieren Sie die Adresse des Routers.',
        'Setzen Sie die Adresse des Routers auf einen seltenen Bereich, zum Beispiel `192.168.87.1` mit Maske `255.255.255.0`, und lassen Sie DHCP `192.168.87.20` bis `192.168.87.200` vergeben.',
        'Speichern Sie. Die Seite antwortet nicht mehr unter der alten Adresse; das ist zu erwarten.',
        'Schalten Sie an jedem Gerät das WLAN aus und ein, und starten Sie Drucker und anderes mit Kabel neu. Auch Portfreigaben und feste Adressen müssen angepasst werden.',
      ],
      menu: [
        'Fragen Sie, welchen Adressbereich die andere Seite benutzt, oder lesen Sie ihn in den VPN-Einstellungen.',
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an, sichern Sie die Einstellungen, gehen Sie zu {menu} und notieren Sie die Adresse des Routers.',
        'Setzen Sie die Adresse des Routers auf einen seltenen Bereich, zum Beispiel `192.168.87.1` mit Maske `255.255.255.0`, und lassen Sie DHCP `192.168.87.20` bis `192.168.87.200` vergeben.',
        'Speichern Sie. Die Seite antwortet nicht mehr unter der alten Adresse; das ist zu erwarten.',
        'Schalten Sie an jedem Gerät das WLAN aus und ein, und starten Sie Drucker und anderes mit Kabel neu. Auch Portfreigaben und feste Adressen müssen angepasst werden.',
      ],
    },
    see: 'Die Adresse Ihres Computers beginnt mit 192.168.87, und Geräte hinter dem VPN antworten.',
    undo: 'Öffnen Sie `http://192.168.87.1` und setzen Sie die alte Adresse wieder, oder laden Sie die Sicherung.',
  },
  use_cable: {
    title: 'Ein Kabel statt WLAN benutzen',
    why: 'Schwaches oder überfülltes WLAN verliert Pakete, und ein VPN leidet darunter mehr als eine Webseite. Ein Kabel zeigt sofort, ob es am WLAN liegt.',
    clicks: {
      all: [
        'Verbinden Sie Computer und Router mit einem Netzwerkkabel; ein Notebook braucht vielleicht einen Adapter.',
        'Schalten Sie am Computer das WLAN aus.',
        'Verbinden Sie das VPN und wiederholen Sie zehn Minuten lang, was langsam war oder abbrach.',
        'Ohne Kabel: Setzen Sie sich in denselben Raum wie der Router und wählen Sie das Netz mit 5 GHz.',
      ],
    },
    see: 'Mit Kabel läuft das VPN gleichmäßig: Dann stellen Sie Router oder Schreibtisch um, oder ergänzen Sie einen Zugangspunkt.',
    undo: 'Ziehen Sie das Kabel ab und schalten Sie das WLAN wieder ein.',
  },
};
