import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../bin/browser/find.ts';
import { launch, type RunningBrowser } from '../../bin/browser/launch.ts';
import { ensureBuilt, ROOT } from '../../bin/build/built.ts';
import type { QuestionId } from '../../knowledge/questions.ts';
import { loadGuideWords, loadShareWords } from '../../words/index.ts';

const { guide, questions } = await loadGuideWords('en');
const share = await loadShareWords('en');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [chromium, firefox] = [findBrowser('chromium'), findBrowser('firefox')];

/** Longest that a run may take, and then some for a slow machine, ms. */
const RUN_MS = 15_000;

/** The static page as an organisation would serve it. */
async function serveSite(): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const name = request.url!.replace(/\?.*/, '').replace(/\/$/, '/index.html');
    try {
      const body = readFileSync(path.join(ROOT, '.output/site', name));
      const type = name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/result/` };
}

const startWithoutExtension = (kind: 'chrome' | 'firefox', executablePath: string) =>
  puppeteer.launch({
    browser: kind,
    executablePath,
    headless: true,
    args: kind === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent);
const typedIn = (page: Page, selector: string) =>
  page.$eval(selector, (field) => (field as HTMLTextAreaElement).value);

/** Each fact of a page and how it stands. */
const factsOn = (page: Page, within = '') =>
  page.$$eval(`${within} [data-fact]`, (facts) =>
    facts.map((fact) => `${fact.getAttribute('data-fact')}: ${fact.getAttribute('data-tone')}`),
  );

const clickText = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('.guide button')];
    all.find(({ textContent }) => textContent === wanted)!.click();
  }, label);

/** What axe finds, one line a violation. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html)))`,
  ) as Promise<string[]>;
}

