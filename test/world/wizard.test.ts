import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../bin/browser/find.ts';
import { launch, type RunningBrowser } from '../../bin/browser/launch.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import { loadGuideWords, loadWords } from '../../words/index.ts';

const { guide, questions } = await loadGuideWords('en');
const { popup } = await loadWords('de');
const german = await loadGuideWords('de');
const chromium = findBrowsers().find(({ kind }) => kind === 'chromium');

/** Longest that a run may take, and then some for a slow machine, ms. */
const RUN_MS = 15_000;

/** What is on screen, such as `question symptom`; waits where the next thing is on its way. */
const place = async (page: Page) => {
  await page.waitForSelector('.guide', { timeout: RUN_MS });
  return page.$eval('.guide', (section) => {
    const { kind, about } = (section as HTMLElement).dataset;
    return `${kind} ${about ?? ''}`.trim();
  });
};
const guided = (page: Page) => page.waitForSelector('.guide', { timeout: RUN_MS });
const answer = async (page: Page, value: string) => {
  const before = await place(page);
  await page.click(`[data-value="${value}"]`);
  await expect.poll(() => place(page)).not.toBe(before);
};

/** Says "I don't know". */
const pass = async (page: Page) => {
  const before = await place(page);
  await page.click('.options li:last-child button');
  await expect.poll(() => place(page)).not.toBe(before);
};

describe.skipIf(!chromium)('the wizard in Chromium', () => {
  let browser: RunningBrowser;
  const folder = mkdtempSync(path.join(tmpdir(), 'vpn-doctor-log-'));

  beforeAll(async () => {
    browser = await launch({
      browser: chromium!,
      extensionDir: await ensureBuilt('chromium'),
      headless: true,
      ...(process.env.LAB_CA ? { ca: process.env.LAB_CA } : {}),
    });
    const page = await browser.open('popup.html');
    await page.waitForSelector('button.primary');
    await page.click('button.primary');
    await guided(page);
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('goes on where it was when the popup was closed', async () => {
    const first = await browser.open('popup.html');
    await guided(first);
    await expect.poll(() => place(first)).toBe('question symptom');
    await answer(first, 'never-connects');
    const then = await place(first);
    await first.close();
    const again = await browser.open('popup.html');
    await guided(again);
    await expect.poll(() => place(again), { timeout: RUN_MS }).toBe(then);
    await again.click('.ways button');
    await expect.poll(() => place(again)).toBe('question symptom');
    await again.close();
  });

  it('shows the same in two views at once', async () => {
    const [tab, panel] = [await browser.open('wizard.html'), await browser.open('sidepanel.html')];
    await Promise.all([guided(tab), guided(panel)]);
    await expect.poll(() => place(tab)).toBe('question symptom');
    await tab.bringToFront();
    await answer(tab, 'drops');
    const there = await place(tab);
    await expect.poll(() => place(panel)).toBe(there);
    await tab.click('.ways button');
    await Promise.all([tab.close(), panel.close()]);
  });

  it('reads a log that is chosen, and says why it can’t read what is none', async () => {
    const page = await browser.open('wizard.html');
    await toDetails(page);
    const choose = async (name: string, bytes: Buffer) => {
      writeFileSync(path.join(folder, name), bytes);
      const field = (await page.$('.log input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(path.join(folder, name));
    };
    const said = () =>
      page.$$eval('.details [role="status"]', (all) => all.map((status) => status.textContent).join(' '));
    await choose(
      'picture.png',
      Buffer.from([0x89, 0x50, 0, 0, 0, 13, 0, 0, 1, 0, 0, 2].flatMap((b) => [b, 0, 0])),
    );
    await expect.poll(said).toContain(guide.details.problem.binary);
    await choose('empty.log', Buffer.from(''));
    await expect.poll(said).toContain(guide.details.problem.empty);
    const failed =
      'Sat Nov 21 10:00:00 2026 TLS Error: TLS key negotiation failed to occur within 60 seconds';
    await choose('utf16.log', Buffer.from(`\ufeffstart\r\n${failed}\r\n`, 'utf16le'));
    await expect.poll(said).toContain('TLS key negotiation failed');
    await choose('large.log', Buffer.from('an ordinary line\n'.repeat(700_000) + failed));
    await expect.poll(said, { timeout: RUN_MS }).toContain(guide.details.cut);
    await page.close();
  });

  it('says which sign a step comes from', async () => {
    const page = await browser.open('wizard.html');
    await toDetails(page);
    await page.type('#code', 'Error 691');
    await page.click('.guide .actions .primary');
    for (let i = 0; i < 8 && (await place(page)).startsWith('question'); i++) {
      await pass(page);
    }
    const { events } = await visit(page);
    expect(events).toContainEqual(expect.objectContaining({ key: 'errorCode', value: 'Error 691' }));
    await page.close();
  });

  it('speaks another language at once, in every view', async () => {
    const [tab, panel] = [await browser.open('wizard.html'), await browser.open('popup.html')];
    await Promise.all([guided(tab), guided(panel)]);
    await tab.bringToFront();
    await tab.select('footer select', 'de');
    for (const page of [tab, panel]) {
      await expect.poll(() => page.$eval('html', (html) => html.lang)).toBe('de');
      await expect.poll(() => page.$eval('.guide', (section) => section.ariaLabel)).toBe(german.guide.label);
      expect(await page.$eval('footer', (footer) => footer.textContent)).toContain(popup.language);
    }
    const reference = await browser.open('reference.html');
    await expect.poll(() => reference.$eval('html', (html) => html.lang)).toBe('de');
    await tab.select('footer select', 'en');
    await expect.poll(() => reference.$eval('html', (html) => html.lang)).toBe('en');
    await Promise.all([tab.close(), panel.close(), reference.close()]);
  });

  it('does not ask for the protocol that the settings name', async () => {
    const control = await browser.open('manifest.json');
    await control.evaluate(`(async () => {
      await chrome.storage.local.remove('currentVisit');
      await chrome.storage.local.set({ settings: { vpn: { protocol: 'wireguard' } } });
    })()`);
    const page = await browser.open('wizard.html');
    await guided(page);
    await answer(page, 'never-connects');
    expect(await place(page)).not.toBe('question protocol');
    expect((await visit(page)).events).toContainEqual(
      expect.objectContaining({ type: 'told', key: 'protocol', value: 'wireguard' }),
    );
    await Promise.all([page.close(), control.close()]);
  });

  /** A new visit, with the question about code, log and own words on screen. */
  async function toDetails(page: Page): Promise<void> {
    await page.evaluate(`chrome.storage.local.remove('currentVisit')`);
    await page.reload();
    await guided(page);
    for (let i = 0; i < 6; i++) {
      await page.waitForSelector('.guide[data-kind="question"]', { timeout: RUN_MS });
      if ((await place(page)) === 'question errorCode') return;
      if ((await place(page)) === 'question symptom') await answer(page, 'never-connects');
      else if ((await place(page)) === 'question protocol') await answer(page, 'pptp');
      else await pass(page);
    }
    throw new Error(`never asked: ${questions.errorCode.title}`);
  }

  async function visit(page: Page): Promise<{ events: { type: string }[] }> {
    return (await page.evaluate(`(async () => {
      const { currentVisit } = await chrome.storage.local.get('currentVisit');
      return (await chrome.storage.local.get('visit:' + currentVisit))['visit:' + currentVisit];
    })()`)) as { events: { type: string }[] };
  }
});
