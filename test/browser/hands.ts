/** What a person does on either side of a guided session, in real browsers. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { RunningBrowser } from '../../bin/browser/launch.ts';
import { helpdesk as desk } from '../../words/en/helpdesk.ts';
import { live } from '../../words/en/live.ts';

/** What may happen on the other side of a network, and then some for a slow machine, ms. */
export const WAIT_MS = 30_000;

/** Where the helpdesk's page and its brokers are. */
export interface Place {
  readonly helpdeskUrl: string;
  readonly brokerUrls: readonly string[];
}

/** Clicks the button with this text inside the selector, once it is there and can be clicked. */
export async function press(page: Page, within: string, text: string): Promise<void> {
  const script = `[...document.querySelectorAll(${JSON.stringify(`${within} button`)})].find((button) =>
    !button.disabled && button.textContent.trim() === ${JSON.stringify(text)})`;
  const found = await page.waitForFunction(script, { timeout: WAIT_MS });
  await (found as unknown as { click(): Promise<void> }).click();
}

const text = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());

/** Waits until what is on screen there has this in it. */
export const sees = (page: Page, selector: string, part: string, timeout = WAIT_MS) =>
  page.waitForFunction(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.textContent.includes(${JSON.stringify(part)}))`,
    { timeout },
  );

export const times = (page: Page, selector: string, part: string) =>
  page.$$eval(selector, (all, part) => all.filter((one) => one.textContent?.includes(part)).length, part);

/** Up to a code on the user's screen. */
export async function callFor(browser: RunningBrowser, { helpdeskUrl, brokerUrls }: Place): Promise<Page> {
  const control = await browser.open('manifest.json');
  const settings = { helpdeskUrl, brokerUrl: brokerUrls, disclosed: true };
  await control.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  await control.close();
  const user = await browser.open('wizard.html');
  await user.waitForSelector('.guide', { timeout: WAIT_MS });
  await press(user, '.guide', live.button);
  await press(user, '.live', live.consent.start);
  await user.waitForSelector('.live output.code', { timeout: WAIT_MS });
  return user;
}

/** The helper's page, after both have compared the words. */
export async function joined(user: Page, browser: RunningBrowser, { helpdeskUrl }: Place): Promise<Page> {
  const helper = await browser.puppeteer.newPage();
  await helper.setViewport({ width: 1280, height: 900 });
  await helper.goto(helpdeskUrl);
  await helper.waitForSelector('#join', { timeout: WAIT_MS });
  await helper.type('#join', await text(user, '.live output.code'));
  await helper.keyboard.press('Enter');
  await user.waitForSelector('.live[data-stage="comparing"]', { timeout: WAIT_MS });
  await helper.waitForSelector('.compare .pair', { timeout: WAIT_MS });
  const spoken = (said: string) => said.split(/[^\p{L}]+/u).filter(Boolean);
  const [ours, theirs] = await Promise.all([text(user, '.live output.code'), text(helper, '.compare .pair')]);
  expect(spoken(ours)).toEqual(spoken(theirs));
  expect(spoken(ours)).toHaveLength(2);
  // Before both have compared, nothing of the result is on the other side.
  expect(await helper.$('.picture, [data-step]')).toBeNull();
  await press(helper, '.compare', desk.compare.same);
  await press(user, '.live', live.compare.same);
  await user.waitForSelector('.live[data-stage="joined"]', { timeout: WAIT_MS });
  await helper.waitForSelector('[data-step]', { timeout: WAIT_MS });
  return helper;
}

/** Suggests the first step that the search finds, by keys alone, and gives its id. */
export async function suggest(helper: Page, search: string): Promise<string> {
  await helper.$eval('main', (main) => (main.ownerDocument.activeElement as HTMLElement | null)?.blur());
  await helper.keyboard.press('/');
  await helper.keyboard.type(search);
  const chosen = await helper.waitForSelector('[role="option"][aria-selected="true"]', { timeout: WAIT_MS });
  const step = await chosen!.evaluate((option) => (option as HTMLElement).dataset.step ?? '');
  await helper.keyboard.press('Enter');
  return step;
}

export const pressed = (page: Page, selector: string) =>
  page.waitForSelector(selector, { timeout: WAIT_MS }).then((found) => found!.click());
