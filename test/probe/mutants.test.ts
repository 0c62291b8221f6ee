import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

/** Takes one safeguard out of a copy of the probe and expects its tests to notice. */
interface Mutant {
  name: string;
  file: string;
  /** Must occur exactly once, so that a change of the code can't make the mutant harmless unseen. */
  from: string;
  to: string;
}

const MUTANTS: Mutant[] = [
  {
    name: 'the positive control before "blocked"',
    file: 'reachability.ts',
    from: "if (!outcome(observations, 'name')) return evidence('no_https_control');",
    to: '',
  },
  {
    name: 'the grouping by base',
    file: 'bases.ts',
    from: 'const base = bases.get(key) ?? {',
    to: 'const base = [...bases.values()][0] ?? {',
  },
  {
    name: 'the deadline',
    file: 'schedule.ts',
    from: 'if (elapsedMs >= TIMES.deadline) return { ...next, ask: [], finished: true };',
    to: '',
  },
  {
    name: 'waiting for the end before endpoint-independent',
    file: 'servers.ts',
    from: 'if (connection.completeMs === null || connection.errors.some(({ url }) => url === null)) return null;',
    to: '',
  },
  {
    name: 'the second operator',
    file: 'mapping.ts',
    from: 'answered !== null && mapped.length === 1 && operatorsOf(answered).length >= 2;',
    to: 'answered !== null && mapped.length === 1;',
  },
  {
    name: 'the doubt about a lone server',
    file: 'views.ts',
    from: 'return groups.length === 0',
    to: 'return true',
  },
];

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Quick, and together they cover what the mutants remove. */
const SUBSET = ['bases', 'mapping', 'reachability', 'schedule', 'gather'].map(
  (name) => `test/probe/${name}.test.ts`,
);
const folders: string[] = [];

/** The text with any white space where it has some: formatting is no part of a rule. */
const pattern = (text: string) =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));

/** Runs the subset in a copy; true if it passes. */
async function passes(mutant?: Mutant): Promise<{ passed: boolean; output: string }> {
  const copy = mkdtempSync(join(tmpdir(), 'mutant-'));
  folders.push(copy);
  cpSync(join(ROOT, 'probe'), join(copy, 'probe'), { recursive: true });
  for (const file of [...SUBSET, 'test/probe/scenes.ts', 'test/probe/fake-environment.ts', 'package.json'])
    cpSync(join(ROOT, file), join(copy, file));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  if (mutant) {
    const path = join(copy, 'probe', mutant.file);
    const parts = readFileSync(path, 'utf8').split(pattern(mutant.from));
    if (parts.length !== 2)
      throw new Error(`${mutant.file}: found ${parts.length - 1} times: ${mutant.from}`);
    writeFileSync(path, parts.join(mutant.to));
  }
  const vitest = resolve(ROOT, 'node_modules/vitest/vitest.mjs');
  return new Promise((done) => {
    execFile(
      process.execPath,
      [vitest, 'run', '--root', copy, '--no-file-parallelism', '--no-isolate', '--reporter=dot'],
      { cwd: copy, env: { ...process.env, VITEST: '', NO_COLOR: '1' } },
      (error, stdout, stderr) => done({ passed: error === null, output: `${stdout}\n${stderr}` }),
    );
  });
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the tests of the probe', () => {
  it('pass without a mutation', async () => {
    const { passed, output } = await passes();
    expect(passed, output).toBe(true);
  }, 60_000);

  it.each(MUTANTS)(
    'notice when it loses $name',
    async (mutant) => {
      const { passed, output } = await passes(mutant);
      expect(passed, output).toBe(false);
      expect(output).toMatch(/AssertionError|Test timed out/);
    },
    60_000,
  );
});
