import mqtt, { type MqttClient } from 'mqtt';
import type { Bytes } from './bytes';
import { MAX_FRAME, type Transport, type TransportState } from './transport';

/**
 * Waits between rounds through all URLs, ms: soon at first, then seldom enough not to hammer brokers that restart.
 * Within a round the next node has its turn after the shortest.
 */
const RETRIES = [500, 1_000, 2_000, 4_000, 8_000] as const;

/**
 * A connection over a slow mobile network with TLS takes some seconds, and so may what the broker answers to the
 * first SUBSCRIBE; then the next URL has its turn.
 */
const CONNECT_MS = 8_000;

/**
 * Seconds after which the broker gives up a client that is silent, half as much again. The session's own beats tell
 * a failure sooner; browsers let a hidden page's timers run once a minute, so less would end hidden sessions.
 */
const KEEPALIVE_S = 60;

/**
 * Reaches a broker by MQTT 3.1.1 over WebSocket. `urls`: one broker, or the nodes of one cluster, tried in turn.
 *
 * Clean sessions, new client ids, nothing retained: a broker keeps nothing about anyone, and no client depends on
 * the node it was on before. What is published while a side is away is lost, and the journal makes it good; stored
 * messages could not do that across nodes or brokers, and would arrive a second time.
 */
export function openChannel(urls: readonly string[]): Transport {
  const handlers = new Map<string, (frame: Bytes) => void>();
  const listeners = new Set<(state: TransportState) => void>();
  let client: MqttClient | null = null;
  let state: TransportState = 'connecting';
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  function become(next: TransportState) {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener(next);
  }

  function connect() {
    if (closed) return;
    const current = mqtt.connect(urls[attempt % urls.length]!, {
      protocolVersion: 4,
      clean: true,
      keepalive: KEEPALIVE_S,
      connectTimeout: CONNECT_MS,
      // Attempts go round the URLs, which mqtt.js does not do by itself.
      reconnectPeriod: 0,
      resubscribe: false,
      // Its other timers run in a worker made from a blob, which an extension's policy forbids.
      timerVariant: 'native',
    });
    client = current;
    let over = false;
    const lost = () => {
      if (over) return;
      over = true;
      current.end(true);
      if (client !== current || closed) return;
      client = null;
      become('disconnected');
      attempt++;
      const round = attempt % urls.length === 0 ? attempt / urls.length - 1 : 0;
      const wait = RETRIES[Math.min(round, RETRIES.length - 1)]!;
      // Up to half as much again, so that those whom one failure cut off do not come back all at once.
      timer = setTimeout(connect, wait * (1 + Math.random() / 2));
    };
    current.on('error', lost);
    current.on('close', lost);
    current.on('connect', () => {
      const begin = async () => {
        const known = new Set<string>();
        // Some may have been asked for while others were answered.
        for (let more = news(known); more.length > 0 && !over; more = news(known)) {
          await listen(current, more);
          for (const topic of more) known.add(topic);
        }
        if (over) return;
        attempt = 0;
        become('connected');
      };
      begin().catch(lost);
    });
    current.on('message', (topic, payload) => {
      if (payload.length > MAX_FRAME) return;
      handlers.get(topic)?.(Uint8Array.from(payload));
    });
  }

  const news = (known: Set<string>) => [...handlers.keys()].filter((topic) => !known.has(topic));

  async function listen(current: MqttClient, topics: string[]) {
    let late: ReturnType<typeof setTimeout> | undefined;
    // A broker may be stuck and still answer what keeps the connection alive; mqtt.js waits without end.
    const never = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error('The broker does not answer.')), CONNECT_MS);
    });
    const subscribed = current.subscribeAsync(topics, { qos: 1 });
    const granted = await Promise.race([subscribed, never]).finally(() => clearTimeout(late));
    if (granted.some(({ qos }) => qos > 2)) throw new Error('The broker refuses to let this client listen.');
  }

  connect();
  return {
    publish(topic, frame) {
      if (state !== 'connected' || frame.length > MAX_FRAME) return;
      // What can't be sent now is asked for again.
      client?.publish(topic, frame as unknown as Buffer, { qos: 1, retain: false }, () => {});
    },
    async subscribe(topic, onFrame) {
      handlers.set(topic, onFrame);
      const current = client;
      if (state === 'connected' && current) await listen(current, [topic]).catch(() => current.end(true));
    },
    unsubscribe(topic) {
      if (handlers.delete(topic) && state === 'connected') client?.unsubscribe(topic, () => {});
    },
    onState(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    renew() {
      if (state === 'connected') client?.end(true);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      // Not forced where what was just published, a goodbye, still goes out.
      client?.end(state !== 'connected');
    },
  };
}
