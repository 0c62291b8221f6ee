import type { windows733 as english } from '../../en/codes/windows-733';
import type { Shape } from '../../shape';

/** Windows: RAS codes 733 to 769. */
export const windows733: Shape<typeof english> = {
  windows_733: {
    title: 'Der Server lehnte ein Netzprotokoll ab',
    means:
      'Eine Seite will IPv6 oder ein anderes Protokoll, das der anderen fehlt, oder der Server hat keine Adressen. Nehmen Sie testweise das Häkchen bei IPv6 im Profil weg.',
  },
  windows_734: {
    title: 'PPP hat den Aufbau beendet',
    means:
      'Meist passen Verschlüsselung oder Anmeldeart nicht: Das Profil verlangt, was der Server nicht kann. Versuchen Sie einmal „Optionale Verschlüsselung“, und erlauben Sie MS-CHAP v2.',
  },
  windows_735: {
    title: 'Der Server verweigert die gewünschte Adresse',
    means:
      'Das Profil verlangt eine feste Adresse im VPN, die der Server nicht vergibt. Stellen Sie auf „automatisch“.',
  },
  windows_736: {
    title: 'Der Server beendete die Adressvergabe',
    means:
      'Die Anmeldung gelang, dann hörte der Server mit der Adressvergabe auf. Wahrscheinlich liegt es an seinem Adressvorrat oder einer Regel dort.',
  },
  windows_737: {
    title: 'Der Computer sprach mit sich selbst',
    means:
      'Das Gesendete kam unverändert zurück. Wahrscheinlich zeigt die Serveradresse auf Ihr eigenes Netz oder Gerät.',
  },
  windows_738: {
    title: 'Der Server gab keine Adresse',
    means:
      'Sie wurden eingelassen, bekamen aber keine Adresse im VPN: Der Vorrat ist leer, oder sein DHCP antwortet nicht. Das ist Sache des Betreibers.',
  },
  windows_739: {
    title: 'Das gespeicherte Kennwort ist nicht verwendbar',
    means:
      'Die vom Server verlangte Anmeldeart kann das gespeicherte Kennwort nicht nutzen. Wählen Sie neu, und tippen Sie es ein.',
  },
  windows_741: {
    title: 'Diesem Computer fehlt die verlangte Verschlüsselung',
    means:
      'Der Server verlangt eine Verschlüsselung, die das Profil nicht erlaubt oder Windows nicht hat. Wählen Sie „Verschlüsselung erforderlich“ mit MS-CHAP v2, oder ein neueres Protokoll.',
  },
  windows_742: {
    title: 'Dem Server fehlt die verlangte Verschlüsselung',
    means:
      'Ihr Profil verlangt mehr, als der Server anbietet. Der Betreiber sollte starke Verschlüsselung (128 Bit) erlauben; Ihre zu senken ist nur ein Test.',
  },
  windows_743: {
    title: 'Der Server besteht auf Verschlüsselung',
    means: 'Im Profil ist die Verschlüsselung aus. Stellen Sie „Verschlüsselung erforderlich“ ein.',
  },
  windows_749: {
    title: 'Die Serveradresse fehlt oder ist ungültig',
    means:
      'Das Feld für den Server ist leer oder enthält keine Adresse. Tippen Sie den Namen, den Sie bekommen haben, ohne https://.',
  },
  windows_756: {
    title: 'Diese Verbindung wird bereits gewählt',
    means:
      'Ein früherer Versuch läuft noch, vielleicht durch automatische Einwahl. Brechen Sie ihn ab, oder starten Sie den Computer neu.',
  },
  windows_757: {
    title: 'Der Dienst für automatische Einwahl startete nicht',
    means:
      'Der Dienst „Verwaltung für automatische RAS-Verbindung“ startete nicht. Starten Sie ihn in services.msc, oder wählen Sie von Hand.',
  },
  windows_764: {
    title: 'Es ist kein Smartcard-Leser installiert',
    means:
      'Das Profil meldet mit Smartcard an, und Windows findet keinen Leser. Schließen Sie ihn an, oder wählen Sie eine andere Anmeldeart.',
  },
  windows_766: {
    title: 'Kein Zertifikat für L2TP auf diesem Computer',
    means:
      'Das Profil erwartet ein Computerzertifikat. Haben Sie stattdessen einen vorinstallierten Schlüssel bekommen, tragen Sie ihn in den erweiterten L2TP-Einstellungen ein; gesendet wurde noch nichts, der Router ist unbeteiligt.',
  },
  windows_768: {
    title: 'Windows konnte nicht verschlüsseln',
    means:
      'Die IPsec-Dienste sind beendet, oder ein anderes VPN-Programm stört. Starten Sie „IKE- und AuthIP IPsec-Schlüsselerstellungsmodule“ und „IPsec-Richtlinien-Agent“.',
  },
  windows_769: {
    title: 'Es gibt keinen Weg zum Server',
    means:
      'Windows hat keine Route zu dieser Adresse: kein Internet, ein abgeschalteter Netzadapter oder eine falsche Adresse. Öffnen Sie zuerst irgendeine Webseite.',
  },
};
