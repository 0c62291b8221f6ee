/**
 * Takes pictures of one state in a browser that runs in this network: `shoot.ts FOLDER STATE [CA]`.
 * The popup at its real width and height limit, the panel, and the popup with words 40 % longer and right to left.
 */
import path from 'node:path';
import { findBrowsers } from '../../bin/browser/find.ts';
import { launch } from '../../bin/browser/launch.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import { reach } from './reach.ts';

const [folder, state, ca] = process.argv.slice(2);
if (!folder || !state) throw new Error('shoot.ts FOLDER STATE [CA]');

const chromium = findBrowsers().find(({ kind }) => kind === 'chromium');
if (!chromium) throw new Error('The pictures need a Chromium.');

/** Width and least height in CSS px. The popup grows to 600 at most, the panel takes what it gets. */
const VIEWS = {
  popup: { page: 'popup.html', width: 400, height: 600 },
  panel: { page: 'sidepanel.html', width: 420, height: 900 },
  tab: { page: 'wizard.html', width: 1100, height: 800 },
} as const;

const browser = await launch({
  browser: chromium,
  extensionDir: await ensureBuilt('chromium'),
  headless: true,
  ...(ca ? { ca } : {}),
});
try {
  for (const scheme of ['light', 'dark'] as const) await shoot('popup', scheme);
  if (state !== 'first-run') {
    for (const scheme of ['light', 'dark'] as const) await shoot('panel', scheme);
    await shoot('tab', 'light');
  }
  await shoot('popup', 'light', 'long');
  await shoot('popup', 'light', 'rtl');
} finally {
  await browser.close();
}

async function shoot(
  view: keyof typeof VIEWS,
  scheme: 'light' | 'dark',
  words?: 'long' | 'rtl',
): Promise<void> {
  const { page: file, width, height } = VIEWS[view];
  const page = await browser.puppeteer.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${browser.origin}/${file}`);
  await reach(page, state!);
  if (words) await page.evaluate(pretend, words);
  const name = [state, view, scheme, ...(words ? [words] : [])].join('-');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) console.error(`${name} is ${overflow} px too wide`);
  await page.screenshot({
    path: path.join(folder!, `${name}.webp`) as `${string}.webp`,
    // Without loss, at half of a PNG.
    quality: 100,
    fullPage: view !== 'popup',
  });
  await page.close();
}

/** Runs in the page: what a longer language, or one that runs right to left, does to the layout. */
function pretend(words: 'long' | 'rtl'): void {
  if (words === 'rtl') document.documentElement.dir = 'rtl';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words === 'long' && texts.nextNode()) {
    const text = texts.currentNode;
    const extra = Math.ceil((text.textContent?.trim().length ?? 0) * 0.4);
    text.textContent += ` ${'ö'.repeat(Math.max(0, extra - 1))}`.replace(/ö{9}(?=ö)/g, '$& ');
  }
}
