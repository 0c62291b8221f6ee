/** docs/live/deployment.md as written: Debian's Mosquitto, and a cluster of three NATS nodes of which one is stopped. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DELAYS } from '../../session/guided.machine.ts';
import { type Client, connect, listener, newRoom, topic } from '../helpdesk/client.ts';
import { brokerRecipe } from './broker-recipe.ts';
import { type Nodes, startMosquitto, startNats, unavailable } from './broker-run.ts';
import { must, sleep } from './commands.ts';
import { insideLab } from './unavailable.ts';

const named = (name: string, reason: string | null) => (reason ? `${name} (skipped: ${reason})` : name);

/** Whether the broker grants what was asked; a broker may also refuse by ending the connection. */
async function granted(client: Client, filter: string): Promise<boolean> {
  const answer = client.mqtt
    .subscribeAsync(filter, { qos: 1 })
    .then(([one]) => one !== undefined && one.qos < 128)
    .catch(() => false);
  return Promise.race([answer, client.closed.then(() => false)]);
}

const noMosquitto = unavailable('mosquitto', 'mosquitto');

describe.skipIf(noMosquitto)(named('Mosquitto', noMosquitto), () => {
  let mosquitto: Nodes;
  let url: string;
  beforeAll(async () => {
    mosquitto = await startMosquitto();
    url = mosquitto.nodes[0]!.url;
  });
  afterAll(() => mosquitto?.end());
  const options = () => ({ ca: mosquitto.ca });

  test('carries messages both ways', async () => {
    const room = newRoom();
    const user = await listener(url, room, options());
    const helper = await connect(url, options());
    await helper.mqtt.subscribeAsync(topic(room, 'helper'), { qos: 1 });
    await helper.say(room, 'x'.repeat(65_536));
    await user.say(room, 'to the helper', 'helper');
    await vi.waitFor(() => expect([user.got[0]?.length, helper.got]).toEqual([65_536, ['to the helper']]));
  });

  test('keeps what a dropped client misses', async () => {
    const room = newRoom();
    const staying = { ...options(), clientId: 'dropped', clean: false };
    const before = await listener(url, room, staying);
    before.mqtt.stream.destroy();
    await before.closed;
    await (await connect(url, options())).say(room, 'missed');
    const after = await connect(url, staying);
    await vi.waitFor(() => expect(after.got).toEqual(['missed']));
  });

  test.each([
    '#',
    '+/#',
    'vpd/#',
    'vpd/1/#',
    'vpd/1/+/u',
    'vpd/1/+/h',
    'vpd/1/+/+',
    '$share/all/vpd/1/+/u',
    '$SYS/#',
    '$CONTROL/#',
  ])('lets nobody listen on %s', async (filter) => {
    const spy = await connect(url, options());
    expect(await granted(spy, filter)).toBe(false);
    const room = newRoom();
    const user = await listener(url, room, options());
    await (await connect(url, options())).say(room, 'secret');
    await vi.waitFor(() => expect(user.got).toEqual(['secret']));
    expect(spy.got).toEqual([]);
  });

  test('ends the connection of who publishes something retained', async () => {
    const client = await connect(url, options());
    client.mqtt.publish(topic(newRoom()), 'x', { qos: 1, retain: true });
    await client.closed;
  });

  test.each([70_000, 10_000_000])('passes no message of %i bytes on', async (bytes) => {
    const room = newRoom();
    const user = await listener(url, room, options());
    const helper = await connect(url, options());
    helper.mqtt.publish(topic(room), Buffer.alloc(bytes), { qos: 1 });
    await (await connect(url, options())).say(room, 'small');
    await (await connect(url, options())).say(room, 'also small');
    await vi.waitFor(() => expect(user.got).toEqual(['small', 'also small']));
    helper.mqtt.end(true);
  });

  test('passes nothing on outside rooms, commands to itself least of all', async () => {
    const client = await connect(url, options());
    const allow = {
      commands: [{ command: 'setDefaultACLAccess', acls: [{ acltype: 'subscribe', allow: true }] }],
    };
    await client.mqtt.publishAsync('$CONTROL/dynamic-security/v1', JSON.stringify(allow), { qos: 1 });
    expect(await granted(client, '#')).toBe(false);
  });
});

const noNats = unavailable('nats-server', 'nats-server');

