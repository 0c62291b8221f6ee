import type { RouterPlace } from '../routers';
import type { StepId } from '.';

/** Where on a router a step is done. */
export const STEP_PLACES: Partial<Record<StepId, RouterPlace>> = {
  passthrough_pptp: 'passthrough-pptp',
  passthrough_ipsec: 'passthrough-ipsec',
  passthrough_l2tp: 'passthrough-l2tp',
  alg_off: 'alg',
  hardware_acceleration_off: 'hardware-acceleration',
  bridge_mode: 'bridge-mode',
  update_router: 'firmware',
  firewall_level_default: 'firewall-level',
  spi_firewall_test: 'firewall-level',
  flood_protection_off: 'flood-protection',
  dmz_test: 'dmz',
  forward_ports: 'port-forwarding',
  forward_mesh_port: 'upnp',
  remove_port_conflict: 'port-forwarding',
  change_home_network: 'lan-address',
  reboot_router: 'reboot',
};
