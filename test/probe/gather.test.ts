import { describe, expect, it, test } from 'vitest';
import { addressIn, type Environment } from '../../probe/gather';
import { readMeasurements } from '../../probe/measurements';
import { TIMES } from '../../probe/plan';
import { FakeConnection, html, start } from './fake-environment';
import { HOME, PLAN, PUBLIC, srflxLine } from './scenes';

const HOST = `candidate:1 1 udp 2122260223 ${HOME} 50000 typ host`;

describe('a run', () => {
  it('records candidates, errors and the end, and resolves with the last snapshot', async () => {
    const bench = start();
    const [joint] = bench.made;
    joint!.candidate(HOST);
    joint!.candidate(srflxLine(PUBLIC, 50000, HOME, 50000), PLAN.servers[0]!.url);
    joint!.error(PLAN.servers[1]!.url);
    joint!.candidate('');
    joint!.candidate(null);
    joint!.complete();
    await bench.pass(3000);
    const observations = await bench.running;
    expect(observations).toMatchObject({ done: true, ended: 'settled', webrtc: 'present' });
    expect(observations.connections[0]).toMatchObject({ purpose: 'joint', completeMs: 0 });
    expect(observations.connections[0]?.candidates.map(({ candidate }) => candidate)).toHaveLength(2);
    expect(observations.connections[0]?.errors).toMatchObject([
      { url: PLAN.servers[1]!.url, port: 50000, code: 701 },
    ]);
    expect(bench.changes.at(-1)).toBe('done');
    expect(bench.made.every(({ closed }) => closed === 1)).toBe(true);
  });

  it('ends at the deadline whatever hangs', async () => {
    const bench = start({ fetch: () => new Promise(() => {}) });
    await bench.pass(TIMES.deadline + 200);
    const observations = await bench.running;
    expect(observations.elapsedMs).toBeLessThanOrEqual(TIMES.deadline + TIMES.tick);
    expect(bench.made.every(({ closed }) => closed === 1)).toBe(true);
  });

  it('is told to nobody after its end', async () => {
    const bench = start();
    bench.made[0]!.candidate(HOST);
    bench.abort.abort();
    await bench.running;
    const told = bench.changes.length;
    bench.made[0]!.candidate(srflxLine(PUBLIC, 50000, HOME, 50000));
    bench.made[0]!.complete();
    await bench.pass(500);
    expect(bench.changes).toHaveLength(told);
    expect(bench.snapshot().connections[0]?.candidates).toHaveLength(1);
  });
});

describe('cancelling', () => {
  it('ends at once and closes everything', async () => {
    const bench = start();
    bench.abort.abort();
    expect(await bench.running).toMatchObject({ done: true, ended: 'cancelled' });
    expect(bench.made.map(({ closed }) => closed)).toEqual([1]);
    expect(bench.fetched[0]?.init.signal?.aborted).toBe(true);
  });

  it('before the start opens nothing', async () => {
    const bench = start({ signal: AbortSignal.abort() });
    expect(await bench.running).toMatchObject({ done: true, ended: 'cancelled' });
    expect([bench.made.length, bench.fetched.length]).toEqual([0, 0]);
  });
});

