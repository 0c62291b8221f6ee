/** The stories of stories.ts, played in real Chromium with the production build. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, ROOT } from '../../bin/build/built.ts';
import { pingCommand, pingPayload } from '../../knowledge/mtu-search.ts';
import { CONTROL } from './addresses.ts';
import { sleep, typescript } from './commands.ts';
import { ownSettings } from './recipe.ts';
import { rowById } from './rows.ts';
import { STORIES, type Story } from './stories.ts';
import type { StoryRun } from './story-run.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld, type World } from './world.ts';

const reason = labUnavailable() ?? (insideLab() ? null : 'the network lab is started by test/lab/enter.sh');

/** Plays a story; `repair` is done when the wizard has come to the cure. */
async function play(world: World, story: Story, repair: () => Promise<unknown>): Promise<StoryRun> {
  const settings = await ownSettings(world);
  const args = [world.ca, world.folder, String(STORIES.indexOf(story)), ...(settings ? [settings] : [])];
  const running = world.exec(typescript('story-run.ts', args), { cwd: ROOT, timeoutMs: 100_000 });
  let ended = false;
  void running.then(() => {
    ended = true;
  });
  while (!ended && !existsSync(`${world.folder}/reached`)) await sleep(50);
  await repair();
  await writeFile(`${world.folder}/go`, '');
  const { stdout, stderr } = await running;
  if (!stdout) throw new Error(`the story ended early: ${stderr}`);
  return JSON.parse(stdout);
}

describe.skipIf(reason !== null)(reason ? `stories (skipped: ${reason})` : 'stories', () => {
  beforeAll(() => ensureBuilt('chromium'));

  test.each(STORIES.map((story) => [story.title, story] as const))(
    '%s',
    { timeout: 150_000 },
    async (_, story) => {
      const world = await buildWorld(rowById(story.row));
      try {
        const run = await play(
          world,
          story,
          async () => story.repair && (await world.inRouter(story.repair)),
        );
        const context = JSON.stringify(run);
        expect(run.steps.at(-1), context).toBe(story.cure);
        expect(run.steps.length - 1, context).toBeLessThanOrEqual(story.before);
        for (const step of story.never ?? []) expect(run.steps, context).not.toContain(step);
        if (story.changed) expect(run.changes, context).toMatch(story.changed);
        expect(run.end, context).toMatch(/Your VPN works|Put the setting back/);
        expect(await readFile(`${world.folder}/reached`, 'utf8')).not.toMatch(/\{\w+\}/);
      } finally {
        await world.destroy();
      }
    },
  );

  test('the ping that finds the size of a 1400-byte link finds it', { timeout: 60_000 }, async () => {
    const world = await buildWorld(rowById('port-restricted'));
    try {
      await world.inRouter(['ip', 'link', 'set', 'wan', 'mtu', '1400']);
      const passes = async (size: number) => {
        const command = pingCommand('linux', pingPayload(size, 'ipv4'), CONTROL.ipv4, 'ipv4');
        return (await world.exec(['sh', '-c', command!.replace('-c 3', '-c 1 -W 2')])).code === 0;
      };
      expect([await passes(1400), await passes(1402)]).toEqual([true, false]);
    } finally {
      await world.destroy();
    }
  });
});
