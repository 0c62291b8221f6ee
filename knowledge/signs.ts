import type { CauseId } from './causes';

/**
 * How much a sign says for or against a cause. `proves`: with it the cause is all but certain; `excludes`: with it
 * the cause is all but impossible. `machines/rank.ts` turns the words into weights.
 */
export type Strength = 'proves' | 'strongly' | 'mildly' | 'against' | 'excludes';

/**
 * What signs are about. Of several signs about one fact only the strongest counts for a cause: error 809, the log
 * line that says "no answer" and a closed port 500 are one fact, `ike-path`.
 */
export type FactId =
  /** Whether the Internet is there at all, and whether a sign-in page stands in the way. */
  | 'online'
  /** Whether the server's name is found, and leads to the right address. */
  | 'name'
  /** Whether UDP gets out; and whether this protocol's own UDP port does. */
  | 'udp-path'
  | 'port-path'
  /** Whether IKE (UDP 500, 4500) is answered. */
  | 'ike-path'
  /** Whether GRE, ESP, and TCP to the server pass. */
  | 'gre-path'
  | 'esp-path'
  | 'tcp-path'
  /** Whether the server runs, and what it answers. */
  | 'server'
  /** Whether both sides agree on ciphers, identities, and traffic selectors. */
  | 'negotiation'
  | 'authentication'
  | 'certificate'
  | 'clock'
  /** The client's adapter, driver and services; its programs; its profile. */
  | 'adapter'
  | 'client-software'
  | 'profile'
  /** Which addresses the tunnel gives, and what is sent into it. */
  | 'addresses'
  | 'routes'
  | 'names-inside'
  /** Whether large packets pass. */
  | 'mtu'
  /** How many translators there are, and whether the outermost is the provider's. */
  | 'nat-layers'
  /** Whether someone outside reaches a server at home. */
  | 'inbound'
  /** Whether others behind the same router use the same VPN. */
  | 'second-client'
  /** When and how a connection ends. */
  | 'session'
  /** Whether it works from another network. */
  | 'other-network'
  /** The router's age, load, state and settings. */
  | 'router'
  | 'speed'
  /** What kind of VPN it is, who runs what, and what the user sees. */
  | 'protocol'
  | 'role'
  | 'symptom'
  /** What changed before it broke. */
  | 'history';

/** What a sign is about, and what it says for or against causes that it bears on. */
export interface Sign {
  about: FactId;
  says: Partial<Record<CauseId, Strength>>;
}
