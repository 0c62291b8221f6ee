import type { result as english } from '../en/result';
import type { Detail, Shape } from '../shape';

export const result: Shape<typeof english> = {
  title: 'Ergebnis einer VPN-Prüfung',
  description:
    'Was zwischen einem Computer und seinem VPN-Server steht, woher man das weiß, was versucht wurde und was als Nächstes kommt.',
  pageTitle: (headline: Detail) => `${headline} – Ergebnis einer VPN-Prüfung`,
  measured: (when: Detail) => `Gemessen ${when}`,
  print: 'Drucken',
  how: 'Woher weiß man das?',
  nothingTried: 'Es wurde noch nichts versucht.',
  nothingChanged: 'Es ist nichts geändert geblieben.',
  noCauses: 'Nichts sticht hervor.',
  noNext: 'Kein Schritt ist wahrscheinlich genug, um die Zeit wert zu sein.',
  quote: 'Eine Zeile aus dem Log, die beigefügt wurde',
  newerFinding: {
    headline: 'Etwas wurde gefunden, das diese Seite nicht kennt',
    meaning:
      'Eine neuere Version hat es gefunden. Laden Sie diese Seite neu, oder bitten Sie um das Ergebnis als Text.',
  },

  mark: {
    button: 'Diesen Schritt als nächsten vorschlagen',
    other: 'Ein anderer Schritt',
    choose: 'Wählen Sie einen Schritt',
    tried: (step: Detail, outcome: Detail) => `${step} (schon versucht: ${outcome})`,
    marked: 'Der Support schlägt diesen Schritt als nächsten vor',
    ready:
      'Senden Sie diesen Link an die Person mit dem Problem. In der Erweiterung wird er unter „Einfügen, was der Support gesendet hat“ eingefügt.',
    readyFile:
      'Senden Sie diesen Code an die Person mit dem Problem. In der Erweiterung wird er unter „Einfügen, was der Support gesendet hat“ eingefügt.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    notCopied: 'Das Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn.',
    label: 'Zum Senden',
  },

  problem: {
    newer: {
      headline: 'Dieses Ergebnis ist neuer als diese Seite',
      meaning:
        'Eine neuere Version hat es erstellt. Laden Sie diese Seite neu, oder bitten Sie um das Ergebnis als Text.',
    },
    'cut-off': {
      headline: 'Von diesem Link fehlt ein Teil',
      meaning:
        'Mailprogramme schneiden lange Links manchmal ab. Kopieren Sie den ganzen Link oder die ganze Nachricht, und fügen Sie sie unten ein.',
    },
    damaged: {
      headline: 'Dieser Link wurde unterwegs verändert',
      meaning:
        'Einige Zeichen sind nicht die, die gesendet wurden. Kopieren Sie ihn noch einmal von dort, wo er herkam, oder bitten Sie noch einmal darum.',
    },
    'not-a-link': {
      headline: 'In diesem Link ist kein Ergebnis',
      meaning:
        'Ein Ergebnis steht hinter dem Zeichen # am Ende des Links. Fügen Sie den ganzen Link oder die ganze Nachricht unten ein.',
    },
    nothing: {
      headline: 'Fügen Sie ein Ergebnis ein',
      meaning:
        'Diese Seite zeigt, was die Erweiterung VPN Passthrough Doctor gefunden hat. Sie braucht den Link oder seinen Code.',
    },
  },
  paste: {
    field: 'Der Link, sein Code oder die ganze Nachricht',
    send: 'Ergebnis zeigen',
  },
  privacy:
    'Diese Seite zeigt, was in ihrem Link steht. Sie misst nichts und sendet nichts; der Server, von dem sie kommt, erhält das Ergebnis nicht.',
};
