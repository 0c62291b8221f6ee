import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../build/built.ts';
import { Failure } from '../failure.ts';

/** Where the build puts the static pages. */
export const SITE = path.join(ROOT, '.output/site');

interface File {
  readonly type: string;
  readonly body: Buffer;
  /** Smaller than the body, or null. */
  readonly gzipped: Buffer | null;
  readonly etag: string;
  readonly cache: string;
}

/** What is served, by the path of its address. Only what is listed here can be asked for. */
export type Site = ReadonlyMap<string, File>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** The build names these files after their content (`name-XXXXXXXX.js`), so they never change. */
const HASHED = /-[\w-]{8}\.\w+$/;
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** Reads a folder of pages into memory: they are few and small. Throws a Failure if they are not built. */
export function readSite(folder: string): Site {
  if (!existsSync(folder)) {
    throw new Failure(
      `The pages are not built yet (${path.relative(ROOT, folder)}): npm run build makes them.`,
    );
  }
  const site = new Map<string, File>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    site.set(address, fileOf(readFileSync(file), entry.name));
  }
  return site;
}

/** The site with one more file, generated when the server starts. */
export function withFile(site: Site, address: string, content: string): Site {
  return new Map(site).set(address, fileOf(Buffer.from(content), address));
}

function fileOf(body: Buffer, name: string): File {
  const type = TYPES[path.extname(name).toLowerCase()] ?? 'application/octet-stream';
  const small = gzipSync(body, { level: 9 });
  return {
    type,
    body,
    gzipped: small.length < body.length && !/^(image\/(?!svg)|font)/.test(type) ? small : null,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    cache: HASHED.test(name) ? FOREVER : ASK_AGAIN,
  };
}

/**
 * Answers a request for a page. `brokers` are the origins, beside the server's own, that pages may connect to.
 * `/name/` is the page `name/index.html` or `name.html`.
 */
export function answer(
  site: Site,
  brokers: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  for (const [name, value] of Object.entries(headers(brokers))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, 'Only GET and HEAD are answered here.');
    return;
  }
  const address = addressOf(request.url ?? '/');
  const file = address === null ? undefined : find(site, address);
  if (!file) {
    const further = address !== null && find(site, `${address}/`) !== undefined;
    if (further) {
      // From the path's last part: a full path that begins with // would lead to another host.
      response.setHeader('Location', `./${encodeURIComponent(path.posix.basename(address))}/`);
      refuse(response, 308, 'The page is one slash further.');
    } else refuse(response, 404, 'There is no such page.');
    return;
  }
  response.setHeader('ETag', file.etag);
  response.setHeader('Cache-Control', file.cache);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  const gzip = file.gzipped && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = gzip && file.gzipped ? file.gzipped : file.body;
  if (gzip) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function addressOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

function find(site: Site, address: string): File | undefined {
  if (!address.endsWith('/')) return site.get(address);
  return site.get(`${address}index.html`) ?? site.get(`${address.slice(0, -1)}.html`);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

/** Pages run their own scripts only, are framed by no one, and tell no other site where they came from. */
function headers(brokers: readonly string[]): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src ${["'self'", ...brokers].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  };
}
