/**
 * A guided session between two real browsers: the user behind a NAT that drops UDP, the helpdesk on the internet over
 * TLS, by each broker that docs/live/deployment.md describes. The router loses its line for 20 s in between; of the
 * cluster a node is stopped too.
 */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../bin/browser/find.ts';
import { launch, type RunningBrowser } from '../../bin/browser/launch.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import { findings } from '../../words/en/findings.ts';
import { helpdesk as desk } from '../../words/en/helpdesk.ts';
import { live } from '../../words/en/live.ts';
import { callFor, joined, press, pressed, sees, suggest, times, WAIT_MS } from '../browser/hands.ts';
import { unavailable } from './broker-run.ts';
import { sleep } from './commands.ts';
import { rowById } from './rows.ts';
import { BROKERS, type BrokerKind, startSupport } from './support.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld, type World } from './world.ts';

const reason =
  labUnavailable() ??
  unavailable('mosquitto', 'mosquitto') ??
  unavailable('nats-server', 'nats-server') ??
  (insideLab() ? null : 'the network lab is started by test/lab/enter.sh');

/** As long as a router takes to start anew, at the least. */
const OUTAGE_MS = 20_000;

/** An attempt that hangs, a wait, and the nodes in turn. */
const AFTER_OUTAGE_MS = 60_000;

/** Both sides of one session. */
interface Sides {
  readonly user: Page;
  readonly helper: Page;
}

async function browserAt(world: World, place: 'client' | 'internet'): Promise<RunningBrowser> {
  const chromium = findBrowser('chromium')!;
  const executable = await world.browserAt(place, chromium.executable);
  return launch({
    browser: { ...chromium, executable },
    extensionDir: await ensureBuilt('chromium'),
    headless: true,
    ca: world.ca,
    env: { HOME: `${world.folder}/home` },
  });
}

/** The line goes away at the router, and something is said on both sides meanwhile. */
async function rebootRouter(world: World, { user, helper }: Sides, meanwhile: () => void): Promise<void> {
  const line = (state: 'up' | 'down') => world.inRouter(['ip', 'link', 'set', 'wan', state]);
  expect((await line('down')).code).toBe(0);
  const until = Date.now() + OUTAGE_MS;
  meanwhile();
  await helper.type('[data-key="message"]', 'Is the light green again?');
  await helper.keyboard.press('Enter');
  await user.type('#live-message', 'The router is starting.');
  await press(user, '.live form', live.joined.send);
  await sleep(until - Date.now());
  expect((await line('up')).code).toBe(0);
  await world.inRouter(['ip', 'route', 'replace', '203.0.113.1', 'dev', 'wan']);
  await world.inRouter(['ip', 'route', 'replace', 'default', 'via', '203.0.113.1']);
}

async function session(world: World, kind: BrokerKind): Promise<void> {
  const support = await startSupport(world, kind);
  const [home, office] = await Promise.all([browserAt(world, 'client'), browserAt(world, 'internet')]);
  try {
    const user = await callFor(home, support);
    const helper = await joined(user, office, support);
    const sides = { user, helper };

    await sees(helper, 'main', findings.udp_blocked.headline);

    const step = await suggest(helper, 'TCP');
    await user.waitForSelector('[data-request="suggest"][data-status="open"]', { timeout: WAIT_MS });
    // Nothing happens before the user agrees.
    expect(await user.$eval('.guide', (guide) => (guide as HTMLElement).dataset.about)).not.toBe(step);
    await press(user, '[data-request="suggest"]', live.request.accept.suggest);
    await user.waitForSelector(`.guide[data-kind="step"][data-about="${step}"]`, { timeout: WAIT_MS });
    await sees(helper, '[role="log"]', desk.talk.accepted);

    await pressed(user, '.guide .actions .primary');
    await user.waitForFunction(`document.querySelector('.guide')?.dataset.kind !== 'step'`, {
      timeout: WAIT_MS,
    });
    await rebootRouter(world, sides, () => {
      if (kind === 'nats') support.stop(0);
    });
    await sees(user, '.live', 'Is the light green again?', AFTER_OUTAGE_MS);
    await sees(helper, '[role="log"]', 'The router is starting.');

    const kindNow = () => user.$eval('.guide', (guide) => (guide as HTMLElement).dataset.kind ?? '');
    if ((await kindNow()) === 'doing') {
      await pressed(user, '.guide .actions .primary');
      await user.waitForSelector('.guide[data-kind="verify"]', { timeout: WAIT_MS });
    }
    await pressed(user, '.guide[data-kind="verify"] .actions .primary');
    await user.waitForSelector('.guide[data-kind="resolved"]', { timeout: WAIT_MS });
    await sees(helper, 'main', desk.picture.at.resolved);

    // Each was said once, although the connection was made anew.
    expect(await times(user, '.live [role="log"] p', 'Is the light green again?')).toBe(1);
    expect(await times(helper, '[role="log"] li', 'The router is starting.')).toBe(1);
    expect(await times(user, '[data-request]', '')).toBe(1);

    await helper.evaluate(`document.querySelector('.closing').closest('details').open = true`);
    await helper.select('#category', 'solved');
    await helper.type('#note', 'TCP 443 it is. Keep it so.');
    await press(helper, '.closing', desk.closing.close);
    await user.waitForSelector('.live[data-stage="ended"]', { timeout: WAIT_MS });
    await sees(user, '.live', 'TCP 443 it is. Keep it so.');
    await sees(helper, 'main', desk.end.us.closed);
    const summary = await helper.$eval('.ticket pre', (pre) => pre.textContent ?? '');
    const title = await helper.$eval(`[data-step="${step}"] .name`, (name) => name.textContent ?? '');
    expect(summary).toContain('TCP 443 it is. Keep it so.');
    expect(summary).toContain(desk.categories.solved);
    expect(summary).toMatch(new RegExp(`${title.replace(/[()]/g, '\\$&')}: .*(fixed|works|helped)`, 'i'));
  } finally {
    await Promise.all([home.close(), office.close()]);
  }
}

describe.skipIf(reason !== null)(reason ? `guided sessions (skipped: ${reason})` : 'guided sessions', () => {
  beforeAll(() => ensureBuilt('chromium'));

  test.each(BROKERS)('by %s', { timeout: 240_000 }, async (kind) => {
    const world = await buildWorld(rowById('udp-dropped'));
    try {
      await world.truth();
      await session(world, kind);
    } finally {
      await world.destroy();
    }
  });
});
