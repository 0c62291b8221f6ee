/** Finds many words at once in one pass over a text (Aho and Corasick, 1975), whatever their case. */
export interface WordIndex {
  /** The state after a character, from `states * characters + kind`. */
  next: Uint16Array;
  /** The kind of each ASCII character; 0 is every character that is in no word. */
  kinds: Uint8Array;
  /** How many kinds there are. */
  width: number;
  /** For each state, which words end there. */
  ends: (readonly number[] | undefined)[];
}

const ASCII = 128;

/** Words in lower-case ASCII, at most 65,535 characters together; `ends` names them by their place in the list. */
export function indexWords(words: readonly string[]): WordIndex {
  const kinds = new Uint8Array(ASCII);
  let width = 1;
  for (const char of new Set(words.join(''))) {
    kinds[char.charCodeAt(0)] = width;
    kinds[char.toUpperCase().charCodeAt(0)] = width;
    width++;
  }

  const states = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const next = new Uint16Array(states * width);
  const ends: number[][] = [];
  let made = 1;
  words.forEach((word, place) => {
    let state = 0;
    for (const char of word) {
      const at = state * width + kinds[char.charCodeAt(0)]!;
      next[at] ||= made++;
      state = next[at]!;
    }
    ends[state] = [...(ends[state] ?? []), place];
  });

  // Breadth first: where a word goes on no further, go on with the longest end of it that begins another.
  const fallback = new Uint16Array(states);
  const queue = [0];
  for (const state of queue) {
    for (let kind = 1; kind < width; kind++) {
      const at = state * width + kind;
      const child = next[at]!;
      const elsewhere = state === 0 ? 0 : next[fallback[state]! * width + kind]!;
      if (child === 0) {
        next[at] = elsewhere;
        continue;
      }
      fallback[child] = elsewhere;
      const shorter = ends[elsewhere];
      if (shorter) ends[child] = [...(ends[child] ?? []), ...shorter];
      queue.push(child);
    }
  }
  return { next, kinds, width, ends };
}
