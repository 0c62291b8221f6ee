/** What goes over the wire is what PRIVACY.md says: every name that is looked up, every address and port that is called. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CAPTIVE_CHECK, CONTROL, HOME, LITERAL_CONTROL, STUN_HOSTS, VPN_SERVERS } from './addresses.ts';
import { PORTAL_PORT } from './firewall.ts';
import { ownSettings } from './recipe.ts';
import { rowById } from './rows.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld, type World } from './world.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const reason = labUnavailable() ?? (insideLab() ? null : 'the network lab is started by test/lab/enter.sh');

/** Where the names of PRIVACY.md lead in the lab. */
const ADDRESSES: Record<string, string> = {
  ...Object.fromEntries(Object.values(STUN_HOSTS).map(({ name, ipv4 }) => [name, ipv4])),
  [CONTROL.name]: CONTROL.ipv4,
  [CAPTIVE_CHECK.name]: CAPTIVE_CHECK.ipv4,
  [LITERAL_CONTROL.ipv4]: LITERAL_CONTROL.ipv4,
  '[2606:4700:4700::1111]': '2606:4700:4700::1111',
};

/** The servers of the table in PRIVACY.md: `udp 198.51.100.10:3478` and the like, and the names. */
function documented(): { calls: Set<string>; names: Set<string> } {
  const calls = new Set<string>();
  const names = new Set<string>();
  for (const line of readFileSync(`${ROOT}/PRIVACY.md`, 'utf8').split('\n')) {
    const server = /^\| `([^`]+)`([^|]*)\|/.exec(line);
    if (!server) continue;
    const [, address = '', rest = ''] = server;
    const url = URL.canParse(address) ? new URL(address) : null;
    const name = url?.hostname ?? address;
    if (!(name in ADDRESSES)) continue;
    const ports = url ? [url.protocol === 'https:' ? 443 : 80] : [...rest.matchAll(/\d+/g)].map(Number);
    names.add(name);
    for (const port of ports) calls.add(`${url ? 'tcp' : 'udp'} ${ADDRESSES[name]}:${port}`);
  }
  return { calls, names };
}

/** Runs the diagnosis while a capture at the client's own interface records what leaves it. */
async function onTheWire(world: World): Promise<{ calls: Set<string>; names: Set<string> }> {
  const settings = await ownSettings(world);
  const script = `
    f=$(mktemp); tcpdump -nn -U -i any -Q out -w "$f" 2>/dev/null & p=$!; sleep 1
    node_modules/.bin/tsx bin/diagnose.ts --json --ca "$0" "$@" >/dev/null 2>&1; sleep 1
    kill $p; wait $p; tcpdump -nn -r "$f" 2>/dev/null; rm -f "$f"`;
  const { stdout } = await world.exec(
    ['sh', '-c', script, world.ca, ...(settings ? ['--settings', settings] : [])],
    { cwd: ROOT, timeoutMs: 60_000 },
  );
  const calls = new Set<string>();
  const names = new Set<string>();
  for (const line of stdout.split('\n')) {
    const packet = /^\S+ (\S+) +Out +IP6? (\S+)\.\d+ > (\S+)\.(\d+): (.*)$/.exec(line);
    if (!packet) continue;
    const [, device, , to, port, rest = ''] = packet;
    // The kernel's own group membership reports are not the browser's.
    if (device === 'lo' || rest.startsWith('igmp')) continue;
    const lookup = /\b(?:A|AAAA|HTTPS|TYPE65)\? (\S+)\. /.exec(rest)?.[1];
    if (lookup) names.add(lookup);
    else calls.add(`${rest.startsWith('Flags') ? 'tcp' : 'udp'} ${to}:${port}`);
  }
  return { calls, names };
}

describe.skipIf(reason !== null)(reason ? `privacy (skipped: ${reason})` : 'privacy', () => {
  test.each(['port-restricted', 'symmetric', 'udp-dropped', 'captive-portal', 'dns-refused'])(
    'in the row %s nobody is called but those that PRIVACY.md names',
    { timeout: 120_000 },
    async (id) => {
      const world = await buildWorld(rowById(id));
      try {
        const { calls, names } = await onTheWire(world);
        const expected = documented();
        expect(expected.names.size).toBe(Object.keys(ADDRESSES).length);
        expect(calls.size + names.size).toBeGreaterThan(0);
        // The router resolves names, and leads to its sign-in page; nothing else of it is asked unless the user wants it.
        const router = [`udp ${HOME.lan}:53`, `tcp ${HOME.lan}:53`, `tcp ${HOME.lan}:${PORTAL_PORT}`];
        expect([...calls].filter((call) => !expected.calls.has(call) && !router.includes(call))).toEqual([]);
        expect([...names].filter((name) => !expected.names.has(name))).toEqual([]);
      } finally {
        await world.destroy();
      }
    },
  );

  test('a VPN server that is set is asked as PRIVACY.md says, and nobody besides', {
    timeout: 120_000,
  }, async () => {
    const world = await buildWorld(rowById('vpn-server-silent'));
    try {
      const { calls, names } = await onTheWire(world);
      const expected = documented();
      const { name, ipv4 } = VPN_SERVERS.silent;
      const router = `udp ${HOME.lan}:53`;
      const besides = [...calls].filter((call) => !expected.calls.has(call) && call !== router);
      expect(besides.sort()).toEqual([`tcp ${ipv4}:443`, `udp ${ipv4}:3478`]);
      expect([...names].filter((asked) => !expected.names.has(asked))).toEqual([name]);
    } finally {
      await world.destroy();
    }
  });
});
