import type { Measurements } from '../../../probe/measurements';
import type { Simulation } from './simulation';
import { type Adapter, REBOUND, type World } from './world';

/** What must not be said of a world, in words, for each value that was said all the same. */
export function wrongValues({ world, measurements: m }: Simulation): string[] {
  const wrong: string[] = [];
  const check = (key: keyof Measurements, allowed: readonly unknown[]) => {
    const { value } = m[key] as { value: unknown };
    if (value !== 'unknown' && !allowed.includes(value))
      wrong.push(`${key} ${value}, not ${allowed.join(' or ')}`);
  };
  const reachable = world.online && !world.captive;
  check('online', [world.online]);
  check('dns', world.online ? [world.dns === 'ok' ? 'ok' : 'broken'] : []);
  check('captivePortal', world.online ? [world.captive ? 'likely' : 'no'] : []);
  check('webrtc', ['available']);
  check('udp', reachable ? udpOf(world) : []);
  check('publicIpv4', publicAddresses(world, 'ipv4'));
  check('publicIpv6', publicAddresses(world, 'ipv6'));
  check('vpnActive', [world.vpn || world.web.proxy ? 'likely' : 'no']);
  check('nat64', [world.adapters.some(({ nat64 }) => nat64) ? 'yes' : 'no']);
  const adapter = measuredAdapter(world, m);
  if (adapter === undefined) return wrong;
  if (adapter === null) return [...wrong, 'base is not the one that carries the default route'];
  // What goes through NAT64 is IPv4; the same adapter's IPv6 is not translated.
  const nat =
    adapter.nat64 && m.base.value !== 'unknown' && m.base.value.family === 'ipv6' ? null : adapter.nat;
  const masked = world.browser === 'firefox';
  // Masked, no NAT can't be told from an endpoint-independent one that keeps ports; as a mapping it is one.
  check('mappingBehavior', nat ? [nat.mapping] : masked ? ['no-nat', 'endpoint-independent'] : ['no-nat']);
  check('portPreservation', [nat ? nat.preservesPort : true]);
  const paired = !nat || nat.pool.length === 1 || nat.pooling === 'paired';
  // The line that came after a rebinding has one address.
  check(
    'addressPooling',
    paired ? ['paired'] : world.rebindsAt !== null ? ['paired', 'arbitrary'] : ['arbitrary'],
  );
  return wrong;
}

/** Where no server can be heard, or rarely one, nothing tells it from blocked. */
function udpOf({ udp, plan, hosts, adapters }: World): string[] {
  if (udp === 'blocked') return ['blocked'];
  const onlyIpv6 = adapters.every(({ family, nat64 }) => family === 'ipv6' && !nat64);
  const hostOf = (host: string) => hosts.find(({ name }) => name === host)!;
  const reaches = (host: string) => !onlyIpv6 || hostOf(host).ipv6 !== null;
  const shares = plan.servers.map(({ host, port }) => {
    const ports = plan.servers.filter((s) => s.host === host).map((s) => s.port);
    return (udp === 'only-443' && port !== 443) || !reaches(host)
      ? 0
      : hostOf(host).answers[ports.indexOf(port)]!;
  });
  const best = Math.max(...shares);
  // Nor from open where no other port could be asked.
  const other = plan.servers.some(({ host, port }) => port !== 443 && reaches(host));
  const named = udp === 'open' ? ['open'] : other ? ['restricted'] : ['restricted', 'open'];
  if (best === 1) return named;
  return best > 0 ? [...named, 'blocked'] : ['blocked'];
}

/** The adapter that the default route of IPv4 uses, or of IPv6 where there is no IPv4. */
export function defaultAdapter(world: World): Adapter | undefined {
  const ipv4 = world.adapters.filter(({ family }) => family === 'ipv4');
  return (
    ipv4.find((a) => a === world.webAdapter) ?? ipv4.find(({ kind }) => kind === 'home') ?? world.adapters[0]
  );
}

