/**
 * The router itself, asked by the probe's own code in real browsers: bundled into a throw-away extension with the one
 * permission that the product asks for on a click.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLIENT, HOME } from './addresses.ts';
import { typescript } from './commands.ts';
import type { GatewayRun } from './gateway-page.ts';
import { rowById } from './rows.ts';
import { GATEWAY_ROWS, type GatewayRow } from './rows-gateway.ts';
import { insideLab, labFolder, labUnavailable } from './unavailable.ts';
import { buildWorld, type World } from './world.ts';

const reason = labUnavailable() ?? (insideLab() ? null : 'the network lab is started by test/lab/enter.sh');
const firefox = existsSync('/usr/bin/firefox-esr');

async function makeExtension(folder: string, hostPermissions: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('gateway-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Router test',
    version: '1',
    host_permissions: hostPermissions,
    // Firefox would otherwise make every http: request an https: one.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    browser_specific_settings: { gecko: { id: 'router-test@example.org' } },
  };
  await writeFile(`${folder}/manifest.json`, JSON.stringify(manifest));
  await writeFile(
    `${folder}/page.html`,
    '<!doctype html><title>Router test</title><script src="page.js"></script>',
  );
}

async function runIn(world: World, kind: 'chromium' | 'firefox', extension: string): Promise<GatewayRun> {
  // Firefox hides the computer's own addresses.
  const local = kind === 'chromium' ? [CLIENT.ipv4] : [];
  const command = typescript('gateway-run.ts', [kind, extension, ...local]);
  const { stdout, stderr } = await world.exec(command, { timeoutMs: 60_000 });
  if (!stdout) throw new Error(`no answer from ${kind}: ${stderr}`);
  return JSON.parse(stdout);
}

/** What reached the router's pages and its UPnP service. */
async function requests({ folder }: World): Promise<Record<string, string | null>[]> {
  const log = await readFile(`${folder}/router.log`, 'utf8');
  return log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function check(row: GatewayRow, kind: 'chromium' | 'firefox', extension: string): Promise<void> {
  const world = await buildWorld(row);
  try {
    const run = await runIn(world, kind, extension);
    const context = JSON.stringify(run);
    expect(run.observation, context).toMatchObject({
      version: 1,
      address: HOME.lan,
      answered: true,
      ...row.expects,
    });
    expect(run.recognition.brand, context).toBe(row.brand);
    expect(run.candidates.find(({ address }) => address === HOME.lan)?.answer, context).toBe(row.found);
    const seen = row.found === 'answered' || kind === 'chromium';
    expect(run.plausible, context).toEqual(seen ? [HOME.lan] : []);
    expect(run.observation.elapsedMs, context).toBeLessThan(5_000);
    const asked = await requests(world);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ cookie, authorization }) => cookie || authorization)).toEqual([]);
    const origins = asked.filter(({ method }) => method === 'POST').map(({ origin }) => origin);
    for (const origin of origins) expect(origin).toMatch(/^(chrome|moz)-extension:\/\//);
  } finally {
    await world.destroy();
  }
}

describe.skipIf(reason !== null)(reason ? `the router (skipped: ${reason})` : 'the router', () => {
  const extension = insideLab() ? `${labFolder()}/router-extension` : '';
  const powerless = `${extension}-powerless`;
  const browsers = firefox ? (['chromium', 'firefox'] as const) : (['chromium'] as const);
  beforeAll(async () => {
    await makeExtension(extension, [`http://${HOME.lan}/*`]);
    await makeExtension(powerless, []);
  });

  test.each(browsers)(
    'without permission it is found and not read in %s',
    { timeout: 90_000 },
    async (kind) => {
      const world = await buildWorld(rowById('upnp-public'));
      try {
        const run = await runIn(world, kind, powerless);
        expect(run.plausible).toEqual([HOME.lan]);
        expect(run.observation).toMatchObject({
          answered: false,
          title: null,
          reason: 'gateway_upnp_silent',
        });
        const posts = (await requests(world)).filter(({ method }) => method !== 'GET');
        expect(posts).toEqual([]);
      } finally {
        await world.destroy();
      }
    },
  );

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
    { timeout: 90_000 },
    (_, row) => check(row, 'chromium', extension),
  );

  describe.skipIf(!firefox)(
    firefox ? 'in Firefox' : 'in Firefox (skipped: apt-get install firefox-esr)',
    () => {
      const core = ['upnp-public', 'upnp-private', 'upnp-shared', 'upnp-broken', 'upnp-elsewhere'];
      test.each(GATEWAY_ROWS.filter(({ id }) => core.includes(id)).map((row) => [row.id, row] as const))(
        '%s',
        { timeout: 90_000 },
        (_, row) => check(row, 'firefox', extension),
      );
    },
  );
});
