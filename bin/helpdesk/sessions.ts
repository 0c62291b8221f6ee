import { Readable } from 'node:stream';
import type { Aedes, Client } from 'aedes';
import { TOPIC } from '../../session/topics.ts';
import type { Limits } from './limits.ts';

type Bounds = Pick<
  Limits,
  'sessionMs' | 'sessions' | 'topicsPerConnection' | 'queuedMessages' | 'queuedBytes' | 'queuedBytesOfAll'
>;

interface Named {
  readonly id: string;
}

interface Subscribed {
  readonly topic: string;
  readonly qos: number;
}

/** A packet as aedes hands it over; who sent it and its number tell it apart from all others. */
interface Queued {
  readonly brokerId?: string;
  readonly brokerCounter?: number;
  readonly payload: Buffer;
  messageId?: number;
}

interface Session {
  /** The quality of service asked for, by topic. */
  readonly topics: Map<string, number>;
  queue: Queued[];
  bytes: number;
  /** Null since it dropped out. */
  client: Client | null;
  /** When it did, in ms. */
  droppedAt: number;
}

/**
 * What aedes keeps for clients that asked for it (clean session off): their topics, and the messages that they
 * have not confirmed. In memory only, and bounded: a session that outgrows its bounds ends as a whole, so that the
 * client learns from the next CONNACK that something is missing. Wildcards, other topics, retained messages and
 * QoS 2 are never kept; so topics are plain keys.
 */
export class Sessions {
  private readonly sessions = new Map<string, Session>();
  /** The names of the sessions that listen on a topic with QoS 1. */
  private readonly listeners = new Map<string, Set<string>>();
  private bytes = 0;

  constructor(
    private readonly bounds: Bounds,
    private readonly now: () => number,
  ) {}

  /** How much is kept. */
  get size(): { sessions: number; bytes: number } {
    return { sessions: this.sessions.size, bytes: this.bytes };
  }

  async setup(broker: Aedes): Promise<void> {
    broker.on('client', (client) => {
      const session = this.sessions.get(client.id);
      if (session) session.client = client;
    });
    broker.on('clientDisconnect', ({ id }) => {
      const session = this.sessions.get(id);
      if (!session) return;
      session.client = null;
      session.droppedAt = this.now();
      // The longest gone come first.
      this.sessions.delete(id);
      this.sessions.set(id, session);
    });
  }

  /** Ends the sessions whose clients have been gone for too long. */
  sweep(): void {
    for (const [id, { client, droppedAt }] of this.sessions)
      if (!client && this.now() - droppedAt > this.bounds.sessionMs) this.end(id);
  }

  private end(id: string): void {
    const session = this.sessions.get(id);
    if (!session) return;
    for (const topic of session.topics.keys()) this.forget(id, topic);
    this.bytes -= session.bytes;
    this.sessions.delete(id);
    session.client?.close();
  }

  private forget(id: string, topic: string): void {
    const ids = this.listeners.get(topic);
    ids?.delete(id);
    if (ids?.size === 0) this.listeners.delete(topic);
  }

  /**
   * aedes comes with the whole SUBSCRIBE once for each topic that was allowed, before it knows which are not. What
   * is refused in part ends the connection, so nothing of it is kept.
   */
  async addSubscriptions(client: Client, subscriptions: readonly Subscribed[]): Promise<void> {
    const { id } = client;
    const held = this.sessions.get(id)?.topics;
    const most = this.bounds.topicsPerConnection;
    const fits = () =>
      subscriptions.every(({ topic }) => TOPIC.test(topic)) &&
      new Set([...(held?.keys() ?? []), ...subscriptions.map(({ topic }) => topic)]).size <= most;
    if (subscriptions.length > most || !fits()) throw new Error('this SUBSCRIBE is refused');
    const session = this.sessions.get(id) ?? this.begin(client);
    for (const { topic, qos } of subscriptions) {
      session.topics.set(topic, qos);
      if (qos === 0) this.forget(id, topic);
      else this.listeners.set(topic, (this.listeners.get(topic) ?? new Set()).add(id));
    }
  }

