import type { Page } from 'puppeteer-core';
import { STATES } from './states.ts';

/** Longest that a run takes, and then some, ms. */
const RUN_MS = 15_000;

/** Brings a page of the extension into a state: clicks through the first run, measures, and goes on as the user did. */
export async function reach(page: Page, state: string): Promise<void> {
  const { wan, told, step, reached } = STATES[state]!;
  await page.waitForSelector('button.primary, .path, .guide');
  if (state === 'first-run') return;
  if (state === 'measuring') {
    await page.waitForSelector('button.primary, #facts');
    await start(page);
    await page.waitForSelector('.path');
    return;
  }
  await start(page);
  await page.waitForSelector('.wan', { timeout: RUN_MS });
  await page.waitForSelector('.guide', { timeout: RUN_MS });
  if (wan && !(await page.$('.wan[open]'))) {
    await page.click('.wan summary');
    await page.type('#wan', wan);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.wan button.link');
  }
  if (!told) return;
  await tell(page, told, step, reached);
  const kind = {
    doing: 'doing',
    verify: 'verify',
    restore: 'restore',
    resolved: 'resolved',
    left: 'left',
  } as const;
  const wanted = reached ? kind[reached] : step ? 'step' : 'question';
  await page.waitForSelector(`.guide[data-kind="${wanted}"]`, { timeout: RUN_MS });
}

const start = (page: Page) =>
  page
    .$eval('button.primary', (button) => {
      if (!button.closest('.guide')) (button as HTMLButtonElement).click();
    })
    .catch(() => undefined);

/** Puts what the user said and did into the stored visit, once: the views that are open follow it. */
async function tell(
  page: Page,
  told: object,
  step: string | undefined,
  reached: string | undefined,
): Promise<void> {
  const done = {
    doing: ['begun'],
    verify: ['begun', 'done'],
    restore: ['begun', 'done'],
    resolved: ['begun', 'done'],
  };
  const events = [
    ...Object.entries(told).map(([key, value]) => ({ type: 'told', key, value })),
    ...(step ? [{ type: 'offered', step }] : []),
    ...(reached && reached in done ? done[reached as keyof typeof done].map((type) => ({ type, step })) : []),
    ...(reached === 'restore' ? [{ type: 'verified', step, outcome: 'unchanged' }] : []),
    ...(reached === 'resolved' ? [{ type: 'verified', step, outcome: 'fixed' }] : []),
    ...(reached === 'left' ? [{ type: 'gaveUp' }] : []),
  ];
  await page.evaluate(`(async (news) => {
    const { currentVisit } = await chrome.storage.local.get('currentVisit');
    const key = 'visit:' + currentVisit;
    const { [key]: { events } } = await chrome.storage.local.get(key);
    const runs = events.filter(({ type }) => type === 'measured' || type === 'gateway');
    const stamped = news.map((event, i) => ({ ...event, id: 'screen' + i, at: Date.now() }));
    await chrome.storage.local.set({ [key]: { events: [...runs, ...stamped] } });
  })(${JSON.stringify(events)})`);
}
