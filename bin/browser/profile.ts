import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A throw-away place for one run of a browser: its profile, its home and its temporary files. */
export interface Profile {
  /** The browser's own profile folder. */
  readonly dir: string;
  /** Stands in for the user's home folder. */
  readonly home: string;
  /** For sockets and shared memory, which a killed browser leaves behind. */
  readonly temporary: string;
  /** Aborted when this process ends: whoever starts the browser kills it on this signal. */
  readonly ending: AbortSignal;
  /** Removes all of it. The browser must have ended. */
  remove(): void;
}

const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Profiles that exist now. They go, browser first, however this process ends (but for SIGKILL). */
const alive = new Map<Profile, AbortController>();
let watching = false;

/** Makes the folders of a throw-away profile. */
export function makeProfile(): Profile {
  const root = mkdtempSync(path.join(os.tmpdir(), 'vpn-doctor-'));
  const ending = new AbortController();
  const profile: Profile = {
    dir: path.join(root, 'profile'),
    home: path.join(root, 'home'),
    temporary: path.join(root, 'tmp'),
    ending: ending.signal,
    remove() {
      alive.delete(profile);
      // A dying browser may still write a file into a folder that is being emptied: try again.
      rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
  for (const dir of [profile.dir, profile.home, profile.temporary]) mkdirSync(dir);
  alive.set(profile, ending);
  watchForEnd();
  return profile;
}

function watchForEnd(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const [profile, ending] of alive) {
      ending.abort();
      profile.remove();
    }
  });
  for (const [signal, code] of Object.entries(EXIT_CODES)) process.once(signal, () => process.exit(code));
}
