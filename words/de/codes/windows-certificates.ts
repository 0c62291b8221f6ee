import type { windowsCertificates as english } from '../../en/codes/windows-certificates';
import type { Shape } from '../../shape';

/** Windows: codes of TLS and its certificates. */
export const windowsCertificates: Shape<typeof english> = {
  windows_no_server_certificate: {
    title: 'Dem Server fehlt ein passendes Zertifikat',
    means:
      'Der Server brach ab, weil ihm ein Zertifikat zur Serverauthentifizierung fehlt. Die Verwaltung muss eines installieren.',
  },
  windows_cert_expired: {
    title: 'Ein Zertifikat ist nicht mehr gültig',
    means:
      'Das Zertifikat des Servers ist abgelaufen oder noch nicht gültig. Prüfen Sie zuerst Datum und Uhrzeit des Computers; dann ist der Betreiber gefragt.',
  },
  windows_cert_untrusted_root: {
    title: 'Dem Stammzertifikat des Servers fehlt das Vertrauen',
    means:
      'Windows kennt den Aussteller des Serverzertifikats nicht. Importieren Sie das Stammzertifikat in „Lokaler Computer“, „Vertrauenswürdige Stammzertifizierungsstellen“. Das Netz ist in Ordnung.',
  },
  windows_cert_chaining: {
    title: 'Die Kette zum Stammzertifikat ist unvollständig',
    means:
      'Ein Zertifikat zwischen Server und Stammzertifikat fehlt. Der Server sollte seine ganze Kette senden.',
  },
  windows_cert_name: {
    title: 'Der gewählte Name steht nicht im Zertifikat',
    means:
      'Sie wählen einen anderen Namen oder eine Nummer als die, für die das Zertifikat gemacht ist. Tragen Sie genau den Namen aus dem Zertifikat ein.',
  },
  windows_cert_wrong_usage: {
    title: 'Das Zertifikat gilt nicht für diesen Zweck',
    means:
      'Der Server zeigt ein Zertifikat, das nicht für Server gemacht ist. Es braucht den Zweck „Serverauthentifizierung“.',
  },
  windows_cert_revoked: {
    title: 'Das Zertifikat des Servers wurde gesperrt',
    means:
      'Der Aussteller hat das Serverzertifikat für ungültig erklärt. Verbinden Sie erst, wenn der Betreiber es ersetzt hat.',
  },
  windows_revocation_offline: {
    title: 'Die Sperrliste der Zertifikate ist nicht erreichbar',
    means:
      'Windows will prüfen, ob das Zertifikat gesperrt ist, und erreicht die Liste nicht. Ursache kann eine Anmeldeseite des Netzes sein; sonst muss die Liste im Internet stehen.',
  },
  windows_bad_signature_name: {
    title: 'Der Server ist nicht der erwartete',
    means:
      'Die Identität im Zertifikat weicht vom gewählten Namen ab, oder ein Programm dazwischen liest verschlüsselten Verkehr mit.',
  },
  windows_untrusted_tls: {
    title: 'TLS vertraut dem Aussteller nicht',
    means:
      'Die Kette des Serverzertifikats endet bei einem Aussteller, dem dieser Computer nicht vertraut. Installieren Sie dessen Stammzertifikat.',
  },
  windows_tls_no_common: {
    title: 'Keine gemeinsame TLS-Version',
    means:
      'Computer und Server haben keine TLS-Version gemeinsam. Schalten Sie TLS 1.2 in Windows ein, und aktualisieren Sie es.',
  },
};
