import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../bin/browser/find.ts';
import { build, ensureBuilt, ROOT } from '../../bin/build/built.ts';
import { buildInputs } from '../../bin/build/digest.ts';
import { popupFiles } from '../bench/popup.ts';

/** The static pages, which every build makes. */
const SITE = path.join(ROOT, '.output/site');

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Where it is allowed, the second build gets no network at all. */
const WITHOUT_NETWORK = process.platform === 'linux' && process.getuid?.() === 0 ? ['unshare', '--net'] : [];

async function manifestOf(kind: BrowserKind): Promise<Record<string, unknown>> {
  return JSON.parse(readFileSync(path.join(await ensureBuilt(kind), 'manifest.json'), 'utf8'));
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

describe.each(KINDS)('the build for %s', (kind) => {
  test('is the same, byte for byte, from another folder and without network', {
    timeout: 120_000,
  }, async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'vpn-doctor-build-'));
    try {
      for (const name of buildInputs(ROOT))
        cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
      symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
      const there = await build(folder, kind, WITHOUT_NETWORK);
      const here = filesIn(await ensureBuilt(kind));
      expect(Object.keys(here)).toContain('wizard.html');
      expect(filesIn(there)).toEqual(here);
      expect(filesIn(path.join(folder, '.output/site'))).toEqual(filesIn(SITE));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('asks for nothing but storage and a menu item, and on a click for a router', async () => {
    const manifest = await manifestOf(kind);
    const sidePanel = kind === 'chromium' && 'side_panel' in manifest ? ['sidePanel'] : [];
    expect([...(manifest.permissions as string[])].sort()).toEqual(['contextMenus', ...sidePanel, 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*']);
    const asked = ['host_permissions', 'optional_permissions', 'content_scripts', 'chrome_url_overrides'];
    expect(Object.keys(manifest).filter((key) => asked.includes(key))).toEqual([]);
  });

  test('keeps what the popup loads at start within 45 kB', async () => {
    const sizes = popupFiles(await ensureBuilt(kind)).map((text) => gzipSync(text, { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(45_000);
  });

  test('loads what reads the router only when it is wanted', async () => {
    const dir = await ensureBuilt(kind);
    const reading = (text: string) => text.includes('GetExternalIPAddress');
    expect(popupFiles(dir).map(String).filter(reading)).toEqual([]);
    expect(Object.values(filesIn(dir)).filter(reading)).toHaveLength(1);
  });

  test('lets its pages speak plain http to a router', async () => {
    const manifest = await manifestOf(kind);
    const policy = manifest.content_security_policy as { extension_pages: string };
    expect(manifest.manifest_version).toBe(3);
    expect(policy.extension_pages).toContain("script-src 'self'");
    expect(policy.extension_pages).not.toContain('upgrade-insecure-requests');
  });
});

test('the static pages are whole files of their own, made of what the extension shows', async () => {
  const script = filesIn(await ensureBuilt('chromium'))['result.js']!;
  const pages = filesIn(SITE);
  expect(Object.keys(pages)).toEqual(
    expect.arrayContaining(['result-offline.html', 'result/index.html', 'result/worker.js']),
  );
  for (const name of ['result-offline.html', 'result/index.html']) {
    expect(pages[name]).toContain(script.trim());
    expect(pages[name]).toMatch(/<title>[^<]+<\/title>/);
    expect(pages[name]).toMatch(/<meta name="description" content="[^"]+">/);
    // Browsers refuse modules from a disk.
    expect(pages[name]).not.toMatch(/<script[^>]+(type|src)=/);
  }
  expect(pages['result/index.html']).toContain('data-worker="worker.js"');
  expect(pages['result-offline.html']).not.toContain('data-worker');
});

test('the Chromium manifest names the oldest version it runs in', async () => {
  const manifest = await manifestOf('chromium');
  expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(116);
  expect(manifest).not.toHaveProperty('browser_specific_settings');
});

test('the Firefox manifest says what the store and its users need', async () => {
  const manifest = await manifestOf('firefox');
  expect(manifest.browser_specific_settings).toMatchObject({
    gecko: {
      id: expect.stringMatching(/.+/),
      strict_min_version: expect.stringMatching(/^140\./),
      data_collection_permissions: { required: ['none'] },
    },
  });
  // Without it the sidebar opens by itself on installation.
  expect(manifest).toHaveProperty('sidebar_action.open_at_install', false);
});
