import { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { Bucket } from './bucket.ts';
import { Framing } from './framing.ts';
import type { Limits } from './limits.ts';
import type { Origin } from './origin.ts';

/** WebSocket close codes (RFC 6455, 7.4.1). */
const POLICY = 1008;
const TOO_BIG = 1009;

interface Held {
  readonly chunk: Buffer;
  readonly packets: number;
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
    socket.on('close', () => this.destroy());
    socket.on('error', () => this.destroy());
  }

  private received(data: RawData, isBinary: boolean): void {
    if (this.destroyed) return;
    const chunk = data as Buffer;
    const framed = isBinary ? this.framing.read(chunk) : 'malformed';
    if (typeof framed === 'string' || framed > this.limits.packetBurst) {
      this.socket.close(framed === 'too-large' ? TOO_BIG : POLICY);
      this.destroy();
      return;
    }
    this.held.push({ chunk, packets: framed });
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
    this.origin.spend(next.packets, next.chunk.length);
    this.waitFor(next);
    this.full = !this.push(next.chunk);
    this.flow();
  };

  private waitFor({ chunk, packets }: Held): void {
    const now = performance.now();
    const ms = Math.max(this.packets.take(packets, now), this.bytes.take(chunk.length, now));
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
