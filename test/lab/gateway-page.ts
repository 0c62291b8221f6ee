/** The page of the throw-away extension that gateway.test.ts makes: the probe's code with what a browser gives it. */
import { type Recognition, recognise } from '../../knowledge/gateway-brands';
import { GATEWAY_PLACES, likelyGateways, plausibleGateways } from '../../knowledge/gateways';
import {
  findGateways,
  type GatewayCandidate,
  type GatewayEnvironment,
  type GatewayObservation,
  readGateway,
} from '../../probe/gateway';

/** What one run in a browser gives. */
export interface GatewayRun {
  readonly candidates: GatewayCandidate[];
  readonly findMs: number;
  readonly plausible: string[];
  readonly observation: GatewayObservation;
  readonly recognition: Recognition;
  /** What the browser says of asking hosts of the local network. */
  readonly localNetworkAccess: string;
}

/** Finds the router at one of the likely addresses and reads the one given. */
async function run(localAddresses: string[], address: string): Promise<GatewayRun> {
  const environment: GatewayEnvironment = {
    fetch: (url, init) => fetch(url, init),
    now: () => performance.now(),
    date: () => new Date().toISOString(),
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    signal: new AbortController().signal,
  };
  const start = environment.now();
  const candidates = await findGateways(environment, likelyGateways(localAddresses));
  const findMs = environment.now() - start;
  const plausible = plausibleGateways(candidates, localAddresses);
  const observation = await readGateway(environment, address, GATEWAY_PLACES);
  return {
    candidates,
    findMs,
    plausible,
    observation,
    recognition: recognise(observation),
    localNetworkAccess: await navigator.permissions
      .query({ name: 'local-network-access' as PermissionName })
      .then(({ state }) => state)
      .catch(() => 'not known'),
  };
}

Object.assign(globalThis, { run });
