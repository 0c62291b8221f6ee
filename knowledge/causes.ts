import type { ClientSystem, Role, Symptom, ToldProtocol } from './told';

/** How often a cause is met where it is possible at all, before anything is known. */
export type Frequency = 'common' | 'occasional' | 'rare';

/** A hypothesis about why the VPN fails. */
export interface Cause {
  frequency: Frequency;
  /** The protocols, roles, systems and symptoms with which it can be the cause; missing: any. */
  protocols?: readonly ToldProtocol[];
  roles?: readonly Role[];
  systems?: readonly ClientSystem[];
  symptoms?: readonly Symptom[];
}

const IPSEC = ['ikev2', 'l2tp-ipsec', 'ipsec'] as const;
const TLS = ['sstp', 'openvpn', 'ikev2', 'l2tp-ipsec', 'ipsec'] as const;
const OWN_PORT = ['openvpn', 'wireguard'] as const;
const PPP = ['pptp', 'l2tp-ipsec', 'sstp'] as const;
const INBOUND = ['server', 'server-on-router'] as const;
const HOME = [...INBOUND, 'site-to-site'] as const;
const SETUP = [
  'never-connects',
  'works-elsewhere-not-here',
  'one-client-only',
  'site-to-site-fails',
  'inbound-fails',
] as const;
const TRAFFIC = [
  'connects-no-traffic',
  'connects-but-slow',
  'site-to-site-fails',
  'one-client-only',
] as const;

/**
 * Every cause the product knows. Order and frequencies follow the checklists and confirmed cases of the domain
 * research (error-codes.md, checklist.md §3); they are judgement, which signs soon outweigh.
 */
