import type { identity as english } from '../../en/steps/identity';
import type { Shape } from '../../shape';

export const identity: Shape<typeof english> = {
  retype_credentials: {
    title: 'Benutzername und Passwort neu eingeben',
    why: 'Gespeicherte Anmeldedaten überleben ein geändertes Passwort, und ein Leerzeichen oder eine falsche Domäne übersieht man leicht.',
    clicks: {
      all: [
        'Melden Sie sich mit denselben Daten auf einer Webseite derselben Organisation an (E-Mail, Portal). Misslingt das, lassen Sie zuerst das Passwort zurücksetzen.',
        'Öffnen Sie die Einstellungen des VPNs und löschen Sie den gespeicherten Benutzernamen und das Passwort.',
        'Tippen Sie beides von Hand. Achten Sie auf Großbuchstaben und auf die Form des Namens: `name`, `name@company.com` oder `COMPANY\\name`.',
        'Verbinden Sie sich ein einziges Mal. Nach mehreren Fehlversuchen werden Konten gesperrt; versuchen Sie es also nicht immer wieder.',
      ],
      windows: [
        'Melden Sie sich mit denselben Daten auf einer Webseite derselben Organisation an (E-Mail, Portal). Misslingt das, lassen Sie zuerst das Passwort zurücksetzen.',
        'Öffnen Sie Einstellungen › Netzwerk und Internet › VPN, öffnen Sie Ihr VPN, klicken Sie auf „Erweiterte Optionen“ und dann auf „Anmeldeinformationen löschen“.',
        'Klicken Sie auf „Verbinden“ und tippen Sie beides von Hand. Achten Sie auf Großbuchstaben und auf die Form des Namens: `name`, `name@company.com` oder `COMPANY\\name`.',
        'Versuchen Sie es nur einmal: Nach mehreren Fehlversuchen werden Konten gesperrt.',
      ],
      macos: [
        'Melden Sie sich mit denselben Daten auf einer Webseite derselben Organisation an (E-Mail, Portal).',
        'Öffnen Sie Systemeinstellungen › VPN und klicken Sie neben Ihrem VPN auf (i).',
        'Löschen Sie Accountname und Passwort, tippen Sie beides von Hand und klicken Sie auf OK.',
        'Schalten Sie das VPN ein, ein einziges Mal.',
      ],
    },
    see: 'Nach der Anmeldung geht es weiter, oder das VPN verlangt einen Code von Ihrem Handy.',
    undo: 'Dieselben Daten sind neu gespeichert; es gibt nichts, wohin man zurückmüsste.',
  },
  retype_shared_key: {
    title: 'Den gemeinsamen Schlüssel neu eingeben',
    why: 'Beide Seiten müssen denselben Schlüssel haben (Pre-Shared Key, PSK, „Shared Secret“). Ein falsches Zeichen oder ein mitkopiertes Leerzeichen genügt, und es scheitert.',
    clicks: {
      all: [
        'Lassen Sie sich den Schlüssel vom Betreiber des Servers noch einmal geben, schriftlich und nicht per E-Mail.',
        'Öffnen Sie die Einstellungen des VPNs und suchen Sie „Gemeinsamer Schlüssel“, „Pre-Shared Key“ oder „PSK“.',
        'Leeren Sie das Feld ganz und tippen Sie den Schlüssel von Hand.',
        'Speichern Sie und verbinden Sie sich.',
      ],
      windows: [
        'Lassen Sie sich den Schlüssel vom Betreiber des Servers noch einmal geben.',
        'Drücken Sie die Windows-Taste und R, tippen Sie `ncpa.cpl` und drücken Sie die Eingabetaste.',
        'Klicken Sie mit der rechten Maustaste auf das VPN und wählen Sie Eigenschaften › Sicherheit › Erweiterte Einstellungen.',
        'Wählen Sie „Vorinstallierten Schlüssel für Authentifizierung verwenden“, leeren Sie das Feld, tippen Sie den Schlüssel und klicken Sie zweimal auf OK.',
        'Verbinden Sie sich.',
      ],
      macos: [
        'Lassen Sie sich den Schlüssel vom Betreiber des Servers noch einmal geben.',
        'Öffnen Sie Systemeinstellungen › VPN und klicken Sie neben Ihrem VPN auf (i).',
        'Wählen Sie unter „Rechner-Authentifizierung“ den gemeinsamen geheimen Schlüssel, leeren Sie das Feld und tippen Sie den Schlüssel.',
        'Klicken Sie auf OK und schalten Sie das VPN ein.',
      ],
      ios: [
        'Lassen Sie sich den Schlüssel vom Betreiber des Servers noch einmal geben.',
        'Öffnen Sie Einstellungen › Allgemein › VPN und Geräteverwaltung › VPN, tippen Sie auf (i) und dann auf „Bearbeiten“.',
        'Leeren Sie das Feld „Shared Secret“, tippen Sie den Schlüssel und dann auf „Fertig“.',
        'Schalten Sie das VPN ein.',
      ],
      android: [
        'Lassen Sie sich den Schlüssel vom Betreiber des Servers noch einmal geben.',
        'Öffnen Sie Einstellungen › Netzwerk & Internet › VPN und tippen Sie auf das Zahnrad neben Ihrem VPN.',
        'Leeren Sie „Vorinstallierter IPSec-Schlüssel“, tippen Sie den Schlüssel und dann auf „Speichern“.',
        'Tippen Sie auf das VPN, um sich zu verbinden.',
      ],
    },
    see: 'Danach fragt das VPN nach Benutzername und Passwort, oder es verbindet sich.',
    undo: 'Ein falscher Schlüssel nützt niemandem; behalten Sie den, der bestätigt wurde.',
  },
  compare_keys: {
    title: 'Die Schlüssel beider Seiten vergleichen',
    why: 'Jede Seite muss den öffentlichen Schlüssel der anderen kennen. Fehlt einer oder ist er alt, schweigt die andere Seite ohne jede Meldung.',
    clicks: {
      all: [
        'Sehen Sie nach, welchen Schlüssel oder welches Zertifikat dieses Gerät benutzt.',
        'Fragen Sie den Betreiber des Servers, was dort für Sie eingetragen ist.',
        'Weichen sie voneinander ab, lassen Sie sich ein neues Profil geben und importieren Sie es.',
      ],
      wireguard: [
        'Öffnen Sie den Tunnel: Der öffentliche Schlüssel unter [Interface] ist Ihrer, der unter [Peer] ist der des Servers.',
        'Senden Sie dem Betreiber des Servers nur Ihren öffentlichen Schlüssel und lassen Sie sich seinen geben. Senden Sie nie den privaten.',
        'Vergleichen Sie bei beiden die ersten und letzten sechs Zeichen. Ist `PresharedKey` gesetzt, muss er auf beiden Seiten gleich sein oder auf beiden fehlen.',
        'Berichtigen Sie, was abweicht, speichern Sie und schalten Sie den Tunnel aus und ein.',
      ],
      openvpn: [
        'Öffnen Sie Ihre .ovpn-Datei in einem Texteditor. Sie enthält Zertifizierungsstelle (`<ca>`), Zertifikat (`<cert>`) und meist einen Schlüssel `<tls-auth>` oder `<tls-crypt>`.',
        'Bitten Sie den Betreiber des Servers um das neueste Profil und vergleichen Sie diese Blöcke.',
        'Prüfen Sie bei `tls-auth` auch die Zeile `key-direction 1`: Der Server hat 0.',
        'Importieren Sie das neueste Profil und verbinden Sie sich.',
      ],
    },
    see: 'WireGuard zeigt „Letzter Handshake“ und empfangene Daten; das Log von OpenVPN sagt „Initialization Sequence Completed“.',
    undo: 'Bewahren Sie eine Kopie der bisherigen Datei auf, bevor Sie sie ändern; importieren Sie diese, um zurückzugehen.',
  },
  sign_in_again: {
    title: 'Abmelden und wieder anmelden',
    why: 'Anmeldungen in VPN-Apps laufen ab, und ein neues Gerät muss oft erst bestätigt werden. Eine neue Anmeldung erneuert beides.',
    clicks: {
      all: [
        'Öffnen Sie die VPN-App, melden Sie sich ab und schließen Sie sie ganz.',
        'Öffnen Sie sie wieder und melden Sie sich an.',
        'Sagt sie, dass das Gerät auf Bestätigung wartet oder dass es zu viele Geräte sind, öffnen Sie Ihre Kontoseite und bestätigen oder entfernen dort Geräte.',
        'Verbinden Sie sich.',
      ],
      tailscale: [
        'Öffnen Sie ein Terminal und führen Sie `tailscale up --force-reauth` aus, oder wählen Sie in der App „Log out“ und „Log in“.',
        'Melden Sie sich auf der Seite an, die sich öffnet.',
        'Öffnen Sie login.tailscale.com › Machines: Zeigt das Gerät „Needs approval“ oder „Expired“, öffnen Sie sein Menü und bestätigen es oder erneuern seinen Schlüssel.',
        'Führen Sie `tailscale status` aus.',
      ],
      zerotier: [
        'Führen Sie `zerotier-cli listnetworks` aus (unter Linux und macOS mit `sudo`) und notieren Sie den Zustand.',
        'Bei ACCESS_DENIED öffnen Sie my.zerotier.com, wählen Ihr Netz und setzen neben diesem Gerät das Häkchen bei „Auth“.',
        'Warten Sie eine Minute und führen Sie den Befehl noch einmal aus.',
      ],
    },
    see: 'Die App zeigt „Verbunden“, das Gerät ist als aktiv aufgeführt, oder ZeroTier sagt OK.',
    undo: 'Eine Anmeldung ändert keine Einstellung; Bestätigungen lassen sich auf der Kontoseite zurückziehen.',
  },
  own_identity_per_device: {
    title: 'Jedem Gerät einen eigenen Schlüssel geben',
    why: 'Benutzen zwei Geräte denselben Schlüssel oder dasselbe Zertifikat, hält der Server sie für eines und schickt die Antworten dem, das zuletzt sprach.',
    clicks: {
      all: [
        'Schalten Sie das VPN auf allen Geräten bis auf eines aus. Läuft dieses nun stetig, ist der Grund gefunden.',
        'Bitten Sie den Betreiber des Servers um ein Profil je Gerät.',
        'Löschen Sie auf dem zweiten Gerät das gemeinsame Profil und importieren Sie sein eigenes.',
        'Verbinden Sie beide zehn Minuten lang.',
      ],
      wireguard: [
        'Legen Sie auf dem zweiten Gerät einen neuen Tunnel an („Leeren Tunnel hinzufügen“): Das erzeugt ein eigenes Schlüsselpaar.',
        'Geben Sie ihm eine eigene Adresse, zum Beispiel `10.8.0.3/32`, und denselben [Peer] wie zuvor.',
        'Lassen Sie seinen öffentlichen Schlüssel am Server als neuen [Peer] eintragen, mit `AllowedIPs = 10.8.0.3/32`.',
        'Löschen Sie auf dem zweiten Gerät den kopierten Tunnel und verbinden Sie beide.',
      ],
      openvpn: [
        'Bitten Sie um ein Zertifikat je Gerät. Mit Easy-RSA stellt der Server eines mit `./easyrsa build-client-full laptop2 nopass` aus.',
        'Importieren Sie das neue Profil auf dem zweiten Gerät und löschen Sie das gemeinsame.',
        'Lassen Sie das alte Zertifikat sperren, falls ein Gerät verloren ging.',
        'Verbinden Sie beide zehn Minuten lang.',
      ],
    },
    see: 'Zwei Geräte bleiben zehn Minuten lang gleichzeitig verbunden.',
    undo: 'Das bisherige Profil geht für ein einzelnes Gerät weiter; importieren Sie es und lassen Sie den neuen Schlüssel am Server entfernen.',
    ask: 'Zwei meiner Geräte benutzen denselben VPN-Schlüssel oder dasselbe Zertifikat und werfen einander hinaus. Bitte legen Sie für jedes Gerät ein eigenes mit eigener Adresse an.',
  },
  use_name_in_certificate: {
    title: 'Den Servernamen aus dem Zertifikat eintragen',
    why: 'Ein Zertifikat ist auf einen Namen ausgestellt. Steht in Ihren VPN-Einstellungen eine Zahl oder ein anderer Name, lehnt Ihr Gerät den Server ab, und zwar zu Recht.',
    clicks: {
      all: [
        'Fragen Sie nach dem genauen Namen im Zertifikat des Servers, oder lesen Sie ihn im Log.',
        'Öffnen Sie die Einstellungen des VPNs und notieren Sie die Serveradresse.',
        'Tragen Sie diesen Namen als Server ein und, wo es das Feld gibt, auch als entfernte ID.',
        'Verbinden Sie sich. Findet das Gerät den Namen nicht, braucht der Server einen Eintrag im DNS; schalten Sie die Prüfung nicht ab.',
      ],
      windows: [
        'Bei SSTP öffnen Sie https:// und dahinter den Servernamen in einem Browser, klicken auf das Symbol links der Adresse, dann auf das Zertifikat und lesen „Allgemeiner Name“ oder „Alternativer Antragstellername“. Bei IKEv2 fragen Sie nach dem Namen.',
        'Öffnen Sie Einstellungen › Netzwerk und Internet › VPN, öffnen Sie Ihr VPN, klicken Sie auf Erweiterte Optionen › Bearbeiten und notieren Sie den Servernamen.',
        'Tragen Sie genau diesen Namen ein und klicken Sie auf „Speichern“.',
        'Verbinden Sie sich.',
      ],
      openvpn: [
        'Suchen Sie im Log die Zeile, die mit `VERIFY X509NAME` oder `VERIFY OK: depth=0` beginnt: Hinter CN= steht der Name.',
        'Öffnen Sie die .ovpn-Datei und notieren Sie die Zeile `verify-x509-name`.',
        'Setzen Sie diesen Namen dort ein: `verify-x509-name`, dahinter den Namen und `name`. Fragen Sie vorher, ob es der richtige ist.',
        'Speichern, importieren und verbinden Sie.',
      ],
    },
    see: 'Die Meldung über Namen oder Kennung (13801, „no match“, „certificate name“) ist weg.',
    undo: 'Tragen Sie die Serveradresse ein, die Sie notiert haben.',
  },
  trust_certificate: {
    title: 'Das Zertifikat Ihres VPNs installieren',
    why: 'Ihr Gerät verbindet sich nur, wenn es kennt, wer das Zertifikat des Servers unterschrieben hat. Bei Firmen-VPNs muss diese Stelle (Stammzertifikat) einmal installiert werden.',
    clicks: {
      all: [
        'Lassen Sie sich das Stammzertifikat vom Betreiber des Servers geben, und nur von ihm. Vergleichen Sie am Telefon den Fingerabdruck: Wer ein falsches installiert, vertraut einem Fremden.',
        'Öffnen Sie die Datei und installieren Sie sie als vertrauenswürdige Zertifizierungsstelle (CA).',
        'Verbinden Sie sich noch einmal.',
      ],
      windows: [
        'Lassen Sie sich das Stammzertifikat (.cer oder .crt) vom Betreiber des Servers geben und vergleichen Sie am Telefon den Fingerabdruck.',
        'Klicken Sie mit der rechten Maustaste auf die Datei und wählen Sie „Zertifikat installieren“.',
        'Wählen Sie „Lokaler Computer“, dann „Alle Zertifikate in folgendem Speicher speichern“ › Durchsuchen › Vertrauenswürdige Stammzertifizierungsstellen.',
        'Klicken Sie auf „Weiter“ und „Fertig stellen“ und verbinden Sie sich dann.',
      ],
      macos: [
        'Lassen Sie sich das Stammzertifikat vom Betreiber des Servers geben und vergleichen Sie am Telefon den Fingerabdruck.',
        'Doppelklicken Sie auf die Datei und legen Sie sie im Schlüsselbund „System“ ab.',
        'Doppelklicken Sie in der Schlüsselbundverwaltung auf das Zertifikat, öffnen Sie „Vertrauen“ und stellen Sie „IP-Sicherheit (IPsec)“ und „EAP“ auf „Immer vertrauen“.',
        'Schließen Sie das Fenster, geben Sie Ihr Passwort ein und verbinden Sie sich.',
      ],
      ios: [
        'Lassen Sie sich das Stammzertifikat vom Betreiber des Servers geben, und nur von ihm. Vergleichen Sie am Telefon den Fingerabdruck: Wer ein falsches installiert, vertraut einem Fremden.',
        'Öffnen Sie das Profil oder Zertifikat auf dem iPhone oder iPad.',
        'Öffnen Sie Einstellungen › Allgemein › VPN und Geräteverwaltung und installieren Sie das Profil.',
        'Öffnen Sie Einstellungen › Allgemein › Info › Zertifikatsvertrauenseinstellungen und schalten Sie das Zertifikat ein.',
        'Verbinden Sie sich.',
      ],
      android: [
        'Lassen Sie sich das Stammzertifikat vom Betreiber des Servers geben, und nur von ihm. Vergleichen Sie am Telefon den Fingerabdruck: Wer ein falsches installiert, vertraut einem Fremden.',
        'Speichern Sie das Zertifikat auf dem Gerät.',
        'Öffnen Sie Einstellungen › Sicherheit & Datenschutz › Weitere Sicherheitseinstellungen › Verschlüsselung & Anmeldedaten › Ein Zertifikat installieren › VPN- & App-Nutzerzertifikat.',
        'Wählen Sie die Datei und geben Sie ihr einen Namen.',
        'Bearbeiten Sie den VPN-Eintrag, wählen Sie dieses Zertifikat als CA, speichern Sie und verbinden Sie sich.',
      ],
      linux: [
        'Lassen Sie sich das Stammzertifikat vom Betreiber des Servers geben, und nur von ihm. Vergleichen Sie am Telefon den Fingerabdruck: Wer ein falsches installiert, vertraut einem Fremden.',
        'Für strongSwan kopieren Sie es nach `/etc/swanctl/x509ca/` und führen `sudo swanctl --load-creds` aus.',
        'Im NetworkManager wählen Sie es in den VPN-Einstellungen als CA- oder Gateway-Zertifikat.',
        'Verbinden Sie sich.',
      ],
      openvpn: [
        'Bitten Sie um das neueste Profil: Es enthält die Zertifizierungsstelle zwischen `<ca>` und `</ca>`.',
        'Vergleichen Sie am Telefon den Fingerabdruck.',
        'Importieren Sie das Profil, löschen Sie das bisherige und verbinden Sie sich.',
      ],
    },
    see: 'Die Meldung über ein nicht vertrauenswürdiges Zertifikat oder eine unbekannte Stelle kommt nicht mehr.',
    undo: 'Löschen Sie das Zertifikat dort, wo Sie es installiert haben (Windows: `certlm.msc` › Vertrauenswürdige Stammzertifizierungsstellen; Mac: Schlüsselbundverwaltung; iPhone: VPN und Geräteverwaltung; Android: Verschlüsselung & Anmeldedaten › Nutzeranmeldedaten). Tun Sie das, wenn Sie das VPN nicht mehr benutzen.',
  },
  renew_certificate: {
    title: 'Das abgelaufene Zertifikat erneuern lassen',
    why: 'Zertifikate gelten begrenzte Zeit. Nach ihrem letzten Tag lehnt die andere Seite sie ab, ob es Ihres ist oder das des Servers.',
    clicks: {
      all: [
        'Prüfen Sie, dass Datum und Uhrzeit Ihres Geräts stimmen: Geht die Uhr falsch, scheint ein gutes Zertifikat abgelaufen.',
        'Sehen Sie den letzten Tag nach: in der VPN-App unter Zertifikat oder Profil, bei SSTP in einem Browser unter https:// und dem Servernamen.',
        'Senden Sie den Text unten an den Betreiber des Servers.',
        'Importieren Sie das neue Profil oder Zertifikat, wenn Sie es bekommen, und löschen Sie das alte.',
      ],
      windows: [
        'Prüfen Sie, dass Datum und Uhrzeit Ihres PCs stimmen.',
        'Drücken Sie die Windows-Taste und R, tippen Sie `certmgr.msc` und drücken Sie die Eingabetaste; öffnen Sie Eigene Zertifikate › Zertifikate und lesen Sie „Ablaufdatum“. Bei IKEv2 mit Gerätezertifikat benutzen Sie `certlm.msc`.',
        'Senden Sie den Text unten an den Betreiber des Servers.',
        'Doppelklicken Sie auf die neue Datei, um sie zu importieren, und löschen Sie das abgelaufene.',
      ],
    },
    see: 'Das neue Zertifikat zeigt einen letzten Tag in der Zukunft, und das VPN verbindet sich.',
    undo: 'Ein abgelaufenes Zertifikat ist nichts mehr wert; es gibt keinen Grund, es zurückzuholen.',
    ask: 'Mein VPN meldet ein abgelaufenes Zertifikat. Bitte prüfen Sie den letzten Tag (1) des Zertifikats des Servers, (2) seiner Zertifizierungsstelle und (3) des für mich ausgestellten, erneuern Sie, was abgelaufen ist, und senden Sie mir, was ich importieren muss.',
  },
  set_clock: {
    title: 'Datum und Uhrzeit automatisch stellen',
    why: 'Zertifikate und Anmeldecodes hängen von der Zeit ab. Eine Uhr, die um Minuten falsch geht, macht sie ungültig.',
    clicks: {
      all: [
        'Öffnen Sie die Einstellungen für Datum und Uhrzeit.',
        'Schalten Sie „Automatisch einstellen“ für Uhrzeit und Zeitzone ein.',
        'Vergleichen Sie mit einer Uhr, der Sie trauen, und verbinden Sie sich.',
      ],
      windows: [
        'Öffnen Sie Einstellungen › Zeit und Sprache › Datum und Uhrzeit.',
        'Schalten Sie „Uhrzeit automatisch festlegen“ ein und prüfen Sie die Zeitzone.',
        'Klicken Sie unter „Zusätzliche Einstellungen“ auf „Jetzt synchronisieren“ (Windows 10: „Uhr synchronisieren“).',
        'Verbinden Sie das VPN.',
      ],
      macos: [
        'Öffnen Sie Systemeinstellungen › Allgemein › Datum & Uhrzeit.',
        'Schalten Sie „Uhrzeit und Datum automatisch einstellen“ und „Zeitzone automatisch einstellen“ ein.',
        'Verbinden Sie das VPN.',
      ],
      ios: [
        'Öffnen Sie Einstellungen › Allgemein › Datum & Uhrzeit.',
        'Schalten Sie „Automatisch einstellen“ ein.',
        'Verbinden Sie das VPN.',
      ],
      android: [
        'Öffnen Sie Einstellungen › System › Datum & Uhrzeit (Samsung: Allgemeine Verwaltung › Datum und Uhrzeit).',
        'Schalten Sie „Uhrzeit automatisch einstellen“ und „Zeitzone automatisch einstellen“ ein.',
        'Verbinden Sie das VPN.',
      ],
      linux: [
        'Öffnen Sie ein Terminal und führen Sie `timedatectl set-ntp true` aus.',
        'Führen Sie `timedatectl` aus und suchen Sie „System clock synchronized: yes“.',
        'Verbinden Sie das VPN.',
      ],
    },
    see: 'Ihre Uhr zeigt dieselbe Minute wie `https://time.is`.',
    undo: 'Schalten Sie die automatische Zeit an derselben Stelle aus; dafür gibt es kaum je einen Grund.',
  },
};
