import { type FindingRow, whether } from './finding';

/** Nothing out there answers: neither HTTPS nor plain HTTP nor STUN. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.online, false, { is: 0.97, isNot: 0.99 }),
  dependsOn: [],
};
