import { beforeAll, describe, expect, it } from 'vitest';
import type { Observations } from '../../probe/observations';
import { encodeLink } from '../../report/link';
import { cut } from '../../report/networks';
import { type Redaction, redact } from '../../report/redact';
import type { Report } from '../../report/report';
import { type GuideWords, loadGuideWords, loadWords, type Words } from '../../words';
import { CANARIES, inCanaryNetwork, LINES, leaks, TALKATIVE } from './canaries';
import { leakingVisits, waysOut } from './leaks';
import { longestReport, typicalReport } from './samples';
import { observationsOf, quickReportOf, stumble } from './visits';

const LEVELS: Redaction[] = ['network', 'full', 'none'];

let runs: Observations[];
let report: Report;
let words: Words;
let guideWords: GuideWords;
beforeAll(async () => {
  runs = (await observationsOf(40)).map(inCanaryNetwork);
  report = typicalReport(runs[0]!);
  [words, guideWords] = await Promise.all([loadWords('en'), loadGuideWords('en')]);
});

describe('an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.0/24'],
    ['192.168.1.100', '192.168.1.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:DB8:0001::7', '2001:db8:1::/48'],
    ['::ffff:203.0.113.7', '203.0.113.0/24'],
    ['::ffff:cb00:7107', '203.0.113.0/24'],
    ['fd12:3456:789a:1::1', 'fd12:3456:789a::/48'],
    // 6to4 holds the IPv4 address 203.0.113.7 (RFC 3056).
    ['2002:cb00:7107::1', '2002:cb00:7100::/40'],
    ['203.0.113.0/24', '203.0.113.0/24'],
    ['2001:db8:1::/48', '2001:db8:1::/48'],
    ['2002:cb00:7100::/40', '2002:cb00:7100::/40'],
    ['…', '…'],
  ])('%s becomes %s', (address, network) => expect(cut(address, 'network')).toBe(network));

  it.each([
    '3405803783',
    '0xCB007107',
    '203.000.113.007',
    '203.0.113.7/32',
    '203.0.113.7/24',
    'fe80::1%eth0',
    '',
  ])('in a spelling that is none does not leave: %s', (text) => {
    for (const level of LEVELS) expect(cut(text, level)).toBeUndefined();
  });

  it('is not told at all at level full, but that there is one', () => {
    expect(redact(report, 'full').network.publicAddress).toEqual({ ipv4: '…', ipv6: null });
    expect(JSON.stringify(redact(report, 'full'))).not.toMatch(/\d+\.\d+\.\d+\.\d+|2001:/);
  });

  it('is whole at level none', () => {
    expect(redact(report, 'none').network.publicAddress.ipv4).toBe(report.network.publicAddress.ipv4);
  });
});

