import { type FindingRow, whether } from './finding';

/** The NAT gives sockets other port numbers than their own (RFC 4787 §4.2.1). */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.portPreservation, false, { is: 0.95, isNot: 0.95 }),
  dependsOn: [],
};
