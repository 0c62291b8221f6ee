import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FoundBrowser, findBrowsers } from '../../bin/browser/find.ts';
import { launch, type RunningBrowser } from '../../bin/browser/launch.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import { loadWords } from '../../words/index.ts';

const { popup, evidence } = await loadWords('en');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const found = (kind: FoundBrowser['kind']) => findBrowsers().find((browser) => browser.kind === kind);

/** Longest that a run may take, and then some for a slow machine, ms. */
const RUN_MS = 15_000;

const headline = (page: Page) => page.$eval('h2', (element) => element.textContent);
const measured = (page: Page) => page.waitForSelector('.wan', { timeout: RUN_MS });

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // What opening shows is drawn after the toggle event.
    return new Promise((resolve) => setTimeout(resolve, 100));
  });

/** What axe finds, one line a violation. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html)))`,
  ) as Promise<string[]>;
}

const stored = (page: Page) =>
  page.evaluate(`chrome.storage.local.get(null)`) as Promise<Record<string, unknown>>;

interface StoredEvent {
  type: string;
  run?: number;
  value?: string;
}

/** The events of the current visit as they are stored. */
async function eventsOf(page: Page): Promise<StoredEvent[]> {
  const { currentVisit, ...rest } = await stored(page);
  return (rest[`visit:${currentVisit}`] as { events: StoredEvent[] }).events;
}

const runsOf = async (page: Page) =>
  (await eventsOf(page)).filter(({ type }) => type === 'measured').map(({ run }) => run);

