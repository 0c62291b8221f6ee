import { router as english } from '../en/router';
import type { Detail, Shape } from '../shape';

export const router: Shape<typeof english> = {
  find: 'Router suchen',
  searching: 'Ihr Router wird an den Adressen gesucht, die Router meistens haben.',
  found: 'Hier scheint Ihr Router zu sein.',
  permission:
    'Damit gelesen werden kann, was er über sich sagt, muss Ihr Browser es erlauben, nur für diese eine Adresse. Es wird einmal gelesen, dann wird die Erlaubnis zurückgegeben. Kein Passwort wird probiert, und nichts wird geändert.',
  ask: (address: Detail) => `Den Router unter ${address} fragen`,
  nothing:
    'An den Adressen, die Router meistens haben, hat keiner geantwortet. Er kann eine andere Adresse haben, oder ein VPN verdeckt ihn.',
  asking: (address: Detail) =>
    `Ihr Browser fragt, ob ${address} gelesen werden darf. Bitte antworten Sie dort.`,
  reading: (address: Detail) => `Der Router unter ${address} wird gefragt.`,
  refused: 'Ihr Browser hat es nicht erlaubt, darum wurde der Router nicht gefragt.',
  brand: (name: Detail) => `Ihr Router scheint zu sein: ${name}.`,
  wan: (address: Detail) =>
    `Er sagt, dass seine Internetadresse ${address} ist. Was daraus folgt, steht bei den Angaben.`,
  givenBack: 'Die Erlaubnis wurde zurückgegeben.',

  reasons: {
    gateway_upnp_silent:
      'Er hat nichts über sich gesagt: UPnP ist bei ihm aus, oder an einer Stelle, die wir nicht kennen.',
    gateway_redirects:
      'Er hat unsere Frage an eine andere Adresse weitergeschickt. Dorthin sind wir nicht gefolgt.',
    gateway_too_slow: 'Er hat zu antworten begonnen, aber die Antwort kam nicht rechtzeitig an.',
    gateway_too_large: 'Seine Antwort war viel zu lang, um echt zu sein.',
    gateway_unreadable: 'Seine Antwort lässt sich nicht lesen.',
    gateway_no_service: 'Was geantwortet hat, sagt nichts über einen Internetanschluss.',
    gateway_points_elsewhere:
      'Er hat ein anderes Gerät genannt, das wir fragen sollten. Das haben wir nicht getan.',
    gateway_refuses: (code: Detail) => `Er wollte seine Internetadresse nicht sagen (Code ${code}).`,
    gateway_unusable_address: (address: Detail) =>
      `Er sagt, dass seine Internetadresse ${address} ist, die kein Anschluss hat. Vielleicht ist die Leitung unterbrochen.`,
    gateway_no_address:
      'Er hat eine leere Internetadresse genannt: Die Leitung ist unterbrochen, oder die Adresse ist keine öffentliche.',
    gateway_outdated:
      'Seine Antwort zählt nicht mehr: Ihre öffentliche Adresse ist jetzt eine andere, oder unbekannt. Fragen Sie ihn noch einmal.',
    cancelled: 'Er wurde nicht zu Ende gefragt.',
  },

  brands: english.brands,
};
