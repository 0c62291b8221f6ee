/** Where a word begins; `\b` does not know umlauts. */
const WORD = '(?<![\\p{L}\\d])';

/** Up to a word in the same sentence, near or further off. Bounded, so that matching stays linear. */
export const NEAR = `.{0,60}${WORD}`;
export const FAR = `.{0,140}${WORD}`;

/** Something works. The look-behind keeps out “not work”, “unable to connect”, “stopped working”. */
export const WORKS =
  '(?:(?<!\\b(?:not|to|never|no longer|stopped|nothing|stops|longer|before|problem|issues?|been|nicht) )\\b(?:works?|worked|working|connect(?:s|ed)?|(?:is|are|was|runs?) (?:fine|ok|okay|good|perfect)|fine|all (?:ok|okay|good)|no (?:problems?|issues?)|flawless(?:ly)?|perfectly|successful(?:ly)?|funktionier\\w*|geht|gehen|klappt|läuft|verbindet)\\b|(?<!un)able to (?:connect|access|reach))';

/** Something works as a whole: not only that it connects. */
export const ALLRIGHT =
  '(?:(?<!\\b(?:not|to|never|no longer|stopped|nothing|stops|longer|before|nicht) )\\b(?:works?|worked|connects? (?:fine|without|ok|perfectly)|(?:is|are|was|runs?) (?:fine|ok|okay|good|perfect)|no (?:problems?|issues?)|flawless(?:ly)?|perfectly|successful(?:ly)?|funktionier\\w*|geht|klappt|verbindet)\\b)';

/** Something that was done has cured it. */
export const HELPS =
  '(?:(?<!\\b(?:not|to|nothing|really|would|might|could|may|should|nicht) )\\b(?:fix(?:es|ed)|solve[sd]|help(?:s|ed)|resolve[sd] (?:it|the|this|my|everything)|cure[sd]|d(?:id|oes) the trick|works? (?:\\w+ )?(?:again|now|fine|perfectly|well|properly|then|flawlessly)|worked (?:\\w+ )?(?:again|fine|perfectly|well|then)|(?:it|everything|vpn|all|tunnel) (?:all |then |immediately |instantly )?(?:works|worked|connects|connected)|all is well|start(?:s|ed) working|ma(?:de|kes) (?:it|everything) work|(?:is|was) fine|geholfen|behoben|hilft|gelöst|geht es|funktioniert es))';

/** Something was done before. */
export const TRIED =
  '\\b(?:tried|attempted|experimented|play(?:ed|ing) (?:around )?with|already|even|ausprobiert|bereits|schon|versucht)\\b';

/** … and has not cured it. */
export const UNHELPED =
  '(?:\\bnot (?:really |seem to |even )?(?:help|fix|solve|work|change|make (?:a|any) difference|improve|resolve)|\\bno (?:change|difference|effect|luck|success|avail|help|improvement|joy)|without (?:any )?(?:success|luck|effect|change|improvement|help)|\\bsame (?:result|problem|issue|error|behaviou?r|thing|outcome)|in vain|nothing (?:help|chang|work)|\\bstill (?:the same|not|no|fail|does|can)|half nicht|hilft nicht|ohne erfolg|br(?:ingt|achte) nichts|keine (?:änderung|besserung)|nichts gebracht|vergeblich)';

export const MOBILE =
  "\\b(?:hot ?spot|mobile (?:data|network|internet|connection|hotspot)|phone'?s? (?:data|hotspot|connection|internet)|cellular(?: data| network| connection)?|cell (?:data|network|phone data)|data plan|[345]g\\b|lte\\b|tether\\w*|mobilfunk\\w*|handynetz\\w*|mobile[nsr]? (?:daten|netz)\\w*)";

/** A device, by its kind or system. */
export const GADGET =
  '(?:iphones?|ipads?|ios|android(?: \\w+)?|(?:smart|mobile |cell )?phones?(?! (?:provider|company))|mac ?books?(?: \\w+)?|macs?|mac ?os|linux|ubuntu|fedora|debian|windows(?: \\d+)?|laptops?|notebooks?|desktops?|pcs?|computers?|workstations?|tablets?|machines?|devices?|handys?|rechner|gerät\\w*)';

