import { FAMILIES } from './address';
import { basesOf, hasReflexive } from './bases';
import { isWithoutNat, mappingOf } from './mapping';
import type { ConnectionObservation, ConnectionPurpose, Observations, StunServer } from './observations';
import { confirmingConnections, type Plan, SECOND_LOOKS, TIMES } from './plan';
import { outlets } from './public-address';
import { portsOpen, udp } from './reachability';
import {
  ageOf,
  aliveServers,
  firstAnswer,
  hostsOf,
  isTraceless,
  lookupFailed,
  operatorsOf,
  slowestRoundTrip,
} from './servers';
import { askedBeforeTheChange, SOCKETS } from './sockets';
import { needsSecondLook } from './vpn-active';
import { type Ask, nextRequests, webSettled } from './web-schedule';

/** What to do next in a run. */
export interface Next {
  /** Connections to open now. */
  open: { purpose: ConnectionPurpose; urls: string[] }[];
  /** Indices of connections that have nothing more to tell. */
  close: number[];
  /** Requests to send now. */
  ask: Ask[];
  /** True when nothing that may still come could change the answer, or the deadline is over. */
  finished: boolean;
}

/**
 * Decides the next move from what was seen so far: the whole policy of a run, pure, so that it can be tested
 * without a network. Called on every event and at least every `TIMES.tick` ms.
 */
export function nextMove(observations: Observations, plan: Plan): Next {
  const { elapsedMs } = observations;
  const next: Next = { open: [], close: [], ask: nextRequests(observations, plan), finished: false };
  if (elapsedMs >= TIMES.deadline) return { ...next, ask: [], finished: true };
  if (observations.webrtc === 'present') next.open = connections(observations, plan);
  next.close = observations.connections.flatMap((c, i) =>
    c.closedMs === null && isSpent(c, observations) ? [i] : [],
  );
  next.finished =
    next.open.length === 0 && next.ask.length === 0 && udpSettled(observations) && webSettled(observations);
  return next;
}

const ofPurpose = (observations: Observations, purpose: ConnectionPurpose) =>
  observations.connections.filter((c) => c.purpose === purpose);
const isComplete = (c: ConnectionObservation) => c.completeMs !== null;
const isOver = (c: ConnectionObservation) => isComplete(c) || c.failed !== null;
const isHeard = (c: ConnectionObservation) => firstAnswer(c) !== null;

const outletsOf = (observations: Observations) => FAMILIES.flatMap((family) => outlets(observations, family));
const outletIds = (observations: Observations) => outletsOf(observations).map(({ id }) => id);

/** Whether mapping is known well enough that more connections would add nothing. */
function mappingSettled(observations: Observations): boolean {
  const bases = outletIds(observations);
  return (
    bases.length > 0 &&
    bases.every((id) => isWithoutNat(observations, id) || mappingOf(observations, id).value !== 'unknown')
  );
}

function connections(observations: Observations, plan: Plan): Next['open'] {
  const everyone = plan.servers.map(({ url }) => url);
  const first = ofPurpose(observations, 'joint')[0];
  if (!first) return everyone.length > 0 ? [{ purpose: 'joint', urls: everyone }] : [];
  const asked = ofPurpose(observations, 'single').length;
  if (isUnheard(observations)) {
    if (isOver(first)) return [];
    const age = ageOf(first, observations);
    const traceless = basesOf(first).some(isTraceless);
    const usual = singlesFor(plan);
    if (traceless && asked === 0) return age >= TIMES.traceless ? usual : [];
    const looks = traceless ? asked > usual.length : ofPurpose(observations, 'joint').length > 1;
    return looks || age < TIMES.doubt ? [] : secondLooks(everyone, traceless);
  }
  if (asked === 0) return isTracelessAlone(observations) ? [] : singlesFor(plan);
  return [
    ...confirming(observations, plan),
    ...afterTheWeb(observations),
    ...afterAChange(observations),
    ...beforeRestricted(observations, plan),
  ];
}

