import type { firewall as en } from '../en/firewall';
import type { Shape } from '../shape';

export const firewall: Shape<typeof en> = {
  title: 'Firewall-Regeln',
  intro:
    'Diese Regeln fügen nur hinzu, was Ihr VPN braucht. Sie stehen vor den vorhandenen Regeln und ändern keine davon.',
  compare:
    'Vergleichen Sie die Namen der Schnittstellen und die Adressen mit Ihren, bevor Sie kopieren. Unter Linux zeigt sie „ip address“.',
  checked: 'Das Programm selbst hat diese Regeln in unseren Tests gelesen.',
  notChecked:
    'Diese Regeln folgen der Dokumentation des Programms. Wir konnten sie in unseren Tests nicht ausführen.',
  commands: 'Die Regeln',
  asRoot: 'Führen Sie sie als root (Administrator) aus.',
  undo: 'Die Regeln zurücknehmen',
  lastTitle: 'Die Regeln über einen Neustart behalten',
  tryTitle: 'Die Regeln aus der Ferne ausprobieren, ohne sich auszusperren',
  before: 'Führen Sie dies zuerst aus',
  keep: 'Führen Sie dies aus, sobald alles funktioniert',
  field: {
    protocol: 'VPN-Protokoll',
    role: 'Dieses Gerät',
    tool: 'Firewall',
    families: 'Adressen',
    ports: 'Ein anderer Port, falls der Server einen benutzt',
    wanInterface: 'Schnittstelle zum Internet',
    lanInterface: 'Schnittstelle zum eigenen Netz',
    tunnelInterface: 'Schnittstelle des VPN',
    serverAddress: 'Adresse des VPN-Servers in Ihrem Netz',
    peerAddress: 'Öffentliche Adresse des anderen Netzes',
    tunnelSubnet: 'Adressen im VPN',
    remoteSubnet: 'Adressen des anderen Netzes',
  },
  tool: {
    iptables: 'iptables (Linux)',
    nftables: 'nftables (Linux)',
    ufw: 'ufw (Ubuntu, Debian)',
    firewalld: 'firewalld (Fedora, Red Hat, SUSE)',
    windows: 'Windows-Firewall (PowerShell)',
    mikrotik: 'MikroTik (RouterOS)',
    pf: 'pf (FreeBSD, macOS)',
  },
  role: {
    server: 'Ein VPN-Server mit öffentlicher Adresse',
    'server-behind-router': 'Ein VPN-Server hinter einem Router',
    'router-forwarding': 'Ein Router vor einem VPN-Server',
    client: 'Ein Gerät, das sich in ein VPN einwählt',
    'client-router': 'Ein Router vor Geräten, die sich in ein VPN einwählen',
    'site-to-site': 'Ein Gateway, das zwei Netze verbindet',
  },
  note: {
    'ip-forwarding':
      'Das Gerät muss Pakete weiterreichen (IP-Forwarding). Meist muss „sysctl net.ipv4.ip_forward“ eine 1 zeigen, für IPv6 „sysctl net.ipv6.conf.all.forwarding“.',
    'pptp-is-broken':
      'Die Verschlüsselung von PPTP ist gebrochen und schützt Sie nicht mehr. Benutzen Sie es nur, bis Sie ein anderes VPN haben.',
    'no-ipv6-in-pptp': 'PPTP gibt es über IPv6 nicht, daher gelten die Regeln nur für IPv4.',
    'windows-registry':
      'Windows-Computer, die sich mit L2TP und manchmal mit IKEv2 einwählen, brauchen für einen Server hinter einem Router außerdem einen Wert in der Registrierung: AssumeUDPEncapsulationContextOnSendRule.',
    'test-from-outside':
      'Prüfen Sie von außen, zum Beispiel über mobile Daten. Aus dem eigenen Netz führt die Adresse Ihres Routers oft nicht zum Server.',
    'one-server-per-port':
      'Nur ein Server kann diese Ports haben. Hat der Router einen eigenen VPN-Server, schalten Sie diesen aus oder nehmen Sie ein anderes Protokoll.',
    'cloud-firewall':
      'Ein gemieteter Server hat meist eine zweite Firewall in der Weboberfläche seines Anbieters. Dort müssen dieselben Ports offen sein.',
    'nft-chains':
      'Die Regeln kommen in die Tabelle „inet filter“ mit den Ketten input, forward und output. Zeigt „nft list chains“ andere Namen, setzen Sie diese ein.',
    'pf-anchor':
      'Einmalig müssen in /etc/pf.conf stehen: nat-anchor "vpn-doctor" und rdr-anchor "vpn-doctor" bei den Übersetzungen sowie anchor "vpn-doctor" vor den Filterregeln. Führen Sie dann „pfctl -f /etc/pf.conf“ aus.',
    'mesh-is-optional':
      'Dieses VPN verbindet sich auch ohne diese Regeln. Mit ihnen findet es öfter den direkten, schnelleren Weg.',
    'ipv6-needs-route':
      'IPv6-Adressen von VPN-Clients werden nicht übersetzt. Sie erreichen das Internet nur, wenn Ihr Anbieter sie zu diesem Server leitet.',
    'peer-from-anywhere':
      'Ohne die Adresse des anderen Netzes sind die Ports für alle offen. Tragen Sie sie ein, wenn sie sich nicht ändert.',
    'routing-is-the-servers':
      'Unter Windows reicht „Routing und RAS“ oder das VPN-Programm die Pakete weiter. Die Firewall muss nur das VPN hereinlassen.',
  },
  impossible: {
    'nothing-to-open':
      'Es muss nichts geöffnet werden. Diese Firewall blockiert nicht, was dieses Gerät sendet.',
    'pptp-has-no-ipv6': 'PPTP gibt es über IPv6 nicht. Wählen Sie IPv4 oder ein anderes Protokoll.',
    'tool-has-no-pptp-help':
      'PPTP braucht einen Router, der seine Pakete liest, und dieser Firewall lässt sich das nicht auftragen. Nehmen Sie ein anderes Protokoll, oder iptables oder nftables.',
    'tool-does-not-forward':
      'Die Windows-Firewall ist nicht für einen Router gemacht. Wählen Sie die Firewall Ihres Routers.',
    'not-for-two-sites':
      'Dieses Protokoll ist für einzelne Geräte. Um zwei Netze zu verbinden, nehmen Sie WireGuard, IKEv2 oder OpenVPN.',
    'ports-are-fixed': 'Die Ports dieses Protokolls lassen sich nicht ändern. Lassen Sie das Feld leer.',
    'ports-not-valid':
      'Ein Port ist eine Zahl von 1 bis 65535, und dieses Protokoll muss ihn benutzen können.',
    'interface-not-valid':
      'Das ist kein Name einer Schnittstelle. Ein Name hat Buchstaben und Ziffern, etwa eth0 oder wg0, und höchstens 15 Zeichen.',
    'address-not-valid': 'Das ist keine Adresse der richtigen Art, etwa 192.168.1.10 oder 2001:db8::10.',
    'subnet-not-valid': 'Das ist kein Netz, etwa 10.8.0.0/24 oder fd00:8::/64.',
  },
  persist: {
    'iptables-save':
      'Ohne dies sind die Regeln nach einem Neustart weg. Unter Debian und Ubuntu wird das Paket iptables-persistent gebraucht. Unter Red Hat ist es meist „service iptables save“.',
    'nftables-conf':
      'Ohne dies sind die Regeln nach einem Neustart weg. Die alte Datei bleibt daneben erhalten. Auch Regeln anderer Programme wie Docker werden gespeichert; sehen Sie die Datei durch.',
    'ufw-lasts': 'ufw behält diese Regeln von selbst. Es ist nichts zu tun.',
    'firewalld-lasts': 'Die Regeln gelten sofort dauerhaft. Es ist nichts zu tun.',
    'windows-lasts': 'Windows behält diese Regeln von selbst. Es ist nichts zu tun.',
    'mikrotik-lasts': 'Der Router behält diese Regeln von selbst, sobald der Safe Mode beendet ist.',
    'pf-conf':
      'Ohne dies sind die Regeln nach einem Neustart weg. Die alte Datei bleibt daneben erhalten. Um es zurückzunehmen, entfernen Sie die letzte Zeile von /etc/pf.conf.',
  },
  tryFirst: {
    'timed-undo':
      'Führen Sie den ersten Block aus: Er nimmt die Regeln nach fünf Minuten von selbst zurück, auch wenn Ihre Verbindung abreißt. Führen Sie dann die Regeln aus. Öffnen Sie eine zweite Verbindung zu dem Gerät. Wenn sie funktioniert, führen Sie den letzten Block aus, um die Regeln zu behalten.',
    'timed-undo-windows':
      'Führen Sie den ersten Block aus: Eine Aufgabe nimmt die Regeln nach fünf Minuten von selbst zurück, auch wenn Ihre Verbindung abreißt. Führen Sie dann die Regeln aus. Öffnen Sie eine zweite Verbindung zu dem Gerät. Wenn sie funktioniert, führen Sie den letzten Block aus, um die Regeln zu behalten.',
    'safe-mode':
      'Drücken Sie im Terminal des Routers Strg+X, um den Safe Mode einzuschalten. Führen Sie die Regeln aus. Reißt Ihre Verbindung ab, nimmt der Router sie von selbst zurück, meist innerhalb von zehn Minuten. Wenn alles funktioniert, drücken Sie noch einmal Strg+X, um sie zu behalten.',
  },
};
