import { describe, expect, it } from 'vitest';
import { detectFindings, type FindingId } from '../../knowledge/findings';
import type { GatewayObservation, GatewayReason } from '../../probe/gateway';
import { known, unknown } from '../../probe/judged';
import { healthy } from '../measurements';

const PUBLIC = '203.0.113.7';

/** What a router at an address gave: its outside address, or why not. */
const router = (
  address: string,
  wanAddress: string | null,
  reason: GatewayReason = 'gateway_no_address',
): GatewayObservation => ({
  version: 1,
  address,
  startedAt: '2026-11-21T10:00:00.000Z',
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
  reason: wanAddress ? null : reason,
  detail: null,
});

interface Case {
  gateway: GatewayObservation;
  told?: string;
  /** Firefox hides the own network. */
  masked?: boolean;
  publicAddress?: string;
}

function verdicts({ gateway, told, masked = false, publicAddress = PUBLIC }: Case) {
  const measurements = healthy({
    publicIpv4: known(publicAddress),
    localAddresses: masked ? unknown({ code: 'address_masked' }) : known(['192.168.1.100']),
  });
  const found = detectFindings(measurements, told ? { wanAddress: told } : {}, gateway);
  const of = (id: FindingId) => found.find((finding) => finding.id === id)!;
  return {
    cgnat: of('cgnat').verdict,
    doubleNat: of('double_nat').verdict,
    anotherNat: of('another_nat').verdict,
    dsLite: of('ds_lite').verdict,
    codes: of('another_nat').because.map(({ code }) => code),
  };
}

describe('a WAN address read by UPnP', () => {
  it.each<[string, Case, Partial<ReturnType<typeof verdicts>>]>([
    [
      'the public one',
      { gateway: router('192.168.1.1', PUBLIC) },
      { cgnat: false, doubleNat: false, anotherNat: false, dsLite: false },
    ],
    ['shared', { gateway: router('192.168.1.1', '100.64.7.7') }, { cgnat: true, doubleNat: false }],
    ['private', { gateway: router('192.168.1.1', '192.168.0.2') }, { cgnat: 'unknown', doubleNat: true }],
    [
      'private, in the own network hidden by the browser',
      { gateway: router('192.168.1.1', '192.168.0.2'), masked: true },
      { doubleNat: true },
    ],
    [
      'private, of the ranges that providers use too',
      { gateway: router('192.168.1.1', '10.7.7.7') },
      { cgnat: 'unknown', doubleNat: 'unknown', anotherNat: true },
    ],
    ['DS-Lite', { gateway: router('192.168.1.1', '192.0.0.2') }, { cgnat: true, dsLite: true }],
    [
      'of the network it stands in: a repeater',
      { gateway: router('192.168.1.1', '192.168.1.7'), masked: true },
      { doubleNat: 'unknown', codes: ['wan_upnp', 'gateway_bridges'] },
    ],
    [
      'another public one',
      { gateway: router('192.168.1.1', '203.0.113.99') },
      { cgnat: 'unknown', anotherNat: 'unknown', codes: ['wan_upnp', 'wan_differs_from_public'] },
    ],
    [
      'unknown',
      { gateway: router('192.168.1.1', null) },
      { cgnat: 'unknown', doubleNat: 'unknown', codes: ['wan_not_given', 'wan_unknown'] },
    ],
  ])('%s', (_, given, expected) => expect(verdicts(given)).toMatchObject(expected));

  it('denies a second router only where it is the nearest that was asked', () => {
    expect(verdicts({ gateway: router('192.168.0.1', PUBLIC), masked: true })).toMatchObject({
      cgnat: false,
      doubleNat: 'unknown',
      anotherNat: 'unknown',
    });
    expect(verdicts({ gateway: router('192.168.0.1', '100.64.7.7'), masked: true })).toMatchObject({
      cgnat: true,
      doubleNat: 'unknown',
      anotherNat: true,
    });
  });
});

describe('a WAN address read by UPnP and another told', () => {
  it('says that they differ, and lets the router’s own count', () => {
    const shared = verdicts({ gateway: router('192.168.1.1', '100.64.7.7'), told: PUBLIC });
    expect(shared).toMatchObject({ cgnat: true, codes: ['wan_upnp', 'wan_shared', 'wan_told_differs'] });
  });

  it('does not deny what the told one shows', () => {
    const denied = verdicts({ gateway: router('192.168.1.1', PUBLIC), told: '100.64.7.7' });
    expect(denied).toMatchObject({ cgnat: 'unknown', doubleNat: 'unknown', anotherNat: 'unknown' });
    expect(denied.codes).toContain('wan_told_differs');
  });

  it('lets the told one count where the router gives none, or one that says nothing', () => {
    expect(verdicts({ gateway: router('192.168.1.1', null), told: PUBLIC })).toMatchObject({
      cgnat: false,
    });
    const repeater = verdicts({ gateway: router('192.168.1.1', '192.168.1.7'), told: PUBLIC });
    expect(repeater).toMatchObject({ cgnat: false });
  });

  it('is no less sure where they agree than by what was told alone', () => {
    for (const wan of [PUBLIC, '100.64.7.7'])
      expect(verdicts({ gateway: router('192.168.1.1', wan), told: wan, masked: true })).toMatchObject({
        cgnat: wan !== PUBLIC,
        doubleNat: false,
      });
  });

  it('says nothing of it where they agree', () => {
    expect(verdicts({ gateway: router('192.168.1.1', PUBLIC), told: PUBLIC }).codes).toEqual([
      'wan_upnp',
      'wan_equals_public',
    ]);
  });
});
