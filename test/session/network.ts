import type { Bytes } from '../../session/bytes';
import type { Transport, TransportState } from '../../session/transport';

/** A frame on its way. */
export interface Frame {
  topic: string;
  bytes: Bytes;
}

/** What stands between the sides: hands on what it is given, or something else, as the test says. */
export class Network {
  /** Everything that was ever published. */
  seen: Frame[] = [];
  /** How many connections were begun anew because nothing was heard. */
  renewed = 0;
  /** What becomes of a frame that is published; hands it on as it is unless a test says otherwise. */
  onFrame: (frame: Frame) => Frame[] = (frame) => [frame];
  private readonly handlers = new Map<string, Set<(bytes: Bytes) => void>>();

  /** Hands a frame to all who listen. */
  deliver({ topic, bytes }: Frame): void {
    for (const handler of this.handlers.get(topic) ?? []) handler(Uint8Array.from(bytes));
  }

  hasListeners(topic: string): boolean {
    return (this.handlers.get(topic)?.size ?? 0) > 0;
  }

  /** Listens as a third party, or as a broker, does. */
  listen(topic: string, handler: (bytes: Bytes) => void): () => void {
    const all = this.handlers.get(topic) ?? new Set();
    this.handlers.set(topic, all.add(handler));
    return () => all.delete(handler);
  }

  /** A side's connection, which a test can cut. */
  connect(): Transport & { cut: () => void; mend: () => void } {
    const own = new Map<string, (bytes: Bytes) => void>();
    const leave = new Map<string, () => void>();
    const listeners = new Set<(state: TransportState) => void>();
    let state: TransportState = 'connected';
    const become = (next: TransportState) => {
      state = next;
      for (const listener of listeners) listener(next);
    };
    return {
      publish: (topic, bytes) => {
        if (state !== 'connected') return;
        const frame = { topic, bytes };
        this.seen.push(frame);
        for (const one of this.onFrame(frame)) queueMicrotask(() => this.deliver(one));
      },
      subscribe: async (topic, onFrame) => {
        own.set(topic, onFrame);
        leave.set(
          topic,
          this.listen(topic, (bytes) => {
            if (state === 'connected') own.get(topic)?.(bytes);
          }),
        );
      },
      unsubscribe: (topic) => leave.get(topic)?.(),
      onState: (listener) => {
        listeners.add(listener);
        listener(state);
        return () => listeners.delete(listener);
      },
      close: () => {
        state = 'disconnected';
        for (const end of leave.values()) end();
      },
      renew: () => {
        this.renewed++;
        become('disconnected');
        become('connected');
      },
      cut: () => become('disconnected'),
      mend: () => become('connected'),
    };
  }
}

/** Lets all that is under way, also in WebCrypto's threads, come to its end. */
export async function settled(until: () => boolean = () => false, longest = 3_000): Promise<void> {
  const end = performance.now() + longest;
  while (!until() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 2));
}
