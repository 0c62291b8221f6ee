import { ERROR_CODES, type ErrorCode } from '../knowledge/error-codes';
import { LOG_PATTERNS } from '../knowledge/log-patterns';
import { LOG_PROGRAMS } from '../knowledge/log-programs';
import { PROTOCOLS } from '../knowledge/protocols';
import { HIDDEN } from './networks';

/** What may be a name, a number or an address: everything between blanks and the marks that logs put around values. */
const TOKEN = /[^\s"'`()[\]{}<>,;=|]+/g;

/** What comes after these is a secret, whatever it looks like. */
const SECRET = /\b(pass\w*|psk|pre-?shared|secret|pin|token|otp|cookie|key|kennwort|passwort|schlüssel)\b/iu;

const MARKS_AROUND = /^[.:!?*#-]+|[.:!?*-]+$/g;

/** Words that hold sentences together and name nobody. */
const COMMON =
  'a an and are as at be been but by can cannot could did do does for from has have if in into is it its not of on or so than that the then there this to was were will with without no yes error warning info debug';

let vocabulary: Set<string> | undefined;

/** All words and numbers that the product itself knows of logs: what is in no list may be anybody's name or secret. */
function known(): Set<string> {
  if (vocabulary) return vocabulary;
  const codes = Object.values<ErrorCode>(ERROR_CODES).flatMap(({ codes = [], name }) => [
    ...codes,
    name ?? '',
  ]);
  const texts = [
    COMMON,
    ...Object.values(LOG_PATTERNS).flatMap(({ contains }) => contains),
    ...Object.values(LOG_PROGRAMS).flatMap(({ marks }) => marks),
    ...Object.values(PROTOCOLS).flatMap(({ udp }) => udp.map(String)),
    ...codes,
  ];
  vocabulary = new Set(
    texts.flatMap((text) => [...text.toLowerCase().matchAll(TOKEN)].map(([word]) => bare(word))),
  );
  return vocabulary;
}

const bare = (word: string): string => word.replace(MARKS_AROUND, '');

/**
 * A line of a log as it may leave if the user wants it: only words and numbers that logs of VPN programs are known to
 * hold stay, and nothing after a word such as "password". Names, addresses and keys become `…`.
 */
export function cleanQuote(line: string): string {
  const secret = SECRET.exec(line);
  const open = secret ? line.slice(0, secret.index + secret[0].length) : line;
  const cleaned = open.replace(TOKEN, (token) => (known().has(bare(token.toLowerCase())) ? token : HIDDEN));
  return `${cleaned}${open === line ? '' : ` ${HIDDEN}`}`
    .replace(/…(?:[\s"'`()[\]{}<>,;=|]*…)+/g, HIDDEN)
    .trim();
}
