/**
 * Run in the client's namespace: `tsx story-run.ts CA FOLDER STORY-NUMBER [SETTINGS]` goes through the wizard as the
 * user of the story would, and prints a StoryRun as JSON. At the cure it writes FOLDER/reached and waits for FOLDER/go.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../bin/browser/find.ts';
import { launch } from '../../bin/browser/launch.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import { sleep } from './commands.ts';
import { STORIES, type Story } from './stories.ts';

export interface StoryRun {
  readonly asked: string[];
  readonly steps: string[];
  /** The cure's card. */
  readonly card: string;
  /** What had changed when it was measured again. */
  readonly changes: string;
  /** What the wizard says at the end. */
  readonly end: string;
}

const WAIT_MS = 20_000;
const [ca = '', folder = '', number = '', settings] = process.argv.slice(2);
const story = STORIES[Number(number)]!;
const chromium = findBrowser('chromium');
if (!chromium) throw new Error('no Chromium here');
const browser = await launch({
  browser: chromium,
  extensionDir: await ensureBuilt('chromium'),
  headless: true,
  ca,
});
try {
  if (settings) {
    const control = await browser.open('manifest.json');
    await control.evaluate(`chrome.storage.local.set({ settings: ${readFileSync(settings, 'utf8')} })`);
    await control.close();
  }
  const page = await browser.open('wizard.html');
  await page.waitForSelector('button.primary');
  await page.click('button.primary');
  await page.waitForSelector('.guide', { timeout: WAIT_MS });
  process.stdout.write(JSON.stringify(await play(page, story)));
} finally {
  await browser.close();
}

async function play(page: Page, { answers, cure }: Story): Promise<StoryRun> {
  const asked: string[] = [];
  const steps: string[] = [];
  const card = () => page.$eval('.guide', (guide) => guide.textContent ?? '');
  for (let turn = 0; turn < 40; turn++) {
    const { kind, about } = await now(page);
    if (kind === 'question') {
      asked.push(about);
      await answer(page, about, answers);
    } else if (kind === 'step' && about === cure) {
      steps.push(about);
      const text = await card();
      writeFileSync(`${folder}/reached`, text);
      while (!existsSync(`${folder}/go`)) await sleep(50);
      await press(page, '.actions .primary', about, kind);
      // The step says that it is measured again; before that, the old picture would be compared with itself.
      await sleep(300);
      await page.waitForFunction(`!document.querySelector('[aria-label="Stop"]')`, { timeout: WAIT_MS });
      await sleep(1500);
      const changes = (await page.$('.changes'))
        ? await page.$eval('.changes', (list) => list.textContent ?? '')
        : '';
      await press(page, '.actions .primary', about, 'verify');
      return { asked, steps, card: text, changes, end: await card() };
    } else if (kind === 'step') {
      steps.push(about);
      await press(page, '.actions .primary', about, kind);
    } else if (kind === 'verify') await press(page, '.actions button:nth-child(2)', about, kind);
    else if (kind === 'restore') await press(page, '.actions .primary', about, kind);
    else break;
  }
  return { asked, steps, card: '', changes: '', end: await card() };
}

async function now(page: Page): Promise<{ kind: string; about: string }> {
  await page.waitForSelector('.guide', { timeout: WAIT_MS });
  return page.$eval('.guide', (guide) => {
    const { kind = '', about = '' } = (guide as HTMLElement).dataset;
    return { kind, about };
  });
}

/** Clicks, and waits until something else is on screen. */
async function press(page: Page, selector: string, about: string, kind: string): Promise<void> {
  await page.$eval(`.guide ${selector}`, (button) => (button as HTMLElement).click());
  await page.waitForFunction(
    `(({ kind, about } = {}) => kind !== ${JSON.stringify(kind)} || about !== ${JSON.stringify(about)})(document.querySelector('.guide')?.dataset)`,
    { timeout: WAIT_MS },
  );
}

async function answer(page: Page, question: string, answers: Story['answers']): Promise<void> {
  if (question === 'errorCode') {
    if (answers.errorCode) await page.type('#code', answers.errorCode);
    if (answers.words) await page.type('#own-words', answers.words);
    return press(page, '.actions .primary', question, 'question');
  }
  const value = answers[question as keyof typeof answers];
  if (question === 'wanAddress' && value) {
    await page.type('#wan-address', String(value));
    return press(page, '.actions .primary', question, 'question');
  }
  const dontKnow = question === 'wanAddress' ? '.actions .soft' : '.options li:last-child button';
  const wanted = value === undefined ? dontKnow : `[data-value="${value}"]`;
  return press(page, wanted, question, 'question');
}
