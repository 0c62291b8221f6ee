/** Each limit with real clients that go beyond it: they are held, and the others served. */
import { EventEmitter } from 'node:events';
import { connect as connectTcp } from 'node:net';
import type { Aedes, Client as MqttClient } from 'aedes';
import fc from 'fast-check';
import { connectAsync } from 'mqtt';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { Bucket } from '../../bin/helpdesk/bucket.ts';
import { Framing } from '../../bin/helpdesk/framing.ts';
import { LIMITS } from '../../bin/helpdesk/limits.ts';
import { Sessions } from '../../bin/helpdesk/sessions.ts';
import { type Client, connect, listener, newRoom, topic } from './client.ts';
import { start } from './start.ts';

/** The service is still up for someone else. */
async function works(url: string): Promise<void> {
  const room = newRoom();
  const user = await listener(url, room);
  const helper = await connect(url);
  await helper.say(room, 'fine');
  await vi.waitFor(() => expect(user.got).toEqual(['fine']));
  await Promise.all([user.mqtt.endAsync(true), helper.mqtt.endAsync(true)]);
}

/** A WebSocket that speaks MQTT by hand. */
async function raw(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url, 'mqtt');
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('open', resolve));
  return socket;
}

const CONNECT = Buffer.from('100d00044d5154540402003c000178', 'hex');
const subscribe = (filter: string) =>
  Buffer.concat([
    Buffer.from([0x82, filter.length + 5, 0, 1, 0, filter.length]),
    Buffer.from(filter),
    Buffer.from([1]),
  ]);
const PINGREQ = Buffer.from('c000', 'hex');
/** So many answers to it came. */
const answers = (socket: WebSocket, wanted: number) => {
  let count = 0;
  return new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      count += data.filter((byte) => byte === 0xd0).length;
      if (count >= wanted) resolve();
    });
  });
};
const closeCode = (socket: WebSocket) => new Promise<number>((resolve) => socket.once('close', resolve));

describe('connections', () => {
  test('no more than allowed at once; one that goes makes room', async () => {
    const { mqttUrl, broker } = await start({ fromHere: { ...LIMITS.fromHere, connections: 4 } });
    const held = await Promise.all([1, 2, 3, 4].map(() => connect(mqttUrl)));
    await expect(connectAsync(mqttUrl, { reconnectPeriod: 0 }, false)).rejects.toThrow();
    expect(broker?.size.clients).toBe(4);
    await Promise.all(held.slice(0, 2).map(({ mqtt }) => mqtt.endAsync(true)));
    await vi.waitFor(() => expect(broker?.size.clients).toBe(2));
    await works(mqttUrl);
  });

  test('that say nothing are ended: before the request, and before the first packet', async () => {
    const { mqttUrl, url } = await start({ greetingMs: 300 });
    const silent = connectTcp({ port: Number(new URL(url).port), host: '127.0.0.1' }).on('error', () => {});
    silent.resume();
    const socket = await raw(mqttUrl);
    await Promise.all([new Promise((resolve) => silent.once('close', resolve)), closeCode(socket)]);
    await works(mqttUrl);
  });

  test('for pages are ended when they stand still, those to the broker are not', async () => {
    const { mqttUrl, url } = await start({ standstillMs: 300 });
    const { port } = new URL(url);
    const page = connectTcp({ port: Number(port), host: '127.0.0.1' }).resume();
    const pageEnded = new Promise((resolve) => page.once('close', resolve));
    page.write('GET /config.json HTTP/1.1\r\nHost: x\r\n\r\n');
    const room = newRoom();
    const user = await listener(mqttUrl, room);
    await pageEnded;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await (await connect(mqttUrl)).say(room, 'still here');
    await vi.waitFor(() => expect(user.got).toEqual(['still here']));
  });

  test('that fall silent are ended after their keep-alive', async () => {
    const { mqttUrl, broker } = await start();
    const socket = await raw(mqttUrl);
    socket.send(Buffer.from('100d00044d51545404020001000178', 'hex'));
    await vi.waitFor(() => expect(broker?.size.clients).toBe(1));
    await closeCode(socket);
    expect(broker?.size.clients).toBe(0);
  });
});

