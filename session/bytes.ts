/** Bytes that WebCrypto takes: never on shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** UTF-8. */
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** Two lower-case hexadecimal digits a byte. */
export const toHex = (bytes: Bytes): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The contrary of `toHex`; its argument has been checked to be such digits. */
export const fromHex = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** One after the other. */
export function concat(...parts: Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}

/** From the browser's cryptographic source. */
export const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
