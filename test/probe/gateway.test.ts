import { describe, expect, it } from 'vitest';
import { findGateways, readGateway } from '../../probe/gateway';
import {
  address,
  at,
  description,
  flood,
  network,
  PLACES,
  type Reply,
  ROUTER,
  read,
  redirected,
  SERVICE,
  xml,
} from './fake-gateway';

describe('readGateway', () => {
  it('reads names and the outside address, and asks for it as UPnP has it', async () => {
    const { observation, requests } = await read({
      [at('/')]: xml('<html><head><TITLE lang="en"> A &amp; B\n</TITLE>', {
        headers: { server: 'httpd', 'www-authenticate': 'Basic realm="The realm"' },
        status: 401,
      }),
      [at(':5000/rootDesc.xml')]: xml(description(), { headers: { server: 'MiniUPnPd/2' } }),
      [at(':5000/ctl')]: address(' 203.0.113.7 '),
    });
    expect(observation).toEqual({
      version: 1,
      address: ROUTER,
      startedAt: '2026-11-21T10:00:00.000Z',
      elapsedMs: 0,
      answered: true,
      title: 'A & B',
      server: 'httpd',
      realm: 'The realm',
      descriptionUrl: at(':5000/rootDesc.xml'),
      upnpServer: 'MiniUPnPd/2',
      friendlyName: 'My & router',
      manufacturer: 'Maker',
      modelName: 'M1',
      modelNumber: null,
      service: SERVICE,
      wanAddress: '203.0.113.7',
      wanMs: 0,
      reason: null,
      detail: null,
    });
    expect(JSON.parse(JSON.stringify(observation))).toEqual(observation);
    const post = requests.find(({ init }) => init.method === 'POST')!;
    expect(post.init.headers).toEqual({
      'content-type': 'text/xml; charset="utf-8"',
      soapaction: `"${SERVICE}#GetExternalIPAddress"`,
    });
    for (const { init } of requests)
      expect(init).toMatchObject({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' });
  });

  it('takes no more of a flood than the limit, and stops it', async () => {
    const [page, upnp] = [flood(), flood()];
    await read({
      [at('/')]: page.reply,
      [at('/second')]: page.reply,
      [at(':5000/rootDesc.xml')]: upnp.reply,
    });
    expect(upnp.taken.bytes).toBeLessThan(600_000);
    expect(upnp.taken.cancelled).toBe(true);
    expect(page.taken.bytes).toBeLessThan(300_000);
    expect(page.taken.cancelled).toBe(true);
  });

  it('looks for a title on the next page, unless nothing answers', async () => {
    const second = await read({
      [at('/')]: redirected,
      [at('/second')]: xml('<title>Two</title>', { status: 403 }),
    });
    expect(second.observation).toMatchObject({ answered: true, title: 'Two' });
    const none = await read({ [at('/second')]: xml('<title>Two</title>') });
    expect(none.observation).toMatchObject({ answered: false, title: null });
    expect(none.requests.map(({ url }) => url)).not.toContain(at('/second'));
  });

  it('finds no title where there is none, in a page of any size', async () => {
    const pages = ['<title', '<title>', '<title>cut', '<title></title>', '<titles>no</titles>'];
    for (const page of [...pages, '<title '.repeat(10_000), '<title>'.repeat(10_000)]) {
      const { observation } = await read({ [at('/')]: xml(page) });
      expect(observation.title, page.slice(0, 20)).toBeNull();
    }
  });

  it('cuts what a router says of itself', async () => {
    const { observation } = await read({ [at('/')]: xml(`<title>${'😀'.repeat(500)}</title>`) });
    expect([...observation.title!]).toHaveLength(120);
    expect(observation.title!.isWellFormed()).toBe(true);
  });

  it('ends at once when cancelled, before and on the way', async () => {
    for (const early of [true, false]) {
      const net = network({ [at(':5000/rootDesc.xml')]: () => 'hang' });
      if (early) net.abort.abort();
      const reading = readGateway(net.environment, ROUTER, PLACES);
      net.abort.abort();
      expect(await reading).toMatchObject({ reason: 'cancelled', elapsedMs: 0 });
      expect(net.timers.size).toBe(0);
    }
  });
});

describe('findGateways', () => {
  const found = (replies: Record<string, () => Reply>, addresses: string[]) => {
    const net = network(replies);
    return net
      .finish(findGateways(net.environment, addresses))
      .then((candidates) => ({ candidates, ...net }));
  };

  it('tells who answers, who fails at once and who is silent, in the order asked', async () => {
    const { candidates, requests, timers, environment } = await found(
      { 'http://10.0.0.1/': () => 'hang', 'http://10.0.0.3/': xml('') },
      ['10.0.0.1', '10.0.0.2', '10.0.0.3'],
    );
    expect(candidates).toEqual([
      { address: '10.0.0.1', answer: 'silent' },
      { address: '10.0.0.2', answer: 'failed' },
      { address: '10.0.0.3', answer: 'answered' },
    ]);
    expect(requests.every(({ init }) => init.mode === 'no-cors' && init.credentials === 'omit')).toBe(true);
    expect(environment.now()).toBe(500);
    expect(timers.size).toBe(0);
    expect(requests[0]!.init.signal!.aborted).toBe(true);
  });

  it('gives up after a second and a half', async () => {
    const { candidates, environment } = await found({ 'http://10.0.0.1/': () => 'hang' }, ['10.0.0.1']);
    expect(candidates).toEqual([{ address: '10.0.0.1', answer: 'silent' }]);
    expect(environment.now()).toBe(1_500);
  });

  it('asks nobody when there is nobody, or when cancelled', async () => {
    expect((await found({}, [])).candidates).toEqual([]);
    const net = network({});
    net.abort.abort();
    expect(await findGateways(net.environment, ['10.0.0.1'])).toEqual([
      { address: '10.0.0.1', answer: 'silent' },
    ]);
    expect(net.requests).toEqual([]);
  });
});