describe('messages', () => {
  test('of 64 KiB pass, larger ones end the connection', async () => {
    const { mqttUrl } = await start();
    const room = newRoom();
    const user = await listener(mqttUrl, room);
    const helper = await connect(mqttUrl);
    await helper.say(room, 'x'.repeat(64 * 1024));
    await vi.waitFor(() => expect(user.got.map(({ length }) => length)).toEqual([64 * 1024]));
    helper.mqtt.publish(topic(room), 'x'.repeat(65 * 1024), { qos: 1 });
    await helper.closed;
    expect(user.got).toHaveLength(1);
    await works(mqttUrl);
  });

  test('of 10 MB end the connection', async () => {
    const { mqttUrl } = await start();
    const helper = await connect(mqttUrl);
    helper.mqtt.publish(topic(newRoom()), Buffer.alloc(10_000_000), { qos: 1 });
    await helper.closed;
    await works(mqttUrl);
  });

  test('that announce 256 MB and send it bit by bit are not waited for', async () => {
    const { mqttUrl } = await start();
    const socket = await raw(mqttUrl);
    socket.send(CONNECT);
    socket.send(Buffer.from('32ffffff7f', 'hex'));
    expect(await closeCode(socket)).toBe(1009);
  });

  test.each([
    ['text', 'hello'],
    ['nothing', Buffer.alloc(0)],
    ['a length that does not end', Buffer.from('30ffffffffff', 'hex')],
    ['noise', Buffer.from('00'.repeat(50), 'hex')],
    ['a second CONNECT', CONNECT],
    ['thousands of packets at once', Buffer.from('c000'.repeat(5000), 'hex')],
  ])('of %s end the connection', async (_what, data) => {
    const { mqttUrl } = await start();
    const socket = await raw(mqttUrl);
    socket.send(CONNECT);
    socket.send(data);
    await closeCode(socket);
    await works(mqttUrl);
  });
});

test('no garbled packet ends the service', async () => {
  const { mqttUrl, broker } = await start();
  const good = topic(newRoom());
  const publish = Buffer.concat([
    Buffer.from([0x32, good.length + 6, 0, good.length]),
    Buffer.from(good),
    Buffer.from([0, 1, 1, 2]),
  ]);
  const stems = ['4002', '5002', '6202', '7002', 'c000', 'e000', 'a2', '90', 'f0', '00', '34', '36'].map(
    (hex) => Buffer.from(hex, 'hex'),
  );
  const packet = fc.oneof(
    fc.constantFrom(CONNECT, subscribe(good), publish, ...stems),
    fc.uint8Array({ maxLength: 40 }),
  );
  const change = fc.option(fc.record({ at: fc.nat(60), to: fc.nat(255) }));
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(packet, { maxLength: 8 }),
      change,
      async (greet, packets, garbled) => {
        const bytes = Buffer.concat(packets);
        if (garbled && bytes.length > 0) bytes[garbled.at % bytes.length] = garbled.to;
        const socket = await raw(mqttUrl);
        if (greet) socket.send(CONNECT);
        socket.send(bytes);
        // An answered ping shows that all before it was read; who was refused is closed instead.
        await Promise.race([
          closeCode(socket),
          new Promise((resolve) => {
            socket.once('pong', resolve);
            socket.ping();
          }),
        ]);
        socket.terminate();
      },
    ),
    { numRuns: 300 },
  );
  await vi.waitFor(() => expect(broker?.size.clients).toBe(0));
  await works(mqttUrl);
});

