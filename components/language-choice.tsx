import { LANGUAGES, type Language, type Words } from '../words';

/** The languages, each by its own name. */
export function LanguageChoice({ words, choose }: { words: Words; choose: (language: Language) => void }) {
  return (
    <footer>
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
