/** What all connections from one address share: enough for a company, and no more for who comes back again and again. */
import { connectAsync } from 'mqtt';
import { describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { Admission } from '../../bin/helpdesk/admission.ts';
import { LIMITS } from '../../bin/helpdesk/limits.ts';
import { Origin } from '../../bin/helpdesk/origin.ts';
import { connect, listener, newRoom, topic } from './client.ts';
import { start } from './start.ts';

type Bounds = { [which in 'connections' | 'perAddress' | 'fromHere']: number };

/** An admission at a time that passes when told; numbers are connections at once. */
function admitting(bounds: Bounds | typeof LIMITS): { admission: Admission; pass: (ms: number) => void } {
  const { perAddress, fromHere, connections } = bounds;
  const of = (most: number | typeof LIMITS.perAddress) =>
    typeof most === 'number' ? { ...LIMITS.perAddress, connections: most } : most;
  let now = 0;
  const limits = { connections, perAddress: of(perAddress), fromHere: of(fromHere) };
  return {
    admission: new Admission(limits, () => now),
    pass: (ms) => {
      now += ms;
    },
  };
}

describe('connections', () => {
  test('are counted for each IPv4 address, and for each IPv6 network of 64 bits', () => {
    const { admission } = admitting({ connections: 100, perAddress: 2, fromHere: 5 });
    const admitted = (...addresses: string[]) =>
      addresses.map((address) => admission.enter(address) !== null);
    expect(admitted('192.0.2.1', '::ffff:192.0.2.1', '192.0.2.1', '192.0.2.2')).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(admitted('2001:db8::1', '2001:db8:0:0:1::9', '2001:db8::2', '2001:db8:0:1::1')).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(admitted('127.0.0.1', '::1', '127.0.0.2')).toEqual([true, true, true]);
  });

  test('are counted in all, and forgotten when they go', () => {
    const { admission, pass } = admitting({ connections: 2, perAddress: 2, fromHere: 2 });
    const leave = admission.enter('192.0.2.1');
    admission.enter('192.0.2.2');
    expect(admission.enter('192.0.2.3')).toBeNull();
    leave?.();
    const third = admission.enter('192.0.2.3');
    expect(third).not.toBeNull();
    third?.();
    pass(100_000);
    admission.sweep();
    expect(admission.size).toBe(1);
  });

  test('in a second are limited for each address, however often it comes back', () => {
    const { admission, pass } = admitting({ connections: 100, perAddress: 100, fromHere: 100 });
    const { connectionsPerSecond, connectionBurst } = LIMITS.perAddress;
    const come = (address: string) => {
      const leave = admission.enter(address);
      leave?.();
      admission.sweep();
      return leave !== null;
    };
    const countOf = (tries: number) =>
      Array.from({ length: tries }, () => come('192.0.2.1')).filter(Boolean).length;
    expect(countOf(5000)).toBe(connectionBurst);
    expect(come('192.0.2.2')).toBe(true);
    pass(2000);
    // Who was refused owes nothing.
    expect(countOf(5000)).toBe(2 * connectionsPerSecond);
  });

  test('of a whole company behind one address come back at once, and again', () => {
    const { admission, pass } = admitting(LIMITS);
    let served = 0;
    const read = (packets: number, bytes: number) => {
      const origin = admission.origin('192.0.2.1');
      origin.inTurn(() => {
        served += 1;
        origin.spend(packets, bytes);
      });
    };
    for (let round = 0; round < 2; round++) {
      const there = Array.from({ length: 500 }, () => admission.enter('192.0.2.1'));
      expect(there.filter((leave) => leave === null)).toEqual([]);
      // CONNECT, SUBSCRIBE and what was missed.
      for (let n = 0; n < 500; n++) read(10, 32_000);
      for (const leave of there) leave?.();
      pass(2000);
    }
    expect(served).toBe(1000);
    // Then they talk, and the broker is as quick as with one.
    for (let second = 0; second < 60; second++) {
      for (let n = 0; n < 400; n++) read(1, 700);
      pass(1000);
    }
    expect(served).toBe(1000 + 60 * 400);
  });

  test('are not told apart by what their requests say of others', async () => {
    const { mqttUrl } = await start({ fromHere: { ...LIMITS.fromHere, connections: 2 } });
    const ask = (client: string) =>
      new Promise<boolean>((resolve) => {
        const headers = { 'X-Forwarded-For': client, Forwarded: `for=${client}`, 'X-Real-IP': client };
        const socket = new WebSocket(mqttUrl, 'mqtt', { headers });
        socket.once('open', () => resolve(true)).once('error', () => resolve(false));
      });
    const answers = [];
    for (const last of [1, 2, 3]) answers.push(await ask(`192.0.2.${last}`));
    expect(answers).toEqual([true, true, false]);
  });
});

describe('a flood', () => {
  test('from one address is read no faster by coming back again and again', async () => {
    const { mqttUrl } = await start({
      fromHere: { ...LIMITS.fromHere, packetsPerSecond: 100, packetBurst: 200 },
    });
    let confirmed = 0;
    const begin = performance.now();
    const floods = Array.from({ length: 5 }, async () => {
      while (performance.now() - begin < 3000) {
        const flood = await connectAsync(mqttUrl, { reconnectPeriod: 0 }, false).catch(() => null);
        flood?.on('packetreceive', ({ cmd }) => {
          if (cmd === 'puback') confirmed += 1;
        });
        for (let n = 0; n < 400; n++) flood?.publish(topic(newRoom()), 'x', { qos: 1 });
        await new Promise((resolve) => setTimeout(resolve, 400));
        flood?.end(true);
      }
    });
    await Promise.all(floods);
    const seconds = (performance.now() - begin) / 1000;
    expect(confirmed).toBeGreaterThan(100);
    expect(confirmed).toBeLessThan(200 + 100 * seconds);
  });

  test('from one address leaves its neighbours behind the same address a turn', async () => {
    const { mqttUrl } = await start({
      fromHere: { ...LIMITS.fromHere, packetsPerSecond: 100, packetBurst: 200 },
    });
    const room = newRoom();
    const user = await listener(mqttUrl, room);
    const helper = await connect(mqttUrl);
    const floods = await Promise.all([1, 2, 3, 4].map(() => connect(mqttUrl)));
    for (const { mqtt } of floods)
      for (let n = 0; n < 1000; n++) mqtt.publish(topic(newRoom()), 'x', { qos: 1 });
    const begin = performance.now();
    for (const text of ['one', 'two', 'three']) await helper.say(room, text);
    await vi.waitFor(() => expect(user.got).toEqual(['one', 'two', 'three']), 5000);
    // All of the flood would take 40 s.
    expect(performance.now() - begin).toBeLessThan(5000);
    for (const { mqtt } of floods) mqtt.end(true);
  });
});

test('connections of one origin are read in turn, one piece each, when nothing is owed', () => {
  vi.useFakeTimers();
  try {
    const limits = { ...LIMITS.perAddress, packetsPerSecond: 10, packetBurst: 1 };
    const origin = new Origin(limits, () => performance.now());
    const read: string[] = [];
    const reader = (name: string, left: number) => {
      const turn = () => {
        read.push(name);
        origin.spend(1, 1);
        if (--left > 0) origin.inTurn(turn);
      };
      origin.inTurn(turn);
      return turn;
    };
    reader('a', 4);
    reader('b', 2);
    const gone = reader('gone', 1);
    origin.cancel(gone);
    vi.advanceTimersByTime(1000);
    expect(read).toEqual(['a', 'a', 'a', 'b', 'a', 'b']);
  } finally {
    vi.useRealTimers();
  }
});
