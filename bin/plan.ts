import { readFileSync } from 'node:fs';
import { planFor } from '../machines/plan';
import { Failure, firstLine, runCommand } from './failure.ts';
import { readCase } from './plan/case';

const USAGE = `Usage: npm run -s plan -- FILE.jsonl
Prints for each case, a line of JSON, the steps in the order in which the wizard would offer them. "-" reads
standard input. Exit 0; 2 if a line could not be read: the others are still answered.
`;

// Whoever takes only the first lines (`| head`) has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** `npm run -s plan`: what the wizard would advise for each of the cases of a file. */
await runCommand(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined || file === '--help') {
    process.stderr.write(USAGE);
    return file === undefined ? 1 : 0;
  }
  const lines = readLines(file);
  let bad = 0;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const answer = answerTo(line, i + 1);
    if ('error' in answer) bad++;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return bad > 0 ? 2 : 0;
});

function readLines(file: string): string[] {
  try {
    // Windows programs begin a file of UTF-8 with a byte order mark.
    return readFileSync(file === '-' ? 0 : file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\n');
  } catch (error) {
    throw new Failure(`${file === '-' ? 'Standard input' : file} could not be read: ${firstLine(error)}`);
  }
}

function answerTo(line: string, number: number): object {
  let id: unknown;
  try {
    const parsed: unknown = JSON.parse(line);
    id = (parsed as { id?: unknown } | null)?.id;
    const { clues } = readCase(parsed);
    const { steps, causes } = planFor(clues);
    return { id, plan: steps, causes };
  } catch (error) {
    const message = `line ${number}: ${firstLine(error)}`;
    return typeof id === 'string' ? { id, error: message } : { error: message };
  }
}
