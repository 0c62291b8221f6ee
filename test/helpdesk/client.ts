import { randomBytes } from 'node:crypto';
import mqtt, { type IClientOptions, type MqttClient } from 'mqtt';
import { type Role, topicOf } from '../../session/topics.ts';

export const newRoom = () => randomBytes(16).toString('hex');
export const topic = (room: string, to: Role = 'user') => topicOf(room, to);

/** A client that is connected, does not come back by itself, and remembers what it got. */
export interface Client {
  readonly mqtt: MqttClient;
  /** What it got, as text. */
  readonly got: string[];
  readonly closed: Promise<void>;
  say(room: string, text: string | Buffer, to?: Role): Promise<unknown>;
}

export async function connect(url: string, options: IClientOptions = {}): Promise<Client> {
  const client = await mqtt.connectAsync(url, { reconnectPeriod: 0, ...options }, false);
  const got: string[] = [];
  client.on('message', (_topic, payload) => got.push(payload.toString()));
  client.on('error', () => {});
  const closed = new Promise<void>((resolve) => client.once('close', resolve));
  const say = (room: string, text: string | Buffer, to: Role = 'user') =>
    client.publishAsync(topicOf(room, to), text, { qos: 1 });
  return { mqtt: client, got, closed, say };
}

/** A client that listens in a room. */
export async function listener(url: string, room: string, options: IClientOptions = {}): Promise<Client> {
  const client = await connect(url, options);
  await client.mqtt.subscribeAsync(topic(room), { qos: 1 });
  return client;
}
