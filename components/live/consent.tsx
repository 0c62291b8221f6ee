import type { LiveWords } from '../../words';
import type { LiveStage, LiveVerbs, LiveView } from './view';

interface Props {
  view: LiveView;
  stage: Extract<LiveStage, { kind: 'consent' }>;
  verbs: LiveVerbs;
  words: LiveWords;
}

/** Says what will be shared, with whom, and that the user stays in charge. Nothing is sent before "start". */
export function Consent({ view, stage, verbs, words }: Props) {
  const { consent, problem } = words;
  const { support } = view;
  return (
    <>
      <h2 id="live-title">{words.title}</h2>
      <p>{consent.shares}</p>
      <p>{consent.addresses[view.level]}</p>
      <p>
        {support ? consent.with(support.name) : consent.withWhom}{' '}
        {support && (
          <a href={support.contact} target="_blank" rel="noopener noreferrer">
            {consent.contact}
          </a>
        )}
      </p>
      <p>{consent.control}</p>
      <p role="status" class={stage.problem ? 'notice' : undefined}>
        {stage.problem && problem[stage.problem]}
      </p>
      <p class="actions">
        <button type="button" class="primary" onClick={verbs.start}>
          {consent.start}
        </button>
        <button type="button" onClick={verbs.close}>
          {consent.notNow}
        </button>
      </p>
    </>
  );
}
