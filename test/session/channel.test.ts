import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { type Broker, startBroker } from '../../bin/helpdesk/broker';
import { LIMITS } from '../../bin/helpdesk/limits';
import { Origin } from '../../bin/helpdesk/origin';
import { openChannel } from '../../session/channel';
import { newRoomByLink, openSession, type Session } from '../../session/session';
import type { Transport } from '../../session/transport';
import { settled } from './network';

const leftovers: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of leftovers.splice(0).reverse()) await end();
});

/** A node: a port that leads to a broker. Several nodes of one broker behave as a cluster does. */
class Node {
  private server: Server | null = null;
  private port = 0;
  constructor(public broker: Broker) {
    leftovers.push(() => this.stop());
  }

  get url() {
    return `ws://127.0.0.1:${this.port}/mqtt`;
  }

  async start() {
    const server = createServer();
    const origin = new Origin(LIMITS.fromHere, () => performance.now());
    const sockets = new WebSocketServer({ server, handleProtocols: () => 'mqtt' });
    sockets.on('connection', (socket) => this.broker.handle(socket, origin));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = Object.assign(server, { sockets });
    return this;
  }

  async stop() {
    const server = this.server as (Server & { sockets: WebSocketServer }) | null;
    this.server = null;
    if (!server) return;
    for (const socket of server.sockets.clients) socket.terminate();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function broker() {
  const started = await startBroker(LIMITS);
  leftovers.push(() => started.close());
  return started;
}

function channel(urls: string[]): Transport {
  const opened = openChannel(urls);
  leftovers.push(() => opened.close());
  return opened;
}

async function pair(userUrls: string[], helperUrls: string[]) {
  const { room } = await newRoomByLink();
  const user = openSession({ role: 'user', by: 'link', room, transport: channel(userUrls) });
  const helper = openSession({ role: 'helper', by: 'link', room, transport: channel(helperUrls) });
  leftovers.push(user.dispose, helper.dispose);
  await settled(() => isLive(user) && isLive(helper), 10_000);
  expect([isLive(user), isLive(helper)]).toEqual([true, true]);
  return { user, helper };
}

const snapshot = ({ actor }: Pick<Session, 'actor'>) => actor.getSnapshot();
const isLive = (session: Pick<Session, 'actor'>) => snapshot(session).matches({ joined: 'live' });
const texts = (session: Pick<Session, 'actor'>) =>
  snapshot(session).context.journal.heard.map((entry) => (entry?.kind === 'text' ? entry.text : entry?.kind));

describe('a session over a broker', () => {
  it('carries what both say', async () => {
    const node = await new Node(await broker()).start();
    const { user, helper } = await pair([node.url], [node.url]);
    helper.say({ kind: 'measure' });
    user.say({ kind: 'text', text: 'Hello' });
    await settled(() => texts(user).length === 1 && texts(helper).length === 1);
    expect([texts(user), texts(helper)]).toEqual([['measure'], ['Hello']]);
  });

  it('outlives the broker’s restart, without loss or doubling', async () => {
    const node = await new Node(await broker()).start();
    const { user, helper } = await pair([node.url], [node.url]);
    user.say({ kind: 'text', text: 'before' });
    await settled(() => texts(helper).length === 1);
    await node.stop();
    // What the broker knew is gone with it.
    await node.broker.close();
    node.broker = await broker();
    await settled(() => !isLive(user) && !isLive(helper));
    expect(snapshot(user).context.connected).toBe(false);
    user.say({ kind: 'text', text: 'while it was gone' });
    helper.say({ kind: 'measure' });
    await node.start();
    await settled(() => texts(helper).length === 2 && texts(user).length === 1, 15_000);
    expect(texts(helper)).toEqual(['before', 'while it was gone']);
    expect(texts(user)).toEqual(['measure']);
    await settled(() => isLive(user) && isLive(helper));
    expect([isLive(user), isLive(helper)]).toEqual([true, true]);
  });

  it('goes on over another node when its own is stopped', async () => {
    const one = await broker();
    const [a, b] = [await new Node(one).start(), await new Node(one).start()];
    const { user, helper } = await pair([a.url, b.url], [b.url, a.url]);
    await a.stop();
    await settled(() => !isLive(user));
    user.say({ kind: 'text', text: 'by the other way' });
    await settled(() => texts(helper).length === 1, 15_000);
    expect(texts(helper)).toEqual(['by the other way']);
  });

  it('begins anew with the next node when asked to, and listens there', async () => {
    const [one, other] = [await broker(), await broker()];
    const [a, b] = [await new Node(one).start(), await new Node(other).start()];
    const transport = channel([a.url, b.url]);
    const got: string[] = [];
    await transport.subscribe(topicNo(1), (frame) => got.push(new TextDecoder().decode(frame)));
    const now = stateOf(transport);
    await settled(() => now.state === 'connected');
    transport.renew();
    await settled(() => now.state === 'disconnected');
    await settled(() => now.state === 'connected');
    const there = channel([b.url]);
    const reached = stateOf(there);
    await settled(() => reached.state === 'connected');
    there.publish(topicNo(1), new TextEncoder().encode('heard'));
    await settled(() => got.length > 0);
    expect(got).toEqual(['heard']);
  });

  it('passes over a URL where nobody answers', async () => {
    const one = await broker();
    const [dead, alive] = [await new Node(one).start(), await new Node(one).start()];
    await dead.stop();
    const { user, helper } = await pair([dead.url, alive.url], [dead.url, alive.url]);
    user.say({ kind: 'text', text: 'here' });
    await settled(() => texts(helper).length === 1);
    expect(texts(helper)).toEqual(['here']);
  });

  /** A broker that greets, and answers a SUBSCRIBE when it is told to. */
  async function slow() {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'mqtt' });
    const asked: { topics: string; answer: () => void }[] = [];
    server.on('connection', (socket) => {
      let held = Buffer.alloc(0);
      socket.on('message', (data: Buffer) => {
        // A packet comes in pieces; all are shorter than 128 bytes.
        held = Buffer.concat([held, data]);
        const length = 2 + (held[1] ?? 0);
        if (held.length < Math.max(2, length)) return;
        const packet = held.subarray(0, length);
        held = held.subarray(length);
        if (packet[0] === 0x10) socket.send(Buffer.of(0x20, 2, 0, 0));
        if (packet[0] !== 0x82) return;
        const answer = () => socket.send(Buffer.of(0x90, 3, packet[2]!, packet[3]!, 1));
        asked.push({ topics: packet.toString('latin1'), answer });
      });
    });
    leftovers.push(() => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    });
    await new Promise((resolve) => server.once('listening', resolve));
    return { asked, server, url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/mqtt` };
  }
  const topicNo = (digit: number) => `vpd/1/${`${digit}`.repeat(32)}/u`;
  const stateOf = (transport: Transport) => {
    const now = { state: '' };
    transport.onState((state) => {
      now.state = state;
    });
    return now;
  };

  it('passes over a broker that answers no SUBSCRIBE', async () => {
    const [mute, node] = [await slow(), await new Node(await broker()).start()];
    const transport = channel([mute.url, node.url]);
    const now = stateOf(transport);
    await transport.subscribe(topicNo(1), () => {});
    await settled(() => now.state === 'connected', 12_000);
    expect(mute.asked).toHaveLength(1);
    expect(now.state).toBe('connected');
  }, 20_000);

  it('also listens on what was asked for while the broker answered', async () => {
    const node = await slow();
    const transport = channel([node.url]);
    const now = stateOf(transport);
    void transport.subscribe(topicNo(1), () => {});
    await settled(() => node.asked.length === 1);
    void transport.subscribe(topicNo(2), () => {});
    node.asked[0]!.answer();
    await settled(() => node.asked.length === 2);
    expect(node.asked[1]?.topics).toContain(topicNo(2));
    expect(now.state).toBe('connecting');
    node.asked[1]!.answer();
    await settled(() => now.state === 'connected');
    expect(now.state).toBe('connected');
  });

  it('that is closed before it is reached leaves nothing behind', async () => {
    const node = await slow();
    const transport = openChannel([node.url]);
    void transport.subscribe(topicNo(1), () => {});
    await settled(() => node.asked.length === 1);
    transport.close();
    await settled(() => node.server.clients.size === 0, 1_000);
    expect(node.server.clients.size).toBe(0);
  });

  it('tells the other side that it is over before it hangs up', async () => {
    const node = await new Node(await broker()).start();
    const { user, helper } = await pair([node.url], [node.url]);
    helper.close('It was the cable.', 'solved');
    await settled(() => snapshot(user).matches('ended'), 5_000);
    expect(snapshot(user).context.end).toMatchObject({ by: 'them', note: 'It was the cable.' });
  });

  it('never sends what is too long', async () => {
    const node = await new Node(await broker()).start();
    const transport = channel([node.url]);
    const topic = `vpd/1/${'0'.repeat(32)}/u`;
    const heard: number[] = [];
    await transport.subscribe(topic, ({ length }) => heard.push(length));
    let state = '';
    transport.onState((next) => {
      state = next;
    });
    await settled(() => state === 'connected');
    transport.publish(topic, new Uint8Array(10_000_000));
    transport.publish(topic, new Uint8Array(65_536));
    await settled(() => heard.length > 0);
    expect(heard).toEqual([65_536]);
    expect(state).toBe('connected');
  });
});
