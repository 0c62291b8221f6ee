import type { Random } from './random';
import { type Adapter, REBOUND, type World } from './world';

export interface Endpoint {
  address: string;
  port: number;
}

export interface Socket {
  adapter: Adapter;
  port: number;
}

/** Translates what leaves a computer's sockets, each NAT by its own table of mappings (RFC 4787 §4). */
export class Translator {
  private readonly table = new Map<string, Endpoint>();
  private readonly perSocket = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly world: World,
    private readonly random: Random,
  ) {}

  /** The source that a destination sees. */
  translate(socket: Socket, to: Endpoint, now: number): Endpoint {
    const { adapter, port } = socket;
    const { nat } = adapter;
    if (!nat) return { address: adapter.address, port };
    const epoch = this.epoch(adapter, now);
    const from = `${adapter.address} ${port} ${epoch}`;
    const key =
      nat.mapping === 'endpoint-independent'
        ? from
        : nat.mapping === 'address-dependent'
          ? `${from} ${to.address}`
          : `${from} ${to.address} ${to.port}`;
    const known = this.table.get(key);
    if (known) return known;
    const address = epoch > 0 ? REBOUND : this.address(nat, socket, to);
    const endpoint = { address, port: this.port(nat.preservesPort, address, port) };
    this.table.set(key, endpoint);
    return endpoint;
  }

  /** Counts the addresses that an adapter's line has had. A VPN keeps its own when the line below changes. */
  epoch(adapter: Adapter, now: number): number {
    const { rebindsAt } = this.world;
    return adapter.kind === 'home' && adapter.nat && rebindsAt !== null && now >= rebindsAt ? 1 : 0;
  }

  private address(nat: NonNullable<Adapter['nat']>, { adapter, port }: Socket, to: Endpoint): string {
    if (nat.pooling === 'paired') return nat.pool[0]!;
    if (nat.pooling === 'by-destination')
      return nat.pool[this.hash(`${adapter.address} ${to.address}`) % nat.pool.length]!;
    if (nat.pooling === 'per-flow' && nat.mapping !== 'endpoint-independent')
      return this.random.pick(nat.pool);
    const key = `${adapter.address} ${port}`;
    const address = this.perSocket.get(key) ?? this.random.pick(nat.pool);
    this.perSocket.set(key, address);
    return address;
  }

  private port(preserves: boolean, address: string, local: number): number {
    let port = local;
    for (let first = true; ; first = false) {
      if (!(first && preserves)) port = this.random.integer(1024, 65535);
      const key = `${address} ${port}`;
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return port;
    }
  }

  private hash(text: string): number {
    let hash = this.world.seed >>> 0;
    for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
    return (hash ^ (hash >>> 13)) >>> 0;
  }
}
