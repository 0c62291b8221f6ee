import type { Sign } from '../signs';

type Says = Sign['says'];

/** The server answered over the whole path, PPP or EAP included: whatever is wrong, it is no router on the way. */
export const PATH_WORKS = {
  offline_or_portal: 'excludes',
  name_not_found: 'excludes',
  udp_blocked_here: 'excludes',
  vpn_port_blocked: 'excludes',
  vpn_filtered: 'against',
  ike_dropped_by_router: 'excludes',
  l2tp_dropped_by_router: 'excludes',
  gre_dropped_by_router: 'excludes',
  gre_dropped_by_provider: 'excludes',
  esp_dropped: 'against',
  server_down: 'excludes',
  server_firewall: 'against',
  port_not_forwarded: 'against',
  cgnat_inbound: 'against',
  server_behind_nat: 'against',
} as const satisfies Says;

/** It failed on the device, before anything was sent. */
export const ON_DEVICE = {
  udp_blocked_here: 'against',
  vpn_filtered: 'against',
  ike_dropped_by_router: 'against',
  gre_dropped_by_router: 'against',
  gre_dropped_by_provider: 'against',
  server_down: 'against',
  server_firewall: 'against',
  server_behind_nat: 'against',
  credentials_wrong: 'against',
} as const satisfies Says;

/** PPTP's control connection on TCP 1723 stands: name, server and TCP are in order, GRE is not known to be. */
export const CONTROL_WORKS = {
  offline_or_portal: 'excludes',
  name_not_found: 'excludes',
  server_down: 'against',
} as const satisfies Says;
