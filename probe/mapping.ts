import type { Family } from './address';
import { type Base, basesOf, type Mapped } from './bases';
import { evidence, type Judged, known, unknown } from './judged';
import type { ConnectionObservation, Observations, StunServer } from './observations';
import { confirmingConnections, TIMES } from './plan';
import { ageOf, aliveServers, answeredOn, hostsOf, operatorsOf, slowestRoundTrip } from './servers';

/** RFC 4787 §4.1, and `no-nat` where the computer's own address is the public one. */
export type MappingBehavior =
  | 'endpoint-independent'
  | 'address-dependent'
  | 'address-and-port-dependent'
  | 'no-nat';

/** A local address (null: masked) and the family of what was mapped from it: mapping is judged for each alone. */
export interface BaseId {
  address: string | null;
  family: Family;
}

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
          answered: answeredOn(base, connection, observations.servers),
          waited: connection.purpose === 'confirm' && ageOf(connection, observations) >= wait,
        })),
    );
}

const endpoint = ({ address, port }: Mapped) => `${address} ${port}`;
const distinct = (mapped: Mapped[]): number => new Set(mapped.map(endpoint)).size;

/**
 * The one operator, if any, that alone saw another address than all others did. Its word is not enough for
 * a verdict: it may be wrong, or reached over another line. Null where the browser does not say who saw what.
 */
function dissenter(mapped: Mapped[], servers: StunServer[]): string | null {
  const operators = new Map<string, Set<string>>();
  for (const { address, url } of mapped) {
    const operator = servers.find((s) => s.url === url)?.operator;
    if (!operator) return null;
    operators.set(address, (operators.get(address) ?? new Set()).add(operator));
  }
  if (operators.size !== 2) return null;
  const [few, many] = [...operators.values()].sort((a, b) => a.size - b.size);
  const alone = [...few!][0]!;
  return few!.size === 1 && many!.size >= 2 && !many!.has(alone) ? alone : null;
}

/**
 * How a NAT maps for one base. Endpoint-independent is claimed only when one connection heard at least two
 * operators and saw one mapping; or, where a silent adapter or server keeps it from completing, when enough
 * connections to servers known to be alive all saw just one. Two mappings of one socket prove the contrary.
 */
export function mappingOf(observations: Observations, id: BaseId): Judged<MappingBehavior> {
  const seen = sightings(observations, id);
  const several = seen.filter(({ mapped }) => distinct(mapped) > 1);
  if (several.length > 0) return dependentMapping(seen, several, observations.servers);

  const heard = seen.filter(
    ({ answered, mapped }) => answered !== null && mapped.length === 1 && operatorsOf(answered).length >= 2,
  );
  if (heard.length > 0) {
    const most = Math.max(...heard.map(({ answered }) => answered!.length));
    return known('endpoint-independent', evidence('one_mapping', most));
  }
  const alive = aliveServers(observations);
  const hosts = Math.min(...seen.filter(({ waited }) => waited).map(({ connection }) => hostsIn(connection, alive)));
  const confirming = seen.filter(({ waited, mapped }) => waited && mapped.length === 1);
  if (hosts >= 2 && operatorsOf(alive).length >= 2 && confirming.length >= confirmingConnections(hosts))
    return known('endpoint-independent', evidence('one_mapping', alive.length));

  if (operatorsOf(alive).length < 2) return unknown(evidence('too_few_servers', operatorsOf(alive).length));
  return unknown(evidence('server_silent'));
}

const hostsIn = (connection: ConnectionObservation, servers: StunServer[]): number =>
  hostsOf(servers.filter(({ url }) => connection.urls.includes(url))).length;

function dependentMapping(seen: Sighting[], several: Sighting[], servers: StunServer[]): Judged<MappingBehavior> {
  if (several.some(({ base }) => base.ambiguous)) return unknown(evidence('several_adapters'));
  const trusted = several.filter(({ mapped }) => {
    const alone = dissenter(mapped, servers);
    return distinct(mapped.filter(({ url }) => servers.find((s) => s.url === url)?.operator !== alone)) > 1;
  });
  if (trusted.length === 0) return unknown(evidence('one_server_differs'));
  const single = seen.some(
    ({ answered, mapped }) => answered !== null && mapped.length === 1 && operatorsOf(answered).length >= 2,
  );
  if (single) return unknown(evidence('contradictory'));
  const count = evidence('mappings', Math.max(...trusted.map(({ mapped }) => distinct(mapped))));
  const kinds = trusted.map((sighting) => kindOf(sighting, servers));
  const certain = new Set(kinds.flatMap(({ kind, sure }) => (sure && kind ? [kind] : [])));
  const repeated = kinds.filter(({ kind }) => kind === 'address-dependent').length >= 2;
  if (certain.size > 1) return unknown(evidence('not_endpoint_independent'), count);
  if (certain.has('address-and-port-dependent'))
    return known('address-and-port-dependent', count, evidence('mapping_per_port'));
  if (certain.has('address-dependent') || repeated) return known('address-dependent', count, evidence('mapping_per_host'));
  return unknown(evidence('not_endpoint_independent'), count);
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
function kindOf({ mapped, answered, waited, connection }: Sighting, servers: StunServer[]): Kind {
  const asked = servers.filter(({ url }) => connection.urls.includes(url));
  const twoPorts = hostsOf(asked).filter((host) => asked.filter((s) => s.host === host).length > 1);
  const allHeard = answered !== null && answered.length === asked.length;
  if (twoPorts.length < 2) return { kind: null, sure: false };
  if (mapped.some(({ url }) => url === null)) {
    if (!allHeard) return { kind: null, sure: false };
    if (distinct(mapped) === asked.length) return { kind: 'address-and-port-dependent', sure: true };
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
      .map((base) => ({ base, answered: answeredOn(base, connection, observations.servers) })),
  );
  return all.some(({ answered }) => (answered?.length ?? 0) > 0) && all.every(({ base }) => base.mapped.length === 0);
}
