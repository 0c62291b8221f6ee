import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPS, type AppId, appsMatching } from '../../knowledge/apps';
import { CLIENT_SYSTEMS, PROTOCOL_IDS } from '../../knowledge/told';
import { apps as de } from '../../words/de/apps';
import { apps as en } from '../../words/en/apps';

const rows = Object.entries(APPS) as [AppId, (typeof APPS)[AppId]][];

describe('the apps', () => {
  it('are at least 45, with ids in kebab case and names of their own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(45);
    for (const [id] of rows) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(rows.map(([, { name }]) => name)).size).toBe(rows.length);
  });

  it.each(rows)('%s is complete', (_, { protocols, systems, switchPath, source, trust }) => {
    expect(protocols.length).toBeGreaterThan(0);
    expect(new Set(protocols).size).toBe(protocols.length);
    for (const protocol of protocols) expect(PROTOCOL_IDS).toContain(protocol);
    if (systems) {
      expect(systems.length).toBeGreaterThan(0);
      for (const system of systems) expect(CLIENT_SYSTEMS).toContain(system);
    }
    if (switchPath) for (const label of switchPath) expect(label).toMatch(/^\S(.*\S)?$/);
    expect(source).toMatch(/^https:\/\/\S+$/);
    expect(['S', 'K', 'U']).toContain(trust);
  });

  it('offer every protocol somewhere', () => {
    const offered = new Set(rows.flatMap(([, { protocols }]) => protocols));
    expect([...offered].sort()).toEqual([...PROTOCOL_IDS].sort());
  });

  it('give no way to switch where there is one protocol only', () => {
    const single = rows.filter(
      ([id, { protocols, switchPath }]) => protocols.length === 1 && switchPath && id !== 'openvpn-connect',
    );
    expect(single).toEqual([]);
  });
});

describe('appsMatching', () => {
  it.each<[string, AppId]>([
    ['nord', 'nordvpn'],
    ['ANYCONNECT', 'cisco-secure-client'],
    ['cisco any', 'cisco-secure-client'],
    ['fritz vpn', 'fritz'],
    ['fernzugang', 'fritz'],
    ['Pulse', 'ivanti-secure-access'],
    ['pia', 'pia'],
    ['  hide me ', 'hide-me'],
    ['próton', 'proton-vpn'],
    ['iphone', 'ios'],
  ])('finds by %j the app %s', (query, id) => expect(appsMatching(query)).toContain(id));

  it('puts names that begin so in front', () => {
    const found = appsMatching('wireguard');
    expect(found[0]).toBe('wireguard');
    expect(appsMatching('vpn').slice(0, 3)).toEqual(['google-vpn', 'vpn-tracker', 'vpn-unlimited']);
    expect(appsMatching('cisco')).toEqual(['cisco-secure-client', 'cisco-vpn-client']);
  });

  it('finds nothing by what is in no name, and everything by nothing', () => {
    expect(appsMatching('qwertz')).toEqual([]);
    expect(appsMatching('nord cisco')).toEqual([]);
    expect(appsMatching(' ! ')).toHaveLength(rows.length);
  });

  it('finds every app by its whole name, in any case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.boolean(), ([id, { name }], upper) => {
        expect(appsMatching(upper ? name.toUpperCase() : name)[0]).toBe(id);
      }),
    );
  });
});

describe.each([
  ['en', en],
  ['de', de],
])('the words in %s', (_, words) => {
  it('say for every system how to find the protocol', () => {
    expect(Object.keys(words.find).sort()).toEqual([...CLIENT_SYSTEMS, 'other'].sort());
    for (const [system, steps] of Object.entries(words.find)) {
      expect(steps.length, system).toBeGreaterThanOrEqual(2);
      expect(steps.length, system).toBe(en.find[system as keyof typeof en.find].length);
      for (const step of steps) expect(step.trim().length).toBeGreaterThan(10);
    }
  });

  it('have notes on apps that exist, the same in every language', () => {
    for (const id of Object.keys(words.note)) expect(APPS).toHaveProperty(id);
    expect(Object.keys(words.note)).toEqual(Object.keys(en.note));
  });

  it('put the path into the hint', () => expect(words.switchHint('A › B')).toContain('A › B'));
});
