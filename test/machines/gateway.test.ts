import { describe, expect, it } from 'vitest';
import type { RecognisedGateway } from '../../knowledge/gateway-brands';
import type { GatewayAnswer } from '../../machines/judge';
import { replay } from '../../machines/replay';
import type { VisitEvent } from '../../machines/visit.machine';
import type { Observations } from '../../probe/observations';
import { UNSEEING } from './events';

const LINE = '203.0.113.7';
const OTHER_LINE = '198.51.100.99';

const startOf = (run: number) => `2026-11-21T10:00:0${run}.000Z`;

/** A run in which a web server saw an address; null: nobody did. */
function measured(run: number, publicIpv4: string | null): VisitEvent {
  const observations: Observations = {
    ...UNSEEING,
    startedAt: startOf(run),
    requests: publicIpv4
      ? [
          {
            purposes: ['name'],
            url: 'https://example.org/',
            sentMs: 0,
            settledMs: 9,
            answered: true,
            address: publicIpv4,
          },
        ]
      : [],
  };
  return { type: 'measured', id: `m${run}`, at: run, run, done: true, observations };
}

const gateway = (wanAddress: string | null): RecognisedGateway => ({
  version: 1,
  address: '192.168.1.1',
  startedAt: startOf(1),
  elapsedMs: 30,
  answered: true,
  title: null,
  server: null,
  realm: null,
  descriptionUrl: null,
  upnpServer: null,
  friendlyName: null,
  manufacturer: null,
  modelName: null,
  modelNumber: null,
  service: null,
  wanAddress,
  wanMs: 30,
  reason: wanAddress ? null : 'gateway_no_address',
  detail: null,
  brand: 'fritzbox',
});

const asked = (wanAddress: string | null, before: Partial<GatewayAnswer> = {}): VisitEvent => ({
  type: 'gateway',
  id: `g${wanAddress}`,
  at: 1,
  answer: { gateway: gateway(wanAddress), measuredAt: startOf(1), publicIpv4: LINE, ...before },
});

const cgnat = (events: VisitEvent[]) =>
  replay(events).result?.findings.find(({ id }) => id === 'cgnat')?.verdict;

describe("a router's answer", () => {
  it('judges the run before it', () => expect(cgnat([measured(1, LINE), asked('100.64.7.7')])).toBe(true));

  it('gives way to a newer one, even if that says nothing', () => {
    expect(cgnat([measured(1, LINE), asked('100.64.7.7'), asked(LINE)])).toBe(false);
    const { result } = replay([measured(1, LINE), asked('100.64.7.7'), asked(null)]);
    expect(result?.gateway).toMatchObject({ wanAddress: null, reason: 'gateway_no_address' });
  });

  it('counts for later runs from the same public address', () =>
    expect(cgnat([measured(1, LINE), asked('100.64.7.7'), measured(2, LINE)])).toBe(true));

  it.each([OTHER_LINE, null])('is outdated when a later run sees %s, and counts again after', (other) => {
    const events = [measured(1, LINE), asked('100.64.7.7'), measured(2, other)];
    expect(cgnat(events)).toBe('unknown');
    expect(replay(events).result?.gateway).toMatchObject({
      wanAddress: null,
      brand: null,
      reason: 'gateway_outdated',
    });
    expect(replay(events).previous?.gateway).toMatchObject({ wanAddress: '100.64.7.7' });
    expect(cgnat([...events, measured(3, LINE)])).toBe(true);
  });

  it('given when no public address was seen counts for that run alone', () => {
    const events = [measured(1, null), asked('100.64.7.7', { publicIpv4: null })];
    expect(cgnat(events)).toBe(true);
    expect(cgnat([...events, measured(2, null)])).toBe('unknown');
  });

  it('still stands when the run before it is no longer kept', () =>
    expect(cgnat([asked('100.64.7.7'), measured(2, LINE)])).toBe(true));
});
