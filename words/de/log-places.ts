import type { logPlaces as english } from '../en/log-places';
import type { Detail, Shape } from '../shape';

export const logPlaces: Shape<typeof english> = {
  title: 'Wo finde ich das Log?',
  privacy:
    'Ein Log kann Namen, Adressen und Servernamen enthalten. Hier bleibt es auf diesem Computer. Bevor Sie es weitergeben, lesen Sie es durch und nehmen Sie heraus, was andere nichts angeht.',
  first: 'Versuchen Sie einmal, sich zu verbinden, damit der Fehler am Ende des Logs steht.',
  app: 'Ihr VPN-Programm',
  noApp: 'Nicht in dieser Liste, oder im System eingebaut',
  system: 'Es läuft auf',
  ofSystem: (system: Detail) => `Im System: ${system}`,
  anyApp:
    'Suchen Sie im Programm nach Log, Protokoll, Diagnose oder Problem melden, meist unter Einstellungen, Hilfe oder Support. Die meisten zeigen den Bericht, bevor sie ihn senden.',
  menu: (path: Detail) => `Im Programm: ${path}. In Ihrer Version kann es anders heißen.`,
  folder: 'Ordner oder Datei',
  windowsFolder: 'Ordner: Fügen Sie ihn in die Adresszeile eines Ordnerfensters ein (Windows-Taste und E)',
  command: 'Befehl für ein Terminal',
  packed:
    'Sie erhalten eine gepackte Datei (.zip). Entpacken Sie sie und wählen Sie die Textdatei, die nach dem VPN benannt ist.',
  usually: 'meist',
  uncertain: 'unsicher',
  source: 'Quelle',

  more: {
    title: 'Wenn das Log zu wenig sagt',
    on: {
      'windows-terminal':
        'Klicken Sie mit der rechten Maustaste auf Start, wählen Sie Terminal (Administrator) oder Eingabeaufforderung (Administrator) und führen Sie das aus. Versuchen Sie dann einmal, sich zu verbinden.',
      'linux-terminal': 'Führen Sie das in einem Terminal aus. Versuchen Sie dann einmal, sich zu verbinden.',
      'ovpn-file':
        'In der Konfigurationsdatei (.ovpn), in einer eigenen Zeile, anstelle einer anderen, die mit „verb“ beginnt. Verbinden Sie sich dann neu.',
      'ipsec-conf':
        'In /etc/ipsec.conf, unter „config setup“; ohne diese Datei wirkt es nicht. Starten Sie dann strongSwan neu. Gehen Sie nicht über 2: Höhere Stufen schreiben Geheimnisse ins Log.',
    },
    folder: 'Die ausführlichen Logs sind dann in diesem Ordner',
    off: 'Beenden Sie es danach damit',
    offLine: 'Nehmen Sie die Zeile danach wieder heraus und starten Sie neu.',
  },

  how: {
    'windows-events':
      'Drücken Sie die Windows-Taste, tippen Sie PowerShell und drücken Sie die Eingabetaste. Fügen Sie diesen Befehl ein und drücken Sie die Eingabetaste. Oder öffnen Sie Ereignisanzeige, Windows-Protokolle, Anwendung und suchen Sie die Quelle RasClient.',
    'windows-programs':
      'Viele Programme legen ihr Log hier in einem Ordner mit ihrem Namen ab. Ist er nicht da, sehen Sie in %LOCALAPPDATA% nach.',
    'macos-log':
      'Öffnen Sie Terminal (in Programme, Dienstprogramme), fügen Sie diesen Befehl ein und drücken Sie die Eingabetaste. Er zeigt die letzten 10 Minuten.',
    'ios-console':
      'Ein iPhone oder iPad zeigt kein VPN-Log. Mit einem Mac: Verbinden Sie das Gerät per Kabel, öffnen Sie auf dem Mac die Konsole, wählen Sie das Gerät, drücken Sie Start, tippen Sie NetworkExtension in das Suchfeld und verbinden Sie dann das VPN.',
    'android-report':
      'Android zeigt kein Log seines eingebauten VPN. Mit eingeschalteten Entwickleroptionen: Einstellungen, System, Entwickleroptionen, Fehlerbericht erstellen.',
    'linux-journal': 'Das zeigt, was alle Programme in den letzten 15 Minuten geschrieben haben.',
    'chromeos-device-log':
      'Fügen Sie das in die Adresszeile von Chrome ein. Wählen Sie als Art „Network“ und als Stufe „Debug“.',
    'router-log':
      'Öffnen Sie die Seiten des Routers und suchen Sie Systemprotokoll, Ereignisse oder Diagnose, meist unter System, Verwaltung oder VPN.',
    'openvpn-connect':
      'Das kleine Blatt oben rechts öffnet das Log. Von dort lässt es sich senden oder speichern.',
    'openvpn-gui': 'Klicken Sie mit der rechten Maustaste auf das Symbol von OpenVPN neben der Uhr.',
    'openvpn-android':
      'Das Log öffnet sich beim Verbinden. Später: Tippen Sie auf die laufende Verbindung. Das Teilen-Symbol gibt es aus.',
    'watchguard-ssl': 'Klicken Sie mit der rechten Maustaste auf das Symbol neben der Uhr.',
    'wireguard-windows':
      'Die Seite „Log“ (Protokoll) hat einen Knopf zum Speichern. Der Befehl tut dasselbe: Drücken Sie die Windows-Taste, tippen Sie cmd, wählen Sie „Als Administrator ausführen“. Die Datei ist dann in Ihrem Benutzerordner.',
    'cisco-secure-client':
      'Das Zahnrad ist unten links. Die Diagnose (DART) legt eine gepackte Datei auf den Schreibtisch. Die Seite „Message History“ zeigt die wichtigsten Zeilen sofort.',
    openconnect:
      'Es schreibt in das Terminal, in dem es gestartet wurde. Starten Sie es zusätzlich mit -v und kopieren Sie, was es schreibt.',
    'proton-vpn-windows': 'In neueren Versionen ist es %LOCALAPPDATA%\\Proton\\Proton VPN\\Logs.',
    pia: 'Schalten Sie es ein, versuchen Sie einmal, sich zu verbinden, und wählen Sie dann „Submit Debug Logs“: Es zeigt das Log zuerst.',
    'tailscale-windows':
      'Diesen Ordner kann nur ein Administrator öffnen. Der Befehl zeigt, wie Tailscale nach draußen kommt.',
    'zerotier-windows':
      'Es gibt kein Log; das zeigt den Zustand. Führen Sie es in einem Terminal als Administrator aus.',
    'zerotier-unix': 'Es gibt kein Log; das zeigt den Zustand.',
    fritz: 'Das ist das Log der Box. Es sagt, warum ihr VPN abgelehnt hat.',
  },
};
