/**
 * One row's world by hand: `tsx test/lab/cli.ts ROW [-- command…]`; without a command a shell; without a row the list.
 * `--truth` prints what the truth client says. $CA holds the certificate authority's file.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { typescript } from './commands.ts';
import { ALL_ROWS, rowById } from './rows.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld } from './world.ts';

const args = process.argv.slice(2);
process.exitCode = await main();

async function main(): Promise<number> {
  const [id] = args;
  if (!id || id.startsWith('-')) {
    console.log(ALL_ROWS.map((row) => `${row.id.padEnd(30)}${row.title}`).join('\n'));
    return 0;
  }
  const row = rowById(id);
  const reason = labUnavailable();
  if (reason) {
    console.error(reason);
    return 1;
  }
  if (!insideLab()) {
    const enter = fileURLToPath(new URL('enter.sh', import.meta.url));
    return attached([enter, ...typescript('cli.ts', args)]);
  }
  const started = performance.now();
  const world = await buildWorld(row);
  console.error(`${row.title}: built in ${Math.round(performance.now() - started)} ms`);
  try {
    if (args.includes('--truth')) {
      console.log(JSON.stringify(await world.truth(), null, 2));
      return 0;
    }
    const dashes = args.indexOf('--');
    const command = dashes < 0 ? ['sh', '-i'] : args.slice(dashes + 1);
    return await attached(world.command(command), { CA: world.ca, HOME: `${world.folder}/home` });
  } finally {
    await world.destroy();
  }
}

/** Runs a command on this terminal. */
function attached(command: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { stdio: 'inherit', env: { ...process.env, ...env } });
  // Ctrl-C reaches the command by itself; we stay until it has ended, to clean up.
  process.on('SIGINT', () => {});
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}
