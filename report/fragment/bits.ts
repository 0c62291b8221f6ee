/** A value cannot be what an honest writer wrote. */
export class Damaged extends Error {}

/** Groups of a number: more would not fit 32 bits. */
const MOST_GROUPS = 32;

/** Writes numbers bit by bit, the highest bit first. */
export class BitWriter {
  private readonly written: number[] = [];
  private readonly pools = new Map<string, Map<string, number>>();

  bits(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) this.written.push(Math.floor(value / 2 ** bit) % 2);
  }

  /** A whole number from 0 on, in groups of `group` bits with one more that says whether another group follows. */
  uint(value: number, group: number): void {
    for (let rest = value; ; rest = Math.floor(rest / 2 ** group)) {
      const more = rest >= 2 ** group;
      this.bits(rest % 2 ** group, group);
      this.bits(more ? 1 : 0, 1);
      if (!more) return;
    }
  }

  /** Something that may come again. The first time it gives true, and the value has to be written; later only its place is. */
  isNew(pool: string, key: string): boolean {
    const seen = this.pools.get(pool) ?? new Map<string, number>();
    this.pools.set(pool, seen);
    const place = seen.get(key);
    this.bits(place === undefined ? 1 : 0, 1);
    if (place !== undefined) this.bits(place, placeBits(seen.size));
    else seen.set(key, seen.size);
    return place === undefined;
  }

  bytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.written.length / 8));
    this.written.forEach((bit, at) => {
      bytes[at >> 3]! |= bit << (7 - (at & 7));
    });
    return bytes;
  }
}

/** Reads what a `BitWriter` wrote. Past the end there are only zeros: fields that an older version did not write. */
export class BitReader {
  private at = 0;
  private readonly pools = new Map<string, unknown[]>();

  constructor(private readonly bytes: Uint8Array) {}

  bits(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit++, this.at++)
      value = value * 2 + (((this.bytes[this.at >> 3] ?? 0) >> (7 - (this.at & 7))) & 1);
    return value;
  }

  /** Throws `Damaged` for a number that no honest writer writes. */
  uint(group: number): number {
    let value = 0;
    for (let groups = 0; groups < MOST_GROUPS; groups++) {
      value += this.bits(group) * 2 ** (group * groups);
      if (value >= 2 ** 32) break;
      if (this.bits(1) === 0) return value;
    }
    throw new Damaged();
  }

  pooled<T>(pool: string, read: () => T): T {
    const seen = (this.pools.get(pool) ?? []) as T[];
    this.pools.set(pool, seen);
    // Past the end, where zeros are read, there is nothing to point at.
    if (this.bits(1) === 0 && seen.length > 0) {
      const place = this.bits(placeBits(seen.length));
      if (place >= seen.length) throw new Damaged();
      return seen[place]!;
    }
    const value = read();
    seen.push(value);
    return value;
  }
}

const placeBits = (size: number) => Math.ceil(Math.log2(size));
