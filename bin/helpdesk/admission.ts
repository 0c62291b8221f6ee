import type { Limits } from './limits.ts';

type Bounds = Pick<Limits, 'connections' | 'connectionsPerAddress' | 'connectionsFromHere'>;

/** Counts connections, in all and from each address. */
export class Admission {
  private total = 0;
  private readonly byAddress = new Map<string, number>();

  constructor(private readonly bounds: Bounds) {}

  /** Whether one more may come from this address; if so it is counted, and the result is to be called when it goes. */
  enter(address: string): (() => void) | null {
    const origin = originOf(address);
    const here = this.byAddress.get(origin) ?? 0;
    const most = origin === HERE ? this.bounds.connectionsFromHere : this.bounds.connectionsPerAddress;
    if (this.total >= this.bounds.connections || here >= most) return null;
    this.total += 1;
    this.byAddress.set(origin, here + 1);
    return () => this.leave(origin);
  }

  private leave(origin: string): void {
    this.total -= 1;
    const left = (this.byAddress.get(origin) ?? 1) - 1;
    // Kept only while someone is there, or the map would grow with every address ever seen.
    if (left > 0) this.byAddress.set(origin, left);
    else this.byAddress.delete(origin);
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
