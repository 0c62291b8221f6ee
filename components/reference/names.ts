import type { FactsId } from '../../knowledge/protocol-facts';
import { CLIENT_SYSTEMS, type ClientSystem } from '../../knowledge/told';
import type { Page } from './reference';

/** A protocol, or a variant of one, as people call it. */
export function protocolName(id: FactsId | 'other', { words, lookupWords }: Page): string {
  if (id === 'other') return lookupWords.reference.ownProtocol;
  if (id === 'openvpn-tcp' || id === 'esp') return lookupWords.protocols.variant[id];
  return words.outlook.protocol[id];
}

/** Several names as one list, in the language's own way. */
export function listed(names: readonly string[], { words }: Page): string {
  return new Intl.ListFormat(words.popup.tag, { type: 'unit', style: 'long' }).format(names);
}

/** The systems a VPN may run on, for a choice. */
export function systemOptions({ guideWords }: Page): { id: ClientSystem; name: string }[] {
  return CLIENT_SYSTEMS.map((id) => ({ id, name: guideWords.questions.clientOs.options[id] }));
}
