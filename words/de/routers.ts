import type { routers as routersEn } from '../en/routers';
import type { Detail, Shape } from '../shape';

const nothingToSet =
  'Soweit bekannt, hat dieses Gerät dafür keinen Schalter; solche VPNs kommen auch ohne ihn durch. Hier gibt es nichts einzustellen.';

export const routers: Shape<typeof routersEn> = {
  place: {
    'passthrough-pptp': 'PPTP durchlassen (PPTP-Passthrough)',
    'passthrough-ipsec': 'IPsec, IKEv2 und L2TP/IPsec durchlassen (IPsec-Passthrough)',
    'passthrough-l2tp': 'Unverschlüsseltes L2TP durchlassen (L2TP-Passthrough)',
    alg: 'Hilfen für einzelne Protokolle (ALG)',
    'hardware-acceleration': 'Hardware-Beschleunigung der Daten',
    'wan-address': 'Die eigene Internetadresse des Routers (WAN-Adresse)',
    firmware: 'Aktualisierung der Router-Software (Firmware)',
    'port-forwarding': 'Portfreigabe (Portweiterleitung)',
    'bridge-mode': 'Betrieb als Modem (Bridge-Modus) oder als Zugangspunkt',
    'firewall-level': 'Die Firewall des Routers',
    dmz: 'Alle Ports an ein Gerät (DMZ, Exposed Host)',
    upnp: 'Portfreigaben, die Programme selbst einrichten (UPnP)',
    backup: 'Einstellungen in einer Datei sichern',
    reboot: 'Router neu starten',
    'lan-address': 'Die Adressen Ihres Heimnetzes (LAN)',
    'flood-protection': 'Schutz vor Überflutung und zerteilten Paketen (DoS-Schutz)',
  },

  at: (path: Detail) => `Bei diesem Gerät: ${path}.`,
  usually: (path: Detail) => `Meistens: ${path}. Bei Ihrem Modell kann das Menü anders heißen.`,
  maybe: (path: Detail) => `Vielleicht hier: ${path}. Bei diesem Gerät sind wir nicht sicher.`,
  unknown:
    'Wir wissen nicht, wo das bei diesem Gerät steht. Suchen Sie im Menü oder in der Anleitung, oder fragen Sie den Hersteller oder Ihren Anbieter.',
  searchFor:
    'Wenn Sie es nicht finden, suchen Sie nach einem dieser Wörter: Passthrough, ALG, NAT-Helper, VPN, Application Gateway.',
  asOf: (month: Detail) => `Stand: ${month}. Eine Aktualisierung des Geräts kann ein Menü verschieben.`,
  defaultOn: 'Es ist normalerweise eingeschaltet, wenn es niemand geändert hat.',
  defaultOff: 'Es ist normalerweise ausgeschaltet, wenn es niemand geändert hat.',
  leaveOn:
    'Lassen Sie es eingeschaltet, wenn Ihr VPN es braucht: Aus heißt nicht „direkter“, sondern gesperrt. Es öffnet nichts vom Internet her.',
  address: (address: Detail) =>
    `Öffnen Sie die Seiten des Routers: Geben Sie ${address} in die Adresszeile des Browsers ein.`,
  app: 'Dieses Gerät wird in der App des Herstellers eingestellt, nicht im Browser.',
  password: 'Das Kennwort steht oft auf einem Aufkleber auf der Unter- oder Rückseite des Routers.',

  none: {
    'passthrough-pptp':
      'Soweit bekannt, hat dieses Gerät keinen Schalter für PPTP. Es lässt PPTP durch oder nicht; keine Einstellung ändert das. Wenn PPTP scheitert, nehmen Sie eine andere VPN-Art.',
    'passthrough-ipsec': nothingToSet,
    'passthrough-l2tp': nothingToSet,
    alg: 'Soweit bekannt, hat dieses Gerät keinen Schalter für solche Hilfen, der ein VPN betrifft. Hier gibt es nichts einzustellen.',
    'hardware-acceleration': 'Soweit bekannt, lässt sich das bei diesem Gerät nicht umstellen.',
    'wan-address': 'Soweit bekannt, zeigt dieses Gerät seine Internetadresse nicht an.',
    firmware:
      'Dieses Gerät aktualisiert sich selbst, oder Ihr Anbieter erledigt das. Nach einem Neustart sucht es unter Umständen nach einer Aktualisierung.',
    'port-forwarding':
      'Dieses Gerät kann keine Ports weiterleiten. Ein VPN-Server zu Hause braucht einen anderen Weg: IPv6, ein Mesh wie Tailscale oder einen anderen Router.',
    'bridge-mode':
      'Soweit bekannt, hat dieses Gerät keinen Modem-Betrieb. Lassen Sie Ihren eigenen Router als Zugangspunkt arbeiten, oder fragen Sie Ihren Anbieter.',
    'firewall-level': 'Die Firewall dieses Geräts hat weder wählbare Stufen noch einen Schalter.',
    dmz: 'Soweit bekannt, kann dieses Gerät nicht alle Ports an ein Gerät schicken. Geben Sie stattdessen einzelne Ports frei.',
    upnp: 'Soweit bekannt, hat dieses Gerät keinen solchen Schalter.',
    backup:
      'Soweit bekannt, kann dieses Gerät seine Einstellungen nicht in einer Datei sichern. Notieren oder fotografieren Sie, was Sie ändern.',
    reboot: 'Ziehen Sie stattdessen den Netzstecker für 30 Sekunden.',
    'lan-address': 'Die Adressen des Heimnetzes lassen sich bei diesem Gerät nicht ändern.',
    'flood-protection': 'Soweit bekannt, lässt sich das bei diesem Gerät nicht umstellen.',
  },

  note: {
    'tp-link':
      'Bei neueren Modellen heißt die Seite „Advanced › Security › ALG“. In der App (Tether) fehlen diese Schalter: Nehmen Sie den Browser.',
    'tp-link-classic': 'Gemeint ist die ältere grüne Bedienoberfläche.',
    'tp-link-deco': 'Ein Deco wird in seiner App eingestellt. Das SIP ALG dort hat mit VPNs nichts zu tun.',
    asus: 'Wählen Sie „Enable“. „Enable + NAT helper“ ist nur für Protokolle, die eine Hilfe brauchen, zum Beispiel PPTP. Bei manchen Modellen ändern diese Schalter auch die Hardware-Beschleunigung.',
    linksys: 'In der App fehlen die Schalter: Nehmen Sie den Browser.',
    'd-link': 'Für L2TP gibt es keinen eigenen Schalter: L2TP/IPsec folgt dem für IPsec.',
    'd-link-classic': 'Für L2TP gibt es keinen eigenen Schalter: L2TP/IPsec folgt dem für IPsec.',
    netgear: 'Die Einstellung „Disable SIP ALG“ betrifft die Telefonie, nicht VPNs.',
    orbi: 'Die Einstellung „Disable SIP ALG“ betrifft die Telefonie, nicht VPNs.',
    tenda: 'Viele Tenda-Modelle haben keinen Passthrough-Schalter. Dann kommen VPNs ohne ihn durch.',
    keenetic: 'Die Hilfe für PPTP ist eine Komponente, die vielleicht erst installiert werden muss.',
    'gl-inet':
      'Innen läuft OpenWrt: Weitere Einstellungen stehen unter „System › Advanced Settings“ (LuCI). Wenn das eigene VPN des Geräts an ist, geht Ihr Computer zuerst durch dieses.',
    'google-wifi':
      'Es wird in der App Google Home eingestellt. Den Bridge-Modus gibt es nur mit einem einzigen Gerät.',
    eero: 'Es wird in der eero-App eingestellt; unter seiner Adresse stehen keine Einstellungen.',
    unifi:
      'Die Menüs wandern fast mit jeder Version. Suchen Sie im Suchfeld von UniFi Network nach „conntrack“.',
    edgerouter: 'Wählen Sie nach einer Änderung im Config Tree „Preview“ und dann „Apply“.',
    mikrotik:
      'L2TP und IPsec brauchen keine Hilfe. Wenn Tunnel mit „fasttrack“ stocken, schalten Sie nur diese eine Firewall-Regel zum Test aus.',
    draytek:
      'Wenn die eigenen VPN-Dienste des Routers an sind („VPN and Remote Access › Remote Access Control“), behält er die VPN-Ports für sich, und ein Server hinter dem Router bekommt nichts.',
    openwrt:
      'Für PPTP muss zuerst ein Paket installiert werden; dann wird die Hilfe in der Firewall-Zone erlaubt. IPsec und L2TP brauchen nichts.',
    pfsense:
      'Es gibt keine Hilfe für PPTP: Nehmen Sie eine andere VPN-Art. Wenn ein IPsec-Server auf Port 500 besteht, stellen Sie unter „Firewall › NAT › Outbound“ einen festen Port ein.',
    opnsense:
      'Es gibt keine Hilfe für PPTP: Nehmen Sie eine andere VPN-Art. Wenn ein IPsec-Server auf Port 500 besteht, stellen Sie unter „Firewall › NAT › Outbound“ einen festen Port ein.',
    freshtomato: 'Setzen Sie für PPTP unter den Hilfen den Haken bei GRE/PPTP.',
    fritzbox:
      'Wenn das eigene VPN der FRITZ!Box (IPsec) eingerichtet ist, behält sie UDP 500, UDP 4500 und ESP für sich. Kabelmodelle bieten den Bridge-Modus für einen Anschluss an, wenn der Anbieter es erlaubt.',
    speedport:
      'Die Menüs unterscheiden sich je nach Modell. Als Modem verteilt das Gerät nicht mehr, und die Telefonie darüber geht meistens nicht mehr.',
    vodafone:
      'Der Bridge-Modus wird meistens im Kundenkonto (MeinVodafone) bestellt und nicht im Gerät. Kabelanschlüsse haben oft DS-Lite: Dann lassen sich keine IPv4-Ports öffnen.',
    livebox:
      'Die Stufe „Moyen“ (mittel) ist die normale und lässt jedes VPN hinaus. „Élevé“ (hoch) lässt nur übliche Dienste hinaus und kann ein VPN aufhalten.',
    freebox:
      'An vielen Anschlüssen teilen sich mehrere Kunden eine IPv4-Adresse. Eine eigene („IP full stack“) lässt sich im Kundenkonto kostenlos bestellen.',
    bt: 'Das Gerät selbst hat keinen Modem-Betrieb. Mit einem eigenen Modem kann Ihr Router an seine Stelle treten.',
    'virgin-media':
      'Die Passthrough-Schalter gibt es bei Hub 2 und Hub 3; Hub 4 und 5 haben wenige oder keine. „Block fragmented IP packets“ sollte für VPNs aus sein.',
    'connect-box': '„Block fragmented IP packets“ sollte für VPNs aus sein.',
    motorola: '„Block Fragmented IP Packets“ sollte für VPNs aus sein.',
    verizon:
      'Die Stufe „Maximum“ sperrt vieles, was hinausgeht. „Block IP Fragments“ sollte für VPNs aus sein.',
    xfinity:
      'Die Stufe „Minimum“ ist die normale und lässt jedes VPN hinaus. Ports werden nur in der Xfinity-App freigegeben.',
    att: 'Einen echten Bridge-Modus gibt es nicht. „IP Passthrough“ gibt einem Gerät die öffentliche Adresse, und die Box führt trotzdem ihre Verbindungstabelle.',
    spectrum: 'Es wird in der App My Spectrum eingestellt.',
    starlink:
      'Starlink gibt den meisten Kunden keine eigene öffentliche IPv4-Adresse (CGNAT); über IPv4 kann also nichts hereinkommen. VPNs, die hinausgehen, funktionieren. Im Bypass-Modus brauchen Sie einen eigenen Router.',
    't-mobile':
      'Es gibt keine öffentliche IPv4-Adresse (CGNAT); über IPv4 kann also nichts hereinkommen. VPNs, die hinausgehen, funktionieren.',
    thomson:
      'Die Hilfen für VPNs lassen sich nur mit Telnet-Befehlen schalten, und nur, wenn der Anbieter das offen gelassen hat.',
    huawei:
      'Anbieter blenden diese Menüs oft aus. Wenn sie fehlen, fragen Sie Ihren Anbieter. Bei manchen Modellen heißt das Menü „Forwarding“.',
    'huawei-mobile':
      'In einem Mobilfunknetz gibt es meistens keine öffentliche IPv4-Adresse (CGNAT); Ports zu öffnen hilft dann nicht.',
    zte: 'Anbieter blenden diese Menüs oft aus. Wenn sie fehlen, fragen Sie Ihren Anbieter.',
    arris: 'Welche Seiten Sie sehen, hängt von Ihrem Anbieter ab.',
    swisscom: 'Manche Einstellungen erscheinen nur in der Expertenansicht.',
  },
};
