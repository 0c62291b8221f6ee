import type { Sign } from '../signs';

type Says = Sign['says'];

/** What can only be wrong with a tunnel that is up. */
export const NOT_UP_YET = {
  subnet_overlap: 'against',
  routes_missing: 'against',
  names_inside_fail: 'against',
  server_does_not_forward: 'against',
  tcp_in_tcp: 'excludes',
} as const satisfies Says;

/** Before anybody was asked who they are. */
const NOBODY_ASKED = {
  ...NOT_UP_YET,
  credentials_wrong: 'excludes',
  account_not_allowed: 'against',
} as const satisfies Says;

/** The server never answered on a UDP port of the VPN's own (OpenVPN, WireGuard). */
export const SILENT_UDP = {
  ...NOBODY_ASKED,
  udp_blocked_here: 'strongly',
  vpn_port_blocked: 'strongly',
  port_not_forwarded: 'strongly',
  server_down: 'strongly',
  server_firewall: 'strongly',
  cgnat_inbound: 'mildly',
  double_nat: 'mildly',
  address_changed: 'mildly',
  vpn_filtered: 'mildly',
  keys_mismatch: 'mildly',
} as const satisfies Says;

/** The server never answered on UDP 500. */
export const SILENT_IKE = {
  ...NOBODY_ASKED,
  ike_dropped_by_router: 'strongly',
  udp_blocked_here: 'strongly',
  server_down: 'strongly',
  server_firewall: 'strongly',
  port_not_forwarded: 'strongly',
  cgnat_inbound: 'mildly',
  double_nat: 'mildly',
  address_changed: 'mildly',
  vpn_filtered: 'mildly',
  shared_key_wrong: 'against',
  certificate_not_trusted: 'against',
} as const satisfies Says;

/** The server never answered on TCP. */
export const SILENT_TCP = {
  ...NOBODY_ASKED,
  server_down: 'strongly',
  server_firewall: 'strongly',
  offline_or_portal: 'mildly',
  port_not_forwarded: 'mildly',
  address_changed: 'mildly',
  vpn_filtered: 'mildly',
  client_firewall: 'mildly',
} as const satisfies Says;

/** Something came from the server. */
const ANSWERED = {
  offline_or_portal: 'excludes',
  name_not_found: 'excludes',
  server_down: 'excludes',
  server_firewall: 'against',
  port_not_forwarded: 'against',
  cgnat_inbound: 'against',
  address_changed: 'against',
} as const satisfies Says;

export const ANSWERED_TCP = ANSWERED;

/** … on a UDP port of the VPN's own. */
export const ANSWERED_UDP = {
  ...ANSWERED,
  udp_blocked_here: 'excludes',
  vpn_port_blocked: 'excludes',
} as const satisfies Says;

/** … on UDP 500; UDP 4500 is another question. */
export const ANSWERED_IKE = {
  ...ANSWERED,
  ike_dropped_by_router: 'excludes',
  udp_blocked_here: 'against',
} as const satisfies Says;

/** … on UDP 4500: keys can be agreed and, since ESP travels in the same UDP, so can data. */
export const ANSWERED_NAT_T = {
  ...ANSWERED_IKE,
  udp_blocked_here: 'excludes',
  esp_dropped: 'against',
} as const satisfies Says;

/** Both sides know each other. */
const LET_IN = {
  credentials_wrong: 'excludes',
  shared_key_wrong: 'excludes',
  keys_mismatch: 'excludes',
  certificate_not_trusted: 'excludes',
  certificate_name: 'excludes',
  certificate_expired: 'excludes',
  account_not_allowed: 'excludes',
} as const satisfies Says;

export const LET_IN_UDP = { ...ANSWERED_UDP, ...LET_IN } as const satisfies Says;
export const LET_IN_IKE = { ...ANSWERED_IKE, ...LET_IN } as const satisfies Says;
export const LET_IN_TCP = { ...ANSWERED_TCP, ...LET_IN } as const satisfies Says;

/** The tunnel has addresses: whatever is wrong now is wrong with what is sent into it. */
const TUNNEL = {
  settings_disagree: 'against',
  profile_wrong: 'against',
  ppp_options_disagree: 'excludes',
  protocol_not_supported: 'excludes',
  services_stopped: 'excludes',
} as const satisfies Says;

export const UP_UDP = { ...LET_IN_UDP, ...TUNNEL } as const satisfies Says;
export const UP_IKE = { ...LET_IN_IKE, ...TUNNEL } as const satisfies Says;
export const UP_TCP = { ...LET_IN_TCP, ...TUNNEL } as const satisfies Says;

/** PPP's addresses are there: its frames came both ways, whatever carried them. */
export const UP_PPP = {
  ...LET_IN_IKE,
  ...TUNNEL,
  gre_dropped_by_router: 'excludes',
  gre_dropped_by_provider: 'excludes',
  esp_dropped: 'excludes',
  l2tp_dropped_by_router: 'excludes',
} as const satisfies Says;

/** The user was refused, so all before that works. */
export const REFUSED_USER = {
  credentials_wrong: 'strongly',
  account_not_allowed: 'mildly',
  ...NOT_UP_YET,
} as const satisfies Says;

/** It ran, and then nothing came any more. */
export const WENT_SILENT = {
  nat_forgets: 'strongly',
  wireless_is_poor: 'mildly',
  address_changed: 'mildly',
  device_sleeps: 'mildly',
  peer_state_stale: 'mildly',
} as const satisfies Says;

/** A packet that was too large was seen. */
export const TOO_LARGE = { mtu_too_large: 'strongly', fragments_dropped: 'mildly' } as const satisfies Says;
