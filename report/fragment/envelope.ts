/**
 * How a link carries bytes: `1.`, then base64url of 12 bits of length, 12 bits that check the length, the bytes, and
 * their CRC-32. So a link that was cut off is told from one in which something was changed.
 */

/** Why a text is no link that can be opened. */
export type LinkProblem = 'newer' | 'cut-off' | 'damaged' | 'not-a-link';

const VERSION = 1;
const PREFIX = `${VERSION}.`;
const HEADER = 3;
const CHECKSUM = 4;
const MOST_BYTES = 0xfff;

/** The longest link, with an address of a page before it and what mail programs put in. Longer texts are not read. */
const LONGEST_TEXT = 8_000;

export function seal(bytes: Uint8Array): string {
  const header = Uint8Array.of(bytes.length >> 4, (bytes.length & 15) << 4, 0);
  const check = checkOf(bytes.length);
  header[1]! |= check >> 8;
  header[2] = check & 255;
  const sum = crc32(bytes);
  const whole = [...header, ...bytes, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];
  return PREFIX + toBase64Url(whole);
}

/** The bytes of a link, however mail programs broke it; or why there are none. Never throws. */
export function open(text: string): Uint8Array | LinkProblem {
  if (typeof text !== 'string') return 'not-a-link';
  if (text.length > LONGEST_TEXT) return text.startsWith(PREFIX) ? 'damaged' : 'not-a-link';
  const [first = 'not-a-link', ...others] = unwrapped(text).map(openPlain);
  return typeof first === 'string' ? (others.find((other) => typeof other !== 'string') ?? first) : first;
}

/**
 * The text without what mail programs put in: line breaks, `=20` and `=` at the end of a line, `>` of a quotation,
 * marks around it. `=20` may also be an `=` whose line break was lost, before a link that goes on with 20.
 */
function unwrapped(text: string): string[] {
  const link = text.slice(text.lastIndexOf('#') + 1);
  const spaces = /[=%](?:20|0A|0D|09|A0)|%C2%A0|%(?:E2%80%8B|C2%AD|3E|3C|22)/gi;
  return [link.replace(spaces, ''), link].map((each) =>
    each.replace(/[\s=>|<"'\u00ad\u200b-\u200f\u2060\ufeff]/g, ''),
  );
}

function openPlain(text: string): Uint8Array | LinkProblem {
  const version = /^(\d{1,3})\./.exec(text)?.[1];
  if (version === undefined) return 'not-a-link';
  if (Number(version) > VERSION) return 'newer';
  if (!text.startsWith(PREFIX)) return 'not-a-link';
  const [body = ''] = /^[\w-]*/.exec(text.slice(PREFIX.length))!;
  // Marks at the end belong to the text around; inside, the link has lost something.
  const inside = /[\w-]/.test(text.slice(PREFIX.length + body.length));
  const short = inside ? 'damaged' : 'cut-off';
  const bytes = fromBase64Url(body);
  if (bytes.length < HEADER) return short;
  const [high = 0, middle = 0, low = 0] = bytes;
  const length = (high << 4) | (middle >> 4);
  if (checkOf(length) !== (((middle & 15) << 8) | low)) return 'damaged';
  const end = HEADER + length;
  if (bytes.length < end + CHECKSUM) return short;
  const payload = bytes.subarray(HEADER, end);
  const sum = new DataView(bytes.buffer).getUint32(end);
  return crc32(payload) === sum ? payload : 'damaged';
}

const checkOf = (length: number) => crc32(Uint8Array.of(length >> 8, length & 255)) & MOST_BYTES;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 as in ISO 3309 (zip, PNG). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 255]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** RFC 4648 §5, without padding. */
function toBase64Url(bytes: number[]): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** A last character that holds no whole byte is left out. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  const binary = atob(whole.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
