/** docs/probe-host.md as written: its files are those of the world's probe host, its commands are run by a client. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings, type Settings } from '../../knowledge/settings.ts';
import { PROBE_HOST } from './addresses.ts';
import { expired, ownSettings, recipe } from './recipe.ts';
import { rowById } from './rows.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld, type World } from './world.ts';

const reason = labUnavailable() ?? (insideLab() ? null : 'the network lab is started by test/lab/enter.sh');

describe.skipIf(reason !== null)(reason ? `probe host (skipped: ${reason})` : 'probe host', () => {
  let world: World;
  beforeAll(async () => {
    world = await buildWorld(rowById('filtering-port-restricted'));
  });
  afterAll(() => world.destroy());

  async function printed(): Promise<Required<Pick<Settings, 'probeHost' | 'turnServer'>>> {
    const text = await readFile((await ownSettings(world)) ?? '', 'utf8');
    const { settings, problems } = readSettings(JSON.parse(text));
    expect(problems).toEqual([]);
    return settings as Required<typeof settings>;
  }

  /** A client that relays to a peer through the server and expects its packets back from there. */
  async function relay(username: string, password: string, ...peer: string[]): Promise<string> {
    const common = ['-n', '3', '-m', '1', '-u', username, '-w', password, ...peer, PROBE_HOST.ipv4];
    const { stdout, stderr } = await world.exec(['turnutils_uclient', '-v', ...common], { timeoutMs: 4000 });
    return stdout + stderr;
  }

  test('answers on every port that it says', async () => {
    const { stdout } = await world.exec(['sh', '-e', '-c', recipe().check], { timeoutMs: 40_000 });
    const ports = [...PROBE_HOST.udp, 3478].sort((a, b) => a - b);
    expect(stdout.trim().split('\n')).toEqual(ports.map((port) => `${port} answers`));
  });

  test('prints settings that fit, for the ports that the kernel rules name', async () => {
    const { probeHost, turnServer } = await printed();
    expect(probeHost).toEqual({ host: PROBE_HOST.name, udp: PROBE_HOST.udp, tcp: [] });
    expect(recipe().nft).toContain(`udp dport { ${probeHost.udp.join(', ')} } redirect`);
    const expiresIn = Number(turnServer.username) - Date.now() / 1000;
    expect(expiresIn).toBeGreaterThan(86_000);
    expect(expiresIn).toBeLessThan(86_500);
  });

  test('relays for those who have the printed credentials, and for no one else', async () => {
    const { username, credential } = (await printed()).turnServer;
    // One run in six, turnutils_uclient sets everything up and then sends nothing.
    const works = () => relay(username, credential, '-y');
    await expect.poll(works, { timeout: 30_000 }).toMatch(/tot_recv_msgs=[1-9]/);
    const late = expired();
    for (const [name, password] of [
      [username, 'wrong'],
      [late.username, late.credential],
    ] as const)
      expect(await relay(name, password, '-y')).toContain('Cannot complete Allocation');
  });

  test('relays nothing into private networks', async () => {
    const { username, credential } = (await printed()).turnServer;
    for (const peer of ['10.0.0.1', '192.168.1.100', '127.0.0.1', '100.64.7.7'])
      expect(await relay(username, credential, '-e', peer), peer).toMatch(/error 403/i);
  });
});
