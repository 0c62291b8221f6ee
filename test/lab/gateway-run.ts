/**
 * Run in the client's namespace: `tsx gateway-run.ts BROWSER CA ROUTER-LOG` lets the production build ask the router as
 * a user would, and prints a GatewayRun as JSON.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type FoundBrowser, findBrowser } from '../../bin/browser/find.ts';
import { launch, type RunningBrowser } from '../../bin/browser/launch.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import type { VisitEvent } from '../../machines/visit.machine.ts';
import { loadRouterWords } from '../../words/index.ts';
import { HOME } from './addresses.ts';

/** What a user sees and what is left behind, from the first click to the router's answer. */
export interface GatewayRun {
  /** What the router's log held when the section was open and nothing in it clicked. */
  readonly beforeSearch: string;
  /** The same when the router was found and no permission given. */
  readonly beforePermission: string;
  /** The buttons that the search brought. */
  readonly buttons: string[];
  /** What is said at the end. */
  readonly said: string;
  /** Origins for which there still is a permission, as JSON. */
  readonly permissions: string;
  /** What the visit holds. */
  readonly events: VisitEvent[];
}

const STEP_MS = 20_000;
const [kind, ca = '', log = ''] = process.argv.slice(2);
const found = findBrowser(kind === 'firefox' ? 'firefox' : 'chromium');
if (!found) throw new Error(`no ${kind} here`);
const browser = await launch({
  browser: found,
  extensionDir: await ensureBuilt(found.kind),
  headless: true,
  ca,
  // Nobody can press a button of a headless Firefox's own question: this takes it as allowed.
  prefs: { 'extensions.webextOptionalPermissionPrompts': false },
});
try {
  process.stdout.write(JSON.stringify(await askRouter(browser, found)));
} finally {
  await browser.close();
}

async function askRouter(browser: RunningBrowser, { kind }: FoundBrowser): Promise<GatewayRun> {
  if (kind === 'chromium') await allowSilently(browser);
  const first = kind === 'chromium' ? await browser.openPopup() : await browser.open('wizard.html');
  await press(first, 'button.primary');
  await press(first, '.wan > summary');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const beforeSearch = readFileSync(log, 'utf8');
  const page = await search(browser, first, kind);
  await page.waitForSelector('.router button', { timeout: STEP_MS });
  const beforePermission = readFileSync(log, 'utf8');
  const texts = () => page.$$eval('.router button', (all) => all.map((button) => button.textContent ?? ''));
  const buttons = await texts();
  if (buttons.some((text) => text.includes(HOME.lan))) {
    await page.bringToFront();
    await page.click('.router button');
    const { givenBack } = await loadRouterWords('en');
    await page.waitForFunction(
      `document.querySelector('.router').textContent.includes(${JSON.stringify(givenBack)})`,
      { timeout: STEP_MS },
    );
  }
  const said = await page.$eval('.router', (router) => router.textContent ?? '');
  const permissions = String(await page.evaluate('chrome.permissions.getAll().then(JSON.stringify)'));
  return { beforeSearch, beforePermission, buttons, said, permissions, events: await eventsOf(page) };
}

/** The popup's button opens a tab that goes on; a tab goes on by itself. */
async function search(browser: RunningBrowser, first: Page, kind: FoundBrowser['kind']): Promise<Page> {
  if (kind === 'firefox') {
    await press(first, '.wan > button');
    return first;
  }
  const tab = browser.puppeteer.waitForTarget((target) => target.url().includes('/wizard.html'), {
    timeout: STEP_MS,
  });
  await press(first, '.wan > button');
  return await (await tab).asPage();
}

/** Notes in the browser that the user allowed this address before, so that it grants it without a question. */
async function allowSilently(browser: RunningBrowser): Promise<void> {
  const page = await browser.puppeteer.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(browser.origin).host;
  await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', 'http://${HOME.lan}/*')`);
  await page.close();
}

async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: STEP_MS });
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** As text, since WebDriver BiDi sends an object that occurs twice only once. */
async function eventsOf(page: Page): Promise<VisitEvent[]> {
  const stored = await page.evaluate('chrome.storage.local.get(null).then(JSON.stringify)');
  const { currentVisit, ...rest } = JSON.parse(String(stored));
  return rest[`visit:${currentVisit}`].events;
}
