import { Aedes, type Client } from 'aedes';
import type { WebSocket } from 'ws';
import { TOPIC } from '../../session/topics.ts';
import { Connection } from './connection.ts';
import type { Limits } from './limits.ts';
import type { Origin } from './origin.ts';
import { Sessions } from './sessions.ts';

/** The embedded broker: WebSockets in, nothing out. */
export interface Broker {
  handle(socket: WebSocket, origin: Origin): void;
  /** Sessions that are kept, the bytes waiting in them, and clients that are connected now. */
  readonly size: { sessions: number; bytes: number; clients: number };
  close(): Promise<void>;
}

/** How often old sessions are looked for. */
const SWEEP_MS = 30_000;

/** One for all: a packet may have thousands of topics, and an error's stack takes longer than all else about one. */
const SUBSCRIBE_REFUSED = new Error('this SUBSCRIBE is refused');

/**
 * An MQTT 3.1.1 broker for rooms. Whoever knows a room may speak and listen in it; wildcards, other topics,
 * retained messages and other qualities of service than 1 end the connection.
 */
export async function startBroker(limits: Limits): Promise<Broker> {
  const sessions = new Sessions(limits, () => performance.now());
  const topics = new WeakMap<Client, Set<string>>();
  const broker = await Aedes.createBroker({
    persistence: sessions,
    // Without bound: else a hundred slow readers would hold up everyone. A publisher waits for its own readers only.
    concurrency: 0,
    connectTimeout: limits.greetingMs,
    keepaliveLimit: limits.keepAliveS,
    drainTimeout: limits.slowReaderMs,
    maxTopicLevels: 4,
    preConnect: (_client, { clientId, will }, done) => {
      const tooLong = clientId.length > limits.clientIdLength;
      if (tooLong || (will && !fits(will))) done(new Error('this CONNECT is refused'), false);
      else done(null, true);
    },
    authorizePublish: (_client, packet, done) =>
      done(fits(packet) ? null : new Error('this PUBLISH is refused')),
    authorizeSubscribe: (client, { topic, qos, ...rest }, done) => {
      const held = topics.get(client) ?? new Set();
      topics.set(client, held);
      const oneMore = !held.has(topic);
      if (!TOPIC.test(topic) || (oneMore && held.size >= limits.topicsPerConnection)) {
        done(SUBSCRIBE_REFUSED);
        return;
      }
      held.add(topic);
      done(null, { ...rest, topic, qos: qos > 0 ? 1 : 0 });
    },
  });
  broker.on('unsubscribe', (gone, client) => {
    for (const topic of gone) topics.get(client)?.delete(topic);
  });
  const sweeping = setInterval(() => sessions.sweep(), SWEEP_MS);
  return {
    handle: (socket, origin) => {
      broker.handle(new Connection(socket, limits, origin));
    },
    get size() {
      return { ...sessions.size, clients: broker.connectedClients };
    },
    close: () => {
      clearInterval(sweeping);
      return new Promise((resolve) => broker.close(() => resolve()));
    },
  };
}

/**
 * QoS 1 alone: aedes takes messages of one publisher for repeated, and drops them, where those of different
 * quality overtake each other.
 */
function fits({ topic, qos, retain }: { topic: string; qos?: number; retain?: boolean }): boolean {
  return TOPIC.test(topic) && qos === 1 && !retain;
}
