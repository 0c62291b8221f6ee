/**
 * Accuracy in every row of the lab, and speed on healthy lines beside turnutils_natdiscovery in the same namespace.
 * `tsx test/lab/bench.ts [ROW…]` prints the table as JSON; `labBench` starts that inside the lab and reads it.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { TRUTH_SERVER } from './addresses.ts';
import { typescript } from './commands.ts';
import { diagnose } from './diagnose.ts';
import { judge } from './judge.ts';
import type { LabRow } from './row.ts';
import { ROWS } from './rows.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld, type World } from './world.ts';

/** Keys of the report, summed up over the runs of a row. */
export interface Accuracy {
  readonly right: number;
  readonly unknown: number;
  readonly wrong: number;
}

/** Milliseconds, medians of the runs; null where there is none: no address where UDP is blocked, for one. */
export interface Speed {
  readonly firstAddressMs: number | null;
  readonly verdictMs: number | null;
  /** Wall time of `turnutils_natdiscovery -m` (mapping only), run in turn with ours where UDP works. */
  readonly natdiscoveryMs: number | null;
}

export interface BenchRow {
  readonly id: string;
  readonly title: string;
  readonly runs: number;
  readonly accuracy: Accuracy;
  /** What was wrong or had to be definite and was unknown; empty when all is well. */
  readonly faults: readonly string[];
  readonly speed: Speed | null;
}

/** Rows whose speed is measured, and how often. */
const TIMED: readonly string[] = ['port-restricted', 'delay', 'udp-dropped'];
const TIMED_RUNS = 10;
/** Runs in the lossy rows: enough for a table; the tests do all. */
const LOSSY_RUNS = 5;

/** The table; `ids` narrows it to some rows. Throws where the lab can't run. */
export async function labBench(ids: readonly string[] = []): Promise<BenchRow[]> {
  if (insideLab()) return benchRows(ids);
  const reason = labUnavailable();
  if (reason) throw new Error(reason);
  const enter = fileURLToPath(new URL('enter.sh', import.meta.url));
  const { stdout } = await promisify(execFile)(enter, typescript('bench.ts', ids), { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as BenchRow[];
}

async function benchRows(ids: readonly string[]): Promise<BenchRow[]> {
  const table: BenchRow[] = [];
  for (const row of ROWS) {
    if (ids.length > 0 && !ids.includes(row.id)) continue;
    const world = await buildWorld(row);
    try {
      table.push(await benchRow(row, world));
    } finally {
      await world.destroy();
    }
    console.error(JSON.stringify(table.at(-1)));
  }
  return table;
}

async function benchRow(row: LabRow, world: World): Promise<BenchRow> {
  const timed = TIMED.includes(row.id);
  const runs = timed ? TIMED_RUNS : row.lossPercent ? LOSSY_RUNS : 1;
  const truth = await world.truth();
  const accuracy = { right: 0, unknown: 0, wrong: 0 };
  const faults: string[] = [];
  const samples: Speed[] = [];
  for (let i = 0; i < runs; i++) {
    try {
      const { network, firstAddressMs, verdictMs } = await diagnose(world);
      const { right, unknown, wrong, missing } = judge(network, row, truth);
      accuracy.right += right.length;
      accuracy.unknown += unknown.length;
      accuracy.wrong += wrong.length;
      faults.push(...wrong, ...missing.map((key) => `${key}: unknown`));
      if (timed)
        samples.push({
          firstAddressMs,
          verdictMs,
          natdiscoveryMs: row.udp ? null : await natdiscovery(world),
        });
    } catch (error) {
      faults.push(String(error));
    }
  }
  const speed = samples.length > 0 ? medians(samples) : null;
  return { id: row.id, title: row.title, runs, accuracy, faults, speed };
}

/** Taken inside the namespace, so that entering it doesn't count. */
async function natdiscovery(world: World): Promise<number> {
  const script = 'date +%s%N; turnutils_natdiscovery -m "$0" >/dev/null 2>&1; date +%s%N';
  const { stdout } = await world.exec(['sh', '-c', script, TRUTH_SERVER.ipv4[0]]);
  const [from = '', to = ''] = stdout.trim().split('\n');
  return Number(BigInt(to) - BigInt(from)) / 1e6;
}

function medians(samples: readonly Speed[]): Speed {
  const of = (key: keyof Speed) => {
    const sorted = samples.flatMap((sample) => sample[key] ?? []).sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
    return low === undefined || high === undefined ? null : Math.round((low + high) * 5) / 10;
  };
  return {
    firstAddressMs: of('firstAddressMs'),
    verdictMs: of('verdictMs'),
    natdiscoveryMs: of('natdiscoveryMs'),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await labBench(process.argv.slice(2)), null, 2));
}