describe.skipIf(!chromium)('a result that goes to support and comes back', () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let user: RunningBrowser;
  let wizard: Page;
  let support: Browser;
  let headline: string | null;
  /** What the user sent, and what support sent back. */
  let link: string;
  let answer: string;
  let suggested: string;

  beforeAll(async () => {
    const extensionDir = await ensureBuilt('chromium');
    site = await serveSite();
    [user, support] = await Promise.all([
      launch({ browser: chromium!, extensionDir, headless: true }),
      startWithoutExtension('chrome', chromium!.executable),
    ]);
    wizard = await user.open('wizard.html');
    await wizard.setViewport({ width: 400, height: 600 });
    await wizard.waitForSelector('button.primary');
    const contact = { name: 'Service desk', contact: 'tel:+49-30-1234' };
    const settings = { resultUrl: site.url, support: contact };
    await wizard.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
    await wizard.reload();
    await wizard.waitForSelector('button.primary');
    await wizard.click('button.primary');
    // Nothing answers here, so getting online comes first; the questions come when that did not help.
    await wizard.waitForSelector('.guide[data-about="get_online"]', { timeout: RUN_MS });
    await clickText(wizard, guide.done);
    await wizard.waitForSelector('.guide[data-kind="verify"]', { timeout: RUN_MS });
    await clickText(wizard, guide.verify.unchanged);
    await wizard.waitForSelector('.guide[data-kind="question"]', { timeout: RUN_MS });
    // It measures again after the step.
    await wizard.waitForSelector('.wan', { timeout: RUN_MS });
    headline = await text(wizard, '[role="status"] h2');
  }, 60_000);
  afterAll(async () => {
    await Promise.all([user?.close(), support?.close()]);
    site?.server.close();
    site?.server.closeAllConnections();
  });

  it('opens in view, with the focus on its title', async () => {
    await clickText(wizard, guide.share);
    await wizard.waitForSelector('.share');
    expect(await wizard.evaluate('document.activeElement.id')).toBe('share');
    const top = await wizard.$eval('#share', (title) => title.getBoundingClientRect().top);
    expect(Math.round(top)).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
    expect(await wizard.$$eval('[aria-expanded=true]', (open) => open.map((b) => b.textContent))).toEqual([
      guide.share,
    ]);
    expect(await text(wizard, '.share .contact')).toContain('+49-30-1234');
  });

  it('keeps what the user chose while questions give way to a step', async () => {
    await wizard.click('.share [value="full"]');
    await wizard.click('.share [name="told"]');
    for (let question = 0; question < 10; question++) {
      await wizard.waitForSelector('.guide[data-kind="question"], .guide[data-kind="step"]');
      if (await wizard.$('.guide[data-kind="step"]')) break;
      const asked = await wizard.$eval('.guide', (shown) => shown.getAttribute('data-about') as QuestionId);
      await clickText(wizard, questions[asked].dontKnow);
      await wizard.waitForFunction(
        (before) => {
          const now = document.querySelector('.guide')?.getAttribute('data-about');
          return now && now !== before;
        },
        {},
        asked,
      );
    }
    expect(await wizard.$('.guide[data-kind="step"]')).not.toBeNull();
    expect(await wizard.$eval('.share [value="full"]', (radio) => (radio as HTMLInputElement).checked)).toBe(
      true,
    );
    expect(await wizard.$eval('.share [name="told"]', (box) => (box as HTMLInputElement).checked)).toBe(
      false,
    );
    await wizard.click('.share [name="told"]');
    await wizard.click('.share [value="network"]');
  });

  it.each(['light', 'dark'])('has nothing that axe objects to, %s', async (scheme) => {
    await wizard.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violations(wizard)).toEqual([]);
  });

  it('shows support the same headline and facts, without the extension and without a request', async () => {
    link = await typedIn(wizard, '.share textarea');
    expect(link.startsWith(`${site.url}#1.`)).toBe(true);
    const page = await support.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(link);
    await page.waitForSelector('.result h2');
    expect(await text(page, '.result h2')).toBe(headline);
    expect(await factsOn(page)).toEqual(await factsOn(wizard, '#facts'));
    expect(await text(page, '.result .measured')).toBe(await text(wizard, '.share .measured'));
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);

    const steps = await page.$$('[data-step]');
    const last = steps.at(-1)!;
    suggested = (await last.evaluate((step) => step.getAttribute('data-step')))!;
    await last.$eval('summary', (summary) => (summary as HTMLElement).click());
    await last.$eval('button', (button) => (button as HTMLButtonElement).click());
    await page.waitForSelector('.send-back');
    answer = await typedIn(page, '.send-back textarea');
    await page.close();
  });

  it('takes the answer in, as it stands in a mail, and comes to that step', async () => {
    expect(await wizard.$eval('.guide', (shown) => shown.getAttribute('data-about'))).not.toBe(suggested);
    await clickText(wizard, guide.paste);
    await wizard.waitForSelector('.paste-support');
    expect(await wizard.evaluate('document.activeElement.textContent')).toBe(share.paste.title);
    for (const scheme of ['light', 'dark']) {
      await wizard.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await violations(wizard)).toEqual([]);
    }
    await paste(`Please try this:\n\n| ${answer.replace(/.{70}/g, '$&\n| ')}\n\nYour service desk`);
    await wizard.waitForSelector(`.guide[data-kind="step"][data-about="${suggested}"]`);
    expect(await text(wizard, '#from-support-said')).toBe(share.paste.done);
    expect(await text(wizard, '.guide .why')).toContain(guide.reason.support);
    expect(await violations(wizard)).toEqual([]);
  });

  it('comes to a step once more that was skipped, and says so', async () => {
    await clickText(wizard, guide.cannot);
    await wizard.waitForSelector(`.guide:not([data-about="${suggested}"])[data-kind="step"]`);
    await paste(answer);
    await wizard.waitForSelector(`.guide[data-kind="step"][data-about="${suggested}"]`);
    expect(await text(wizard, '#from-support-said')).toBe(share.paste.again(guide.outcome.skipped));
  });

  it('opens links where the settings say now', async () => {
    await wizard.evaluate(
      `chrome.storage.local.set({ settings: { resultUrl: 'https://other.example.org/' } })`,
    );
    await clickText(wizard, guide.share);
    await wizard.waitForFunction(
      `document.querySelector('.share textarea')?.value.startsWith('https://other.example.org/#1.')`,
    );
  });

  it.skipIf(!firefox)('shows the same headline and facts in Firefox, which objects to nothing', async () => {
    const other = await startWithoutExtension('firefox', firefox!.executable);
    try {
      const page = await other.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(link);
      await page.waitForSelector('.result h2');
      expect(await text(page, '.result h2')).toBe(headline);
      expect(await factsOn(page)).toEqual(await factsOn(wizard, '#facts'));
      // Firefox looks for an icon by itself, which the page's policy forbids as it should.
      expect(complaints.filter((said) => !said.includes('/favicon.ico'))).toEqual([]);
    } finally {
      await other.close();
    }
  });

  async function paste(message: string): Promise<void> {
    await wizard.$eval(
      '#from-support',
      (field, value) => {
        (field as HTMLTextAreaElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      message,
    );
    await wizard.$eval('.paste-support', (form) => (form as HTMLFormElement).requestSubmit());
  }
});
