import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 100;
const BEAT_MS = 1000;
/** A holder that has not been heard of for so long has died. Process ids would not tell: namespaces have their own. */
const DEAD_MS = 15_000;

/** Does something while holding a lock that all processes on this file system respect: a folder. */
export async function withLock<Result>(dir: string, work: () => Promise<Result>): Promise<Result> {
  await acquire(dir);
  const beat = setInterval(() => void utimes(dir, new Date(), new Date()).catch(() => {}), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(dir, { recursive: true, force: true });
  }
}

async function acquire(dir: string): Promise<void> {
  for (;;) {
    try {
      return await mkdir(dir);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const changed = await stat(dir).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    );
    if (changed !== undefined && Date.now() - changed > DEAD_MS) await bury(dir);
    else await pause(POLL_MS);
  }
}

/**
 * Of several who find the holder dead, one moves the lock away; the others find nothing to move. One that was
 * slow may have moved the lock of a living successor: it puts that back.
 */
async function bury(dir: string): Promise<void> {
  const grave = `${dir}.${process.pid}.${Date.now()}`;
  try {
    await rename(dir, grave);
  } catch {
    return;
  }
  const { mtimeMs } = await stat(grave);
  if (Date.now() - mtimeMs > DEAD_MS) await rm(grave, { recursive: true });
  else await rename(grave, dir);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
