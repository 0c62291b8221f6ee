import { type FindingRow, whether } from './finding';

/** UDP gets no answer from at least three operators while HTTPS works: blocked, or all of them are down. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.udp, 'blocked', { is: 0.97, isNot: 0.99 }),
  dependsOn: ['offline', 'captive_portal', 'dns_broken'],
};
