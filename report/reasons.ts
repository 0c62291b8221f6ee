import type { GuideWords, Words } from '../words';

/** A sign as a short reason; null for one that this version has no words for. */
export function reasonText(id: string, words: Words, guideWords: GuideWords): string | null {
  const [kind = '', rest = ''] = split(id, ':');
  const [name = '', value = ''] = split(rest, '=');
  const { reason } = guideWords.guide;
  switch (kind) {
    case 'code':
      return own(guideWords.codes, rest)?.title ?? null;
    case 'log':
      return own(guideWords.logs.pattern, rest) ?? null;
    case 'text':
      return own(guideWords.textSigns, rest) ?? null;
    case 'told':
      return own(reason.told, rest) ?? answerText(name, value, guideWords);
    case 'port':
      return value === 'open' ? reason.portOpen(name.toUpperCase()) : reason.portBlocked(name.toUpperCase());
    case 'finding': {
      const headline = own(words.findings, name)?.headline;
      if (!headline) return null;
      return value === 'true' ? headline : reason.not(headline);
    }
    case 'support':
      return reason.support;
    case 'trail': {
      const title = own(guideWords.steps, name)?.title;
      return title ? reason.proved(title) : null;
    }
    default:
      return null;
  }
}

/** An answer, by the words in which it was clicked. Combined conditions have none. */
function answerText(key: string, value: string, { questions }: GuideWords): string | null {
  const question = own(questions, key);
  const options = question && 'options' in question ? question.options : {};
  return own(options as Record<string, string>, value) ?? null;
}

/** Cut at the first mark; what follows may hold it again. */
function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The row of an id that may have come from outside; undefined where there is none. */
export function own<T extends object>(table: T, key: string): T[keyof T] | undefined {
  return Object.hasOwn(table, key) ? table[key as keyof T] : undefined;
}
