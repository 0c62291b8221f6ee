import type { LiveWords } from '../../words';
import type { LiveStage, LiveVerbs } from './view';

type Stage = Extract<LiveStage, { kind: 'ended' }>;

interface Props {
  stage: Stage;
  verbs: LiveVerbs;
  words: LiveWords['ended'];
}

/** Why it is over, and what support wrote last. */
export function Ended({ stage, verbs, words }: Props) {
  const { note } = stage.end;
  return (
    <>
      <h2 id="live-title">{words.title}</h2>
      <p role="status">{why(stage, words)}</p>
      {note && (
        <>
          <h3>{words.note}</h3>
          <blockquote class="words">{note}</blockquote>
        </>
      )}
      <p>{words.nothingMore}</p>
      <p class="actions">
        <button type="button" onClick={verbs.close}>
          {words.close}
        </button>
        <button type="button" onClick={verbs.again}>
          {words.again}
        </button>
      </p>
    </>
  );
}

function why({ end: { by, reason }, compared }: Stage, words: Props['words']): string {
  if (reason === 'idle' && !compared) return words.notCompared;
  const theirs: Partial<Record<string, string>> = words.byThem;
  return (by === 'them' ? theirs[reason] : undefined) ?? words.byUs[reason];
}
