import { runCommand } from './failure.ts';
import { readHelpdeskOptions, USAGE } from './helpdesk/options.ts';
import { startHelpdesk } from './helpdesk/server.ts';
import { readSite, SITE } from './helpdesk/static.ts';

/** `npm run helpdesk`: the static pages and the broker of guided sessions, on one port, until it is ended. */
await runCommand(async () => {
  const options = readHelpdeskOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const helpdesk = await startHelpdesk({ ...options, site: readSite(SITE) });
  process.stdout.write(`Pages:  ${helpdesk.url}\n`);
  process.stdout.write(`Broker: ${helpdesk.brokerUrls.join(' ')}\nCtrl+C ends it.\n`);
  process.on('SIGHUP', () => {
    try {
      helpdesk.renewCertificate();
    } catch (error) {
      // The old certificate stays in use: better than no service.
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    }
  });
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  await helpdesk.close();
  return 0;
});