describe.skipIf(!found('chromium'))('the toolbar popup in Chromium', () => {
  let browser: RunningBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch({
      browser: found('chromium')!,
      extensionDir: await ensureBuilt('chromium'),
      headless: true,
    });
    page = await browser.openPopup();
  });
  afterAll(() => browser?.close());

  it('asks before the first measurement and has stored nothing until then', async () => {
    await page.waitForSelector('button.primary');
    expect(await headline(page)).toBe(popup.firstRun.headline);
    expect(await stored(page)).toEqual({});
  });

  it('is 400 px wide, at most 600 high, and scrolls in one direction only', async () => {
    const size = await page.evaluate(() => [innerWidth, innerHeight, document.documentElement.scrollWidth]);
    expect(size[0]).toBe(400);
    expect(size[1]).toBeLessThanOrEqual(600);
    expect(size[2]).toBe(400);
  });

  it('has nothing that axe objects to, before and after measuring', async () => {
    expect(await violations(page)).toEqual([]);
    await page.click('button.primary');
    await measured(page);
    await openAll(page);
    expect(await violations(page)).toEqual([]);
  });

  it('keeps the run, and the address the user typed', async () => {
    await page.type('#wan', '100.64.7.7');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-fact="cgnat"][data-tone="limits"]');
    // Nothing answers here: the step that gets online is offered without a question, before and after.
    expect((await eventsOf(page)).map(({ type }) => type)).toEqual([
      'measured',
      'offered',
      'told',
      'offered',
    ]);
  });

  it('measures at once when opened again, and still knows what was told', async () => {
    await page.close();
    page = await browser.openPopup();
    await measured(page);
    await page.waitForSelector('[data-fact="cgnat"][data-tone="limits"]');
  });

  it('goes on in a tab when the popup dies in the middle of a run', async () => {
    await page.close();
    page = await browser.openPopup();
    await page.waitForSelector(`[aria-label="${popup.stop}"]`);
    await page.close();
    const tab = await browser.open('wizard.html');
    await measured(tab);
    await tab.close();
  });

  it('is the same in two tabs, which never measure the same run twice', async () => {
    const [first, second] = [await browser.open('wizard.html'), await browser.open('wizard.html')];
    await Promise.all([measured(first), measured(second)]);
    const runs = await runsOf(first);
    expect(runs).toEqual(runs.map((_, i) => i + 1));
    const text = (tab: Page) => tab.$eval('#facts', (facts) => facts.textContent);
    expect(await text(second)).toBe(await text(first));
    await Promise.all([first.close(), second.close()]);
  });

  it('does not go on measuring in a tab when the view that measured was closed', async () => {
    const tab = await browser.open('wizard.html');
    await measured(tab);
    const runs = (await runsOf(tab)).length;
    const other = await browser.open('popup.html');
    const isMeasuring = `document.querySelector('.wan') === null`;
    await tab.waitForFunction(isMeasuring, { timeout: RUN_MS, polling: 50 });
    await other.close();
    await tab.bringToFront();
    await measured(tab);
    expect(await runsOf(tab)).toHaveLength(runs + 1);
    await tab.close();
  });

  it('survives being killed at 20 random moments', async () => {
    const control = await browser.open('manifest.json');
    for (let i = 0; i < 20; i++) {
      const tab = await browser.open('popup.html');
      // A run takes up to 6 s here, and the first moments are the ones in which most happens.
      await new Promise((resolve) => setTimeout(resolve, 2 ** (i / 2) * 3));
      await tab.close();
    }
    const tab = await browser.open('wizard.html');
    await measured(tab);
    expect(await runsOf(control)).toEqual((await runsOf(control)).map((_, i) => i + 1));
    await Promise.all([tab.close(), control.close()]);
  });

  it('loses nothing when two views are clicked at once', async () => {
    const [first, second] = [await browser.open('wizard.html'), await browser.open('sidepanel.html')];
    await Promise.all([measured(first), measured(second)]);
    const tell = async (tab: Page, address: string) => {
      await openAll(tab);
      await tab.$eval('#wan', (input) => ((input as HTMLInputElement).value = ''));
      await tab.type('#wan', address);
      await tab.$eval('.wan form', (form) => (form as HTMLFormElement).requestSubmit());
    };
    await Promise.all([tell(first, '100.64.1.1'), tell(second, '100.64.2.2')]);
    const told = async () => {
      const events = (await eventsOf(first)).filter((event) => event.type === 'told');
      return events.map(({ value }) => value);
    };
    await expect.poll(told).toEqual(expect.arrayContaining(['100.64.1.1', '100.64.2.2']));
    const evidence = (tab: Page) => tab.$eval('[data-fact="cgnat"]', (row) => row.textContent);
    await expect.poll(async () => (await evidence(first)) === (await evidence(second))).toBe(true);
    await Promise.all([first.close(), second.close()]);
  });

  it('opens a visit that an older or newer build left behind, and keeps what it can read', async () => {
    const control = await browser.open('manifest.json');
    const events = [
      { type: 'told', id: 'a', at: Date.now(), key: 'wanAddress', value: '100.64.7.7' },
      { type: 'measured', id: 'b', at: Date.now(), run: 1, done: true, observations: { version: 99 } },
      { type: 'of-the-future', id: 'c', at: Date.now() },
      null,
    ];
    await control.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ currentVisit: 'old', 'visit:old': { events } })})`,
    );
    const tab = await browser.open('wizard.html');
    await measured(tab);
    await tab.waitForSelector('[data-fact="cgnat"][data-tone="limits"]');
    await Promise.all([tab.close(), control.close()]);
  });

  it('names a setting that does not fit and goes on', async () => {
    const tab = await browser.open('wizard.html');
    await measured(tab);
    await tab.evaluate(
      `chrome.storage.local.set({ settings: { stunServers: 'nonsense', redaction: 'full' } })`,
    );
    await tab.reload();
    await tab.waitForSelector('.notice');
    expect(await tab.$$eval('.notice', (notices) => notices.map((n) => n.textContent))).toEqual([
      popup.settings.problem('stunServers'),
    ]);
    await measured(tab);
  });
});

describe.skipIf(!found('firefox'))('the popup page in Firefox', () => {
  let browser: RunningBrowser;

  beforeAll(async () => {
    browser = await launch({
      browser: found('firefox')!,
      extensionDir: await ensureBuilt('firefox'),
      headless: true,
    });
  });
  afterAll(() => browser?.close());

  it('asks, measures, and says why it can not show local addresses', async () => {
    const page = await browser.open('popup.html');
    await page.waitForSelector('button.primary');
    await page.click('button.primary');
    await measured(page);
    await openAll(page);
    const local = await page.$eval('[data-fact="localAddresses"]', (row) => row.textContent);
    expect(local).toContain(evidence.address_masked);
    expect(await violations(page)).toEqual([]);
  });
});
