import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PolicyFormat, policyOf, settingsIn } from '../../knowledge/policy';
import { readSettings, SHAPES } from '../../knowledge/settings';
import wxtConfig from '../../wxt.config';

const read = (file: string) => readFileSync(`docs/policy/${file}`, 'utf8');

const FIREFOX_ID = (
  wxtConfig.manifest as (env: { browser: string }) => {
    browser_specific_settings: { gecko: { id: string } };
  }
)({ browser: 'firefox' }).browser_specific_settings.gecko.id;

const EXAMPLE = readSettings(settingsIn(read('chrome-policy.json'), 'EXTENSION_ID')).settings;

/** The values of a registry file, text and numbers; strings that hold JSON are read. */
function registry(text: string): { path: string; values: Record<string, unknown> } {
  const path = /^\[(.+)\]$/m.exec(text)![1]!;
  const values = [...text.matchAll(/^"(\w+)"=(?:dword:(\d+)|(".*"))$/gm)].map(([, name, number, string]) => {
    if (number !== undefined) return [name, Number.parseInt(number, 16) === 1];
    const value = JSON.parse(string!) as string;
    return [name, /^[[{]/.test(value) ? JSON.parse(value) : value];
  });
  return { path, values: Object.fromEntries(values) };
}

describe('the documented examples', () => {
  it.each([
    ['chrome-policy.json', 'EXTENSION_ID'],
    ['firefox-policies.json', FIREFOX_ID],
    ['firefox-managed-storage.json', FIREFOX_ID],
  ])('%s sets every setting there is, and all of them fit', (file, id) => {
    const { settings, problems } = readSettings(settingsIn(read(file), id));
    expect(problems).toEqual([]);
    expect(Object.keys(settings).sort()).toEqual(Object.keys(SHAPES).sort());
    expect(settings).toEqual(EXAMPLE);
  });

  it('have the shape that each browser reads', () => {
    expect(Object.keys(JSON.parse(read('chrome-policy.json'))['3rdparty'].extensions)).toEqual([
      'EXTENSION_ID',
    ]);
    const policies = JSON.parse(read('firefox-policies.json')).policies;
    expect(Object.keys(policies['3rdparty'].Extensions)).toEqual([FIREFOX_ID]);
    const { data, ...manifest } = JSON.parse(read('firefox-managed-storage.json'));
    expect(manifest).toEqual({ name: FIREFOX_ID, description: expect.any(String), type: 'storage' });
    expect(data).toBeTypeOf('object');
  });

  it('say the same in the registry', () => {
    const { path, values } = registry(read('chrome-policy.reg'));
    expect(path).toMatch(/\\Policies\\Google\\Chrome\\3rdparty\\extensions\\EXTENSION_ID\\policy$/);
    expect(readSettings(values)).toEqual({ settings: EXAMPLE, problems: [] });
  });
});

describe('policyOf', () => {
  it.each<PolicyFormat>(['chrome', 'firefox'])('for %s is taken over again, but for secrets', (format) => {
    const text = JSON.stringify(policyOf(EXAMPLE, format, 'an-id'));
    const { turnServer, ...rest } = EXAMPLE;
    expect(settingsIn(text, 'an-id')).toEqual(rest);
    for (const secret of [turnServer!.credential, turnServer!.username]) expect(text).not.toContain(secret);
  });
});

describe('settingsIn', () => {
  const policy = (extensions: object) => JSON.stringify({ '3rdparty': { extensions } });

  it('takes settings as they are', () => {
    expect(settingsIn('{"history":"none"}', 'own')).toEqual({ history: 'none' });
  });

  it('takes the own extension of several, and the only one whatever its id', () => {
    const two = { own: { history: 'none' }, other: { history: 'keep' } };
    expect(settingsIn(policy(two), 'own')).toEqual({ history: 'none' });
    expect(settingsIn(policy(two), 'third')).toBeNull();
    expect(settingsIn(policy({ other: { history: 'keep' } }), 'own')).toEqual({ history: 'keep' });
  });

  it.each([
    '',
    'history: none',
    '[]',
    'null',
    '7',
    '{"policies":{}}',
    policy({}),
    policy({ own: 7 }),
    `{"a":"${'x'.repeat(100_001)}"}`,
  ])('takes nothing from %s', (text) => {
    expect(settingsIn(text, 'own')).toBeNull();
  });

  it('survives any text and any JSON, and lets no prototype in', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readSettings(settingsIn(text, 'own') ?? undefined);
      }),
    );
    const found = settingsIn(
      '{"__proto__":{"history":"none"},"3rdparty":{"extensions":{"__proto__":{"a":1}}}}',
      'x',
    );
    expect(readSettings(found ?? undefined).settings).toEqual({});
    expect(({} as Record<string, unknown>).history).toBeUndefined();
  });
});
