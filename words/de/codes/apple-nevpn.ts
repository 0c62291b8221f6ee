import type { appleNevpn as english } from '../../en/codes/apple-nevpn';
import type { Shape } from '../../shape';

/** macOS and iOS: codes of NEVPNConnectionErrorDomain. */
export const appleNevpn: Shape<typeof english> = {
  apple_nevpn_1: {
    title: 'Das Apple-Gerät schlief zu lange',
    means:
      'Das VPN endete, weil das Gerät lange im Ruhezustand war. Verbinden Sie neu, oder schalten Sie „Bei Bedarf verbinden“ ein.',
  },
  apple_nevpn_2: {
    title: 'Das Apple-Gerät hat kein Netz',
    means: 'Das Gerät ist mit keinem Netz verbunden. Verbinden Sie zuerst WLAN oder mobile Daten.',
  },
  apple_nevpn_3: {
    title: 'Das Netz wechselte unter dem VPN',
    means: 'Das Gerät kam in ein anderes Netz, und das VPN konnte nicht folgen. Verbinden Sie neu.',
  },
  apple_nevpn_4: {
    title: 'Das VPN-Profil auf dem Apple-Gerät ist ungültig',
    means: 'In der Konfiguration stimmt etwas nicht. Entfernen Sie sie, und installieren Sie sie neu.',
  },
  apple_nevpn_5: {
    title: 'Das Apple-Gerät fand keine Serveradresse',
    means:
      'Der Name des Servers führte zu keiner Adresse. Prüfen Sie die Schreibweise und ob Webseiten aufgehen.',
  },
  apple_nevpn_6: {
    title: 'Der Server antwortet Apples VPN nicht',
    means:
      'Vom Server kam nichts zurück. Versuchen Sie das Mobilfunknetz; bei VPN mit IPsec prüfen Sie, ob IPsec-Passthrough an ist.',
  },
  apple_nevpn_7: {
    title: 'Der Server verstummte während der Verbindung',
    means:
      'Das VPN lief, dann antwortete der Server nicht mehr. Oft vergisst ein Router untätige Verbindungen.',
  },
  apple_nevpn_8: {
    title: 'Der Server lehnte die Anmeldung ab (Apple)',
    means: 'Benutzername, Kennwort oder ein anderer Nachweis wurde nicht angenommen. Geben Sie ihn neu ein.',
  },
  apple_nevpn_9: {
    title: 'Das Zertifikat des Geräts ist ungültig',
    means:
      'Das Zertifikat, mit dem sich das Apple-Gerät ausweist, wird nicht angenommen. Installieren Sie das Profil neu.',
  },
  apple_nevpn_10: {
    title: 'Das Zertifikat des Geräts gilt noch nicht',
    means: 'Sein erster Tag liegt in der Zukunft. Meist geht die Uhr des Geräts falsch.',
  },
  apple_nevpn_11: {
    title: 'Das Zertifikat des Geräts ist abgelaufen',
    means: 'Das Zertifikat auf dem Apple-Gerät ist nicht mehr gültig. Bitten Sie um ein neues Profil.',
  },
  apple_nevpn_12: {
    title: 'Die VPN-App ist abgestürzt',
    means:
      'Die App, die dieses VPN trägt, brach unerwartet ab. Aktualisieren Sie sie, starten Sie das Gerät neu, dann verbinden Sie.',
  },
  apple_nevpn_15: {
    title: 'Apples VPN und der Server sind sich uneins',
    means:
      'Verfahren oder andere Einstellungen passen nicht zusammen. Der Server muss zulassen, was aktuelle Apple-Systeme anbieten.',
  },
  apple_nevpn_16: {
    title: 'Der Server beendete das VPN des Apple-Geräts',
    means:
      'Der Server schloss die Verbindung: eine Grenze, eine Regel oder Wartung. Sein Log nennt den Grund.',
  },
  apple_nevpn_17: {
    title: 'Apple lehnt das Serverzertifikat ab',
    means: 'Das Zertifikat ist für dieses Gerät ungültig: unbekannter Aussteller oder falscher Name.',
  },
  apple_nevpn_18: {
    title: 'Das Serverzertifikat gilt noch nicht',
    means:
      'Entweder geht die Uhr des Geräts nach, oder das Zertifikat gilt erst später. Stellen Sie die Uhr auf automatisch.',
  },
  apple_nevpn_19: {
    title: 'Das Serverzertifikat ist abgelaufen',
    means:
      'Das Zertifikat ist nicht mehr gültig und muss am Server erneuert werden. Vergleichen Sie auch Ihr eigenes Datum.',
  },
};
