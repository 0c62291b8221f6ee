import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { Failure, firstLine } from '../failure.ts';
import { Admission } from './admission.ts';
import { type Broker, startBroker } from './broker.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { HelpdeskOptions } from './options.ts';
import { answer, type Site, withFile } from './static.ts';
import { readTls, type TlsMaterial } from './tls.ts';

/** A helpdesk that is running. */
export interface Helpdesk {
  /** Where its pages are. */
  readonly url: string;
  /** The brokers that its pages use: its own, or those elsewhere. */
  readonly brokerUrls: readonly string[];
  /** The embedded broker; null if another one is used. */
  readonly broker: Broker | null;
  /** Reads the certificate's files again, for new connections. Throws a Failure if they don't fit; then the old ones stay. */
  renewCertificate(): void;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** Where the broker is on the server's own port. */
const BROKER_PATH = '/mqtt';
/** Where pages read what they can't know when they are built: `{"brokerUrl": [URL or path on this server]}`. */
const CONFIG_PATH = '/config.json';
/** Sub-protocols of WebSocket for MQTT: that of 3.1.1, and the older name that some clients send. */
const SUB_PROTOCOLS: readonly string[] = ['mqtt', 'mqttv3.1'];
const MAX_HEAD_BYTES = 8 * 1024;
/** A page with its parts comes in over one connection; then it is free again. */
const KEEP_ALIVE_MS = 5000;
/** How long a peer may take to answer the end of a WebSocket. */
const CLOSING_MS = 2000;
/** Pieces of a WebSocket message: browsers send large ones in a few; empty ones are no message that could be counted. */
const MAX_FRAGMENTS = 64;
/** How often addresses are looked for of which nothing has to be remembered. */
const SWEEP_MS = 30_000;

/** Starts the pages and, without brokers elsewhere, the embedded one. Throws a Failure where it can't listen. */
export async function startHelpdesk(
  options: HelpdeskOptions & { readonly site: Site; readonly limits?: Limits },
): Promise<Helpdesk> {
  const { host, port, tls, brokers, limits = LIMITS } = options;
  const config = { brokerUrl: brokers.length > 0 ? brokers : [BROKER_PATH] };
  const site = withFile(options.site, CONFIG_PATH, `${JSON.stringify(config)}\n`);
  const origins = [...new Set(brokers.map((url) => new URL(url).origin))];
  const server = makeServer(tls && readTls(tls), limits);
  const admission = new Admission(limits, () => performance.now());
  limitConnections(server, admission);
  const sweeping = setInterval(() => admission.sweep(), SWEEP_MS);
  server.setTimeout(limits.standstillMs);
  server.on('request', (request, response) => answer(site, origins, request, response));
  const broker = brokers.length > 0 ? null : await startBroker(limits);
  const sockets = broker ? acceptSockets(server, broker, limits, admission) : null;
  const address = await listen(server, port, host);

  const authority = `${host.includes(':') ? `[${host}]` : host}:${address.port}`;
  const own = `${tls ? 'wss' : 'ws'}://${authority}${BROKER_PATH}`;
  return {
    url: `${tls ? 'https' : 'http'}://${authority}/`,
    brokerUrls: brokers.length > 0 ? brokers : [own],
    broker,
    renewCertificate: () => {
      if (tls && 'setSecureContext' in server) server.setSecureContext(readTls(tls));
    },
    close: async () => {
      clearInterval(sweeping);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await broker?.close();
      for (const socket of sockets?.clients ?? []) socket.terminate();
      server.closeAllConnections();
      await closed;
    },
  };
}

function makeServer(tls: TlsMaterial | undefined, limits: Limits): Server | TlsServer {
  const common = {
    maxHeaderSize: MAX_HEAD_BYTES,
    headersTimeout: limits.greetingMs,
    requestTimeout: limits.greetingMs,
    connectionsCheckingInterval: Math.min(limits.greetingMs, KEEP_ALIVE_MS),
    keepAliveTimeout: KEEP_ALIVE_MS,
  };
  if (!tls) return createServer(common);
  return createTlsServer({ ...common, ...tls, minVersion: 'TLSv1.2', handshakeTimeout: limits.greetingMs });
}

/** Counted before the TLS handshake, which is what costs most. */
function limitConnections(server: Server | TlsServer, admission: Admission): void {
  server.on('connection', (socket) => {
    const leave = admission.enter(socket.remoteAddress ?? '');
    if (leave) socket.once('close', leave);
    else socket.destroy();
  });
}

function acceptSockets(
  server: Server | TlsServer,
  broker: Broker,
  limits: Limits,
  admission: Admission,
): WebSocketServer {
  const options = {
    noServer: true,
    maxPayload: limits.frameBytes,
    maxFragments: MAX_FRAGMENTS,
    perMessageDeflate: false,
    closeTimeout: CLOSING_MS,
    handleProtocols: (offered: Set<string>) => SUB_PROTOCOLS.find((name) => offered.has(name)) ?? false,
  };
  const sockets = new WebSocketServer(options);
  server.on('upgrade', (request, socket: Duplex, head) => {
    // Node has taken its own listener away; without one, a connection that is reset would end the process.
    socket.on('error', () => socket.destroy());
    const offered = String(request.headers['sec-websocket-protocol'] ?? '').split(/\s*,\s*/);
    const fits = request.url === BROKER_PATH && offered.some((name) => SUB_PROTOCOLS.includes(name));
    if (!fits) {
      // No time limit of the server holds any more, so the peer's end is not waited for.
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n', () => socket.destroy());
      return;
    }
    const origin = admission.origin(request.socket.remoteAddress ?? '');
    sockets.handleUpgrade(request, socket, head, (webSocket) => broker.handle(webSocket, origin));
  });
  return sockets;
}

const LISTEN_FAILURES: Readonly<Record<string, (at: string) => string>> = {
  EADDRINUSE: (at) => `Another program listens on ${at} already: choose another --port.`,
  EACCES: (at) => `The system does not let this user listen on ${at}: choose a --port above 1023.`,
  EADDRNOTAVAIL: (at) => `This machine has no address for ${at}: choose another --host.`,
  ENOTFOUND: (at) => `The name in ${at} leads to no address: choose another --host.`,
};

function listen(server: Server | TlsServer, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const words = LISTEN_FAILURES[error.code ?? ''];
      const at = `${host}, port ${port}`;
      reject(new Failure(words ? words(at) : `Listening on ${at} failed: ${firstLine(error)}`));
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}
