import type { android as english } from '../../en/codes/android';
import type { Shape } from '../../shape';

/** Android: messages of the built-in client and of the strongSwan app. */
export const android: Shape<typeof english> = {
  android_unsuccessful: {
    title: 'Android verrät den Grund nicht',
    means:
      'Das eingebaute VPN sagt nur „Nicht erfolgreich“. Adresse, Schlüssel, Kennwort oder gesperrte Ports sind alle möglich. Die App strongSwan zeigt ein echtes Log; im WLAN prüfen Sie IPsec-Passthrough.',
  },
  android_unreachable: {
    title: 'strongSwan-App: Server nicht erreichbar',
    means:
      'UDP 500 oder 4500 ist gesperrt, oder der Server ist aus. Vergleichen Sie WLAN und Mobilfunk; im Router sollte IPsec-Passthrough an sein.',
  },
  android_lookup_failed: {
    title: 'strongSwan-App: Servername nicht gefunden',
    means:
      'Das Handy fand zu diesem Namen keine Adresse. Schalten Sie testweise „Privates DNS“ aus, und prüfen Sie die Schreibweise.',
  },
  android_server_authentication: {
    title: 'strongSwan-App: Server konnte sich nicht ausweisen',
    means:
      'Name oder Aussteller des Servers passt nicht. Wählen Sie im Profil das richtige CA-Zertifikat und die Serveridentität; der Router ist nicht die Ursache.',
  },
  android_user_authentication: {
    title: 'strongSwan-App: Anmeldung abgelehnt',
    means:
      'Der Server lehnte Benutzername, Kennwort oder Clientzertifikat ab. Geben oder importieren Sie es neu.',
  },
  android_assessment: {
    title: 'strongSwan-App: das Handy bestand eine Prüfung nicht',
    means: 'Der Server verlangt einen bestimmten Zustand des Telefons. Was fehlt, weiß seine Verwaltung.',
  },
  android_client_certificate: {
    title: 'strongSwan-App: Ihr Zertifikat fehlt',
    means:
      'Der Schlüsselspeicher des Handys ist gesperrt, oder das Zertifikat wurde entfernt. Entsperren Sie das Handy, oder importieren Sie es neu.',
  },
  android_password_unavailable: {
    title: 'strongSwan-App: kein Kennwort gespeichert',
    means:
      'Im Profil fehlt das Kennwort, und im Hintergrund konnte die App nicht danach fragen. Speichern Sie es im Profil, oder verbinden Sie von Hand.',
  },
};
