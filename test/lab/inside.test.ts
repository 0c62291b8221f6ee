/** Runs the tests of test/world as a client in an ordinary home network. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, ROOT } from '../../bin/build/built.ts';
import { rowById } from './rows.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld } from './world.ts';

const reason = labUnavailable() ?? (insideLab() ? null : 'the network lab is started by test/lab/enter.sh');
const VITEST = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);

describe.skipIf(reason !== null)(
  reason ? `in a home network (skipped: ${reason})` : 'in a home network',
  () => {
    beforeAll(() => ensureBuilt('chromium'));

    test('the wizard does what it should', { timeout: 200_000 }, async () => {
      const world = await buildWorld(rowById('port-restricted'));
      try {
        const { code, stdout, stderr } = await world.exec(
          [process.execPath, VITEST, 'run', '--project', 'world'],
          { cwd: ROOT, timeoutMs: 180_000, env: { LAB_CA: world.ca } },
        );
        expect(code, `${stdout}\n${stderr}`).toBe(0);
      } finally {
        await world.destroy();
      }
    });
  },
);
