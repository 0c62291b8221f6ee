import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build, ROOT } from '../../bin/build/built.ts';

/** What no sources are: they are large, or made. */
const NOT_COPIED = ['node_modules', '.git', '.output', '.wxt', 'docs/screens'].map((name) =>
  path.join(ROOT, name),
);

interface Zip {
  files: Record<string, { dir: boolean; async(type: 'nodebuffer'): Promise<Buffer> }>;
}

/** The one that WXT writes its packages with. */
const jszip = createRequire(createRequire(import.meta.url).resolve('wxt'))('jszip') as {
  loadAsync(data: Buffer): Promise<Zip>;
};

async function unpack(file: string, folder: string): Promise<void> {
  const { files } = await jszip.loadAsync(readFileSync(file));
  for (const [name, entry] of Object.entries(files)) {
    if (entry.dir) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), await entry.async('nodebuffer'));
  }
}

/** Each file of a folder with its bytes as text that compares well. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]),
  );
}

test('what the sources zip builds is the package, byte for byte', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vpn-doctor-sources-'));
  const [project, sources] = [path.join(folder, 'project'), path.join(folder, 'sources')];
  try {
    cpSync(ROOT, project, { recursive: true, filter: (from) => !NOT_COPIED.includes(from) });
    mkdirSync(sources);
    for (const place of [project, sources])
      symlinkSync(path.join(ROOT, 'node_modules'), path.join(place, 'node_modules'));
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|VITEST)/.test(name)),
    );
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', 'firefox'], {
      cwd: project,
      env,
    });
    const output = path.join(project, '.output');
    const zips = readdirSync(output).filter((name) => name.endsWith('.zip'));
    const [zip] = zips.filter((name) => name.endsWith('-sources.zip'));
    await unpack(path.join(output, zip!), sources);
    expect(readdirSync(sources)).toEqual(
      expect.arrayContaining(['package-lock.json', 'LICENSE', 'README.md']),
    );
    const built = filesIn(await build(sources, 'firefox'));
    expect(Object.keys(built)).toContain('manifest.json');
    const unpacked = path.join(folder, 'package');
    await unpack(path.join(output, zips.find((name) => name.endsWith('-firefox.zip'))!), unpacked);
    expect(filesIn(unpacked)).toEqual(built);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
