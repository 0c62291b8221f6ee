import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { Failure, firstLine } from '../failure.ts';
import { blame } from './blame.ts';
import type { Driver, DriverLaunch, LaunchOptions } from './launch.ts';
import type { Profile } from './profile.ts';

const START_MS = 30_000;
const PAGE_MS = 15_000;

/** No requests but the page's own: no updates, no sync, no probing of what the user might visit. */
const QUIET: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // No flag keeps the browser from asking these for sign-ins and updates.
  '--host-resolver-rules=MAP accounts.google.com ~NOTFOUND, MAP clients*.google.com ~NOTFOUND, MAP *.googleapis.com ~NOTFOUND',
  // Names are resolved by the system's server, as the message that names the servers lets expect.
  '--disable-features=DnsOverHttpsUpgrade,NetworkTimeServiceQuerying,OptimizationGuideModelDownloading',
];

/** Starts a Chromium or one of its relatives and loads the extension over the debugging pipe. */
export const launchChromium: DriverLaunch = async (options, profile, env) => {
  const browser = await start(options, profile, env);
  try {
    // Branded Chrome ignores --load-extension; this way of loading works for all of the family.
    const origin = `chrome-extension://${await browser.installExtension(options.extensionDir)}`;
    return driver(browser, origin);
  } catch (error) {
    await browser.close().catch(() => {});
    throw new Failure(
      `${options.browser.name} did not load the extension: ${reason(error)}${blame(options)}`,
    );
  }
};

async function start(options: LaunchOptions, profile: Profile, env: NodeJS.ProcessEnv): Promise<Browser> {
  try {
    return await puppeteer.launch({
      executablePath: options.browser.executable,
      headless: options.headless,
      userDataDir: profile.dir,
      env,
      signal: profile.ending,
      timeout: START_MS,
      defaultViewport: null,
      pipe: true,
      enableExtensions: true,
      // With --no-startup-window there is none, and nothing here needs it.
      waitForInitialPage: false,
      // The profile decides how the browser ends with this process.
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      // A person who looks at the window need not be told that it is being tested.
      ...(options.headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
      args: [...ownArguments(options.headless, env), ...(options.flags ?? []), '--remote-debugging-pipe'],
    });
  } catch (error) {
    throw new Failure(`${options.browser.name} did not start: ${reason(error)}${blame(options)}`);
  }
}

function ownArguments(headless: boolean, env: NodeJS.ProcessEnv): string[] {
  const args = [...QUIET];
  if (headless) args.push('--disable-gpu');
  else if (env.WAYLAND_DISPLAY && !env.DISPLAY) args.push('--ozone-platform=wayland');
  // The sandbox refuses to work for root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return args;
}

/** The line of a failed launch that says most, without the clutter around it, as a sentence. */
function reason(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error))
    .split('\n')
    .map((line) => line.trim());
  const fatal = lines.find((line) => /:(ERROR|FATAL):/.test(line) && !/dbus|gpu|vaapi/i.test(line));
  const said = fatal?.replace(/^\[.*?\]\s*/, '') ?? firstLine(error);
  if (/Missing X server/.test(said)) return 'it found no display.';
  if (/Target closed|Failed to launch/.test(said)) return 'it ended at once.';
  return /[.!?]$/.test(said) ? said : `${said}.`;
}

function driver(browser: Browser, origin: string): Driver {
  return {
    puppeteer: browser,
    origin,
    async open(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`, { timeout: PAGE_MS, waitUntil: 'load' });
      return page;
    },
    openPopup: () => openPopup(browser, origin),
  };
}

/** Presses the extension's toolbar button over an empty tab. */
async function openPopup(browser: Browser, origin: string): Promise<Page> {
  const extension = (await browser.extensions()).get(new URL(origin).host);
  if (!extension) throw new Failure('The extension is no longer loaded, so its popup cannot be opened.');
  const popup = browser.waitForTarget((target) => target.url().startsWith(`${origin}/popup.html`), {
    timeout: PAGE_MS,
  });
  const tab = await browser.newPage();
  await Promise.all([popup, extension.triggerAction(tab)]);
  return await (await popup).asPage();
}
