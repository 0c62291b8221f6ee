import type { Sign } from './signs';
import type { Told } from './told';

/** What one answer says, or what several say together. */
interface ToldSign extends Sign {
  /** Whether the answers are such; without it the id, `<question>=<answer>`, tells. */
  when?: (told: Told) => boolean;
}

/**
 * What an answer says for or against causes, by `<question>=<answer>`. Protocol, role and symptom besides bound
 * which causes are possible at all (`causes.ts`).
 */
export const TOLD_SIGNS = {
  // Works elsewhere: account, server and device are proven good. checklist.md T4.
  'worksOnMobileData=true': {
    about: 'other-network',
    says: {
      ike_dropped_by_router: 'strongly',
      gre_dropped_by_router: 'strongly',
      udp_blocked_here: 'strongly',
      vpn_port_blocked: 'strongly',
      vpn_filtered: 'mildly',
      alg_interferes: 'strongly',
      router_firewall_strict: 'strongly',
      router_state_stale: 'mildly',
      router_software_bug: 'mildly',
      subnet_overlap: 'mildly',
      double_nat: 'mildly',
      fragments_dropped: 'mildly',
      second_client_conflict: 'mildly',
      credentials_wrong: 'excludes',
      shared_key_wrong: 'excludes',
      keys_mismatch: 'excludes',
      certificate_not_trusted: 'excludes',
      certificate_name: 'excludes',
      certificate_expired: 'excludes',
      account_not_allowed: 'excludes',
      server_down: 'excludes',
      server_firewall: 'against',
      settings_disagree: 'excludes',
      server_does_not_forward: 'against',
      profile_wrong: 'excludes',
      adapter_broken: 'against',
      services_stopped: 'excludes',
      protocol_not_supported: 'excludes',
      ppp_options_disagree: 'excludes',
      clock_wrong: 'against',
      client_software_old: 'against',
    },
  },
  // Fails elsewhere too: this network is not the reason.
  'worksOnMobileData=false': {
    about: 'other-network',
    says: {
      ike_dropped_by_router: 'against',
      gre_dropped_by_router: 'against',
      gre_dropped_by_provider: 'against',
      udp_blocked_here: 'against',
      vpn_port_blocked: 'against',
      alg_interferes: 'against',
      router_firewall_strict: 'excludes',
      router_state_stale: 'excludes',
      router_software_bug: 'against',
      router_too_slow: 'excludes',
      double_nat: 'against',
      subnet_overlap: 'against',
      second_client_conflict: 'against',
      wireless_is_poor: 'against',
      server_down: 'mildly',
      server_firewall: 'mildly',
      credentials_wrong: 'mildly',
      settings_disagree: 'mildly',
      server_behind_nat: 'mildly',
      port_not_forwarded: 'mildly',
    },
  },
  'secondUser=true': {
    about: 'second-client',
    says: { second_client_conflict: 'strongly', identity_used_twice: 'mildly' },
  },
  'secondUser=false': {
    about: 'second-client',
    says: { second_client_conflict: 'excludes', identity_used_twice: 'against' },
  },
  'networkOwner=public': {
    about: 'history',
    says: {
      udp_blocked_here: 'strongly',
      vpn_port_blocked: 'mildly',
      offline_or_portal: 'mildly',
      vpn_filtered: 'mildly',
      router_state_stale: 'against',
    },
  },
  'networkOwner=employer': {
    about: 'history',
    says: {
      udp_blocked_here: 'strongly',
      vpn_port_blocked: 'mildly',
      vpn_filtered: 'mildly',
      router_state_stale: 'against',
    },
  },
  'networkOwner=mobile': {
    about: 'history',
    says: {
      cgnat_inbound: 'strongly',
      gre_dropped_by_provider: 'strongly',
      gre_dropped_by_router: 'against',
      mtu_too_large: 'mildly',
      router_state_stale: 'against',
    },
  },
  // Which causes come first with a symptom: the orders of checklist.md §3.
  'symptom=never-connects': {
    about: 'symptom',
    says: {
      server_down: 'mildly',
      router_state_stale: 'against',
      peer_state_stale: 'against',
      identity_used_twice: 'against',
    },
  },
  'symptom=connects-no-traffic': {
    about: 'symptom',
    says: {
      routes_missing: 'mildly',
      server_does_not_forward: 'mildly',
      mtu_too_large: 'mildly',
      subnet_overlap: 'mildly',
      names_inside_fail: 'mildly',
      nat_forgets: 'against',
      identity_used_twice: 'against',
      device_sleeps: 'excludes',
      credentials_wrong: 'excludes',
      certificate_not_trusted: 'excludes',
    },
  },
  // All but WireGuard and the meshes, which know no connection, say “connected” only when both sides have answered.
  'connected with an exchange': {
    when: ({ protocol, symptom }) =>
      symptom === 'connects-no-traffic' &&
      protocol !== undefined &&
      !['wireguard', 'tailscale', 'zerotier', 'other'].includes(protocol),
    about: 'port-path',
    says: {
      port_not_forwarded: 'excludes',
      cgnat_inbound: 'excludes',
      address_changed: 'excludes',
      keys_mismatch: 'excludes',
      vpn_filtered: 'against',
      ike_dropped_by_router: 'against',
      udp_blocked_here: 'against',
      vpn_port_blocked: 'against',
    },
  },
  'symptom=connects-but-slow': {
    about: 'symptom',
    says: {
      mtu_too_large: 'mildly',
      mesh_is_relayed: 'strongly',
      router_too_slow: 'mildly',
      server_too_slow_or_far: 'mildly',
      tcp_in_tcp: 'mildly',
      wireless_is_poor: 'mildly',
      names_inside_fail: 'against',
      client_firewall: 'against',
      other_vpn_running: 'against',
      routes_missing: 'against',
    },
  },
  'symptom=drops': {
    about: 'symptom',
    says: {
      nat_forgets: 'strongly',
      peer_state_stale: 'mildly',
      address_changed: 'mildly',
      device_sleeps: 'mildly',
      rekey_refused: 'mildly',
      router_state_stale: 'mildly',
      identity_used_twice: 'mildly',
      name_not_found: 'against',
      client_firewall: 'against',
      mtu_too_large: 'against',
      settings_disagree: 'against',
    },
  },
  'symptom=one-client-only': {
    about: 'symptom',
    says: {
      second_client_conflict: 'mildly',
      identity_used_twice: 'mildly',
      profile_wrong: 'mildly',
      adapter_broken: 'mildly',
      client_software_old: 'mildly',
      client_firewall: 'mildly',
      clock_wrong: 'mildly',
      server_behind_nat: 'mildly',
      services_stopped: 'mildly',
      server_down: 'excludes',
      name_not_found: 'against',
      port_not_forwarded: 'excludes',
      cgnat_inbound: 'excludes',
      server_firewall: 'against',
      settings_disagree: 'against',
      nat_forgets: 'against',
      mtu_too_large: 'against',
      udp_blocked_here: 'against',
    },
  },
  'symptom=inbound-fails': {
    about: 'symptom',
    says: {
      port_not_forwarded: 'mildly',
      cgnat_inbound: 'mildly',
      double_nat: 'mildly',
      server_firewall: 'mildly',
      address_changed: 'mildly',
      client_firewall: 'against',
      keys_mismatch: 'against',
      settings_disagree: 'against',
    },
  },
  'symptom=site-to-site-fails': {
    about: 'symptom',
    says: {
      settings_disagree: 'mildly',
      routes_missing: 'mildly',
      server_does_not_forward: 'mildly',
      subnet_overlap: 'mildly',
      peer_state_stale: 'mildly',
      address_changed: 'mildly',
      credentials_wrong: 'against',
      client_firewall: 'against',
      mtu_too_large: 'against',
    },
  },
  // The same fact as working on mobile data, said less exactly.
  'symptom=works-elsewhere-not-here': {
    about: 'other-network',
    says: {
      ike_dropped_by_router: 'strongly',
      gre_dropped_by_router: 'strongly',
      udp_blocked_here: 'strongly',
      vpn_port_blocked: 'strongly',
      alg_interferes: 'mildly',
      vpn_filtered: 'strongly',
      router_firewall_strict: 'mildly',
      subnet_overlap: 'mildly',
      mtu_too_large: 'mildly',
      credentials_wrong: 'excludes',
      shared_key_wrong: 'excludes',
      keys_mismatch: 'excludes',
      certificate_not_trusted: 'excludes',
      certificate_name: 'excludes',
      certificate_expired: 'excludes',
      account_not_allowed: 'excludes',
      server_down: 'excludes',
      settings_disagree: 'excludes',
      server_does_not_forward: 'against',
      profile_wrong: 'excludes',
      client_firewall: 'against',
    },
  },
  // What fails first with a protocol: protocols.md, error-codes.md.
  'protocol=pptp': {
    about: 'protocol',
    says: {
      gre_dropped_by_router: 'strongly',
      gre_dropped_by_provider: 'mildly',
      protocol_not_supported: 'mildly',
      // Neither PPTP nor a shared key looks at the time.
      clock_wrong: 'excludes',
    },
  },
  'protocol=l2tp-ipsec': {
    about: 'protocol',
    says: {
      server_behind_nat: 'mildly',
      second_client_conflict: 'mildly',
      ike_dropped_by_router: 'mildly',
      clock_wrong: 'excludes',
    },
  },
  // Windows alone refuses a server behind a NAT (Microsoft KB926179), and rented servers mostly stand behind one.
  'protocol=l2tp-ipsec on Windows': {
    when: ({ protocol, clientOs }) => protocol === 'l2tp-ipsec' && clientOs?.startsWith('windows') === true,
    about: 'protocol',
    says: { server_behind_nat: 'strongly' },
  },
  'protocol=ikev2': {
    about: 'protocol',
    says: {
      certificate_not_trusted: 'mildly',
      certificate_name: 'mildly',
      settings_disagree: 'mildly',
      second_client_conflict: 'against',
    },
  },
  'protocol=ipsec': { about: 'protocol', says: { settings_disagree: 'mildly', shared_key_wrong: 'mildly' } },
  'protocol=sstp': {
    about: 'protocol',
    says: { certificate_not_trusted: 'strongly', certificate_name: 'mildly', mtu_too_large: 'against' },
  },
  'protocol=openvpn': {
    about: 'protocol',
    says: {
      udp_blocked_here: 'mildly',
      vpn_port_blocked: 'mildly',
      adapter_broken: 'mildly',
      certificate_expired: 'mildly',
    },
  },
  // A wrong key, address or route fails without a word (WireGuard whitepaper §5.1).
  'protocol=wireguard': {
    about: 'protocol',
    says: {
      keys_mismatch: 'mildly',
      routes_missing: 'mildly',
      mtu_too_large: 'mildly',
      port_not_forwarded: 'mildly',
      credentials_wrong: 'excludes',
      certificate_not_trusted: 'excludes',
      adapter_broken: 'against',
    },
  },
  // A mesh finds its own way: what is left is the device's firewall, the account, and the relay.
  'protocol=tailscale': {
    about: 'protocol',
    says: {
      mesh_is_relayed: 'strongly',
      client_firewall: 'mildly',
      account_not_allowed: 'mildly',
      clock_wrong: 'mildly',
      mtu_too_large: 'against',
    },
  },
  'protocol=zerotier': {
    about: 'protocol',
    says: {
      mesh_is_relayed: 'mildly',
      client_firewall: 'strongly',
      account_not_allowed: 'mildly',
      mtu_too_large: 'against',
    },
  },
  // Who runs the server sets it up; who dials, mostly only himself.
  'role=server': {
    about: 'role',
    says: {
      port_not_forwarded: 'mildly',
      server_firewall: 'mildly',
      address_changed: 'mildly',
      server_does_not_forward: 'mildly',
      credentials_wrong: 'against',
      client_firewall: 'against',
      other_vpn_running: 'against',
      second_client_conflict: 'against',
    },
  },
  'role=server-on-router': {
    about: 'role',
    says: {
      server_firewall: 'mildly',
      server_does_not_forward: 'mildly',
      credentials_wrong: 'against',
      client_firewall: 'against',
    },
  },
  // A mesh has no server: each device lets the others in, or does not.
  'role=mesh': {
    about: 'role',
    says: {
      client_firewall: 'mildly',
      adapter_broken: 'mildly',
      port_not_forwarded: 'against',
      cgnat_inbound: 'against',
      server_down: 'against',
      server_firewall: 'against',
      server_does_not_forward: 'against',
      routes_missing: 'against',
      settings_disagree: 'against',
    },
  },
  'role=site-to-site': {
    about: 'role',
    says: {
      client_firewall: 'against',
      credentials_wrong: 'against',
      other_vpn_running: 'against',
      adapter_broken: 'excludes',
      names_inside_fail: 'against',
    },
  },
} as const satisfies Record<string, ToldSign>;

export type ToldSignId = keyof typeof TOLD_SIGNS;

/** The signs in what was told. */
export function toldSigns(told: Told): ToldSignId[] {
  return (Object.entries(TOLD_SIGNS) as [ToldSignId, ToldSign][])
    .filter(([id, { when }]) => (when ? when(told) : isAnswered(id, told)))
    .map(([id]) => id);
}

function isAnswered(id: ToldSignId, told: Told): boolean {
  const [key, value] = id.split('=') as [keyof Told, string];
  return told[key] !== undefined && String(told[key]) === value;
}
