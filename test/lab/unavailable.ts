/** Where the lab can run, and why not where it can't. */
import { execFileSync } from 'node:child_process';
import { accessSync, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the lab calls, and the Debian package that holds it. */
const PROGRAMS: Readonly<Record<string, string>> = {
  turnserver: 'coturn',
  turnutils_natdiscovery: 'coturn',
  nft: 'nftables',
  ip: 'iproute2',
  ss: 'iproute2',
  dnsmasq: 'dnsmasq-base',
  tayga: 'tayga',
  tcpdump: 'tcpdump',
  miniupnpd: 'miniupnpd',
  openssl: 'openssl',
  certutil: 'libnss3-tools',
  '/usr/bin/python3': 'python3',
  chromium: 'chromium',
};

export const LAB_PACKAGES: readonly string[] = [...new Set(Object.values(PROGRAMS))];

/** One sentence why the lab can't run on this machine, or null. */
export function labUnavailable(): string | null {
  if (process.platform !== 'linux') return 'the network lab needs Linux (network namespaces)';
  if (process.getuid?.() !== 0) return 'the network lab needs root (it makes network namespaces)';
  const missing = new Set(
    Object.entries(PROGRAMS).flatMap(([program, name]) => (installed(program) ? [] : [name])),
  );
  if (missing.size > 0) {
    const names = [...missing].join(' ');
    return `the network lab needs ${names}: apt-get install --no-install-recommends ${names}`;
  }
  if (!existsSync('/dev/net/tun')) return 'the network lab needs /dev/net/tun (kernel module tun)';
  try {
    const box = [
      '--pdeathsig',
      'KILL',
      'unshare',
      '--mount',
      '--pid',
      '--fork',
      '--kill-child',
      '--mount-proc',
      '--net',
    ];
    const env = { ...process.env, PATH: searchPath() };
    execFileSync('setpriv', [...box, 'nft', 'list', 'ruleset'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error).trim();
    return `the network lab can't make its namespaces here: ${said.split('\n')[0]}`;
  }
  return null;
}

/** Whether this process was started by enter.sh. */
export function insideLab(): boolean {
  return process.env.VPD_LAB_DIR !== undefined;
}

/** The lab's folder on the private tmpfs. */
export function labFolder(): string {
  const folder = process.env.VPD_LAB_DIR;
  if (!folder) throw new Error('the lab runs inside test/lab/enter.sh only');
  return folder;
}

/** As in enter.sh: where administrators' programs are, too. */
function searchPath(): string {
  return [process.env.PATH ?? '', '/usr/sbin', '/sbin'].join(delimiter);
}

function installed(program: string): boolean {
  const places = program.startsWith('/') ? [''] : searchPath().split(delimiter);
  return places.some((place) => {
    try {
      accessSync(join(place, program));
      return true;
    } catch {
      return false;
    }
  });
}
