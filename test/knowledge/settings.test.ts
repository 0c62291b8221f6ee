import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mergeSettings, misfit, readSettings, SHAPES } from '../../knowledge/settings';
import { PROTOCOL_IDS } from '../../knowledge/told';

const DOCUMENTED = {
  disclosed: true,
  stunServers: ['stun:stun.example.org:3478'],
  turnServer: { urls: ['turn:turn.example.org:3478'], username: 'u', credential: 'p' },
  probeHost: { host: 'probe.example.org', udp: [500, 4500, 1701, 1194, 51820], tcp: [443] },
  controlUrls: ['https://www.example.org/trace', 'https://192.0.2.1/trace'],
  captiveUrl: 'http://www.example.org/generate_204',
  addressUrl: 'https://www.example.org/trace',
  resultUrl: 'https://support.example.org/result/',
  helpdeskUrl: 'https://support.example.org/helpdesk/',
  brokerUrl: ['wss://a.example.org/mqtt', 'wss://b.example.org/mqtt'],
  support: { name: 'Example IT', contact: 'https://support.example.org' },
  vpn: { protocol: 'ikev2', server: 'vpn.example.org' },
  redaction: 'network',
  history: 'keep',
};

describe('readSettings', () => {
  it('takes the documented example whole', () => {
    expect(readSettings(DOCUMENTED)).toEqual({ settings: DOCUMENTED, problems: [] });
  });

  it('takes nothing for no settings', () => {
    expect(readSettings(undefined)).toEqual({ settings: {}, problems: [] });
  });

  it.each<[string, unknown]>([
    ['disclosed', 'yes'],
    ['stunServers', 'stun:stun.example.org'],
    ['stunServers', []],
    ['stunServers', ['stun:stun.example.org:0']],
    ['stunServers', ['stun:stun.example.org:70000']],
    ['stunServers', ['turn:turn.example.org']],
    ['stunServers', ['stun:exa mple.org']],
    ['stunServers', ['stun:[:::]:3478']],
    ['stunServers', ['stun:[192.0.2.1]']],
    ['stunServers', ['stun:1.2.3']],
    ['stunServers', ['stun:300.1.1.1']],
    ['turnServer', { urls: ['turn:[1.2.3.4]'], username: 'u', credential: 'p' }],
    ['probeHost', { host: ':::', udp: [1] }],
    ['probeHost', { host: '[2001:db8::1]', udp: [1] }],
    ['vpn', { server: '1.2.3' }],
    ['stunServers', Array.from({ length: 21 }, (_, i) => `stun:s${i}.example.org`)],
    ['controlUrls', ['http://www.example.org/trace']],
    ['controlUrls', ['https://user:pass@www.example.org/']],
    ['addressUrl', 'javascript:alert(1)'],
    ['captiveUrl', 'ftp://www.example.org/'],
    ['brokerUrl', ['ws://a.example.org/mqtt']],
    ['support', { name: 'IT', contact: 'javascript:alert(1)' }],
    ['vpn', { protocol: 'telepathy' }],
    ['redaction', 'some'],
    ['history', 'all'],
  ])('names %s and ignores it when it is %j', (setting, value) => {
    const rest = { disclosed: true, addressUrl: 'https://www.example.org/trace' };
    const { settings, problems } = readSettings({ ...rest, [setting]: value });
    expect(problems).toEqual([{ setting, problem: 'does-not-fit' }]);
    expect(settings).toEqual(Object.fromEntries(Object.entries(rest).filter(([key]) => key !== setting)));
  });

  it('lets plain http and ws through on loopback only', () => {
    const local = { addressUrl: 'http://127.0.0.1:8080/ip', brokerUrl: ['ws://localhost:9001/mqtt'] };
    expect(readSettings(local)).toEqual({ settings: local, problems: [] });
    expect(readSettings({ addressUrl: 'http://127.0.0.1.example.org/' }).problems).toHaveLength(1);
  });

  it('takes addresses of both families, and names with digits', () => {
    const hosts = {
      stunServers: ['stun:[2001:db8::1]:3478', 'stun:192.0.2.1', 'stun:stun4.l.example.org:19302', 'stun:4u'],
      probeHost: { host: '2001:db8::1', udp: [500], tcp: [] },
      vpn: { server: '192.0.2.1' },
    };
    expect(readSettings(hosts)).toEqual({ settings: hosts, problems: [] });
  });

  it('names a setting nobody knows', () => {
    expect(readSettings({ colour: 'red' }).problems).toEqual([{ setting: 'colour', problem: 'unknown' }]);
  });

  it.each([[[]], ['text'], [7], [null]])('says that %j is no settings', (raw) => {
    expect(readSettings(raw).problems).toEqual([{ setting: 'settings', problem: 'not-an-object' }]);
  });

  it('survives anything, and what it accepts it accepts again', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(DOCUMENTED), '__proto__', 'toString'), fc.anything()),
        (raw) => {
          const { settings } = readSettings(raw);
          expect(readSettings(settings)).toEqual({ settings, problems: [] });
        },
      ),
    );
  });
});

