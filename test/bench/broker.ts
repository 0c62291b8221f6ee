import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mqtt, { type IClientOptions, type MqttClient } from 'mqtt';
import { startHelpdesk } from '../../bin/helpdesk/server.ts';
import { topicOf } from '../../session/topics.ts';
import { startNats, unavailable } from '../lab/broker-run.ts';

/** How many sessions a broker carries, and how fast. */
export interface BrokerBench {
  readonly title: string;
  /** Rooms, with both sides connected, that were open while the rest was measured. */
  readonly rooms: number;
  /** The most rooms that were open at once. */
  readonly roomsHeld: number;
  /** Resident memory that a room with both sides costs, all nodes together. */
  readonly bytesPerRoom: number;
  /** From publishing to arriving, at a tenth of a message a second and room; ms. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Delivered in a second of wall time when every room says the next as soon as the last is confirmed. */
  readonly messagesPerSecond: number;
  /** The same for each second of processor time that the broker used: what one core can do. */
  readonly messagesPerCoreSecond: number;
}

/** The size of a message of a session: an event, sealed. */
const MESSAGE_BYTES = 600;
const LATENCY_MS = 6000;
const LOAD_MS = 5000;
/** Clients that are connecting at once. */
const PARALLEL = 50;

const EMBEDDED_ROOMS = 1000;
const EMBEDDED_HELD = 2000;
/** NATS creates a replicated consumer for each subscription: 20 to 40 rooms a second on two cores. */
const CLUSTER_ROOMS = 1000;

/** Both brokers, some two minutes in all; without Linux (process times) or Debian's NATS, what is left. */
export async function brokerBench(): Promise<BrokerBench[]> {
  if (process.platform !== 'linux') return [];
  const embedded = await embeddedBench();
  return unavailable('nats-server', 'nats-server') ? [embedded] : [embedded, await clusterBench()];
}

async function embeddedBench(): Promise<BrokerBench> {
  const { child, url } = await serve();
  try {
    const side = { url, options: {} };
    return await measure('embedded', [side, side], [child.pid ?? 0], EMBEDDED_ROOMS, EMBEDDED_HELD);
  } finally {
    child.kill();
  }
}

async function clusterBench(): Promise<BrokerBench> {
  const { nodes, ca, end } = await startNats();
  try {
    const sides = [nodes[0]!, nodes[1]!].map(({ url }) => ({ url, options: { ca } }));
    const pids = nodes.map(({ pid }) => pid);
    return await measure('three NATS nodes', [sides[0]!, sides[1]!], pids, CLUSTER_ROOMS, CLUSTER_ROOMS);
  } finally {
    await end();
  }
}

interface Side {
  readonly url: string;
  readonly options: IClientOptions;
}

interface Room {
  readonly topic: string;
  readonly user: MqttClient;
  readonly helper: MqttClient;
}

async function measure(
  title: string,
  sides: readonly [user: Side, helper: Side],
  pids: readonly number[],
  rooms: number,
  hold: number,
): Promise<BrokerBench> {
  const before = memory(pids);
  const begin = performance.now();
  const open = await openRooms(sides, rooms);
  const setUp = Math.round((rooms * 1000) / (performance.now() - begin));
  try {
    const bytesPerRoom = Math.round((memory(pids) - before) / rooms);
    const times = (await latencies(open)).sort((a, b) => a - b);
    const at = (share: number) => Number((times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1));
    const cpu = processorSeconds(pids);
    const { delivered, seconds } = await load(open);
    const used = processorSeconds(pids) - cpu;
    open.push(...(await openRooms(sides, hold - rooms)));
    return {
      title: `${title}, sets up ${setUp} rooms a second`,
      rooms,
      roomsHeld: open.filter(({ user, helper }) => user.connected && helper.connected).length,
      bytesPerRoom,
      p50Ms: at(0.5),
      p99Ms: at(0.99),
      messagesPerSecond: Math.round(delivered / seconds),
      messagesPerCoreSecond: Math.round(delivered / used),
    };
  } finally {
    for (const { user, helper } of open) {
      user.end(true);
      helper.end(true);
    }
  }
}

