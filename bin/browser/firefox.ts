import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { Failure, firstLine } from '../failure.ts';
import type { DriverLaunch } from './launch.ts';

const START_MS = 30_000;
const PAGE_MS = 15_000;
const POLL_MS = 20;

/** No requests but the page's own, beyond what Puppeteer switches off. */
const QUIET = {
  'app.normandy.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.topsites.contile.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  // Names are resolved by the system's server, as the message that names the servers lets expect.
  'network.trr.mode': 5,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  // What Mozilla's own tests use for "no server"; obeyed only with the environment variable below.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
} as const;

/** Starts Firefox and loads the extension as a temporary one, over WebDriver BiDi. */
export const launchFirefox: DriverLaunch = async (
  { browser: found, extensionDir, headless, prefs },
  profile,
  env,
) => {
  // An address of our choosing: Firefox would otherwise invent one and tell nobody.
  const uuid = randomUUID();
  const browser = await puppeteer
    .launch({
      browser: 'firefox',
      executablePath: found.executable,
      headless,
      userDataDir: profile.dir,
      env: { ...env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      signal: profile.ending,
      timeout: START_MS,
      defaultViewport: null,
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      // Without it, BiDi may not go to pages of extensions.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...QUIET,
        ...prefs,
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extensionDir)]: uuid }),
      },
    })
    .catch((error: unknown) => {
      const reason = firstLine(error).replace(/^Failed to launch the browser process:?\s*/, '');
      throw new Failure(`${found.name} did not start: ${reason}`);
    });
  try {
    await browser.installExtension(extensionDir);
  } catch (error) {
    await browser.close().catch(() => {});
    throw new Failure(`${found.name} did not load the extension: ${firstLine(error)}`);
  }
  const origin = `moz-extension://${uuid}`;
  const given = new WeakSet<Page>();
  return {
    puppeteer: browser,
    origin,
    open: (page) => open(browser, `${origin}/${page}`, given),
    openPopup: () => Promise.reject(new Failure('Only Chromium can be told to open the popup.')),
  };
};

function geckoId(extensionDir: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(extensionDir, 'manifest.json'), 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } })
    .browser_specific_settings?.gecko?.id;
  if (!id) throw new Failure(`${extensionDir} is not built for Firefox: its manifest has no Gecko id.`);
  return id;
}

/**
 * Going to an extension's page moves the tab to another process, upon which Puppeteer's `goto` never
 * settles: the page is looked for among all pages until it is there.
 */
async function open(browser: Browser, url: string, given: WeakSet<Page>): Promise<Page> {
  const tab = await browser.newPage();
  tab.goto(url).catch(() => {});
  const deadline = performance.now() + PAGE_MS;
  while (performance.now() < deadline) {
    for (const page of await browser.pages()) {
      if (given.has(page)) continue;
      const state = await page.evaluate('location.href + " " + document.readyState').catch(() => '');
      if (state !== `${url} complete`) continue;
      given.add(page);
      return page;
    }
    await pause(POLL_MS);
  }
  throw new Failure(`Firefox did not open ${url} within ${PAGE_MS / 1000} s.`);
}
