import type { apple as english } from '../../en/codes/apple';
import type { Shape } from '../../shape';

/** macOS and iOS: messages and codes. */
export const apple: Shape<typeof english> = {
  apple_l2tp_no_response: {
    title: 'Der L2TP-Server hat nicht geantwortet',
    means:
      'Auf UDP 500 oder 4500 kommt keine Antwort; macOS sagt dasselbe aber auch bei falschem Shared Secret oder wenn ein zweites L2TP-Gerät hinter demselben Router steht. IPsec-Passthrough sollte im Router an sein.',
  },
  apple_pptp_no_response: {
    title: 'Der PPTP-Server hat nicht geantwortet',
    means:
      'Apple hat PPTP ab macOS 10.12 und iOS 10 entfernt, ein aktuelles Gerät kann es also gar nicht. Bei einem älteren verwirft der Router GRE: Darüber entscheidet PPTP-Passthrough. Abhilfe ist ein anderes Protokoll.',
  },
  apple_no_response: {
    title: 'Der VPN-Server hat nicht geantwortet (Apple)',
    means:
      'Auf UDP 500 oder 4500 kam nichts zurück, oder große Pakete mit dem Zertifikat gingen verloren. Versuchen Sie das Mobilfunknetz; im Router sollte IPsec-Passthrough an sein.',
  },
  apple_user_authentication: {
    title: 'Ihre Anmeldung wurde abgelehnt',
    means:
      'Der Server hat geantwortet und Name, Kennwort oder Zertifikat abgelehnt. Geben Sie sie neu ein; der Router hat damit nichts zu tun.',
  },
  apple_shared_secret: {
    title: 'Das Shared Secret ist falsch',
    means:
      'Der gemeinsame Schlüssel („Shared Secret“) oder der Gruppenname stimmt nicht mit dem des Servers überein. Tippen Sie ihn ohne Leerzeichen neu.',
  },
  apple_server_certificate: {
    title: 'Das Serverzertifikat wurde nicht angenommen',
    means:
      'Der Name weicht von der entfernten ID ab, der Aussteller ist unbekannt, oder das Zertifikat erfüllt Apples Regeln nicht. Installieren Sie das Profil mit dem Ausstellerzertifikat neu.',
  },
  apple_negotiation: {
    title: 'Gerät und Server wurden sich nicht einig',
    means:
      'Der Server hat geantwortet, aber beide haben keine gemeinsamen Verfahren. Aktualisieren Sie das Gerät; alles Weitere wird am Server eingestellt.',
  },
  apple_unexpected: {
    title: 'Das Gerät meldet nur „unerwarteter Fehler“',
    means:
      'Meist ist die lokale oder entfernte ID im Profil falsch, oder es fehlt etwas darin. Installieren Sie das Profil neu.',
  },
  apple_configuration: {
    title: 'Das Profil ist unvollständig',
    means:
      'Das Zertifikat oder die Identität aus dem Profil fehlt auf dem Gerät. Entfernen Sie das Profil, und installieren Sie es neu.',
  },
  apple_phase1_timed_out: {
    title: 'Älteres macOS: erste IKE-Phase ohne Antwort',
    means:
      'Pakete gingen hinaus, und auf UDP 500 kam keine Antwort. Prüfen Sie Adresse und IPsec-Passthrough, dann versuchen Sie ein anderes Netz.',
  },
  apple_half_open: {
    title: 'Das Gerät verstummt nach dem Serverzertifikat',
    means:
      'Der Server bat um die Anmeldung, und das Apple-Gerät schwieg. Es lehnt das Zertifikat ohne Meldung ab, oder die große Antwort ging unterwegs verloren.',
  },
};
