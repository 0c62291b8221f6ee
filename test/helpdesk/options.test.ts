/** The command line, and TLS with certificates made by openssl. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readHelpdeskOptions } from '../../bin/helpdesk/options.ts';
import { type Helpdesk, startHelpdesk } from '../../bin/helpdesk/server.ts';
import { connect, listener, newRoom } from './client.ts';

describe('the command line', () => {
  test('without flags: this machine only, its own broker', () => {
    expect(readHelpdeskOptions([])).toEqual({ port: 8080, host: '127.0.0.1', brokers: [] });
  });

  test('with flags', () => {
    const args =
      '--port 0 --host 0.0.0.0 --tls-cert c --tls-key k --broker wss://a/mqtt --broker wss://b/mqtt';
    expect(readHelpdeskOptions(args.split(' '))).toEqual({
      port: 0,
      host: '0.0.0.0',
      tls: { certificate: 'c', key: 'k' },
      brokers: ['wss://a/mqtt', 'wss://b/mqtt'],
    });
  });

  test.each([
    ['--host 0.0.0.0', /--tls-cert FILE and --tls-key FILE/],
    ['--host ::', /--tls-cert/],
    ['--host 127.evil.example', /--tls-cert/],
    ['--host helpdesk.example.org --broker wss://a/mqtt', /--tls-cert/],
    ['--tls-cert c', /belong together/],
    ['--tls-key k', /belong together/],
    ['--port 65536', /up to 65535/],
    ['--port -1', /--help/],
    ['--port 8o80', /up to 65535/],
    ['--broker a.example.org', /wss:/],
    ['--broker ws://a.example.org/mqtt', /wss:/],
    ['--broker https://a.example.org/mqtt', /wss:/],
    ['--broker wss://user:pw@a.example.org/mqtt', /wss:/],
    ['--verbose', /--help/],
    ['file', /--help/],
  ])('%s is refused', (line, sentence) => {
    expect(() => readHelpdeskOptions(line.split(' '))).toThrow(sentence);
  });

  test.each(['localhost', '127.0.0.2', '::1'])('needs no TLS on %s', (host) => {
    expect(readHelpdeskOptions(['--host', host])).toMatchObject({ host });
  });

  test('a broker on this machine may do without TLS', () => {
    expect(readHelpdeskOptions(['--broker', 'ws://127.0.0.1:9001/'])).toMatchObject({
      brokers: ['ws://127.0.0.1:9001/'],
    });
  });

  test('ends with exit code 1 and one sentence', () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'bin/helpdesk.ts', '--host', '0.0.0.0'],
      { encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^On 0\.0\.0\.0 other machines .*\n$/);
  });
});

const openssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!openssl)(openssl ? 'TLS' : 'TLS (skipped: needs openssl)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helpdesk-tls-'));
  const at = (name: string) => join(folder, name);
  const running: Helpdesk[] = [];
  afterAll(async () => {
    await Promise.all(running.map((one) => one.close()));
    rmSync(folder, { recursive: true });
  });

  function certificate(name: string): { certificate: string; key: string } {
    const files = { certificate: at(`${name}.pem`), key: at(`${name}.key`) };
    const fresh = '-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -addext subjectAltName=IP:127.0.0.1';
    const line = `req -x509 ${fresh} -days 1 -subj /CN=${name} -keyout ${files.key} -out ${files.certificate}`;
    execFileSync('openssl', line.split(' '), { stdio: 'ignore' });
    return files;
  }

  async function startWith(tls: { certificate: string; key: string }): Promise<Helpdesk> {
    const helpdesk = await startHelpdesk({ port: 0, host: '0.0.0.0', tls, brokers: [], site: new Map() });
    running.push(helpdesk);
    return helpdesk;
  }

  const shown = (helpdesk: Helpdesk) =>
    new Promise((resolve, reject) => {
      const { port } = new URL(helpdesk.url);
      get(
        { host: '127.0.0.1', port, path: '/config.json', agent: false, rejectUnauthorized: false },
        (response) => {
          resolve((response.socket as TLSSocket).getPeerCertificate().subject.CN);
          response.resume();
        },
      ).on('error', reject);
    });

  test('carries pages and broker, and takes a renewed certificate without a restart', async () => {
    const files = certificate('first');
    const helpdesk = await startWith(files);
    expect([helpdesk.url, helpdesk.brokerUrls[0]]).toEqual([
      expect.stringMatching(/^https:/),
      expect.stringMatching(/^wss:.*\/mqtt$/),
    ]);
    expect(await shown(helpdesk)).toBe('first');
    const url = helpdesk.brokerUrls[0]!.replace('0.0.0.0', '127.0.0.1');
    const room = newRoom();
    const user = await listener(url, room, { rejectUnauthorized: false });
    const helper = await connect(url, { rejectUnauthorized: false });
    await helper.say(room, 'hello');
    await vi.waitFor(() => expect(user.got).toEqual(['hello']));
    await expect(connect(url)).rejects.toThrow(/self-signed/);

    writeFileSync(files.key, 'nonsense');
    expect(() => helpdesk.renewCertificate()).toThrow(/private key/);
    const second = certificate('second');
    execFileSync('cp', [second.certificate, files.certificate]);
    execFileSync('cp', [second.key, files.key]);
    helpdesk.renewCertificate();
    expect(await shown(helpdesk)).toBe('second');
    await helper.say(room, 'still here');
    await vi.waitFor(() => expect(user.got).toEqual(['hello', 'still here']));
  });

  test('what does not fit is told in one sentence', async () => {
    const good = certificate('good');
    const other = certificate('other');
    writeFileSync(at('noise.pem'), 'noise');
    await expect(startWith({ ...good, key: at('none.key') })).rejects.toThrow(/none\.key does not exist/);
    await expect(startWith({ ...good, certificate: at('noise.pem') })).rejects.toThrow(/no certificate/);
    await expect(startWith({ ...good, key: at('noise.pem') })).rejects.toThrow(/no private key/);
    await expect(startWith({ ...good, key: other.key })).rejects.toThrow(/does not belong/);
  });

  test('a port that is taken is told in one sentence', async () => {
    const first = await startHelpdesk({ port: 0, host: '127.0.0.1', brokers: [], site: new Map() });
    running.push(first);
    const again = { port: Number(new URL(first.url).port), host: '127.0.0.1', brokers: [], site: new Map() };
    await expect(startHelpdesk(again)).rejects.toThrow(/choose another --port/);
  });
});
