/**
 * What the probe saw, raw and timed. Everything that is concluded is concluded from this, later and purely,
 * so that a better rule can re-read an old measurement. All times are milliseconds since `startedAt`.
 */
export interface Observations {
  /** Shape of this record. A reader that does not know the number must measure anew. */
  version: 1;
  /** Wall clock at the start, ISO 8601 in UTC. */
  startedAt: string;
  /** Age of this snapshot. */
  elapsedMs: number;
  /** True in the last snapshot of a run, whether it ended by a verdict, the deadline or cancelling. */
  done: boolean;
  /** Why the run ended; null while it goes on. */
  ended: 'settled' | 'deadline' | 'cancelled' | null;
  /** `missing`: the page has no RTCPeerConnection (switched off); `refused`: making one threw. */
  webrtc: 'present' | 'missing' | 'refused';
  /** The servers this run was told to ask. */
  servers: StunServer[];
  /** One entry a peer connection, in the order of opening. */
  connections: ConnectionObservation[];
  /** One entry an HTTP request, in the order of sending. */
  requests: RequestObservation[];
}

/** One STUN address: a host's port. */
export interface StunServer {
  /** `stun:host:port`, the port always written. */
  url: string;
  /** Who runs it. Servers of one operator count once where independence matters. */
  operator: string;
  /** Name or literal address, without brackets. */
  host: string;
  port: number;
}

/**
 * What a connection is for.
 * `joint`: all servers from the same sockets, the only kind that shows mapping behavior.
 * `single`: one server, to learn that it answers, how fast, and with which address for another socket.
 * `confirm`: a joint connection of only such servers as answered alone.
 */
export type ConnectionPurpose = 'joint' | 'single' | 'confirm';

export interface ConnectionObservation {
  purpose: ConnectionPurpose;
  /** The STUN URLs it asks. */
  urls: string[];
  openedMs: number;
  candidates: CandidateObservation[];
  errors: ErrorObservation[];
  /** When gathering reached `complete`, that is: every server was heard or given up; null if it did not. */
  completeMs: number | null;
  /** When it was closed; null while open. */
  closedMs: number | null;
  /** Set when making it or starting it threw: the exception's name. */
  failed: string | null;
}

export interface CandidateObservation {
  atMs: number;
  /** The candidate attribute as the browser gave it (RFC 8839 §5.1). */
  candidate: string;
  /** The server it came from, as the browser names it; null where it does not (Firefox). */
  url: string | null;
}

export interface ErrorObservation {
  atMs: number;
  /** The server's URL, or null where the browser does not say. */
  url: string | null;
  /** Local port the failed request was sent from; null where masked. */
  port: number | null;
  /** 701 is the browser's own: no answer, or name not found (WebRTC §4.8.2). 300–699 came from the server. */
  code: number;
  text: string;
}

/**
 * What a request is for.
 * `name`: HTTPS by name. `literal`: HTTPS by address, which needs no name resolution.
 * `captive`: plain HTTP, which a sign-in page answers in the place of the server. `address`: tells our address.
 */
export type RequestPurpose = 'name' | 'literal' | 'captive' | 'address';

export interface RequestObservation {
  purposes: RequestPurpose[];
  url: string;
  sentMs: number;
  /** When it was answered or failed; null while pending. */
  settledMs: number | null;
  /** True: something answered. False: it failed. Null: pending. */
  answered: boolean | null;
  /** Set if a plain request was answered with a redirect, as sign-in pages do. */
  redirected?: boolean;
  /** The caller's address as the answer told it; null if it told none that can be read. */
  address: string | null;
}
