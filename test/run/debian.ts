import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { LAB_PACKAGES } from '../lab/unavailable.ts';
import { stream } from './command.ts';

/** Debian packages that the tests use: both browsers, certificates for them, firewall tools, and the network lab. */
const PACKAGES: readonly string[] = [
  ...new Set([
    'chromium',
    'firefox-esr',
    'libnss3-tools',
    'iptables',
    'ufw',
    'firewalld',
    'mosquitto',
    'nats-server',
    ...LAB_PACKAGES,
  ]),
];

/** Debian's switch that keeps packages from starting what they install. */
const POLICY = '/usr/sbin/policy-rc.d';

/**
 * Installs what is missing where that is possible: as root, with apt. Gives one line that says what is missing
 * still and how to set it up, or undefined; the tests that need it report themselves as skipped.
 */
export async function installPackages(): Promise<string | undefined> {
  if (!existsSync('/usr/bin/apt-get')) return 'No apt here: tests skip what is not installed.';
  const before = missingPackages();
  if (before.length === 0) return undefined;
  if (process.getuid?.() === 0) await install(before);
  const missing = missingPackages();
  if (missing.length === 0) return undefined;
  return `Not installed, tests that need it are skipped. To set it up: sudo apt-get install --no-install-recommends ${missing.join(' ')}`;
}

function missingPackages(): string[] {
  const { stdout } = spawnSync(
    'dpkg-query',
    ['-W', '-f', `\${Package} \${db:Status-Status}\\n`, ...PACKAGES],
    {
      encoding: 'utf8',
    },
  );
  const installed = new Set(stdout.split('\n').filter((line) => line.endsWith(' installed')));
  return PACKAGES.filter((name) => !installed.has(`${name} installed`));
}

async function install(packages: readonly string[]): Promise<void> {
  process.stdout.write(`Installing ${packages.join(' ')}\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = ['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=120'];
  await withoutDaemons(async () => {
    await stream([...apt, 'update'], env);
    const add = [...apt, 'install', '-y', '--no-install-recommends'];
    const code = await stream([...add, ...packages], env);
    // One package that this release lacks keeps apt from installing any.
    if (code !== 0) for (const name of packages) await stream([...add, name], env);
  });
}

/** No daemon of these packages is to run on the machine. A policy that is there already is left alone. */
async function withoutDaemons(work: () => Promise<void>): Promise<void> {
  let ours = false;
  const remove = () => ours && rmSync(POLICY, { force: true });
  process.once('exit', remove);
  try {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755, flag: 'wx' });
    ours = true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  try {
    await work();
  } finally {
    remove();
    process.off('exit', remove);
  }
}
