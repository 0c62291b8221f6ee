import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../bin/browser/find.ts';
import { launch, type RunningBrowser } from '../../bin/browser/launch.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import { loadGuideWords, loadHistoryWords, loadOptionsWords } from '../../words/index.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const chromium = findBrowsers().find(({ kind }) => kind === 'chromium');

/** Longest that a run may take, and then some for a slow machine, ms. */
const RUN_MS = 15_000;
const OVER_HOURS = 13;

/** What axe finds, one line a violation. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html)))`,
  ) as Promise<string[]>;
}

/** The values of all fields and the whole page, to look for what must not be there. */
const everything = (page: Page) =>
  page.evaluate(
    `document.documentElement.outerHTML + [...document.querySelectorAll('input, textarea')].map((e) => e.value)`,
  ) as Promise<string>;

const stored = (page: Page) =>
  page.evaluate(`chrome.storage.local.get(null)`) as Promise<Record<string, unknown>>;

describe.skipIf(!chromium)('the pages for settings and past visits in Chromium', () => {
  let browser: RunningBrowser;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await launch({
      browser: chromium!,
      extensionDir: await ensureBuilt('chromium'),
      headless: true,
    });
    page = await browser.puppeteer.newPage();
    page.on('request', (request) => requests.push(request.url()));
  });
  afterAll(() => browser?.close());

  const open = async (file: string, until: string) => {
    await page.goto(`${browser.origin}/${file}`);
    await page.waitForSelector(until, { timeout: RUN_MS });
  };
  const foreign = () => requests.filter((url) => /^(https?|wss?):/.test(url));

  it.each(['en', 'de'])(
    'shows the settings in %s without a finding of axe, in both schemes, at 400 px',
    async (language) => {
      await open('options.html', 'form');
      await page.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
      await page.waitForSelector(`html[lang="${language}"]`);
      expect(await page.$eval('h1', (element) => element.textContent)).toBe(
        (await loadOptionsWords(language as 'en' | 'de')).title,
      );
      await page.setViewport({ width: 400, height: 800 });
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await violations(page)).toEqual([]);
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
    },
  );

  it('stores settings that fit, and never shows the password again', async () => {
    await page.evaluate(`chrome.storage.local.remove('language')`);
    await open('options.html', 'form');
    await page.type('[name=turnUrls]', 'turn:turn.example.org');
    await page.type('[name=turnUsername]', 'canary-user');
    await page.type('[name=turnCredential]', 'canary-password');
    await page.type('[name=stunServers]', 'stun:');
    await page.click('button[type=submit]');
    await page.waitForSelector('[name=stunServers][aria-invalid=true]');
    expect(await stored(page)).not.toHaveProperty('settings');
    await page.type('[name=stunServers]', 'stun.example.org');
    await page.click('button[type=submit]');
    await page.waitForFunction(`document.querySelector('[name=turnCredential]').value === ''`);
    await page.reload();
    await page.waitForSelector('form');
    expect(await everything(page)).not.toContain('canary');
    expect(await everything(page)).toContain('stun:stun.example.org');
    expect((await stored(page)).settings).toEqual({
      stunServers: ['stun:stun.example.org'],
      turnServer: { urls: ['turn:turn.example.org'], username: 'canary-user', credential: 'canary-password' },
    });
    expect(foreign()).toEqual([]);
    await page.evaluate(`chrome.storage.local.remove('settings')`);
  });

  it('keeps a visit that is over, and shows it without asking anyone', async () => {
    await open('wizard.html', 'button.primary');
    await page.click('button.primary');
    await page.waitForSelector('.wan', { timeout: RUN_MS });
    // Nothing answers here, so a step takes the picture's place at once.
    await (await page.waitForSelector('.guide[data-about="get_online"] .actions .soft'))!.click();
    await page.waitForSelector('.path');
    const headline = await page.$eval('h2', (element) => element.textContent);
    await open('options.html', 'form');
    await page.evaluate(`chrome.storage.local.get(null).then((all) => {
      const key = 'visit:' + all.currentVisit;
      for (const event of all[key].events) event.at -= ${OVER_HOURS} * 3_600_000;
      return chrome.storage.local.set({ [key]: all[key] });
    })`);
    await open('wizard.html', '.path');
    await page.waitForFunction(
      `chrome.storage.local.get('history').then(({ history }) => history?.length === 1)`,
    );
    requests.length = 0;
    await open('visits.html', '[data-visit]');
    expect(await page.$eval('[data-visit] a', (element) => element.textContent)).toBe(headline);
    expect(await violations(page)).toEqual([]);
    await page.click('[data-visit] a');
    await page.waitForSelector('[data-fact]');
    expect(await page.$eval('.headline', (element) => element.textContent)).toBe(headline);
    expect(await violations(page)).toEqual([]);
    expect(foreign()).toEqual([]);
  });

  it('deletes it', async () => {
    const { none } = await loadHistoryWords('en');
    await page.click('main > button:last-of-type');
    await page.waitForFunction(
      `document.querySelector('main').textContent.includes(${JSON.stringify(none)})`,
    );
    expect(await stored(page)).not.toHaveProperty('history');
  });
});

