import type { GatewayObservation } from '../../probe/gateway';
import type { Evidence, Judged } from '../../probe/judged';
import type { Measurements } from '../../probe/measurements';
import type { Told } from '../told';

/** One fact about the network: true, false, or unknown with the reason. */
export interface Detection {
  verdict: boolean | 'unknown';
  /** How sure, 0 to 1; null for unknown. From 0.95 on it is said without "likely". */
  confidence: number | null;
  because: Evidence[];
}

/** How a finding is detected, and which findings it is only a consequence of. */
export interface FindingRow {
  /** `gateway`: what the router said, if it was asked. */
  detect(measurements: Measurements, told: Told, gateway: GatewayObservation | null): Detection;
  /** While one of these is true, this finding is not shown as a cause of its own. */
  dependsOn: string[];
}

export const detection = (verdict: boolean, confidence: number, because: Evidence[]): Detection => ({
  verdict,
  confidence,
  because,
});

export const undetected = (because: Evidence[]): Detection => ({
  verdict: 'unknown',
  confidence: null,
  because,
});

/** The plain case: one measured value is or is not the one the finding is about, each with its own confidence. */
export function whether<T>(
  judged: Judged<T>,
  value: NoInfer<T>,
  confidence: { is: number; isNot: number },
): Detection {
  if (judged.value === 'unknown') return undetected(judged.because);
  const is = judged.value === value;
  return detection(is, is ? confidence.is : confidence.isNot, judged.because);
}
