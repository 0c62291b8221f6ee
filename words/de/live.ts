import type { live as en } from '../en/live';
import type { Detail, Shape } from '../shape';

export const live: Shape<typeof en> = {
  button: 'Live helfen lassen',
  title: 'Live helfen lassen',

  elsewhere:
    'Die Live-Hilfe läuft in einem anderen Tab oder in der Seitenleiste. Solange dort der Support bei Ihnen ist, sieht er auch, was Sie hier tun. Um sie zu beenden, drücken Sie dort „Beenden“.',

  consent: {
    shares:
      'Solange es dauert, sieht der Support das Ergebnis der Prüfung, die Schritte, die Sie versuchen, Ihre Antworten hier und welches System dieser Computer hat, und sonst nichts darauf.',
    addresses: {
      network: 'Von Adressen sieht er nur das Netz, zum Beispiel 203.0.113.0/24.',
      full: 'Adressen werden weggelassen.',
      none: 'Ihre ganze öffentliche Adresse ist dabei; so steht es in den Einstellungen.',
    },
    with: (name: Detail) => `Sie teilen es mit: ${name}.`,
    withWhom: 'Sie teilen es mit der Person, der Sie den Code oder den Link geben.',
    contact: 'So erreichen Sie den Support',
    control:
      'Der Support kann nur etwas vorschlagen. Es geschieht nur, wenn Sie zustimmen. Sie können jederzeit beenden; nach 30 Minuten, in denen niemand etwas tut, endet es von selbst.',
    start: 'Zustimmen und beginnen',
    notNow: 'Jetzt nicht',
  },
  problem: {
    offline:
      'Dieser Computer ist offline. Verbinden Sie ihn mit einem Netz oder mit dem Hotspot Ihres Handys, und versuchen Sie es noch einmal.',
    refused: 'Ihr Browser durfte das nicht weitergeben. Es wurde nichts gesendet.',
    failed:
      'Die Sitzung konnte nicht beginnen. Es wurde nichts gesendet. Versuchen Sie es noch einmal, oder geben Sie stattdessen das Ergebnis weiter.',
    notDone: 'Das ging nicht, und der Support hat nichts davon erfahren. Versuchen Sie es noch einmal.',
    notSent:
      'Diese Nachricht konnte nicht gesendet werden. Kürzen Sie sie, oder versuchen Sie es noch einmal.',
  },

  waiting: {
    title: 'Geben Sie dem Support diesen Code',
    connecting: 'Verbindung wird aufgebaut …',
    unreachable: (host: Detail) =>
      `${host} ist noch nicht zu erreichen. Es wird immer wieder versucht. Wenn das so bleibt, verbinden Sie diesen Computer mit dem Hotspot Ihres Handys.`,
    code: 'Code zum Vorlesen',
    codeHint: 'Lesen Sie ihn am Telefon vor. Er gilt für eine Person und 10 Minuten lang.',
    link: 'Oder senden Sie dem Support diesen Link',
    linkHint:
      'Er öffnet Ihre Sitzung für jeden, der ihn hat. Senden Sie ihn deshalb nur an den Support. Er gilt 30 Minuten lang.',
    copyCode: 'Code kopieren',
    copyLink: 'Link kopieren',
    copied: 'Kopiert',
    notCopied: 'Das Kopieren ging nicht. Markieren Sie den Text, und kopieren Sie ihn.',
    qr: 'Derselbe Link, zum Scannen mit dem Handy.',
    next: 'Sobald jemand beitritt, steht es hier. Lassen Sie diese Seite offen: Mit ihr enden der Code und der Link.',
    joining: 'Jemand tritt bei …',
    codeOver: 'Dieser Code gilt nicht mehr.',
    newCode: 'Neuen Code erstellen',
    cancel: 'Abbrechen',
  },

  compare: {
    title: 'Sehen Sie beide dieselben zwei Wörter?',
    hint: 'Lesen Sie der Person am Telefon Ihre Wörter vor, und lassen Sie sich ihre vorlesen. Sind sie gleich, so ist niemand dazwischen.',
    words: 'Ihre zwei Wörter',
    otherLanguage: (language: Detail) => `Ist die Seite der anderen Person auf ${language}, so stehen dort:`,
    same: 'Sie sind gleich',
    different: 'Sie sind verschieden',
    waiting: 'Sie haben bestätigt, dass sie gleich sind. Jetzt fehlt noch die andere Seite …',
  },

  banner: {
    label: 'Stand der Live-Hilfe',
    waiting: 'Wartet auf den Support. Noch wird nichts geteilt.',
    comparing: 'Jemand ist beigetreten. Vergleichen Sie die Wörter; noch wird nichts geteilt.',
    live: 'Der Support sieht diese Prüfung.',
    liveWith: (name: Detail) => `Diese Prüfung sieht: ${name}.`,
    offline:
      'Unterbrochen: Ihre Verbindung ist weg. Sie wird neu aufgebaut; was Sie schreiben, geht dann hinaus.',
    silent:
      'Unterbrochen: Der Support antwortet nicht. Es wird weiter versucht. Hat er seine Seite geschlossen oder neu geladen, so beenden Sie, und geben Sie ihm einen neuen Code.',
    held: 'Ein neuer Beginn würde die Live-Hilfe beenden. Drücken Sie zuerst „Beenden“, und beginnen Sie dann neu.',
    stop: 'Beenden',
    says: 'Der Support schreibt:',
    open: (count: Detail) => `Warten auf Ihre Antwort: ${count}`,
  },

  joined: {
    title: 'Live-Hilfe',
    hint: 'Wenn Sie diese Seite schließen oder neu laden, endet die Sitzung.',
    conversation: 'Was gesagt wurde',
    nothingYet: 'Der Support sieht sich Ihre Prüfung an. Was er vorschlägt, erscheint hier.',
    you: 'Sie',
    support: 'Support',
    message: 'Nachricht an den Support',
    send: 'Senden',
    unknown:
      'Der Support hat etwas vorgeschlagen, das diese Version nicht kennt. Es wurde nichts getan. Sagen Sie ihm das, oder aktualisieren Sie die Erweiterung.',
  },

  request: {
    suggest: (title: Detail) => `Der Support schlägt diesen Schritt vor: ${title}`,
    suggestHint:
      'Wenn Sie zustimmen, kommt er unten in der Anleitung als Nächstes. Der Support selbst ändert nichts.',
    laterHint:
      'Wenn Sie zustimmen, kommt er nach dem Schritt, bei dem Sie gerade sind. Der Support selbst ändert nichts.',
    tried: 'Diesen Schritt haben Sie schon versucht. Der Support schlägt ihn noch einmal vor.',
    ask: 'Der Support fragt',
    errorRead: 'Der Support erhält es Wort für Wort.',
    measure: 'Der Support bittet um eine neue Messung.',
    measureHint: 'Sie fragt dieselben Testserver wie die Prüfung am Anfang und dauert ein, zwei Sekunden.',
    handOver: (to: Detail) => `Der Support möchte an jemand anderen übergeben: ${to}.`,
    handOverHint: (to: Detail) =>
      `Wenn Sie zustimmen, sieht ${to} das Ergebnis, Ihre Schritte und Antworten, aber nicht die Nachrichten. Diese Sitzung endet nach dem Beitritt.`,
    answer: 'Ihre Antwort',
    accept: {
      suggest: 'Schritt anzeigen',
      suggestLater: 'Zustimmen',
      measure: 'Neu messen',
      handOver: 'Zustimmen',
      answer: 'Antworten',
    },
    decline: 'Nein',
    dontAnswer: 'Das möchte ich nicht beantworten',
    accepted: 'Sie haben zugestimmt.',
    answered: 'Sie haben geantwortet.',
    declined: 'Sie haben abgelehnt.',
  },

  handover: {
    waiting: (to: Detail) => `Es fehlt noch: ${to}. Bis dahin bleibt der Support bei Ihnen.`,
    alone: (to: Detail) => `Der Support ist gegangen. Es fehlt noch: ${to}.`,
    failed: (to: Detail) => `${to} ist nicht beigetreten. Der Support ist weiter bei Ihnen.`,
    done: (to: Detail) => `Jetzt hilft Ihnen: ${to}.`,
  },

  ended: {
    title: 'Die Live-Hilfe ist beendet',
    byUs: {
      stopped: 'Sie haben sie beendet.',
      closed: 'Sie wurde abgeschlossen.',
      idle: '30 Minuten lang hat niemand etwas getan; deshalb endete sie von selbst.',
      'different-words':
        'Die Wörter waren verschieden: Vielleicht war jemand dazwischen, oder der Support hat einen anderen Code eingegeben. Es wurde nichts geteilt. Beginnen Sie noch einmal, und vergleichen Sie neu.',
      'handed-over': 'Jemand anderes hat übernommen.',
      lost: 'Diese Seite konnte nicht weitermachen.',
      'nobody-came': 'Es ist niemand rechtzeitig beigetreten. Der Code und der Link gelten nicht mehr.',
      'no-room': 'Unter diesem Code wartet niemand.',
      taken: 'Es ist schon jemand anderes beigetreten.',
      'no-answer':
        'Der Support begann beizutreten, antwortete dann aber nicht mehr. Es wurde nichts geteilt.',
      forged:
        'Was ankam, passte nicht zusammen; deshalb wurde abgebrochen. Es wurde nichts geteilt. Erstellen Sie einen neuen Code.',
      'peer-older':
        'Die Seite des Supports ist zu alt für diese Version. Es wurde nichts geteilt. Bitten Sie den Support, sie neu zu laden.',
      'peer-newer':
        'Die Seite des Supports ist neuer als diese Version. Es wurde nichts geteilt. Aktualisieren Sie die Erweiterung, und versuchen Sie es noch einmal.',
    },
    byThem: {
      stopped: 'Der Support hat sie beendet.',
      closed: 'Der Support hat die Sitzung abgeschlossen.',
      idle: '30 Minuten lang hat niemand etwas getan; deshalb endete sie von selbst.',
      'different-words':
        'Der Support sagt, dass die Wörter verschieden waren: Vielleicht war jemand dazwischen. Es wurde nichts geteilt. Beginnen Sie noch einmal, und vergleichen Sie neu.',
      'handed-over': 'Der Support hat an jemand anderen übergeben.',
      lost: 'Die Seite des Supports konnte nicht weitermachen.',
    },
    notCompared: 'Die Wörter wurden nicht rechtzeitig verglichen. Es wurde nichts geteilt.',
    note: 'Was der Support zum Schluss schrieb',
    nothingMore: 'Es wird nichts mehr geteilt.',
    again: 'Neu beginnen',
    close: 'Schließen',
  },
};
