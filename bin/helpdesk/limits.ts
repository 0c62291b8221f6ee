/** What all connections from one origin may use together, however often they come anew. */
export interface OriginLimits {
  readonly connections: number;
  /** New connections a second in the long run, and at once; those beyond are refused. */
  readonly connectionsPerSecond: number;
  readonly connectionBurst: number;
  /** MQTT packets and bytes, which are read more slowly beyond: each connection in its turn. */
  readonly packetsPerSecond: number;
  readonly packetBurst: number;
  readonly bytesPerSecond: number;
  readonly byteBurst: number;
}

/** What one server lets its visitors use. Each number bounds memory or time; none is needed by an honest visitor. */
export interface Limits {
  /** Connections at once, pages and broker together. */
  readonly connections: number;
  /** What one IPv4 address or one IPv6 network of 64 bits may use: a whole company may stand behind one. */
  readonly perAddress: OriginLimits;
  /** The same for this machine: a web server in front brings everyone's connections from here. */
  readonly fromHere: OriginLimits;
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

const CONNECTIONS = 5000;
const EACH = { packetsPerSecond: 50, packetBurst: 500, bytesPerSecond: 128 * KIB, byteBurst: 2 * MIB };

/**
 * For a company of thousands whose users and helpers all come from one address. A waiting user has two connections
 * (code and link), a helper one for each session: 500 are 500 calls of one support office, or some 170 between
 * people of one company. A session asks and answers every ten seconds and confirms both that it hears, which makes
 * four packets, and twice that while people talk. After a restart of the broker everybody is back within seconds, perhaps twice,
 * each with CONNECT, SUBSCRIBE and what was missed: twenty packets, and at worst a report of 64 KiB.
 *
 * No more than that, because 400 packets a second are also how fast one address can guess codes
 * (docs/live/threat-model.md), and 25 TLS handshakes a few per cent of one core.
 */
const PER_ADDRESS: OriginLimits = {
  connections: 500,
  connectionsPerSecond: 25,
  connectionBurst: 2 * 500,
  packetsPerSecond: (500 * 8) / 10,
  packetBurst: 500 * 20,
  bytesPerSecond: 512 * KIB,
  byteBurst: 500 * 64 * KIB,
};

/** As if each connection were alone: whose it is, only the web server in front knows. */
const FROM_HERE: OriginLimits = {
  connections: CONNECTIONS,
  connectionsPerSecond: CONNECTIONS,
  connectionBurst: CONNECTIONS,
  packetsPerSecond: CONNECTIONS * EACH.packetsPerSecond,
  packetBurst: CONNECTIONS * EACH.packetBurst,
  bytesPerSecond: CONNECTIONS * EACH.bytesPerSecond,
  byteBurst: CONNECTIONS * EACH.byteBurst,
};

export const LIMITS: Limits = {
  connections: CONNECTIONS,
  perAddress: PER_ADDRESS,
  fromHere: FROM_HERE,
  packetBytes: 64 * KIB + 256,
  frameBytes: 256 * KIB,
  ...EACH,
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