  private begin(client: Client): Session {
    if (this.sessions.size >= this.bounds.sessions) {
      const oldest = [...this.sessions].find(([, other]) => !other.client);
      if (!oldest) throw new Error('there are too many sessions');
      this.end(oldest[0]);
    }
    const session: Session = { topics: new Map(), queue: [], bytes: 0, client, droppedAt: 0 };
    this.sessions.set(client.id, session);
    return session;
  }

  async removeSubscriptions({ id }: Named, topics: readonly string[]): Promise<void> {
    for (const topic of topics) {
      this.sessions.get(id)?.topics.delete(topic);
      this.forget(id, topic);
    }
  }

  async cleanSubscriptions({ id }: Named): Promise<void> {
    const session = this.sessions.get(id);
    // aedes itself ends the connection that had it; the new one, which asks, may go on.
    if (session) session.client = null;
    this.end(id);
  }

  async subscriptionsByClient({ id }: Named): Promise<Subscribed[]> {
    return [...(this.sessions.get(id)?.topics ?? [])].map(([topic, qos]) => ({ topic, qos }));
  }

  async subscriptionsByTopic(topic: string): Promise<{ clientId: string; topic: string; qos: number }[]> {
    return [...(this.listeners.get(topic) ?? [])].map((clientId) => ({ clientId, topic, qos: 1 }));
  }

  async outgoingEnqueueCombi(listeners: readonly { clientId: string }[], packet: Queued): Promise<void> {
    for (const { clientId } of listeners) this.enqueue(clientId, packet);
  }

  async outgoingEnqueue({ clientId }: { clientId: string }, packet: Queued): Promise<void> {
    this.enqueue(clientId, packet);
  }

  private enqueue(id: string, packet: Queued): void {
    const session = this.sessions.get(id);
    if (!session) return;
    const { length } = packet.payload;
    const { queuedMessages, queuedBytes, queuedBytesOfAll } = this.bounds;
    const tooMuch =
      session.queue.length >= queuedMessages ||
      session.bytes + length > queuedBytes ||
      this.bytes + length > queuedBytesOfAll;
    if (tooMuch) {
      this.end(id);
      return;
    }
    session.queue.push({ ...packet });
    session.bytes += length;
    this.bytes += length;
  }

  async outgoingUpdate({ id }: Named, packet: Queued): Promise<void> {
    const queued = this.sessions
      .get(id)
      ?.queue.find((one) => one.brokerId === packet.brokerId && one.brokerCounter === packet.brokerCounter);
    if (!queued) throw new Error('this message waits for nobody');
    if (packet.messageId !== undefined) queued.messageId = packet.messageId;
  }

  async outgoingClearMessageId({ id }: Named, { messageId }: { messageId?: number }): Promise<unknown> {
    const session = this.sessions.get(id);
    const at = session?.queue.findIndex((one) => one.messageId === messageId) ?? -1;
    if (!session || at < 0) return undefined;
    const [cleared] = session.queue.splice(at, 1);
    const length = cleared?.payload.length ?? 0;
    session.bytes -= length;
    this.bytes -= length;
    return cleared;
  }

  outgoingStream({ id }: Named): Readable {
    return Readable.from([...(this.sessions.get(id)?.queue ?? [])]);
  }

  async incomingStorePacket(): Promise<void> {
    throw new Error('QoS 2 is refused');
  }

  async incomingGetPacket(): Promise<never> {
    throw new Error('QoS 2 is refused');
  }

  async incomingDelPacket(): Promise<void> {}

  /** A will is kept with its connection, which is all that can outlive its client here. */
  async putWill(): Promise<void> {}

  async delWill(): Promise<void> {}

  streamWill(): Readable {
    return Readable.from([]);
  }

  async storeRetained(): Promise<void> {}

  createRetainedStreamCombi(): Readable {
    return Readable.from([]);
  }
}
