import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../bin/browser/find.ts';
import { launch, type RunningBrowser } from '../../bin/browser/launch.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import { type Helpdesk, startHelpdesk } from '../../bin/helpdesk/server.ts';
import { readSite, SITE } from '../../bin/helpdesk/static.ts';
import { helpdesk as desk } from '../../words/en/helpdesk.ts';
import { live } from '../../words/en/live.ts';
import { callFor, joined, press, pressed, sees, suggest, times, WAIT_MS } from './hands.ts';

const firefox = findBrowser('firefox');
const missing = firefox ? null : 'Firefox is missing';

/** Firefox's own question for data collection is not part of the page: it is answered with yes. */
const PREFS = { 'extensions.webextOptionalPermissionPrompts': false };

describe.skipIf(missing !== null)(
  missing ? `a guided session in Firefox (skipped: ${missing})` : 'a guided session in Firefox',
  () => {
    let helpdesk: Helpdesk;
    let browsers: RunningBrowser[];

    beforeAll(async () => {
      const extensionDir = await ensureBuilt('firefox');
      helpdesk = await startHelpdesk({ port: 0, host: '127.0.0.1', brokers: [], site: readSite(SITE) });
      const start = () => launch({ browser: firefox!, extensionDir, headless: true, prefs: PREFS });
      browsers = await Promise.all([start(), start()]);
    }, 60_000);
    afterAll(() => Promise.all([...browsers.map((browser) => browser.close()), helpdesk.close()]), 30_000);

    it('goes from the code to the summary, on both sides', async () => {
      const [home, office] = browsers as [RunningBrowser, RunningBrowser];
      const place = { helpdeskUrl: `${helpdesk.url}helpdesk/`, brokerUrls: helpdesk.brokerUrls };
      const user = await callFor(home, place);
      const helper = await joined(user, office, place);

      const step = await suggest(helper, 'restart');
      await press(user, '[data-request="suggest"]', live.request.accept.suggest);
      await user.waitForSelector(`.guide[data-kind="step"][data-about="${step}"]`, { timeout: WAIT_MS });
      await sees(helper, '[role="log"]', desk.talk.accepted);

      await helper.keyboard.press('Escape');
      await helper.keyboard.press('m');
      await helper.keyboard.type('Take your time.');
      await helper.keyboard.press('Enter');
      await sees(user, '.live [role="log"]', 'Take your time.');

      await user.type('#live-message', 'Done.');
      await press(user, '.live form', live.joined.send);
      await sees(helper, '[role="log"]', 'Done.');
      expect(await times(helper, '[role="log"] li', 'Done.')).toBe(1);

      await helper.evaluate(`document.querySelector('.closing').closest('details').open = true`);
      await helper.select('#category', 'unsolved');
      await press(helper, '.closing', desk.closing.close);
      await user.waitForSelector('.live[data-stage="ended"]', { timeout: WAIT_MS });
      await sees(helper, 'main', desk.end.us.closed);
      const summary = await helper.$eval('.ticket pre', (pre) => pre.textContent ?? '');
      expect(summary).toContain(desk.categories.unsolved);
      const title = await helper.$eval(`[data-step="${step}"] .name`, (name) => name.textContent ?? '');
      expect(summary).toContain(title);
      await pressed(user, '.live button');
    });
  },
);
