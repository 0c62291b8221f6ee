import { type FindingRow, whether } from './finding';

/** The NAT gives one computer several public addresses (RFC 4787 §4.1, REQ-2). */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.addressPooling, 'arbitrary', { is: 0.95, isNot: 0.95 }),
  dependsOn: [],
};
