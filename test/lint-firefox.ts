import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ROOT } from '../bin/build/built.ts';
import { runCommand } from '../bin/failure.ts';

/** One complaint of Mozilla's addons-linter. */
interface Complaint {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Characters before and after the place of a complaint that tell whose code it is. */
const CONTEXT = 60;

/** Checks the Firefox build: no errors, and no warning but the one that Preact's own code causes. */
await runCommand(async () => {
  const dir = await ensureBuilt('firefox');
  const linter = path.join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout, stderr } = spawnSync(process.execPath, [linter, '--output', 'json', dir], {
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) throw new Error(`addons-linter gave no report: ${stderr}`);
  const { errors, warnings } = JSON.parse(stdout) as { errors: Complaint[]; warnings: Complaint[] };
  const complaints = [...errors, ...warnings.filter((warning) => !isPreacts(dir, warning))];
  for (const { _type, code, message, file, line } of complaints) {
    process.stdout.write(
      `${_type} ${code} in ${file ?? 'the package'}${line ? `:${line}` : ''}: ${message}\n`,
    );
  }
  process.stdout.write(
    `${errors.length} errors, ${warnings.length} warnings, ${warnings.length + errors.length - complaints.length} of them Preact's own\n`,
  );
  return complaints.length > 0 ? 1 : 0;
});

/** Preact assigns `__html` of its dangerouslySetInnerHTML; an assignment of ours would read otherwise. */
function isPreacts(dir: string, { code, file, line, column }: Complaint): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file || !line || !column) return false;
  const text = readFileSync(path.join(dir, file), 'utf8').split('\n')[line - 1] ?? '';
  return /\.innerHTML=\w+\.__html\b/.test(text.slice(column - CONTEXT, column + CONTEXT));
}
