import type { windowsIkeCertificates as english } from '../../en/codes/windows-ike-certificates';
import type { Shape } from '../../shape';

/** Windows: codes of IKE that are about certificates. */
export const windowsIkeCertificates: Shape<typeof english> = {
  windows_13801: {
    title: 'IKEv2 nimmt das Zertifikat nicht an',
    means:
      'Der Server hat geantwortet, aber sein Zertifikat genügt Windows nicht: Der Name weicht vom gewählten ab, dem Stammzertifikat fehlt auf diesem Computer das Vertrauen, oder es ist abgelaufen. Router und Passthrough sind nicht die Ursache.',
  },
  windows_13806: {
    title: 'Kein gültiges Computerzertifikat für IKEv2',
    means:
      'Windows findet kein Computerzertifikat, das IKE benutzen darf. Es gehört in „Lokaler Computer“, „Eigene Zertifikate“, mit dem Stammzertifikat daneben. Der Router hat damit nichts zu tun.',
  },
  windows_13817: {
    title: 'Die Sperrung eines Zertifikats war nicht prüfbar',
    means:
      'Die Liste gesperrter Zertifikate war nicht erreichbar, bevor das VPN steht. Die Verwaltung sollte sie im Internet veröffentlichen.',
  },
  windows_13818: {
    title: 'Das Zertifikat dient einem anderen Zweck',
    means:
      'Das Zertifikat darf nicht für VPN benutzt werden, seine Schlüsselverwendung passt nicht. Das des Servers braucht „Serverauthentifizierung“.',
  },
  windows_13819: {
    title: 'IKE kann diese Zertifikatart nicht benutzen',
    means:
      'Das Zertifikat ist von einer Art, die Windows für IKE nicht nimmt. Bitten Sie um ein RSA- oder ECDSA-Zertifikat für Computer.',
  },
  windows_13820: {
    title: 'Dem Zertifikat fehlt der private Schlüssel',
    means:
      'Das Zertifikat wurde ohne seinen privaten Schlüssel importiert. Importieren Sie die Datei, die beides enthält (.p12 oder .pfx).',
  },
};
