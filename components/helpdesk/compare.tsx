import { useRef } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../words';
import type { PartProps } from './desk';

/** Two words to compare aloud: in the agent's language, and in those that the user's page may be in. */
export function Compare({ session, language, verbs }: PartProps) {
  const { say, pairing, language: own } = language;
  const { words, same } = session.context;
  const box = useRef<HTMLElement>(null);
  if (!words) return null;
  const others = (Object.keys(LANGUAGES) as Language[]).filter((one) => one !== own);
  const wordsIn = (one: Language) => words.map((index) => pairing[one][index] ?? String(index + 1));
  return (
    <section ref={box} class="compare" aria-labelledby="compare" tabIndex={-1}>
      <h3 id="compare">{say.compare.title}</h3>
      <p>{say.compare.hint}</p>
      <p class="small">{say.compare.words}</p>
      <p class="pair" lang={own}>
        {wordsIn(own).map((word, i) => (
          <span key={`${i} ${word}`}>{word} </span>
        ))}
      </p>
      {others.map((one) => (
        <p key={one} class="other">
          {say.compare.otherLanguage(LANGUAGES[one])} <strong lang={one}>{wordsIn(one).join(' ')}</strong>
        </p>
      ))}
      {same.ours ? (
        <p role="status">{say.compare.waiting}</p>
      ) : (
        <p class="buttons">
          <button
            type="button"
            class="primary"
            data-key="same"
            aria-keyshortcuts="s"
            onClick={() => {
              // The button goes away.
              box.current?.focus();
              verbs.compared(session.id, true);
            }}
          >
            {say.compare.same}
          </button>
          <button
            type="button"
            data-key="different"
            aria-keyshortcuts="d"
            onClick={() => verbs.compared(session.id, false)}
          >
            {say.compare.different}
          </button>
        </p>
      )}
    </section>
  );
}
