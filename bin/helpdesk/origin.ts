import { Bucket } from './bucket.ts';
import type { OriginLimits } from './limits.ts';

/**
 * What all connections from one origin share. It outlives them, so that who comes back finds the buckets as they
 * were left.
 */
export class Origin {
  private connections = 0;
  private readonly arrivals: Bucket;
  private readonly packets: Bucket;
  private readonly bytes: Bucket;
  /** Connections with something to read, in the order in which they are served: each a piece, then the next. */
  private readonly queue = new Set<() => void>();
  private serving = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly limits: OriginLimits,
    private readonly now: () => number,
  ) {
    this.arrivals = new Bucket(limits.connectionsPerSecond, limits.connectionBurst, now());
    this.packets = new Bucket(limits.packetsPerSecond, limits.packetBurst, now());
    this.bytes = new Bucket(limits.bytesPerSecond, limits.byteBurst, now());
  }

  /** Whether one more may come; if so it is counted. */
  enter(): boolean {
    if (this.connections >= this.limits.connections) return false;
    if (this.arrivals.take(1, this.now()) > 0) {
      // Who is refused owes nothing: else one that keeps trying would shut its neighbours out for good.
      this.arrivals.take(-1, this.now());
      return false;
    }
    this.connections += 1;
    return true;
  }

  leave(): void {
    this.connections -= 1;
  }

  /** Calls `read` once, in its turn and when nothing is owed; what it reads it tells to `spend`. */
  inTurn(read: () => void): void {
    this.queue.add(read);
    this.serve();
  }

  /** Takes a turn back. */
  cancel(read: () => void): void {
    this.queue.delete(read);
  }

  spend(packets: number, bytes: number): void {
    this.packets.take(packets, this.now());
    this.bytes.take(bytes, this.now());
  }

  private serve(): void {
    // A `read` that queues again is served by the loop that called it.
    if (this.timer || this.serving) return;
    this.serving = true;
    for (const read of this.queue) {
      const ms = Math.max(this.packets.take(0, this.now()), this.bytes.take(0, this.now()));
      if (ms > 0) {
        this.timer = setTimeout(() => {
          this.timer = null;
          this.serve();
        }, ms);
        break;
      }
      this.queue.delete(read);
      read();
    }
    this.serving = false;
  }

  /** Nobody is there and nothing is owed: a new one would be the same. */
  get fresh(): boolean {
    const now = this.now();
    return this.connections === 0 && [this.arrivals, this.packets, this.bytes].every((one) => one.full(now));
  }
}
