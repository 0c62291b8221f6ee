import path from 'node:path';
import { ensureBuilt } from '../build/built.ts';

/**
 * What to do without a browser that can be driven: install one, or load the folder by hand. Nothing was
 * shown or measured, so the exit code is 1.
 */
export async function byHand(): Promise<number> {
  const chromium = await ensureBuilt('chromium');
  const firefox = await ensureBuilt('firefox');
  process.stderr.write(`No Chromium, Chrome, Edge or Firefox was found on this machine.

Install one and run npm start again:
  Debian, Ubuntu   sudo apt-get install chromium   (or firefox-esr)
  Windows, macOS   Firefox, Edge or Chrome from its maker

Or load the extension by hand, in three clicks:
  Chrome, Edge, Chromium   open chrome://extensions, switch on "Developer mode", click "Load unpacked":
                           ${chromium}
  Firefox                  open about:debugging, click "This Firefox", click "Load Temporary Add-on…":
                           ${path.join(firefox, 'manifest.json')}
`);
  return 1;
}
