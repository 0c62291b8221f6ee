import { detectFindings, type Finding } from '../knowledge/findings';
import type { Told } from '../knowledge/told';
import { type Measurements, readMeasurements } from '../probe/measurements';
import type { Observations } from '../probe/observations';

/** What is known after one measuring run, or in the middle of it. */
export interface Result {
  observations: Observations;
  measurements: Measurements;
  findings: Finding[];
}

/** Reads one run in the light of what was told. Pure. */
export function judge(observations: Observations, told: Told): Result {
  const measurements = readMeasurements(observations);
  return { observations, measurements, findings: detectFindings(measurements, told) };
}
