import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Failure, firstLine } from '../failure.ts';
import type { BrowserKind } from './find.ts';
import type { Profile } from './profile.ts';

/** Makes a throw-away profile trust the certificate authority in a PEM file, for servers only. */
export function trustAuthority(kind: BrowserKind, profile: Profile, file: string): void {
  if (!existsSync(file)) throw new Failure(`The certificate authority ${file} does not exist.`);
  importInto(kind === 'firefox' ? profile.dir : storeOfChromium(profile), file);
}

/** Chromium on Linux reads the certificates that its user added from their home. */
function storeOfChromium({ home }: Profile): string {
  if (process.platform !== 'linux') {
    throw new Failure('--ca works with Chromium only on Linux: elsewhere it trusts what the system trusts.');
  }
  const store = path.join(home, '.pki', 'nssdb');
  mkdirSync(store, { recursive: true });
  return store;
}

function importInto(store: string, file: string): void {
  const database = `sql:${store}`;
  certutil(['-N', '-d', database, '--empty-password']);
  certutil(['-A', '-d', database, '-n', 'vpn-doctor', '-t', 'C,,', '-i', file], file);
}

function certutil(args: readonly string[], file?: string): void {
  try {
    execFileSync('certutil', args, { stdio: 'pipe' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Failure('--ca needs the program certutil; in Debian it is in the package libnss3-tools.');
    }
    const reason =
      error instanceof Error && 'stderr' in error ? firstLine(String(error.stderr)) : firstLine(error);
    throw new Failure(file ? `${file} is no certificate authority that can be trusted: ${reason}` : reason);
  }
}
