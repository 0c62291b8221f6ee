/** What a piece of the stream of MQTT packets brought: how many packets begin in it, or why it is refused. */
export type Framed = number | 'too-large' | 'malformed';

/** The remaining length takes four bytes at most (MQTT 3.1.1, 2.2.3). */
const LENGTH_BYTES = 4;

/**
 * Follows the packets in a byte stream by their fixed headers (MQTT 3.1.1, 2.2), without keeping them: the
 * parser behind it would collect up to 256 MiB before it had a packet to judge.
 */
export class Framing {
  /** Bytes of the current packet that are still to come. */
  private body = 0;
  /** 0: a packet's first byte comes next; else which byte of the remaining length it is. */
  private lengthByte = 0;
  private length = 0;

  constructor(private readonly packetBytes: number) {}

  read(chunk: Uint8Array): Framed {
    let packets = 0;
    let at = 0;
    while (at < chunk.length) {
      if (this.body > 0) {
        const taken = Math.min(this.body, chunk.length - at);
        this.body -= taken;
        at += taken;
        continue;
      }
      const byte = chunk[at++] as number;
      if (this.lengthByte === 0) {
        packets += 1;
        this.length = 0;
        this.lengthByte = 1;
        continue;
      }
      this.length += (byte & 0x7f) * 128 ** (this.lengthByte - 1);
      if (byte & 0x80) {
        if (this.lengthByte === LENGTH_BYTES) return 'malformed';
        this.lengthByte += 1;
        continue;
      }
      if (1 + this.lengthByte + this.length > this.packetBytes) return 'too-large';
      this.body = this.length;
      this.lengthByte = 0;
    }
    return packets;
  }
}
