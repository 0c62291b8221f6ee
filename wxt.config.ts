import path from 'node:path';
import { defineConfig } from 'wxt';
import { writeHelpdesk } from './entrypoints/helpdesk/build';
import { resultFiles, writeSite } from './entrypoints/result/build';
import { FIREFOX_ID } from './entrypoints/wiring/firefox-id';
import { storeMessages } from './words/store-messages';

/** `light-dark()` in the style sheets is the newest feature that is used (Chrome 123); `sidePanel.open` needs 116. */
const MINIMUM_CHROME = '123';
/** `data_collection_permissions` is known from Firefox 140 on. */
const MINIMUM_FIREFOX = '140.0';

/** What popup, panel and tab begin with. */
const START = /[\\/]entrypoints[\\/]wiring[\\/]mount\.tsx$/;

/** What is known of a module when it is decided which file it goes into. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * Names the file of what is loaded at start. How many pages share a module does not tell that: pages of their own
 * and parts that are loaded later share much that the popup must not wait for.
 */
function nameOfShared(module: string, graph: ModuleGraph): string | null {
  const importers = new Set([module]);
  for (const id of importers)
    for (const importer of graph.getModuleInfo(id)?.importers ?? []) importers.add(importer);
  return [...importers].some((id) => START.test(id)) ? 'shared' : null;
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // `contextMenus`: "Explain" on selected text. It gives no access to pages: only what is selected when it is clicked.
    permissions: ['storage', 'contextMenus'],
    // Asked for on a click, for the one address of the router; which that is differs from home to home.
    optional_host_permissions: ['http://*/*'],
    // A router's own pages speak plain http, so nothing here may upgrade requests to https.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: MINIMUM_FIREFOX,
              // Asked for when a guided session begins: what was measured and done, and messages, go to the support.
              data_collection_permissions: {
                required: ['none'],
                optional: ['technicalAndInteraction', 'personalCommunications'],
              },
            },
            // The same key is known on Android from 142 on.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: MINIMUM_CHROME,
          incognito: 'split',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  // Pictures and results are not what the package is built from.
  zip: { excludeSources: ['docs/screens/**', 'bench.json'] },
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      const made = [...(await storeMessages()), ...(await resultFiles(config.root))];
      for (const { path, contents } of made) files.push({ relativeDest: path, contents });
    },
    'build:done': async ({ config }) => {
      const site = path.join(config.outBaseDir, 'site');
      await writeSite(config.root, config.outDir, site);
      await writeHelpdesk(config.root, site);
    },
  },
  vite: () => ({
    build: {
      modulePreload: { polyfill: false },
      // What popup, panel and tab load at start is one file: in several, each smaller one compresses worse.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: nameOfShared }] } } },
    },
  }),
});
