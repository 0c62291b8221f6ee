/** Run in the client's namespace: `tsx gateway-run.ts BROWSER EXTENSION LOCAL… ` prints a GatewayRun as JSON. */
import { findBrowser } from '../../bin/browser/find.ts';
import { launch } from '../../bin/browser/launch.ts';
import { HOME } from './addresses.ts';

const [kind, extensionDir = '', ...localAddresses] = process.argv.slice(2);
const found = findBrowser(kind === 'firefox' ? 'firefox' : 'chromium');
if (!found) throw new Error(`no ${kind} here`);
const browser = await launch({ browser: found, extensionDir, headless: true });
try {
  const page = await browser.open('page.html');
  const call = `run(${JSON.stringify(localAddresses)}, ${JSON.stringify(HOME.lan)}).then(JSON.stringify)`;
  process.stdout.write(String(await page.evaluate(call)));
} finally {
  await browser.close();
}
