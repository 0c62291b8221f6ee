/** Running commands and daemons inside the lab's network namespaces. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Milliseconds; afterwards the command and its children are killed and the code is 124, as of timeout(1). */
  readonly timeoutMs?: number;
}

/** Runs a command to its end; never rejects because of its exit code. */
export function run(command: readonly string[], options: RunOptions = {}): Promise<Output> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    // A session of its own, so that a timeout can end the whole group.
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    let late = false;
    const timer = options.timeoutMs
      ? setTimeout(() => {
          late = true;
          if (child.pid) process.kill(-child.pid, 'SIGKILL');
        }, options.timeoutMs)
      : undefined;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : (code ?? (signal ? 128 : 1)), stdout, stderr });
    });
    // A command that ends without reading its input is no error of ours.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** Runs a command that has to succeed. */
export async function must(command: readonly string[], options: RunOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await run(command, options);
  if (code !== 0) {
    throw new Error(
      `lab: ${command.join(' ')} ended with ${code}\n${options.input ?? ''}\n${stderr}${stdout}`,
    );
  }
  return stdout;
}

/** The command line that runs a TypeScript file of this folder, wherever the caller stands. */
export function typescript(name: string, args: readonly string[] = []): string[] {
  const loader = createRequire(import.meta.url).resolve('tsx');
  return [process.execPath, '--import', loader, fileURLToPath(new URL(name, import.meta.url)), ...args];
}

/** The command line that runs a program in a network namespace. */
export function inNamespace(namespace: string, command: readonly string[]): string[] {
  return ['nsenter', `--net=/run/netns/${namespace}`, '--', ...command];
}

/** Starts a daemon in a namespace; what it says goes to a log file. It is ended by its own process id. */
export function daemon(namespace: string, command: readonly string[], logFile: string): ChildProcess {
  const [program = '', ...args] = inNamespace(namespace, command);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const log = createWriteStream(logFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  child.on('error', (error) => log.write(String(error)));
  return child;
}

/** Waits until each socket (`udp 192.0.2.1:53`, `tcp [2001:db8::1]:443`) is listened on in the namespace. */
export async function listening(
  namespace: string,
  sockets: readonly string[],
  limitMs = 8000,
): Promise<void> {
  const until = Date.now() + limitMs;
  for (;;) {
    const text = await must(inNamespace(namespace, ['ss', '-Hlntu']));
    const open = new Set(
      text.split('\n').map((line) => {
        const field = line.trim().split(/\s+/);
        return `${field[0]} ${field[4]?.replace(/%\w+/, '')}`;
      }),
    );
    const missing = sockets.filter((socket) => !open.has(socket));
    if (missing.length === 0) return;
    if (Date.now() > until) throw new Error(`lab: nothing listens on ${missing.join(', ')} in ${namespace}`);
    await sleep(15);
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
