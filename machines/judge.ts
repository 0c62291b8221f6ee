import { detectFindings, type Finding } from '../knowledge/findings';
import type { RecognisedGateway } from '../knowledge/gateway-brands';
import type { Told } from '../knowledge/told';
import { type Measurements, readMeasurements } from '../probe/measurements';
import type { Observations } from '../probe/observations';

/** What a router said, and what had been measured when it was asked. */
export interface GatewayAnswer {
  gateway: RecognisedGateway;
  /** `startedAt` of the last run before. */
  measuredAt: string;
  /** The public IPv4 address which that run saw; null where it saw none. */
  publicIpv4: string | null;
}

/** What is known after one measuring run, or in the middle of it. */
export interface Result {
  observations: Observations;
  measurements: Measurements;
  /** What the router said, if it was asked. */
  gateway: RecognisedGateway | null;
  findings: Finding[];
}

/** Reads one run in the light of what was told. Pure. */
export function judge(observations: Observations, told: Told, answer: GatewayAnswer | null = null): Result {
  const measurements = readMeasurements(observations);
  const gateway = answer && answerFor(answer, observations, measurements);
  return { observations, measurements, gateway, findings: detectFindings(measurements, told, gateway) };
}

/**
 * A router's answer as it counts for a run. Addresses are given anew, computers are carried elsewhere, and VPNs go on
 * and off: it counts for the run before it, and for those that see the same public address. For others nothing is
 * known of the router, not even that it is the same one.
 */
function answerFor(
  { gateway, measuredAt, publicIpv4 }: GatewayAnswer,
  { startedAt }: Observations,
  measurements: Measurements,
): RecognisedGateway {
  const sameLine = publicIpv4 !== null && measurements.publicIpv4.value === publicIpv4;
  if (sameLine || measuredAt === startedAt) return gateway;
  return { ...gateway, wanAddress: null, brand: null, reason: 'gateway_outdated', detail: null };
}
