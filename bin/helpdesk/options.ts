import { parseArgs } from 'node:util';
import { Failure, firstLine } from '../failure.ts';
import type { TlsFiles } from './tls.ts';

/** Where the helpdesk listens and which broker its pages use. */
export interface HelpdeskOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly host: string;
  readonly tls?: TlsFiles;
  /** Brokers elsewhere; empty: the embedded one. */
  readonly brokers: readonly string[];
}

export const USAGE = `npm run helpdesk -- [flags]

Serves the helpdesk's pages and the broker of guided sessions on one port, until it is ended.

  --port N          where it listens (default 8080; 0: any free port)
  --host H          the address it listens on (default 127.0.0.1: this machine only; 0.0.0.0: everyone)
  --tls-cert FILE   certificate with its chain (PEM); needed beyond this machine. Read again on SIGHUP
  --tls-key FILE    its private key (PEM)
  --broker URL      serve the pages only and use this broker (wss://…); once for each node of a cluster

docs/live/deployment.md describes one machine, other brokers and clusters.
`;

const DEFAULT_PORT = 8080;
const DEFAULT_HOST = '127.0.0.1';

/** Reads the command line. Throws a Failure for what does not fit, and for plain http beyond this machine. */
export function readHelpdeskOptions(args: readonly string[]): HelpdeskOptions | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const tls = tlsFrom(values['tls-cert'], values['tls-key']);
  if (!tls && !isLoopback(values.host)) {
    throw new Failure(
      `On ${values.host} other machines reach the helpdesk, and browsers encrypt nothing for pages from plain http: give --tls-cert FILE and --tls-key FILE, or leave --host out and put a web server with TLS in front.`,
    );
  }
  const brokers = (values.broker ?? []).map(brokerFrom);
  return { port: portFrom(values.port), host: values.host, brokers, ...(tls && { tls }) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        host: { type: 'string', default: DEFAULT_HOST },
        'tls-cert': { type: 'string' },
        'tls-key': { type: 'string' },
        broker: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    // Node's first sentence names the flag; the rest of it speaks to programmers.
    const [sentence = ''] = firstLine(error).split('. ');
    throw new Failure(`${sentence.replace(/\.$/, '')}. --help lists the flags.`);
  }
}

function portFrom(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new Failure(`--port is a number up to 65535, not ${value}.`);
}

function tlsFrom(certificate: string | undefined, key: string | undefined): TlsFiles | undefined {
  if (certificate === undefined && key === undefined) return undefined;
  if (certificate !== undefined && key !== undefined) return { certificate, key };
  throw new Failure('--tls-cert and --tls-key belong together: one of them is missing.');
}

/** As settings demand it: wss, and ws on loopback only. */
function brokerFrom(value: string): string {
  const url = URL.parse(value);
  const fits = url?.protocol === 'wss:' || (url?.protocol === 'ws:' && isLoopback(bare(url.hostname)));
  if (url && fits && !url.hash && !url.username) return url.href;
  throw new Failure(`--broker is an address like wss://broker.example.org/mqtt, not ${value}.`);
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
