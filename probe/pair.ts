import { familyOf } from './address';
import type { BaseId } from './bases';
import { type Candidate, parseCandidate } from './candidate';
import type { ErrorObservation, TrialKind, TrialObservation } from './observations';
import { isNeverSent } from './port-times';
import { TRIAL_TIMES } from './trial-times';
import type { Watch } from './watch';

/** The part of RTCPeerConnection that a trial uses. */
export type PairConnection = Pick<
  RTCPeerConnection,
  | 'createDataChannel'
  | 'createOffer'
  | 'createAnswer'
  | 'setLocalDescription'
  | 'setRemoteDescription'
  | 'addIceCandidate'
  | 'close'
  | 'iceConnectionState'
  | 'addEventListener'
>;

/** A TURN server (RFC 8656) with credentials, which are never recorded. */
export interface TurnServer {
  urls: string[];
  username: string;
  credential: string;
}

/** What a trial is made of. */
export interface Trial {
  kind: TrialKind;
  /** The STUN server that shows our side its public address: on another address than the TURN server. */
  stunUrl: string;
  /** Not needed for hairpinning. */
  turn: TurnServer | null;
  /** Whose NAT is tried, and whether it has one: else its own address is knocked at. */
  base: BaseId;
  withoutNat: boolean;
}

/** What a trial needs from its run. */
export interface Bench {
  createPeerConnection: (configuration: RTCConfiguration) => PairConnection;
  elapsed(): number;
  isCancelled(): boolean;
  watch: Watch;
}

/** One end of a pair, with what it has gathered. */
interface End {
  connection: PairConnection;
  candidates: { own: Candidate; event: RTCIceCandidate }[];
  errors: ErrorObservation[];
}

/**
 * Runs one trial and records it; never rejects. Both ends are this computer's. The other one knocks at our public
 * address, through a relay on the Internet or, for hairpinning, from a public address of ours. Our side does not
 * learn where the other is before the control: sending there would open the filter.
 */
export async function runTrial(trial: Trial, bench: Bench, record: TrialObservation): Promise<void> {
  const ends: End[] = [];
  const open = (configuration: RTCConfiguration, errors: ErrorObservation[]): End => {
    if (record.closedMs !== null) throw new Error('closed');
    const connection = bench.createPeerConnection({ ...configuration, bundlePolicy: 'max-bundle' });
    const end: End = { connection, candidates: [], errors };
    ends.push(end);
    listen(end, bench);
    return end;
  };
  const play = trial.kind === 'hairpin' ? knockAtHome : knockThroughRelay;
  const over = play(trial, bench, record, open).catch((error) => {
    if (record.closedMs === null) record.failed = error instanceof Error ? error.name : 'Error';
  });
  // Should a promise of the browser never settle, its trial ends all the same.
  const deadline = bench.watch
    .until(() => record.closedMs !== null, TRIAL_TIMES.deadline)
    .then(() => {
      if (record.closedMs === null && !bench.isCancelled()) record.failed = 'TimeoutError';
    });
  await Promise.race([over, deadline]);
  record.closedMs ??= bench.elapsed();
  for (const { connection } of ends) connection.close();
}

type Opener = (configuration: RTCConfiguration, errors: ErrorObservation[]) => End;

async function knockThroughRelay(trial: Trial, bench: Bench, record: TrialObservation, open: Opener) {
  const { watch } = bench;
  const them = open({ iceServers: [trial.turn!], iceTransportPolicy: 'relay' }, record.errors);
  const offer = await offerOf(them);
  const relay = () => them.candidates.find(({ own }) => own.type === 'relay' && own.protocol === 'udp');
  await watch.until(() => relay() !== undefined || isRefused(record.errors), TRIAL_TIMES.gather);
  const from = relay();
  if (!from) return;
  record.fromAddress = from.own.address;
  if (familyOf(from.own.address) !== trial.base.family) return;
  const contacted = trial.kind === 'address' ? [{ urls: contactUrl(trial.turn!, from.own.address) }] : [];
  const us = open({ iceServers: [{ urls: trial.stunUrl }, ...contacted] }, []);
  await introduce(offer, them, us);
  await knock(trial, bench, record, us, them);
  if (record.knockingMs === null || record.reachedMs !== null) return;
  record.controlMs = bench.elapsed();
  await us.connection.addIceCandidate(from.event);
  if (await watch.until(() => met(us, them), TRIAL_TIMES.control)) record.controlReachedMs = bench.elapsed();
}

/**
 * Each knocks at the other's public address at once: a NAT that lets only contacted endpoints in can pass such
 * packets only if both have sent. The control exchanges the local addresses.
 */
