type System = 'windows' | 'macos' | 'ios' | 'android' | 'linux' | 'chromeos';
type Protocol =
  | 'pptp'
  | 'l2tp-ipsec'
  | 'ikev2'
  | 'ipsec'
  | 'sstp'
  | 'openvpn'
  | 'wireguard'
  | 'tailscale'
  | 'zerotier'
  | 'other';

/**
 * The card of one step. Its strings may hold {router}, {routerAddress}, {menu}, {protocol}, {ports} and {mtu},
 * which the view fills, with a general word where nothing is known; what stands between backticks is to be typed or copied as it is.
 */
export interface StepWords {
  /** An instruction of at most nine words. */
  title: string;
  /** What it does and why that can be the cure. */
  why: string;
  /** Numbered clicks. One list is shown: the menu's if it is known, else the protocol's, the system's, `all`. */
  clicks: {
    all: readonly string[];
    /** Uses {menu} and {routerAddress}. */
    menu?: readonly string[];
  } & Partial<Record<System | Protocol, readonly string[]>>;
  /** What one sees when it worked. */
  see: string;
  /** How to put it back, or that there is nothing to. */
  undo: string;
  /** The exact text to send to whoever has to act. */
  ask?: string;
  /** What verifies it where the outcome is a command's, and what the answer means. */
  command?: Partial<Record<'windows' | 'macos' | 'linux', string>>;
  means?: string;
}
