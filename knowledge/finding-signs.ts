import type { FindingId } from './findings';
import { PROTOCOLS, type ProtocolId } from './protocols';
import type { Sign } from './signs';
import type { ToldProtocol } from './told';

/** What a finding says when it is true, and when it is false. An unknown one says nothing. */
export const FINDING_SIGNS: Partial<Record<FindingId, { true?: Sign; false?: Sign }>> = {
  offline: { true: { about: 'online', says: { no_internet: 'proves' } } },
  captive_portal: {
    true: { about: 'online', says: { offline_or_portal: 'proves', no_internet: 'excludes' } },
  },
  dns_broken: {
    true: { about: 'name', says: { name_not_found: 'proves' } },
    false: { about: 'name', says: { offline_or_portal: 'against' } },
  },
  vpn_server_not_found: {
    true: { about: 'name', says: { name_not_found: 'proves' } },
    false: { about: 'name', says: { name_not_found: 'against' } },
  },
  udp_blocked: {
    true: { about: 'udp-path', says: { udp_blocked_here: 'proves', ike_dropped_by_router: 'against' } },
    // The path of UDP is open to any port that was tried; a single port of a VPN's own is another fact.
    false: { about: 'udp-path', says: { udp_blocked_here: 'excludes' } },
  },
  udp_restricted: {
    true: {
      about: 'udp-path',
      says: { udp_blocked_here: 'strongly', vpn_port_blocked: 'strongly', ike_dropped_by_router: 'mildly' },
    },
  },
  // A translator of the provider's keeps others from reaching this network, and rarely knows GRE (RFC 6888).
  cgnat: {
    true: {
      about: 'nat-layers',
      says: {
        cgnat_inbound: 'proves',
        port_not_forwarded: 'against',
        gre_dropped_by_provider: 'strongly',
        esp_dropped: 'mildly',
      },
    },
    false: { about: 'nat-layers', says: { cgnat_inbound: 'excludes' } },
  },
  ds_lite: {
    true: {
      about: 'nat-layers',
      says: {
        cgnat_inbound: 'proves',
        mtu_too_large: 'mildly',
        gre_dropped_by_provider: 'strongly',
        esp_dropped: 'mildly',
      },
    },
  },
  nat64: {
    true: {
      about: 'nat-layers',
      says: { cgnat_inbound: 'strongly', mtu_too_large: 'mildly', gre_dropped_by_provider: 'strongly' },
    },
  },
  double_nat: {
    true: {
      about: 'nat-layers',
      says: { double_nat: 'strongly', gre_dropped_by_router: 'mildly', port_not_forwarded: 'mildly' },
    },
    false: { about: 'nat-layers', says: { double_nat: 'excludes' } },
  },
  another_nat: {
    true: { about: 'nat-layers', says: { double_nat: 'mildly', cgnat_inbound: 'mildly' } },
  },
  no_nat: {
    true: {
      about: 'nat-layers',
      says: {
        cgnat_inbound: 'excludes',
        double_nat: 'excludes',
        gre_dropped_by_router: 'against',
        alg_interferes: 'against',
        nat_forgets: 'against',
      },
    },
  },
  vpn_active: { true: { about: 'client-software', says: { other_vpn_running: 'strongly' } } },
  pooling_arbitrary: {
    true: { about: 'nat-layers', says: { cgnat_inbound: 'mildly', nat_forgets: 'mildly' } },
  },
};

const IKE_PORTS = ['udp/500', 'udp/4500'];

/**
 * What a VPN port that was tested says, by `udp/500` and the like. IKE's two ports are one fact with the codes and
 * lines about its answer. Another protocol's port says nothing of the one that is used; where that is not known, a
 * blocked one may be its own, and an open one clears none. TCP 443 is a way around a blocked port, and no sign of one.
 */
export function portSign(port: string, state: 'open' | 'blocked', protocol?: ToldProtocol): Sign | undefined {
  const isKnown = protocol !== undefined && protocol !== 'other';
  if (isKnown && !ownPorts(protocol).includes(port)) return undefined;
  if (IKE_PORTS.includes(port))
    return state === 'open'
      ? { about: 'ike-path', says: port === 'udp/500' ? { ike_dropped_by_router: 'excludes' } : {} }
      : { about: 'ike-path', says: { ike_dropped_by_router: 'proves', esp_dropped: 'mildly' } };
  if (port === 'udp/1701')
    return state === 'open'
      ? { about: 'port-path', says: { l2tp_dropped_by_router: 'excludes' } }
      : { about: 'port-path', says: { l2tp_dropped_by_router: 'strongly' } };
  if (isKnown)
    return { about: 'port-path', says: { vpn_port_blocked: state === 'open' ? 'against' : 'strongly' } };
  return state === 'blocked' ? { about: 'port-path', says: { vpn_port_blocked: 'mildly' } } : undefined;
}

/** The UDP ports that a protocol sends to; L2TP to its own where it goes without IPsec (RFC 2661 §8.1). */
const ownPorts = (protocol: ProtocolId): string[] =>
  [...PROTOCOLS[protocol].udp, ...(protocol === 'l2tp-ipsec' ? [1701] : [])].map((port) => `udp/${port}`);
