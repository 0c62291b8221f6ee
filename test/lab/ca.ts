/** Throw-away certificates made by openssl: an authority, the HTTPS controls' one, and one that nobody signed. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTROL, LITERAL_CONTROL, SUPPORT, VPN_SERVERS } from './addresses.ts';
import { must } from './commands.ts';

export interface Certificates {
  /** PEM files. */
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
  /** Self-signed: what a captive portal shows. */
  readonly portal: { readonly certificate: string; readonly key: string };
}

/** `folder` has no space in its name: it is the lab's own. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  const openssl = (...parts: string[]) => must(['openssl', ...parts.join(' ').split(' ')], { cwd: folder });
  const fresh = '-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes';
  const names = [CONTROL, SUPPORT, VPN_SERVERS.answers].map(({ name }) => name);
  await writeFile(
    join(folder, 'server.ext'),
    `subjectAltName=DNS:${names.join(',DNS:')},IP:${LITERAL_CONTROL.ipv4}\nextendedKeyUsage=serverAuth\n`,
  );
  await Promise.all([
    openssl('req -x509 -days 30 -subj /CN=lab-authority', fresh, '-keyout ca.key -out ca.pem'),
    openssl('req -x509 -days 30 -subj /CN=guest-portal', fresh, '-keyout portal.key -out portal.pem'),
    openssl('req -new -subj /CN=lab', fresh, '-keyout server.key -out server.csr'),
  ]);
  const signing = '-CA ca.pem -CAkey ca.key -set_serial 1 -days 30';
  await openssl('x509 -req', signing, '-in server.csr -extfile server.ext -out server.pem');
  const at = (name: string) => join(folder, name);
  const portal = { certificate: at('portal.pem'), key: at('portal.key') };
  return { ca: at('ca.pem'), certificate: at('server.pem'), key: at('server.key'), portal };
}
