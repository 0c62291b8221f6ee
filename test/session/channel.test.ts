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
  constructor(private readonly broker: Broker) {
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

  it('passes over a URL where nobody answers', async () => {
    const one = await broker();
    const [dead, alive] = [await new Node(one).start(), await new Node(one).start()];
    await dead.stop();
    const { user, helper } = await pair([dead.url, alive.url], [dead.url, alive.url]);
    user.say({ kind: 'text', text: 'here' });
    await settled(() => texts(helper).length === 1);
    expect(texts(helper)).toEqual(['here']);
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
