import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, inflateSync } from 'node:zlib';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowsers } from '../../bin/browser/find.ts';
import { ensureBuilt, ROOT } from '../../bin/build/built.ts';
import { writeSite } from '../../entrypoints/result/build.ts';
import { pageHtml } from '../../report/html.ts';
import { encodeLink } from '../../report/link.ts';
import { redact } from '../../report/redact.ts';
import type { Report } from '../../report/report.ts';
import { type Language, loadGuideWords, loadResultWords, loadWords } from '../../words/index.ts';
import { LONGEST, TYPICAL } from '../components/reports.ts';
import { longestReport } from '../report/samples.ts';

const words = await loadWords('en');
const guideWords = await loadGuideWords('en');
const resultWords = await loadResultWords('en');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const fragments = {
  typical: encodeLink(redact(TYPICAL, 'network')),
  longest: encodeLink(redact(LONGEST, 'network'), LONGEST.next[1]),
};

/** Of visits with whole addresses, of which more lines are long. `middle`: as much as normal print has room for. */
const printed = {
  typical: encodeLink(redact(TYPICAL, 'none')),
  middle: encodeLink(redact(middle(), 'none'), LONGEST.next[1]),
  longest: encodeLink(redact(LONGEST, 'none'), LONGEST.next[1]),
  'longest possible': encodeLink(redact({ ...longestReport(LONGEST), findings: LONGEST.findings }, 'none')),
};
const PRINTED = (Object.keys(printed) as (keyof typeof printed)[]).flatMap((visit) =>
  (['en', 'de'] as Language[]).map((language) => [visit, language] as const),
);

function middle(): Report {
  const { told, trail, changed, causes, next } = LONGEST;
  const some = { trail: trail.slice(0, 8), changed: changed.slice(0, 4), causes: causes.slice(0, 8), next };
  return { ...LONGEST, ...some, told: { ...told, signs: told.signs.slice(0, 8) } };
}

