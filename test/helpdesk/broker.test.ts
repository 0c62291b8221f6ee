/** The embedded broker with real clients: what it carries, what it refuses, and what it keeps for those who drop out. */
import type { IClientOptions } from 'mqtt';
import { describe, expect, test, vi } from 'vitest';
import { connect, listener, newRoom, topic } from './client.ts';
import { start } from './start.ts';

const { mqttUrl, broker } = await start();

test('carries messages both ways between those who know the room, and to no one else', async () => {
  const room = newRoom();
  const user = await listener(mqttUrl, room);
  const stranger = await listener(mqttUrl, newRoom());
  const helper = await connect(mqttUrl);
  await helper.mqtt.subscribeAsync(topic(room, 'helper'), { qos: 1 });
  await helper.say(room, 'to the user');
  await user.say(room, 'to the helper', 'helper');
  await vi.waitFor(() => expect([user.got, helper.got]).toEqual([['to the user'], ['to the helper']]));
  expect(stranger.got).toEqual([]);
});

describe('ends the connection of who', () => {
  const room = newRoom();
  test.each([
    '#',
    'vpd/#',
    'vpd/1/#',
    'vpd/1/+/u',
    'vpd/+/+/+',
    `vpd/1/${room}/+`,
    `$share/all/vpd/1/+/u`,
    '$SYS/#',
    '$SYS/+/new/subscribes',
    'vpd/1/short/u',
    `vpd/2/${room}/u`,
    `vpd/1/${room}/x`,
    `vpd/1/${room}/u/more`,
    `vpd/1/${room}/u\n`,
    `/vpd/1/${room}/u`,
  ])('listens on %j', async (filter) => {
    const spy = await connect(mqttUrl);
    spy.mqtt.subscribe(filter, { qos: 1 });
    await spy.closed;
    await (await connect(mqttUrl)).say(room, 'secret');
    expect(spy.got).toEqual([]);
  });

  test.each([
    ['another topic', 'other', { qos: 1 }],
    ["the broker's own topics", '$SYS/x/new/clients', { qos: 1 }],
    ['a message to be retained', topic(room), { qos: 1, retain: true }],
    ['with QoS 0', topic(room), { qos: 0 }],
    ['with QoS 2', topic(room), { qos: 2 }],
  ] as const)('publishes %s', async (_what, to, options) => {
    const good = await listener(mqttUrl, room);
    const bad = await connect(mqttUrl);
    bad.mqtt.publish(to, 'bad', options);
    await bad.closed;
    await (await connect(mqttUrl)).say(room, 'good');
    await vi.waitFor(() => expect(good.got).toEqual(['good']));
    expect((await listener(mqttUrl, room)).got).toEqual([]);
  });

  test.each<[string, IClientOptions]>([
    [
      'leaves a will elsewhere',
      { will: { topic: 'other', payload: Buffer.from('x'), qos: 1, retain: false } },
    ],
    [
      'leaves a retained will',
      { will: { topic: topic(room), payload: Buffer.from('x'), qos: 1, retain: true } },
    ],
    ['has a long name', { clientId: 'x'.repeat(65) }],
    ['wants no keep-alive', { keepalive: 0 }],
    ['wants to be silent for long', { keepalive: 3600 }],
    ['speaks MQTT 5', { protocolVersion: 5 }],
  ])('%s', async (_what, options) => {
    await expect(connect(mqttUrl, options)).rejects.toThrow();
  });
});

test('says the will of who is cut off, in its room', async () => {
  const room = newRoom();
  const user = await listener(mqttUrl, room);
  const will = { topic: topic(room), payload: Buffer.from('gone'), qos: 1, retain: false } as const;
  const helper = await connect(mqttUrl, { will });
  helper.mqtt.stream.destroy();
  await vi.waitFor(() => expect(user.got).toEqual(['gone']));
});

describe('for a client that drops out', () => {
  const staying = (clientId: string): IClientOptions => ({ clientId, clean: false });

  test('keeps what it missed, in order and once', async () => {
    const room = newRoom();
    const helper = await connect(mqttUrl);
    const before = await listener(mqttUrl, room, staying('dropped'));
    before.mqtt.stream.destroy();
    await before.closed;
    for (const text of ['one', 'two', 'three']) await helper.say(room, text);
    const after = await connect(mqttUrl, staying('dropped'));
    await vi.waitFor(() => expect(after.got).toEqual(['one', 'two', 'three']));
    await helper.say(room, 'four');
    await vi.waitFor(() => expect(after.got).toEqual(['one', 'two', 'three', 'four']));
    await vi.waitFor(() => expect(broker!.size.bytes).toBe(0));
  });

  test('keeps nothing that it has confirmed', async () => {
    const room = newRoom();
    const helper = await connect(mqttUrl);
    const before = await listener(mqttUrl, room, staying('confirmed'));
    await helper.say(room, 'one');
    await vi.waitFor(() => expect(broker!.size.bytes).toBe(0));
    await before.mqtt.endAsync();
    const after = await connect(mqttUrl, staying('confirmed'));
    await helper.say(room, 'two');
    await vi.waitFor(() => expect(after.got).toEqual(['two']));
  });

  test('keeps nothing once it asks for a clean session', async () => {
    const room = newRoom();
    const before = await listener(mqttUrl, room, staying('cleaned'));
    await before.mqtt.endAsync();
    const { sessions } = broker!.size;
    await (await connect(mqttUrl, { clientId: 'cleaned', clean: true })).mqtt.endAsync();
    expect(broker!.size.sessions).toBe(sessions - 1);
    await (await connect(mqttUrl)).say(room, 'lost');
    const after = await connect(mqttUrl, staying('cleaned'));
    await after.mqtt.subscribeAsync(topic(room), { qos: 1 });
    await (await connect(mqttUrl)).say(room, 'new');
    await vi.waitFor(() => expect(after.got).toEqual(['new']));
  });
});

test('takes over from a connection that uses the same name', async () => {
  const room = newRoom();
  const first = await listener(mqttUrl, room, { clientId: 'twin', clean: false });
  const second = await connect(mqttUrl, { clientId: 'twin', clean: false });
  await first.closed;
  await (await connect(mqttUrl)).say(room, 'hello');
  await vi.waitFor(() => expect(second.got).toEqual(['hello']));
});
