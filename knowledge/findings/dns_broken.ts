import { type FindingRow, whether } from './finding';

/** Names are not resolved while a literal address answers. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.dns, 'broken', 0.95),
  dependsOn: ['offline', 'captive_portal'],
};
