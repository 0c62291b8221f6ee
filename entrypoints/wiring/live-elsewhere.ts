/**
 * A session lives in one page; the other views of its visit are told by a lock, which goes with the page whatever
 * becomes of it. A channel says when to look.
 */
const lockOf = (visit: string) => `live:${visit}`;

let release: (() => void) | null = null;

/** Tells the other views of a visit that a session is under way in this page, or is over. */
export function tellOthers(visit: string, lasts: boolean): void {
  if (lasts === (release !== null)) return;
  if (!lasts) {
    release?.();
    release = null;
    return;
  }
  const over = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(lockOf(visit), () => {
    const channel = new BroadcastChannel(lockOf(visit));
    channel.postMessage(null);
    channel.close();
    return over;
  });
}

/** Calls back with whether a session of this visit is under way in another view, now and at each change. */
export function watchElsewhere(visit: string, changed: (lasts: boolean) => void): void {
  let waits = false;
  const look = async () => {
    const { held = [] } = await navigator.locks.query();
    if (release || waits || !held.some(({ name, mode }) => name === lockOf(visit) && mode === 'exclusive'))
      return;
    waits = true;
    changed(true);
    // Granted when the other page lets go.
    await navigator.locks.request(lockOf(visit), { mode: 'shared' }, () => {});
    waits = false;
    changed(false);
    await look();
  };
  new BroadcastChannel(lockOf(visit)).addEventListener('message', () => void look());
  void look();
}
