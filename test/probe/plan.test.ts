import { describe, expect, it, test } from 'vitest';
import { confirmingConnections, isIpv6Literal, isLiteral, makePlan, stunServer } from '../../probe/plan';

describe('stunServer', () => {
  test.each([
    [
      'stun:Stun.Example.org',
      {
        url: 'stun:stun.example.org:3478',
        operator: 'stun.example.org',
        host: 'stun.example.org',
        port: 3478,
      },
    ],
    [
      'stun:192.0.2.1:443',
      { url: 'stun:192.0.2.1:443', operator: '192.0.2.1', host: '192.0.2.1', port: 443 },
    ],
    [
      'stun:[2001:DB8::1]:19302',
      { url: 'stun:[2001:db8::1]:19302', operator: '2001:db8::1', host: '2001:db8::1', port: 19302 },
    ],
    ['stun:example.org:0', null],
    ['stun:example.org:65536', null],
    ['stun:example.org:12:34', null],
    ['stun:example.org?transport=udp', null],
    ['turn:example.org', null],
    ['stun:', null],
  ])('%s', (url, expected) => {
    expect(stunServer(url)).toEqual(expected);
  });
});

it('makes a plan of each server once, with the controls sorted', () => {
  const plan = makePlan({
    servers: [{ url: 'stun:a.example', operator: 'A' }, { url: 'stun:a.example:3478' }, { url: 'nonsense' }],
    controlUrls: ['https://www.example.org/', 'https://192.0.2.1/', 'https://[2001:db8::1]/'],
    captiveUrl: 'http://www.example.org/',
    addressUrl: 'https://www.example.org/',
  });
  expect(plan.servers).toHaveLength(1);
  expect(plan.nameUrls).toEqual(['https://www.example.org/']);
  expect(plan.literalUrls).toEqual(['https://192.0.2.1/', 'https://[2001:db8::1]/']);
  expect(plan.literalUrls.map(isLiteral)).toEqual([true, true]);
  expect(plan.literalUrls.map(isIpv6Literal)).toEqual([false, true]);
});

it('confirms with enough tries however few hosts are alive', () => {
  for (const hosts of [1, 2, 3, 4, 8]) {
    expect(confirmingConnections(hosts)).toBeGreaterThanOrEqual(2);
    expect(confirmingConnections(hosts) * 4 * Math.max(1, hosts - 1)).toBeGreaterThanOrEqual(16);
  }
});