/** Whether no server has answered, as far as that shows. */
const isUnheard = (observations: Observations): boolean =>
  !observations.connections.some(hasReflexive) && aliveServers(observations).length === 0;

/** Whether the joint connection heard everyone and nobody saw another address than the computer's own. */
const isTracelessAlone = (observations: Observations): boolean =>
  !ofPurpose(observations, 'joint').some(isHeard) && ofPurpose(observations, 'joint').some(isComplete);

/** Everyone once more from other sockets; one by one where answers show only by a connection's end. */
function secondLooks(urls: string[], traceless: boolean): Next['open'] {
  const each = Array.from({ length: SECOND_LOOKS });
  if (!traceless) return each.map(() => ({ purpose: 'joint', urls }));
  return urls.flatMap((url) => each.map(() => ({ purpose: 'single' as const, urls: [url] })));
}

/** Connections to the servers known to be alive, where the joint one can't complete because of others. */
function confirming(observations: Observations, plan: Plan): Next['open'] {
  const joints = ofPurpose(observations, 'joint');
  if (joints.some(isComplete) || ofPurpose(observations, 'confirm').length > 0) return [];
  const heard = Math.min(...joints.map((c) => firstAnswer(c) ?? observations.elapsedMs));
  if (observations.elapsedMs < heard + TIMES.patience) return [];
  const alive = aliveServers(observations);
  const wait = slowestRoundTrip(observations) + (alive.length === plan.servers.length ? 0 : TIMES.alive);
  const since = ofPurpose(observations, 'single')[0]!.openedMs;
  if (observations.elapsedMs < since + wait || operatorsOf(alive).length < 2) return [];
  if (mappingSettled(observations)) return [];
  const urls = alive.map(({ url }) => url);
  const hosts = hostsOf(alive).length;
  const count = confirmingConnections(hosts);
  // Beside them each server alone again, to learn which can be relied on: with two hosts both must be.
  const singles = urls.flatMap((url) => Array.from({ length: hosts > 2 ? 1 : count }, () => url));
  return [
    ...Array.from({ length: count }, () => ({ purpose: 'confirm' as const, urls })),
    ...singles.map((url) => ({ purpose: 'single' as const, urls: [url] })),
  ];
}

/** One more connection to each of two operators, once, when the web saw another address than they did. */
function afterTheWeb(observations: Observations): Next['open'] {
  const answers = observations.requests.flatMap(({ address, settledMs }) =>
    address !== null && settledMs !== null ? [settledMs] : [],
  );
  const since = Math.max(...answers);
  if (ofPurpose(observations, 'single').some(({ openedMs }) => openedMs >= since)) return [];
  if (!needsSecondLook(observations)) return [];
  const alive = aliveServers(observations);
  return operatorsOf(alive)
    .slice(0, 2)
    .map((operator) => ({
      purpose: 'single',
      urls: [alive.find((server) => server.operator === operator)!.url],
    }));
}

/** Those again that saw another address than all who answered later. */
function afterAChange(observations: Observations): Next['open'] {
  if (!ofPurpose(observations, 'single').every((c) => isHeard(c) || isSpent(c, observations))) return [];
  const urls = new Set(outletIds(observations).flatMap((id) => askedBeforeTheChange(observations, id)));
  return [...urls].map((url) => ({ purpose: 'single', urls: [url] }));
}

/** Each port that stays silent beside one that answers, asked again before it is said to be blocked. */
function beforeRestricted(observations: Observations, plan: Plan): Next['open'] {
  const singles = ofPurpose(observations, 'single');
  if (observations.elapsedMs < singles[0]!.openedMs + TIMES.doubt || !couldBeRestricted(observations))
    return [];
  const usual = singlesFor(plan);
  return missingServers(observations).flatMap(({ url }) => {
    const asked = singles.filter(({ urls }) => urls[0] === url).length;
    const expected = usual.filter(({ urls }) => urls[0] === url).length;
    const more = asked > expected ? 0 : SECOND_LOOKS;
    return Array.from({ length: more }, () => ({ purpose: 'single' as const, urls: [url] }));
  });
}

