import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageCommand, stream } from './command.ts';
import type { Outcome } from './tally.ts';

interface VitestTest {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages?: readonly string[] | null;
}

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly VitestTest[];
  }[];
}

/** Lines of a failure's message that the summary repeats: the message, where, and the difference if short. */
const WHY_LINES = 12;

/** Runs one project of vitest.config.ts, inside a wrapper command if it needs one. */
export async function runProject(project: string, wrapper: readonly string[] = []): Promise<Outcome> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vpn-doctor-test-'));
  const file = path.join(folder, 'report.json');
  try {
    // One test of a browser or a network takes seconds: each is shown when it ends.
    const shown = project === 'unit' ? 'default' : 'verbose';
    // One core less would be vitest's own choice: on two, that is one file after the other.
    const workers = `--maxWorkers=${os.availableParallelism()}`;
    const args = [
      'run',
      '--project',
      project,
      '--passWithNoTests',
      workers,
      `--reporter=${shown}`,
      '--reporter=json',
    ];
    const command = packageCommand('vitest', [...args, `--outputFile.json=${file}`]);
    const code = await stream([...wrapper, ...command]);
    return outcomeOf(project, code, readReport(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

function outcomeOf(project: string, code: number, report: VitestReport | undefined): Outcome {
  if (!report) return { passed: 0, failed: 1, skipped: 0, notes: [`Failed: ${project} tests did not run`] };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  // What belongs to no test (a file that can't be loaded, an error outside of tests) counts as a failure, too.
  const failed = report.numFailedTests + broken.length;
  const unaccounted = code !== 0 && failed === 0;
  return {
    passed: report.numPassedTests,
    failed: unaccounted ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    notes: [
      ...tests.filter(({ status }) => status === 'failed').map(failure),
      ...broken.map(({ name }) => `Failed: ${path.relative(process.cwd(), name)} could not be loaded`),
      ...(unaccounted ? [`Failed: an error outside of the ${project} tests, see above`] : []),
      ...skipReasons(tests),
    ],
  };
}

/** Which test failed and the first lines of why: a log that is cut off in front still says it. */
function failure(test: VitestTest): string {
  const why = test.failureMessages?.[0]?.split('\n').slice(0, WHY_LINES) ?? [];
  return [`Failed: ${test.fullName}`, ...why.map((line) => `    ${line}`)].join('\n');
}

/** A skipped suite carries its reason in its name: `lab (skipped: needs root)`. */
function skipReasons(tests: readonly VitestTest[]): string[] {
  return tests.flatMap(({ status, fullName }) => {
    const named = /^.*?\(skipped: (.+?)\) /.exec(fullName);
    if (status === 'passed' || status === 'failed') return [];
    return [`Skipped: ${named?.[1] ?? fullName}`];
  });
}
