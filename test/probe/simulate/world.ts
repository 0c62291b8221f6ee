import type { Family } from '../../../probe/address';
import type { Plan } from '../../../probe/plan';

/** RFC 4787 §4.1. */
export type Mapping = 'endpoint-independent' | 'address-dependent' | 'address-and-port-dependent';

export interface Nat {
  mapping: Mapping;
  /** A socket's first mapping keeps its port. */
  preservesPort: boolean;
  /** Public addresses; one unless pooled. */
  pool: string[];
  /** How an address is picked from the pool: RFC 4787 REQ-2, and the ways in which NATs break it. */
  pooling: 'paired' | 'per-socket' | 'per-flow' | 'by-destination';
}

export interface Adapter {
  address: string;
  family: Family;
  /** `mesh` swallows everything, as does a `home` adapter beside a full-tunnel VPN. */
  kind: 'home' | 'vpn' | 'mesh';
  silent: boolean;
  /** Null: the adapter's own address is public. */
  nat: Nat | null;
  /** An IPv6 adapter that reaches IPv4 servers through RFC 6146; `nat` is its. */
  nat64: boolean;
}

export interface StunHost {
  operator: string;
  name: string;
  /** Two addresses where the name's ports resolve to different ones. */
  ipv4: [string, string];
  ipv6: string | null;
  roundTripMs: number;
  /** Share of requests that it answers at all, per port in the order of the plan. */
  answers: number[];
  /** What it claims to have seen instead of the truth. */
  claims: string | null;
}

/** Everything that is true in one run. What must be measured follows from it, without looking at a packet. */
export interface World {
  seed: number;
  browser: 'chromium' | 'firefox';
  plan: Plan;
  hosts: StunHost[];
  /** Those that the browser shows. */
  adapters: Adapter[];
  everyAdapter: Adapter[];
  /** Whether a VPN is active, shown by the browser or not. */
  vpn: boolean;
  /** The adapter that web requests leave by. */
  webAdapter: Adapter;
  /** Share of packets lost, each way. */
  loss: number;
  online: boolean;
  captive: boolean;
  udp: 'open' | 'blocked' | 'only-443';
  dns: 'ok' | 'refused' | 'dropped';
  dnsMs: number;
  web: {
    /** Milliseconds for TCP, TLS and HTTP together, without name resolution. */
    ms: number;
    works: boolean;
    /** Whether the page may read the answer (CORS). */
    readable: boolean;
    /** Address of a proxy in between. */
    proxy: string | null;
  };
  /** When the line gets another public address; null: it does not. */
  rebindsAt: number | null;
}

export const REBOUND = '203.0.113.99';
