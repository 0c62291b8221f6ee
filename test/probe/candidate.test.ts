import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonical } from '../../probe/address';
import { parseCandidate } from '../../probe/candidate';

describe('parseCandidate', () => {
  it('reads what Chromium writes', () => {
    const line =
      'candidate:2882828349 1 udp 1686052607 203.0.113.77 52494 typ srflx raddr 192.168.1.100 rport 52494 generation 0 ufrag wjqm network-id 1';
    expect(parseCandidate(line)).toEqual({
      type: 'srflx',
      protocol: 'udp',
      address: '203.0.113.77',
      port: 52494,
      relatedAddress: '192.168.1.100',
      relatedPort: 52494,
    });
  });

  it('reads what Firefox writes: upper case, a masked base', () => {
    expect(
      parseCandidate('candidate:1 1 UDP 1686052863 203.0.113.77 52968 typ srflx raddr 0.0.0.0 rport 0'),
    ).toEqual({
      type: 'srflx',
      protocol: 'udp',
      address: '203.0.113.77',
      port: 52968,
      relatedAddress: null,
      relatedPort: null,
    });
    const host = parseCandidate(
      'candidate:0 1 UDP 2122252543 58142dc4-b2de-4e79-b6a0-034a8498e966.local 52968 typ host',
    );
    expect(host?.address).toBe('58142dc4-b2de-4e79-b6a0-034a8498e966.local');
  });

  it('spells IPv6 in one way', () => {
    const line = 'a=candidate:1 1 udp 1 2001:DB8:0::1 5 typ srflx raddr 2001:0db8::0001 rport 6';
    expect(parseCandidate(line)).toMatchObject({
      address: '2001:db8::1',
      relatedAddress: '2001:db8::1',
      relatedPort: 6,
    });
  });

  test.each([
    '',
    'candidate:',
    'candidate:1 1 udp 1 203.0.113.77 52968 typ',
    'candidate:1 1 udp 1 203.0.113.77 52968 typ nonsense',
    'candidate:1 1 sctp 1 203.0.113.77 52968 typ host',
    'candidate:1 1 udp 1 203.0.113.777 52968 typ host',
    'candidate:1 1 udp 1 203.0.113.77 65536 typ host',
    'candidate:1 1 udp 1 203.0.113.77 -1 typ host',
    'candidate:1 1 udp 1 203.0.113.77 1e3 typ host',
    'candidate:1 1 udp 1 203.0.113.77 0 typ srflx raddr 192.168.1.1 rport 5',
    'candidate:1 1 udp 1 evil.example.org 5 typ host',
    'candidate:1 1 udp 1 ../../x.local 5 typ host',
  ])('leaves out %j', (line) => {
    expect(parseCandidate(line)).toBeNull();
  });

  it('never throws, and never yields an absurd value', () => {
    const word = fc.oneof(
      fc.string(),
      fc.ipV4(),
      fc.ipV6(),
      fc.integer().map(String),
      fc.constantFrom('typ', 'udp', 'raddr', 'rport'),
    );
    const line = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 20 }).map((words) => `candidate:${words.join(' ')}`),
      fc
        .tuple(word, word, word, word)
        .map(([a, p, ra, rp]) => `candidate:1 1 udp 1 ${a} ${p} typ srflx raddr ${ra} rport ${rp}`),
    );
    fc.assert(
      fc.property(line, (text) => {
        const candidate = parseCandidate(text);
        if (!candidate) return;
        const { address, port, relatedAddress, relatedPort } = candidate;
        expect(canonical(address) === address || /^[0-9a-z-]+\.local$/i.test(address)).toBe(true);
        expect(Number.isInteger(port) && port >= 0 && port <= 65535).toBe(true);
        expect(relatedAddress === null).toBe(relatedPort === null);
        if (relatedAddress !== null) expect(canonical(relatedAddress)).toBe(relatedAddress);
        if (relatedPort !== null) expect(relatedPort > 0 && relatedPort <= 65535).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
