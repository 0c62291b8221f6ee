/** What one server lets its visitors use. Each number bounds memory or time; none is needed by an honest visitor. */
export interface Limits {
  /** Connections at once, pages and broker together. */
  readonly connections: number;
  /** The same from one IPv4 address or one IPv6 network of 64 bits: a whole company may stand behind one. */
  readonly connectionsPerAddress: number;
  /** The same from this machine: here a web server in front brings everyone's. */
  readonly connectionsFromHere: number;
  /** An MQTT packet, in bytes: a message of 64 KiB with its topic. */
  readonly packetBytes: number;
  /** One WebSocket message, in bytes: a client may put several packets into one. */
  readonly frameBytes: number;
  /** Packets a second that a connection may send in the long run; who sends more is read more slowly. */
  readonly packetsPerSecond: number;
  /** Packets at once: the history of a long session. A single WebSocket message with more ends the connection. */
  readonly packetBurst: number;
  /** Bytes a second in the long run, and at once. */
  readonly bytesPerSecond: number;
  readonly byteBurst: number;
  /** Topics that a connection listens on. */
  readonly topicsPerConnection: number;
  /** Characters of a client's name. */
  readonly clientIdLength: number;
  /** Time for the TLS handshake, for a request's head, and for the first MQTT packet. */
  readonly greetingMs: number;
  /** How long a connection for pages may stand still, in the middle of an answer too. */
  readonly standstillMs: number;
  /** The longest keep-alive that a client may ask for; silent for one and a half times that, it is dropped. */
  readonly keepAliveS: number;
  /** How long a client that does not read may keep others waiting. */
  readonly slowReaderMs: number;
  /** How long a session is kept for a client that has dropped out. */
  readonly sessionMs: number;
  /** Sessions at once, of connected and of dropped clients. */
  readonly sessions: number;
  /** Messages and bytes that wait for one client; beyond that its session ends, and it resynchronises. */
  readonly queuedMessages: number;
  readonly queuedBytes: number;
  /** Bytes that wait for all clients together. */
  readonly queuedBytesOfAll: number;
}

const KIB = 1024;
const MIB = 1024 * KIB;

export const LIMITS: Limits = {
  connections: 5000,
  connectionsPerAddress: 200,
  connectionsFromHere: 5000,
  packetBytes: 64 * KIB + 256,
  frameBytes: 256 * KIB,
  packetsPerSecond: 50,
  packetBurst: 500,
  bytesPerSecond: 128 * KIB,
  byteBurst: 2 * MIB,
  topicsPerConnection: 64,
  clientIdLength: 64,
  greetingMs: 10_000,
  standstillMs: 60_000,
  keepAliveS: 120,
  slowReaderMs: 10_000,
  sessionMs: 10 * 60_000,
  sessions: 5000,
  queuedMessages: 500,
  queuedBytes: MIB,
  queuedBytesOfAll: 128 * MIB,
};
