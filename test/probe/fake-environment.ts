import { type Environment, gather, type PeerConnection } from '../../probe/gather';
import type { Observations } from '../../probe/observations';
import { TIMES } from '../../probe/plan';
import { PLAN, PUBLIC } from './scenes';

/** A peer connection that does what a test tells it to. */
export class FakeConnection extends EventTarget {
  iceGatheringState: RTCIceGatheringState = 'new';
  closed = 0;
  createDataChannel() {
    return {} as RTCDataChannel;
  }
  setLocalDescription(): Promise<void> {
    return Promise.resolve();
  }
  close() {
    this.closed++;
  }
  candidate(candidate: string | null, url: string | null = null) {
    const event = Object.assign(new Event('icecandidate'), {
      candidate: candidate === null ? null : { candidate, url },
    });
    this.dispatchEvent(event);
  }
  error(url: string, port: number | null = 50000) {
    const event = { url, port, errorCode: 701, errorText: 'STUN host lookup received error.' };
    this.dispatchEvent(Object.assign(new Event('icecandidateerror'), event));
  }
  complete() {
    this.iceGatheringState = 'complete';
    this.dispatchEvent(new Event('icegatheringstatechange'));
  }
}

/** A run under way, with everything outside it in the test's hand. */
export interface Bench {
  made: FakeConnection[];
  fetched: { url: string; init: RequestInit }[];
  /** Lets time go by, a tick at a time. */
  pass(ms: number): Promise<void>;
  abort: AbortController;
  changes: string[];
  running: Promise<Observations>;
  snapshot(): Observations;
}

/** A web server's answer. */
export const html = (text: string, type: Response['type'] = 'cors') => ({
  type,
  text: () => Promise.resolve(text),
});

/** Starts a run against fakes; time goes by when the test says so. */
export function start(over: Partial<Environment> = {}, make = () => new FakeConnection()): Bench {
  let now = 0;
  let tick: (() => void) | null = null;
  const made: FakeConnection[] = [];
  const fetched: Bench['fetched'] = [];
  const changes: string[] = [];
  const abort = new AbortController();
  let last: Observations | null = null;
  const fetch: Environment['fetch'] = over.fetch ?? (() => Promise.resolve(html(`ip=${PUBLIC}`)));
  const running = gather(
    PLAN,
    {
      createPeerConnection: () => {
        const connection = make();
        made.push(connection);
        return connection as unknown as PeerConnection;
      },
      now: () => now,
      date: () => '2026-11-21T10:00:00Z',
      every: (_, callback) => {
        tick = callback;
        return () => {
          tick = null;
        };
      },
      signal: abort.signal,
      ...over,
      fetch: (url, init) => {
        fetched.push({ url, init });
        return fetch(url, init);
      },
    },
    (observations) => {
      last = observations;
      changes.push(observations.done ? 'done' : 'change');
    },
  );
  const pass = async (ms: number) => {
    for (const end = now + ms; now < end; ) {
      now = Math.min(end, now + TIMES.tick);
      tick?.();
      await new Promise(setImmediate);
    }
  };
  return { made, fetched, pass, abort, changes, running, snapshot: () => last! };
}
