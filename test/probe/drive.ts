import type { Clock } from './simulate/clock';

/** Lets virtual time go by until a run has come to its end; fails if that takes longer than `limit` ms. */
export async function drive<T>(clock: Clock, running: Promise<T>, limit = 60_000): Promise<T> {
  let over = false;
  const ended = running.finally(() => {
    over = true;
  });
  for (;;) {
    await new Promise(setImmediate);
    if (over) return ended;
    if (!clock.step() || clock.now > limit) throw new Error(`nothing ended the run by ${clock.now} ms`);
  }
}
