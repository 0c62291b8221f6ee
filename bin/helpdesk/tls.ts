import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Failure, firstLine } from '../failure.ts';

/** PEM files. */
export interface TlsFiles {
  /** The server's own certificate first, then its chain. */
  readonly certificate: string;
  readonly key: string;
}

/** What they hold. */
export interface TlsMaterial {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Reads both files. Throws a Failure if one can't be read, they don't belong together, or the certificate is out of date. */
export function readTls({ certificate, key }: TlsFiles): TlsMaterial {
  const material = { cert: read(certificate), key: read(key) };
  const parsed = parse(`${certificate} holds no certificate (PEM)`, () => new X509Certificate(material.cert));
  const secret = parse(`${key} holds no private key that can be read without a password (PEM)`, () =>
    createPrivateKey(material.key),
  );
  if (!parsed.checkPrivateKey(secret)) {
    throw new Failure(`The key in ${key} does not belong to the certificate in ${certificate}.`);
  }
  if (Date.parse(parsed.validTo) < Date.now()) {
    throw new Failure(`The certificate in ${certificate} ended on ${parsed.validTo}: browsers refuse it.`);
  }
  return material;
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Failure(`${file} ${missing ? 'does not exist' : `can't be read: ${firstLine(error)}`}.`);
  }
}

function parse<T>(complaint: string, work: () => T): T {
  try {
    return work();
  } catch {
    throw new Failure(`${complaint}.`);
  }
}
