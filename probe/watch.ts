/** Waits for conditions on what events change. */
export interface Watch {
  /** To be called after each change. */
  look(): void;
  /** True as soon as the condition holds; false after so many ms, or when the run is cancelled. */
  until(condition: () => boolean, ms: number): Promise<boolean>;
  /** Ends it: whatever still waits gets false. */
  end(): void;
}

/** The longest between two looks, in ms: browsers fire no event when nothing happens. */
const TICK = 50;

/** `every` and `signal` as in the probe's environment. */
export function createWatch(
  now: () => number,
  every: (ms: number, callback: () => void) => () => void,
  signal: AbortSignal,
): Watch {
  const waiting = new Set<() => void>();
  let ended = signal.aborted;
  const look = () => {
    for (const check of [...waiting]) check();
  };
  const stopTicking = every(TICK, look);
  const end = () => {
    ended = true;
    stopTicking();
    signal.removeEventListener('abort', end);
    look();
  };
  signal.addEventListener('abort', end);
  return {
    look,
    end,
    until(condition, ms) {
      const since = now();
      return new Promise((resolve) => {
        const check = () => {
          const holds = !ended && condition();
          if (!holds && !ended && now() - since < ms) return;
          waiting.delete(check);
          resolve(holds);
        };
        waiting.add(check);
        check();
      });
    },
  };
}
