import type { LiveWords } from '../../words';
import type { LiveStage, LiveVerbs } from './view';

interface Props {
  stage: Extract<LiveStage, { kind: 'comparing' }>;
  verbs: LiveVerbs;
  words: LiveWords;
}

/** Two words that both people compare aloud: where they are the same, nobody stands in between. */
export function Compare({ stage, verbs, words }: Props) {
  const { compare } = words;
  const [own, ...others] = stage.pairs;
  return (
    <>
      <h2 id="live-title">{compare.title}</h2>
      <p>{compare.hint}</p>
      <p class="label" id="live-words">
        {compare.words}
      </p>
      <output class="code" aria-labelledby="live-words">
        {own?.words.join(' – ')}
      </output>
      {others.map(({ language, words: pair }) => (
        <p key={language} class="small">
          {compare.otherLanguage(language)} <strong>{pair.join(' – ')}</strong>
        </p>
      ))}
      <p role="status">{stage.said && compare.waiting}</p>
      <p class="actions">
        {!stage.said && (
          <button type="button" class="primary" onClick={() => verbs.compared(true)}>
            {compare.same}
          </button>
        )}
        <button type="button" onClick={() => verbs.compared(false)}>
          {compare.different}
        </button>
      </p>
    </>
  );
}
