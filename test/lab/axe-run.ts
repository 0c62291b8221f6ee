/**
 * Run in the client's namespace: `tsx axe-run.ts CA STATE` brings popup and panel into the state, light and dark, and
 * prints what axe objects to, as JSON.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser } from '../../bin/browser/find.ts';
import { launch } from '../../bin/browser/launch.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import { reach } from '../screens/reach.ts';

const [ca = '', state = ''] = process.argv.slice(2);
const chromium = findBrowser('chromium');
if (!chromium) throw new Error('no Chromium here');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await launch({
  browser: chromium,
  extensionDir: await ensureBuilt('chromium'),
  headless: true,
  ca,
});
const found: string[] = [];
try {
  for (const file of ['popup.html', 'sidepanel.html']) {
    const page = await browser.open(file);
    await page.setViewport({ width: 400, height: 600 });
    await reach(page, state);
    await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
    // What opening shows is drawn after the toggle event.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await page.evaluate(AXE);
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const objections = (await page.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html)))`,
      )) as string[];
      found.push(...objections.map((objection) => `${file} ${value}: ${objection}`));
    }
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (tooWide > 0) found.push(`${file} is ${tooWide} px too wide`);
    await page.close();
  }
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify(found));
