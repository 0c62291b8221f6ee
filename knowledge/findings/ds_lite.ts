import { classify, familyOf } from '../../probe/address';
import { evidence } from '../../probe/judged';
import { detection, type FindingRow, undetected } from './finding';
import { isIpv4WithoutNat, knownWan } from './wan';

/**
 * IPv4 is tunnelled or translated over an IPv6-only line: DS-Lite (RFC 6333) or 464XLAT (RFC 6877). The mark is
 * an address of 192.0.0.0/29 on the router's WAN, or on an adapter of this computer.
 */
export const row: FindingRow = {
  detect(measurements, told, gateway) {
    const { transitionAdapter } = measurements;
    const wan = knownWan(told, gateway);
    const wanAddress = wan?.address;
    const said = wan ? [wan.said] : [];
    if (wanAddress && classify(wanAddress) === 'transition')
      return detection(true, 0.97, [...said, evidence('wan_transition')]);
    if (transitionAdapter.value !== 'unknown') return detection(true, 0.9, transitionAdapter.because);
    if (wanAddress && familyOf(wanAddress) === 'ipv4' && classify(wanAddress) === 'public')
      return detection(false, 0.95, said);
    if (isIpv4WithoutNat(measurements)) return detection(false, 0.97, [evidence('no_nat')]);
    return undetected(wanAddress ? [...said, evidence('wan_says_nothing')] : transitionAdapter.because);
  },
  dependsOn: [],
};