describe('a flood', () => {
  test('is read no faster than allowed, and nobody else waits', async () => {
    const { mqttUrl } = await start({ packetsPerSecond: 100, packetBurst: 50 });
    const room = newRoom();
    const user = await listener(mqttUrl, room);
    const flood = await connect(mqttUrl);
    const begin = performance.now();
    for (let n = 0; n < 5000; n++) flood.mqtt.publish(topic(room), `${n}`, { qos: 1 });
    const served = performance.now();
    await works(mqttUrl);
    // All of the flood would take 50 s.
    expect(performance.now() - served).toBeLessThan(5000);
    await vi.waitFor(() => expect(user.got.length).toBeGreaterThan(150), 5000);
    const seconds = (performance.now() - begin) / 1000;
    expect(user.got.length).toBeLessThan(50 + 100 * seconds + 60);
    expect(user.got).toEqual(user.got.map((_text, n) => `${n}`));
    flood.mqtt.end(true);
  });

  test.each(['ping', 'pong'] as const)('of %ss is read no faster than one of packets', async (kind) => {
    const { mqttUrl } = await start({ packetsPerSecond: 100, packetBurst: 50 });
    const socket = await raw(mqttUrl);
    socket.send(CONNECT);
    for (let n = 0; n < 100; n++) {
      socket[kind]();
      // Those that come together end the connection.
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const begin = performance.now();
    socket.send(PINGREQ);
    await answers(socket, 1);
    expect(performance.now() - begin).toBeGreaterThan(150);
    socket.terminate();
    await works(mqttUrl);
  });

  test('of packets in tiny pieces costs more than their bytes', async () => {
    const { mqttUrl } = await start({ bytesPerSecond: 6_400, byteBurst: 1_000 });
    const socket = await raw(mqttUrl);
    socket.send(CONNECT);
    const begin = performance.now();
    for (let n = 0; n < 30; n++) for (const byte of PINGREQ) socket.send(Buffer.of(byte));
    await answers(socket, 30);
    // 60 bytes would all pass at once.
    expect(performance.now() - begin).toBeGreaterThan(400);
    socket.terminate();
  });

  test('after the end of a connection is not read', async () => {
    const { mqttUrl, url } = await start();
    const socket = connectTcp({ port: Number(new URL(url).port), host: '127.0.0.1' }).on('error', () => {});
    const ended = new Promise((resolve) => socket.once('close', resolve));
    const head = [
      'GET /mqtt HTTP/1.1',
      'Host: x',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
      'Sec-WebSocket-Protocol: mqtt',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    await new Promise((resolve) => socket.once('data', resolve));
    const begin = performance.now();
    // Empty messages, of which the first ends it; no answer to that end.
    socket.write(Buffer.from('828000000000'.repeat(10_000), 'hex'));
    await ended;
    // It is waited two seconds for who is quiet.
    expect(performance.now() - begin).toBeLessThan(1_500);
    await works(mqttUrl);
  });

  test('of empty pieces of a message ends the connection', async () => {
    const { mqttUrl } = await start();
    const socket = await raw(mqttUrl);
    socket.send(CONNECT);
    for (let n = 0; n < 1000; n++) socket.send(Buffer.alloc(0), { fin: false });
    expect(await closeCode(socket)).toBe(1008);
  });

  test('of new connections leaves the others alone', async () => {
    const { mqttUrl, broker } = await start({ fromHere: { ...LIMITS.fromHere, connections: 30 } });
    const room = newRoom();
    const user = await listener(mqttUrl, room);
    const helper = await connect(mqttUrl);
    const tried = await Promise.allSettled(
      Array.from({ length: 200 }, () => connectAsync(mqttUrl, { reconnectPeriod: 0 }, false)),
    );
    expect(tried.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(28);
    expect(broker!.size.clients).toBeLessThanOrEqual(30);
    await helper.say(room, 'fine');
    await vi.waitFor(() => expect(user.got).toEqual(['fine']));
    for (const one of tried) if (one.status === 'fulfilled') one.value.end(true);
  });

  test('to one who does not read ends that connection, and holds up nobody else', async () => {
    const { mqttUrl, broker } = await start({
      slowReaderMs: 500,
      packetsPerSecond: 1e6,
      packetBurst: 1e6,
      bytesPerSecond: 1e9,
      byteBurst: 1e9,
    });
    const room = newRoom();
    const deaf = await raw(mqttUrl);
    deaf.send(CONNECT);
    deaf.send(subscribe(topic(room)));
    await new Promise((resolve) => deaf.once('message', resolve));
    deaf.pause();
    const helper = await connect(mqttUrl);
    for (let n = 0; n < 1000; n++) helper.mqtt.publish(topic(room), 'x'.repeat(60_000), { qos: 1 });
    await works(mqttUrl);
    await vi.waitFor(() => expect(broker?.size.clients).toBe(1), 20_000);
    deaf.terminate();
    helper.mqtt.end(true);
  });
});

describe('a request for another kind of connection that is refused', () => {
  const UPGRADE = 'GET /x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';

  test('and reset does not end the service', async () => {
    const { mqttUrl, url } = await start();
    for (let n = 0; n < 100; n++) {
      const socket = connectTcp({ port: Number(new URL(url).port), host: '127.0.0.1' }).on('error', () => {});
      socket.write(UPGRADE, () => socket.resetAndDestroy());
      await new Promise((resolve) => socket.once('close', resolve));
    }
    await works(mqttUrl);
  });

  test('is not held by who never hangs up', async () => {
    const { url, close } = await start();
    const options = { port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true };
    const socket = connectTcp(options)
      .on('error', () => {})
      .resume();
    socket.write(UPGRADE);
    await new Promise((resolve) => socket.once('end', resolve));
    await close();
    socket.destroy();
  });
});

test('a connection listens on so many topics and no more', async () => {
  const { mqttUrl, broker } = await start({ topicsPerConnection: 3 });
  const topics = [1, 2, 3, 4].map(() => topic(newRoom()));
  const good = await connect(mqttUrl);
  await good.mqtt.subscribeAsync(topics.slice(0, 3), { qos: 1 });
  await good.mqtt.subscribeAsync(topics.slice(0, 3), { qos: 1 });
  await good.mqtt.unsubscribeAsync(topics[0]!);
  await good.mqtt.subscribeAsync(topics[3]!, { qos: 1 });
  good.mqtt.subscribe(topics[0]!, { qos: 1 });
  await good.closed;
  const greedy = await connect(mqttUrl, { clientId: 'greedy', clean: false });
  greedy.mqtt.subscribe(topics, { qos: 1 });
  await greedy.closed;
  expect(broker!.size.sessions).toBe(0);
});

test('a SUBSCRIBE that is refused holds up nobody, and leaves nothing', async () => {
  const { mqttUrl, broker } = await start();
  const good = Array.from({ length: LIMITS.topicsPerConnection }, () => topic(newRoom()));
  const bad = ['#', ...Array.from({ length: 8_000 }, (_, n) => `~${n}`)];
  const client = await connect(mqttUrl, { clientId: 'x', clean: false });
  // By hand: the client would look at each.
  const body = Buffer.concat([
    Buffer.from([0, 1]),
    ...[...good, ...bad].map((one) =>
      Buffer.concat([Buffer.from([0, one.length]), Buffer.from(one), Buffer.from([1])]),
    ),
  ]);
  const length = [(body.length % 128) | 128, ((body.length >> 7) % 128) | 128, body.length >> 14];
  const began = performance.now();
  client.mqtt.stream.write(Buffer.concat([Buffer.from([0x82, ...length]), body]));
  await client.closed;
  // Some 10 ms where nothing is kept.
  expect(performance.now() - began).toBeLessThan(150);
  expect(broker!.size).toEqual({ sessions: 0, bytes: 0, clients: 0 });
});

describe('sessions of dropped clients', () => {
  const open: Client[] = [];
  afterEach(() => {
    for (const { mqtt } of open.splice(0)) mqtt.end(true);
  });

  async function dropped(url: string, room: string, clientId: string): Promise<void> {
    const client = await listener(url, room, { clientId, clean: false });
    await client.mqtt.endAsync(true);
  }

  test.each([
    ['messages', { queuedMessages: 3 }],
    ['bytes', { queuedBytes: 300 }],
    ['bytes of all', { queuedBytesOfAll: 300 }],
  ])('end as a whole beyond so many %s', async (_what, limits) => {
    const { mqttUrl, broker } = await start(limits);
    const room = newRoom();
    await dropped(mqttUrl, room, 'a');
    const helper = await connect(mqttUrl);
    for (let n = 0; n < 3; n++) await helper.say(room, 'x'.repeat(100));
    await vi.waitFor(() => expect(broker?.size).toMatchObject({ sessions: 1, bytes: 300 }));
    await helper.say(room, 'one too many');
    await vi.waitFor(() => expect(broker?.size).toMatchObject({ sessions: 0, bytes: 0 }));
    const back = await connect(mqttUrl, { clientId: 'a', clean: false });
    await back.mqtt.subscribeAsync(topic(room), { qos: 1 });
    await helper.say(room, 'new');
    await vi.waitFor(() => expect(back.got).toEqual(['new']));
    open.push(helper, back);
  });

  test('also of a connected one that confirms nothing', async () => {
    const { mqttUrl, broker } = await start({ queuedMessages: 20 });
    const room = newRoom();
    const mute = await listener(mqttUrl, room, { clientId: 'mute', clean: false });
    mute.mqtt.handleMessage = () => {};
    const helper = await connect(mqttUrl);
    for (let n = 0; n < 30; n++) await helper.say(room, `${n}`);
    await mute.closed;
    expect(broker?.size).toMatchObject({ sessions: 0, bytes: 0 });
    open.push(helper);
  });

  test('make room for new ones, the longest gone first', async () => {
    const { mqttUrl, broker } = await start({ sessions: 2 });
    const rooms = [newRoom(), newRoom(), newRoom()] as const;
    for (const [n, room] of rooms.entries()) await dropped(mqttUrl, room, `c${n}`);
    expect(broker?.size.sessions).toBe(2);
    const helper = await connect(mqttUrl);
    for (const room of rooms) await helper.say(room, 'kept');
    const back = await Promise.all(
      [0, 1, 2].map((n) => connect(mqttUrl, { clientId: `c${n}`, clean: false })),
    );
    await vi.waitFor(() => expect(back.map(({ got }) => got)).toEqual([[], ['kept'], ['kept']]));
    open.push(helper, ...back);
  });
});

test('sessions end some time after their clients dropped out, and not while they are there', async () => {
  let now = 0;
  const sessions = new Sessions({ ...LIMITS, sessionMs: 1000 }, () => now);
  const events = new EventEmitter();
  await sessions.setup(events as unknown as Aedes);
  const [gone, here] = [{ id: 'gone' }, { id: 'here' }] as MqttClient[];
  const room = topic(newRoom());
  for (const client of [gone!, here!]) await sessions.addSubscriptions(client, [{ topic: room, qos: 1 }]);
  events.emit('clientDisconnect', gone);
  await sessions.outgoingEnqueueCombi(await sessions.subscriptionsByTopic(room), {
    payload: Buffer.alloc(10),
  });
  expect(sessions.size).toEqual({ sessions: 2, bytes: 20 });
  now = 1000;
  sessions.sweep();
  expect(sessions.size.sessions).toBe(2);
  now = 1001;
  sessions.sweep();
  expect(sessions.size).toEqual({ sessions: 1, bytes: 10 });
  expect(await sessions.subscriptionsByTopic(room)).toEqual([{ clientId: 'here', topic: room, qos: 1 }]);
});

describe('counting', () => {
  test('packets are told apart however the bytes arrive', () => {
    const stream = Buffer.concat([
      CONNECT,
      Buffer.from('c000', 'hex'),
      Buffer.from(`328101${'00'.repeat(129)}`, 'hex'),
    ]);
    for (let size = 1; size <= stream.length; size++) {
      const framing = new Framing(200);
      let packets = 0;
      for (let at = 0; at < stream.length; at += size) {
        packets += Number(framing.read(stream.subarray(at, at + size)));
      }
      expect(packets, `pieces of ${size}`).toBe(3);
    }
    expect(new Framing(131).read(stream.subarray(17))).toBe('too-large');
  });

  test('a bucket gives its burst at once and its rate after that', () => {
    const bucket = new Bucket(10, 5, 0);
    expect([bucket.take(5, 0), bucket.take(1, 0), bucket.take(0, 100), bucket.take(1, 100)]).toEqual([
      0, 100, 0, 100,
    ]);
    expect(bucket.take(5, 100_000)).toBe(0);
    expect(bucket.take(1, 100_000)).toBe(100);
  });
});
