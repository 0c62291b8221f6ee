/**
 * Kinds of NAT: what each does (RFC 4787 terms) and the nftables rules that do it. What a kind is said to do is
 * checked by the truth client before every browser run; nothing here is taken on trust.
 */
import { CONTROL, STUN_HOST_IDS, STUN_HOSTS, TRUTH_SERVER } from './addresses.ts';

export type Mapping = 'endpoint-independent' | 'address-dependent' | 'address-and-port-dependent' | 'no-nat';
export type Filtering = 'endpoint-independent' | 'address-dependent' | 'address-and-port-dependent';

/** What a NAT (or a chain of them) does to UDP, in the report's words. */
export interface Behaviour {
  readonly mapping: Mapping;
  readonly filtering: Filtering;
  readonly hairpinning: boolean;
  readonly portPreservation: boolean;
  readonly addressPooling: 'paired' | 'arbitrary';
}

/** Where a router stands: its interface to the outside, its public addresses (the first is the main one), its LAN. */
export interface NatPlace {
  readonly wan: string;
  readonly lan: string;
  readonly external: readonly string[];
  readonly inside: string;
}

interface NatKindRow {
  readonly does: Behaviour;
  readonly rules: (place: NatPlace) => string;
}

const LINUX: Behaviour = {
  mapping: 'endpoint-independent',
  filtering: 'address-and-port-dependent',
  hairpinning: false,
  portPreservation: true,
  addressPooling: 'paired',
};
const SYMMETRIC: Behaviour = { ...LINUX, mapping: 'address-and-port-dependent', portPreservation: false };

export const NAT_KINDS = {
  'full-cone': {
    does: { ...LINUX, filtering: 'endpoint-independent', hairpinning: true },
    rules: (p) => openCone(p),
  },
  'address-restricted': {
    does: { ...LINUX, filtering: 'address-dependent' },
    rules: (p) => openCone(p, 'udp dport . ip saddr @contacted'),
  },
  /** What Linux does by itself: it keeps the port, and reuses a mapping for every destination. */
  'port-restricted': { does: LINUX, rules: (p) => snat(p, `snat to ${p.external[0]}`) },
  'other-port': {
    does: { ...LINUX, portPreservation: false },
    rules: (p) =>
      snat(p, `meta l4proto udp snat to ${p.external[0]}:20000-29999`, `snat to ${p.external[0]}`),
  },
  'address-dependent': {
    does: { ...LINUX, mapping: 'address-dependent', portPreservation: false },
    rules: (p) => snat(p, ...portRangePerServer(p), `snat to ${p.external[0]}`),
  },
  symmetric: { does: SYMMETRIC, rules: (p) => snat(p, `snat to ${p.external[0]} fully-random`) },
  /** The public address follows from source and destination address. */
  'symmetric-pool': {
    does: { ...SYMMETRIC, addressPooling: 'arbitrary' },
    rules: (p) => snat(p, `snat to ${p.external[0]}-${p.external.at(-1)} fully-random`),
  },
  /** Every flow gets the next address of the pool. */
  'symmetric-any-address': {
    does: { ...SYMMETRIC, addressPooling: 'arbitrary' },
    rules: (p) =>
      snat(
        p,
        `snat ip to numgen inc mod ${p.external.length} map { ${p.external.map((a, i) => `${i} : ${a}`).join(', ')} } fully-random`,
      ),
  },
} as const satisfies Record<string, NatKindRow>;

export type NatKind = keyof typeof NAT_KINDS;

/** Behaviour of two NATs in a row: the stricter half of each; the inner one may keep out what the outer one returns. */
export function chained(inner: Behaviour, outer: Behaviour): Behaviour {
  const order: readonly string[] = [
    'endpoint-independent',
    'address-dependent',
    'address-and-port-dependent',
  ];
  const stricter = <T extends string>(a: T, b: T): T => (order.indexOf(a) > order.indexOf(b) ? a : b);
  return {
    mapping: stricter(inner.mapping, outer.mapping),
    filtering: stricter(inner.filtering, outer.filtering),
    hairpinning: outer.hairpinning && inner.filtering === 'endpoint-independent',
    portPreservation: inner.portPreservation && outer.portPreservation,
    addressPooling: outer.addressPooling,
  };
}

function snat(place: NatPlace, ...targets: readonly string[]): string {
  const rules = targets.map((target) => `oifname "${place.wan}" ${target}`);
  return `table ip nat {
  chain postrouting { type nat hook postrouting priority srcnat
    ${rules.join('\n    ')}
  }
}`;
}

/**
 * A cone that lets strangers in: a packet-path map learns which inner socket stands behind each outer port.
 * `condition` narrows who may come in. The hairpin rule must name the LAN, or it rewrites every inbound packet.
 */
function openCone(place: NatPlace, condition = ''): string {
  const external = place.external[0];
  const hairpin = condition
    ? ''
    : `oifname "${place.lan}" ip saddr ${place.inside} ct status dnat snat to ${external}`;
  return `table ip nat {
  map sockets { type inet_service : ipv4_addr . inet_service; size 65535; flags dynamic,timeout; timeout 5m; }
  set contacted { type inet_service . ipv4_addr; size 65535; flags dynamic,timeout; timeout 5m; }
  chain prerouting { type nat hook prerouting priority dstnat
    ip daddr ${external} meta l4proto udp ${condition} dnat ip to udp dport map @sockets
  }
  chain postrouting { type nat hook postrouting priority srcnat
    ${hairpin}
    oifname "${place.wan}" snat to ${external}
  }
  chain learn { type filter hook postrouting priority 200
    oifname "${place.wan}" meta l4proto udp update @sockets { udp sport : ct original ip saddr . ct original proto-src }
    oifname "${place.wan}" meta l4proto udp update @contacted { udp sport . ip daddr }
  }
}`;
}

/**
 * One range of outer ports per server address: the mapping depends on the address, not on the port. The ranges end below
 * the ports that Linux gives out itself (32768 to 60999), so that none is kept by chance.
 */
function portRangePerServer(place: NatPlace): string[] {
  const servers = [...STUN_HOST_IDS.map((id) => STUN_HOSTS[id].ipv4), ...TRUTH_SERVER.ipv4, CONTROL.ipv4];
  const [lowest, highest] = [4000, 32767];
  const width = Math.floor((highest - lowest) / servers.length);
  return servers.map((address, i) => {
    const from = lowest + i * width;
    return `ip daddr ${address} meta l4proto udp snat to ${place.external[0]}:${from}-${from + width - 1}`;
  });
}
