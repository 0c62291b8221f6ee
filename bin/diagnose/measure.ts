import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../knowledge/settings.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import { Failure } from '../failure.ts';

const POLL_MS = 50;

/** An event of the visit as the page stored it; what else it holds is for `replay` to read. */
export interface StoredEvent {
  readonly type: string;
  readonly done?: boolean;
}

/**
 * Lets the extension's page measure as it would for a user who has agreed, and returns the events of the
 * visit. The page is watched from outside only, through the storage that it fills.
 */
export async function measure(
  browser: RunningBrowser,
  settings: Settings,
  timeoutMs: number,
): Promise<readonly StoredEvent[]> {
  await answerFirstRun(browser, settings);
  const deadline = performance.now() + timeoutMs;
  const page = await browser.open('wizard.html');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  while (performance.now() < deadline) {
    const events = await storedEvents(page);
    if (events.findLast((event) => event.type === 'measured')?.done) return events;
    await pause(POLL_MS);
  }
  const hint = errors.length > 0 ? ` The page reported: ${errors[0]}` : '';
  throw new Failure(`The measurement did not finish within ${timeoutMs / 1000} s (--timeout).${hint}`);
}

/**
 * Writes the settings and the answer to the first-run question. It does so from a file of the extension that
 * runs no code: no page of ours begins to measure before it is meant to.
 */
async function answerFirstRun(browser: RunningBrowser, settings: Settings): Promise<void> {
  const page = await browser.open('manifest.json');
  const stored = JSON.stringify({ settings, consent: { at: Date.now() } });
  await page.evaluate(`chrome.storage.local.set(${stored})`);
  await page.close();
}

/** As text, since WebDriver BiDi sends an object that occurs twice only once. */
async function storedEvents(page: Page): Promise<readonly StoredEvent[]> {
  const stored: unknown = await page.evaluate(`(async () => {
    const { currentVisit } = await chrome.storage.local.get('currentVisit');
    const key = 'visit:' + currentVisit;
    return JSON.stringify(currentVisit ? (await chrome.storage.local.get(key))[key]?.events ?? [] : []);
  })()`);
  const events: unknown = JSON.parse(String(stored));
  return Array.isArray(events) ? events : [];
}
