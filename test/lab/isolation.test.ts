/** The lab leaves nothing behind: no process, no namespace, no file, however it ends. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sleep, typescript } from './commands.ts';
import { labUnavailable } from './unavailable.ts';

const reason = labUnavailable();

/** What a lab could leave on the machine that runs it. */
function machine() {
  const list = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : null);
  return {
    namespaces: list('/run/netns'),
    perNamespace: list('/etc/netns'),
    resolver: readFileSync('/etc/resolv.conf', 'utf8'),
    hosts: readFileSync('/etc/hosts', 'utf8'),
    forwarding: readFileSync('/proc/sys/net/ipv4/ip_forward', 'utf8'),
    devices: readFileSync('/proc/net/dev', 'utf8').match(/^ *\S+:/gm),
    mounts: readFileSync('/proc/self/mountinfo', 'utf8'),
    labFiles: list('/run/lab'),
  };
}

/** Processes that inherited the mark. */
function marked(mark: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  });
}

describe.skipIf(reason !== null)(reason ? `isolation (skipped: ${reason})` : 'isolation', () => {
  for (const signal of ['SIGKILL', 'SIGTERM', 'SIGINT'] as const) {
    test(`nothing stays after ${signal}`, { timeout: 30_000 }, async () => {
      const before = machine();
      const temporary = readdirSync(tmpdir()).length;
      const mark = randomUUID();
      const command = typescript('cli.ts', ['port-restricted', '--', 'sleep', '60']);
      const lab = spawn(fileURLToPath(new URL('enter.sh', import.meta.url)), command, {
        env: { ...process.env, VPD_TEST_MARK: mark },
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
      });
      const ended = new Promise((resolve) => lab.on('close', resolve));
      await new Promise<void>((resolve, reject) => {
        let said = '';
        lab.stderr.on('data', (text) => {
          said += text;
          if (said.includes('built in')) resolve();
        });
        lab.on('close', () => reject(new Error(`the lab did not start: ${said}`)));
      });
      expect(marked(mark).length).toBeGreaterThan(5);
      // SIGKILL hits the outermost process only; the others go to the whole group, as from a terminal or a CI runner.
      const pid = lab.pid ?? Number.NaN;
      process.kill(signal === 'SIGKILL' ? pid : -pid, signal);
      await ended;
      for (let i = 0; i < 50 && marked(mark).length > 0; i++) await sleep(100);
      expect(marked(mark)).toEqual([]);
      expect(machine()).toEqual(before);
      expect(readdirSync(tmpdir()).length).toBe(temporary);
    });
  }
});
