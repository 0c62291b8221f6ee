import type { ClientSystem, ToldProtocol } from '../told';
import { ERROR_CODES, type ErrorCodeId } from './table';

/** What is known of whoever got the error; it only decides which of several rows comes first. */
export interface CodeHint {
  protocol?: ToldProtocol;
  clientOs?: ClientSystem;
}

/** A text is read up to here: an error message is short, and a whole log has its own reader. */
const MOST_CHARACTERS = 20_000;

/** Up to this length a bare number is taken for a code; in longer text it has to stand beside a word such as "error". */
const SHORT = 20;

/** Up to this length bare numbers, one after the other, are taken for codes. */
const SHORT_LIST = 40;

/** "807, 809", "error 807 and 809". Blanks alone separate nothing: that is how telephone numbers look. */
const LIST =
  /^(?:(\p{L}{1,20})[\s:]{0,3})?[("']?\d{3,5}(?:\s{0,5}(?:[,;/|&+\n]|\b(?:and|or|und|oder)\b)\s{0,5}\d{3,5})+[^\p{L}\p{N}%]*$/iu;

/** How a copied message is marked up. Names of other elements stay: in an event of Windows they say what a number is. */
const MARKUP =
  /<\/?(?:a|b|br|code|div|em|font|h[1-6]|i|li|ol|p|pre|small|span|strong|t[dhr]|u|ul)(?:\s[^<>]{0,200})?\/?>/gi;

const ROWS = Object.entries(ERROR_CODES) as [ErrorCodeId, (typeof ERROR_CODES)[ErrorCodeId]][];

const BY_NUMBER = indexed((row) => (row.codes ?? []).map((code) => Number(code)));
const BY_NAME = indexed((row) => (row.name ? [row.name] : []));

const PROGRAM_OF: Partial<Record<ClientSystem, string>> = {
  'windows-11': 'windows',
  'windows-10': 'windows',
  'windows-older': 'windows',
  macos: 'apple',
  ios: 'apple',
  android: 'android',
};

/** Words that announce a code: "error", "Fehlercode", "Ursachencode", "failed", "reason". */
const ANNOUNCES =
  /^(?:\p{L}{0,12}err(?:or)?s?|\p{L}{0,12}fehlers?|\p{L}{0,12}codes?|failed|failure|fehlgeschlagen|reason|grund|event|ereignis|hresult|ras)$/u;

/** Words that may stand between such a word and the number. */
const BETWEEN = new Set(
  'no nr num number nummer id is was are lautet ist war mit with returned on of failure the der die das vpn ras value wert zurückgegebene zurückgegeben'.split(
    ' ',
  ),
);

/**
 * The rows that a text names, best first: those that fit the hint, then in the text's order. Reads numbers (decimal,
 * signed decimal, hexadecimal), names of constants and messages; empty where it knows none.
 */
export function findErrorCodes(text: string, hint: CodeHint = {}): ErrorCodeId[] {
  const read = text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .slice(0, MOST_CHARACTERS)
    .replace(/[−–]/g, '-')
    .replace(MARKUP, ' ');
  const found = new Map<ErrorCodeId, number>();
  for (const { at, ids } of [...numbersIn(read), ...namesIn(read), ...messagesIn(read)])
    for (const id of ids) found.set(id, Math.min(at, found.get(id) ?? at));
  return [...found]
    .sort(([a, atA], [b, atB]) => agreement(b, hint) - agreement(a, hint) || atA - atB)
    .map(([id]) => id);
}

interface Hit {
  at: number;
  ids: readonly ErrorCodeId[];
}

/** What a number that is no code is followed by: a part of a larger number, or a unit. */
const UNIT =
  /^(?:[.,:]\d|\s{0,2}(?:%|percent|prozent|times|mal\b|s\b|ms\b|sec|sek|min|hour|stunde|days|tage|attempt|versuch|packet|paket|byte|[kmg]b))/i;

function numbersIn(text: string): Hit[] {
  const short = text.trim();
  const alone = short.length <= SHORT && /^[^\p{L}\p{N}-]*(-?\d{2,5})[^\p{L}\p{N}%]*$/u.exec(short);
  const hits: Hit[] = alone ? [{ at: 0, ids: known(Number(alone[1])) }] : [];
  const list = short.length <= SHORT_LIST && LIST.exec(short);
  if (list && (list[1] === undefined || ANNOUNCES.test(list[1].toLowerCase())))
    for (const { 0: match, index: at } of short.matchAll(/\d+/g))
      hits.push({ at, ids: known(Number(match)) });
  for (const { 0: match, index: at } of text.matchAll(/(?<![\w.])0x[\da-f]{1,8}(?!\w)/gi))
    hits.push({ at, ids: known(Number(match)) });
  // Without 0x: eight digits that begin like an HRESULT, and decimals as large as one.
  for (const { 0: match, index: at } of text.matchAll(/(?<![\w.])8[\da-f]{7}(?!\w)/gi))
    hits.push({ at, ids: known(Number(`0x${match}`)) });
  for (const { 0: match, index: at } of text.matchAll(/(?<![\w.])-?\d{9,10}(?!\w)/g))
    hits.push({ at, ids: known(Number(match) >>> 0) });
  for (const { 0: match, index: at } of text.matchAll(/(?<![\w.,]|\d[:-])-?\d{2,5}(?!\w)/g))
    if (isAnnounced(text, at, at + match.length)) hits.push({ at, ids: known(Number(match)) });
  return hits;
}

/** Whether a word such as "error" stands before a number or right after it in the same line, or it is like "(-14)". */
function isAnnounced(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 20);
  if (UNIT.test(after)) return false;
  if (text[start] === '-' && text[start - 1] === '(' && after.startsWith(')')) return true;
  const before = /[^\d\n;]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  for (const word of (before.toLowerCase().match(/\p{L}+/gu) ?? []).reverse()) {
    if (ANNOUNCES.test(word)) return true;
    if (!BETWEEN.has(word)) break;
  }
  return /^[\s"'-]{0,3}(?:er[\s-])?(?:vpn[\s-])?(?:error|fehler)/i.test(after);
}

/**
 * Rows of a number. An HRESULT of facility 7 wraps a plain Windows code ([MS-ERREF] §2.1.2); what looks like a minus
 * may be a dash ("Error-809").
 */
function known(number: number): readonly ErrorCodeId[] {
  const inner = number >>> 16 === 0x8007 ? number & 0xffff : Math.abs(number);
  return BY_NUMBER.get(number) ?? BY_NUMBER.get(inner) ?? [];
}

function namesIn(text: string): Hit[] {
  return [...text.matchAll(/\b[a-z][a-z\d]{1,30}_\w{1,60}/gi)].map(({ 0: match, index: at }) => ({
    at,
    ids: BY_NAME.get(match.toUpperCase()) ?? [],
  }));
}

function messagesIn(text: string): Hit[] {
  return ROWS.flatMap(([id, { message }]) => {
    const match = message?.exec(text);
    return match ? [{ at: match.index, ids: [id] }] : [];
  });
}

function agreement(id: ErrorCodeId, { protocol, clientOs }: CodeHint): number {
  const { protocols, program } = ERROR_CODES[id];
  const sameProtocol = protocol !== undefined && protocols.includes(protocol);
  const sameProgram = clientOs !== undefined && PROGRAM_OF[clientOs] === program;
  return Number(sameProtocol) + Number(sameProgram);
}

function indexed<Key>(keysOf: (row: (typeof ERROR_CODES)[ErrorCodeId]) => Key[]): Map<Key, ErrorCodeId[]> {
  const index = new Map<Key, ErrorCodeId[]>();
  for (const [id, row] of ROWS)
    for (const key of keysOf(row)) index.set(key, [...(index.get(key) ?? []), id]);
  return index;
}
