// Plain JavaScript, Node's own modules only: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

/** The oldest Node that package.json's `engines` names. */
const OLDEST_NODE = [20, 19];

/** Installs the dependencies from the lock file if they are missing or of another lock file; ends the process if that fails. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    fail(`This needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.`);
  }
  if (areInstalled()) return;
  process.stderr.write('Installing the dependencies (npm ci), this takes a minute…\n');
  // NODE_ENV=production would leave out what the build needs.
  const args = ['ci', '--include=dev', '--no-progress', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  // On Windows npm is a script, which only a shell starts.
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (error) fail(`npm could not be started: ${error.message}`);
  if (status !== 0) fail('npm ci did not succeed; its message is above. It needs the network once.');
}

/** npm leaves a list of what it installed; it must have each package of the lock file in the same version. */
function areInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    // Optional ones are there only where they fit the platform; the project itself has no place.
    const found = present[place];
    return place === '' || (found ? found.version === version : optional);
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
