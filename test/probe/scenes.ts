import type {
  ConnectionObservation,
  ErrorObservation,
  Observations,
  RequestObservation,
  StunServer,
} from '../../probe/observations';
import { type Plan, stunServer } from '../../probe/plan';

/** Three operators, two of them with two ports, as the built-in list has. */
export const SERVERS: StunServer[] = [
  stunServer('stun:a.example:3478', 'A')!,
  stunServer('stun:b.example:443', 'B')!,
  stunServer('stun:b.example:3478', 'B')!,
  stunServer('stun:c.example:19302', 'C')!,
  stunServer('stun:c.example:5349', 'C')!,
];
export const [A, B443, B3478, C19302, C5349] = SERVERS.map(({ url }) => url) as [
  string,
  string,
  string,
  string,
  string,
];
export const EVERYONE = SERVERS.map(({ url }) => url);
export const HOME = '192.168.1.100';
export const PUBLIC = '203.0.113.77';
export const OTHER = '198.51.100.200';

export const PLAN: Plan = {
  servers: SERVERS,
  nameUrls: ['https://www.control.example/trace'],
  literalUrls: ['https://192.0.2.1/trace'],
  captiveUrl: 'http://captive.example/generate_204',
  addressUrl: 'https://www.control.example/trace',
};

/** What happened on a connection, in the order of writing. */
export type Happening =
  | { host: string; port?: number }
  | { srflx: string; port?: number; base?: string; basePort?: number; url?: string | null; at?: number }
  | { error: string; port?: number | null; code?: number };

/** The line of a candidate as Chromium writes it; base null: as masked browsers do. */
export function srflxLine(address: string, port: number, base: string | null, basePort: number): string {
  return `candidate:1 1 udp 1686052607 ${address} ${port} typ srflx raddr ${base ?? '0.0.0.0'} rport ${base ? basePort : 0}`;
}

export function connection(
  happenings: Happening[],
  more: Partial<Omit<ConnectionObservation, 'candidates' | 'errors'>> = {},
): ConnectionObservation {
  const record: ConnectionObservation = {
    purpose: 'joint',
    urls: EVERYONE,
    openedMs: 0,
    candidates: [],
    errors: [],
    completeMs: null,
    closedMs: null,
    failed: null,
    ...more,
  };
  for (const happening of happenings) {
    if ('host' in happening) {
      const candidate = `candidate:1 1 udp 2122260223 ${happening.host} ${happening.port ?? 50000} typ host`;
      record.candidates.push({ atMs: record.openedMs + 5, candidate, url: null });
    } else if ('srflx' in happening) {
      const {
        srflx,
        port = 50000,
        base = HOME,
        basePort = 50000,
        url = A,
        at = record.openedMs + 40,
      } = happening;
      const masked = base.endsWith('.local');
      const candidate = srflxLine(srflx, port, masked ? null : base, basePort);
      record.candidates.push({ atMs: at, candidate, url: masked ? null : url });
    } else {
      const { error, port = 50000, code = 701 } = happening;
      const failure: ErrorObservation = { atMs: record.openedMs + 10, url: error, port, code, text: '' };
      record.errors.push(failure);
    }
  }
  return record;
}

/** A connection that asked one server and got one mapping from the home adapter. */
export function single(
  url: string,
  port: number,
  more: { address?: string; openedMs?: number; base?: string } = {},
) {
  const { address = PUBLIC, openedMs = 40, base = HOME } = more;
  const at = openedMs + 40;
  return connection(
    [
      { host: base, port },
      { srflx: address, port, base, basePort: port, url, at },
    ],
    {
      purpose: 'single',
      urls: [url],
      openedMs,
    },
  );
}

/** One connection to each server, all with one address. */
export const singles = (address = PUBLIC, openedMs = 40) =>
  EVERYONE.map((url, i) => single(url, 51000 + i, { address, openedMs }));

export function request(more: Partial<RequestObservation> = {}): RequestObservation {
  return {
    purposes: ['name', 'address'],
    url: PLAN.addressUrl,
    sentMs: 0,
    settledMs: 100,
    answered: true,
    address: PUBLIC,
    ...more,
  };
}
export const failedName = request({ answered: false, address: null });
export const literal = (more: Partial<RequestObservation> = {}) =>
  request({ purposes: ['literal'], url: PLAN.literalUrls[0]!, ...more });
export const captive = (more: Partial<RequestObservation> = {}) =>
  request({ purposes: ['captive'], url: PLAN.captiveUrl, address: null, ...more });

export function observations(
  connections: ConnectionObservation[],
  requests: RequestObservation[] = [request()],
  more: Partial<Observations> = {},
): Observations {
  return {
    version: 1,
    startedAt: '2026-11-21T10:00:00Z',
    elapsedMs: 200,
    done: true,
    ended: 'settled',
    webrtc: 'present',
    servers: SERVERS,
    connections,
    requests,
    ...more,
  };
}

export const codes = ({ because }: { because: { code: string }[] }) => because.map(({ code }) => code);
