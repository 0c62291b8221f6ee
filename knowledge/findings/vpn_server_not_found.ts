import { type FindingRow, whether } from './finding';

/** The settings name a VPN server whose name is not found, while others are. A VPN that is on may ask another resolver. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.vpnServer, 'not-found', { is: 0.95, isNot: 0.97 }),
  dependsOn: ['offline', 'captive_portal', 'dns_broken', 'vpn_active'],
};
