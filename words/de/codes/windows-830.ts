import type { windows830 as english } from '../../en/codes/windows-830';
import type { Shape } from '../../shape';

/** Windows: RAS codes 830 to 853. */
export const windows830: Shape<typeof english> = {
  windows_830: {
    title: 'Sie endete mit Ihrer Abmeldung',
    means: 'Windows beendet das VPN, wenn sich der Benutzer abmeldet. Das ist so vorgesehen.',
  },
  windows_831: {
    title: 'Sie endete mit dem Benutzerwechsel',
    means:
      'Windows beendet das VPN, wenn ein anderer Benutzer den Bildschirm übernimmt. Verbinden Sie danach neu.',
  },
  windows_832: {
    title: 'Der Computer ging in den Ruhezustand',
    means:
      'Das VPN endete, weil der Computer im Ruhezustand war. Verbinden Sie neu, oder lassen Sie ihn wach.',
  },
  windows_833: {
    title: 'Der Computer ging in den Energiesparmodus',
    means:
      'Das VPN endete, weil der Computer schlief. Verlängern Sie in den Energieeinstellungen die Zeit bis dahin.',
  },
  windows_834: {
    title: 'Der Einwahldienst von Windows wurde beendet',
    means:
      'Die „RAS-Verbindungsverwaltung“ endete, während das VPN lief. Starten Sie sie neu, und suchen Sie das Programm, das sie beendet.',
  },
  windows_835: {
    title: 'Das Zertifikat nennt einen anderen Server',
    means:
      'Was im Zertifikat des Servers steht, passt nicht zur gewählten Adresse. Wählen Sie genau den Namen aus dem Zertifikat.',
  },
  windows_839: {
    title: 'Dieser VPN-Typ ist abgeschaltet',
    means:
      'Der im Profil gewählte Typ ist auf diesem Computer gesperrt. Wählen Sie einen anderen, oder fragen Sie, wer den Computer verwaltet.',
  },
  windows_840: {
    title: 'IKEv2 bekam keine Adresse vom Server',
    means:
      'Sie wurden eingelassen, aber der Server hat keine Adresse für Sie. Sein Adressvorrat ist leer oder fehlt.',
  },
  windows_841: {
    title: 'Der Server besteht auf einer Adressvergabe',
    means:
      'Ihre Seite hat keine Adresse im VPN verlangt, der Server fordert das aber. Legen Sie das Profil mit eingeschaltetem IPv4 neu an.',
  },
  windows_842: {
    title: 'Der Server lehnte die verlangten Netze ab',
    means:
      'Beide Seiten sind sich uneins, welche Netze der Tunnel trägt („Traffic Selectors“). Das wird am Server eingestellt; der Router ist nicht die Ursache.',
  },
  windows_843: {
    title: 'Der Netzwechsel ist abgeschaltet',
    means:
      'Der Computer hat das Netz gewechselt, und das Profil erlaubt IKEv2 nicht, mitzugehen („Mobilität“). Schalten Sie es in den erweiterten IKEv2-Einstellungen ein.',
  },
  windows_845: {
    title: 'Der Server lehnte eine PEAP-Angabe ab',
    means:
      'In den PEAP-Einstellungen weichen Profil und Server voneinander ab. Importieren Sie das Profil noch einmal, wie Sie es bekommen haben.',
  },
  windows_846: {
    title: 'Es ist kein VPN-Ziel gewählt',
    means:
      'Das Profil kennt mehrere Server, und keiner ist gewählt oder gültig. Wählen Sie einen aus, und wählen Sie neu.',
  },
  windows_848: {
    title: 'SSTP scheiterte innerhalb von Windows',
    means:
      'Windows konnte die Webverbindung für SSTP nicht vorbereiten. Näheres steht in der Windows-Ereignisanzeige; starten Sie zuerst neu.',
  },
  windows_850: {
    title: 'Die Anmeldeart ist nicht installiert',
    means:
      'Das Profil nennt eine Anmeldeart (EAP), die diesem Computer fehlt. Wählen Sie im Profil eine andere, oder installieren Sie das zugehörige Programm.',
  },
  windows_851: {
    title: 'Die Anmeldeart verlangt eine Eingabe',
    means:
      'Die Anmeldeart im Profil kann die Windows-Anmeldung nicht übernehmen. Schalten Sie die einmalige Anmeldung im Profil aus.',
  },
  windows_853: {
    title: 'Der Server lehnte Ihr Zertifikat ab',
    means:
      'Der Server hält Ihr Benutzerzertifikat für ungültig, oft weil er dessen Aussteller nicht kennt. Das ist Sache der Verwaltung; das Netz funktioniert.',
  },
};
