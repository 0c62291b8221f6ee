import { type FindingRow, whether } from './finding';

/** Only some UDP ports get out. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.udp, 'restricted', { is: 0.95, isNot: 0.95 }),
  dependsOn: ['offline', 'captive_portal'],
};
