import { describe, expect, it } from 'vitest';
import { detectFindings, FINDINGS, type FindingId } from '../../knowledge/findings';
import type { Told } from '../../knowledge/told';
import { evidence, known, unknown } from '../../probe/judged';
import type { Measurements } from '../../probe/measurements';
import { healthy } from '../measurements';

const find = (id: FindingId, changes: Partial<Measurements> = {}, told: Told = {}) =>
  detectFindings(healthy(changes), told).find((finding) => finding.id === id)!;
const codes = (id: FindingId, told: Told, changes: Partial<Measurements> = {}) =>
  find(id, changes, told).because.map(({ code }) => code);

describe('a healthy network', () => {
  it('has no finding that is true', () => {
    expect(detectFindings(healthy(), {}).filter(({ verdict }) => verdict === true)).toEqual([]);
  });

  it('says of each unknown why', () => {
    for (const { verdict, because } of detectFindings(healthy(), {}))
      if (verdict === 'unknown') expect(because.length).toBeGreaterThan(0);
  });
});

describe('dependsOn', () => {
  it('names only findings that exist', () => {
    for (const { dependsOn } of Object.values(FINDINGS))
      for (const id of dependsOn) expect(FINDINGS).toHaveProperty(id);
  });

  it('silences what is only a consequence', () => {
    const offline = { online: known(false), udp: known<'blocked'>('blocked') };
    expect(find('udp_blocked', offline)).toMatchObject({ verdict: true, silenced: true });
    expect(find('offline', offline).silenced).toBe(false);
  });
});

describe('cgnat and double_nat', () => {
  it("are unknown from a computer's private address alone", () => {
    expect(find('cgnat').verdict).toBe('unknown');
    expect(find('double_nat').verdict).toBe('unknown');
  });

  it('are both ruled out by a WAN address that is the public one', () => {
    const told = { wanAddress: '203.0.113.77' };
    expect(find('cgnat', {}, told)).toMatchObject({ verdict: false, confidence: 0.98 });
    expect(find('double_nat', {}, told)).toMatchObject({ verdict: false, confidence: 0.98 });
  });

  it.each(['100.64.0.1', '100.127.255.254', '192.0.0.2'])(
    'see the provider behind WAN address %s',
    (wanAddress) => {
      expect(find('cgnat', {}, { wanAddress })).toMatchObject({ verdict: true, confidence: 0.97 });
      expect(find('double_nat', {}, { wanAddress }).verdict).toBe(false);
    },
  );

  it('do not stretch 100.64.0.0/10', () => {
    expect(find('cgnat', {}, { wanAddress: '100.128.0.1' }).verdict).toBe('unknown');
  });

  it('see a second router behind WAN address 192.168.0.2, and leave the provider open', () => {
    expect(find('double_nat', {}, { wanAddress: '192.168.0.2' })).toMatchObject({
      verdict: true,
      confidence: 0.95,
    });
    expect(find('cgnat', {}, { wanAddress: '192.168.0.2' }).verdict).toBe('unknown');
  });

  it.each(['10.20.30.40', '172.16.5.5'])(
    'leave open whose the second NAT behind WAN address %s is',
    (wanAddress) => {
      expect(find('double_nat', {}, { wanAddress }).verdict).toBe('unknown');
      expect(find('cgnat', {}, { wanAddress }).verdict).toBe('unknown');
      expect(find('another_nat', {}, { wanAddress })).toMatchObject({ verdict: true, silenced: false });
    },
  );

  it('conclude nothing from a public WAN address that is another than the public one', () => {
    const told = { wanAddress: '198.51.100.9' };
    for (const id of ['cgnat', 'double_nat', 'another_nat'] as const)
      expect(find(id, {}, told).verdict).toBe('unknown');
  });

  it('where local addresses are masked, take no private WAN address for a second router', () => {
    const masked = { localAddresses: unknown(evidence('address_masked')) };
    expect(find('double_nat', masked, { wanAddress: '192.168.1.1' }).verdict).toBe('unknown');
    expect(codes('double_nat', { wanAddress: '192.168.1.1' }, masked)).toContain('wan_maybe_local');
  });

  it("refuse the router's home address", () => {
    expect(find('double_nat', {}, { wanAddress: '192.168.1.1' }).verdict).toBe('unknown');
    expect(codes('double_nat', { wanAddress: '192.168.1.1' })).toContain('wan_is_local');
  });

  it.each([
    ['2001:db8::1', 'wan_is_ipv6'],
    ['127.0.0.1', 'wan_not_usable'],
    ['169.254.3.4', 'wan_not_usable'],
  ])('can not use WAN address %s and say so', (wanAddress, code) => {
    expect(find('cgnat', {}, { wanAddress }).verdict).toBe('unknown');
    expect(codes('cgnat', { wanAddress })).toContain(code);
  });

  it('do not take a VPN for a provider', () => {
    const changes = { vpnActive: known<'likely'>('likely') };
    expect(find('cgnat', changes, { wanAddress: '198.51.100.9' }).verdict).toBe('unknown');
  });

  it('compare nothing with an unknown public address', () => {
    const changes = { publicIpv4: unknown(evidence('udp_gets_no_answer')) };
    expect(find('cgnat', changes, { wanAddress: '198.51.100.9' }).verdict).toBe('unknown');
  });

  it('are ruled out where the computer itself has the public IPv4 address', () => {
    const changes = {
      mappingBehavior: known<'no-nat'>('no-nat'),
      base: known({ address: '203.0.113.77', family: 'ipv4' as const }),
    };
    expect(find('cgnat', changes)).toMatchObject({ verdict: false, confidence: 0.97 });
    expect(find('double_nat', changes)).toMatchObject({ verdict: false, confidence: 0.97 });
  });

  it('say nothing of IPv4 because IPv6 needs no NAT', () => {
    const changes = {
      mappingBehavior: known<'no-nat'>('no-nat'),
      base: known({ address: '2001:db8::100', family: 'ipv6' as const }),
    };
    expect(find('cgnat', changes).verdict).toBe('unknown');
  });

  it('count an own 100.64/10 address as likely where it is the one that gets out', () => {
    const changes = { base: known({ address: '100.80.0.100', family: 'ipv4' as const }) };
    expect(find('cgnat', changes)).toMatchObject({ verdict: true, confidence: 0.85 });
  });
});

describe('mapping_varies', () => {
  it.each(['address-dependent', 'address-and-port-dependent'] as const)('is true for %s', (value) => {
    expect(find('mapping_varies', { mappingBehavior: known(value) }).verdict).toBe(true);
  });

  it('is true where only which of the two is open', () => {
    const mappingBehavior = unknown(evidence('not_endpoint_independent'), evidence('mappings', 3));
    expect(find('mapping_varies', { mappingBehavior }).verdict).toBe(true);
  });

  it('is unknown where mapping is', () => {
    expect(find('mapping_varies', { mappingBehavior: unknown(evidence('server_silent')) }).verdict).toBe(
      'unknown',
    );
  });
});

describe('ds_lite', () => {
  it('needs more than an IPv6 WAN address', () => {
    expect(find('ds_lite', {}, { wanAddress: '2001:db8::1' }).verdict).toBe('unknown');
  });

  it('is ruled out by a public IPv4 WAN address', () => {
    expect(find('ds_lite', {}, { wanAddress: '203.0.113.77' }).verdict).toBe(false);
  });
});
