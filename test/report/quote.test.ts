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

  it.each([
    'wpa_passphrase=home',
    'auth_pass: test server',
    'userPassword = remote access',
    'PresharedKey = local',
    'pwd: test',
    'token_id home',
    'keyfile test',
    'psk "home network"',
  ])('ends at the secret in: %s', (line) => {
    expect(cleanQuote(line)).not.toMatch(/home|test|server|remote|access|local|network/);
  });

  it.each([
    ['authentication of user max failed', 'authentication of … failed'],
    ['SSID "home network"', '… "…"'],
    ['login max: access denied', 'login … access denied'],
    ['user name max remote failed', 'user … remote failed'],
    ['username test', 'username …'],
    ['user "test is not known', 'user "… is not known'],
    ['user server test failed', 'user … failed'],
    ['Benutzer max', '…'],
    ['connecting to home', 'connecting to …'],
    ['waiting for the test to be up', 'waiting for the … to be …'],
    ['logged in as max', 'logged in as …'],
    ['a connection named test has failed', 'a connection … has failed'],
    ['unable to resolve home, initiate aborted', 'unable to resolve …'],
    ["identity 'home network' not found", "… '…' not found"],
    ['host: remote local, failed', 'host: …, failed'],
    ['C=DE,O=remote access,CN=test server', '…'],
    ['peer=remote access;local test', 'peer=…;local test'],
    ['name=home code=809', 'name=… code=809'],
  ])('hides names that are words of logs too: %s', (line, cleaned) => {
    expect(cleanQuote(line)).toBe(cleaned);
  });

  it.each([
    ['openvpn-tls-timeout', /TLS Error: TLS key negotiation failed/],
    ['openvpn-auth-failed', /Received control message: AUTH_FAILED/],
    ['libreswan-psk', /no acceptable response to our first encrypted message/],
    ['globalprotect', /Failed to login the gateway at …/],
    ['forticlient', /The VPN server may be unreachable/],
    ['zerotier-denied', /ACCESS_DENIED/],
    ['charon-4500', /retransmit 2 of request with message ID 1/],
    ['windows-809', /The error code returned on failure is 809/],
  ])('still says what happened: %s', (name, said) => {
    const log = readFileSync(`test/knowledge/logs/${name}.txt`, 'utf8');
    expect(cleanQuote(readLog(log).telling!.quote)).toMatch(said);
  });

  it('stays as it is when it is cleaned again', () => {
    const word = fc.constantFrom(
      ...[
        'user',
        'name:',
        'to',
        'max',
        'home',
        'test',
        'failed',
        'zzz',
        'qqq',
        '=',
        '"',
        "'",
        ',',
        ';',
        '(',
        ')',
      ],
      ...['500', '809', 'key', 'login failed', 'required key not available', 'server', '…', 'zzz=home', ':'],
    );
    const words = fc.array(word, { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string(), words), (text) => {
        expect(cleanQuote(cleanQuote(text))).toBe(cleanQuote(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('takes no time, however long it is', () => {
    const start = performance.now();
    for (const part of ['"', "user '", 'name=', 'to connect ', 'x '.repeat(9)]) cleanQuote(part.repeat(2000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
