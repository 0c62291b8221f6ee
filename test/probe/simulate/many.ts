import { randomWorld } from './random-world';
import { type Simulation, simulate } from './simulation';
import { canTellMapping, isHealthy, wrongValues } from './truth';

/** What a number of runs gave, counted. */
export interface Tally {
  runs: number;
  /** Seeds with something wrong, and what. */
  wrong: { seed: number; what: string[] }[];
  /** Of the runs in which the mapping can be told: how many there were, and in how many it stayed unknown, by loss. */
  mapping: Record<'none' | 'twenty' | 'other', { possible: number; unknown: number[] }>;
  /** Healthy runs that took longer than promised; [seed, ms beyond]. */
  slow: [number, number][];
  healthy: number;
  /** Runs on a network that blocks UDP, with quick controls, that took longer than 2.5 s. */
  slowBlocked: [number, number][];
  longestMs: number;
  mostConnections: number;
}

export async function tally(
  from: number,
  to: number,
  each?: (simulation: Simulation) => void,
): Promise<Tally> {
  const result: Tally = {
    runs: to - from,
    wrong: [],
    mapping: {
      none: { possible: 0, unknown: [] },
      twenty: { possible: 0, unknown: [] },
      other: { possible: 0, unknown: [] },
    },
    slow: [],
    healthy: 0,
    slowBlocked: [],
    longestMs: 0,
    mostConnections: 0,
  };
  for (let seed = from; seed < to; seed++) {
    const simulation = await simulate(randomWorld(seed));
    each?.(simulation);
    const { world, observations, measurements, connections } = simulation;
    const what = wrongValues(simulation);
    if (what.length > 0) result.wrong.push({ seed, what });
    result.longestMs = Math.max(result.longestMs, observations.elapsedMs);
    result.mostConnections = Math.max(result.mostConnections, connections);
    if (canTellMapping(world)) {
      const bucket = result.mapping[world.loss === 0 ? 'none' : world.loss === 0.2 ? 'twenty' : 'other'];
      bucket.possible++;
      if (measurements.mappingBehavior.value === 'unknown') bucket.unknown.push(seed);
    }
    if (isHealthy(world)) {
      result.healthy++;
      const slowest = Math.max(...world.hosts.map(({ roundTripMs }) => roundTripMs));
      const late = observations.elapsedMs - (world.dnsMs + 2 * slowest + 300);
      if (late > 0) result.slow.push([seed, late]);
    }
    const quick =
      world.loss === 0 &&
      world.rebindsAt === null &&
      world.dns === 'ok' &&
      world.web.works &&
      world.web.ms + world.dnsMs < 1000;
    if (world.udp === 'blocked' && world.online && !world.captive && quick && world.web.readable) {
      const late = observations.elapsedMs - 2500;
      if (late > 0) result.slowBlocked.push([seed, late]);
    }
  }
  return result;
}

/** A run in a form that a person can follow. */
export function describeRun({ world, observations, measurements, trace }: Simulation): string {
  const { plan, ...rest } = world;
  return [
    `seed ${world.seed}`,
    JSON.stringify({ ...rest, servers: plan.servers.map(({ url }) => url) }, null, 1),
    ...trace,
    `ended ${observations.ended} after ${observations.elapsedMs} ms`,
    ...Object.entries(measurements).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ].join('\n');
}
