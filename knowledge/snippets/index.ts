import { IPSEC_SNIPPETS } from './ipsec';
import { LINUX_SNIPPETS } from './linux';
import { OPENVPN_SNIPPETS } from './openvpn';
import { OTHER_SNIPPETS } from './other';
import type { Snippet } from './snippet';
import { WINDOWS_SNIPPETS } from './windows';
import { WIREGUARD_SNIPPETS } from './wireguard';

export type { Snippet, SnippetPlace, SnippetUndo } from './snippet';

/** Every piece of configuration to copy, by id. */
export const SNIPPETS = {
  ...WIREGUARD_SNIPPETS,
  ...OPENVPN_SNIPPETS,
  ...IPSEC_SNIPPETS,
  ...WINDOWS_SNIPPETS,
  ...LINUX_SNIPPETS,
  ...OTHER_SNIPPETS,
} as const satisfies Record<string, Snippet>;

export type SnippetId = keyof typeof SNIPPETS;

/** What stands in angle brackets in snippets and is to be replaced; each has words. */
export const PLACEHOLDERS = [
  'SERVER',
  'TUNNEL',
  'CONNECTION',
  'CHILD',
  'VPN_NAME',
  'VPN_NETWORK',
  'REMOTE_NETWORK',
  'REMOTE_ADDRESS',
  'REMOTE_MASK',
  'DNS_SERVER',
  'DOMAIN',
  'LAN_INTERFACE',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The placeholders of a text, each once, in their order. */
export function placeholdersIn(text: string): Placeholder[] {
  const found = [...text.matchAll(/<([A-Z_]+)>/g)].map(([, name]) => name as Placeholder);
  return [...new Set(found)];
}
