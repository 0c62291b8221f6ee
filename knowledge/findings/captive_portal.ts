import { type FindingRow, whether } from './finding';

/** A sign-in page stands in front of the Internet (RFC 8952): plain HTTP is answered, HTTPS is not. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.captivePortal, 'likely', { is: 0.85, isNot: 0.97 }),
  dependsOn: ['offline'],
};
