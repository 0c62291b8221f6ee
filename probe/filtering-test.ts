import { familyOf } from './address';
import { sharesAddress, standsElsewhere } from './filtering';
import type { Environment, PeerConnection } from './gather';
import { readMeasurements } from './measurements';
import type { FilteringObservation, Observations, TrialKind, TrialObservation } from './observations';
import { type PairConnection, runTrial, type TurnServer } from './pair';
import { outlets } from './public-address';
import { aliveServers, operatorsOf } from './servers';
import { PAIRS } from './trial-times';
import { createWatch } from './watch';

/** The probe's environment, with connections that can be connected to each other. */
export interface PairEnvironment extends Environment {
  createPeerConnection: ((configuration: RTCConfiguration) => PairConnection & PeerConnection) | null;
}

/**
 * Tests filtering through a relay, and hairpinning, after the main run. Resolves with the record; never rejects.
 * `onChange` is called with the record so far, which goes on changing.
 *
 * A stranger's packet that gets in is believed when our mapping was learned from two operators' servers, or from
 * one whose address is known to be another than the relay's: a server at the relay's own address would have
 * opened the filter for it.
 */
export async function testFiltering(
  turn: TurnServer,
  observations: Observations,
  environment: PairEnvironment,
  onChange: (filtering: FilteringObservation) => void,
): Promise<FilteringObservation> {
  const { createPeerConnection, now, signal } = environment;
  const zero = now() - observations.elapsedMs;
  const elapsed = () => Math.round((now() - zero) * 10) / 10;
  const filtering: FilteringObservation = { startedMs: elapsed(), endedMs: null, ended: null, trials: [] };
  const watch = createWatch(now, environment.every, signal);
  const { base, udp, mappingBehavior } = readMeasurements(observations);
  const servers = udp.value === 'blocked' ? [] : strangers(observations, turn);
  if (createPeerConnection && base.value !== 'unknown' && servers.length > 0) {
    const common = { turn, base: base.value, withoutNat: mappingBehavior.value === 'no-nat' };
    const bench = { createPeerConnection, elapsed, watch, isCancelled: () => signal.aborted };
    const attempt = async (kind: TrialKind, stunUrl: string): Promise<TrialObservation> => {
      const record = newTrial(kind, stunUrl, elapsed());
      filtering.trials.push(record);
      await runTrial({ ...common, kind, stunUrl }, bench, record);
      if (!signal.aborted) onChange(filtering);
      return record;
    };
    // Through several adapters a packet to our own address may come in from the outside.
    const alone = outlets(observations, base.value.family).length === 1;
    const hairpin = alone && !common.withoutNat ? attempt('hairpin', servers[0]!) : null;
    await knockFromOutside(servers, attempt, signal);
    await hairpin;
  }
  filtering.endedMs = elapsed();
  filtering.ended = signal.aborted ? 'cancelled' : 'settled';
  watch.end();
  onChange(filtering);
  return filtering;
}

/**
 * First an address never contacted, by several pairs side by side; if they are kept out, another port of a contacted
 * one. A server that is silent, or stands where the relay does, is no help: the next one may be.
 */
async function knockFromOutside(
  servers: readonly string[],
  attempt: (kind: TrialKind, stunUrl: string) => Promise<TrialObservation>,
  signal: AbortSignal,
): Promise<void> {
  if (servers.length === 0 || signal.aborted) return;
  const each = Array.from({ length: PAIRS }, (_, i) => servers[i % servers.length]!);
  const tried = await Promise.all(each.map((url) => attempt('endpoint', url)));
  if (tried.every(({ fromAddress }) => fromAddress === null)) return;
  const rest = servers.slice(PAIRS);
  const useful = tried.filter((trial) => trial.knockingMs !== null && !sharesAddress(trial));
  const [first] = useful;
  if (!first) return knockFromOutside(rest, attempt, signal);
  if (useful.some(({ reachedMs }) => reachedMs !== null)) {
    if (useful.length === 1 && !standsElsewhere(first) && rest[0]) await attempt('endpoint', rest[0]);
  } else if (useful.every(({ controlReachedMs }) => controlReachedMs !== null)) {
    await Promise.all(each.map(() => attempt('address', first.stunUrl)));
  }
}

/** Servers that answered, one an operator, none of them on the TURN server's host. */
function strangers(observations: Observations, { urls }: TurnServer): string[] {
  const relays = new Set(urls.map((url) => /^turns?:(\[[^\]]*\]|[^:?]*)/i.exec(url)?.[1]?.toLowerCase()));
  const alive = aliveServers(observations).filter(
    ({ host }) => !relays.has(familyOf(host) === 'ipv6' ? `[${host}]` : host),
  );
  return operatorsOf(alive).map((operator) => alive.find((server) => server.operator === operator)!.url);
}

const newTrial = (kind: TrialKind, stunUrl: string, openedMs: number): TrialObservation => ({
  kind,
  stunUrl,
  openedMs,
  fromAddress: null,
  given: 0,
  knockingMs: null,
  reachedMs: null,
  controlMs: null,
  controlReachedMs: null,
  errors: [],
  closedMs: null,
  failed: null,
});
