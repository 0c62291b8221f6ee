import type { fortinet as english } from '../../en/codes/fortinet';
import type { Shape } from '../../shape';

/** Fortinet: FortiClient and openfortivpn. */
export const fortinet: Shape<typeof english> = {
  fortinet_unreachable: {
    title: 'FortiClient erreicht den Server nicht',
    means:
      'Kein Weg zum Gateway: kein Internet, falscher Name oder Port, oder dort sperrt eine Regel Ihre Adresse. Öffnen Sie zum Test das Gateway im Browser.',
  },
  fortinet_error_14: {
    title: 'FortiClient nennt einen Code für vieles',
    means:
      '-14 steht für eine Geräteprüfung, eine fehlende Gruppe, eine alte TLS-Version oder gar keine Antwort. Schalten Sie TLS 1.2 ein, tippen Sie das Kennwort neu, dann fragen Sie die Verwaltung.',
  },
  fortinet_error_7200: {
    title: 'FortiClient: Anmeldung oder Portal stimmt nicht',
    means:
      'Meist kam der zweite Faktor zu spät, oder das Kennwort ist falsch; manchmal fehlt dem Konto das Portal. Der Server war erreichbar.',
  },
  fortinet_error_455: {
    title: 'FortiClient: Zugriff verweigert',
    means:
      'Das Gateway nahm die Anmeldung nicht an: Zugangsdaten, Gruppe oder die Zeit für den zweiten Faktor. Sein eigenes Log nennt den Grund.',
  },
  fortinet_percent_10: {
    title: 'FortiClient bleibt bei 10 % stehen',
    means:
      'In diesem Abschnitt wird das Gateway nicht erreicht. Prüfen Sie Internet, Namen und Port; das Gateway kann auch Ihr Land oder Ihre Adresse sperren.',
  },
  fortinet_percent_31: {
    title: 'FortiClient bleibt bei 31 % stehen',
    means:
      'Das Gateway hat geantwortet, aber TLS oder die Wahl des Portals misslang. Aktualisieren Sie FortiClient, dann fragen Sie die Verwaltung nach Ihrer Gruppe.',
  },
  fortinet_percent_40: {
    title: 'FortiClient bleibt bei 40 % stehen',
    means:
      'Meist passen TLS-Versionen nicht, oder eine Zertifikatwarnung steht verdeckt hinter dem Fenster. Bestätigen Sie sie nur, wenn die Verwaltung das so vorgibt.',
  },
  fortinet_percent_48: {
    title: 'FortiClient bleibt bei 45 bis 48 % stehen',
    means:
      'Hier wird auf den zweiten Faktor gewartet. Bestätigen Sie ihn sofort; sonst kann die Verwaltung die Zeit dafür verlängern.',
  },
  fortinet_percent_80: {
    title: 'FortiClient bleibt bei 80 % stehen',
    means: 'In diesem Abschnitt liegt es fast immer an Benutzername, Kennwort oder Gruppe.',
  },
  fortinet_percent_98: {
    title: 'FortiClient bleibt bei 98 % stehen',
    means:
      'Sie sind eingelassen, aber der virtuelle Netzadapter startet nicht. Installieren Sie FortiClient und die WAN-Miniports neu.',
  },
  fortinet_ppp_timed_out: {
    title: 'openfortivpn: der ppp-Adapter kommt nicht hoch',
    means:
      'Sie wurden eingelassen, dann startete pppd seine Schnittstelle nicht. Den Grund nennen dessen eigene Meldungen.',
  },
  fortinet_gateway_authentication: {
    title: 'openfortivpn: das Gateway lehnte die Anmeldung ab',
    means:
      'Kennwort, Clientzertifikat oder Einmalcode ist falsch, oder das Portal erlaubt den Tunnelmodus nicht.',
  },
};
