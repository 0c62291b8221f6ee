import { type FindingRow, whether } from './finding';

/** Nothing out there answers: neither HTTPS nor plain HTTP nor STUN. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.online, false, 0.97),
  dependsOn: [],
};
