import { decodeLink } from '../../report/link';

type Decoded = ReturnType<typeof decodeLink>;

/** A result that was found in a text, with the fragment that carries it; or why none can be read. */
export type Shared =
  | (Extract<Decoded, { ok: true }> & { fragment: string })
  | Extract<Decoded, { ok: false }>;

/** Longest text that is searched, characters: a long mail with all that it quotes. */
const MOST = 100_000;

/** Lines over which a mail program may have spread a link: the longest link in lines of 40 characters, and then some. */
const MOST_LINES = 60;

/** Where a result may begin: behind a link's `#`, also as filters for mail rewrite it, or by itself. */
const BEGINNING = /(?:#|%23|^|[\s<("'“„])(\d{1,3}\.[\w-]+)/g;

/** Places to try; a message may quote older links. */
const MOST_PLACES = 20;

/**
 * Finds a result in a link, its code, or a whole message, and reads it. Line breaks that mail programs put into
 * links are taken out again, with the marks of quoting. Where none can be read, the problem is that of the first.
 */
export function readShared(text: string): Shared {
  const searched = text.slice(0, MOST).replace(/=\r?\n/g, '');
  let problem: Shared | null = null;
  for (const found of [...searched.matchAll(BEGINNING)].slice(0, MOST_PLACES)) {
    const start = found.index + found[0].length - found[1]!.length;
    const decoded = readAt(searched.slice(start));
    if (decoded.ok) return decoded;
    problem ??= decoded;
  }
  return problem ?? { ok: false, problem: 'not-a-link' };
}

/** Reads a result that begins at the start of a text, line by line longer. */
function readAt(text: string): Shared {
  const [first = '', ...rest] = text.split(/\r?\n/, MOST_LINES);
  let joined = run(first);
  let shared = read(joined);
  let whole = joined.length === first.trimEnd().length;
  for (const line of rest) {
    if (shared.ok || !whole) break;
    const content = line.replace(/^[>\s]+/, '').trimEnd();
    const more = run(content);
    if (!more) break;
    whole = more.length === content.length;
    joined += more;
    const longer = read(joined);
    if (longer.ok) shared = longer;
  }
  return shared;
}

function read(fragment: string): Shared {
  const decoded = decodeLink(fragment);
  return decoded.ok ? { ...decoded, fragment } : decoded;
}

const run = (text: string): string => /^(\d{1,3}\.)?[\w-]*/.exec(text)![0];
