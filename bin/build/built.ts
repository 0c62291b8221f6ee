import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserKind } from '../browser/find.ts';
import { Failure } from '../failure.ts';
import { digestOfFolder, digestOfSources } from './digest.ts';
import { withLock } from './lock.ts';

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

const TARGETS = {
  chromium: { wxt: 'chrome', folder: 'chrome-mv3' },
  firefox: { wxt: 'firefox', folder: 'firefox-mv3' },
} as const;

/**
 * The folder of the production build for a browser, built first if the sources have changed since. Safe to
 * call from several processes at once. A stamp beside the folder names the sources and the files they became, the
 * static pages among them, so that neither a half-finished build nor one of other sources is taken for a good one.
 */
export async function ensureBuilt(kind: BrowserKind): Promise<string> {
  const { folder } = TARGETS[kind];
  const output = path.join(ROOT, '.output');
  const dir = path.join(output, folder);
  const stamp = path.join(output, `${folder}.stamp`);
  if (await isFresh(dir, stamp)) return dir;
  await mkdir(output, { recursive: true });
  return await withLock(path.join(output, '.building'), async () => {
    if (await isFresh(dir, stamp)) return dir;
    const sources = digestOfSources(ROOT);
    await rm(stamp, { force: true });
    await build(ROOT, kind);
    await writeFile(stamp, stampOf(sources, dir));
    return dir;
  });
}

function stampOf(sources: string, dir: string): string {
  const [files, site] = [dir, path.join(ROOT, '.output/site')].map(digestOfFolder);
  return JSON.stringify({ sources, files, site });
}

async function isFresh(dir: string, stamp: string): Promise<boolean> {
  if (!existsSync(stamp)) return false;
  const expected = stampOf(digestOfSources(ROOT), dir);
  return (await readFile(stamp, 'utf8').catch(() => '')) === expected;
}

/** Variables by which test runners change what a production build contains. */
const FOREIGN = /^(NODE_ENV|VITEST.*|TEST|DEV|PROD|SSR|MODE|BASE_URL)$/;

/**
 * Makes the production build of the sources in a folder and gives the folder of the result. The wrapper is a
 * command to run it in, for instance one that takes the network away.
 */
export async function build(
  root: string,
  kind: BrowserKind,
  wrapper: readonly string[] = [],
): Promise<string> {
  const { wxt, folder } = TARGETS[kind];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)));
  const command = [...wrapper, process.execPath, 'node_modules/wxt/bin/wxt.mjs', 'build', '-b', wxt];
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Failure(`The extension could not be built for ${kind}.\n${said.trim()}`);
  return path.join(root, '.output', folder);
}
