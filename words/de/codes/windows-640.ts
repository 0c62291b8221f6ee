import type { windows640 as english } from '../../en/codes/windows-640';
import type { Shape } from '../../shape';

/** Windows: RAS codes 640 to 699. */
export const windows640: Shape<typeof english> = {
  windows_645: {
    title: 'Der Server konnte die Anmeldung nicht prüfen',
    means:
      'Beim Prüfen des Kennworts ging auf dem Server etwas schief. Tippen Sie es einmal neu; danach ist der Betreiber gefragt.',
  },
  windows_646: {
    title: 'Ihr Konto darf sich jetzt nicht anmelden',
    means:
      'Name und Kennwort stimmen, aber das Konto ist zu dieser Stunde gesperrt. Ändern kann das nur die Verwaltung des Servers.',
  },
  windows_647: {
    title: 'Ihr Konto ist deaktiviert',
    means:
      'Der Server kennt das Konto, und es ist abgeschaltet. Die Verwaltung muss es freigeben; Ihr Netz ist in Ordnung.',
  },
  windows_648: {
    title: 'Ihr Kennwort ist abgelaufen',
    means:
      'Der Server verlangt ein neues Kennwort. Ändern Sie es im Firmennetz oder auf dessen Webseite, dann verbinden Sie erneut.',
  },
  windows_649: {
    title: 'Ihr Konto darf das VPN nicht benutzen',
    means: 'Das Konto ist gültig, hat aber kein Recht zur Einwahl. Die Verwaltung muss es erteilen.',
  },
  windows_650: {
    title: 'Der RAS-Server hat nicht geantwortet',
    means:
      'Ein Code alter Windows-Versionen: Es kam nichts zurück. Prüfen Sie die Adresse, dann versuchen Sie ein anderes Netz, etwa das Mobilfunknetz.',
  },
  windows_651: {
    title: 'Modem oder Adapter meldet einen Fehler',
    means:
      'Das betrifft meist den Internetanschluss selbst (Breitbandeinwahl, PPPoE): Das Modem hat keinen Kontakt, oder sein Treiber ist beschädigt. Der VPN-Server ist nicht schuld.',
  },
  windows_664: {
    title: 'Windows ging der Speicher aus',
    means: 'Zum Wählen war zu wenig Speicher frei. Schließen Sie Programme, oder starten Sie neu.',
  },
  windows_665: {
    title: 'Der VPN-Adapter ist nicht eingerichtet',
    means:
      'Windows findet den Adapter, aber keine brauchbaren Einstellungen dazu. Meist hilft es, die WAN-Miniports neu zu installieren.',
  },
  windows_666: {
    title: 'Der VPN-Adapter arbeitet nicht',
    means:
      'Der Adapter ist da, aber nicht bereit. Starten Sie neu; bleibt es dabei, installieren Sie die WAN-Miniports neu.',
  },
  windows_668: {
    title: 'Die Verbindung wurde abgebrochen',
    means:
      'Die Verbindung endete ohne Angabe eines Grundes. Geschieht es bei der Anmeldung, legen Sie das Profil neu an; geschieht es später, liegt es eher an der Leitung oder einem Zeitlimit.',
  },
  windows_678: {
    title: 'An dieser Adresse hat nichts geantwortet',
    means:
      'Die Adresse stimmt nicht, der Server ist aus, oder unterwegs wird das VPN gefiltert. Bei Breitbandeinwahl (PPPoE) ist es das Modem. PPTP-Passthrough zählt nur, wenn das VPN PPTP ist.',
  },
  windows_679: {
    title: 'Das Modem fand keine Leitung',
    means: 'Das gehört zu einem Modem oder zur Breitbandeinwahl, nicht zum VPN. Prüfen Sie Kabel und Modem.',
  },
  windows_691: {
    title: 'Der Server hat Name oder Kennwort abgelehnt',
    means:
      'Benutzername, Kennwort oder Domäne stimmt nicht, oder der Server erlaubt diese Art der Anmeldung nicht. Der Server hat geantwortet, also sind weder Router noch Passthrough die Ursache.',
  },
  windows_692: {
    title: 'Ein Adapter oder Treiber ist beschädigt',
    means:
      'Ein WAN-Miniport oder der Treiber der Netzwerkkarte ist defekt. Starten Sie neu, dann installieren Sie ihn neu.',
  },
};
