import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { findBrowsers } from '../../bin/browser/find.ts';
import { launch } from '../../bin/browser/launch.ts';
import { ensureBuilt } from '../../bin/build/built.ts';

/** What a popup costs before it can be used. */
export interface PopupBench {
  /** JavaScript and CSS that the popup's page loads, gzip -9, bytes. */
  gzipBytes: number;
  /** From the start of the document, before any script of ours, to the first usable button; median, ms. */
  usableMs: number;
  runs: number;
}

const RUNS = 10;

/** Measures the production build in Chromium, each run in a new page of one browser. Null without Chromium. */
export async function popupBench(): Promise<PopupBench | null> {
  const browser = findBrowsers().find(({ kind }) => kind === 'chromium');
  if (!browser) return null;
  const extensionDir = await ensureBuilt('chromium');
  const running = await launch({ browser, extensionDir, headless: true });
  const times: number[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const page = await running.puppeteer.newPage();
      await page.evaluateOnNewDocument(watchForButton);
      await page.goto(`${running.origin}/popup.html`);
      times.push(
        await page.waitForFunction('window.usableMs').then((handle) => handle.jsonValue() as Promise<number>),
      );
      await page.close();
    }
  } finally {
    await running.close();
  }
  return { gzipBytes: gzipBytes(extensionDir), usableMs: median(times), runs: RUNS };
}

/** Runs in the page before its own scripts. A button that is in the document takes clicks: it is put there with its handler. */
function watchForButton() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('button')) return;
    Object.assign(window, { usableMs: performance.now() });
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

const gzipBytes = (extensionDir: string) =>
  popupFiles(extensionDir).reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);

/**
 * The contents of all scripts and styles that the popup loads before it can be used: those that its page and its
 * modules name, and the words of one language, of those that weigh most.
 */
export function popupFiles(extensionDir: string): Buffer[] {
  const html = readFileSync(path.join(extensionDir, 'popup.html'), 'utf8');
  const wanted = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]!);
  const seen = new Set<string>();
  for (const file of wanted) addWithImports(extensionDir, file, seen);
  const words = readdirSync(path.join(extensionDir, 'chunks'))
    .filter((name) => /^core-.*\.js$/.test(name))
    .map((name) => readFileSync(path.join(extensionDir, 'chunks', name)))
    .sort((a, b) => b.length - a.length);
  return [...[...seen].map((file) => readFileSync(path.join(extensionDir, file))), ...words.slice(0, 1)];
}

/** Static imports only: what is imported at need is not loaded before the popup can be used. */
function addWithImports(extensionDir: string, file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  if (!file.endsWith('.js')) return;
  const text = readFileSync(path.join(extensionDir, file), 'utf8');
  for (const [, target] of text.matchAll(/(?:^|[;\n])import(?:[^"'();]*from)?\s*["'](\.[^"']+)["']/g))
    addWithImports(extensionDir, path.posix.join(path.posix.dirname(file), target!), seen);
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return Math.round((sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) * 5) / 10;
}
