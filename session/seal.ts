import { type Bytes, concat, utf8 } from './bytes';
import { other, type Role, topicOf } from './topics';

/** First byte of a sealed message: what it is, and the version of its form. */
const SEALED = 0x51;

/** Bytes before the ciphertext: the kind, and the counter, big-endian. */
const HEADER = 9;

/**
 * Sealed messages grow to a multiple of this many bytes, so that their length does not tell a word from another.
 * What is padded is JSON, to whose end any number of blanks may be added (RFC 8259 §2).
 */
const PADDING = 256;

/** HKDF with SHA-256 (RFC 5869). */
export async function deriveBytes(secret: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const params = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return new Uint8Array(await crypto.subtle.deriveBits(params, key, length * 8));
}

/** The keys of a session, which both sides derive: one for each direction, and the topic it goes on. */
export interface SessionKeys {
  /** 32 hexadecimal digits. */
  room: string;
  /** By the side that writes with it. */
  keys: Record<Role, CryptoKey>;
}

/** An AES-GCM key that can't be read out again. */
export async function aesKey(secret: Bytes, salt: Bytes, label: string): Promise<CryptoKey> {
  const bytes = await deriveBytes(secret, salt, utf8(label), 32);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/**
 * AES-GCM's nonce (96 bits). A key writes one direction of one session and never another, and its counter only
 * rises, so no nonce comes twice (NIST SP 800-38D §8.2.1, deterministic construction).
 */
function nonceOf(header: Bytes): Bytes {
  const nonce = new Uint8Array(12);
  nonce.set(header.subarray(1), 4);
  return nonce;
}

/** What a ciphertext is bound to besides: topic and direction in one, kind and counter. */
const bound = (room: string, to: Role, header: Bytes) => concat(utf8(`${topicOf(room, to)} `), header);

/** Seals what one side says. Resolves in the order of the calls if the caller waits for each. */
export function sealer({ room, keys }: SessionKeys, from: Role): (text: string) => Promise<Bytes> {
  let counter = 0n;
  return async (text) => {
    const header = new Uint8Array(HEADER);
    header[0] = SEALED;
    counter += 1n;
    new DataView(header.buffer).setBigUint64(1, counter);
    const bytes = utf8(text);
    const padded = new Uint8Array(Math.ceil((bytes.length + 1) / PADDING) * PADDING).fill(0x20);
    padded.set(bytes);
    const additionalData = bound(room, other(from), header);
    const params = { name: 'AES-GCM', iv: nonceOf(header), additionalData };
    return concat(header, new Uint8Array(await crypto.subtle.encrypt(params, keys[from], padded)));
  };
}

/**
 * Opens what the other side said. Null for everything else: forged, changed, for another topic or direction, seen
 * before, or older than what was seen. What is lost that way, the journal asks for again. One call at a time.
 */
export function opener({ room, keys }: SessionKeys, to: Role): (frame: Bytes) => Promise<string | null> {
  let last = 0n;
  return async (frame) => {
    if (frame.length < HEADER || frame[0] !== SEALED) return null;
    const header = frame.slice(0, HEADER);
    const counter = new DataView(header.buffer).getBigUint64(1);
    if (counter <= last) return null;
    const params = { name: 'AES-GCM', iv: nonceOf(header), additionalData: bound(room, to, header) };
    try {
      const text = await crypto.subtle.decrypt(params, keys[other(to)], frame.slice(HEADER));
      last = counter;
      return new TextDecoder('utf-8', { fatal: true }).decode(text);
    } catch {
      return null;
    }
  };
}