export const CAUSES = {
  // The network in which the device is.
  no_internet: { frequency: 'rare', symptoms: ['never-connects', 'works-elsewhere-not-here', 'drops'] },
  offline_or_portal: { frequency: 'rare', symptoms: ['never-connects', 'works-elsewhere-not-here', 'drops'] },
  name_not_found: { frequency: 'occasional', symptoms: [...SETUP, 'drops'] },
  udp_blocked_here: {
    frequency: 'occasional',
    protocols: ['ikev2', 'l2tp-ipsec', 'ipsec', 'openvpn', 'wireguard', 'tailscale', 'zerotier', 'other'],
    symptoms: [...SETUP, 'connects-but-slow', 'connects-no-traffic'],
    roles: ['client', 'mesh'],
  },
  vpn_port_blocked: {
    frequency: 'occasional',
    protocols: [...OWN_PORT],
    symptoms: [...SETUP, 'drops', 'connects-no-traffic'],
  },
  vpn_filtered: {
    frequency: 'occasional',
    symptoms: [...SETUP, 'drops', 'connects-but-slow', 'connects-no-traffic'],
  },
  provider_disturbance: {
    frequency: 'rare',
    symptoms: [...SETUP, 'drops', 'connects-but-slow', 'connects-no-traffic'],
  },
  gre_dropped_by_router: {
    frequency: 'common',
    protocols: ['pptp'],
    symptoms: [...SETUP, 'connects-no-traffic'],
  },
  gre_dropped_by_provider: { frequency: 'occasional', protocols: ['pptp'], symptoms: SETUP },
  ike_dropped_by_router: { frequency: 'occasional', protocols: IPSEC, symptoms: SETUP },
  l2tp_dropped_by_router: { frequency: 'rare', protocols: ['l2tp-ipsec'], symptoms: SETUP },
  esp_dropped: {
    frequency: 'occasional',
    protocols: IPSEC,
    symptoms: ['never-connects', 'connects-no-traffic', 'site-to-site-fails', 'works-elsewhere-not-here'],
  },
  alg_interferes: {
    frequency: 'occasional',
    protocols: [...IPSEC, 'pptp', 'wireguard', 'openvpn'],
    symptoms: [...SETUP, 'connects-no-traffic', 'drops', 'connects-but-slow'],
  },
  router_state_stale: { frequency: 'occasional' },
  router_software_bug: { frequency: 'occasional' },
  router_firewall_strict: { frequency: 'rare', symptoms: [...SETUP, 'connects-no-traffic', 'drops'] },
  router_too_slow: { frequency: 'occasional', symptoms: ['connects-but-slow'] },
  nat_forgets: { frequency: 'common', symptoms: ['drops', 'connects-no-traffic', 'one-client-only'] },
  second_client_conflict: {
    frequency: 'occasional',
    protocols: ['l2tp-ipsec', 'pptp', 'ipsec', 'ikev2'],
    symptoms: ['one-client-only', 'never-connects', 'drops', 'works-elsewhere-not-here'],
  },
  // Packets that are too large.
  mtu_too_large: {
    frequency: 'common',
    symptoms: [
      'connects-no-traffic',
      'connects-but-slow',
      'drops',
      'site-to-site-fails',
      'works-elsewhere-not-here',
      'one-client-only',
    ],
  },
  fragments_dropped: { frequency: 'occasional', protocols: TLS, symptoms: SETUP },
  // Being reached from outside.
  cgnat_inbound: {
    frequency: 'occasional',
    roles: [...HOME, 'mesh'],
    symptoms: [
      'inbound-fails',
      'never-connects',
      'site-to-site-fails',
      'works-elsewhere-not-here',
      'connects-but-slow',
    ],
  },
  double_nat: {
    frequency: 'occasional',
    roles: [...HOME, 'mesh', 'client'],
    symptoms: [...SETUP, 'connects-but-slow'],
  },
  port_not_forwarded: {
    frequency: 'common',
    roles: [...HOME, 'mesh'],
    symptoms: [
      'inbound-fails',
      'never-connects',
      'site-to-site-fails',
      'works-elsewhere-not-here',
      'connects-but-slow',
      'connects-no-traffic',
    ],
  },
  port_taken_by_router: { frequency: 'rare', roles: HOME, symptoms: SETUP },
  address_changed: {
    frequency: 'occasional',
    roles: [...HOME, 'client'],
    symptoms: ['drops', 'inbound-fails', 'never-connects', 'site-to-site-fails', 'connects-no-traffic'],
  },
  // Windows alone minds (Microsoft KB926179).
  server_behind_nat: {
    frequency: 'occasional',
    protocols: ['l2tp-ipsec'],
    systems: ['windows-11', 'windows-10', 'windows-older'],
    symptoms: SETUP,
  },
  mesh_is_relayed: { frequency: 'common', roles: ['mesh'], symptoms: ['connects-but-slow'] },
  // The server.
  server_down: { frequency: 'occasional', symptoms: [...SETUP, 'drops'] },
  server_firewall: { frequency: 'occasional', symptoms: [...SETUP, 'connects-no-traffic'] },
  server_does_not_forward: {
    frequency: 'common',
    symptoms: ['connects-no-traffic', 'site-to-site-fails', 'inbound-fails'],
  },
  settings_disagree: { frequency: 'occasional', symptoms: [...SETUP, 'connects-no-traffic', 'drops'] },
  account_not_allowed: { frequency: 'occasional', symptoms: ['never-connects', 'one-client-only'] },
  identity_used_twice: {
    frequency: 'occasional',
    symptoms: ['one-client-only', 'drops', 'connects-no-traffic'],
  },
  server_too_slow_or_far: { frequency: 'occasional', symptoms: ['connects-but-slow'] },
  peer_state_stale: {
    frequency: 'occasional',
    symptoms: ['drops', 'connects-no-traffic', 'site-to-site-fails'],
  },
  server_software_bug: { frequency: 'rare' },
  rekey_refused: { frequency: 'rare', protocols: [...IPSEC, 'openvpn'], symptoms: ['drops'] },
  // Who may in.
  credentials_wrong: {
    frequency: 'occasional',
    symptoms: ['never-connects', 'one-client-only', 'site-to-site-fails', 'works-elsewhere-not-here'],
  },
  shared_key_wrong: { frequency: 'occasional', protocols: ['l2tp-ipsec', 'ipsec', 'ikev2'], symptoms: SETUP },
  keys_mismatch: {
    frequency: 'common',
    protocols: ['wireguard', 'openvpn'],
    symptoms: [...SETUP, 'connects-no-traffic'],
  },
  certificate_not_trusted: {
    frequency: 'occasional',
    protocols: [...TLS, 'other'],
    symptoms: ['never-connects', 'one-client-only', 'site-to-site-fails'],
  },
  certificate_name: {
    frequency: 'occasional',
    protocols: ['ikev2', 'sstp', 'openvpn', 'other'],
    symptoms: ['never-connects', 'one-client-only'],
  },
  certificate_expired: {
    frequency: 'occasional',
    protocols: [...TLS, 'other'],
    symptoms: ['never-connects', 'one-client-only', 'site-to-site-fails', 'drops'],
  },
  clock_wrong: { frequency: 'occasional', symptoms: [...SETUP, 'drops', 'connects-no-traffic'] },
  // The device.
  client_firewall: { frequency: 'occasional' },
  other_vpn_running: { frequency: 'occasional' },
  adapter_broken: {
    frequency: 'occasional',
    symptoms: [
      'never-connects',
      'one-client-only',
      'connects-no-traffic',
      'drops',
      'works-elsewhere-not-here',
    ],
  },
  profile_wrong: {
    frequency: 'occasional',
    symptoms: ['never-connects', 'one-client-only', 'connects-no-traffic'],
  },
  services_stopped: {
    frequency: 'occasional',
    protocols: [...IPSEC, 'pptp', 'sstp'],
    symptoms: ['never-connects', 'one-client-only'],
  },
  client_software_old: { frequency: 'occasional' },
  protocol_not_supported: {
    frequency: 'rare',
    protocols: ['pptp', 'l2tp-ipsec', 'ipsec'],
    symptoms: ['never-connects', 'one-client-only'],
  },
  ppp_options_disagree: {
    frequency: 'occasional',
    protocols: PPP,
    symptoms: ['never-connects', 'one-client-only', 'site-to-site-fails'],
  },
  subnet_overlap: {
    frequency: 'occasional',
    symptoms: ['connects-no-traffic', 'site-to-site-fails', 'works-elsewhere-not-here'],
  },
  routes_missing: { frequency: 'common', symptoms: TRAFFIC },
  names_inside_fail: { frequency: 'common', symptoms: ['connects-no-traffic', 'connects-but-slow'] },
  ipv6_goes_astray: { frequency: 'rare', symptoms: [...SETUP, 'connects-no-traffic', 'connects-but-slow'] },
  device_sleeps: { frequency: 'occasional', symptoms: ['drops'] },
  tcp_in_tcp: {
    frequency: 'occasional',
    protocols: ['openvpn', 'sstp'],
    symptoms: ['connects-but-slow', 'drops'],
  },
  wireless_is_poor: { frequency: 'occasional', symptoms: ['connects-but-slow', 'drops'] },
} as const satisfies Record<string, Cause>;

/** `something_else` is what the table does not know; `machines/rank.ts` never lets it fall below 5 %. */
export type CauseId = keyof typeof CAUSES;
