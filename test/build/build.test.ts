import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../bin/browser/find.ts';
import { build, ensureBuilt, ROOT } from '../../bin/build/built.ts';
import { buildInputs } from '../../bin/build/digest.ts';
import { popupFiles } from '../bench/popup.ts';

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
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('asks for nothing but storage and a menu item, and on a click for a router', async () => {
    const manifest = await manifestOf(kind);
    const sidePanel = kind === 'chromium' && 'side_panel' in manifest ? ['sidePanel'] : [];
    expect([...(manifest.permissions as string[])].sort()).toEqual(['contextMenus', ...sidePanel, 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*']);
    const asked = ['host_permissions', 'optional_permissions', 'content_scripts'];
    expect(Object.keys(manifest).filter((key) => asked.includes(key))).toEqual([]);
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
