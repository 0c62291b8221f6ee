import type { Sign } from './signs';
import type { Told } from './told';

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
      offline_or_portal: 'mildly',
      vpn_filtered: 'mildly',
      router_state_stale: 'against',
    },
  },
  'networkOwner=employer': {
    about: 'history',
    says: { udp_blocked_here: 'strongly', vpn_filtered: 'mildly', router_state_stale: 'against' },
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
} as const satisfies Record<string, Sign>;

export type ToldSignId = keyof typeof TOLD_SIGNS;

/** The signs in what was told. */
export function toldSigns(told: Told): ToldSignId[] {
  const ids = Object.keys(TOLD_SIGNS) as ToldSignId[];
  return ids.filter((id) => {
    const [key, value] = id.split('=') as [keyof Told, string];
    return told[key] !== undefined && String(told[key]) === value;
  });
}
