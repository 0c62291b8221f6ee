import type { history as english } from '../en/history';
import type { Detail, Shape } from '../shape';

/** The page with the past visits. */
export const history: Shape<typeof english> = {
  title: 'Frühere Besuche',
  intro: 'Was frühere Besuche ergeben haben. Es liegt nur auf diesem Computer, höchstens die letzten 50.',
  startVisit: 'Meine Verbindung prüfen',
  settings: 'Einstellungen',
  none: 'Es gibt noch keine früheren Besuche. Ein Besuch kommt hierher, wenn er vorbei ist und der nächste beginnt.',
  keptNone: 'Laut Ihren Einstellungen werden keine früheren Besuche aufbewahrt.',
  keptNoneByPolicy: 'Ihre Organisation hat festgelegt, dass keine früheren Besuche aufbewahrt werden.',
  private: 'In privaten Fenstern werden keine Besuche aufbewahrt.',
  outcome: {
    works: 'Das VPN geht',
    open: 'Nicht zu Ende geführt',
    handedOver: 'Nicht gelöst',
    checked: 'Nur gemessen',
  },
  choose: (visit: Detail) => `${visit} vergleichen`,
  compare: 'Die zwei vergleichen',
  compareHint: 'Zum Vergleichen wählen Sie zwei aus.',
  remove: 'Löschen',
  removeNamed: (visit: Detail) => `Besuch vom ${visit} löschen`,
  removeAll: 'Alle löschen',
  sureAll: (count: Detail) => `Jetzt alle Besuche löschen? Es sind ${count}.`,
  yes: 'Ja, löschen',
  no: 'Abbrechen',
  removed: 'Gelöscht.',
  list: 'Alle früheren Besuche',
  gone: 'Diesen Besuch gibt es nicht mehr.',
  unreadable: 'Dieser Besuch wurde von einer anderen Version gespeichert und lässt sich nicht anzeigen.',

  visitOf: (date: Detail) => `Besuch vom ${date}`,
  asOf: 'So war es damals. Jetzt wird nichts gemessen.',
  tried: 'Was versucht wurde',
  triedNothing: 'Es wurden keine Schritte versucht.',
  changed: 'Geändert geblieben',
  comparison: 'Zwei Besuche im Vergleich',
  differences: 'Was anders ist',
  same: 'Soweit es von beiden Besuchen bekannt ist, unterscheidet sich nichts.',
};
