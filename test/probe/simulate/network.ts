import { familyOf } from '../../../probe/address';
import type { StunServer } from '../../../probe/observations';
import type { Clock } from './clock';
import { type Endpoint, type Socket, Translator } from './nat';
import type { Random } from './random';
import type { Adapter, StunHost, World } from './world';

/** When a resolver that lost a packet asks again (ms). */
const RESOLVER_RETRY = 1000;

/** The simulated network between the browser and the servers. */
export class Network {
  private readonly nat: Translator;
  private readonly resolved = new Map<string, number>();
  /** Packets that left, for the readable trace of a failing run. */
  readonly trace: string[] = [];

  constructor(
    readonly world: World,
    readonly clock: Clock,
    readonly random: Random,
  ) {
    this.nat = new Translator(world, random);
  }

  note(text: string) {
    this.trace.push(`${this.clock.now.toFixed(1).padStart(8)} ${text}`);
  }

  /** Milliseconds until a name is resolved from now: once a name, cached afterwards. */
  resolvesIn(name: string): number {
    const { world, clock, random } = this;
    let at = this.resolved.get(name);
    if (at === undefined) {
      at = clock.now + world.dnsMs * (0.8 + 0.2 * random.next());
      if (random.chance(this.roundTripLoss)) at += RESOLVER_RETRY;
      this.resolved.set(name, at);
    }
    return Math.max(0, at - clock.now) + 0.5 * random.next();
  }

  get roundTripLoss(): number {
    return 1 - (1 - this.world.loss) ** 2;
  }

  host(server: StunServer): StunHost {
    return this.world.hosts.find(({ name }) => name === server.host)!;
  }

  /** Sends one request; calls back with what the server says it saw, unless a packet is lost on the way. */
  request(socket: Socket, server: StunServer, answered: (seen: Endpoint) => void) {
    const { world, random, clock } = this;
    const host = this.host(server);
    const ports = world.plan.servers.filter((s) => s.host === server.host).map(({ port }) => port);
    const index = ports.indexOf(server.port);
    const { adapter } = socket;
    // Behind NAT64 only names without an IPv6 address are translated (RFC 6147 §5.1.6).
    const toIpv6 = adapter.family === 'ipv6' && host.ipv6 !== null;
    const destination = { address: toIpv6 ? host.ipv6! : host.ipv4[index === 0 ? 0 : 1], port: server.port };
    if (adapter.silent || !world.online || world.captive) return;
    if (world.udp === 'blocked' || (world.udp === 'only-443' && server.port !== 443)) return;
    const native = toIpv6 && adapter.nat64;
    const seen = native
      ? { address: adapter.address, port: socket.port }
      : this.nat.translate(socket, destination, clock.now);
    const epoch = this.nat.epoch(adapter, clock.now);
    if (random.chance(world.loss) || !random.chance(host.answers[index] ?? 0) || random.chance(world.loss))
      return;
    const claim = host.claims === null ? seen : { address: host.claims, port: seen.port };
    clock.after(host.roundTripMs * (0.95 + 0.05 * random.next()), () => {
      // What was under way to an address that the line no longer has is lost.
      if (this.nat.epoch(adapter, clock.now) === epoch) answered(claim);
    });
  }

  /** The adapter that a request leaves by: a literal address leaves no choice of family. */
  webAdapter(hostname: string): Adapter | null {
    const { webAdapter, everyAdapter } = this.world;
    const family = familyOf(hostname.replace(/^\[|\]$/g, ''));
    if (family === null || webAdapter.family === family) return webAdapter;
    return everyAdapter.find((adapter) => adapter.family === family && !adapter.silent) ?? null;
  }

  /** The address that a web server sees in a request finished now; null if the line changed underneath it. */
  webAddress(adapter: Adapter, hostname: string, startedAt: number): string | null {
    const { world, clock, random } = this;
    if (this.nat.epoch(adapter, startedAt) !== this.nat.epoch(adapter, clock.now)) return null;
    if (world.web.proxy) return world.web.proxy;
    const socket = { adapter, port: random.integer(32768, 60999) };
    return this.nat.translate(socket, { address: hostname, port: 443 }, clock.now).address;
  }
}
