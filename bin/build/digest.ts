import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Rooms that never become part of the extension. */
const NOT_BUILT = new Set(['bin', 'docs', 'node_modules', 'test']);

/** What the build reads at the top level, beside the rooms. */
const CONFIGURATION = /^(package(-lock)?\.json|tsconfig\.json|[\w.]+\.config\.ts|\.env(\..+)?)$/;

/** Names at the project's top level that the build is made from: the rooms and the configuration. */
export function buildInputs(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => {
      const isRoom = entry.isDirectory() && !entry.name.startsWith('.') && !NOT_BUILT.has(entry.name);
      return isRoom || (entry.isFile() && CONFIGURATION.test(entry.name));
    })
    .map(({ name }) => name)
    .sort();
}

/** One value for all that a build is made from: its files, and the variables that it reads. */
export function digestOfSources(root: string): string {
  const hash = createHash('sha256');
  for (const name of buildInputs(root)) {
    if (statSync(path.join(root, name)).isDirectory()) addFolder(hash, root, name);
    else addFile(hash, root, name);
  }
  const variables = Object.entries(process.env).filter(([name]) => /^(WXT|VITE)_/.test(name));
  hash.update(JSON.stringify(variables.sort()));
  return hash.digest('hex');
}

/** One value for all files in a folder; undefined if there is no such folder. */
export function digestOfFolder(folder: string): string | undefined {
  try {
    const hash = createHash('sha256');
    addFolder(hash, folder, '.');
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

function addFolder(hash: Hash, root: string, folder: string): void {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true }).sort(byName)) {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, root, name);
    else addFile(hash, root, name);
  }
}

function addFile(hash: Hash, root: string, name: string): void {
  const content = readFileSync(path.join(root, name));
  hash.update(`${name}\0${content.length}\0`).update(content);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
