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

/** What libraries cause, by the code around it; ours would read otherwise. */
const LIBRARIES: readonly { readonly code: string; readonly around: RegExp }[] = [
  // Preact assigns `__html` of its dangerouslySetInnerHTML.
  { code: 'UNSAFE_VAR_ASSIGNMENT', around: /\.innerHTML=\w+\.__html\b/ },
  // mqtt.js has fallbacks for browsers without `globalThis` and `Function.prototype.bind`, which run in none of today's
  // and which the extension's policy would stop; and a table of the language's own functions, of which `eval` is one.
  { code: 'DANGEROUS_EVAL', around: /globalThis\.regeneratorRuntime=\w+:Function\([`"]r[`"],/ },
  { code: 'DANGEROUS_EVAL', around: /Function\([`"]binder[`"],/ },
  { code: 'DANGEROUS_EVAL', around: /"%eval%":eval,"%EvalError%"/ },
];

/** Checks the Firefox build: no errors, and no warning but those that libraries' own code causes. */
await runCommand(async () => {
  const dir = await ensureBuilt('firefox');
  const linter = path.join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout, stderr } = spawnSync(process.execPath, [linter, '--output', 'json', dir], {
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) throw new Error(`addons-linter gave no report: ${stderr}`);
  const { errors, warnings } = JSON.parse(stdout) as { errors: Complaint[]; warnings: Complaint[] };
  const complaints = [...errors, ...warnings.filter((warning) => !isOfLibrary(dir, warning))];
  for (const { _type, code, message, file, line } of complaints) {
    process.stdout.write(
      `${_type} ${code} in ${file ?? 'the package'}${line ? `:${line}` : ''}: ${message}\n`,
    );
  }
  process.stdout.write(
    `${errors.length} errors, ${warnings.length} warnings, ${warnings.length + errors.length - complaints.length} of them of libraries' own code\n`,
  );
  return complaints.length > 0 ? 1 : 0;
});

function isOfLibrary(dir: string, { code, file, line, column }: Complaint): boolean {
  if (!file || !line || !column) return false;
  const text = readFileSync(path.join(dir, file), 'utf8').split('\n')[line - 1] ?? '';
  const near = text.slice(column - CONTEXT, column + CONTEXT);
  return LIBRARIES.some((known) => known.code === code && known.around.test(near));
}
