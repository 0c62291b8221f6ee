import type { BrowserKind } from '../../bin/browser/find.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import { firstLine } from '../../bin/failure.ts';
import { labUnavailable } from '../lab/unavailable.ts';
import { packageCommand, stream } from './command.ts';
import { installPackages } from './debian.ts';
import { Tally } from './tally.ts';
import { runProject } from './vitest.ts';

/** `npm test`: sets up what the tests need, runs them all, and says in its last line how many did what. */
const tally = new Tally();
const started = performance.now();

heading('Debian packages');
const missing = await installPackages();
if (missing) tally.note(missing);

await check('wxt prepare', () => stream(packageCommand('wxt', ['prepare'])));
await check('types (tsc)', () => stream(packageCommand('typescript', ['--noEmit'])));
await check('format and lint (biome)', () => stream(packageCommand('@biomejs/biome', ['ci'])));
await check('build for Chromium', () => built('chromium'));
await check('build for Firefox', () => built('firefox'));
await check('Firefox package (addons-linter)', () => stream(typescript('test/lint-firefox.ts')));

heading('unit tests');
tally.add(await runProject('unit'));
heading('network lab, and browser tests beside it: both mostly wait');
// Where the lab can't be entered its tests run all the same: those that need it report themselves as skipped.
const enter = labUnavailable() === null ? ['test/lab/enter.sh'] : [];
for (const outcome of await Promise.all([runProject('lab', enter), runProject('browser')]))
  tally.add(outcome);
tally.add(await runProject('pages', enter));

heading(`summary, after ${Math.round((performance.now() - started) / 1000)} s`);
process.stdout.write(tally.summary());
process.exitCode = tally.failed > 0 ? 1 : 0;

async function check(name: string, run: () => Promise<number>): Promise<void> {
  heading(name);
  const ok = (await run()) === 0;
  tally.add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, notes: ok ? [] : [`Failed: ${name}`] });
}

async function built(kind: BrowserKind): Promise<number> {
  try {
    process.stdout.write(`${await ensureBuilt(kind)}\n`);
    return 0;
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : firstLine(error)}\n`);
    return 1;
  }
}

function typescript(file: string): string[] {
  return [process.execPath, '--import', 'tsx', file];
}

function heading(text: string): void {
  process.stdout.write(`\n── ${text}\n`);
}
