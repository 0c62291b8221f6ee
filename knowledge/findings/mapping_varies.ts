import { detection, type FindingRow, undetected } from './finding';

/**
 * The NAT maps each destination anew ("symmetric", RFC 4787 §4.1). It matters for peer-to-peer connections and
 * for being reached, not for connecting out.
 */
export const row: FindingRow = {
  detect({ mappingBehavior: { value, because } }) {
    if (because.some(({ code }) => code === 'not_endpoint_independent'))
      return detection(true, 0.97, because);
    if (value === 'unknown') return undetected(because);
    return detection(value === 'address-dependent' || value === 'address-and-port-dependent', 0.98, because);
  },
  dependsOn: ['udp_blocked'],
};
