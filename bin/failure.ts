/**
 * Something went wrong that the person at the terminal can understand and mend. Its message is one clear
 * sentence for standard error; everything that is not a Failure is a bug.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Runs a command's main function; a failure ends it with its sentence on standard error and exit code 1. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof Failure ? error.message : unexpected(error)}\n`);
  }
}

/** The stack of a bug helps its finder, nobody else: it is shown on request. */
function unexpected(error: unknown): string {
  if (process.env.DEBUG && error instanceof Error) return error.stack ?? error.message;
  return `Something unexpected went wrong: ${firstLine(error)} (DEBUG=1 shows where.)`;
}

/** The first line of what was thrown, for use inside a sentence. */
export function firstLine(error: unknown): string {
  // A WebSocket that can't be opened throws an event, which has a message, too.
  const { message } = Object(error) as { message?: unknown };
  const text = typeof message === 'string' ? message : String(error);
  return text.split('\n', 1)[0]?.trim() || 'no reason given.';
}