describe.skipIf(!chromium)('“Explain” in the menu of a selected text in Chromium', () => {
  let browser: RunningBrowser;
  let worker: WebWorker;

  beforeAll(async () => {
    browser = await launch({
      browser: chromium!,
      extensionDir: await ensureBuilt('chromium'),
      headless: true,
    });
    const target = await browser.puppeteer.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(browser.origin),
    );
    worker = (await target.worker())!;
  });
  afterAll(() => browser?.close());

  /** Clicks the entry as the browser would, and gives the page that opens. */
  const explain = async (selectionText: string): Promise<Page> => {
    const known = new Set(browser.puppeteer.targets());
    await worker.evaluate(
      `chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId: 'explain', selectionText })}, { id: 1 })`,
    );
    const target = await browser.puppeteer.waitForTarget(
      (one) => !known.has(one) && one.url().startsWith(`${browser.origin}/reference.html`),
      { timeout: RUN_MS },
    );
    const page = (await target.page())!;
    await page.waitForSelector('[data-code="windows_809"]', { timeout: RUN_MS });
    return page;
  };
  const field = (page: Page) => page.$eval('.lookup textarea', (element) => element.value);

  it('opens the reference, which says in words what the selected error means', async () => {
    const selected =
      'Error 809: The network connection between your computer and the VPN server could not be established';
    const page = await explain(selected);
    expect(await field(page)).toBe(selected);
    const { title, means } = (await loadGuideWords('en')).codes.windows_809;
    const entry = await page.$eval('[data-code="windows_809"]', (element) => element.textContent);
    expect(entry).toContain(title);
    expect(entry).toContain(means);
    await page.close();
  });

  it('takes the beginning of a selection of 100 kB', async () => {
    const page = await explain(`Error 809 ${'n '.repeat(50_000)}`);
    expect((await field(page)).length).toBeLessThanOrEqual(2000);
    expect(page.url().length).toBeLessThan(10_000);
    await page.close();
  });

  it('takes no half of a character', async () => {
    const page = await explain(`Error 809 !${'😀'.repeat(1500)}`);
    expect(await field(page)).toMatch(/^Error 809 !(😀)+$/u);
    await page.close();
  });

  it('shows markup as the text that it is', async () => {
    const selected = `<img src=x onerror="document.title='hurt'"><script>document.title='hurt'</script>&q=%3Cb%3E Error 809 #`;
    const page = await explain(selected);
    expect(await field(page)).toBe(selected);
    expect(await page.$$('main img, main script')).toEqual([]);
    expect(await page.title()).not.toBe('hurt');
    await page.close();
  });
});
