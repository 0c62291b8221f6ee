import { exitCodeOf, readOptions, USAGE } from './diagnose/options.ts';
import { diagnose } from './diagnose/run.ts';
import { runCommand } from './failure.ts';

/** `npm run -s diagnose`: the extension's own diagnosis of this machine's network, as text or JSON. */
await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const { report, text } = await diagnose(options);
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : text);
  return exitCodeOf(report.network.online);
});
