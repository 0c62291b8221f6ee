import { type PairEnvironment, testFiltering } from './filtering-test';
import type { Observations } from './observations';
import type { TurnServer } from './pair';
import { type ProbeHost, testPorts } from './port-test';
import { tryVpnServer } from './vpn-server-test';

/** Servers of one's own, which allow tests that public ones don't. `vpn.server`: a name or a literal address. */
export interface OwnServers {
  probeHost?: ProbeHost | undefined;
  turnServer?: TurnServer | undefined;
  vpn?: { server?: string | undefined } | undefined;
}

/**
 * The tests that follow a main run, side by side. Resolves with its record and theirs; never rejects. `onChange` is
 * called with the record so far.
 */
export async function examine(
  observations: Observations,
  { probeHost, turnServer, vpn }: OwnServers,
  environment: PairEnvironment,
  onChange: (observations: Observations) => void,
): Promise<Observations> {
  const all = { ...observations };
  await Promise.all([
    probeHost &&
      testPorts(probeHost, observations, environment, (ports) => {
        all.ports = ports;
        onChange(all);
      }),
    turnServer &&
      testFiltering(turnServer, observations, environment, (filtering) => {
        all.filtering = filtering;
        onChange(all);
      }),
    vpn?.server &&
      tryVpnServer(vpn.server, observations, environment, (vpnServer) => {
        all.vpnServer = vpnServer;
        onChange(all);
      }),
  ]);
  return all;
}
