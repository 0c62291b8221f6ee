import { type Base, type BaseId, basesOf, type Mapped, socketCount } from './bases';
import { evidence, type Judged, known, unknown } from './judged';
import type { ConnectionObservation, Observations, StunServer } from './observations';
import { confirmingConnections, TIMES } from './plan';
import { ageOf, aliveOn, answeredOn, hostsOf, operatorsOf, slowestRoundTrip, steadyHosts } from './servers';
import { changedOnce, doubtful, fitsOneChange, type View, viewsOf, withoutDoubtful } from './views';

/** RFC 4787 §4.1, and `no-nat` where the computer's own address is the public one. */
export type MappingBehavior =
  | 'endpoint-independent'
  | 'address-dependent'
  | 'address-and-port-dependent'
  | 'no-nat';

export type { BaseId };

/** The base in one connection, with its mappings of the one family. */
interface Sighting {
  connection: ConnectionObservation;
  base: Base;
  mapped: Mapped[];
  /** All its servers were heard (or an error tells which not). */
  answered: StunServer[] | null;
  /** A confirming connection that was given time for four tries to each of its servers. */
  waited: boolean;
}

function sightings(observations: Observations, id: BaseId): Sighting[] {
  const wait = TIMES.confirm + slowestRoundTrip(observations);
  return observations.connections
    .filter(({ purpose }) => purpose !== 'single')
    .flatMap((connection) =>
      basesOf(connection)
        .filter((base) => base.address === id.address)
        .map((base) => ({
          connection,
          base,
          mapped: base.mapped.filter(({ family }) => family === id.family),
          answered: heardOn(base, id, connection, observations),
          waited: connection.purpose === 'confirm' && ageOf(connection, observations) >= wait,
        })),
    );
}

/** Who answered on the base in the family in question. Behind NAT64 a socket speaks both; then only who showed it. */
function heardOn(
  base: Base,
  id: BaseId,
  connection: ConnectionObservation,
  observations: Observations,
): StunServer[] | null {
  const answered = answeredOn(base, connection, observations);
  if (answered === null || !base.translated) return answered;
  const translated = new Set(aliveOn(observations, id).map(({ url }) => url));
  return answered.filter(({ url }) => translated.has(url));
}

const endpoint = ({ address, port }: Mapped) => `${address} ${port}`;
const distinct = (mapped: Mapped[]): number => new Set(mapped.map(endpoint)).size;

/**
 * How a NAT maps for one base. Endpoint-independent is claimed only when one connection heard at least two
 * operators and saw one mapping; or, where a silent adapter or server keeps it from completing, when enough
 * connections to servers that answer reliably all saw just one. Two mappings of one socket prove the contrary.
 */
export function mappingOf(observations: Observations, id: BaseId): Judged<MappingBehavior> {
  const seen = sightings(observations, id);
  const several = seen.filter(({ mapped }) => distinct(mapped) > 1);
  if (several.length > 0)
    return dependentMapping(seen, several, viewsOf(observations, id), observations.servers);
  if (hidesAnswers(observations, id)) return unknown(evidence('one_server_differs'));

  const heard = seen.filter(isHeardOnce);
  if (heard.length > 0) {
    const most = Math.max(...heard.map(({ answered }) => answered!.length));
    return known('endpoint-independent', evidence('one_mapping', most));
  }
  const alive = aliveOn(observations, id);
  const confirming = seen.filter(({ waited }) => waited);
  const steady = steadyHosts(observations, id);
  const reliable = alive.filter(({ host }) => steady.includes(host));
  const hosts = Math.min(...confirming.map(({ connection }) => hostsIn(connection, alive)));
  const agree = confirming.length > 0 && confirming.every(({ mapped }) => mapped.length === 1);
  const enough = confirming.length >= confirmingConnections(hosts) && operatorsOf(reliable).length >= 2;
  if (agree && enough) return known('endpoint-independent', evidence('one_mapping', reliable.length));

  if (operatorsOf(alive).length < 2) return unknown(evidence('too_few_servers', operatorsOf(alive).length));
  return unknown(evidence('server_silent'));
}

const isHeardOnce = ({ answered, mapped }: Sighting): boolean =>
  answered !== null && mapped.length === 1 && operatorsOf(answered).length >= 2;

/**
 * Whether some server saw the base's own address, which leaves no trace, while others saw another: then one
 * mapping in sight is not the only one.
 */
export function hidesAnswers(observations: Observations, id: BaseId): boolean {
  return observations.connections.some((connection) =>
    basesOf(connection).some(
      (base) =>
        base.class === 'public' &&
        base.address === id.address &&
        base.family === id.family &&
        base.mapped.length === 0 &&
        (answeredOn(base, connection, observations)?.length ?? 0) > 0,
    ),
  );
}

const hostsIn = (connection: ConnectionObservation, servers: StunServer[]): number =>
  hostsOf(servers.filter(({ url }) => connection.urls.includes(url))).length;

