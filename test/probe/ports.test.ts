import { describe, expect, it } from 'vitest';
import type { PeerConnection } from '../../probe/gather';
import { readMeasurements } from '../../probe/measurements';
import { PORT_TIMES } from '../../probe/port-times';
import { FakeConnection } from './fake-environment';
import { behindNat, blocked, PORTS, run, withoutNat } from './port-world';
import { codes, observations } from './scenes';

const all = (value: string) => Object.fromEntries(PORTS.map((port) => [port, value]));

describe('the port test', () => {
  it('says open as soon as all ports have answered, and closes everything', async () => {
    const { states, made, tookMs, ports, changes } = await run();
    expect(changes.at(-1)).toBe('settled');
    expect(states).toMatchObject(all('open'));
    expect(tookMs).toBeLessThan(100);
    expect(made.every(({ closed }) => closed === 1)).toBe(true);
    expect(made).toHaveLength(PORTS.length + 1);
    expect(ports).toMatchObject({ ended: 'settled', startedMs: 200 });
  });

  it('says blocked for a port that is silent while others answer before and after', async () => {
    const { states, measured, ports } = await run({ answers: (port) => ![500, 4500].includes(port) });
    expect(states).toMatchObject({ ...all('open'), 500: 'blocked', 4500: 'blocked' });
    expect(codes(measured.ports['udp/500']!)).toEqual(['port_silent']);
    expect(ports.endedMs! - ports.startedMs).toBeGreaterThanOrEqual(PORT_TIMES.silence);
    expect(ports.endedMs! - ports.startedMs).toBeLessThan(PORT_TIMES.silence + 300);
  });

  it('tries a silent port sixteen times', async () => {
    const tries: number[] = [];
    await run({
      answers: (port, at) => {
        if (port === 500 && at < PORT_TIMES.silence) tries.push(at);
        return port !== 500;
      },
    });
    expect(tries).toHaveLength(16);
  });

  it('never says blocked when the whole host is silent', async () => {
    const { states, measured, ports } = await run({ answers: (port) => !PORTS.includes(port) });
    expect(states).toMatchObject({ ...all('unknown'), 443: 'open' });
    expect(codes(measured.ports['udp/500']!)).toEqual(['probe_host_silent']);
    expect(codes(measured.ports['udp/443']!)).toEqual(['port_answered_elsewhere']);
    expect(ports.connections).toHaveLength(PORTS.length + 1);
  });

  it('never says blocked when the line died meanwhile', async () => {
    for (const died of [60, 300, 900, 1900]) {
      const { states, measured } = await run({ answers: (port, at) => port === 1194 && at < died });
      expect(Object.values(states)).not.toContain('blocked');
      expect(codes(measured.ports['udp/500']!)).toEqual(['control_failed']);
    }
  });

  it('hears a port that answers late', async () => {
    const { states } = await run({ answers: (port, at) => port !== 500 || at > 2400 });
    expect(states).toMatchObject(all('open'));
  });

  it('begins its second look when a slow line has answered at last', async () => {
    const { states, ports } = await run({ answers: (port, at) => port !== 500 && at >= 1700 });
    expect(states).toMatchObject({ ...all('open'), 500: 'blocked' });
    expect(ports.endedMs! - ports.startedMs).toBeGreaterThan(4000);
  });

  it('says so if the host is not found', async () => {
    const { states, measured, tookMs } = await run({ unknownName: true });
    expect(states).toMatchObject({ ...all('unknown'), 443: 'open' });
    expect(codes(measured.ports['udp/500']!)).toEqual(['probe_host_not_found']);
    expect(tookMs).toBeLessThan(1000);
  });

  it('tries a port that this browser never sends to, and believes an answer only', async () => {
    const { states, measured } = await run({ udp: [53, 500], answers: (port) => port !== 53 });
    expect(states).toMatchObject({ 53: 'unknown', 500: 'open' });
    expect(codes(measured.ports['udp/53']!)).toEqual(['browser_never_sends']);
    expect((await run({ udp: [53, 500] })).states).toMatchObject({ 53: 'open', 500: 'open' });
  });

  it('reads answers that leave no trace from the end of gathering', async () => {
    const { states } = await run({ main: withoutNat(), answers: (port) => port !== 500 });
    expect(states).toMatchObject({ ...all('open'), 500: 'blocked' });
  });

  it('takes UDP as a whole being blocked for each port', async () => {
    const { states, measured } = await run({ main: blocked(), answers: () => false });
    expect(measured.udp.value).toBe('blocked');
    expect(states).toMatchObject(all('blocked'));
    expect(codes(measured.ports['udp/500']!)).toContain('stun_silent');
  });

  it('finds the ports that pass where the public servers are all silent', async () => {
    const { states, measured } = await run({
      main: blocked(),
      answers: (port) => [500, 4500].includes(port),
    });
    expect(measured.udp.value).toBe('restricted');
    expect(states).toMatchObject({ ...all('blocked'), 500: 'open', 4500: 'open' });
    expect(measured.classicNatType).toBe('unknown');
  });

  it('brackets a literal IPv6 address', async () => {
    const { ports } = await run({ host: '2001:db8::30', udp: [500] });
    expect(ports.connections.map(({ urls }) => urls[0])).toContain('stun:[2001:db8::30]:500');
  });

  it('asks nothing when offline', async () => {
    const { ports, states, measured } = await run({
      main: observations(
        [],
        [
          {
            purposes: ['name'],
            url: 'https://www.control.example/',
            sentMs: 0,
            settledMs: 9,
            answered: false,
            address: null,
          },
          {
            purposes: ['literal'],
            url: 'https://192.0.2.1/',
            sentMs: 0,
            settledMs: 9,
            answered: false,
            address: null,
          },
          {
            purposes: ['captive'],
            url: 'http://captive.example/',
            sentMs: 0,
            settledMs: 9,
            answered: false,
            address: null,
          },
        ],
      ),
    });
    expect(ports.connections).toEqual([]);
    expect(states).toMatchObject(all('unknown'));
    expect(codes(measured.ports['udp/500']!)).toEqual(['offline']);
  });
});

