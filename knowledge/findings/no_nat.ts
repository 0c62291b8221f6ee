import { type FindingRow, whether } from './finding';

/** This computer's own address is the public one. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.mappingBehavior, 'no-nat', { is: 0.98, isNot: 0.98 }),
  dependsOn: [],
};
