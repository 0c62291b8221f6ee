import type { device as english } from '../../en/steps/device';
import type { Shape } from '../../shape';

export const device: Shape<typeof english> = {
  restart_device: {
    title: 'Dieses Gerät neu starten',
    why: 'Ein Neustart beendet halb geschlossene VPN-Verbindungen und startet beendete Dienste wieder.',
    clicks: {
      all: [
        'Speichern Sie Ihre Arbeit.',
        'Wählen Sie „Neu starten“, nicht „Herunterfahren“.',
        'Warten Sie nach der Anmeldung eine Minute und verbinden Sie dann das VPN.',
      ],
      windows: [
        'Speichern Sie Ihre Arbeit.',
        'Klicken Sie auf Start › Ein/Aus › Neu starten. „Herunterfahren“ genügt nicht: Windows behält dabei einen Teil seines Zustands (Schnellstart).',
        'Warten Sie nach der Anmeldung eine Minute und verbinden Sie dann das VPN.',
      ],
      macos: [
        'Speichern Sie Ihre Arbeit.',
        'Klicken Sie auf Apfelmenü › Neustart und entfernen Sie das Häkchen bei „Beim nächsten Anmelden alle Fenster wieder öffnen“.',
        'Warten Sie nach der Anmeldung eine Minute und verbinden Sie dann das VPN.',
      ],
    },
    see: 'Das VPN verbindet sich, oder es zeigt einen anderen Fehler als zuvor.',
    undo: 'Außer offenen Fenstern ändert ein Neustart nichts.',
  },
  restart_tunnel: {
    title: 'Das VPN ganz trennen, dann verbinden',
    why: 'Nach einem Netzwechsel glaubt manchmal eine Seite noch an die alte Verbindung. Eine halbe Minute Stille lässt beide sie vergessen.',
    clicks: {
      all: [
        'Trennen Sie das VPN und beenden Sie seine App ganz.',
        'Warten Sie 30 Sekunden.',
        'Öffnen Sie die App wieder und verbinden Sie sich.',
        'Sind zwei Netze durch das VPN verbunden, tun Sie dasselbe auf der anderen Seite.',
      ],
      wireguard: [
        'Deaktivieren Sie den Tunnel, oder führen Sie `sudo wg-quick down wg0` aus.',
        'Warten Sie 30 Sekunden.',
        'Aktivieren Sie ihn, oder führen Sie `sudo wg-quick up wg0` aus.',
        'Sehen Sie auf „Letzter Handshake“: Er darf nur Sekunden alt sein.',
      ],
      tailscale: [
        'Führen Sie `tailscale down` aus, oder schalten Sie Tailscale in seiner App aus.',
        'Warten Sie 30 Sekunden.',
        'Führen Sie `tailscale up` aus, oder schalten Sie es ein.',
        'Führen Sie `tailscale status` aus und suchen Sie das andere Gerät.',
      ],
    },
    see: 'Die Verbindung ist neu: Ihre Dauer oder ihr letzter Handshake beginnt bei null.',
    undo: 'Das erneuert nur die Verbindung; keine Einstellung wurde berührt.',
  },
  natt_registry: {
    title: 'Windows einen Server hinter einem Router erlauben',
    why: 'Windows lehnt L2TP/IPsec-Server ab, die hinter einem Router stehen, bis ein Wert in seiner Registrierung (NAT-T) es erlaubt. Microsoft beschreibt ihn unter KB 926179.',
    clicks: {
      all: [
        'Bei einem Gerät der Firma fragen Sie zuerst die IT.',
        'Klicken Sie mit der rechten Maustaste auf Start und wählen Sie „Terminal (Administrator)“ oder „Windows PowerShell (Administrator)“, dann „Ja“.',
        'Kopieren Sie diese Zeile, fügen Sie sie ein und drücken Sie die Eingabetaste: `reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent /v AssumeUDPEncapsulationContextOnSendRule /t REG_DWORD /d 2 /f`',
        'Warten Sie auf „Der Vorgang wurde erfolgreich beendet“ und starten Sie Windows neu: Erst danach gilt der Wert.',
        'Verbinden Sie sich. Nach einem großen Windows-Update kann der Wert weg sein; dann wiederholen Sie es.',
      ],
    },
    see: 'Fehler 809 oder 789 ist weg, und Windows fragt nach dem Benutzernamen oder verbindet sich.',
    undo: 'Führen Sie im „Terminal (Administrator)“ `reg delete HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent /v AssumeUDPEncapsulationContextOnSendRule /f` aus und starten Sie Windows neu.',
  },
  start_services: {
    title: 'Die VPN-Dienste wieder starten',
    why: 'Das VPN des Systems braucht im Hintergrund einige Dienste. Andere VPN-Programme oder „Tuning“-Werkzeuge beenden sie manchmal.',
    clicks: {
      all: [
        'Beenden Sie alle VPN-Programme.',
        'Starten Sie das Gerät neu: Das startet die Dienste von vorn.',
        'Verbinden Sie sich, bevor Sie ein anderes VPN-Programm öffnen.',
      ],
      windows: [
        'Klicken Sie mit der rechten Maustaste auf Start und wählen Sie „Terminal (Administrator)“ oder „Windows PowerShell (Administrator)“.',
        'Notieren Sie, wie sie jetzt eingestellt sind: `Get-Service IKEEXT,PolicyAgent,RasMan,BFE,SstpSvc | Select-Object Name,Status,StartType`',
        'Führen Sie `Set-Service IKEEXT -StartupType Automatic; Set-Service PolicyAgent -StartupType Automatic; Set-Service RasMan -StartupType Automatic` aus.',
        'Führen Sie `Start-Service BFE,IKEEXT,PolicyAgent,RasMan,SstpSvc` aus.',
        'Verbinden Sie sich. Lässt sich einer nicht starten, deinstallieren Sie das andere VPN-Programm und starten Sie Windows neu.',
      ],
      linux: [
        'Sehen Sie nach, welchen VPN-Dienst es gibt: `systemctl list-units --all "*swan*" "*ipsec*" "*xl2tpd*"`',
        'Starten Sie neu, was Sie finden, zum Beispiel `sudo systemctl restart strongswan`, und für L2TP auch xl2tpd.',
        'Führen Sie `sudo systemctl restart NetworkManager` aus und verbinden Sie sich.',
      ],
    },
    see: 'Alle Dienste zeigen „Running“, und der Fehler über Dienste oder Sicherheit (791, 827, 789) ist weg.',
    undo: 'Geben Sie jedem Dienst seinen früheren Starttyp: `Set-Service IKEEXT -StartupType Manual`, und so weiter wie notiert. Laufende Dienste senken keinen Schutz.',
  },
  recreate_profile: {
    title: 'Den VPN-Eintrag löschen und neu anlegen',
    why: 'Einträge werden beschädigt oder enthalten eine alte Einstellung, die niemand sieht. Ein neuer enthält nur, was Sie eintragen.',
    clicks: {
      all: [
        'Notieren Sie Server, Typ, Benutzername und alle Optionen, oder fotografieren Sie jede Seite. Vergewissern Sie sich, dass Sie Passwort, Schlüssel oder Profil haben.',
        'Löschen Sie den Eintrag in den VPN-Einstellungen.',
        'Legen Sie ihn neu an, oder importieren Sie das Profil noch einmal.',
        'Verbinden Sie sich.',
      ],
      windows: [
        'Öffnen Sie Einstellungen › Netzwerk und Internet › VPN, Ihr VPN und „Erweiterte Optionen“. Machen Sie ein Foto; vergewissern Sie sich, dass Sie Passwort und Schlüssel haben.',
        'Klicken Sie auf „Entfernen“.',
        'Klicken Sie auf „VPN hinzufügen“, wählen Sie „Windows (integriert)“, tragen Sie Namen und Server ein und den genauen VPN-Typ statt „Automatisch“.',
        'Speichern Sie und verbinden Sie sich.',
      ],
      macos: [
        'Öffnen Sie Systemeinstellungen › VPN, klicken Sie auf (i) und fotografieren Sie die Seiten; vergewissern Sie sich, dass Sie Passwort und Schlüssel haben.',
        'Klicken Sie unten in (i) auf „Konfiguration entfernen“.',
        'Klicken Sie auf „VPN-Konfiguration hinzufügen“, wählen Sie den Typ und tragen Sie die Angaben ein.',
        'Klicken Sie auf „Erstellen“ und schalten Sie das VPN ein.',
      ],
      ios: [
        'Öffnen Sie Einstellungen › Allgemein › VPN und Geräteverwaltung › VPN, tippen Sie auf (i) und machen Sie ein Bildschirmfoto.',
        'Tippen Sie auf „VPN löschen“. Ein Eintrag Ihrer Firma lässt sich nur mit seinem Profil entfernen: Fragen Sie zuerst die IT.',
        'Tippen Sie auf „VPN hinzufügen“, tragen Sie die Angaben ein und tippen Sie auf „Fertig“.',
        'Schalten Sie das VPN ein.',
      ],
      android: [
        'Öffnen Sie Einstellungen › Netzwerk & Internet › VPN (Samsung: Verbindungen › Weitere Verbindungseinstellungen › VPN), tippen Sie auf das Zahnrad und machen Sie ein Bildschirmfoto.',
        'Tippen Sie auf „VPN entfernen“.',
        'Tippen Sie auf +, tragen Sie die Angaben ein und tippen Sie auf „Speichern“.',
        'Tippen Sie auf den Eintrag, um sich zu verbinden.',
      ],
      linux: [
        'Notieren Sie die Angaben: Führen Sie `nmcli connection show` aus und dann dasselbe mit dem Namen Ihres VPNs.',
        'Öffnen Sie Einstellungen › Netzwerk, klicken Sie auf das Zahnrad neben dem VPN und dann auf „VPN entfernen“.',
        'Klicken Sie neben VPN auf + und importieren Sie die Datei oder tragen Sie die Angaben ein.',
        'Schalten Sie es ein.',
      ],
      wireguard: [
        'Wählen Sie in der App „Alle Tunnel in ZIP-Datei exportieren“ und speichern Sie die Datei: Sie enthält Ihre Schlüssel, löschen Sie sie also danach.',
        'Löschen Sie den Tunnel.',
        'Importieren Sie die Datei oder scannen Sie den QR-Code, den Sie bekommen haben.',
        'Aktivieren Sie den Tunnel.',
      ],
      openvpn: [
        'Vergewissern Sie sich, dass Sie die .ovpn-Datei haben.',
        'In OpenVPN Connect tippen Sie auf den Stift neben dem Profil, dann auf „Delete profile“. In OpenVPN GUI verschieben Sie die Datei aus dem Ordner `OpenVPN\\config`.',
        'Importieren Sie die Datei noch einmal.',
        'Verbinden Sie sich und tippen Sie Benutzername und Passwort von Hand.',
      ],
    },
    see: 'Der neue Eintrag verbindet sich, oder er zeigt einen genauen Fehler statt eines allgemeinen.',
    undo: 'Tragen Sie die Werte von Ihrem Foto wieder ein, falls der frühere Eintrag etwas konnte, das der neue nicht kann.',
  },
  set_vpn_type: {
    title: 'Den VPN-Typ selbst wählen',
    why: 'Bei „Automatisch“ versucht Windows einen Typ nach dem anderen und zeigt nur den letzten Fehler. Mit dem genauen Typ tut es, was der Server erwartet.',
    clicks: {
      all: [
        'Fragen Sie, welchen Typ der Server benutzt: IKEv2, SSTP, L2TP/IPsec oder PPTP.',
        'Drücken Sie die Windows-Taste und R, tippen Sie `ncpa.cpl` und drücken Sie die Eingabetaste.',
        'Klicken Sie mit der rechten Maustaste auf das VPN, wählen Sie Eigenschaften › Sicherheit und machen Sie ein Foto.',
        'Stellen Sie „VPN-Typ“ auf diesen Typ, „Datenverschlüsselung“ auf „Erforderlich“ und „Authentifizierung“ auf das, was der Server verlangt: meist Microsoft CHAP, Version 2 (MS-CHAP v2), bei IKEv2 EAP.',
        'Klicken Sie auf OK und verbinden Sie sich.',
      ],
    },
    see: 'Das VPN verbindet sich, oder es zeigt statt 800 eine Nummer, die den Grund nennt.',
    undo: 'Stellen Sie die Seite wie auf Ihrem Foto ein, zum Beispiel auf „Automatisch“.',
  },
  reinstall_adapter: {
    title: 'Den VPN-Adapter neu installieren',
    why: 'Ein VPN hat im System einen eigenen Netzwerkadapter. Ist der beschädigt, kommt nichts bis ins Netz. Neu installiert ist er wieder heil.',
    clicks: {
      all: [
        'Vergewissern Sie sich, dass Sie Profil und Passwort des VPNs haben.',
        'Deinstallieren Sie die VPN-App und starten Sie das Gerät neu.',
        'Installieren Sie die neueste Version von der Seite des Herstellers oder aus dem App-Store, erlauben Sie, worum sie bittet, und importieren Sie das Profil.',
        'Verbinden Sie sich.',
      ],
      windows: [
        'Klicken Sie mit der rechten Maustaste auf Start › Geräte-Manager, dann auf Ansicht › Ausgeblendete Geräte anzeigen.',
        'Öffnen Sie „Netzwerkadapter“, klicken Sie mit der rechten Maustaste auf jeden Eintrag, der mit „WAN Miniport“ beginnt, und wählen Sie „Gerät deinstallieren“. Lassen Sie aus, wo das nicht angeboten wird, und niemals Ihren WLAN- oder Ethernet-Adapter.',
        'Klicken Sie auf Aktion › Nach geänderter Hardware suchen: Sie kommen wieder.',
        'Starten Sie Windows neu und verbinden Sie sich.',
      ],
      openvpn: [
        'Machen Sie eine Kopie Ihrer .ovpn-Dateien.',
        'Unter Windows öffnen Sie Einstellungen › Apps › Installierte Apps › OpenVPN › Ändern und wählen „Repair“. Sonst deinstallieren und installieren Sie die App.',
        'Starten Sie das Gerät neu, importieren Sie das Profil und verbinden Sie sich.',
      ],
      wireguard: [
        'Exportieren Sie Ihre Tunnel in eine ZIP-Datei und löschen Sie diese danach: Sie enthält Ihre Schlüssel.',
        'Deinstallieren Sie WireGuard und starten Sie das Gerät neu.',
        'Installieren Sie es von wireguard.com/install oder aus dem App-Store, importieren Sie die Tunnel und aktivieren Sie Ihren.',
      ],
    },
    see: 'Die Meldungen über Port, Gerät oder Adapter (720, 633, 692, „TAP“) kommen nicht mehr.',
    undo: 'Das System hat dieselben Adapter wieder eingesetzt; es bleibt nichts verändert.',
  },
  update_client: {
    title: 'VPN-App und System aktualisieren',
    why: 'Alte VPN-Programme kennen die Verfahren nicht, die ein Server heute verlangt, und haben Fehler, die längst behoben sind.',
    clicks: {
      all: [
        'Notieren Sie in der App unter „Über“ oder „Hilfe“ die Version.',
        'Holen Sie die neueste Version aus dem App-Store oder von der Seite des Herstellers selbst.',
        'Installieren Sie auch die Updates des Systems, starten Sie neu und verbinden Sie sich.',
      ],
      windows: [
        'Notieren Sie die Version der VPN-App unter „Hilfe“ oder „Info“.',
        'Aktualisieren Sie sie von der Seite des Herstellers oder im Microsoft Store.',
        'Öffnen Sie Einstellungen › Windows Update › Nach Updates suchen (Windows 10: Update und Sicherheit) und unter „Erweiterte Optionen“ auch die optionalen Updates für Treiber.',
        'Starten Sie neu und verbinden Sie sich.',
      ],
      macos: [
        'Aktualisieren Sie die VPN-App im App Store oder von der Seite des Herstellers.',
        'Öffnen Sie Systemeinstellungen › Allgemein › Softwareupdate.',
        'Starten Sie neu, erlauben Sie die Netzwerkerweiterung, wenn Sie gefragt werden, und verbinden Sie sich.',
      ],
      ios: [
        'Öffnen Sie den App Store, tippen Sie auf Ihr Bild und aktualisieren Sie die VPN-App.',
        'Öffnen Sie Einstellungen › Allgemein › Softwareupdate.',
        'Verbinden Sie sich.',
      ],
      android: [
        'Öffnen Sie Google Play, tippen Sie auf Ihr Bild › Apps und Gerät verwalten und aktualisieren Sie die VPN-App.',
        'Öffnen Sie Einstellungen › System › Softwareupdates.',
        'Verbinden Sie sich.',
      ],
      linux: [
        'Führen Sie `sudo apt update && sudo apt upgrade` aus (Fedora: `sudo dnf upgrade`).',
        'Starten Sie neu, falls ein neuer Kernel installiert wurde.',
        'Verbinden Sie sich.',
      ],
    },
    see: 'Die App zeigt eine neuere Version, und das VPN verbindet sich.',
    undo: 'Ältere Versionen werden selten angeboten; ist die neue schlechter, sagen Sie es dem Hersteller und bitten die IT um die frühere.',
  },
  match_windows_ciphers: {
    title: 'Windows stärkere IKEv2-Verschlüsselung anbieten lassen',
    why: 'Von sich aus bietet Windows alte Schlüssellängen an, die viele Server ablehnen (Fehler 13868). Ein Wert lässt es auch AES-256 und 2048 Bit anbieten.',
    clicks: {
      all: [
        'Bei einem Gerät der Firma fragen Sie zuerst die IT.',
        'Klicken Sie mit der rechten Maustaste auf Start und wählen Sie „Terminal (Administrator)“ oder „Windows PowerShell (Administrator)“.',
        'Führen Sie aus: `reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters /v NegotiateDH2048_AES256 /t REG_DWORD /d 1 /f`',
        'Führen Sie `Restart-Service RasMan -Force` aus, oder starten Sie Windows neu.',
        'Verbinden Sie sich. Bleibt 13868, fragen Sie den Betreiber des Servers nach den genauen Verfahren, die er annimmt.',
      ],
    },
    see: 'Der Fehler über die nicht passende Richtlinie (13868) ist weg.',
    undo: 'Führen Sie `reg delete HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters /v NegotiateDH2048_AES256 /f` aus und starten Sie Windows neu. Der Wert macht die Verschlüsselung stärker; er darf also bleiben.',
  },
};
