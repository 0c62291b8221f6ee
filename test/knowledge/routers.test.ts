import { isIPv4 } from 'node:net';
import { describe, expect, it } from 'vitest';
import { placeOf, ROUTER_PLACES, ROUTERS, type RouterId } from '../../knowledge/routers';
import { routers as de } from '../../words/de/routers';
import { routers as en } from '../../words/en/routers';

const rows = Object.entries(ROUTERS) as [RouterId, (typeof ROUTERS)[RouterId]][];
const places = rows.flatMap(([id, { places }]) =>
  Object.entries(places).map(([place, value]) => ({ id, place, value })),
);
const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

describe('the routers', () => {
  it('are at least 36, with ids in kebab case and names of their own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(36);
    for (const [id] of rows) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(rows.map(([, { name }]) => name)).size).toBe(rows.length);
  });

  it.each(rows)('%s has addresses, a date and places', (_, { addresses, asOf, places }) => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses)
      expect(isIPv4(address) || (HOST.test(address) && /[a-z]/.test(address)), address).toBe(true);
    expect(asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    for (const place of Object.keys(places)) expect(ROUTER_PLACES).toContain(place);
    expect(places).toHaveProperty('port-forwarding');
  });

  it('say where passthrough is, or that there is none, for at least 30 brands', () => {
    const answered = rows.filter(
      ([id]) => placeOf(id, 'passthrough-pptp') && placeOf(id, 'passthrough-ipsec'),
    );
    expect(answered.length).toBeGreaterThanOrEqual(30);
  });

  it.each([
    ['wan-address', 30],
    ['firmware', 30],
    ['port-forwarding', 36],
    ['bridge-mode', 30],
    ['dmz', 30],
    ['upnp', 30],
  ] as const)('say where %s is for at least %i brands', (place, count) => {
    expect(rows.filter(([id]) => placeOf(id, place) !== null).length).toBeGreaterThanOrEqual(count);
  });

  it('have paths of labels without blanks around them, and a source wherever it was read', () => {
    for (const { id, place, value } of places) {
      if (value === 'none') continue;
      expect(value.path.length, `${id} ${place}`).toBeGreaterThan(0);
      for (const label of value.path) expect(label, `${id} ${place}`).toMatch(/^\S(.*\S)?$/);
      expect(['S', 'K', 'U']).toContain(value.trust);
      if (value.trust === 'S') expect(value.source, `${id} ${place}`).toMatch(/^https?:\/\/\S+$/);
    }
  });

  it('are found by their id only', () => {
    expect(placeOf('fritzbox', 'passthrough-ipsec')).toBe('none');
    expect(placeOf('asus', 'passthrough-ipsec')).toMatchObject({
      path: ['Advanced Settings', 'WAN', 'NAT Passthrough'],
      defaultOn: true,
    });
    expect(placeOf('openwrt', 'passthrough-pptp')).toMatchObject({ defaultOn: false });
    expect(placeOf('starlink', 'port-forwarding')).toBe('none');
    expect(placeOf('motorola', 'passthrough-l2tp')).toBeNull();
    expect(placeOf(undefined, 'dmz')).toBeNull();
    expect(placeOf('toString', 'dmz')).toBeNull();
  });

  it('send nobody who looks for a level or a switch of the firewall to a page of rules or lists', () => {
    for (const { id, place, value } of places)
      if (place === 'firewall-level' && value !== 'none')
        expect(value.path.at(-1), id).not.toMatch(/\b(?:filter rules|policies|rules|listen)$/i);
    expect(placeOf('fritzbox', 'firewall-level')).toBe('none');
    expect(placeOf('openwrt', 'firewall-level')).toBe('none');
  });

  it('never claim a passthrough switch for a box that the sources say has none', () => {
    for (const id of [
      'netgear',
      'orbi',
      'google-wifi',
      'eero',
      'xiaomi',
      'bt',
      'sky',
      'speedport',
      'livebox',
    ])
      for (const place of ['passthrough-pptp', 'passthrough-ipsec', 'passthrough-l2tp'] as const)
        expect(placeOf(id, place), `${id} ${place}`).toBe('none');
  });
});

describe.each([
  ['en', en],
  ['de', de],
])('the words in %s', (_, words) => {
  it('name every place, and what it means if it is not there', () => {
    expect(Object.keys(words.place).sort()).toEqual([...ROUTER_PLACES].sort());
    expect(Object.keys(words.none).sort()).toEqual([...ROUTER_PLACES].sort());
  });

  it('have notes on routers that exist, the same in every language', () => {
    for (const id of Object.keys(words.note)) expect(ROUTERS).toHaveProperty(id);
    expect(Object.keys(words.note)).toEqual(Object.keys(en.note));
  });

  it('put the path into the sentence', () => {
    for (const sentence of [words.at, words.usually, words.maybe])
      expect(sentence('A › B')).toContain('A › B');
    expect(words.asOf('2025')).toContain('2025');
  });
});