function dependentMapping(
  seen: Sighting[],
  several: Sighting[],
  views: View[],
  servers: StunServer[],
): Judged<MappingBehavior> {
  if (several.some(({ base }) => base.ambiguous)) return unknown(evidence('several_adapters'));
  const trusted = several.filter(({ mapped }) =>
    withoutDoubtful(mapped, views).every((rest) => distinct(rest) > 1),
  );
  if (trusted.length === 0) return unknown(evidence('one_server_differs'));
  if (mayBeOneChange(trusted, views)) return unknown(evidence('address_changes'));
  if (seen.some(isHeardOnce)) return unknown(evidence('contradictory'));
  const count = evidence('mappings', Math.max(...trusted.map(({ mapped }) => distinct(mapped))));
  if (changedOnce(views))
    return unknown(evidence('not_endpoint_independent'), evidence('address_changes'), count);
  const kinds = trusted.map((sighting) => kindOf(sighting, servers, doubtful(views).length > 0));
  const certain = new Set(kinds.flatMap(({ kind, sure }) => (sure && kind ? [kind] : [])));
  const repeated = kinds.filter(({ kind }) => kind === 'address-dependent').length >= 2;
  if (certain.size > 1) return unknown(evidence('not_endpoint_independent'), count);
  if (certain.has('address-and-port-dependent'))
    return known('address-and-port-dependent', count, evidence('mapping_per_port'));
  if (certain.has('address-dependent') || repeated)
    return known('address-dependent', count, evidence('mapping_per_host'));
  return unknown(evidence('not_endpoint_independent'), count);
}

/**
 * Whether it could all be an endpoint-independent NAT whose line changed its address in the meantime, which gives
 * each socket one more mapping; perhaps with one server that is wrong. Two ports of one address can't.
 */
function mayBeOneChange(several: Sighting[], views: View[]): boolean {
  if (several.some(({ mapped }) => new Set(mapped.map(({ address }) => address)).size < mapped.length))
    return false;
  const sockets = [...several.map(({ mapped }) => mapped), ...views.map((view) => [view])];
  const without = (group: string[]) =>
    sockets.map((socket) => socket.filter(({ address }) => !group.includes(address)));
  return [[], ...doubtful(views)].some((group) => fitsOneChange(without(group)));
}

interface Kind {
  kind: 'address-dependent' | 'address-and-port-dependent' | null;
  /** False where it rests on an answer that did not come: then another connection has to say the same. */
  sure: boolean;
}

/**
 * Which of the two dependent kinds. Two hosts with two ports each must agree, since one name's ports may
 * resolve to different addresses.
 */
function kindOf(
  { mapped, answered, waited, connection }: Sighting,
  servers: StunServer[],
  inDoubt: boolean,
): Kind {
  const asked = servers.filter(({ url }) => connection.urls.includes(url));
  const twoPorts = hostsOf(asked).filter((host) => asked.filter((s) => s.host === host).length > 1);
  const allHeard = answered !== null && answered.length === asked.length;
  if (twoPorts.length < 2) return { kind: null, sure: false };
  if (mapped.some(({ url }) => url === null)) {
    // Masked sockets of both families: a server that lies may count twice.
    if (inDoubt && socketCount(connection) > 1) return { kind: null, sure: false };
    if (distinct(mapped) === asked.length) return { kind: 'address-and-port-dependent', sure: true };
    if (!allHeard) return { kind: null, sure: false };
    return { kind: distinct(mapped) === hostsOf(asked).length ? 'address-dependent' : null, sure: true };
  }
  const votes = twoPorts.map((host) => {
    const urls = asked.filter((s) => s.host === host).map((s) => s.url);
    const ports = distinct(mapped.filter(({ url }) => urls.includes(url!)));
    if (ports > 1) return 'port';
    const heard = answered !== null && urls.every((url) => answered.some((s) => s.url === url));
    return ports === 1 && (heard || waited) ? 'host' : null;
  });
  const heardBoth = answered !== null;
  if (votes.filter((vote) => vote === 'port').length >= 2 && !votes.includes('host'))
    return { kind: 'address-and-port-dependent', sure: true };
  if (votes.filter((vote) => vote === 'host').length >= 2 && !votes.includes('port'))
    return { kind: 'address-dependent', sure: heardBoth };
  return { kind: null, sure: false };
}

/**
 * Whether the base's own address is the public one: the connection completed, at least one server was heard
 * there, and no server saw another address.
 */
export function isWithoutNat(observations: Observations, id: BaseId): boolean {
  const all = observations.connections.flatMap((connection) =>
    basesOf(connection)
      .filter((base) => base.address === id.address && base.family === id.family && base.class === 'public')
      .map((base) => ({ base, answered: answeredOn(base, connection, observations) })),
  );
  return (
    all.some(({ answered }) => (answered?.length ?? 0) > 0) &&
    all.every(({ base }) => base.mapped.length === 0)
  );
}
