/** Every state of the product in real Chromium: axe finds nothing in popup and panel, light and dark. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, ROOT } from '../../bin/build/built.ts';
import { STATES } from '../screens/states.ts';
import { typescript } from './commands.ts';
import { rowById } from './rows.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld } from './world.ts';

const reason = labUnavailable() ?? (insideLab() ? null : 'the network lab is started by test/lab/enter.sh');

/** The states by the network they need: one world is made for each. */
const rows = [...new Set(Object.values(STATES).map(({ row }) => row))];
const statesOf = (row: string) => Object.keys(STATES).filter((state) => STATES[state]!.row === row);

describe.skipIf(reason !== null)(reason ? `axe (skipped: ${reason})` : 'axe', () => {
  beforeAll(() => ensureBuilt('chromium'));

  test.each(rows)('has nothing to say in the states of %s', { timeout: 240_000 }, async (row) => {
    const world = await buildWorld(rowById(row));
    try {
      for (const state of statesOf(row)) {
        const { stdout, stderr } = await world.exec(typescript('axe-run.ts', [world.ca, state]), {
          cwd: ROOT,
          timeoutMs: 60_000,
        });
        if (!stdout) throw new Error(`${state}: ${stderr}`);
        expect(JSON.parse(stdout), state).toEqual([]);
      }
    } finally {
      await world.destroy();
    }
  });
});
