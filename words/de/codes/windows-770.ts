import type { windows770 as english } from '../../en/codes/windows-770';
import type { Shape } from '../../shape';

/** Windows: RAS codes 770 to 799. */
export const windows770: Shape<typeof english> = {
  windows_770: {
    title: 'Die Gegenstelle hat abgelehnt',
    means:
      'Der Computer an dieser Adresse hat geantwortet und abgelehnt. Der VPN-Dienst ist dort aus, oder der Server nimmt diese VPN-Art nicht an.',
  },
  windows_771: {
    title: 'Das Netz ist überlastet',
    means:
      'Der Versuch scheiterte, weil das Netz zu ausgelastet war. Versuchen Sie es später oder über ein anderes Netz.',
  },
  windows_774: {
    title: 'Ein vorübergehender Fehler',
    means:
      'Windows nennt ihn vorübergehend. Versuchen Sie es in einigen Minuten erneut; kehrt er wieder, starten Sie Router und Computer neu.',
  },
  windows_775: {
    title: 'Die Gegenstelle hat den Anruf gesperrt',
    means:
      'Der Server oder eine Firewall davor weist Ihre Anrufe ab. Der Betreiber kann Ihre Adresse oder Ihr Konto zulassen.',
  },
  windows_777: {
    title: 'Die Gegenstelle ist außer Betrieb',
    means: 'Das Gerät am anderen Ende arbeitet nicht. Fragen Sie beim Betreiber des Servers.',
  },
  windows_778: {
    title: 'Der Server konnte sich nicht ausweisen',
    means:
      'Windows konnte die Identität des Servers nicht bestätigen. Zertifikat, gemeinsamer Schlüssel oder Anmeldeart passt nicht.',
  },
  windows_781: {
    title: 'Es wurde kein gültiges Zertifikat gefunden',
    means:
      'Die Verbindung braucht ein Zertifikat auf diesem Computer, und keines passt. Es muss im richtigen Speicher liegen (Computer oder Benutzer) und gültig sein.',
  },
  windows_784: {
    title: 'Die Smartcard nennt einen anderen Benutzer',
    means:
      'Bei der Windows-Anmeldung benutzt das Profil einen anderen Benutzernamen als die Smartcard. Beide müssen gleich sein.',
  },
  windows_786: {
    title: 'Kein Computerzertifikat für L2TP',
    means:
      'IPsec findet kein gültiges Computerzertifikat. Installieren Sie es im Computerspeicher, oder tragen Sie den vorinstallierten Schlüssel ein, wenn der Server damit arbeitet.',
  },
  windows_787: {
    title: 'IPsec konnte den Server nicht bestätigen',
    means:
      'Der Server hat geantwortet, aber vorinstallierter Schlüssel oder Zertifikat passt nicht. Tippen Sie den Schlüssel neu; der Router ist nicht die Ursache.',
  },
  windows_788: {
    title: 'Keine gemeinsame Verschlüsselung für IPsec',
    means:
      'Windows und der Server bieten verschiedene Verfahren an. Aktualisieren Sie Windows; der Server sollte AES mit SHA-256 und eine 2048-Bit-Gruppe zulassen.',
  },
  windows_789: {
    title: 'IPsec scheiterte gleich am Anfang',
    means:
      'Vier Ursachen sind häufig: ein falscher vorinstallierter Schlüssel, ein zweites L2TP-Gerät hinter demselben Router, beendete IPsec-Dienste oder ein Server hinter NAT ohne den Registrierungswert von Windows. Auch das IPsec-Passthrough des Routers kann mitwirken: Versuchen Sie es an und aus.',
  },
  windows_790: {
    title: 'Das L2TP-Zertifikat des Servers wurde abgelehnt',
    means:
      'Windows vertraut dem gezeigten Zertifikat nicht. Installieren Sie das Stammzertifikat für den Computer, und prüfen Sie Datum und Uhrzeit.',
  },
  windows_791: {
    title: 'Windows hat keine IPsec-Regel dafür',
    means:
      'Der IPsec-Richtlinien-Agent ist beendet, oder IPsec ist in der Registrierung abgeschaltet (ProhibitIpSec). Starten Sie den Dienst, und legen Sie das Profil neu an.',
  },
  windows_792: {
    title: 'IPsec bekam nicht rechtzeitig Antwort',
    means:
      'UDP 500 oder 4500 geht unterwegs verloren, der Server ist aus, oder er steht hinter NAT und der Registrierungswert von Windows fehlt. Ist „IPsec-Passthrough“ aus, sperren manche Router UDP 500.',
  },
  windows_793: {
    title: 'IPsec meldet einen Fehler beim Abstimmen',
    means:
      'Beim Abstimmen von IPsec ging etwas schief. Legen Sie das Profil neu an, und prüfen Sie, ob die IPsec-Dienste laufen.',
  },
  windows_794: {
    title: 'Der Anmeldeserver nennt ein anderes Protokoll',
    means:
      'Der RADIUS-Server sendet eine Einstellung („Framed-Protocol“), die nicht PPP ist. Berichtigen kann das nur der Betreiber.',
  },
  windows_795: {
    title: 'Diese VPN-Art ist nicht erlaubt',
    means:
      'Der Server lässt nur andere VPN-Typen zu. Wählen Sie den Typ, der Ihnen genannt wurde, etwa IKEv2 oder SSTP.',
  },
  windows_796: {
    title: 'Der Anmeldeserver erlaubt hier kein VPN',
    means:
      'Der RADIUS-Server sendet eine Dienstart, die nicht für die Einwahl gilt. Das ist eine Einstellung auf dem Server.',
  },
  windows_797: {
    title: 'Der VPN-Adapter fehlt oder ist besetzt',
    means:
      'Der WAN-Miniport fehlt oder wird benutzt. Starten Sie neu, dann installieren Sie die WAN-Miniports neu.',
  },
  windows_798: {
    title: 'Kein Zertifikat für die Anmeldung',
    means:
      'Die Anmeldung braucht ein Benutzerzertifikat, das fehlt, abgelaufen ist oder einem anderen Zweck dient. Bitten Sie um ein neues.',
  },
};
