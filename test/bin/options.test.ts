import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exitCodeOf, readOptions } from '../../bin/diagnose/options.ts';
import { Failure } from '../../bin/failure.ts';

// Which browsers this machine has is not the question here.
vi.mock(import('../../bin/browser/find.ts'), async () => {
  const chromium = { kind: 'chromium', name: 'Chromium', executable: '/bin/chromium' } as const;
  return {
    findBrowsers: () => [chromium],
    findBrowser: (kind) => (kind === 'chromium' ? chromium : undefined),
  };
});

let folder = '';
const file = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vpn-doctor-options-'));
  writeFileSync(file('good.json'), '\uFEFF{"stunServers": ["stun:192.0.2.1:3478"]}');
  writeFileSync(file('partly.json'), '{"stunServers": "nonsense", "colour": 1, "disclosed": true}');
  writeFileSync(file('list.json'), '[1]');
  writeFileSync(file('broken.json'), '{"stunServers');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The options, for command lines that must not ask for help. */
function options(...args: string[]) {
  const read = readOptions(args);
  if (read === 'help') throw new Error('help was not asked for');
  return read;
}

describe('diagnose: command line', () => {
  test('no flag at all', () => {
    expect(options()).toMatchObject({ settings: {}, complaints: [], timeoutMs: 30_000, json: false });
    expect(options()).not.toHaveProperty('ca');
  });

  test('all flags', () => {
    const args = [
      '--json',
      '--browser',
      'chromium',
      '--timeout=2.5',
      '--ca',
      'ca.pem',
      '--wan',
      '2001:DB8:0::1',
    ];
    expect(options(...args, '--settings', file('good.json'))).toMatchObject({
      json: true,
      timeoutMs: 2500,
      ca: 'ca.pem',
      wanAddress: '2001:db8::1',
      settings: { stunServers: ['stun:192.0.2.1:3478'] },
      complaints: [],
    });
  });

  test('help', () => expect(readOptions(['--help'])).toBe('help'));

  test.each([
    [['--colour'], "Unknown option '--colour'. --help lists the flags."],
    [['here'], "Unexpected argument 'here'. --help lists the flags."],
    [['--timeout', 'soon'], '--timeout is a number of seconds up to 3600, not soon.'],
    [['--timeout', '0'], '--timeout is a number of seconds up to 3600, not 0.'],
    [['--browser', 'opera'], '--browser is chromium or firefox, not opera.'],
    [['--browser', 'firefox'], 'Firefox is not installed here (Debian: apt-get install firefox-esr).'],
    [['--wan', 'router'], '--wan is an IPv4 or IPv6 address, not router.'],
    [['--settings', '/nowhere.json'], 'The settings file /nowhere.json does not exist.'],
  ])('%j is refused in one sentence', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(new Failure(sentence));
  });

  test('settings that are no JSON are refused by the name of the file', () => {
    expect(() => options('--settings', file('broken.json'))).toThrow(
      /^The settings file .*broken\.json is not valid JSON: /,
    );
  });

  test('settings that do not fit are named, and the rest counts', () => {
    const { settings, complaints } = options('--settings', file('partly.json'));
    expect(settings).toEqual({ disclosed: true });
    expect(complaints).toEqual([
      'The setting stunServers has a value that does not fit and was ignored.',
      'The setting colour is unknown and was ignored.',
    ]);
    expect(options('--settings', file('list.json')).complaints).toHaveLength(1);
  });
});

test('only being offline has an exit code of its own', () => {
  expect([true, 'unknown' as const, false].map(exitCodeOf)).toEqual([0, 0, 3]);
});
