import { MAX_LOG } from '../../knowledge/log-size';
import type { LogReading } from '../../knowledge/read-log';

/**
 * A log as it was read, or why it was not: it is no text; there is nothing in it; reading it took too long; the
 * browser could not read the file, or the reader broke off.
 */
export type LogAnswer =
  | { ok: true; reading: LogReading }
  | { ok: false; reason: 'binary' | 'empty' | 'too-slow' | 'unreadable' };

/** The part of a worker that is used. */
export type LogWorker = Pick<
  Worker,
  'onmessage' | 'onerror' | 'onmessageerror' | 'postMessage' | 'terminate'
>;

/** A log of 5 MB takes a small part of this on a slow machine: past it something is wrong with the log. In ms. */
const WATCHDOG_MS = 2000;

/** The share of control characters that tells a binary file; a log has tabs, line ends, and now and then a colour. */
const BINARY_SHARE = 0.02;
/** How much is looked at to tell, in bytes. */
const BINARY_SAMPLE = 65_536;

const startWorker = (): LogWorker =>
  new Worker(new URL('./log-worker.ts', import.meta.url), { type: 'module' });

/** Reads a pasted or dropped log on this computer, in a worker of its own. Of a large one only the end is read. */
export async function readLogFile(log: Blob | string, start = startWorker): Promise<LogAnswer> {
  const source = typeof log === 'string' ? { text: log, cut: false } : await decoded(log);
  if ('reason' in source) return { ok: false, reason: source.reason };
  if (source.text.trim() === '') return { ok: false, reason: 'empty' };
  const answer = await inWorker(source.text.slice(-MAX_LOG), start);
  if (!answer.ok) return answer;
  const cut = source.cut || source.text.length > MAX_LOG;
  return { ok: true, reading: { ...answer.reading, cut } };
}

function inWorker(text: string, start: () => LogWorker): Promise<LogAnswer> {
  return new Promise((resolve) => {
    let worker: LogWorker;
    try {
      worker = start();
    } catch {
      return resolve({ ok: false, reason: 'unreadable' });
    }
    const end = (answer: LogAnswer) => {
      clearTimeout(watchdog);
      worker.terminate();
      resolve(answer);
    };
    const watchdog = setTimeout(() => end({ ok: false, reason: 'too-slow' }), WATCHDOG_MS);
    worker.onmessage = ({ data }: MessageEvent<LogReading>) => end({ ok: true, reading: data });
    worker.onerror = () => end({ ok: false, reason: 'unreadable' });
    worker.onmessageerror = () => end({ ok: false, reason: 'unreadable' });
    worker.postMessage(text);
  });
}

/** The end of a file as text: UTF-8, or UTF-16 where it says so at its beginning, as many logs of Windows do. */
async function decoded(
  file: Blob,
): Promise<{ text: string; cut: boolean } | { reason: 'binary' | 'unreadable' }> {
  // Even, so that the units of UTF-16 stay whole.
  const from = Math.max(0, file.size - MAX_LOG) & ~1;
  let head: Uint8Array;
  let bytes: Uint8Array;
  try {
    head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    bytes = new Uint8Array(await file.slice(from).arrayBuffer());
  } catch {
    return { reason: 'unreadable' };
  }
  const encoding = utf16(head);
  if (!encoding && isBinary(bytes)) return { reason: 'binary' };
  return { text: new TextDecoder(encoding ?? 'utf-8').decode(bytes), cut: from > 0 };
}

function utf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, BINARY_SAMPLE);
  const controls = sample.filter((byte) => byte < 0x20 && !isLayout(byte));
  return controls.length > sample.length * BINARY_SHARE;
}

/** Tab, line feed, form feed, carriage return, and the escape that begins a colour. */
const isLayout = (byte: number) => (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
