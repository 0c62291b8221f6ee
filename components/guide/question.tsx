import type { ClientSystem, Told } from '../../knowledge/told';
import type { GuideWords } from '../../words';
import { AppChoice } from './app-choice';
import { Details } from './details';
import type { GuideVerbs } from './verbs';
import type { GuideView } from './view';
import { WanQuestion } from './wan-question';

interface Props {
  view: Extract<GuideView, { kind: 'question' }>;
  told: Told;
  /** The system of this computer; null where it is not known. */
  system: ClientSystem | null;
  verbs: GuideVerbs;
  words: GuideWords;
}

/** One question with its answers as buttons; "I don't know" is always among them. */
export function QuestionCard({ canGoBack, ...props }: Props & { canGoBack: boolean }) {
  const { view, verbs, words } = props;
  const { guide } = words;
  return (
    <>
      <h2>{view.title}</h2>
      <p class="quiet">{view.hint}</p>
      {view.options ? (
        <ul class="options">
          {view.options.map(({ label, value }) => (
            <li key={label}>
              <button
                type="button"
                data-value={String(value)}
                onClick={() => verbs.tell(view.id, value as never)}
              >
                {label}
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="soft" onClick={() => verbs.dontKnow(view.id)}>
              {view.dontKnow}
            </button>
          </li>
        </ul>
      ) : (
        <Free {...props} />
      )}
      {view.id === 'protocol' && <AppChoice verbs={verbs} words={guide} />}
      <p class="ways">
        {canGoBack && (
          <button type="button" class="link" onClick={verbs.back}>
            {guide.back}
          </button>
        )}
        <button type="button" class="link" onClick={verbs.works}>
          {guide.works}
        </button>
        <button type="button" class="link" onClick={verbs.giveUp}>
          {guide.everythingTried}
        </button>
      </p>
    </>
  );
}

/** A question that is not answered by a button. */
function Free({ view, told, system, verbs, words }: Props) {
  if (view.id === 'wanAddress')
    return <WanQuestion verbs={verbs} words={words.guide} dontKnow={view.dontKnow} />;
  return (
    <Details
      verbs={verbs}
      words={words}
      dontKnow={view.dontKnow}
      draft={verbs.draft}
      told={told}
      system={system}
    />
  );
}
