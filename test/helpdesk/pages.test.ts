/** The pages: what is served, how, and that nothing else is. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Helpdesk, startHelpdesk } from '../../bin/helpdesk/server.ts';
import { readSite } from '../../bin/helpdesk/static.ts';

const outside = mkdtempSync(join(tmpdir(), 'pages-'));
const folder = join(outside, 'site');
let helpdesk: Helpdesk;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'guide'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  writeFileSync(join(folder, 'helpdesk.html'), '<!doctype html><title>Helpdesk</title>');
  writeFileSync(join(folder, 'guide/index.html'), '<!doctype html><title>Guide</title>');
  writeFileSync(join(folder, 'assets/page-Ab3_-x9Z.js'), 'export {};\n'.repeat(100));
  helpdesk = await startHelpdesk({ port: 0, host: '127.0.0.1', brokers: [], site: readSite(folder) });
});
afterAll(async () => {
  await helpdesk.close();
  rmSync(outside, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The path goes out as it is: fetch and URL would tidy it up. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { port } = new URL(helpdesk.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, async (response) => {
      let body = '';
      for await (const chunk of response.setEncoding('latin1')) body += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    })
      .on('error', reject)
      .end();
  });
}

describe('pages', () => {
  test.each([
    ['/helpdesk.html', 'Helpdesk'],
    ['/helpdesk/', 'Helpdesk'],
    ['/helpdesk/?x=1', 'Helpdesk'],
    ['/guide/', 'Guide'],
  ])('%s', async (path, title) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain(`<title>${title}</title>`);
  });

  test.each(['/helpdesk', '/guide'])('%s leads to its slash', async (path) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([308, `.${path}/`]);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '//etc/passwd',
    '/link.txt',
    '/assets/',
    '/assets',
    '/',
    '/%00',
    '/%zz',
    '/__proto__',
    '/mqtt',
    'http://elsewhere.example/helpdesk.html',
  ])('%s is not there', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe('There is no such page.\n');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('%s is not answered', async (method) => {
    const { status, headers } = await ask('/helpdesk.html', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('HEAD has the head of GET and no body', async () => {
    const [get, head] = [await ask('/helpdesk/'), await ask('/helpdesk/', { method: 'HEAD' })];
    expect(head.body).toBe('');
    expect(head.headers['content-length']).toBe(String(get.body.length));
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  test('are asked for again, except files that are named after their content', async () => {
    const page = await ask('/helpdesk/');
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await ask('/helpdesk/', { headers: { 'if-none-match': String(page.headers.etag) } });
    expect([again.status, again.body]).toEqual([304, '']);
    expect((await ask('/assets/page-Ab3_-x9Z.js')).headers['cache-control']).toContain('immutable');
  });

  test('are compressed for those who can read it', async () => {
    const { headers, body } = await ask('/assets/page-Ab3_-x9Z.js', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(headers['content-encoding']).toBe('gzip');
    expect(body.length).toBeLessThan(200);
    expect((await ask('/assets/page-Ab3_-x9Z.js')).headers['content-encoding']).toBeUndefined();
  });

  test.each(['/helpdesk/', '/nowhere'])('carry the headers that protect them: %s', async (path) => {
    const { headers } = await ask(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['x-powered-by'] ?? headers.server).toBeUndefined();
  });

  test('learn that the broker is on the same port', async () => {
    expect(JSON.parse((await ask('/config.json')).body)).toEqual({ brokerUrl: ['/mqtt'] });
  });

  test('learn the brokers elsewhere, and may connect to them; then none is here', async () => {
    const brokers = ['wss://a.example.org/mqtt', 'wss://b.example.org:8443/mqtt'];
    const own = helpdesk;
    helpdesk = await startHelpdesk({ port: 0, host: '127.0.0.1', brokers, site: readSite(folder) });
    try {
      const { headers, body } = await ask('/config.json');
      expect(JSON.parse(body)).toEqual({ brokerUrl: brokers });
      expect(headers['content-security-policy']).toContain(
        "connect-src 'self' wss://a.example.org wss://b.example.org:8443;",
      );
      expect(helpdesk.broker).toBeNull();
      expect(await upgrade('/mqtt', 'mqtt')).toMatch(/^(?!HTTP\/1\.1 101)/);
    } finally {
      await helpdesk.close();
      helpdesk = own;
    }
  });
});

/** The first line that the server answers to a request for a WebSocket. */
function upgrade(path: string, protocol: string): Promise<string> {
  const head = [
    `GET ${path} HTTP/1.1`,
    'Host: x',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    `Sec-WebSocket-Protocol: ${protocol}`,
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(helpdesk.url).port), '127.0.0.1');
    socket.once('data', (data) => {
      resolve(data.toString('latin1').split('\r\n', 1)[0] ?? '');
      socket.destroy();
    });
    socket.on('error', reject).write(`${head.join('\r\n')}\r\n\r\n`);
  });
}

describe('a WebSocket', () => {
  test.each([
    ['/mqtt', 'mqtt', 101],
    ['/mqtt', 'mqttv3.1', 101],
    ['/mqtt', 'chat', 404],
    ['/other', 'mqtt', 404],
    ['/helpdesk/', 'mqtt', 404],
  ])('on %s for %s: %i', async (path, protocol, status) => {
    expect(await upgrade(path, protocol)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});

test('bad requests leave the server up', async () => {
  for (const noise of [
    '\0\0\0\0\r\n\r\n',
    `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    'GET /\r\n\r\n',
  ]) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(helpdesk.url).port), '127.0.0.1', () => socket.end(noise));
      socket.on('error', () => {}).on('close', () => resolve());
      socket.resume();
    });
  }
  expect((await ask('/helpdesk/')).status).toBe(200);
});

test('pages that are not built: says how to', () => {
  expect(() => readSite(join(outside, 'nothing'))).toThrow(/npm run build/);
});
