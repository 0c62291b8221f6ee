import { detectFindings, type Finding } from '../knowledge/findings';
import type { RecognisedGateway } from '../knowledge/gateway-brands';
import type { Told } from '../knowledge/told';
import { type Measurements, readMeasurements } from '../probe/measurements';
import type { Observations } from '../probe/observations';

/** What is known after one measuring run, or in the middle of it. */
export interface Result {
  observations: Observations;
  measurements: Measurements;
  /** What the routers said that were asked, if any. */
  gateways: readonly RecognisedGateway[];
  findings: Finding[];
}

/** Reads one run in the light of what was told. Pure. */
export function judge(
  observations: Observations,
  told: Told,
  gateways: readonly RecognisedGateway[] = [],
): Result {
  const measurements = readMeasurements(observations);
  return { observations, measurements, gateways, findings: detectFindings(measurements, told, gateways) };
}
