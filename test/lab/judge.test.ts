import { expect, test } from 'vitest';
import { judge } from './judge.ts';

const truth = {
  acceptable: new Map<string, ReadonlySet<unknown>>([
    ['udp', new Set(['open'])],
    ['publicAddress.ipv4', new Set(['203.0.113.77'])],
    ['cgnat', new Set(['yes', 'likely'])],
    ['ports.udp/443', new Set(['open'])],
    ['mappingBehavior', new Set()],
    ['online', new Set([true])],
  ]),
  localAddresses: ['192.168.1.100'],
};
const row = { definite: ['udp', 'publicAddress.ipv4'] };

test('a true report has nothing wrong and nothing missing', () => {
  const network = {
    online: true,
    udp: 'open',
    publicAddress: { ipv4: '203.0.113.77', ipv6: null },
    cgnat: 'likely',
    ports: { 'udp/443': 'open' },
    mappingBehavior: 'unknown',
    localAddresses: ['192.168.1.100', 'a1b2.local'],
  };
  const { wrong, missing, right, unknown } = judge(network, row, truth);
  expect({ wrong, missing, unknown }).toEqual({ wrong: [], missing: [], unknown: [] });
  expect(right).toEqual(['udp', 'publicAddress.ipv4', 'cgnat', 'ports.udp/443', 'online']);
});

test('unknown is missing where it had to be definite, and never wrong', () => {
  const network = { udp: 'unknown', publicAddress: { ipv4: null }, cgnat: 'unknown' };
  const { wrong, missing } = judge(network, row, truth);
  expect({ wrong, missing }).toEqual({ wrong: [], missing: ['udp', 'publicAddress.ipv4'] });
});

test('a report that is not there misses everything', () => {
  expect(judge(undefined, row, truth).missing).toEqual(row.definite);
});

test('whatever is definite and untrue is wrong, also where nothing could be known', () => {
  const network = {
    online: false,
    udp: 'open',
    publicAddress: { ipv4: '203.0.113.78' },
    cgnat: 'no',
    mappingBehavior: 'no-nat',
    localAddresses: ['10.0.0.1'],
  };
  expect(judge(network, row, truth).wrong).toEqual([
    'publicAddress.ipv4: "203.0.113.78"',
    'cgnat: "no"',
    'mappingBehavior: "no-nat"',
    'online: false',
    'localAddresses: "10.0.0.1"',
  ]);
});
