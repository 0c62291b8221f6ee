import type { inbound as english } from '../../en/steps/inbound';
import type { Shape } from '../../shape';

export const inbound: Shape<typeof english> = {
  dmz_test: {
    title: 'VPN-Server für 5 Minuten ganz freigeben',
    why: 'Als „DMZ“ oder „Exposed Host“ bekommt ein Gerät alles von außen. Für höchstens 5 Minuten zeigt das, ob nur eine falsche Portfreigabe das VPN draußen hält.',
    clicks: {
      all: [
        'Prüfen Sie, dass auf dem VPN-Server selbst die Firewall an ist und seine Passwörter gut sind: In diesen Minuten kann das ganze Internet bei ihm anklopfen.',
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an, suchen Sie „DMZ“ oder „Exposed Host“ und notieren Sie, wie es eingestellt ist.',
        'Tragen Sie die lokale Adresse des VPN-Servers ein, schalten Sie es ein und speichern Sie. Sehen Sie auf die Uhr: höchstens 5 Minuten.',
        'Verbinden Sie sich einmal von außen, mit einem Handy über mobile Daten bei ausgeschaltetem WLAN.',
        'Schalten Sie DMZ aus, speichern Sie, laden Sie die Seite neu, um zu sehen, dass es aus ist, und bestätigen Sie es hier. Erst dann schließt sich diese Karte.',
      ],
      menu: [
        'Prüfen Sie, dass auf dem VPN-Server selbst die Firewall an ist und seine Passwörter gut sind: In diesen Minuten kann das ganze Internet bei ihm anklopfen.',
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an, gehen Sie zu {menu} und notieren Sie, wie es eingestellt ist.',
        'Tragen Sie die lokale Adresse des VPN-Servers ein, schalten Sie es ein und speichern Sie. Sehen Sie auf die Uhr: höchstens 5 Minuten.',
        'Verbinden Sie sich einmal von außen, mit einem Handy über mobile Daten bei ausgeschaltetem WLAN.',
        'Schalten Sie DMZ aus, speichern Sie, laden Sie die Seite neu, um zu sehen, dass es aus ist, und bestätigen Sie es hier. Erst dann schließt sich diese Karte.',
      ],
    },
    see: 'Verbindet es sich jetzt, ist der Server in Ordnung und die Portfreigabe hat einen Fehler. Wenn nicht, liegt die Ursache vor dem Router oder am Server.',
    undo: 'Entfernen Sie auf der DMZ-Seite die Adresse, schalten Sie es aus und speichern Sie. Von da an führen nur Ihre eigenen Portfreigaben herein.',
  },
  forward_ports: {
    title: '{ports} zum Server weiterleiten',
    why: 'Anrufe von außen enden an Ihrem Router, bis er weiß, welches Gerät der VPN-Server ist. Eine Portfreigabe für genau diese Ports sagt es ihm.',
    clicks: {
      all: [
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an und geben Sie dem VPN-Server eine feste lokale Adresse (DHCP-Reservierung, „immer die gleiche Adresse“).',
        'Suchen Sie „Portfreigabe“, „Portweiterleitung“, „Virtueller Server“ oder „NAT“.',
        'Ergänzen Sie {ports}, außen und innen dieselbe Nummer, zur Adresse des VPN-Servers. Achten Sie auf UDP und TCP. Für L2TP/IPsec geben Sie nur UDP 500 und UDP 4500 frei, nie UDP 1701.',
        'Entfernen Sie andere Freigaben derselben Ports, speichern Sie und prüfen Sie es mit einem Handy über mobile Daten bei ausgeschaltetem WLAN: Von innen misslingt die Probe oft.',
        'Bei zwei Routern hintereinander geben Sie die Ports in beiden frei.',
      ],
      menu: [
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an und geben Sie dem VPN-Server eine feste lokale Adresse (DHCP-Reservierung, „immer die gleiche Adresse“).',
        'Gehen Sie zu {menu}.',
        'Ergänzen Sie {ports}, außen und innen dieselbe Nummer, zur Adresse des VPN-Servers. Achten Sie auf UDP und TCP. Für L2TP/IPsec geben Sie nur UDP 500 und UDP 4500 frei, nie UDP 1701.',
        'Entfernen Sie andere Freigaben derselben Ports, speichern Sie und prüfen Sie es mit einem Handy über mobile Daten bei ausgeschaltetem WLAN: Von innen misslingt die Probe oft.',
        'Bei zwei Routern hintereinander geben Sie die Ports in beiden frei.',
      ],
    },
    see: 'Das VPN verbindet sich über mobile Daten, und das Log des Servers zeigt den Anruf.',
    undo: 'Löschen Sie die Freigabe, wenn Sie den Server nicht mehr betreiben: Solange es sie gibt, kann jeder an diesen Ports anklopfen; halten Sie den Server also aktuell.',
  },
  forward_mesh_port: {
    title: 'Ihr Mesh-VPN seinen Port öffnen lassen',
    why: 'Finden Tailscale und ZeroTier keinen direkten Weg, geht alles über eine Zwischenstation, und das ist langsamer. Öffnet der Router einen Port, finden sich die Geräte direkt.',
    clicks: {
      all: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Suchen Sie UPnP, NAT-PMP oder PCP und notieren Sie, wie es eingestellt ist. Eingeschaltet kann jedes Programm bei Ihnen selbst Ports öffnen.',
        'Besser ist eine einzelne Freigabe, wenn Sie wissen, wie: {ports} zur lokalen Adresse dieses Geräts.',
        'Speichern Sie und starten Sie das Mesh-Programm neu.',
      ],
      menu: [
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an und gehen Sie zu {menu}.',
        'Leiten Sie {ports} zur lokalen Adresse dieses Geräts weiter, oder schalten Sie UPnP ein. Mit UPnP kann jedes Programm bei Ihnen selbst Ports öffnen.',
        'Speichern Sie und starten Sie das Mesh-Programm neu.',
      ],
      tailscale: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Leiten Sie UDP 41641 zur lokalen Adresse dieses Geräts weiter, oder schalten Sie UPnP oder NAT-PMP ein und notieren Sie, wie es war. Mit UPnP kann jedes Programm bei Ihnen selbst Ports öffnen.',
        'Speichern Sie und führen Sie dann `tailscale netcheck` aus: Die Zeile PortMapping nennt UPnP, NAT-PMP oder PCP, wenn eines benutzt wird.',
        'Führen Sie `tailscale ping` mit dem Namen des anderen Geräts aus.',
      ],
      zerotier: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Leiten Sie UDP 9993 zur lokalen Adresse dieses Geräts weiter, oder schalten Sie UPnP oder NAT-PMP ein und notieren Sie, wie es war. Mit UPnP kann jedes Programm bei Ihnen selbst Ports öffnen.',
        'Speichern Sie, starten Sie ZeroTier neu und warten Sie zwei Minuten.',
        'Führen Sie `zerotier-cli peers` aus (unter Linux und macOS mit `sudo`).',
      ],
    },
    see: 'Das Programm zeigt eine direkte Verbindung: `tailscale ping` endet mit „via“ und einer Adresse statt mit DERP, `zerotier-cli peers` sagt DIRECT.',
    undo: 'Löschen Sie die Freigabe, oder schalten Sie UPnP auf derselben Seite wieder aus.',
  },
  remove_port_conflict: {
    title: 'VPN-Ports freimachen ({router})',
    why: 'Hält eine andere Regel oder der VPN-Server des Routers diese Ports, nimmt sie die Antworten an, auf die Ihr VPN wartet.',
    clicks: {
      all: [
        'Öffnen Sie im Browser {routerAddress} und melden Sie sich an.',
        'Sehen Sie unter Portfreigaben, UPnP und VPN-Server nach, ob etwas diese Ports belegt: {ports}.',
        'Fotografieren Sie jede Regel, die Sie finden, und schalten Sie die aus, die zu einem anderen Gerät führen. Ruft dieses Gerät nur hinaus, braucht es gar keine.',
        'Schalten Sie den VPN-Server des Routers aus, wenn Sie ihn nicht benutzen.',
        'Speichern Sie und verbinden Sie das VPN.',
      ],
      menu: [
        'Öffnen Sie im Browser {routerAddress}, melden Sie sich an und gehen Sie zu {menu}.',
        'Suchen Sie Regeln für diese Ports: {ports}; sehen Sie auch unter UPnP und VPN-Server nach.',
        'Fotografieren Sie jede Regel, die Sie finden, und schalten Sie die aus, die zu einem anderen Gerät führen. Ruft dieses Gerät nur hinaus, braucht es gar keine.',
        'Schalten Sie den VPN-Server des Routers aus, wenn Sie ihn nicht benutzen.',
        'Speichern Sie und verbinden Sie das VPN.',
      ],
    },
    see: 'Keine Regel außer der für Ihren VPN-Server, oder gar keine, hält diese Ports ({ports}), und das VPN verbindet sich.',
    undo: 'Schalten Sie die Regeln auf Ihrem Foto nacheinander wieder ein und sehen Sie, welche stört.',
  },
};
