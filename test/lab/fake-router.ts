/**
 * A home router's pages and UPnP service, run in its namespace: `tsx fake-router.ts KIND CERTIFICATE KEY`. Each request
 * is told on standard output, one JSON line.
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { HOME } from './addresses.ts';
import { ELSEWHERE, ROUTERS, type Router, type UpnpKind } from './upnp.ts';

const [kind, certificate = '', key = ''] = process.argv.slice(2);
const router: Router = ROUTERS[kind as UpnpKind];
const SERVICE = 'urn:schemas-upnp-org:service:WANIPConnection:1';
const HUGE_BYTES = 5_000_000;

http.createServer(page).listen(80, HOME.lan);
https.createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, page).listen(443, HOME.lan);
if (router.port) http.createServer(upnp).listen(router.port, HOME.lan);

function told(request: http.IncomingMessage): void {
  const { method, url, headers } = request;
  const { origin = null, cookie = null, authorization = null } = headers;
  process.stdout.write(`${JSON.stringify({ method, url, origin, cookie, authorization })}\n`);
}

function page(request: http.IncomingMessage, response: http.ServerResponse): void {
  told(request);
  const title = (text: string) => `<!doctype html><html><head><title>${text}</title></head></html>`;
  const { page: what } = router;
  if (what === 'https') {
    response.writeHead(302, { location: `https://${HOME.lan}/` }).end();
  } else if (what === 'script') {
    // As OpenWrt does: the first page leads to the second, which asks for a password in its own form.
    const second = request.url === '/cgi-bin/luci/';
    response.writeHead(second ? 403 : request.url === '/' ? 200 : 404, { 'content-type': 'text/html' });
    response.end(second ? title('OpenWrt - LuCI') : '<script>location.href = "/cgi-bin/luci/"</script>');
  } else if ('realm' in what) {
    response.writeHead(401, {
      'www-authenticate': `Basic realm="${what.realm}"`,
      server: 'Router Webserver',
    });
    response.end('<html><body>401</body></html>');
  } else {
    response.writeHead(200, { 'content-type': 'text/html' }).end(title(what.title));
  }
}

function upnp(request: http.IncomingMessage, response: http.ServerResponse): void {
  told(request);
  const xml = (text: string) =>
    response
      .writeHead(200, { 'content-type': 'text/xml; charset="utf-8"', server: router.server })
      .end(`<?xml version="1.0"?>\n${text}`);
  if (request.method === 'GET' && request.url === router.path) describe(response, xml);
  else if (request.method === 'POST' && request.url === router.controlUrl) {
    if (request.headers.soapaction !== `"${SERVICE}#GetExternalIPAddress"`) response.writeHead(500).end();
    else
      xml(`<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
<u:GetExternalIPAddressResponse xmlns:u="${SERVICE}"><NewExternalIPAddress>${router.address}</NewExternalIPAddress>
</u:GetExternalIPAddressResponse></s:Body></s:Envelope>`);
  } else response.writeHead(404).end();
}

function describe(response: http.ServerResponse, xml: (text: string) => void): void {
  const { names } = router;
  // Real routers leave ampersands bare.
  const text = `<root xmlns="urn:schemas-upnp-org:device-1-0"><device>
<friendlyName>${names.friendlyName}</friendlyName><manufacturer>${names.manufacturer}</manufacturer>
<modelName>${names.modelName}</modelName><deviceList><device><serviceList><service>
<serviceType>${SERVICE}</serviceType><controlURL>${router.controlUrl}</controlURL>
</service></serviceList></device></deviceList></device></root>`;
  switch (router.fault) {
    case 'broken':
      xml(text.slice(0, text.indexOf('</service>')));
      break;
    case 'huge':
      xml(text.replace('</root>', `<!--${' '.repeat(HUGE_BYTES)}--></root>`));
      break;
    case 'slow':
      response.writeHead(200, { 'content-type': 'text/xml' }).write(text.slice(0, 100));
      break;
    case 'redirects':
      response.writeHead(302, { location: ELSEWHERE }).end();
      break;
    default:
      xml(text);
  }
}
