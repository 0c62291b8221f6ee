import { describe, expect, it } from 'vitest';
import type { Environment, PeerConnection } from '../../probe/gather';
import { readMeasurements } from '../../probe/measurements';
import type { Observations } from '../../probe/observations';
import { LOOKUP_GRACE } from '../../probe/vpn-server';
import { tryVpnServer } from '../../probe/vpn-server-test';
import { drive } from './drive';
import { FakeConnection } from './fake-environment';
import { behindNat, blocked } from './port-world';
import { captive, codes, connection, EVERYONE, failedName, HOME, literal, observations } from './scenes';
import { Clock } from './simulate/clock';

type Https = (init: RequestInit, clock: Clock) => Promise<Response['type']>;

interface Script {
  server?: string;
  main?: Observations;
  /** When the lookup tells that it found nothing, in ms; never unless said. */
  notFoundAt?: number;
  /** Whether the lookup tells so for one of two sockets only. */
  oneFamily?: boolean;
  /** What becomes of an HTTPS request, by its redirect mode and its mode; refused after 20 ms unless said. */
  https?: Https;
  webrtc?: false;
  cancelAt?: number;
}

const soon = (clock: Clock, ms: number) => new Promise<void>((done) => clock.after(ms, done));
const refused: Https = async (_, clock) => {
  await soon(clock, 20);
  throw new TypeError('Failed to fetch');
};
const silent: Https = () => new Promise(() => {});
const answers =
  (mode: 'manual' | 'no-cors', type: Response['type']): Https =>
  async (init, clock) => {
    await soon(clock, 20);
    if (init.redirect === mode || init.mode === mode) return type;
    throw new TypeError('Failed to fetch');
  };

/** Tries the VPN server in a scripted network, in virtual time. */
async function run(script: Script = {}) {
  const { server = 'VPN.example.org', main = behindNat(), https = refused } = script;
  const clock = new Clock();
  const abort = new AbortController();
  const made: FakeConnection[] = [];
  const urls: string[] = [];
  const fetched: { url: string; init: RequestInit }[] = [];
  const createPeerConnection = ({ iceServers = [] }: RTCConfiguration) => {
    const fake = new FakeConnection();
    made.push(fake);
    const url = String(iceServers[0]!.urls);
    urls.push(url);
    const host = (address: string, port: number) =>
      `candidate:1 1 udp 2122260223 ${address} ${port} typ host`;
    clock.after(1, () => fake.candidate(host(HOME, 52001)));
    if (script.oneFamily) clock.after(1, () => fake.candidate(host('2001:db8:1::100', 52002)));
    if (script.notFoundAt !== undefined) clock.after(script.notFoundAt, () => fake.error(url, 52001));
    return fake as unknown as PeerConnection;
  };
  const environment: Environment = {
    createPeerConnection: script.webrtc === false ? null : createPeerConnection,
    fetch: async (url, init) => {
      fetched.push({ url, init });
      return { type: await https(init, clock), text: () => Promise.reject(new Error('never read')) };
    },
    now: () => clock.now,
    date: () => '2026-11-21T10:00:00Z',
    every: (ms, callback) => clock.every(ms, callback),
    signal: abort.signal,
  };
  if (script.cancelAt !== undefined) clock.after(script.cancelAt, () => abort.abort());
  const record = await drive(
    clock,
    tryVpnServer(server, main, environment, () => {}),
  );
  const { vpnServer } = readMeasurements({ ...main, vpnServer: record });
  return { record, vpnServer, said: codes(vpnServer), made, urls, fetched, tookMs: clock.now };
}

