import { readdirSync, readFileSync } from 'node:fs';
import { findBrowsers } from '../../bin/browser/find.ts';
import { launch } from '../../bin/browser/launch.ts';
import { ensureBuilt } from '../../bin/build/built.ts';
import { median } from './popup.ts';

/** How long a log of the largest size that is read takes. */
export interface LogBench {
  bytes: number;
  /** From the start of a new worker to its answer; median, ms. */
  readMs: number;
  runs: number;
}

const RUNS = 10;
const BYTES = 5_000_000;

/** Reads 5 MB made of the tests' logs with ordinary lines between, in the built worker, in Chromium. Null without it. */
export async function logBench(): Promise<LogBench | null> {
  const browser = findBrowsers().find(({ kind }) => kind === 'chromium');
  if (!browser) return null;
  const extensionDir = await ensureBuilt('chromium');
  const worker = readdirSync(`${extensionDir}/assets`).find((name) => /^log-worker.*\.js$/.test(name))!;
  const running = await launch({ browser, extensionDir, headless: true });
  try {
    const page = await running.open('wizard.html');
    const times = await page.evaluate(timesOf, `/assets/${worker}`, sample(), BYTES, RUNS);
    return { bytes: BYTES, readMs: median(times), runs: RUNS };
  } finally {
    await running.close();
  }
}

function sample(): string {
  const folder = 'test/knowledge/logs';
  const noise =
    'Nov 21 06:51:01 lap NetworkManager[812]: <info> device (wlp2s0): state change: ip-config -> ip-check\n';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8') + noise.repeat(20))
    .join('');
}

/** Runs in the page. */
async function timesOf(worker: string, part: string, bytes: number, runs: number): Promise<number[]> {
  const text = part.repeat(Math.ceil(bytes / part.length)).slice(0, bytes);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const reader = new Worker(worker, { type: 'module' });
    await new Promise<void>((resolve, reject) => {
      reader.onmessage = () => resolve();
      reader.onerror = () => reject(new Error('the worker broke'));
      reader.postMessage(text);
    });
    times.push(performance.now() - start);
    reader.terminate();
  }
  return times;
}
