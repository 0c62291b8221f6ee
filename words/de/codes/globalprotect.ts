import type { globalprotect as english } from '../../en/codes/globalprotect';
import type { Shape } from '../../shape';

/** Palo Alto GlobalProtect. */
export const globalprotect: Shape<typeof english> = {
  globalprotect_portal: {
    title: 'GlobalProtect erreicht das Portal nicht',
    means:
      'TCP 443 zum Portal, sein Name (DNS) oder eine Anmeldeseite des Netzes steht im Weg. Öffnen Sie die Portaladresse im Browser.',
  },
  globalprotect_gateway: {
    title: 'GlobalProtect erreicht das Gateway nicht',
    means:
      'Das Portal antwortete, das Gateway dahinter nicht. Wählen Sie ein anderes Gateway, oder fragen Sie, ob es in Betrieb ist.',
  },
  globalprotect_ssl_fallback: {
    title: 'GlobalProtect nimmt den langsameren Weg',
    means:
      'UDP 4501 ist gesperrt, daher geht es über TLS. Das geht, ist aber langsamer. Die Daten stecken in UDP, nicht in reinem ESP: Kein Passthrough-Schalter ändert das.',
  },
  globalprotect_authentication: {
    title: 'GlobalProtect: Anmeldung abgelehnt',
    means:
      'Der Server hat geantwortet und die Anmeldung nicht angenommen; auch ein alter Cookie kann schuld sein. Melden Sie sich in der App ab und wieder an.',
  },
  globalprotect_certificate: {
    title: 'GlobalProtect: ein Zertifikat fehlt oder wird abgelehnt',
    means:
      'Ihr eigenes Zertifikat ist nicht installiert, oder das des Gateways ist unbekannt. Beide gibt die Verwaltung aus.',
  },
  globalprotect_service: {
    title: 'Der Dienst von GlobalProtect läuft nicht',
    means:
      'Der Dienst PanGPS ist beendet. Starten Sie den Computer neu; hilft das nicht, installieren Sie GlobalProtect neu.',
  },
};