describe.skipIf(noNats)(named('a cluster of three NATS nodes', noNats), () => {
  let cluster: Nodes;
  beforeAll(async () => {
    cluster = await startNats();
  });
  afterAll(() => cluster?.end());
  const options = () => ({ ca: cluster.ca });
  const url = (node: number) => cluster.nodes[node]!.url;

  /** The helper's side, listening. */
  async function joined(where: string, room: string, role: 'user' | 'helper'): Promise<Client> {
    const client = await connect(where, options());
    if (await granted(client, topic(room, role))) return client;
    client.mqtt.end(true);
    throw new Error('not yet');
  }

  test.each(['#', 'vpd/#', 'vpd/1/#', 'vpd/+/+/u', '$MQTT/#', '$MQTT/sub/#', '$JS/API/#', '$SYS/#', 'other'])(
    'lets nobody listen on %s',
    async (filter) => {
      const spy = await connect(url(0), options());
      const allowed = await granted(spy, filter);
      const room = newRoom();
      const user = await listener(url(1), room, options());
      await (await connect(url(2), options())).say(room, 'secret');
      await vi.waitFor(() => expect(user.got).toEqual(['secret']));
      expect([allowed, spy.got]).toEqual([false, []]);
    },
  );

  test('carries messages of 64 KiB from node to node, and is still up after one of 10 MB', async () => {
    const room = newRoom();
    const user = await listener(url(0), room, options());
    const helper = await connect(url(1), options());
    await helper.say(room, 'x'.repeat(65_536));
    await vi.waitFor(() => expect(user.got.map(({ length }) => length)).toEqual([65_536]));
    const flood = await connect(url(1), options());
    flood.mqtt.publish(topic(room), Buffer.alloc(10_000_000), { qos: 1 });
    await helper.say(room, 'small');
    await vi.waitFor(() => expect(user.got).toContain('small'), 10_000);
    expect(user.got[0]).toHaveLength(65_536);
    flood.mqtt.end(true);
  });

  test('passes nothing on to its own subjects', async () => {
    const client = await connect(url(0), options());
    client.mqtt.publish('$JS/API/STREAM/DELETE/$MQTT_msgs', '{}', { qos: 1 });
    client.mqtt.publish('$JS/API/STREAM/DELETE/$MQTT_sess', '{}', { qos: 1 });
    await (await connect(url(0), options())).say(newRoom(), 'still here');
  });

  test('carries a session between two nodes on when one of them is lost', async () => {
    const room = newRoom();
    const user = await connect(url(0), options());
    await user.mqtt.subscribeAsync(topic(room, 'user'), { qos: 1 });
    const helper = await connect(url(1), options());
    await helper.mqtt.subscribeAsync(topic(room, 'helper'), { qos: 1 });
    for (let n = 0; n < 20; n++) {
      await helper.say(room, `before ${n}`);
      await user.say(room, `before ${n}`, 'helper');
    }
    const before = Array.from({ length: 20 }, (_, n) => `before ${n}`);
    await vi.waitFor(() => expect([user.got, helper.got]).toEqual([before, before]));

    await cluster.nodes[1]!.kill();
    await helper.closed;
    // While the others agree on who leads now, NATS answers a SUBSCRIBE with failure.
    const rejoined = (role: 'user' | 'helper') =>
      vi.waitFor(() => joined(url(role === 'user' ? 0 : 2), room, role), { timeout: 30_000, interval: 500 });
    const sides = { user, helper: await rejoined('helper') };
    const got = { user: new Set<string>(), helper: new Set<string>() };
    const after = Array.from({ length: 8 }, (_, n) => `after ${n}`);
    // Nor need it confirm then what was published, nor know who listens. As in a session, who speaks says it again
    // until it is heard, and who hears nothing for long connects anew.
    const heard = async (to: 'user' | 'helper', text: string) => {
      const from = to === 'user' ? 'helper' : 'user';
      const end = Date.now() + 120_000;
      for (let since = Date.now(); !got[to].has(text) && Date.now() < end; ) {
        void sides[from].say(room, text, to).catch(() => {});
        await sleep(200);
        for (const one of sides[to].got) got[to].add(one);
        if (Date.now() - since < DELAYS.silence) continue;
        since = Date.now();
        sides[to].mqtt.end(true);
        sides[to] = await rejoined(to);
      }
      expect([...got[to]]).toContain(text);
    };
    for (const text of after) {
      await heard('user', text);
      await heard('helper', text);
    }
    expect([...got.user]).toEqual([...before, ...after]);
    expect([...got.helper]).toEqual(after);
  });
});

const noKernel = insideLab() ? null : 'the network lab is started by test/lab/enter.sh';

test.skipIf(noKernel)(named('the kernel takes the limit by address', noKernel), async () => {
  await must(['nft', '-f', '-'], { input: brokerRecipe('/etc/nftables.d/vpd-broker.nft') });
  expect(await must(['nft', 'list', 'ruleset'])).toContain('ct count over 500');
});
