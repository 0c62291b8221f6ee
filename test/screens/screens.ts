/**
 * `npm run screens`: pictures of every state in `docs/screens/`, each taken in the lab's network that brings it
 * about. Needs what the lab needs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../bin/build/built.ts';
import { rowById } from '../lab/rows.ts';
import { insideLab, labUnavailable } from '../lab/unavailable.ts';
import { buildWorld } from '../lab/world.ts';
import { STATES } from './states.ts';

const folder = path.join(ROOT, 'docs/screens');
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const wanted = process.argv.slice(2);
const node = [process.execPath, '--import', 'tsx'];

const reason = labUnavailable();
if (reason) {
  console.error(reason);
  process.exitCode = 1;
} else if (insideLab()) await shootAll();
else
  process.exitCode =
    spawnSync(here('../lab/enter.sh'), [...node, here('screens.ts'), ...wanted], { stdio: 'inherit' })
      .status ?? 1;

async function shootAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [state, { row }] of Object.entries(STATES)) {
    if (wanted.length > 0 && !wanted.includes(state)) continue;
    for (const old of readdirSync(folder)) if (old.startsWith(`${state}-`)) rmSync(path.join(folder, old));
    const world = await buildWorld(rowById(row));
    try {
      const { code, stderr } = await world.exec([...node, here('shoot.ts'), folder, state, world.ca]);
      console.log(`${state}: ${code === 0 ? 'done' : 'failed'} ${stderr.trim()}`);
      if (code !== 0) process.exitCode = 1;
    } finally {
      await world.destroy();
    }
  }
}