async function knockAtHome(trial: Trial, bench: Bench, record: TrialObservation, open: Opener) {
  const { watch } = bench;
  const them = open({ iceServers: [{ urls: trial.stunUrl }] }, record.errors);
  const us = open({ iceServers: [{ urls: trial.stunUrl }] }, []);
  await introduce(await offerOf(them), them, us);
  await watch.until(() => addresses(them, trial).length > 0, TRIAL_TIMES.gather);
  const from = addresses(them, trial)[0];
  if (!from) return;
  record.fromAddress = from.own.address;
  await watch.until(() => addresses(us, trial).length > 0, TRIAL_TIMES.gather);
  if (addresses(us, trial).length === 0) return;
  await us.connection.addIceCandidate(from.event);
  await knock(trial, bench, record, us, them);
  if (record.reachedMs !== null) return;
  record.controlMs = bench.elapsed();
  for (const { own, event } of us.candidates)
    if (own.type === 'host') await them.connection.addIceCandidate(event);
  if (await watch.until(() => met(us, them), TRIAL_TIMES.control)) record.controlReachedMs = bench.elapsed();
}

/** Gives the other side each public address of ours as it is learned, and waits until it gets through. */
async function knock(trial: Trial, { watch, elapsed }: Bench, record: TrialObservation, us: End, them: End) {
  const given = new Set<RTCIceCandidate>();
  let refused: unknown = null;
  const give = () => {
    for (const { event } of addresses(us, trial)) {
      if (given.has(event)) continue;
      given.add(event);
      record.given = given.size;
      record.knockingMs ??= elapsed();
      them.connection.addIceCandidate(event).catch((error) => {
        refused = error;
      });
    }
    return met(us, them) || refused !== null;
  };
  if (!(await watch.until(() => give() || given.size > 0, TRIAL_TIMES.gather))) return;
  await watch.until(give, TRIAL_TIMES.knock);
  if (refused) throw refused;
  if (met(us, them)) record.reachedMs = elapsed();
}

/** Our public addresses in the eyes of servers; without NAT our own. */
function addresses({ candidates }: End, { base, withoutNat }: Trial): End['candidates'] {
  return candidates.filter(({ own }) => {
    if (own.protocol !== 'udp' || familyOf(own.address) !== base.family) return false;
    if (own.type === 'srflx') return own.relatedAddress === base.address;
    return own.type === 'host' && withoutNat && own.address === base.address;
  });
}

/** An address on the relay's host that is not the relay's own: TURN servers answer STUN on their port. */
function contactUrl({ urls }: TurnServer, relay: string): string {
  const port = /:(\d+)(\?|$)/.exec((urls[0] ?? '').replace(/\[.*\]/, ''))?.[1] ?? '3478';
  const sent = isNeverSent(Number(port)) ? 3478 : port;
  return `stun:${relay.includes(':') ? `[${relay}]` : relay}:${sent}`;
}

const isMet = ({ connection }: End) => ['connected', 'completed'].includes(connection.iceConnectionState);
const met = (us: End, them: End) => isMet(us) || isMet(them);

/** An error of the server itself (RFC 8656 §19): waiting longer changes nothing. */
const isRefused = (errors: ErrorObservation[]) => errors.some(({ code }) => code >= 300 && code < 700);

async function offerOf({ connection }: End): Promise<RTCSessionDescriptionInit> {
  connection.createDataChannel('');
  const offer = await connection.createOffer();
  await connection.setLocalDescription(offer);
  return offer;
}

/** Exchanges the descriptions as they were made, before any candidate was gathered. */
async function introduce(offer: RTCSessionDescriptionInit, them: End, us: End): Promise<void> {
  await us.connection.setRemoteDescription(offer);
  const answer = await us.connection.createAnswer();
  await us.connection.setLocalDescription(answer);
  await them.connection.setRemoteDescription(answer);
}

function listen({ connection, candidates, errors }: End, { elapsed, watch }: Bench): void {
  connection.addEventListener('icecandidate', ({ candidate }) => {
    const own = candidate && parseCandidate(candidate.candidate);
    if (!candidate || !own) return;
    candidates.push({ own, event: candidate });
    watch.look();
  });
  connection.addEventListener('icecandidateerror', ({ url, port, errorCode: code, errorText: text }) => {
    errors.push({ atMs: elapsed(), url: url || null, port: port || null, code, text });
    watch.look();
  });
  connection.addEventListener('iceconnectionstatechange', () => watch.look());
}
