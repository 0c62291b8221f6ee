/** `npm run icons`: draws the PNG icons that browsers want from the one SVG. Needs a Chromium. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browser/find.ts';
import { ROOT } from './build/built.ts';

/** Sizes in px that Chrome's and Firefox's manifests ask for. */
const SIZES = [16, 32, 48, 128];

const chromium = findBrowsers().find(({ kind }) => kind === 'chromium');
if (!chromium) throw new Error('Drawing the icons needs a Chromium.');
const folder = path.join(ROOT, 'public/icon');
const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath: chromium.executable, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: path.join(folder, `${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
