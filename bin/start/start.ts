import { type FoundBrowser, findBrowsers } from '../browser/find.ts';
import { flagsFrom } from '../browser/flags.ts';
import { readOptions } from '../diagnose/options.ts';
import { diagnose } from '../diagnose/run.ts';
import { Failure, runCommand } from '../failure.ts';
import { byHand } from './by-hand.ts';
import { showWindow } from './window.ts';

/** `npm start`: the extension in a window of its own; without a display its diagnosis as text. */
await runCommand(async () => {
  const browsers = findBrowsers();
  if (browsers.length === 0) return await byHand();
  if (!hasDisplay()) process.stderr.write('There is no display: here is the diagnosis as text.\n');
  else if (await tryWindows(browsers)) return 0;
  const options = readOptions([]);
  if (options === 'help') return 0;
  const { text } = await diagnose(options);
  process.stdout.write(text);
  return 0;
});

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether one of the browsers opened a window; one that can't says why and leaves it to the next. */
async function tryWindows(browsers: readonly FoundBrowser[]): Promise<boolean> {
  for (const browser of browsers) {
    try {
      await showWindow(browser, browser.kind === 'chromium' ? flagsFrom('CHROMIUM_FLAGS') : []);
      return true;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      process.stderr.write(`${error.message}\n`);
    }
  }
  process.stderr.write('No browser opened a window: here is the diagnosis as text.\n');
  return false;
}
