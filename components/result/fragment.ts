import { decodeLink, encodeLink } from '../../report/link';

type Decoded = ReturnType<typeof decodeLink>;

/** A result that was found in a text, with the fragment that carries it; or why none can be read. */
export type Shared =
  | (Extract<Decoded, { ok: true }> & { fragment: string })
  | Extract<Decoded, { ok: false }>;

/** Longest text that is searched, characters: a long mail with all that it quotes. */
const MOST = 100_000;

/** Longest part of a text that is read as one link, characters: the longest that `decodeLink` takes. */
const MOST_AT_ONCE = 8_000;

/** Where a result may begin: behind a link's `#`, also as filters for mail rewrite it, or by itself. */
const BEGINNING = /(?:#|%23|^|[\s<("'“„])(\d{1,3}\.[\w-]+)/g;

/** Places to try; a message may quote older links. */
const MOST_PLACES = 20;

/**
 * Finds a result in a link, its code, or a whole message, and reads it. What mail programs put into links is taken
 * out again. Where none can be read, the problem is that of the first place where one seems to begin.
 */
export function readShared(text: string): Shared {
  const searched = text.slice(0, MOST).replace(/=\r?\n/g, '');
  let problem: Shared | null = null;
  for (const found of [...searched.matchAll(BEGINNING)].slice(0, MOST_PLACES)) {
    const start = found.index + found[0].length - found[1]!.length;
    const shared = readAt(searched.slice(start, start + MOST_AT_ONCE));
    if (shared.ok) return shared;
    problem ??= shared;
  }
  const whole = readBroken(searched);
  return whole.ok ? whole : (problem ?? whole);
}

/** Reads a result that begins at the start of a text. The problem is that of its first unbroken piece. */
function readAt(text: string): Shared {
  const [piece] = /^\d{1,3}\.[\w-]*/.exec(text)!;
  const decoded = decodeLink(piece);
  if (decoded.ok) return { ...decoded, fragment: piece };
  // Behind the next `#` another link begins, or the number of a ticket.
  const broken = readBroken(text.replace(/#.*/s, ''));
  return broken.ok ? broken : decoded;
}

/** Reads a link with whatever was put into it; its fragment is written anew. */
function readBroken(text: string): Shared {
  const decoded = decodeLink(text);
  return decoded.ok
    ? { ...decoded, fragment: encodeLink(decoded.report, decoded.mark ?? undefined) }
    : decoded;
}
