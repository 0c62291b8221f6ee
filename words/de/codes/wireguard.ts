import type { wireguard as english } from '../../en/codes/wireguard';
import type { Shape } from '../../shape';

/** WireGuard, Tailscale and ZeroTier. */
export const wireguard: Shape<typeof english> = {
  wireguard_handshake: {
    title: 'WireGuard: der Server antwortet nicht',
    means:
      'UDP zum Server ist gesperrt, dort nicht weitergeleitet, oder die Schlüssel passen nicht: Bei falschem Schlüssel schweigt WireGuard absichtlich. Kein Passthrough-Schalter betrifft WireGuard.',
  },
  wireguard_gave_up: {
    title: 'WireGuard hat das Rufen aufgegeben',
    means:
      'Über 90 Sekunden lang kam nichts zurück. Sehen Sie am Server nach, ob etwas ankommt: wenn nein, liegt es am Weg; wenn ja, an den Schlüsseln.',
  },
  wireguard_stopped_hearing: {
    title: 'WireGuard bekommt plötzlich keine Antwort',
    means:
      'Der Tunnel ging, dann blieben Antworten aus: Ein Router hat ihn vergessen, oder der Server hat eine neue Adresse. Gegen das Erste hilft „PersistentKeepalive = 25“.',
  },
  wireguard_invalid_mac: {
    title: 'WireGuard: der Absender hat den falschen Schlüssel',
    means:
      'Pakete kommen an, sind aber für einen anderen öffentlichen Schlüssel gemacht. Kopieren Sie den öffentlichen Schlüssel des Servers neu in das Gerät.',
  },
  wireguard_disallowed_source: {
    title: 'WireGuard verwirft Pakete von dieser Adresse',
    means: 'In den AllowedIPs des Empfängers fehlt die Adresse des Absenders. Ergänzen Sie sie dort.',
  },
  wireguard_no_key: {
    title: 'WireGuard kennt für dieses Ziel keinen Partner',
    means: 'Bei keinem Partner stehen die AllowedIPs für die gewünschte Adresse. Ergänzen Sie dort das Netz.',
  },
  wireguard_no_endpoint: {
    title: 'WireGuard weiß nicht, wo der Partner ist',
    means:
      'Beim Partner fehlt „Endpoint“, und er hat sich noch nicht gemeldet. Tragen Sie seine Adresse ein, oder lassen Sie die andere Seite beginnen.',
  },
  wireguard_name: {
    title: 'WireGuard fand den Namen des Servers nicht',
    means:
      'Der Name hinter „Endpoint“ führte zu keiner Adresse. Prüfen Sie die Schreibweise und ob Webseiten aufgehen.',
  },
  tailscale_derp: {
    title: 'Tailscale geht über eine Zwischenstation',
    means:
      'Ein direkter Weg zwischen den Geräten fand sich nicht, alles nimmt einen Umweg (DERP). Es geht, nur langsamer; ausgehendes UDP oder UPnP im Router hilft.',
  },
  tailscale_udp_false: {
    title: 'Tailscale kann kein UDP senden',
    means:
      'Das Netz lässt kein UDP hinaus, daher benutzt Tailscale seine Zwischenstationen über TCP 443. Ein anderes Netz oder eine Regel für UDP 3478 und 41641 macht es direkt.',
  },
  tailscale_no_relay: {
    title: 'Tailscale erreicht keine Zwischenstation',
    means:
      'Nicht einmal TCP 443 zu den Zwischenstationen geht: kein Internet, eine Anmeldeseite oder ein Filter gegen VPN.',
  },
  tailscale_no_listen: {
    title: 'Tailscale darf auf diesem Gerät kein UDP empfangen',
    means:
      'Eine Firewall auf dem Computer oder ein anderes Programm hält den Port. Lassen Sie Tailscale in der Firewall zu.',
  },
  tailscale_forwarding: {
    title: 'Der Subnetz-Router leitet nicht weiter',
    means:
      'Auf dem Gerät, das ins andere Netz führen soll, ist die IP-Weiterleitung aus. Schalten Sie sie dort ein.',
  },
  zerotier_relay: {
    title: 'ZeroTier läuft über eine Zwischenstation',
    means: 'Die Geräte fanden keinen direkten Weg. Erlauben Sie ausgehendes UDP 9993, besser jedes UDP.',
  },
  zerotier_offline: {
    title: 'ZeroTier ist offline',
    means: 'Es erreicht keinen seiner Hauptserver: kein Internet, oder ausgehendes UDP 9993 ist gesperrt.',
  },
  zerotier_requesting: {
    title: 'ZeroTier wartet auf die Netzeinstellungen',
    means: 'Die Netz-ID ist falsch, ihr Verwalter wird nicht erreicht, oder UDP ist gesperrt.',
  },
  zerotier_access_denied: {
    title: 'ZeroTier: dieses Gerät ist noch nicht zugelassen',
    means: 'Jemand muss das Gerät in der Mitgliederliste des Netzes freigeben.',
  },
};
