import type { share as english } from '../en/share';
import type { Detail, Shape } from '../shape';

export const share: Shape<typeof english> = {
  title: 'Weitergeben, was gefunden wurde',
  intro: 'Wählen Sie, was Sie weitergeben. Unten sehen Sie genau das; nichts geht weg, bevor Sie es senden.',
  level: 'Adressen',
  levels: {
    network: 'Nur das Netz, zum Beispiel 203.0.113.0/24',
    full: 'Gar keine Adressen',
    none: 'Ganze Adressen',
  },
  wholeAddresses:
    'Wer das erhält, sieht Ihre öffentliche Adresse. Geben Sie es nur an jemanden, dem Sie vertrauen.',
  never:
    'Nie weitergegeben: Namen von Computern, Benutzernamen, Passwörter, Schlüssel und Ihre eigenen Worte.',
  include: 'Auch weitergeben',
  trail: 'Was Sie versucht haben und was noch geändert ist',
  told: 'Was Sie über Ihr VPN und Ihr Netz angegeben haben und was daraus folgt',
  quote: 'Diese Zeile Ihres Logs (nur in der Datei und in JSON)',
  quoteWarning:
    'Namen und Adressen darin wurden entfernt, soweit sie erkannt wurden. Lesen Sie die Zeile, bevor Sie sie weitergeben.',
  preview: 'Das wird weitergegeben',

  link: {
    title: 'Link',
    label: 'Link zum Ergebnis',
    honest:
      'Das Ergebnis steht im Link selbst, hinter dem Zeichen #. Der Server der Seite erhält es nicht. Programme, die Links in Mails prüfen, können es lesen.',
    copy: 'Link kopieren',
    qr: 'Derselbe Link, zum Scannen mit dem Handy.',
    noQr: 'Dieser Link ist zu lang für einen QR-Code.',
  },
  code: {
    label: 'Code des Ergebnisses',
    honest: 'Wer Ihnen hilft, öffnet die Datei oder fügt diesen Code in ihre Seite ein.',
    copy: 'Code kopieren',
  },
  ways: 'Andere Wege',
  text: 'Als Text kopieren',
  markdown: 'Für ein Ticket kopieren (Markdown)',
  json: 'Als JSON speichern',
  file: 'Als Seite speichern (HTML)',
  fileHint:
    'Die Seite öffnet sich aus einer Mail oder von einem Datenträger in jedem Browser, ohne Internet.',
  print: 'Zum Drucken öffnen',
  copied: 'Kopiert',
  saved: 'Gespeichert',
  failed: 'Das ging nicht. Wählen Sie einen anderen Weg.',
  fileName: (date: Detail) => `vpn-pruefung-${date}`,

  paste: {
    title: 'Einfügen, was der Support gesendet hat',
    field: 'Der Link oder Code vom Support',
    send: 'Übernehmen',
    done: 'Übernommen. Der Schritt, den der Support vorschlägt, kommt als Nächstes.',
    again: (outcome: Detail) =>
      `Übernommen. Diesen Schritt hatten Sie schon (${outcome}). Der Support schlägt ihn noch einmal vor, deshalb kommt er als Nächstes.`,
    noMark:
      'Darin ist kein Schritt vorgeschlagen. Bitten Sie den Support um den Link, den seine Seite erstellt.',
    unknownStep:
      'Darin steht ein Schritt, den diese Version nicht hat. Aktualisieren Sie die Erweiterung, und fügen Sie es noch einmal ein.',
    problem: {
      newer:
        'Eine neuere Version hat das erstellt. Aktualisieren Sie die Erweiterung, und fügen Sie es noch einmal ein.',
      'cut-off':
        'Ein Teil davon fehlt. Kopieren Sie den ganzen Link oder die ganze Nachricht, und fügen Sie sie noch einmal ein.',
      damaged: 'Es wurde unterwegs verändert. Kopieren Sie es noch einmal von dort, wo es herkam.',
      'not-a-link':
        'Darin ist kein Ergebnis. Kopieren Sie den ganzen Link oder die ganze Nachricht, die der Support gesendet hat.',
    },
  },
};
