import { describe, expect, it } from 'vitest';
import { APPS, type AppId } from '../../knowledge/apps';
import { LOG_PLACES, type LogPlaceId, logPlacesFor } from '../../knowledge/log-places';
import { CLIENT_SYSTEMS, PROTOCOL_IDS } from '../../knowledge/told';
import { logPlaces as de } from '../../words/de/log-places';
import { logPlaces as en } from '../../words/en/log-places';

const rows = Object.entries(LOG_PLACES) as [LogPlaceId, (typeof LOG_PLACES)[LogPlaceId]][];
const apps = Object.entries(APPS) as [AppId, (typeof APPS)[AppId]][];

describe('the log places', () => {
  it.each(rows)('%s says where, and where that was read', (id, place) => {
    const { apps: of, systems, protocols, menu, file, command, source, trust } = place;
    expect(menu || file || command || en.how[id]).toBeTruthy();
    expect(systems.length).toBeGreaterThan(0);
    for (const system of systems) expect(CLIENT_SYSTEMS).toContain(system);
    for (const protocol of protocols ?? []) expect(PROTOCOL_IDS).toContain(protocol);
    for (const app of of ?? []) {
      const runsOn = APPS[app].systems;
      if (runsOn) expect(systems.some((system) => runsOn.includes(system))).toBe(true);
    }
    expect(source.length).toBeGreaterThan(5);
    expect(['S', 'K', 'U']).toContain(trust);
    if (trust === 'S') expect(source).toMatch(/https:\/\//);
  });

  it.each(rows)('%s leaves nothing switched on', (_, { more }) => {
    if (!more) return;
    expect(more.on).not.toBe(more.off);
    if (more.off === null) expect(more.where).toMatch(/-conf$|-file$/);
    expect(en.more.on[more.where].length).toBeGreaterThan(20);
  });

  it.each(rows)('%s has a command that is one line, and a path of its system', (_, place) => {
    const { command, file, systems } = place;
    expect(command ?? '').not.toContain('\n');
    const windows = systems.some((system) => system.startsWith('windows'));
    if (file) expect(file.startsWith('%')).toBe(windows);
    if (windows) expect(command ?? '').not.toContain('sudo');
  });

  it('are at least 45', () => expect(rows.length).toBeGreaterThanOrEqual(45));
});

describe('logPlacesFor', () => {
  it.each(apps)('knows for %s a place of its own or of its system, wherever it runs', (app, { systems }) => {
    for (const system of systems ?? CLIENT_SYSTEMS) {
      const { own, system: others } = logPlacesFor({ app }, system);
      expect(own.length + others.length, system).toBeGreaterThan(0);
    }
  });

  it('gives only what is on that system', () => {
    for (const [app] of apps) {
      for (const system of CLIENT_SYSTEMS) {
        const { own, system: others } = logPlacesFor({ app }, system);
        for (const id of [...own, ...others]) expect(LOG_PLACES[id].systems).toContain(system);
        for (const id of own) expect(LOG_PLACES[id].apps).toContain(app);
      }
    }
  });

  it('looks into the events of Windows only for what Windows itself dials', () => {
    expect(logPlacesFor({ protocol: 'sstp' }, 'windows-10').system).toContain('windows-events');
    expect(logPlacesFor({ app: 'windows' }, 'windows-11').system).toEqual(['windows-events']);
    expect(logPlacesFor({}, 'windows-11').system).toContain('windows-events');
  });

  it('looks everywhere only where the program has no place of its own', () => {
    expect(logPlacesFor({ app: 'mullvad' }, 'windows-11')).toEqual({ own: ['mullvad-windows'], system: [] });
    expect(logPlacesFor({ app: 'twingate' }, 'windows-11')).toEqual({
      own: [],
      system: ['windows-programs'],
    });
    expect(logPlacesFor({ app: 'twingate' }, 'linux').system).toEqual(['linux-journal']);
    expect(logPlacesFor({ app: 'cisco-secure-client' }, 'macos').system).toEqual(['macos-log']);
  });

  it('goes by the protocol where no program was told', () => {
    expect(logPlacesFor({ protocol: 'wireguard' }, 'android').own).toEqual(['wireguard-android']);
    expect(logPlacesFor({ protocol: 'openvpn' }, 'windows-11').own).toEqual([
      'openvpn-gui',
      'openvpn-connect',
    ]);
    expect(logPlacesFor({ protocol: 'ikev2' }, 'linux').own).toEqual(['ipsec-linux']);
    expect(logPlacesFor({}, 'linux').own).toEqual([]);
  });
});

describe('the words', () => {
  it('are of places that exist, the same in every language', () => {
    for (const id of Object.keys(en.how)) expect(LOG_PLACES).toHaveProperty(id);
    expect(Object.keys(de.how)).toEqual(Object.keys(en.how));
  });

  it('say at each place of a system what to do', () => {
    for (const [id, { apps: of }] of rows) if (!of) expect(en.how[id], id).toBeTruthy();
  });
});
