/** What a network can be like: the words in which rows.ts speaks, and which topology.ts, firewall.ts and servers.ts build. */
import type { StunHostId, VPN_SERVERS } from './addresses.ts';
import type { NatKind } from './nat.ts';
import type { UpnpKind } from './upnp.ts';

/** What stands between the client and the internet, and what is wrong with it. Left out means "nothing unusual". */
export interface Conditions {
  /** home: one NAT. cgnat, double: a second one behind it. direct: no NAT, the client's own address is public. */
  readonly access: 'home' | 'cgnat' | 'double' | 'direct';
  /** The home router's NAT; with `direct` there is none. */
  readonly nat?: NatKind;
  /** The second router's NAT; port-restricted unless said. */
  readonly outerNat?: NatKind;
  /** direct: what the router lets in. */
  readonly firewall?: 'open' | 'stateful';
  /** UDP towards the internet: dropped, rejected, or only these destination ports. The router's DNS is not meant. */
  readonly udp?: 'dropped' | 'rejected' | readonly number[];
  /** Destination ports that UDP to the internet is dropped on, all others passing. */
  readonly blockedUdp?: readonly number[];
  /** A probe host as in docs/probe-host.md, and which of its services diagnose is told of. */
  readonly own?: {
    readonly probeHost?: true;
    /** silent: a port where nothing answers. */
    readonly turnServer?: 'good' | 'silent' | 'wrong-password' | 'expired';
  };
  /** Which VPN server diagnose is told of. */
  readonly vpnServer?: keyof typeof VPN_SERVERS;
  /** What the home router says over UPnP; nothing unless said. */
  readonly upnp?: UpnpKind;
  /** STUN hosts that do not answer. */
  readonly down?: readonly StunHostId[];
  readonly dns?: 'refused' | 'dropped';
  /** no-wan: the router has lost its line. no-link: the client's own cable is out. */
  readonly offline?: 'no-wan' | 'no-link';
  /** Plain http is redirected to the portal, UDP dropped; https is reset, or answered with a certificate nobody trusts. */
  readonly captivePortal?: 'resets' | 'wrong-certificate';
  /** dual: IPv6 without NAT beside IPv4. nat64: IPv6 only, IPv4 through NAT64 and DNS64. */
  readonly ipv6?: 'dual' | 'nat64';
  /** dual: STUN hosts that have an AAAA record and answer on it; all unless said. */
  readonly ipv6Hosts?: readonly StunHostId[];
  /** A second interface on the client. mesh: swallows everything. vpn-split: has the default route, but the LAN address
   * still gets out. vpn-full: nothing gets out but through it. */
  readonly adapter?: 'mesh' | 'vpn-split' | 'vpn-full';
  /** Milliseconds each way, between router and internet. */
  readonly delayMs?: number;
  /** Per cent of packets lost each way, between router and internet. */
  readonly lossPercent?: number;
}

/** A further run with the router's WAN address told (`diagnose --wan`). */
export interface ToldRun {
  readonly wan: string;
  readonly definite: readonly string[];
}

export interface LabRow extends Conditions {
  readonly id: string;
  readonly title: string;
  /** Keys of the report's `network` (dots for nested ones) that must not be unknown. */
  readonly definite: readonly string[];
  /** With which `diagnose` may end: 0 unless said; 3 says offline. */
  readonly exitCodes?: readonly number[];
  /** How often diagnose runs; 1 unless said. */
  readonly runs?: number;
  /** Over all runs: in how many a key that is not definite may be unknown. */
  readonly unknownAtMost?: Readonly<Record<string, number>>;
  readonly told?: ToldRun;
  /** Measured values (keys of the report's `evidence`) that must rest on this evidence code. */
  readonly because?: Readonly<Record<string, string>>;
}
