/** Worlds themselves: they don't disturb each other and leave nothing when destroyed. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTROL, HOME, OUTER } from './addresses.ts';
import { rowById } from './rows.ts';
import { establishTruth } from './truth.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld, type World } from './world.ts';

const reason = labUnavailable() ?? (insideLab() ? null : 'the network lab is started by test/lab/enter.sh');

/** The client's public address as the HTTPS control sees it; its certificate has to be good. */
async function addressSeen(world: World): Promise<string | undefined> {
  const script = 'fetch(process.argv[1]).then((answer) => answer.text()).then(console.log)';
  const { stdout } = await world.exec(['node', '-e', script, `https://${CONTROL.name}/cdn-cgi/trace`], {
    env: { NODE_EXTRA_CA_CERTS: world.ca },
  });
  return stdout.match(/^ip=(.*)$/m)?.[1];
}

describe.skipIf(reason !== null)(reason ? `worlds (skipped: ${reason})` : 'worlds', () => {
  test('two at once are two networks', { timeout: 30_000 }, async () => {
    const before = readdirSync('/run/netns');
    const [home, cgnat] = await Promise.all([
      buildWorld(rowById('port-restricted')),
      buildWorld(rowById('cgnat')),
    ]);
    try {
      expect(await Promise.all([home, cgnat].map(addressSeen))).toEqual([HOME.wan, OUTER.cgnatWan]);
    } finally {
      await Promise.all([home.destroy(), cgnat.destroy()]);
    }
    expect(readdirSync('/run/netns')).toEqual(before);
    expect([home, cgnat].filter((world) => existsSync(world.folder))).toEqual([]);
  });

  test('a world that is not what its row says is the lab’s fault, said loudly', {
    timeout: 30_000,
  }, async () => {
    const honest = rowById('symmetric');
    const world = await buildWorld(honest);
    try {
      await expect(establishTruth({ ...honest, nat: 'full-cone' }, world.exec)).rejects.toThrow(
        /row symmetric is not what it says: mapping is "address-and-port-dependent"/,
      );
    } finally {
      await world.destroy();
    }
  });

  test('a command that takes too long is ended', { timeout: 30_000 }, async () => {
    const world = await buildWorld(rowById('offline-no-link'));
    try {
      expect((await world.exec(['sleep', '20'], { timeoutMs: 300 })).code).toBe(124);
    } finally {
      await world.destroy();
    }
  });
});
