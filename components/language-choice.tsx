import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language, type Words } from '../words';

interface Props {
  words: Words;
  choose: (language: Language) => void;
  /** Ways to other pages, before the languages. */
  children?: ComponentChildren;
}

/** The end of a page: where else one can go, and the languages, each by its own name. */
export function LanguageChoice({ words, choose, children }: Props) {
  return (
    <footer>
      {children}
      <label>
        {words.popup.language}{' '}
        <select value={words.popup.tag} onChange={(event) => choose(event.currentTarget.value as Language)}>
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}
