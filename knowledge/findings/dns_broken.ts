import { type FindingRow, whether } from './finding';

/** Names are not resolved while a literal address answers. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.dns, 'broken', { is: 0.95, isNot: 0.99 }),
  dependsOn: ['offline', 'captive_portal'],
};