/** A VPN service that is sold to everybody. */
export const COMMERCIAL =
  '(?:nord ?vpn|mullvad|proton ?vpn|private internet access|\\bpia\\b|surfshark|express ?vpn|air ?vpn|windscribe|ivpn|gluetun|cyber ?ghost|torguard|vypr ?vpn|pure ?vpn|perfect privacy|ovpn\\.com|hide\\.?me|hidemyass|ipvanish)';

export const HOME =
  '\\b(?:home|house|flat|apartment|my (?:own )?(?:wifi|wlan|router|network|lan|provider|isp|cable|broadband|dsl)|wifi|wlan|zu ?hause|heim\\w*|fib(?:er|re)|broadband|landline)\\b';

export const ISP =
  "\\b(?:isps?|isp's|(?:internet |service |network )*providers?(?:'s)?|carrier|telco|internet company|anbieter\\w*|telekom|vodafone|comcast|xfinity|spectrum|at&t|verizon|virgin media|t mobile|telstra|airtel|jio)\\b";

/** Spelled-out contractions: “doesn't”, “doesnt”, “won't”, “cannot”. */
const CONTRACTIONS: readonly [RegExp, string][] = [
  [/\bcan ?not\b|\bcan'?t\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|was|were|are|have|has|had|would|could|should)n'?t\b/g, '$1 not'],
  [/\b(i|it|he|she|that|there|they|we|you)'(?:m|s|re)\b/g, '$1 is'],
  [/\bi is\b/g, 'i am'],
  [/\b(i|they|we|you)'ve\b/g, '$1 have'],
  [/'ll\b/g, ' will'],
];

const MOST_CHARACTERS = 20_000;
const LAST_CHARACTERS = 5_000;

/** The end of a sentence whose contrast the next one brings. */
const CONTRAST = /[.!]{1,3}\s{1,3}(?=(?:but|however|yet|although|aber|jedoch|doch)\b)/g;

/** A shorter line is a line of its own rather than the rest of a wrapped one. */
const SHORTEST_WRAPPED = 30;

const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;

/**
 * The text in the form that the patterns expect: lower case, one sentence a line, contractions spelled out, hyphens
 * inside words as spaces. Lines that were wrapped in the middle of a sentence, and the points of a list after a
 * colon, are joined again. Of a text longer than 20,000 characters the first 15,000 and the last 5,000 are read.
 */
export function plain(text: string): string {
  const read =
    text.length > MOST_CHARACTERS
      ? `${text.slice(0, MOST_CHARACTERS - LAST_CHARACTERS)}\n${text.slice(-LAST_CHARACTERS)}`
      : text;
  let words = read
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\be\.g\.|\bi\.e\.|\bvs\.|\betc\.|\bz\. ?b\.|\bbzw\./g, ' ');
  for (const [contraction, spelled] of CONTRACTIONS) words = words.replace(contraction, spelled);
  words = words
    .replace(CONTRAST, ', ')
    .replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ')
    .replace(/\bwi fi\b/g, 'wifi');
  const sentences: string[] = [];
  let isList = false;
  let isOpen = false;
  for (const line of words.split(/\r?\n/)) {
    const bullet = BULLET.test(line);
    const sentence = line.replace(BULLET, '').replace(/\s+/g, ' ').trim();
    const goesOn = bullet
      ? isList
      : isOpen && sentence.length >= SHORTEST_WRAPPED && /^\p{Ll}/u.test(sentence);
    sentences.push(goesOn ? ' ' : '\n', sentence.replace(/[.!?;]{1,9}(?= |$)/g, '\n'));
    if (!bullet) isList = sentence.endsWith(':');
    isOpen = /[\p{L}\d,]$/u.test(sentence.slice(-1));
  }
  return sentences.join('').replaceAll('\n ', '\n');
}

/** `\w*`, `\S+` and the like, which on words without end would not be linear. */
const OPEN_RUN = /(\\[wS])([*+])/g;

/**
 * A pattern over `plain` text, made of the phrases above; it begins where a word begins. Runs of word characters are
 * bounded to 30.
 */
export function said(strings: TemplateStringsArray, ...phrases: string[]): RegExp {
  const source = String.raw(strings, ...phrases.map((phrase) => `(?:${phrase})`));
  const bounded = source.replace(OPEN_RUN, (_, kind, times) => `${kind}{${times === '*' ? 0 : 1},30}`);
  return new RegExp(`${WORD}(?:${bounded})`, 'u');
}
