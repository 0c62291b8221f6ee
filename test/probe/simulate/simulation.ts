import { gather } from '../../../probe/gather';
import { type Measurements, readMeasurements } from '../../../probe/measurements';
import type { Observations } from '../../../probe/observations';
import { Clock } from './clock';
import { Network } from './network';
import { SimulatedConnection } from './peer-connection';
import { random } from './random';
import { simulatedFetch } from './web';
import type { World } from './world';

export interface Simulation {
  world: World;
  observations: Observations;
  measurements: Measurements;
  /** Peer connections opened. */
  connections: number;
  trace: string[];
}

/** Opening many connections at once makes each start this much later (ms); measured 50–160 in a cold page. */
const CROWD = { from: 6, ms: 60 };

/** Runs the real probe in a simulated world, in virtual time. */
export async function simulate(world: World): Promise<Simulation> {
  const clock = new Clock();
  const dice = random(world.seed * 7919 + 17);
  const network = new Network(world, clock, dice);
  let settledRequests = false;
  let result: Observations | null = null;
  let lately = { at: -1, count: 0 };
  let connections = 0;
  const done = gather(
    world.plan,
    {
      createPeerConnection: (configuration) => {
        const urls = configuration.iceServers!.map(({ urls }) => String(urls));
        network.note(`open ${urls.join(' ')}`);
        lately =
          lately.at === clock.now ? { at: lately.at, count: lately.count + 1 } : { at: clock.now, count: 1 };
        connections++;
        const startsIn = dice.integer(1, 8) + (lately.count >= CROWD.from ? dice.integer(0, CROWD.ms) : 0);
        const servers = urls.map((url) => world.plan.servers.find((server) => server.url === url)!);
        return new SimulatedConnection(network, servers, startsIn).face;
      },
      fetch: simulatedFetch(network, () => {
        settledRequests = true;
      }),
      now: () => clock.now,
      date: () => '2026-11-21T10:00:00Z',
      every: (ms, callback) => clock.every(ms, callback),
      signal: new AbortController().signal,
    },
    (observations) => {
      if (observations.done) result = observations;
    },
  );
  while (!result) {
    if (!clock.step()) throw new Error(`seed ${world.seed}: nothing is left to happen, and the run goes on`);
    if (settledRequests) {
      settledRequests = false;
      // Lets the promises of the answer run before time goes on.
      await new Promise(setImmediate);
    }
  }
  const observations = await done;
  return {
    world,
    observations,
    measurements: readMeasurements(observations),
    connections,
    trace: network.trace,
  };
}
