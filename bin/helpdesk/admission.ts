import type { Limits } from './limits.ts';
import { Origin } from './origin.ts';

type Bounds = Pick<Limits, 'connections' | 'perAddress' | 'fromHere'>;

/** Counts connections in all, and knows what those from each address share. */
export class Admission {
  private total = 0;
  private readonly origins = new Map<string, Origin>();

  constructor(
    private readonly bounds: Bounds,
    private readonly now: () => number,
  ) {}

  /** Whether one more may come from this address; if so it is counted, and the result is to be called when it goes. */
  enter(address: string): (() => void) | null {
    const origin = this.origin(address);
    if (this.total >= this.bounds.connections || !origin.enter()) return null;
    this.total += 1;
    return () => {
      this.total -= 1;
      origin.leave();
    };
  }

  /**
   * What the connections from this address share. The address is the connection's own: a header such as
   * X-Forwarded-For says whatever its sender likes.
   */
  origin(address: string): Origin {
    const name = originOf(address);
    const { perAddress, fromHere } = this.bounds;
    const origin = this.origins.get(name) ?? new Origin(name === HERE ? fromHere : perAddress, this.now);
    this.origins.set(name, origin);
    return origin;
  }

  /** Forgets the origins of which nothing has to be remembered, or the map would grow with every address ever seen. */
  sweep(): void {
    for (const [name, origin] of this.origins) if (origin.fresh) this.origins.delete(name);
  }

  /** Origins that are remembered. */
  get size(): number {
    return this.origins.size;
  }
}

const HERE = 'this machine';

/** What is counted as one visitor: an IPv4 address, or the 64 bits of an IPv6 network that one household gets. */
function originOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (plain === '::1' || plain.startsWith('127.')) return HERE;
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.replace(/%.*$/, '').split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = plain.includes('::')
    ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
    : [];
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
