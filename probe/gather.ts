import { canonical } from './address';
import type { ConnectionPurpose, Observations, RequestObservation, RequestPurpose } from './observations';
import { type Plan, TIMES } from './plan';
import { openRecorded } from './record';
import { nextMove } from './schedule';

/** The part of RTCPeerConnection that the probe uses. */
export type PeerConnection = Pick<
  RTCPeerConnection,
  'createDataChannel' | 'setLocalDescription' | 'close' | 'iceGatheringState' | 'addEventListener'
>;

/** Everything impure, handed in. */
export interface Environment {
  /** Null where the page has no WebRTC. May throw. */
  createPeerConnection: ((configuration: RTCConfiguration) => PeerConnection) | null;
  fetch(url: string, init: RequestInit): Promise<Pick<Response, 'type' | 'text'>>;
  /** Monotonic time in ms. */
  now(): number;
  /** Wall clock, ISO 8601 in UTC. */
  date(): string;
  /** Calls back every so many ms until the returned function is called. */
  every(ms: number, callback: () => void): () => void;
  /** Ends the run early. */
  signal: AbortSignal;
}

/** Longest web answer that is read for an address, in characters: an honest one has some hundred. */
const MAX_ANSWER = 10_000;

/** What became of a request. */
type Outcome = Pick<RequestObservation, 'answered' | 'redirected' | 'address'>;
const FAILED: Outcome = { answered: false, address: null };
const ANSWERED: Outcome = { answered: true, address: null };

/**
 * Runs a measurement and resolves with its last snapshot. Never rejects: what fails is recorded as failed.
 * `onChange` is called after each change with the record so far, which goes on changing: copy what is kept.
 */
export function gather(
  plan: Plan,
  environment: Environment,
  onChange: (observations: Observations) => void,
): Promise<Observations> {
  const { createPeerConnection, now, signal } = environment;
  const start = now();
  const observations: Observations = {
    version: 1,
    startedAt: environment.date(),
    elapsedMs: 0,
    done: false,
    ended: null,
    webrtc: createPeerConnection ? 'present' : 'missing',
    servers: plan.servers,
    connections: [],
    requests: [],
  };
  const open: (() => void)[] = [];
  const elapsed = () => Math.round((now() - start) * 10) / 10;

  return new Promise((resolve) => {
    const stopTicking = environment.every(TIMES.tick, step);
    const requestsAbort = new AbortController();
    signal.addEventListener('abort', () => end('cancelled'), { signal: requestsAbort.signal });
    if (signal.aborted) end('cancelled');
    else step();

    function step() {
      if (observations.done) return;
      observations.elapsedMs = elapsed();
      const next = nextMove(observations, plan);
      for (const index of next.close) open[index]!();
      for (const { purpose, urls } of next.open) connect(purpose, urls);
      for (const { purposes, url } of next.ask) ask(purposes, url);
      if (next.finished) end(observations.elapsedMs >= TIMES.deadline ? 'deadline' : 'settled');
    }

    function changed() {
      if (observations.done) return;
      step();
      if (!observations.done) onChange(observations);
    }

    function end(ended: 'settled' | 'deadline' | 'cancelled') {
      if (observations.done) return;
      stopTicking();
      observations.elapsedMs = elapsed();
      for (const close of open) close();
      observations.done = true;
      observations.ended = ended;
      requestsAbort.abort();
      resolve(observations);
      onChange(observations);
    }

    function connect(purpose: ConnectionPurpose, urls: string[]) {
      const isFirst = observations.connections.length === 0;
      const { record, close } = openRecorded(purpose, urls, {
        createPeerConnection: createPeerConnection!,
        elapsed,
        changed: () => {
          if (isFirst && record.failed !== null) observations.webrtc = 'refused';
          changed();
        },
      });
      observations.connections.push(record);
      open.push(close);
      // Making one throws for a server's address that the browser can't read, too.
      if (isFirst && record.failed !== null && !canConnect()) observations.webrtc = 'refused';
    }

    function canConnect(): boolean {
      try {
        createPeerConnection!({}).close();
        return true;
      } catch {
        return false;
      }
    }

    function ask(purposes: RequestPurpose[], url: string) {
      const isRepeat = observations.requests.some((request) => request.url === url);
      const record: RequestObservation = {
        purposes,
        url,
        sentMs: elapsed(),
        settledMs: null,
        answered: null,
        address: null,
      };
      observations.requests.push(record);
      void request(url, isRepeat, requestsAbort.signal).then((answer) => {
        if (observations.done) return;
        Object.assign(record, answer, { settledMs: elapsed() });
        changed();
      });
    }

    /**
     * Reads the answer where the server lets us (CORS); else asks again without reading, which still tells
     * whether anything answers. A repeated request only asks that. A redirect of the plain request is an answer:
     * sign-in pages give one.
     */
    async function request(url: string, isRepeat: boolean, abort: AbortSignal): Promise<Outcome> {
      const common: RequestInit = {
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: abort,
      };
      const plain = url.startsWith('http:');
      if (plain || !isRepeat) {
        const outcome = await read(url, { ...common, redirect: plain ? 'manual' : 'follow' });
        if (outcome.answered || abort.aborted) return outcome;
      }
      try {
        await environment.fetch(url, { ...common, mode: 'no-cors' });
        return ANSWERED;
      } catch {
        return FAILED;
      }
    }

    async function read(url: string, init: RequestInit): Promise<Outcome> {
      try {
        const response = await environment.fetch(url, init);
        if (response.type === 'opaqueredirect') return { ...ANSWERED, redirected: true };
        return { ...ANSWERED, address: addressIn(await response.text()) };
      } catch {
        return FAILED;
      }
    }
  });
}

/** The caller's address in an answer: `ip=…` lines, JSON with `ip`, or nothing but the address. Null if none. */
export function addressIn(text: string): string | null {
  if (text.length > MAX_ANSWER) return null;
  const line = /^ip=(\S+)$/m.exec(text)?.[1];
  if (line) return canonical(line);
  const plain = canonical(text);
  if (plain) return plain;
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && 'ip' in json && typeof json.ip === 'string')
      return canonical(json.ip);
  } catch {
    // Not JSON either: an answer without an address.
  }
  return null;
}
