import { type Bytes, fromHex, random, toHex, utf8 } from './bytes';
import { deriveBytes } from './seal';

/** Bytes of a link's key: 128 bits. */
const KEY_BYTES = 16;

export const newLinkKey = (): Bytes => random(KEY_BYTES);

/** The link that opens a room at the helpdesk. Browsers never send what follows the `#`. */
export function roomLink(helpdeskUrl: string, key: Bytes): string {
  const url = new URL(helpdeskUrl);
  url.hash = `live=${toHex(key)}`;
  return url.href;
}

/** The key in a link, or in a link's fragment alone; null where there is none. */
export function readRoomLink(link: string): Bytes | null {
  const hex = link.length < 2_000 ? /#live=([0-9a-f]{32})$/.exec(link.trim())?.[1] : undefined;
  return hex ? fromHex(hex) : null;
}

/** 32 hexadecimal digits that name the place where the two of a link meet; they say nothing about the key. */
export const linkTopic = async (key: Bytes): Promise<string> =>
  toHex(await deriveBytes(key, utf8('vpd live 1'), utf8('link topic'), 16));
