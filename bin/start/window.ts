import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import type { FoundBrowser } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { ensureBuilt } from '../build/built.ts';

const POLL_MS = 500;

/** Shows the extension's page in a window of its own until somebody closes it or presses Ctrl-C. */
export async function showWindow(browser: FoundBrowser, flags: readonly string[]): Promise<void> {
  const extensionDir = await ensureBuilt(browser.kind);
  const running = await launch({ browser, extensionDir, headless: false, flags });
  // Here Ctrl-C is a way to close the window like any other; leaving removes browser and profile.
  process.prependOnceListener('SIGINT', () => process.exit(0));
  try {
    const page = await running.open('wizard.html');
    for (const other of await running.puppeteer.pages()) {
      if (other !== page && other.url() === 'about:blank') await other.close();
    }
    process.stderr.write(
      `${browser.name} is open with the extension loaded, in a profile that goes when you close it (or press Ctrl-C here).\n`,
    );
    await untilClosed(running.puppeteer);
  } finally {
    await running.close();
  }
}

/** On macOS a browser stays when its last window is closed: no page left counts as closed. */
async function untilClosed(browser: Browser): Promise<void> {
  while (browser.connected) {
    const pages = await browser.pages().catch(() => []);
    if (pages.length === 0) return;
    await pause(POLL_MS);
  }
}
