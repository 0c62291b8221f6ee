import type { CauseId } from '../causes';
import type { Sign, Strength } from '../signs';

/** A sign that people tell in their own words. */
export interface TextSign extends Sign {
  /** Any of these makes the sign. They are matched against `plain` text, one sentence a line. */
  patterns: readonly RegExp[];
  /** None of these may match the same sentence: negations, questions, and what sounds alike. */
  unless?: readonly RegExp[];
}

/** The same strength for each of several causes. */
export function each<C extends CauseId>(causes: readonly C[], strength: Strength): Record<C, Strength> {
  return Object.fromEntries(causes.map((cause) => [cause, strength])) as Record<C, Strength>;
}

/** What lies between the device and the Internet where it fails. */
export const PATH_HERE = [
  'udp_blocked_here',
  'vpn_port_blocked',
  'vpn_filtered',
  'gre_dropped_by_router',
  'ike_dropped_by_router',
  'alg_interferes',
  'router_state_stale',
  'router_firewall_strict',
  'esp_dropped',
  'mtu_too_large',
] as const satisfies readonly CauseId[];

/** What would stop every device in the same place. */
export const SAME_FOR_ALL_HERE = [
  'udp_blocked_here',
  'vpn_port_blocked',
  'vpn_filtered',
  'gre_dropped_by_router',
  'gre_dropped_by_provider',
  'ike_dropped_by_router',
  'router_state_stale',
  'router_firewall_strict',
  'provider_disturbance',
] as const satisfies readonly CauseId[];

/** What would keep everybody out, wherever they are. */
export const FAR_SIDE = [
  'server_firewall',
  'server_does_not_forward',
  'settings_disagree',
  'server_software_bug',
  'cgnat_inbound',
  'port_not_forwarded',
  'keys_mismatch',
] as const satisfies readonly CauseId[];

/** Who may in: the same from everywhere. */
export const ENTRY = [
  'credentials_wrong',
  'shared_key_wrong',
  'account_not_allowed',
  'certificate_not_trusted',
  'certificate_name',
  'certificate_expired',
] as const satisfies readonly CauseId[];

/** What is wrong with one device only. */
export const DEVICE = [
  'client_firewall',
  'adapter_broken',
  'profile_wrong',
  'client_software_old',
  'services_stopped',
  'protocol_not_supported',
] as const satisfies readonly CauseId[];