async function openRooms([user, helper]: readonly [Side, Side], count: number): Promise<Room[]> {
  const rooms: Room[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      next += 1;
      const id = randomBytes(16).toString('hex');
      const topic = topicOf(id, 'user');
      const [one, two] = await Promise.all([listener(user, topic), listener(helper, topicOf(id, 'helper'))]);
      rooms.push({ topic, user: one, helper: two });
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return rooms;
}

/** Tries anew where the broker refuses, as the channel does: a busy NATS answers some SUBSCRIBEs with failure. */
async function listener({ url, options }: Side, topic: string, tries = 5): Promise<MqttClient> {
  const client = await mqtt.connectAsync(url, { ...options, reconnectPeriod: 0 }, false);
  try {
    await client.subscribeAsync(topic, { qos: 1 });
    return client;
  } catch (error) {
    client.end(true);
    if (tries > 1) return listener({ url, options }, topic, tries - 1);
    throw error;
  }
}

/** A message holds the moment when it was published; both sides are in this process. */
function stamped(): Buffer {
  const message = Buffer.alloc(MESSAGE_BYTES);
  message.writeDoubleBE(performance.now());
  return message;
}

async function latencies(rooms: readonly Room[]): Promise<number[]> {
  const times: number[] = [];
  for (const { user } of rooms)
    user.on('message', (_topic, message) => times.push(performance.now() - message.readDoubleBE()));
  const everyMs = 10_000 / rooms.length;
  const begin = performance.now();
  let sent = 0;
  while (performance.now() - begin < LATENCY_MS) {
    // Timers are coarser than the pace: what is due goes out one by one, not as a burst in one room.
    while (sent * everyMs < performance.now() - begin) {
      const { helper, topic } = rooms[sent % rooms.length]!;
      helper.publish(topic, stamped(), { qos: 1 });
      sent += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const until = performance.now() + 5000;
  while (times.length < sent && performance.now() < until) await new Promise((r) => setTimeout(r, 10));
  if (times.length < sent) throw new Error(`${sent - times.length} of ${sent} messages did not arrive`);
  for (const { user } of rooms) user.removeAllListeners('message');
  return times;
}

async function load(rooms: readonly Room[]): Promise<{ delivered: number; seconds: number }> {
  let delivered = 0;
  for (const { user } of rooms)
    user.on('message', () => {
      delivered += 1;
    });
  const begin = performance.now();
  await Promise.all(
    rooms.map(async ({ helper, topic }) => {
      while (performance.now() - begin < LOAD_MS) await helper.publishAsync(topic, stamped(), { qos: 1 });
    }),
  );
  return { delivered, seconds: (performance.now() - begin) / 1000 };
}

/** Resident memory in bytes. */
function memory(pids: readonly number[]): number {
  const sum = pids.map((pid) => {
    const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kib) * 1024;
  });
  return sum.reduce((a, b) => a + b, 0);
}

/** User and system time; proc(5) counts in hundredths on every Linux of today. */
function processorSeconds(pids: readonly number[]): number {
  const sum = pids.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  });
  return sum.reduce((a, b) => a + b, 0);
}

const SELF = fileURLToPath(import.meta.url);

/** The embedded broker in a process of its own, with its ordinary limits. */
function serve(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', SELF, 'serve'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve({ child, url: String(data).trim() }));
    child.once('error', reject).once('exit', (code) => reject(new Error(`the broker ended with ${code}`)));
  });
}

if (process.argv[1] === SELF) {
  if (process.argv[2] === 'serve') {
    const { brokerUrls } = await startHelpdesk({ port: 0, host: '127.0.0.1', brokers: [], site: new Map() });
    console.log(brokerUrls[0]);
  } else console.table(await brokerBench());
}
