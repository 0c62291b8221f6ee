import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonical, classify, familyOf, sameNetwork } from '../../probe/address';

describe('classify', () => {
  test.each([
    ['9.255.255.255', 'public'],
    ['10.0.0.0', 'private'], // RFC 1918
    ['10.255.255.255', 'private'],
    ['11.0.0.0', 'public'],
    ['172.15.255.255', 'public'],
    ['172.16.0.0', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.0', 'public'],
    ['192.167.255.255', 'public'],
    ['192.168.0.0', 'private'],
    ['192.168.255.255', 'private'],
    ['192.169.0.0', 'public'],
    ['100.63.255.255', 'public'],
    ['100.64.0.0', 'shared'], // RFC 6598
    ['100.127.255.255', 'shared'],
    ['100.128.0.0', 'public'],
    ['192.0.0.0', 'transition'], // RFC 6333, RFC 7335
    ['192.0.0.7', 'transition'],
    ['192.0.0.8', 'other'], // RFC 6890
    ['169.253.255.255', 'public'],
    ['169.254.0.0', 'link-local'], // RFC 3927
    ['169.254.255.255', 'link-local'],
    ['127.0.0.1', 'loopback'], // RFC 1122
    ['0.0.0.0', 'other'],
    ['224.0.0.1', 'other'], // RFC 5771
    ['239.255.255.255', 'other'],
    ['240.0.0.1', 'other'],
    ['255.255.255.255', 'other'],
    ['198.18.0.1', 'other'], // RFC 2544
    ['192.0.2.1', 'public'], // RFC 5737
    ['198.51.100.1', 'public'],
    ['203.0.113.1', 'public'],
    ['2001:db8::1', 'public'], // RFC 3849
    ['3fff::1', 'public'], // RFC 9637
    ['2a00:1450::1', 'public'],
    ['64:ff9b::c000:201', 'public'], // RFC 6052
    ['fc00::1', 'unique-local'], // RFC 4193
    ['fdff::1', 'unique-local'],
    ['fe80::1', 'link-local'], // RFC 4291
    ['febf::1', 'link-local'],
    ['::1', 'loopback'],
    ['::', 'other'],
    ['ff02::1', 'other'],
    ['::ffff:192.168.1.1', 'private'],
    ['5051e4c3-0000-4000-8000-9466e9311e72.local', 'masked'],
    ['example.org', 'other'],
    ['', 'other'],
  ])('%s is %s', (address, expected) => {
    expect(classify(address)).toBe(expected);
  });
});

describe('canonical', () => {
  test.each([
    [' 192.168.1.1 ', '192.168.1.1'],
    ['2001:DB8:0:0::0001', '2001:db8::1'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['010.1.1.1', null],
    ['1.2.3', null],
    ['0x7f.1', null],
    ['2130706433', null],
    ['256.1.1.1', null],
    ['fe80::1%eth0', null],
    ['[2001:db8::1]', null],
    ['192.168.1.1:80', null],
    ['localhost', null],
    ['1'.repeat(100_000), null],
  ])('%j is %j', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it('never throws, and gives only what it takes again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6(), fc.ipV4Extended()), (text) => {
        const address = canonical(text);
        if (address === null) return;
        expect(canonical(address)).toBe(address);
        expect(familyOf(address)).not.toBeNull();
        expect(classify(address)).not.toBe('masked');
      }),
    );
  });

  it('gives the same answers after more texts than it remembers', () => {
    for (let i = 0; i < 3000; i++) canonical(`10.0.${i >> 8}.${i & 255}`);
    expect(canonical('10.0.0.1')).toBe('10.0.0.1');
    expect(classify('192.168.1.1')).toBe('private');
  });
});

describe('sameNetwork', () => {
  test.each([
    ['2001:db8:1::5', '2001:db8:1:0:1::9', 64, true],
    ['2001:db8:1::5', '2001:db8:1:1::9', 64, false],
    ['203.0.113.1', '203.0.113.200', 24, true],
    ['203.0.113.1', '203.0.114.1', 24, false],
    ['203.0.113.1', '2001:db8::1', 24, false],
    ['nonsense', '203.0.113.1', 24, false],
  ])('%s and %s within /%i: %s', (a, b, bits, expected) => {
    expect(sameNetwork(a, b, bits)).toBe(expected);
  });
});
