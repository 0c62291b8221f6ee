import { classify } from '../../probe/address';
import { evidence } from '../../probe/judged';
import { detection, type FindingRow, undetected } from './finding';
import { behindRouter, isIpv4WithoutNat } from './wan';

/**
 * The provider translates too (RFC 6888), so nobody outside can open a connection to this line's IPv4 address.
 * The router's WAN address decides; the computer's own private address is no evidence at all. An own address
 * in 100.64.0.0/10 counts only where it is the one adapter that gets out, since mesh VPNs use that range too.
 */
export const row: FindingRow = {
  detect(measurements, told, gateway) {
    if (isIpv4WithoutNat(measurements)) return detection(false, 0.97, [evidence('no_nat')]);
    const { kind, because } = behindRouter(measurements, told, gateway);
    if (kind === 'provider') return detection(true, 0.97, because);
    if (kind === 'none') return detection(false, 0.98, because);
    const base = measurements.base.value;
    if (base !== 'unknown' && base.address !== null && classify(base.address) === 'shared')
      return detection(true, 0.85, [evidence('shared_address_only_base', base.address)]);
    return undetected(because);
  },
  dependsOn: ['offline'],
};