/** How many sheets. Firefox packs what says so. */
function pagesOf(pdf: Uint8Array): number {
  const file = Buffer.from(pdf);
  const texts = [file.toString('latin1')];
  for (const { index, 0: mark } of texts[0]!.matchAll(/stream\r?\n/g))
    try {
      const packed = file.subarray(index + mark.length);
      texts.push(inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'));
    } catch {
      // A picture, or a font.
    }
  return texts.join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** A clear message takes no longer, ms. */
const MESSAGE_MS = 100;

const [chromium, firefox] = (['chromium', 'firefox'] as const).map((kind) =>
  findBrowsers().find((browser) => browser.kind === kind),
);

describe.skipIf(!chromium)('the result page in a browser without the extension', () => {
  let folder: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let server: Server;
  /** What the server was asked for. */
  let asked: string[];
  /** What the server answers in the page's place; null: the page. */
  let instead: ((response: ServerResponse, body: Buffer) => void) | null;
  /** What the page asked anybody for, and what it complained of. */
  let requests: string[];
  let complaints: string[];
  let site: string;
  let offline: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vpn-doctor-site-'));
    await writeSite(ROOT, await ensureBuilt('chromium'), folder);
    offline = pathToFileURL(path.join(folder, 'result-offline.html')).href;
    browser = await puppeteer.launch({
      executablePath: chromium!.executable,
      headless: true,
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    [asked, requests, complaints, instead] = [[], [], [], null];
    server = createServer((request, response) => {
      asked.push(request.url!);
      const name = request.url!.replace(/\?.*/, '').replace(/\/$/, '/index.html');
      const type = name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      try {
        const body = readFileSync(path.join(folder, name));
        if (instead && name === '/result/index.html') return instead(response, body);
        response.writeHead(200, { 'content-type': type }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/result/`;
    context = await browser.createBrowserContext();
    page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterEach(async () => {
    await context.close();
    server.close();
    server.closeAllConnections();
  });

  const open = async (address: string, inPage = page) => {
    await inPage.goto(address);
    await inPage.waitForSelector('h2');
  };
  const text = (selector: string) => page.$eval(selector, (element) => element.textContent);
  const openAll = () =>
    page.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
  const violations = async () => {
    const client = await page.createCDPSession();
    // The page's policy forbids scripts but its own, axe too; the debugger may run one.
    await client.send('Runtime.evaluate', { expression: AXE });
    return page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html)))`,
    );
  };

  it('shows the same facts from a web server, from a disk, and from a file with the result inside', async () => {
    const built = await ensureBuilt('chromium');
    const whole = path.join(folder, 'whole.html');
    const parts = ['result.js', 'result.css'].map((name) => readFileSync(path.join(built, name), 'utf8'));
    const made = { language: 'en', title: 'x', description: 'x', fragment: fragments.typical };
    writeFileSync(whole, await pageHtml({ script: parts[0]!, style: parts[1]!, ...made }));

    const shown: (string | null)[] = [];
    for (const address of [
      `${site}?lang=en#${fragments.typical}`,
      `${offline}?lang=en#${fragments.typical}`,
      `${pathToFileURL(whole).href}?lang=en`,
    ]) {
      await open(address);
      shown.push(await text('.result'));
      expect(await page.title()).toBe(resultWords.pageTitle(words.popup.healthy.headline));
    }
    expect(shown[0]).toContain(guideWords.causes.vpn_port_blocked.name);
    expect(shown[0]).toContain('203.0.113.0/24');
    expect(new Set(shown).size).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('asks nobody for anything, and its server never sees the result', async () => {
    await open(`${site}#${fragments.typical}`);
    await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
    await openAll();
    await page.click('[data-step] button');
    expect(requests.filter((url) => !url.startsWith(site))).toEqual([]);
    expect([...new Set(asked)].sort()).toEqual(['/result/', '/result/worker.js']);
    await open(`${offline}#${fragments.typical}`);
    expect(requests.filter((url) => !url.startsWith(site) && !url.startsWith(offline))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('can not be made to ask, or to run what is not its own', async () => {
    await open(`${site}#${fragments.typical}`);
    const client = await page.createCDPSession();
    const { result } = await client.send('Runtime.evaluate', {
      awaitPromise: true,
      expression: `(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.body.append(script);
        const asked = await fetch('./').then(() => true, () => false);
        return String([window.ran === true, asked]);
      })()`,
    });
    expect(result.value).toBe('false,false');
  });

  it('opens again without a network, also with another result', async () => {
    await open(`${site}#${fragments.typical}`);
    await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
    await page.close();
    server.close();
    server.closeAllConnections();
    page = await context.newPage();
    await open(`${site}#${fragments.longest}`);
    expect(await page.$$eval('.numbered .value', (values) => values.length)).toBeGreaterThan(10);
  });

  describe('once it is kept', () => {
    const other = '<!doctype html><title>Sign in</title><h2>Sign in</h2>';
    const html = { 'content-type': 'text/html; charset=utf-8' };
    const dropServer = () => {
      server.close();
      server.closeAllConnections();
    };
    const opensWithoutServer = async () => {
      await page.close();
      dropServer();
      page = await context.newPage();
      await open(`${site}?lang=en#${fragments.typical}`);
      expect(await text('h2')).toBe(words.popup.healthy.headline);
    };
    beforeEach(async () => {
      await open(`${site}?lang=en#${fragments.typical}`);
      await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
      page = await context.newPage();
    });

    it.each<[string, (response: ServerResponse) => void]>([
      ['a sign-in page', (response) => response.writeHead(200, html).end(other)],
      [
        'a page of another address',
        (response) => response.writeHead(302, { location: '/result/other.html' }).end(),
      ],
      ['an error', (response) => response.writeHead(503, html).end(other)],
    ])('gives way to %s, and stays kept', async (_, answer) => {
      writeFileSync(path.join(folder, 'result/other.html'), other);
      instead = answer;
      await open(`${site}?lang=en#${fragments.typical}`);
      expect(await text('h2')).toBe('Sign in');
      instead = null;
      await opensWithoutServer();
    });

    it('opens by the name of its file too, without a network', async () => {
      dropServer();
      await open(`${site}index.html?lang=en#${fragments.typical}`);
      expect(await text('h2')).toBe(words.popup.healthy.headline);
    });

    it('opens over a line that delivers half of it, and takes the rest in for the next time', async () => {
      let deliver = () => {};
      const delivered = new Promise<void>((resolve) => {
        instead = (response, body) => {
          const newer = Buffer.from(body.toString().replace('<title>', '<title>Newer '));
          response.writeHead(200, html).write(newer.subarray(0, 2000));
          deliver = () => response.end(newer.subarray(2000), resolve);
        };
      });
      await open(`${site}?lang=en#${fragments.typical}`);
      expect(await text('h2')).toBe(words.popup.healthy.headline);
      deliver();
      await delivered;
      const kept = `caches.open('result').then((cache) => cache.match('./')).then((page) => page.text())`;
      await vi.waitFor(async () => expect(await page.evaluate(kept)).toContain('<title>Newer'), 10_000);
    });

    it('is replaced by a newer one', async () => {
      instead = (response, body) =>
        response.writeHead(200, html).end(body.toString().replace('</body>', '<h4>newer</h4></body>'));
      await open(`${site}?lang=en#${fragments.typical}`);
      expect(await page.$('h4')).not.toBeNull();
      instead = null;
      await opensWithoutServer();
      expect(await page.$('h4')).not.toBeNull();
    });
  });

  it.each(['typical', 'longest'] as const)('has nothing that axe objects to: %s visit', async (visit) => {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await open(`${site}#${fragments[visit]}`);
      await openAll();
      await page.click('[data-step] button');
      expect(await violations()).toEqual([]);
    }
  });

  it('has nothing that axe objects to where nothing can be read', async () => {
    await open(site);
    expect(await violations()).toEqual([]);
  });

  it.each([360, 400, 720, 1280])('needs no sideways scrolling at %i px', async (width) => {
    await page.setViewport({ width, height: 800 });
    for (const language of ['en', 'de']) {
      await open(`${site}?lang=${language}#${fragments.longest}`);
      await openAll();
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    }
  });

  it.each(PRINTED)('prints on one sheet of A4: %s visit, %s', async (visit, language) => {
    await open(`${site}?lang=${language}#${printed[visit]}`);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  it('answers any fragment clearly and at once', async () => {
    await open(`${site}#${fragments.typical}`);
    const typical = fragments.typical;
    const bad: [string, string][] = [
      ['newer', typical.replace(/^1/, '9')],
      ['cut-off', typical.slice(0, -20)],
      ['not-a-link', 'javascript:alert(1)'],
      ['not-a-link', '<img src=x onerror=alert(1)>'],
      ['not-a-link', '__proto__'],
      ['damaged', `1.${'A'.repeat(1_000_000)}`],
      ['not-a-link', '%'.repeat(100_000)],
    ];
    for (const [problem, fragment] of bad) {
      const took = await page.evaluate(
        (hash) =>
          new Promise<number>((resolve) => {
            let start = 0;
            addEventListener(
              'hashchange',
              () => {
                start = performance.now();
              },
              { once: true, capture: true },
            );
            addEventListener('hashchange', () => setTimeout(() => resolve(performance.now() - start)), {
              once: true,
            });
            location.hash = hash;
          }),
        fragment,
      );
      expect(await page.$eval('[data-problem]', (shown) => shown.getAttribute('data-problem'))).toBe(problem);
      expect(took, problem).toBeLessThan(MESSAGE_MS);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, typical);
      await page.waitForSelector('.result');
    }
    expect(complaints).toEqual([]);
  });

  it('takes a whole message in place of a broken link', async () => {
    await open(`${site}?lang=en#${fragments.typical.slice(0, 50)}`);
    const wrapped = `Hello,\n> ${site}#${fragments.typical.replace(/.{70}/g, '$&\n> ')}\nBye`;
    await page.type('#shared', wrapped);
    await page.click('form button');
    await page.waitForSelector('.result');
    expect(await text('h2')).toBe(words.popup.healthy.headline);
  });

  it('makes a link that shows the next reader which step support suggests', async () => {
    await open(`${site}?lang=en#${fragments.typical}`);
    await page.click('[data-step] summary');
    await page.click('[data-step] button');
    const link = await page.$eval('.send-back textarea', (field) => (field as HTMLTextAreaElement).value);
    await open(link);
    expect(await page.$eval('.marked', (step) => step.getAttribute('data-step'))).toBe(TYPICAL.next[0]);
    expect(await page.$('.send-back')).toBeNull();
  });

  it('speaks the language that its reader chose, not that of the address, and leaves it to the next reader', async () => {
    await open(`${site}?lang=de&from=mail#${fragments.typical}`);
    await page.select('footer select', 'en');
    expect(await text('h1')).toBe(resultWords.title);
    await page.click('[data-step] summary');
    await page.click('[data-step] button');
    const link = await page.$eval('.send-back textarea', (field) => (field as HTMLTextAreaElement).value);
    expect(link.replace(/#.*/, '')).toBe(`${site}?from=mail`);
    await page.reload();
    await page.waitForSelector('h2');
    expect(await text('h1')).toBe(resultWords.title);
  });

  it('speaks the language that its reader chose, also the next time', async () => {
    await open(`${site}#${fragments.typical}`);
    const german = await loadResultWords('de');
    await page.select('footer select', 'de');
    expect(await text('h1')).toBe(german.title);
    await page.reload();
    await page.waitForSelector('h2');
    expect(await text('h1')).toBe(german.title);
    expect(await page.$eval('html', ({ lang }) => lang)).toBe('de');
  });
});

describe.skipIf(!firefox)('the result page in Firefox', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  let offline: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vpn-doctor-site-'));
    await writeSite(ROOT, await ensureBuilt('chromium'), folder);
    offline = pathToFileURL(path.join(folder, 'result-offline.html')).href;
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox!.executable,
      headless: true,
    });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the result from a disk', async () => {
    await page.goto(`${offline}?lang=en#${fragments.typical}`);
    await page.waitForSelector('h2');
    expect(await page.title()).toBe(resultWords.pageTitle(words.popup.healthy.headline));
    expect(await page.$eval('.result', (shown) => shown.textContent)).toContain(
      guideWords.causes.vpn_port_blocked.name,
    );
  });

  // What drives Firefox gives the margins, in place of the style sheet's.
  const margin = { top: '9mm', bottom: '9mm', left: '11mm', right: '11mm' };
  it.each(PRINTED)('prints on one sheet of A4: %s visit, %s', async (visit, language) => {
    await page.goto('about:blank');
    await page.goto(`${offline}?lang=${language}#${printed[visit]}`);
    await page.waitForSelector('h2');
    expect(pagesOf(await page.pdf({ format: 'A4', margin }))).toBe(1);
  });
});