describe('mergeSettings', () => {
  it("lets the organisation's settings win, one by one", () => {
    const own = { addressUrl: 'https://own.example.org/', captiveUrl: 'http://own.example.org/' };
    const managed = { addressUrl: 'https://it.example.org/', captiveUrl: 7 };
    expect(mergeSettings(own, managed)).toEqual({
      settings: { addressUrl: 'https://it.example.org/', captiveUrl: 'http://own.example.org/' },
      problems: [{ setting: 'captiveUrl', problem: 'does-not-fit' }],
    });
  });
});

describe('misfit', () => {
  it.each<[keyof typeof SHAPES, unknown, (string | number)[] | null]>([
    ['history', 'none', null],
    ['stunServers', ['stun:a.example.org', 'http://b.example.org'], [1]],
    ['probeHost', { host: 'probe.example.org', udp: [500, 0] }, ['udp', 1]],
    ['turnServer', { urls: ['turn:t.example.org'], username: 'u' }, ['credential']],
    ['redaction', 'some', []],
  ])('says where %s does not fit', (setting, value, path) => {
    expect(misfit(setting, value)).toEqual(path);
  });
});

/** A shape as JSON Schema that Chrome takes: types only, since what it refuses never reaches us, to be named. */
function schemaOf(shape: v.GenericSchema): object {
  const { type, entries, item, wrapped } = shape as unknown as {
    type: string;
    entries: Record<string, v.GenericSchema>;
    item: v.GenericSchema;
    wrapped: v.GenericSchema;
  };
  if (type === 'optional') return schemaOf(wrapped);
  if (type === 'array') return { type, items: schemaOf(item) };
  if (type === 'object') return { type, properties: mapValues(entries, schemaOf) };
  return { type: ({ number: 'integer', picklist: 'string' } as Record<string, string>)[type] ?? type };
}

const mapValues = <A, B>(object: Record<string, A>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

describe('public/managed-schema.json', () => {
  interface Declared {
    description: string;
  }
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
    type: string;
    properties: Record<string, Declared>;
  };

  it('declares the same settings to the browser, of the same types', () => {
    const declared = mapValues(schema.properties, ({ description: _, ...rest }) => rest);
    expect({ ...schema, properties: declared }).toEqual({
      type: 'object',
      properties: mapValues(SHAPES as Record<string, v.GenericSchema>, schemaOf),
    });
  });

  it('says what each is, and which words it takes', () => {
    for (const { description } of Object.values(schema.properties)) expect(description).toMatch(/\.$/);
    for (const [name, words] of [
      ['redaction', SHAPES.redaction.options],
      ['history', SHAPES.history.options],
      ['vpn', PROTOCOL_IDS],
    ] as const)
      for (const word of words) expect(schema.properties[name]!.description).toContain(word);
  });
});