describe('what fails', () => {
  it('WebRTC that is not there: the web is asked all the same', async () => {
    const bench = start({ createPeerConnection: null });
    await bench.pass(200);
    const observations = await bench.running;
    expect(observations.webrtc).toBe('missing');
    expect(readMeasurements(observations)).toMatchObject({
      webrtc: { value: 'disabled' },
      online: { value: true },
      udp: { value: 'unknown' },
    });
  });

  it('a peer connection that can not be made', async () => {
    const bench = start({
      createPeerConnection: () => {
        throw new DOMException('no', 'NotAllowedError');
      },
    });
    await bench.pass(200);
    const observations = await bench.running;
    expect(observations).toMatchObject({ webrtc: 'refused', ended: 'settled' });
    expect(observations.connections[0]?.failed).toBe('NotAllowedError');
  });

  it('a server’s address that the browser refuses is no WebRTC switched off', async () => {
    const plain: FakeConnection[] = [];
    const bench = start({
      createPeerConnection: ({ iceServers = [] }) => {
        if (iceServers.length > 0) throw new DOMException('no', 'SyntaxError');
        plain.push(new FakeConnection());
        return plain.at(-1) as never;
      },
    });
    await bench.pass(TIMES.deadline);
    const observations = await bench.running;
    expect(observations).toMatchObject({ webrtc: 'present', ended: 'settled' });
    expect(readMeasurements(observations)).toMatchObject({
      webrtc: { value: 'unknown' },
      udp: { value: 'unknown' },
    });
    expect(plain.map(({ closed }) => closed)).toEqual([1]);
  });

  it('one that can not be started', async () => {
    const bench = start({}, () =>
      Object.assign(new FakeConnection(), { setLocalDescription: () => Promise.reject(new TypeError('no')) }),
    );
    await bench.pass(200);
    const observations = await bench.running;
    expect(observations).toMatchObject({ webrtc: 'refused', ended: 'settled' });
    expect(bench.made[0]?.closed).toBe(1);
  });

  it('later ones, when there are too many', async () => {
    let count = 0;
    const bench = start({}, () => {
      if (count++ > 0) throw new Error('Cannot create so many PeerConnections');
      return new FakeConnection();
    });
    bench.made[0]!.candidate(HOST);
    bench.made[0]!.candidate(srflxLine(PUBLIC, 50000, HOME, 50000), PLAN.servers[0]!.url);
    await bench.pass(TIMES.deadline);
    const observations = await bench.running;
    expect(observations.webrtc).toBe('present');
    expect(readMeasurements(observations)).toMatchObject({
      publicIpv4: { value: PUBLIC },
      mappingBehavior: { value: 'unknown' },
    });
  });
});

describe('requests', () => {
  const outcomes = async (fetch: Environment['fetch'], ms = 100) => {
    const bench = start({ fetch });
    await bench.pass(ms);
    bench.abort.abort();
    return { requests: (await bench.running).requests, fetched: bench.fetched };
  };

  it('read the address where they may', async () => {
    const { requests } = await outcomes(() => Promise.resolve(html(`fl=1\nip=${PUBLIC}\n`)));
    expect(requests[0]).toMatchObject({ answered: true, address: PUBLIC });
  });

  it('ask again without reading where they may not', async () => {
    const { requests, fetched } = await outcomes((_, { mode }) =>
      mode === 'no-cors'
        ? Promise.resolve(html('', 'opaque'))
        : Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(requests[0]).toMatchObject({ answered: true, address: null });
    expect(fetched.map(({ init }) => init.mode)).toEqual([undefined, 'no-cors']);
  });

  it('carry no cookies and no referrer', async () => {
    const { fetched } = await outcomes(() => Promise.reject(new TypeError('Failed to fetch')));
    for (const { init } of fetched)
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  });

  it('take a redirect of plain HTTP for a sign-in page, and follow none of it', async () => {
    const { requests, fetched } = await outcomes((url) =>
      url.startsWith('http:')
        ? Promise.resolve(html('', 'opaqueredirect'))
        : Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(requests.find(({ url }) => url === PLAN.captiveUrl)).toMatchObject({
      answered: true,
      redirected: true,
    });
    expect(fetched.find(({ url }) => url === PLAN.captiveUrl)?.init.redirect).toBe('manual');
  });

  it('count as failed when the answer breaks off', async () => {
    const { requests } = await outcomes((_, { mode }) =>
      mode === 'no-cors'
        ? Promise.reject(new TypeError('Failed to fetch'))
        : Promise.resolve({ type: 'cors', text: () => Promise.reject(new TypeError('terminated')) }),
    );
    expect(requests[0]).toMatchObject({ answered: false, address: null });
  });
});

describe('addressIn', () => {
  test.each([
    [`fl=1f1\nip=${PUBLIC}\nts=1`, PUBLIC],
    ['ip=2001:DB8::0001', '2001:db8::1'],
    [` ${PUBLIC}\n`, PUBLIC],
    ['{"ip":"203.0.113.77"}', PUBLIC],
    ['{"ip":5}', null],
    ['{"ip":"<script>"}', null],
    ['[]', null],
    ['null', null],
    ['ip=nonsense', null],
    ['<html>sign in</html>', null],
    ['', null],
    [`${'x'.repeat(10_000_000)}\nip=${PUBLIC}`, null],
  ])('%.40s: %s', (text, expected) => {
    expect(addressIn(text)).toBe(expected);
  });
});
