/**
 * The router itself, asked as a user would: the production build in real browsers, from the click to what the report
 * says. Real miniupnpd where it gives an address, a small fake where it doesn't.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../bin/browser/find.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import { replay } from '../../machines/replay.ts';
import { buildReport } from '../../report/report.ts';
import { loadRouterWords } from '../../words/index.ts';
import { HOME } from './addresses.ts';
import { typescript } from './commands.ts';
import type { GatewayRun } from './gateway-run.ts';
import { rowById } from './rows.ts';
import { GATEWAY_ROWS, type GatewayRow } from './rows-gateway.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld, type World } from './world.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const reason = labUnavailable() ?? (insideLab() ? null : 'the network lab is started by test/lab/enter.sh');
const firefox = existsSync('/usr/bin/firefox-esr');
const words = await loadRouterWords('en');

async function runIn(world: World, kind: BrowserKind): Promise<GatewayRun> {
  const command = typescript('gateway-run.ts', [kind, world.ca, `${world.folder}/router.log`]);
  const { stdout, stderr } = await world.exec(command, { cwd: ROOT, timeoutMs: 80_000 });
  if (!stdout) throw new Error(`no answer from ${kind}: ${stderr}`);
  return JSON.parse(stdout);
}

type Request = Record<'method' | 'url' | 'origin' | 'cookie' | 'authorization', string | null>;

/** What reached the router's pages and its UPnP service. */
const requestsIn = (log: string): Request[] =>
  log
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function check(row: GatewayRow, kind: BrowserKind): Promise<void> {
  const world = await buildWorld(row);
  try {
    const run = await runIn(world, kind);
    const context = JSON.stringify(run);
    expect(requestsIn(run.beforeSearch), 'before anything was clicked').toEqual([]);
    expect(
      requestsIn(run.beforePermission).filter(({ method, url }) => method !== 'GET' || url !== '/'),
      'before the permission was there',
    ).toEqual([]);
    expect(JSON.parse(run.permissions).origins, context).toEqual([]);
    const { answer, told, result } = replay(run.events);
    // Firefox hides the own network, and so which of several failures is the router.
    if (kind === 'firefox' && row.found === 'failed') {
      expect(run.said, context).toContain(words.nothing);
      expect(answer).toBeNull();
      return;
    }
    expect(run.buttons, context).toEqual([words.ask(HOME.lan)]);
    expect(answer?.gateway, context).toMatchObject({
      version: 1,
      address: HOME.lan,
      answered: true,
      brand: row.brand,
      ...row.expects,
    });
    expect(answer!.gateway.elapsedMs, context).toBeLessThan(5_000);
    const { network } = buildReport(result!, told);
    const { wanAddress = null, reason = null } = row.expects;
    const source = wanAddress ? 'upnp' : null;
    expect(network.gateway).toEqual({ wanAddress, source, brand: row.brand, reason });
    expect({ cgnat: network.cgnat, doubleNat: network.doubleNat }, context).toEqual(verdictsIn(row, kind));
    const asked = requestsIn(await readFile(`${world.folder}/router.log`, 'utf8'));
    expect(asked.filter(({ cookie, authorization }) => cookie || authorization)).toEqual([]);
    for (const { method, origin } of asked)
      if (method === 'POST') expect(origin).toMatch(/^(chrome|moz)-extension:\/\//);
  } finally {
    await world.destroy();
  }
}

/** Where the browser hides the own network, one more router may stand between. */
function verdictsIn({ verdicts }: GatewayRow, kind: BrowserKind): GatewayRow['verdicts'] {
  const isSingle = verdicts.doubleNat === 'no' || verdicts.doubleNat === 'unlikely';
  return kind === 'firefox' && isSingle ? { ...verdicts, doubleNat: 'unknown' } : verdicts;
}

describe.skipIf(reason !== null)(reason ? `the router (skipped: ${reason})` : 'the router', () => {
  beforeAll(async () => {
    await ensureBuilt('chromium');
    if (firefox) await ensureBuilt('firefox');
  });

  test('the row with an ordinary public address is what it says', { timeout: 60_000 }, async () => {
    const world = await buildWorld(rowById('upnp-public'));
    try {
      const { ipv4 } = await world.truth();
      expect(ipv4.addresses).toEqual([HOME.ordinaryWan]);
    } finally {
      await world.destroy();
    }
  });

  test.each(GATEWAY_ROWS.map((row) => [row.id, row] as const))(
    '%s in Chromium',
    { timeout: 120_000 },
    (_, row) => check(row, 'chromium'),
  );

  describe.skipIf(!firefox)(
    firefox ? 'in Firefox' : 'in Firefox (skipped: apt-get install firefox-esr)',
    () => {
      const core = ['upnp-public', 'upnp-private', 'upnp-shared', 'upnp-broken', 'upnp-elsewhere'];
      test.each(GATEWAY_ROWS.filter(({ id }) => core.includes(id)).map((row) => [row.id, row] as const))(
        '%s',
        { timeout: 120_000 },
        (_, row) => check(row, 'firefox'),
      );
    },
  );
});