/** One connection a server, or more where there are few servers: `SOCKETS` are needed, of which the joint one is one. */
function singlesFor(plan: Plan): Next['open'] {
  const each = Math.ceil((SOCKETS - 1) / plan.servers.length);
  return plan.servers.flatMap(({ url }) =>
    Array.from({ length: each }, () => ({ purpose: 'single' as const, urls: [url] })),
  );
}

/** A connection that has told all it can, or was given its time. */
function isSpent(connection: ConnectionObservation, observations: Observations): boolean {
  if (isOver(connection) || connection.closedMs !== null) return true;
  const age = ageOf(connection, observations);
  if (connection.purpose === 'confirm') return age >= TIMES.confirm + slowestRoundTrip(observations);
  if (connection.purpose === 'joint') return false;
  return age >= TIMES.silence || hasEachOutlet(connection, observations);
}

/** Whether a single connection has an answer for each adapter and family that gets out. */
function hasEachOutlet(connection: ConnectionObservation, observations: Observations): boolean {
  const bases = basesOf(connection);
  // Of a public base only the connection's end tells whether it was answered.
  if (bases.every(({ mapped }) => mapped.length === 0) || bases.some(isTraceless)) return false;
  const wanted = outletsOf(observations).filter(
    ({ id, publicAddresses }) => !publicAddresses.includes(id.address ?? ''),
  );
  const has = wanted.map(({ id }) =>
    bases.some(
      (base) => base.address === id.address && base.mapped.some(({ family }) => family === id.family),
    ),
  );
  return has.length > 0 && has.every(Boolean);
}

/** Whether nothing that STUN servers may still answer could change the verdicts. */
function udpSettled(observations: Observations): boolean {
  const joints = ofPurpose(observations, 'joint');
  if (observations.webrtc !== 'present' || joints.length === 0 || joints[0]!.failed !== null) return true;
  const singles = ofPurpose(observations, 'single');
  if (isUnheard(observations)) {
    const control = observations.requests.find(
      ({ purposes, answered }) => purposes.includes('name') && answered,
    );
    const slow = control ? (control.settledMs ?? 0) + TIMES.control : 0;
    // Counted from the opening, as silence is: a slow page opens the connection some ms after the start.
    const silent = ageOf(joints[0]!, observations) >= TIMES.silence;
    return joints.some(isComplete) || (silent && observations.elapsedMs >= slow);
  }
  const silentLong = singles.every((c) => isSpent(c, observations));
  if (silentLong) return !isStillConfirming(observations);
  if (
    couldBeRestricted(observations) ||
    udp(observations).value !== 'open' ||
    !answersEnough(singles, observations)
  )
    return false;
  return (
    mappingSettled(observations) ||
    (ofPurpose(observations, 'confirm').length > 0 && !isStillConfirming(observations))
  );
}

/** Whether connections are running, or are about to be opened, that may still tell the mapping. */
function isStillConfirming(observations: Observations): boolean {
  if (mappingSettled(observations) || ofPurpose(observations, 'joint').some(isComplete)) return false;
  const confirms = ofPurpose(observations, 'confirm');
  if (confirms.length > 0) return confirms.some((c) => !isSpent(c, observations));
  return operatorsOf(aliveServers(observations)).length >= 2;
}

/** Every server known to be alive has answered alone, or had the time for a second try. */
function answersEnough(singles: ConnectionObservation[], observations: Observations): boolean {
  const wait = slowestRoundTrip(observations) + TIMES.alive;
  return singles.every((c) => isSpent(c, observations) || ageOf(c, observations) >= wait);
}

/** Servers that have not answered, and whose name was found as far as is known. */
function missingServers(observations: Observations): StunServer[] {
  const alive = aliveServers(observations);
  return observations.servers.filter((s) => !alive.includes(s) && !lookupFailed(observations, s.url));
}

/** Whether UDP would look restricted if those who have not answered yet stayed silent. */
function couldBeRestricted(observations: Observations): boolean {
  const alive = aliveServers(observations);
  return alive.length > 0 && portsOpen(alive, missingServers(observations)) !== 'open';
}
