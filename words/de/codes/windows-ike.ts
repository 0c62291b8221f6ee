import type { windowsIke as english } from '../../en/codes/windows-ike';
import type { Shape } from '../../shape';

/** Windows: codes of IKE and of the network below it. */
export const windowsIke: Shape<typeof english> = {
  windows_87: {
    title: 'Windows lehnt seine eigenen Einstellungen ab',
    means:
      'Falscher Parameter: Die WAN-Miniports sind beschädigt, oder das Profil enthält Ungültiges. Setzen Sie die Netzadapter zurück, dann legen Sie das Profil neu an.',
  },
  windows_13802: {
    title: 'IKE fand keine gemeinsamen Parameter',
    means:
      'Die Liste der Verfahren oder Laufzeiten der einen Seite ist der anderen nicht recht. Das regelt man am Server oder mit dem Windows-Befehl für IPsec-Einstellungen.',
  },
  windows_13804: {
    title: 'IKE brach mit einem allgemeinen Fehler ab',
    means:
      'Windows nennt keinen genaueren Grund. Gehen Sie vor wie bei ausbleibender Antwort: anderes Netz versuchen, dann Einstellungen vergleichen; IPsec-Passthrough kann mitspielen.',
  },
  windows_13805: {
    title: 'IKE lief die Zeit davon',
    means:
      'Der Austausch über UDP 500 und 4500 wurde nicht rechtzeitig fertig, wie bei Fehler 809: Ports gesperrt, Server aus, oder große Pakete gehen verloren. Ist IPsec-Passthrough im Router aus, kann das UDP 500 sperren.',
  },
  windows_13807: {
    title: 'Die Gegenstelle hat die IPsec-Verbindung gelöscht',
    means:
      'Der Server verwarf die vereinbarten Schlüssel, bevor der Aufbau fertig war. Trennen Sie, warten Sie eine halbe Minute, und wählen Sie neu.',
  },
  windows_13813: {
    title: 'IKE: keine Antwort von der Gegenstelle',
    means:
      'Auf UDP 500 oder 4500 kam nichts zurück. Versuchen Sie das Mobilfunknetz; geht es dort, prüfen Sie Ihren Router (IPsec-Passthrough an) und dessen Firewall.',
  },
  windows_13815: {
    title: 'Die zweite IKE-Phase dauerte zu lange',
    means:
      'Die erste Einigung stand, die zweite wurde nicht rechtzeitig fertig. Wahrscheinlich ist der Server ausgelastet, oder große Pakete gehen verloren.',
  },
  windows_13816: {
    title: 'IKE bekam einen unerwarteten Vorschlag',
    means:
      'Windows erhielt einen Schlüsselaustausch, den es nicht verlangt hatte, meist beim Erneuern der Schlüssel. Der Server sollte das Erneuern dem Client überlassen.',
  },
  windows_13822: {
    title: 'Der Schlüsselaustausch misslang',
    means:
      'Die Berechnung eines gemeinsamen Schlüssels misslang. Beide Seiten sollten dieselbe Diffie-Hellman-Gruppe mit mindestens 2048 Bit benutzen.',
  },
  windows_13824: {
    title: 'Ein fehlerhaftes IKE-Paket kam an',
    means: 'Die Gegenstelle spricht eine andere IKE-Version, oder unterwegs wurde das Paket verändert.',
  },
  windows_13825: {
    title: 'Keine IPsec-Regel passt zu dieser Verbindung',
    means:
      'Einer Seite fehlt eine Regel für diese Gegenstelle. Legen Sie das Profil neu an; sonst fehlt am Server eine Einstellung für Sie.',
  },
  windows_13826: {
    title: 'Eine Signatur ließ sich nicht bestätigen',
    means:
      'Was die Gegenstelle signiert hat, passt nicht zu ihrem Zertifikat oder zum gemeinsamen Schlüssel. Vergleichen Sie beides mit Ihren Angaben.',
  },
  windows_13833: {
    title: 'Der Schlüsselteil des Servers war unbrauchbar',
    means:
      'Der Teil des Schlüsselaustauschs vom Server passt nicht zu dem, was Windows verlangt hat. Die Gruppen müssen gleich sein.',
  },
  windows_13843: {
    title: 'Ein Teil eines IKE-Pakets ist ungültig',
    means:
      'Bei vorinstalliertem Schlüssel heißt das meist, dass die Schlüssel verschieden sind: Das Entschlüsselte ergibt keinen Sinn.',
  },
  windows_13863: {
    title: 'Windows lehnte neue Schlüssel ab',
    means:
      'Der Server wollte die Schlüssel erneuern, und Windows hinter NAT nimmt das nicht an. Der Server sollte das Erneuern dem Client überlassen.',
  },
  windows_13865: {
    title: 'Die Gruppe des Schlüsselaustauschs wird abgelehnt',
    means:
      'Eine Seite schlägt eine Diffie-Hellman-Gruppe vor, die die andere nicht erlaubt. Alte Windows-Einstellungen nehmen eine schwache (1024 Bit).',
  },
  windows_13868: {
    title: 'Windows und Server haben kein gemeinsames Verfahren',
    means:
      'Windows bietet von sich aus einen schwachen Schlüsselaustausch an, den viele Server ablehnen. Stellen Sie im Profil stärkere IPsec-Einstellungen ein, oder lassen Sie sie am Server zu. Die Pakete kommen an: Der Router ist nicht die Ursache.',
  },
  windows_20276: {
    title: 'Der Server vermerkte eine unzulässige Anmeldeart',
    means:
      'Dieses Ereignis auf dem Server heißt: Die Anmeldeart des Clients ist nicht die, die seine Regel verlangt (beim Client Fehler 812).',
  },
  windows_conditional_access: {
    title: 'Die Zugangsregeln Ihrer Firma sind nicht erfüllt',
    means:
      'Microsoft Entra (bedingter Zugriff) hat dieses Gerät oder diese Anmeldung nicht durchgelassen. Welche Regel es war, sieht nur die Verwaltung.',
  },
};
