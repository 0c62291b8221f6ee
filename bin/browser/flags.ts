import { Failure } from '../failure.ts';

/** Flags that would take away what the launch promises, with what it promises. */
const REFUSED: readonly { readonly flag: RegExp; readonly because: string }[] = [
  { flag: /^--user-data-dir(=|$)/, because: 'the browser always gets a throw-away profile' },
];

/**
 * The browser flags in an environment variable, split as a shell would split them: at blanks, with quotes
 * and backslashes. Nothing is expanded.
 */
export function flagsFrom(variable: string, env: NodeJS.ProcessEnv = process.env): string[] {
  const flags = splitShellWords(env[variable] ?? '', variable);
  for (const flag of flags) {
    const refused = REFUSED.find((row) => row.flag.test(flag));
    if (refused) throw new Failure(`${variable} must not contain ${flag}: ${refused.because}.`);
  }
  return flags;
}

function splitShellWords(text: string, variable: string): string[] {
  // One word: pieces that are plain, escaped, or in either kind of quotes, without a blank between them.
  const piece = /\\([\s\S])|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|([^\s\\'"]+)/y;
  const blank = /\s+/y;
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < text.length; ) {
    blank.lastIndex = at;
    piece.lastIndex = at;
    if (blank.test(text)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      at = blank.lastIndex;
      continue;
    }
    const found = piece.exec(text);
    if (!found) throw new Failure(`${variable} has a quote or a backslash that nothing follows: ${text}`);
    const [, escaped, single, double, plain] = found;
    word = (word ?? '') + (escaped ?? single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? plain ?? '');
    at = piece.lastIndex;
  }
  if (word !== undefined) words.push(word);
  return words;
}