describe('a port test that goes wrong', () => {
  it('ends at once when cancelled, and says so', async () => {
    const { ports, states, measured, made, tookMs } = await run({
      answers: (port) => port === 443,
      cancelAt: 1500,
    });
    expect(ports.ended).toBe('cancelled');
    expect(tookMs).toBe(1500);
    expect(made.every(({ closed }) => closed === 1)).toBe(true);
    expect(Object.values(states)).not.toContain('blocked');
    expect(codes(measured.ports['udp/500']!)).toEqual(['cancelled']);
  });

  it('knows nothing of a port whose connections all throw', async () => {
    const { states, measured } = await run({ throws: () => true });
    expect(states).toMatchObject({ ...all('unknown'), 443: 'open' });
    expect(codes(measured.ports['udp/500']!)).toEqual(['not_measured']);
  });

  it('never says blocked when its second looks throw', async () => {
    const first = PORTS.length + 1;
    const { states } = await run({ answers: (port) => port !== 500, throws: (count) => count > first });
    expect(states).toMatchObject({ ...all('open'), 500: 'unknown' });
  });

  it('survives a rejected description', async () => {
    class Rejecting extends FakeConnection {
      override setLocalDescription() {
        return Promise.reject(new DOMException('no', 'OperationError'));
      }
    }
    const { states, ports } = await run({
      over: { createPeerConnection: () => new Rejecting() as unknown as PeerConnection },
    });
    expect(ports.connections[0]!.failed).toBe('OperationError');
    expect(states).toMatchObject({ ...all('unknown'), 443: 'open' });
  });

  it('does without WebRTC', async () => {
    const { ports, states } = await run({ over: { createPeerConnection: null } });
    expect(ports).toMatchObject({ ended: 'settled', connections: [] });
    expect(states).toMatchObject({ ...all('unknown'), 443: 'open' });
  });
});

describe('TCP ports', () => {
  it('are open if HTTPS answers, and unknown if not', async () => {
    const asked: string[] = [];
    const { states, measured } = await run({
      tcp: [443, 8443],
      over: {
        fetch: (url) => {
          asked.push(url);
          return url.endsWith(':443')
            ? Promise.resolve({ type: 'opaque', text: () => Promise.resolve('') })
            : Promise.reject(new TypeError('Failed to fetch'));
        },
      },
    });
    expect(asked).toEqual(['https://probe.example:443', 'https://probe.example:8443']);
    expect(states).toMatchObject({ 'tcp/443': 'open', 'tcp/8443': 'unknown' });
    expect(codes(measured.ports['tcp/8443']!)).toEqual(['https_port_failed']);
  });

  it('keep nobody waiting for ever', async () => {
    const { ports, states, tookMs } = await run({
      tcp: [8443],
      over: { fetch: () => new Promise(() => {}) },
    });
    expect(tookMs).toBeLessThan(PORT_TIMES.silence + 100);
    expect(ports.ended).toBe('settled');
    expect(states['tcp/8443']).toBe('unknown');
  });
});

describe('without a port test', () => {
  it('a port is unknown, unless a public server answered on it', () => {
    const { ports } = readMeasurements(behindNat());
    expect(ports['udp/443']!.value).toBe('open');
    expect(codes(ports['udp/500']!)).toEqual(['needs_probe_host']);
  });

  it('and in the middle of one, nothing is said to be blocked', async () => {
    const { ports } = await run({ answers: (port) => port === 443 });
    const early = { ...ports, endedMs: null, ended: null };
    expect(codes(readMeasurements({ ...behindNat(), ports: early }).ports['udp/500']!)).toEqual([
      'not_measured',
    ]);
  });
});
