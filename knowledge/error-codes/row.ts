import type { Sign } from '../signs';
import type { ToldProtocol } from '../told';
import type { Trust } from '../trust';

/** Which program shows it. `linux`: xl2tpd, pppd and pptp; `mesh`: Tailscale and ZeroTier; `any`: several. */
export type CodeProgram =
  | 'windows'
  | 'apple'
  | 'android'
  | 'strongswan'
  | 'libreswan'
  | 'linux'
  | 'openvpn'
  | 'wireguard'
  | 'mesh'
  | 'cisco'
  | 'fortinet'
  | 'globalprotect'
  | 'any';

/** An error code or message that users see, and what it says about causes. */
export interface ErrorCode extends Sign {
  program: CodeProgram;
  /** Numeric codes: decimal as the program shows them, or lower-case 0x… for an HRESULT. One of two has to be there: */
  codes?: readonly string[];
  /** finds the message in free text. Its gaps are bounded, so that no text makes it slow. */
  message?: RegExp;
  /** The constant's name in the program's source code. */
  name?: string;
  /** The protocols with which it is seen; `other`: a vendor's own, inside TLS. */
  protocols: readonly ToldProtocol[];
  /** What had been reached when it failed. `tunnel-proto`: GRE or ESP; `policy`: a rule on either side. */
  layer:
    | 'name'
    | 'reach'
    | 'tunnel-proto'
    | 'ike'
    | 'auth'
    | 'cert'
    | 'ppp'
    | 'mtu'
    | 'adapter'
    | 'server'
    | 'policy'
    | 'session';
  /** Whether the passthrough switch of the user's own router can be the cause, and which one. */
  passthrough: 'no' | 'maybe' | 'yes';
  passthroughOf?: 'pptp' | 'ipsec' | 'l2tp';
  source: string;
  /** S: the source was read; K: general knowledge; U: uncertain; D: sources disagree. K and U are shown as "usually". */
  trust: Trust;
}
