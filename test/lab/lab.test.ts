/**
 * Every row of the lab: the truth client measures the network, then the production build runs in a real browser there,
 * and nothing definite that it says may be untrue. Started by `test/lab/enter.sh npx vitest run …`.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import { judge } from './judge.ts';
import type { LabRow } from './row.ts';
import { ROWS } from './rows.ts';
import type { Truth } from './truth.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld, type World } from './world.ts';

const reason = labUnavailable() ?? (insideLab() ? null : 'the network lab is started by test/lab/enter.sh');
/** Milliseconds for building a world and measuring it, and for each run of the product. */
const WORLD_MS = 60_000;
const RUN_MS = 100_000;

interface Ready {
  readonly world: World;
  readonly truth: Truth;
}

/** The world of the next row is built, and its truth established, while the product runs in this one. */
const ready = new Map<LabRow, Promise<Ready>>();

function prepare(row: LabRow | undefined): void {
  if (!row || ready.has(row)) return;
  const preparing = buildWorld(row).then(async (world) => {
    try {
      return { world, truth: await world.truth() };
    } catch (error) {
      await world.destroy();
      throw error;
    }
  });
  // Told by the row's own test, if it comes to that.
  preparing.catch(() => {});
  ready.set(row, preparing);
}

function take(row: LabRow): Promise<Ready> {
  prepare(row);
  const taken = ready.get(row)!;
  ready.delete(row);
  return taken;
}

describe.skipIf(reason !== null)(reason ? `lab (skipped: ${reason})` : 'lab', () => {
  afterAll(async () => {
    await Promise.allSettled([...ready.values()].map(async (one) => (await one).world.destroy()));
  });

  for (const [at, row] of ROWS.entries()) {
    const runs = row.runs ?? 1;
    test(`${row.id}: ${row.title}`, { timeout: WORLD_MS + (runs + 1) * RUN_MS }, async () => {
      const { world, truth } = await take(row);
      prepare(ROWS[at + 1]);
      try {
        const unknown = new Map<string, number>();
        for (let i = 1; i <= runs; i++) {
          const { code, network, evidence, stderr } = await diagnose(world);
          const { wrong, missing, unknown: unsaid } = judge(network, row, truth);
          const context = `run ${i} of ${runs}: ${JSON.stringify(network)} ${stderr}`;
          expect({ wrong, missing }, context).toEqual({ wrong: [], missing: [] });
          expect(row.exitCodes ?? [0], context).toContain(code);
          for (const [key, reason] of Object.entries(row.because ?? {})) {
            expect(
              evidence[key]?.map((said) => said.split(':')[0]),
              `${key}, ${context}`,
            ).toContain(reason);
          }
          for (const key of unsaid) unknown.set(key, (unknown.get(key) ?? 0) + 1);
        }
        for (const [key, limit] of Object.entries(row.unknownAtMost ?? {})) {
          expect(unknown.get(key) ?? 0, `${key} unknown in that many of ${runs} runs`).toBeLessThanOrEqual(
            limit,
          );
        }
        if (row.told) {
          const { network } = await diagnose(world, row.told.wan);
          const { wrong, missing } = judge(network, row.told, truth);
          const context = `WAN address ${row.told.wan} told: ${JSON.stringify(network)}`;
          expect({ wrong, missing }, context).toEqual({ wrong: [], missing: [] });
        }
      } finally {
        await world.destroy();
      }
    });
  }
});
