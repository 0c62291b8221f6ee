/** A token bucket: `burst` at once, `perSecond` in the long run. Takes on credit; who is in debt waits. */
export class Bucket {
  private tokens: number;
  private filledAt: number;

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    now: number,
  ) {
    this.tokens = burst;
    this.filledAt = now;
  }

  /** Takes an amount, and gives the milliseconds to wait until nothing is owed. `now` in milliseconds. */
  take(amount: number, now: number): number {
    this.tokens =
      Math.min(this.burst, this.tokens + ((now - this.filledAt) * this.perSecond) / 1000) - amount;
    this.filledAt = now;
    return this.tokens >= 0 ? 0 : Math.ceil((-this.tokens / this.perSecond) * 1000);
  }

  /** Whether it is as at the beginning. */
  full(now: number): boolean {
    this.take(0, now);
    return this.tokens === this.burst;
  }
}
