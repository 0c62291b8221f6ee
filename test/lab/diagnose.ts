/** Runs the product in a world, as its user would from a terminal. */
import { fileURLToPath } from 'node:url';
import { ownSettings } from './recipe.ts';
import type { World } from './world.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Milliseconds for one run, browser start and a build that may be due included. */
const LIMIT_MS = 90_000;

export interface Diagnosis {
  readonly code: number;
  readonly network: unknown;
  /** Milliseconds from the start of measuring, as the report says; null where it doesn't. */
  readonly firstAddressMs: number | null;
  readonly verdictMs: number | null;
  /** For each measured value the codes that it rests on. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
  readonly stderr: string;
}

/** `wan`: the router's WAN address, as a user would type it in. `browser`: Chromium unless said. */
export async function diagnose(
  world: World,
  wan?: string,
  browser: 'chromium' | 'firefox' = 'chromium',
): Promise<Diagnosis> {
  const told = ['--browser', browser, ...(wan ? ['--wan', wan] : [])];
  const own = await ownSettings(world);
  const settings = own ? ['--settings', own] : [];
  const command = [
    'node_modules/.bin/tsx',
    'bin/diagnose.ts',
    '--json',
    '--ca',
    world.ca,
    ...told,
    ...settings,
  ];
  const { code, stdout, stderr } = await world.exec(command, { cwd: ROOT, timeoutMs: LIMIT_MS });
  let report: {
    network?: unknown;
    evidence?: Record<string, string[]>;
    timings?: { firstAddressMs?: number | null; verdictMs?: number | null };
  };
  try {
    report = JSON.parse(stdout);
  } catch {
    throw new Error(
      `diagnose ended with ${code} and no report: ${stdout.slice(0, 500)}${stderr.slice(-2000)}`,
    );
  }
  return {
    code,
    network: report.network,
    evidence: report.evidence ?? {},
    firstAddressMs: report.timings?.firstAddressMs ?? null,
    verdictMs: report.timings?.verdictMs ?? null,
    stderr,
  };
}
