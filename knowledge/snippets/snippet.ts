import type { ProtocolId } from '../protocols';
import type { Trust } from '../trust';

/** Where a snippet goes. Said in words. */
export type SnippetPlace =
  | 'wireguard-config'
  | 'openvpn-client'
  | 'openvpn-server'
  | 'openvpn-either'
  | 'openvpn-both'
  | 'swanctl'
  | 'strongswan-conf'
  | 'libreswan'
  | 'windows-terminal'
  | 'windows-powershell'
  | 'linux-terminal'
  | 'ppp-options'
  | 'cron-file'
  | 'compose-file'
  | 'tailscaled-defaults'
  | 'zerotier-conf';

/** How it is taken back: lines are removed or set back by hand, or the `undo` commands are run. */
export type SnippetUndo = 'remove-lines' | 'old-value' | 'run-undo' | 'run-undo-restart';

/** A piece of configuration to copy. Title, when to use it and what to expect are in words. */
export interface Snippet {
  product: string;
  /** The versions for which it is right, both ends included; missing: all that are in use. */
  versions: { from?: string; to?: string };
  protocols: readonly ProtocolId[];
  place: SnippetPlace;
  /** Placeholders stand in angle brackets and capitals: <SERVER>. */
  text: string;
  takeBack: SnippetUndo;
  /** The commands that take it back; null where that is done by hand. */
  undo: string | null;
  source: string;
  /** S: the source was read. K: general knowledge, shown with "usually". U: uncertain. */
  trust: Trust;
}
