import { beforeAll, describe, expect, it } from 'vitest';
import { detectFindings } from '../../knowledge/findings';
import type { Told } from '../../knowledge/told';
import { evidence, known, unknown } from '../../probe/judged';
import type { Measurements } from '../../probe/measurements';
import type { Observations } from '../../probe/observations';
import { headlineOf, sentence } from '../../report/facts';
import { buildReport } from '../../report/report';
import { reportText } from '../../report/text';
import { verdictOf } from '../../report/verdict';
import { loadWords, type Words } from '../../words';
import { healthy } from '../measurements';

const observations: Observations = {
  version: 1,
  startedAt: '2026-11-21T10:00:00.000Z',
  elapsedMs: 150,
  done: true,
  ended: 'settled',
  webrtc: 'present',
  servers: [],
  connections: [],
  requests: [
    {
      purposes: ['name'],
      url: 'https://www.example.org/',
      sentMs: 0,
      settledMs: 90,
      answered: true,
      redirected: false,
      address: null,
    },
  ],
};

function reportOf(changes: Partial<Measurements> = {}, told: Told = {}) {
  const measurements = healthy(changes);
  return buildReport(
    { observations, measurements, gateway: null, findings: detectFindings(measurements, told) },
    told,
  );
}

describe('buildReport', () => {
  it('has the documented shape for a healthy network', () => {
    expect(reportOf({}, { wanAddress: '203.0.113.77' })).toMatchObject({
      version: 1,
      measuredAt: '2026-11-21T10:00:00.000Z',
      timings: { firstAddressMs: 20, verdictMs: 150 },
      network: {
        online: true,
        dns: 'ok',
        webrtc: 'available',
        publicAddress: { ipv4: '203.0.113.77', ipv6: null },
        udp: 'open',
        mappingBehavior: 'endpoint-independent',
        filteringBehavior: 'unknown',
        classicNatType: 'cone',
        portPreservation: true,
        addressPooling: 'paired',
        hairpinning: 'unknown',
        cgnat: 'no',
        doubleNat: 'no',
        captivePortal: 'no',
        nat64: 'no',
        dsLite: 'no',
        vpnActive: 'no',
        ports: {
          'udp/443': 'open',
          'udp/500': 'unknown',
          'udp/4500': 'unknown',
          'udp/1701': 'unknown',
          'udp/1194': 'unknown',
          'udp/51820': 'unknown',
          'tcp/443': 'open',
        },
        untestable: ['gre', 'esp', 'ah', 'tcp/1723'],
        gateway: { wanAddress: '203.0.113.77', source: 'told', brand: null },
        localAddresses: ['192.168.1.100'],
      },
      told: { wanAddress: '203.0.113.77', signs: [] },
      trail: [],
      changed: [],
    });
  });

  it('writes evidence as code and detail', () => {
    const udp = reportOf().findings.find(({ id }) => id === 'udp_blocked');
    expect(udp).toMatchObject({ verdict: false, because: ['stun_answer:6'] });
  });

  it('calls varying mapping symmetric, also where which kind is open', () => {
    const mappingBehavior = unknown(evidence('not_endpoint_independent'));
    expect(reportOf({ mappingBehavior }).network.classicNatType).toBe('symmetric');
  });

  it('calls blocked UDP by its classic name', () => {
    const udp = known<'blocked'>('blocked');
    expect(
      reportOf({ udp, mappingBehavior: unknown(evidence('udp_gets_no_answer')) }).network.classicNatType,
    ).toBe('udp-blocked');
  });
});

describe('verdictOf', () => {
  it.each([
    [true, 0.95, 'yes'],
    [true, 0.94, 'likely'],
    [false, 0.95, 'no'],
    [false, 0.6, 'unlikely'],
    ['unknown', null, 'unknown'],
  ] as const)('%s at %s is %s', (verdict, confidence, word) => {
    expect(verdictOf(verdict, confidence)).toBe(word);
  });
});

describe('in words', () => {
  let words: Words;
  beforeAll(async () => {
    words = await loadWords('en');
  });

  it('the root cause makes the headline, not its consequence', () => {
    const report = reportOf({
      online: known(false),
      dns: unknown(evidence('offline')),
      udp: known<'blocked'>('blocked'),
    });
    expect(headlineOf(report, words).headline).toBe(words.findings.offline.headline);
  });

  it('a NAT that maps anew frightens nobody', () => {
    const report = reportOf({ mappingBehavior: known('address-and-port-dependent') });
    expect(headlineOf(report, words)).toEqual(words.popup.healthy);
  });

  it('a network that lets out nothing but UDP is not healthy', () => {
    const captivePortal = unknown(evidence('stun_answer', 3), evidence('https_by_name_failed'));
    expect(headlineOf(reportOf({ captivePortal }), words)).toEqual(words.popup.unclear);
  });

  it('IPv6 details keep their colons, and codes from a newer version are shown as they are', () => {
    expect(sentence('stun_address:2001:db8::1', words)).toContain('2001:db8::1');
    expect(sentence('moon_phase:full', words)).toBe('moon_phase:full');
    expect(sentence('constructor', words)).toBe('constructor');
  });

  it('the text holds headline, value, technical term and evidence', () => {
    const text = reportText(reportOf(), words);
    expect(text.startsWith(words.popup.healthy.headline)).toBe(true);
    expect(text).toContain('Your public address: 203.0.113.77   [Public IPv4 address (server-reflexive)]');
    expect(text).toContain('Test servers on the Internet see you as 203.0.113.77.');
  });
});