describe('a VPN server that answers HTTPS', () => {
  it('is reached, whether it lets its answer be read, redirects, or neither', async () => {
    for (const https of [
      answers('manual', 'cors'),
      answers('manual', 'opaqueredirect'),
      answers('no-cors', 'opaque'),
    ]) {
      const { vpnServer, said, tookMs, made } = await run({ https });
      expect(vpnServer.value).toBe('reached');
      expect(said).toEqual(['vpn_server_answered']);
      expect(tookMs).toBeLessThan(100);
      expect(made.map(({ closed }) => closed)).toEqual([1]);
    }
  });

  it('is asked for nothing that tells who asks, and no redirect is followed', async () => {
    const { fetched, urls } = await run({ https: answers('manual', 'opaqueredirect') });
    expect(urls).toEqual(['stun:vpn.example.org:3478']);
    expect(fetched.map(({ url }) => url)).toEqual(['https://vpn.example.org:443/']);
    expect(fetched[0]!.init).toMatchObject({
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('may be given as an address, which is not looked up', async () => {
    for (const [server, url] of [
      ['203.0.113.9', 'https://203.0.113.9:443/'],
      ['2001:DB8::9', 'https://[2001:db8::9]:443/'],
    ] as const) {
      const { vpnServer, made, fetched } = await run({ server, https: answers('no-cors', 'opaque') });
      expect(vpnServer.value).toBe('reached');
      expect(made).toEqual([]);
      expect(fetched.at(-1)!.url).toBe(url);
    }
  });

  it('is reached where WebRTC is missing, too', async () => {
    expect((await run({ webrtc: false, https: answers('manual', 'cors') })).vpnServer.value).toBe('reached');
  });
});

describe('a name that is not found', () => {
  it('is said to be so beside names that are', async () => {
    const { vpnServer, said, tookMs } = await run({ notFoundAt: 5 });
    expect(vpnServer.value).toBe('not-found');
    expect(said).toEqual(['vpn_server_not_found', 'stun_answer']);
    expect(tookMs).toBeLessThan(200);
  });

  it('is said to be so where UDP is blocked, as no lookup of a test server failed', async () => {
    expect((await run({ main: blocked(), notFoundAt: 5 })).vpnServer.value).toBe('not-found');
  });

  it('is nothing to say where names of test servers are not found either, and only a proxy finds any', async () => {
    const failing = connection([{ host: HOME }, ...EVERYONE.map((error) => ({ error }))], { closedMs: 2200 });
    const { vpnServer, said } = await run({ main: observations([failing]), notFoundAt: 5 });
    expect(vpnServer.value).toBe('unknown');
    expect(said).toEqual(['dns_broken']);
  });

  it('is nothing to say where name resolution is broken', async () => {
    const failing = connection([{ host: HOME }, ...EVERYONE.map((error) => ({ error }))], { closedMs: 2200 });
    const requests = [failedName, literal(), captive({ answered: false })];
    const main = observations([failing], requests, { elapsedMs: 6000 });
    const { vpnServer, said } = await run({ main, notFoundAt: 5 });
    expect(vpnServer.value).toBe('unknown');
    expect(said).toEqual(['dns_broken']);
  });

  it('is contradicted by an answer, as a proxy gives one', async () => {
    const https: Https = async (_, clock) => {
      await soon(clock, 20);
      return 'cors';
    };
    const { vpnServer, said } = await run({ notFoundAt: 5, https });
    expect(vpnServer.value).toBe('unknown');
    expect(said).toEqual(['contradictory']);
  });
});

describe('a VPN server that does not answer HTTPS', () => {
  it('has a name that is found if the request failed and the lookup did not', async () => {
    for (const oneFamily of [false, true]) {
      const notFoundAt = oneFamily ? { notFoundAt: 5 } : {};
      const { vpnServer, said, tookMs } = await run({ oneFamily, ...notFoundAt });
      expect(vpnServer.value).toBe('resolved');
      expect(said).toEqual(['vpn_server_found']);
      expect(tookMs).toBeGreaterThan(LOOKUP_GRACE);
      expect(tookMs).toBeLessThan(LOOKUP_GRACE + 300);
    }
  });

  it('is not said to be missing while a slow lookup goes on', async () => {
    expect((await run({ notFoundAt: 600 })).vpnServer.value).toBe('not-found');
    expect((await run({ notFoundAt: 600, https: silent })).said).toEqual(['vpn_server_silent']);
  });

  it.each([
    ['nothing answers at all', { https: silent }],
    ['it is given as an address', { server: '203.0.113.9' }],
    ['WebRTC is missing', { webrtc: false as const }],
    ['no test server shows that names are found', { main: blocked() }],
  ])('leaves it unknown where %s', async (_, script) => {
    const { vpnServer, said, tookMs } = await run(script);
    expect(vpnServer.value).toBe('unknown');
    expect(said).toEqual(['vpn_server_silent']);
    expect(tookMs).toBeLessThanOrEqual(3100);
  });
});

describe('what keeps the test from telling anything', () => {
  it('is that no VPN server is set', () => {
    expect(codes(readMeasurements(behindNat()).vpnServer)).toEqual(['needs_vpn_server']);
  });

  it('is being offline: then nobody is asked', async () => {
    const down = { answered: false, address: null };
    const requests = [failedName, literal(down), captive(down)];
    const silence = connection([{ host: HOME }], { closedMs: 2200 });
    const main = observations([silence], requests, { elapsedMs: 6000 });
    const { vpnServer, said, fetched, made } = await run({ main });
    expect(vpnServer.value).toBe('unknown');
    expect(said).toEqual(['offline']);
    expect([...fetched, ...made]).toEqual([]);
  });

  it('is a sign-in page', async () => {
    const down = { answered: false, address: null };
    const requests = [failedName, literal(down), captive()];
    const main = observations([connection([{ host: HOME }], { closedMs: 2200 })], requests);
    const { said } = await run({ main, notFoundAt: 5 });
    expect(said).toEqual(['captive_portal']);
  });

  it('is a name that is none', async () => {
    const { said, fetched, made } = await run({ server: '999.1.1.1' });
    expect(said).toEqual(['not_measured']);
    expect([...fetched, ...made]).toEqual([]);
  });

  it('is the user who stops it', async () => {
    const { said, record, made } = await run({ https: silent, cancelAt: 300 });
    expect(said).toEqual(['cancelled']);
    expect(record.ended).toBe('cancelled');
    expect(made.map(({ closed }) => closed)).toEqual([1]);
    expect((await run({ https: silent, cancelAt: 0 })).said).toEqual(['cancelled']);
  });

  it('is that it goes on', async () => {
    const { record } = await run({ https: silent });
    const vpnServer = { ...record, endedMs: null, ended: null };
    expect(codes(readMeasurements({ ...behindNat(), vpnServer }).vpnServer)).toEqual(['not_measured']);
  });
});
