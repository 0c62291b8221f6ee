import { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { Bucket } from './bucket.ts';
import { Framing } from './framing.ts';
import type { Limits } from './limits.ts';
import type { Origin } from './origin.ts';

/** WebSocket close codes (RFC 6455, 7.4.1). */
const POLICY = 1008;
const TOO_BIG = 1009;

/** What a WebSocket message costs at least, in bytes: its frame and the work that it makes, however little it carries. */
const LEAST = 64;

const NOTHING = Buffer.alloc(0);

/** Messages that may still be under way when the end is said; who sends more is not waited for. */
const MOST_AFTER = 100;

interface Held {
  readonly chunk: Buffer;
  readonly packets: number;
  /** What it is counted as. */
  readonly bytes: number;
}

/**
 * The byte stream in a WebSocket, for the broker. A packet that is too large ends the connection before it is
 * collected; who sends too fast, alone or together with others from the same origin, is read more
 * slowly, so that TCP makes it wait.
 */
export class Connection extends Duplex {
  private readonly framing: Framing;
  private readonly packets: Bucket;
  private readonly bytes: Bucket;
  private waiting: NodeJS.Timeout | null = null;
  private full = false;
  private after = 0;
  /** What had been read from the network already when the connection was paused: one read at most. */
  private readonly held: Held[] = [];

  constructor(
    private readonly socket: WebSocket,
    private readonly limits: Limits,
    private readonly origin: Origin,
  ) {
    super({ autoDestroy: true });
    const now = performance.now();
    this.framing = new Framing(limits.packetBytes);
    this.packets = new Bucket(limits.packetsPerSecond, limits.packetBurst, now);
    this.bytes = new Bucket(limits.bytesPerSecond, limits.byteBurst, now);
    socket.on('message', (data, isBinary) => this.received(data, isBinary));
    // No client of MQTT sends any; each costs as much as a packet.
    for (const event of ['ping', 'pong'] as const) socket.on(event, () => this.hold(NOTHING, 1));
    socket.on('close', () => this.destroy());
    socket.on('error', () => this.destroy());
  }

  /** The peer's answer to the end is read as fast as it comes, so only so much is. */
  private isOver(): boolean {
    if (this.destroyed && ++this.after > MOST_AFTER) this.socket.terminate();
    return this.destroyed;
  }

  private received(data: RawData, isBinary: boolean): void {
    if (this.isOver()) return;
    const chunk = data as Buffer;
    const framed = isBinary && chunk.length > 0 ? this.framing.read(chunk) : 'malformed';
    if (typeof framed === 'string' || framed > this.limits.packetBurst) {
      this.socket.close(framed === 'too-large' ? TOO_BIG : POLICY);
      this.destroy();
      return;
    }
    this.hold(chunk, framed);
  }

  private hold(chunk: Buffer, packets: number): void {
    if (this.isOver()) return;
    this.held.push({ chunk, packets, bytes: Math.max(chunk.length, LEAST) });
    this.flow();
  }

  private flow(): void {
    if (this.destroyed) return;
    if (this.held.length > 0 && !this.waiting && !this.full) this.origin.inTurn(this.readNext);
    if (this.held.length > 0 || this.waiting || this.full) this.socket.pause();
    else this.socket.resume();
  }

  private readonly readNext = (): void => {
    const next = this.held.shift();
    if (!next || this.destroyed) return;
    this.origin.spend(next.packets, next.bytes);
    this.waitFor(next);
    if (next.chunk.length > 0) this.full = !this.push(next.chunk);
    this.flow();
  };

  private waitFor({ packets, bytes }: Held): void {
    const now = performance.now();
    const ms = Math.max(this.packets.take(packets, now), this.bytes.take(bytes, now));
    if (ms === 0) return;
    this.waiting = setTimeout(() => {
      this.waiting = null;
      this.flow();
    }, ms);
  }

  override _read(): void {
    this.full = false;
    this.flow();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.send(chunk, done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.send(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  private send(chunk: Buffer, done: (error?: Error | null) => void): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(chunk, done);
    else done(new Error('the connection is closed'));
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (this.waiting) clearTimeout(this.waiting);
    this.origin.cancel(this.readNext);
    // The peer's half of the closing handshake has to be read.
    this.socket.resume();
    this.socket.close();
    done(error);
  }
}
