import { type FindingRow, whether } from './finding';

/** A VPN or proxy is already in use, so what is measured may be its network and not the user's. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.vpnActive, 'likely', { is: 0.85, isNot: 0.95 }),
  dependsOn: ['offline'],
};
