import { ERROR_CODES, type ErrorCode } from '../knowledge/error-codes';
import { LOG_PATTERNS } from '../knowledge/log-patterns';
import { LOG_PROGRAMS } from '../knowledge/log-programs';
import { PROTOCOLS } from '../knowledge/protocols';
import { HIDDEN } from './networks';

/** What may be a name, a number or an address: everything between blanks and the marks that logs put around values. */
const TOKEN = /[^\s"'`()[\]{}<>,;=|]+/g;

/** What comes after these, also inside longer words, is a secret, whatever it looks like. */
const SECRET =
  /pass\w*|pwd|psk|pre-?shared|secret|pin(?!g)|token|otp|cookie|key|credential|kennwort|schlüssel/iu;

/** After these stands a name, which may be a word that logs know. */
const NAMING =
  /(?:user|login|account|name|named|ssid|host|peer|server|gateway|domain|group|realm|profile|identity|mail|wlan|wi-?fi|benutzer|konto)$|^(?:to|for|as|from|of|by|at|via|resolve)$/iu;

/** Text in quotation marks is mostly a name. An apostrophe inside a word begins none. */
const QUOTED = /"[^"]*"|(?<![\p{L}\p{N}…])['`][^'`]*['`]/gu;

const MARKS_AROUND = /^[.:!?*#-]+|[.:!?*-]+$/g;

/** Words that hold sentences together and name nobody. */
const COMMON = new Set(
  'a an and are as at be been but by can cannot could did do does for from has have if in into is it its not of on or so than that the then there this to was were will with without no yes error warning info debug'.split(
    ' ',
  ),
);

interface Known {
  /** Single words and numbers, in small letters. */
  words: Set<string>;
  /** A phrase or a constant such as AUTH_FAILED, which nobody is called; else one token. */
  part: RegExp;
}

let vocabulary: Known | undefined;

/** All that the product itself knows of logs: what is in no list may be anybody's name or secret. */
function known(): Known {
  if (vocabulary) return vocabulary;
  const codes = Object.values<ErrorCode>(ERROR_CODES);
  const said = [
    ...Object.values(LOG_PATTERNS).flatMap(({ contains }) => contains),
    ...codes.flatMap(({ name = [] }) => name),
  ];
  const texts = [
    ...COMMON,
    ...said,
    ...Object.values(LOG_PROGRAMS).flatMap(({ marks }) => marks),
    ...Object.values(PROTOCOLS).flatMap(({ udp }) => udp.map(String)),
    ...codes.flatMap(({ codes: numbers = [] }) => numbers),
  ];
  const phrases = said
    .filter((text) => /[ _=]/.test(text))
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[^\w ]/g, '\\$&'));
  vocabulary = {
    words: new Set(
      texts.flatMap((text) => [...text.toLowerCase().matchAll(TOKEN)].map(([word]) => bare(word))),
    ),
    part: new RegExp(`(?<![\\w-])(${phrases.join('|')})(?!\\w)|${TOKEN.source}`, 'gi'),
  };
  return vocabulary;
}

const bare = (word: string): string => word.replace(MARKS_AROUND, '');

/**
 * A line of a log as it may leave if the user wants it. What is kept: phrases of VPN programs that are known, and other
 * words and numbers of such logs where no name can stand. Nothing is kept after a word such as "password". Names,
 * addresses and keys become `…`.
 */
export function cleanQuote(line: string): string {
  const secret = SECRET.exec(line);
  if (!secret) return tidy(withoutNames(line));
  // A phrase that holds such a word is known to its end.
  const last = [...line.matchAll(known().part)].findLast(({ index }) => index <= secret.index)!;
  return tidy(`${withoutNames(line.slice(0, endOf(last)))} ${HIDDEN}`);
}

const endOf = (match: RegExpExecArray) => match.index + match[0].length;

const tidy = (text: string): string => text.replace(/…(?:[\s()[\]{}<>,;=|]*…)+/g, HIDDEN).trim();

/** What is a name: the next word that is no common one; all up to a mark that separates; the same, but for numbers. */
type Hiding = 'word' | 'value' | 'text';

function withoutNames(line: string): string {
  const { words, part } = known();
  const quotes = [...line.matchAll(QUOTED)];
  let hiding: Hiding | null = null;
  let end = 0;
  return line.replace(part, (text: string, phrase: string | undefined, at: number) => {
    const gap = line.slice(end, at);
    end = at + text.length;
    const isKey = /^\s?=/.test(line.slice(end, end + 2));
    if (isKey || /[,;|)\]}>]/.test(gap)) hiding = null;
    const isName = quotes.some((quote) => quote.index < at && at < endOf(quote)) || isHidden(text, hiding);
    hiding = nextHiding(text, isKey, hiding);
    return phrase || (!isName && words.has(bare(text.toLowerCase()))) ? text : HIDDEN;
  });
}

const isCommon = (text: string) => COMMON.has(text.toLowerCase());

function isHidden(text: string, hiding: Hiding | null): boolean {
  if (hiding === 'word') return !isCommon(text);
  return hiding === 'text' ? !/^-?\d+$/.test(text) : hiding === 'value';
}

function nextHiding(text: string, isKey: boolean, hiding: Hiding | null): Hiding | null {
  const isNaming = !text.endsWith('.') && NAMING.test(bare(text.split(' ').at(-1)!));
  if (isKey) return isNaming ? 'value' : 'text';
  // What was cleaned before has lost its marks.
  if (text === HIDDEN) return null;
  if (hiding === 'value' || hiding === 'text') return hiding;
  if (isNaming) return text.endsWith(':') ? 'value' : 'word';
  return hiding === 'word' && isCommon(text) ? 'word' : null;
}
