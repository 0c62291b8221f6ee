import { type FindingRow, whether } from './finding';

/** IPv4 is reached through a translator from an IPv6-only network (RFC 6146). */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.nat64, 'yes', { is: 0.97, isNot: 0.95 }),
  dependsOn: [],
};
