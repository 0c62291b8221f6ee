import { blame } from '../browser/blame.ts';
import { launch } from '../browser/launch.ts';
import { ensureBuilt } from '../build/built.ts';
import { Failure, firstLine } from '../failure.ts';
import { serversAsked } from './asked.ts';
import { measure } from './measure.ts';
import type { DiagnoseOptions } from './options.ts';
import { type Diagnosis, judge } from './verdict.ts';

/**
 * One diagnosis: the production build, unmodified, in a throw-away profile of a real browser. What is worth
 * knowing besides goes to standard error: ignored settings, and who is asked, since running this is the consent.
 */
export async function diagnose(options: DiagnoseOptions): Promise<Diagnosis> {
  for (const complaint of options.complaints) process.stderr.write(`${complaint}\n`);
  const extensionDir = await ensureBuilt(options.browser.kind);
  const running = await launch({
    browser: options.browser,
    extensionDir,
    headless: true,
    flags: options.flags,
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  });
  try {
    process.stderr.write(`Asking: ${serversAsked(options.settings).join(', ')}\n`);
    const events = await measure(running, options.settings, options.timeoutMs).catch((error: unknown) => {
      if (error instanceof Failure) throw error;
      const { name } = options.browser;
      throw new Failure(`${name} failed during the measurement: ${firstLine(error)}.${blame(options)}`);
    });
    return await judge(events, options.wanAddress);
  } finally {
    await running.close();
  }
}
