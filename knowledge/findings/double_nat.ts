import { evidence } from '../../probe/judged';
import { detection, type FindingRow, undetected } from './finding';
import { behindRouter, isIpv4WithoutNat } from './wan';

/** Two routers translate one after the other in the home, so a port has to be opened in both. */
export const row: FindingRow = {
  detect(measurements, told, gateway) {
    if (isIpv4WithoutNat(measurements)) return detection(false, 0.97, [evidence('no_nat')]);
    const { kind, nearest, because } = behindRouter(measurements, told, gateway);
    if (kind === 'home') return detection(true, 0.95, because);
    if (kind !== 'none' && kind !== 'provider') return undetected(because);
    if (!nearest) return undetected([...because, evidence('gateway_maybe_outer')]);
    return detection(false, kind === 'none' ? 0.98 : 0.9, because);
  },
  dependsOn: ['offline'],
};
