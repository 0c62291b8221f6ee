import { describe, expect, it } from 'vitest';
import { GATEWAY_PLACES, LIKELY_GATEWAYS, likelyGateways, plausibleGateways } from '../../knowledge/gateways';
import { canonical, classify } from '../../probe/address';
import type { GatewayCandidate } from '../../probe/gateway';

/** Ports that browsers refuse (Fetch, "port blocking"), as far as a router might use them. */
const REFUSED_PORTS = [
  22, 23, 53, 69, 111, 137, 139, 161, 179, 389, 514, 515, 548, 554, 636, 1719, 1720, 1723, 2049, 3659, 4045,
  4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
];

describe('the lists', () => {
  it('hold private IPv4 addresses, each once', () => {
    const addresses = LIKELY_GATEWAYS.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) {
      expect(canonical(address)).toBe(address);
      expect(classify(address)).toBe('private');
    }
  });

  it('hold places that a browser can ask, each once', () => {
    expect(new Set(GATEWAY_PLACES.descriptions).size).toBe(GATEWAY_PLACES.descriptions.length);
    for (const place of GATEWAY_PLACES.descriptions) {
      expect(place).toMatch(/^:\d+\/[\w/.]+$/);
      expect(REFUSED_PORTS).not.toContain(Number(/\d+/.exec(place)![0]));
    }
    for (const page of GATEWAY_PLACES.pages) expect(page).toMatch(/^\//);
  });
});

describe('likelyGateways', () => {
  it('begins with the own networks, then the list, without the computer itself', () => {
    const likely = likelyGateways(['192.168.7.20', '10.1.2.1']);
    expect(likely.slice(0, 4)).toEqual(['192.168.7.1', '192.168.7.254', '10.1.2.254', '192.168.1.1']);
    expect(likely.length).toBeLessThanOrEqual(16);
    expect(new Set(likely).size).toBe(likely.length);
  });

  it('takes no network from addresses that are masked, shared, public or IPv6', () => {
    const list = likelyGateways([]);
    expect(list).toEqual(LIKELY_GATEWAYS.slice(0, 16).map(({ address }) => address));
    expect(likelyGateways(['x.local', '100.64.1.2', '203.0.113.9', 'fd00::1', '2001:db8::1'])).toEqual(list);
  });
});

describe('plausibleGateways', () => {
  const answers = (text: string): GatewayCandidate[] =>
    text.split(' ').map((part) => {
      const [address, answer] = part.split('=') as [string, GatewayCandidate['answer']];
      return { address, answer };
    });

  it('is the one in the own network, whatever else answers', () => {
    expect(plausibleGateways(answers('192.168.0.1=answered 192.168.7.1=answered'), ['192.168.7.20'])).toEqual(
      ['192.168.7.1'],
    );
    expect(plausibleGateways(answers('192.168.7.1=failed 192.168.7.254=answered'), ['192.168.7.20'])).toEqual(
      ['192.168.7.254'],
    );
    expect(plausibleGateways(answers('192.168.0.1=answered 192.168.7.1=failed'), ['192.168.7.20'])).toEqual([
      '192.168.7.1',
    ]);
  });

  it('is all that answer where the own network is hidden', () => {
    expect(
      plausibleGateways(answers('192.168.0.1=answered 192.168.1.1=answered 10.0.0.1=failed'), []),
    ).toEqual(['192.168.0.1', '192.168.1.1']);
    expect(plausibleGateways(answers('192.168.0.1=silent 192.168.1.1=failed'), ['x.local'])).toEqual([]);
  });

  it('is nobody where one and the same thing answers for all', () => {
    const portal = LIKELY_GATEWAYS.map(({ address }) => ({ address, answer: 'answered' as const }));
    expect(plausibleGateways(portal, [])).toEqual([]);
    expect(plausibleGateways(portal, ['192.168.1.5'])).toEqual(['192.168.1.1']);
  });
});
