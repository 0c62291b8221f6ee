import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLog } from '../../knowledge/read-log';
import { cleanQuote } from '../../report/quote';

/** What must never leave, in the spellings in which logs hold it. */
const CANARIES = [
  '203.0.113.77',
  '203.0.113.77:4500',
  '0xcb00714d',
  '3405803853',
  '::ffff:203.0.113.77',
  '2001:db8::77',
  '2001:0db8:0000:0000:0000:0000:0000:0077',
  '[2001:db8::77]:500',
  '00:1b:44:11:3a:b7',
  '00-1B-44-11-3A-B7',
  'fe80::21b:44ff:fe11:3ab7',
  'zoe.quux@corp.example.org',
  'CORP\\zquux',
  'vpn.corp.example.org',
  'https://vpn.corp.example.org/sslvpn',
  'hunter2hunter2',
  '4711',
  'Zoë',
  'C=DE,O=Quux,CN=zquux',
];
/** Parts of them that logs hold anyway: a kind of address, a port of VPNs. */
const HARMLESS = ['vpn', 'https', '500', '4500'];

const QUOTES = ['%', '"%"', "'%'", '<%>', '(%)', '[%]', 'peer=%', 'user:%', '%.', '%,', '%:', '/%/'];

describe('a line of a log', () => {
  it('loses every name, address and key, wherever they stand', () => {
    const line = fc.tuple(
      fc.constantFrom('peer ', 'user ', 'received packet: from ', 'no response from ', ''),
      fc.constantFrom(...CANARIES),
      fc.constantFrom(...QUOTES),
      fc.constantFrom('', ' failed', ' is not reachable', ' port 500'),
    );
    fc.assert(
      fc.property(line, ([before, canary, around, after]) => {
        const cleaned = cleanQuote(before + around.replace('%', () => canary) + after).toLowerCase();
        const parts = canary.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [canary.toLowerCase()];
        for (const part of parts.filter((each) => !HARMLESS.includes(each)))
          expect(cleaned).not.toContain(part);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['password', 'Password:', 'psk =', 'PSK', 'pre-shared key', 'secret', 'auth token', 'Kennwort'])(
    'ends at %s',
    (word) => {
      expect(cleanQuote(`error: ${word} server 500 the`)).toMatch(/ …$/);
      expect(cleanQuote(`error: ${word} server 500 the`)).not.toMatch(/server|500|the/);
    },
  );

  it('still says what happened', () => {
    const log = readFileSync('test/knowledge/logs/openvpn-tls-timeout.txt', 'utf8');
    const cleaned = cleanQuote(readLog(log).telling!.quote);
    expect(cleaned).toMatch(/TLS/i);
    expect(cleaned.match(/\p{L}{2,}/gu)!.length).toBeGreaterThan(3);
  });

  it('stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cleanQuote(cleanQuote(text))).toBe(cleanQuote(text));
      }),
    );
  });
});
