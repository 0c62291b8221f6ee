interface Entry {
  at: number;
  order: number;
  run: (() => void) | null;
}

/** Virtual time in ms: nothing waits, the clock jumps from one event to the next. */
export class Clock {
  now = 0;
  /** A binary heap, earliest first; equal times in the order of asking. */
  private heap: Entry[] = [];
  private count = 0;

  /** Calls `run` in so many ms; the returned function calls it off. */
  after(ms: number, run: () => void): () => void {
    const entry: Entry = { at: this.now + Math.max(0, ms), order: this.count++, run };
    this.heap.push(entry);
    this.raise(this.heap.length - 1);
    return () => {
      entry.run = null;
    };
  }

  every(ms: number, run: () => void): () => void {
    let cancel = this.after(ms, repeat);
    const clock = this;
    function repeat() {
      cancel = clock.after(ms, repeat);
      run();
    }
    return () => cancel();
  }

  /** Runs the next event. False if there is none. */
  step(): boolean {
    for (;;) {
      const first = this.heap[0];
      if (!first) return false;
      const last = this.heap.pop()!;
      if (this.heap.length > 0) {
        this.heap[0] = last;
        this.sink();
      }
      if (!first.run) continue;
      this.now = first.at;
      first.run();
      return true;
    }
  }

  private before(a: number, b: number): boolean {
    const [x, y] = [this.heap[a]!, this.heap[b]!];
    return x.at < y.at || (x.at === y.at && x.order < y.order);
  }

  private swap(a: number, b: number) {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
  }

  private raise(index: number) {
    for (let i = index; i > 0 && this.before(i, (i - 1) >> 1); i = (i - 1) >> 1) this.swap(i, (i - 1) >> 1);
  }

  private sink() {
    for (let i = 0; ; ) {
      const [left, right] = [2 * i + 1, 2 * i + 2];
      let least = i;
      if (left < this.heap.length && this.before(left, least)) least = left;
      if (right < this.heap.length && this.before(right, least)) least = right;
      if (least === i) return;
      this.swap(i, least);
      i = least;
    }
  }
}
