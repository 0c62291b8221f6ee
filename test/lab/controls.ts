/**
 * Web servers of the lab, run inside a namespace: `tsx controls.ts internet CERTIFICATE KEY` (HTTPS controls and the
 * captive-portal check on every address) or `tsx controls.ts portal CERTIFICATE KEY` (a captive portal).
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { HOME } from './addresses.ts';
import { PORTAL_PORT, PORTAL_TLS_PORT } from './firewall.ts';

const [mode, certificate = '', key = ''] = process.argv.slice(2);
const keys = { cert: readFileSync(certificate), key: readFileSync(key) };

/** What Cloudflare's /cdn-cgi/trace says, as far as the product reads it. */
function trace(request: http.IncomingMessage, response: http.ServerResponse): void {
  if (request.url?.split('?')[0] !== '/cdn-cgi/trace') {
    response.writeHead(404).end();
    return;
  }
  const caller = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  const lines = [
    'fl=1f1',
    `h=${request.headers.host ?? ''}`,
    `ip=${caller}`,
    `ts=${Date.now() / 1000}`,
    'visit_scheme=https',
  ];
  response.writeHead(200, {
    'content-type': 'text/plain',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
  response.end(`${lines.join('\n')}\n`);
}

if (mode === 'portal') {
  // Whatever is asked for, the answer is "log in first", and that page is the portal's own.
  const login = '/guest-login';
  const answer: http.RequestListener = (request, response) => {
    if (request.url === login) response.writeHead(200, { 'content-type': 'text/html' });
    else response.writeHead(302, { location: `http://${HOME.lan}:${PORTAL_PORT}${login}` });
    response.end('<title>Log in to the guest network</title>');
  };
  http.createServer(answer).listen(PORTAL_PORT, '0.0.0.0');
  https.createServer(keys, answer).listen(PORTAL_TLS_PORT, '0.0.0.0');
} else {
  https.createServer(keys, trace).listen(443, '::');
  http.createServer((_request, response) => response.writeHead(204).end()).listen(80, '::');
}