/** The adapter that the measurements speak of; undefined: of none, null: of a wrong one. */
function measuredAdapter(world: World, { base }: Measurements): Adapter | null | undefined {
  if (base.value === 'unknown') return undefined;
  const { address, family } = base.value;
  const expected = defaultAdapter(world)!;
  if (address !== null) {
    const named = world.adapters.find((adapter) => adapter.address === address);
    // Where the default route gives no answer, another outlet is the best there is: IPv6 beside blocked IPv4.
    return named === expected || named?.family === 'ipv6' || expected.silent ? named : null;
  }
  return family === 'ipv4'
    ? expected
    : world.adapters.find((adapter) => adapter.family === family && !adapter.nat64);
}

function publicAddresses(world: World, family: 'ipv4' | 'ipv6'): (string | null)[] {
  const own = world.adapters.filter((adapter) =>
    family === 'ipv4' ? adapter.family === 'ipv4' || adapter.nat64 : adapter.family === 'ipv6',
  );
  // A proxy's IPv4 address is what the web sees of a computer without any.
  if (own.length === 0) return [null, world.web.proxy];
  if (family === 'ipv4' && own.every(({ nat64 }) => nat64) && world.hosts.every(({ ipv6 }) => ipv6 !== null))
    return [null, ...own[0]!.nat!.pool, REBOUND, world.web.proxy];
  if (!world.online || world.captive) return [];
  const route =
    family === 'ipv6'
      ? own[0]!
      : (own.find((a) => a === world.webAdapter) ?? own.find(({ kind }) => kind === 'home') ?? own[0]!);
  const addresses: (string | null)[] =
    route.nat && !(family === 'ipv6') ? [...route.nat.pool] : [route.address];
  if (world.rebindsAt !== null && route.kind === 'home' && route.nat) addresses.push(REBOUND);
  // Where UDP shows nothing, the address that web servers see is the public one.
  if (world.web.proxy) addresses.push(world.web.proxy);
  return addresses;
}

/** Whether the mapping can be told by any rule from what this browser shows in this world, loss apart. */
export function canTellMapping(world: World): boolean {
  const { online, captive, udp, dns, rebindsAt, hosts, adapters, browser, plan } = world;
  if (!online || captive || udp !== 'open' || rebindsAt !== null) return false;
  const named = hosts.some(({ name }) => !/^[\d.]+$/.test(name));
  if (named && dns !== 'ok') return false;
  const adapter = defaultAdapter(world)!;
  if (adapter.silent || hosts.some(({ claims }) => claims !== null)) return false;
  const reached = (name: string) =>
    adapter.family === 'ipv4' || (hosts.find((h) => h.name === name)!.ipv6 === null) === adapter.nat64;
  const whole = hosts.filter(({ answers, name }) => reached(name) && answers.every((share) => share === 1));
  const literal = !named && adapter.family === 'ipv6';
  if (literal || new Set(whole.map(({ operator }) => operator)).size < 2) return false;
  const sameFamily = adapters.filter(({ family }) => family === adapter.family);
  if (browser === 'firefox' && sameFamily.length > 1) return false;
  const outlets = sameFamily.filter(({ silent }) => !silent);
  const webTells =
    world.webAdapter.family === 'ipv4' && world.web.works && world.web.readable && !world.web.proxy;
  const samePublic = outlets.length > 1 && outlets.every((a) => a.kind === 'home');
  if (outlets.length > 1 && (!webTells || samePublic)) return false;
  if (!adapter.nat) return sameFamily.length === outlets.length;
  if (adapter.nat.mapping === 'endpoint-independent') return true;
  // RFC 5780 §4.3 needs an address with two ports; the design asks for two such hosts that agree.
  const twoPorts = whole.filter(({ answers, ipv4 }) => answers.length > 1 && ipv4[0] === ipv4[1]);
  if (twoPorts.length < 2) return false;
  return browser === 'chromium' || (whole.length === hosts.length && plan.servers.length > 2);
}

/** A network on which nothing is amiss: the one whose speed is promised. */
export function isHealthy(world: World): boolean {
  const quickest = Math.min(...world.hosts.map(({ roundTripMs }) => roundTripMs));
  return (
    canTellMapping(world) &&
    world.dns === 'ok' &&
    world.loss === 0 &&
    world.web.works &&
    world.web.readable &&
    world.web.ms <= 3 * quickest + 1 &&
    !world.vpn &&
    world.web.proxy === null &&
    world.adapters.every(({ silent }) => !silent) &&
    world.hosts.every(({ answers }) => answers.every((share) => share === 1))
  );
}
