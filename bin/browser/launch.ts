import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { Failure } from '../failure.ts';
import { trustAuthority } from './certificate.ts';
import { launchChromium } from './chromium.ts';
import type { FoundBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';
import { makeProfile, type Profile } from './profile.ts';

/** What to start, and how. */
export interface LaunchOptions {
  readonly browser: FoundBrowser;
  /** The built extension: an unpacked folder with a manifest.json. It is loaded as it is. */
  readonly extensionDir: string;
  readonly headless: boolean;
  /** PEM file of a certificate authority that the throw-away profile trusts. */
  readonly ca?: string;
  /** Added to Chromium's arguments; Firefox takes none. */
  readonly flags?: readonly string[];
  /** Added to Firefox's preferences; Chromium takes none. */
  readonly prefs?: Readonly<Record<string, boolean>>;
  /** Added to the environment, for instance LANGUAGE. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A browser with the extension loaded, in a profile that `close` removes. */
export interface RunningBrowser {
  /** Puppeteer's handle, for what this interface does not cover. */
  readonly puppeteer: Browser;
  /** For instance `chrome-extension://abcdefghijklmnop`, without a slash at the end. */
  readonly origin: string;
  /** Opens a page of the extension in a new tab, for instance `wizard.html`, and waits until it is loaded. */
  open(page: string): Promise<Page>;
  /** Opens the real popup at the toolbar button and returns it. Chromium only. */
  openPopup(): Promise<Page>;
  /** Ends the browser, by force if it must, and removes the profile. */
  close(): Promise<void>;
}

/** What a browser family's own launcher gets and gives. */
export type Driver = Omit<RunningBrowser, 'close'>;
export type DriverLaunch = (
  options: LaunchOptions,
  profile: Profile,
  env: NodeJS.ProcessEnv,
) => Promise<Driver>;

/** Browsers that do not end within this time after having been asked to are killed. */
const CLOSING_MS = 3000;

/** Starts a browser with a throw-away profile and the extension loaded. */
export async function launch(options: LaunchOptions): Promise<RunningBrowser> {
  if (!existsSync(path.join(options.extensionDir, 'manifest.json'))) {
    throw new Failure(`There is no built extension in ${options.extensionDir}.`);
  }
  const profile = makeProfile();
  try {
    if (options.ca) trustAuthority(options.browser.kind, profile, options.ca);
    const start: DriverLaunch = options.browser.kind === 'firefox' ? launchFirefox : launchChromium;
    const driver = await start(options, profile, environment(options, profile));
    return { ...driver, close: () => close(driver.puppeteer, profile) };
  } catch (error) {
    profile.remove();
    throw error;
  }
}

/**
 * The browser's environment. Headless, or with an authority of its own, it gets a home of its own on Linux,
 * so that nothing is written to the user's and nothing of theirs is trusted or read; a window keeps their
 * home, for its fonts and its look.
 */
function environment(options: LaunchOptions, profile: Profile): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...options.env };
  // Some launch scripts append this variable themselves; it is among the arguments already.
  delete env.CHROMIUM_FLAGS;
  if (process.platform !== 'linux') return env;
  env.TMPDIR = profile.temporary;
  if (!options.headless && !options.ca) return env;
  if (env.HOME) env.XAUTHORITY ??= path.join(env.HOME, '.Xauthority');
  env.HOME = profile.home;
  for (const variable of ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME']) delete env[variable];
  return env;
}

async function close(browser: Browser, profile: Profile): Promise<void> {
  const child = browser.process();
  const ended = new Promise<void>((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  const timeout = setTimeout(() => killGroup(child?.pid), CLOSING_MS);
  // A browser that was closed by hand has nobody left to answer.
  browser.close().catch(() => {});
  await ended;
  clearTimeout(timeout);
  // Its helpers may outlive it for a moment.
  killGroup(child?.pid);
  profile.remove();
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // They have ended: nothing left to kill.
  }
}