describe('a redacted report', () => {
  it.each(LEVELS)('stays as it is when redacted again: %s', (level) => {
    const redacted = redact(report, level);
    for (const again of LEVELS.filter((other) => other === level || other === 'none'))
      expect(redact(redacted, again)).toEqual(redacted);
  });

  it('keeps findings as they were judged', () => {
    const judged = ({ findings }: Report) =>
      findings.map(({ id, verdict, confidence }) => [id, verdict, confidence]);
    for (const level of LEVELS) expect(judged(redact(report, level))).toEqual(judged(report));
  });

  it('keeps what the network is, what was told, tried and comes next', () => {
    const { network, told, trail, changed, causes, next, outlook } = redact(report, 'network');
    expect({ told, trail, changed, causes, next, outlook }).toEqual({
      told: report.told,
      trail: report.trail,
      changed: report.changed,
      causes: report.causes,
      next: report.next,
      outlook: report.outlook,
    });
    const { publicAddress, localAddresses, ...rest } = network;
    expect(report.network).toMatchObject(rest);
    expect([publicAddress, localAddresses]).toEqual([
      { ipv4: '203.0.113.0/24', ipv6: null },
      ['192.168.1.0/24'],
    ]);
  });

  it('names no server, but keeps the times', () => {
    const { roundTrips } = redact(report, 'none');
    expect(roundTrips.map(({ server }) => server)).toEqual(report.roundTrips.map((_, at) => `#${at + 1}`));
    expect(roundTrips[0]!.ms).toBe(Math.round(report.roundTrips[0]!.ms));
  });

  it.each([
    ['809', '809', []],
    ['0x800704C9', '0x800704c9', []],
    ['Error 809: the network connection to vpn.canary.example failed', '809', []],
    [
      'TLS Error: TLS key negotiation failed to occur within 60 seconds',
      undefined,
      ['code:openvpn_tls_negotiation'],
    ],
    ['3405803783', undefined, []],
    ['4711', undefined, []],
    ['-4711', undefined, []],
    ['Error 80331', undefined, []],
    ['0xCB007107', undefined, []],
    ['it does not work, says jane.doe@mail.canary.example', undefined, []],
  ])('of the error %j keeps the number %j and signs %j', (errorCode, number, signs) => {
    const { told } = redact({ ...report, told: { errorCode, signs: [] } }, 'none');
    expect(told.errorCode).toBe(number);
    expect(told.signs.map((sign) => sign.slice(0, 12))).toEqual(signs.map((sign) => sign.slice(0, 12)));
  });
});

describe('no canary leaves', () => {
  it('and each would be noticed', () => {
    for (const [name, marks] of Object.entries(CANARIES)) expect(leaks(`x${marks[0]}x`)).toContain(name);
    const unredacted = JSON.stringify(
      [1, 2, 3, 4, 5, 6, 7, 8].map((s) => quickReportOf(stumble(s, runs, TALKATIVE))),
    );
    expect(leaks(unredacted).length).toBeGreaterThan(8);
  });

  it('of visits in which users, routers and networks say them', () => {
    expect(leakingVisits({ from: 0, to: 2000 }, runs, words, guideWords)).toEqual([]);
  });

  it('from any text in a report, whatever is written there', () => {
    const longest = longestReport(report);
    const planted = LINES.flatMap((line) => [
      everyText(report, () => line),
      everyText(report, (text) => `${text}: ${line}`),
      everyText(report, (text) => `${text}:${line}`),
      everyText(longest, (text) => (text.includes(':') ? `${text}, ${line}` : text)),
      everyKey(report, line),
    ]);
    const found = planted.flatMap((hostile) =>
      (['network', 'full'] as const).flatMap((level) =>
        Object.entries(waysOut(redact(hostile, level), words, guideWords)).flatMap(([way, text]) =>
          leaks(text).map((canary) => `${level} ${way}: ${canary}`),
        ),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('from a link of a report that nobody redacted, but whole addresses', () => {
    for (const line of LINES.filter((text) => cut(text, 'none') === undefined)) {
      const hostile = everyText(report, () => line);
      expect(leaks(JSON.stringify(waysOut(redact(hostile, 'none'), words, guideWords)))).toEqual([]);
      expect(leaks(encodeLink(hostile))).toEqual([]);
    }
  });
});

describe('a hostile report', () => {
  it.each(['javascript:alert(1)', '<img src=x onerror=alert(1)>', '__proto__', '\u202e\u0000'])(
    'with %j everywhere loses it',
    (text) => {
      const redacted = redact(
        everyKey(
          everyText(report, () => text),
          text,
        ),
        'none',
      );
      expect(JSON.stringify(redacted)).not.toContain(JSON.stringify(text).slice(1, -1));
      expect(Object.getPrototypeOf(redacted.network.ports)).toBe(Object.prototype);
    },
  );
});

/** A copy with every text replaced. */
function everyText<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((each) => everyText(each, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, everyText(each, change)])) as T;
}

/** A copy with one more entry of that name in every object. */
function everyKey<T>(value: T, name: string): T {
  if (Array.isArray(value)) return value.map((each) => everyKey(each, name)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, everyKey(each, name)]);
  return Object.fromEntries([...entries, [name, name]]) as T;
}
