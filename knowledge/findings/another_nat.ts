import { evidence } from '../../probe/judged';
import { detection, type FindingRow, undetected } from './finding';
import { behindRouter, isIpv4WithoutNat } from './wan';

/** One more NAT stands behind the user's router, be it a second router or the provider's. */
export const row: FindingRow = {
  detect(measurements, told, gateway) {
    if (isIpv4WithoutNat(measurements)) return detection(false, 0.97, [evidence('no_nat')]);
    const { kind, nearest, because } = behindRouter(measurements, told, gateway);
    if (kind === 'unclear') return undetected(because);
    if (kind === 'none' && !nearest) return undetected([...because, evidence('gateway_maybe_outer')]);
    return detection(kind !== 'none', 0.95, because);
  },
  // Either of them says the same, and whose it is.
  dependsOn: ['offline', 'cgnat', 'double_nat'],
};
