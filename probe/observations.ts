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
  /** `missing`: the page has no RTCPeerConnection (switched off); `refused`: making or starting one threw. */
  webrtc: 'present' | 'missing' | 'refused';
  /** The servers this run was told to ask. */
  servers: StunServer[];
  /** One entry a peer connection, in the order of opening. */
  connections: ConnectionObservation[];
  /** One entry an HTTP request, in the order of sending. */
  requests: RequestObservation[];
  /** The VPN port test, which follows the run; absent where no probe host is set, or before the test. */
  ports?: PortsObservation;
  /** The filtering and hairpinning tests, which follow the run; absent where no TURN server is set, or before. */
  filtering?: FilteringObservation;
  /** The VPN server that the settings name, tried after the run; absent where they name none, or before. */
  vpnServer?: VpnServerObservation;
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

/** The VPN port test: each port of one host asked alone, with controls. */
export interface PortsObservation {
  /** Name or literal address of the probe host, without brackets. */
  host: string;
  /** The UDP ports that the host is said to answer on. */
  udp: number[];
  /** A server that answered in the main run, asked beside; null if there is none. */
  controlUrl: string | null;
  startedMs: number;
  /** When the test ended; null while it goes on. */
  endedMs: number | null;
  /** Why it ended; null while it goes on. */
  ended: 'settled' | 'deadline' | 'cancelled' | null;
  /** One entry a peer connection, each of purpose `single`, in the order of opening. */
  connections: ConnectionObservation[];
  /** One entry a TCP port, asked by HTTPS. */
  requests: PortRequestObservation[];
}

export interface PortRequestObservation {
  /** The TCP port. */
  port: number;
  sentMs: number;
  /** When it was answered or failed; null while pending. */
  settledMs: number | null;
  /** True: HTTPS answered. False: it failed, which has many causes. Null: pending. */
  answered: boolean | null;
}

/** The VPN server that the settings name: its name looked up, its TCP port 443 called by HTTPS. */
export interface VpnServerObservation {
  /** Name or literal address, without brackets. */
  host: string;
  startedMs: number;
  /** When the test ended; null while it goes on. */
  endedMs: number | null;
  /** Why it ended; null while it goes on. */
  ended: 'settled' | 'deadline' | 'cancelled' | null;
  /** A connection that asks it as if it were a STUN server, for the error that comes if the name is not found. Null for
   * a literal address, where the page has no WebRTC, and where nothing was asked. */
  lookup: ConnectionObservation | null;
  /** Null where nothing was asked: offline, or what is set is no name. */
  request: Omit<PortRequestObservation, 'port'> | null;
}

/** The filtering and hairpinning tests: pairs of connections of this computer that knock at each other. */
export interface FilteringObservation {
  startedMs: number;
  /** When the tests ended; null while they go on. */
  endedMs: number | null;
  /** Why they ended; null while they go on. */
  ended: 'settled' | 'cancelled' | null;
  /** One entry a pair of connections, in the order of opening. */
  trials: TrialObservation[];
}

/**
 * What is tried with a pair. `endpoint`: does an address that was never contacted get in (RFC 5780 §4.4, test II)?
 * `address`: does another port of a contacted address (test III)? `hairpin`: does one of our own (RFC 4787 §6)?
 */
export type TrialKind = 'endpoint' | 'address' | 'hairpin';

export interface TrialObservation {
  kind: TrialKind;
  /** The STUN server that showed our side its public address. */
  stunUrl: string;
  openedMs: number;
  /** The address from which the other side knocks: its relay's, or its own public one; null if it got none. */
  fromAddress: string | null;
  /** How many addresses of ours the other side was given to knock at. */
  given: number;
  /** When it was given the first; null if it was given none. */
  knockingMs: number | null;
  /** When it got through, our side knowing nothing of it; null if it did not. */
  reachedMs: number | null;
  /** The control: when our side was told where the other is; null if that was not needed, or too early. */
  controlMs: number | null;
  /** When they met in the control; null if they did not. */
  controlReachedMs: number | null;
  /** Errors that the other side's server gave. */
  errors: ErrorObservation[];
  closedMs: number | null;
  /** Set when something threw: the exception's name. */
  failed: string | null;
}
