import { useState } from 'preact/hooks';
import { type Question as Asked, QUESTIONS, type QuestionId } from '../../knowledge/questions';
import { canonical } from '../../probe/address';
import type { LiveLanguage } from './live';
import type { Answer } from './view';

interface Props {
  id: QuestionId;
  language: LiveLanguage;
  answer(given: Answer): void;
}

/** One of the wizard's own questions, with its answers; what is chosen counts for the wizard too. */
export function Question({ id, language, answer }: Props) {
  const { liveWords, guideWords } = language;
  const { guide } = guideWords;
  const question = guideWords.questions[id];
  const { values }: Asked = QUESTIONS[id];
  const labels: Record<string, string> =
    'options' in question ? (question.options as Record<string, string>) : {};
  const tell = (value: string | boolean | null) =>
    answer({ kind: 'tell', question: id, value: value as never });
  return (
    <>
      <p class="small">{question.hint}</p>
      {values ? (
        <ul class="options">
          {values.map((value) => (
            <li key={String(value)}>
              <button type="button" data-value={String(value)} onClick={() => tell(value)}>
                {labels[String(value)] ?? (value === true ? guide.yes : guide.no)}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Typed id={id} language={language} tell={tell} />
      )}
      <p class="actions">
        <button type="button" onClick={() => tell(null)}>
          {question.dontKnow}
        </button>
        <button type="button" onClick={() => answer({ kind: 'decline' })}>
          {liveWords.request.dontAnswer}
        </button>
      </p>
    </>
  );
}

/** Longest error message that the wizard keeps, characters. */
const LONGEST = 200;

/** A question whose answer is typed: an error, or the router's address. */
function Typed({ id, language, tell }: Pick<Props, 'id' | 'language'> & { tell(value: string): void }) {
  const { details, wan } = language.guideWords.guide;
  const [text, setText] = useState('');
  const [invalid, setInvalid] = useState(false);
  const field = `live-${id}`;
  const isWan = id === 'wanAddress';
  const submit = (event: Event) => {
    event.preventDefault();
    const value = isWan ? canonical(text) : text.trim();
    setInvalid(isWan && value === null);
    if (value) tell(value);
  };
  return (
    <form class="details" onSubmit={submit}>
      <label for={field}>{isWan ? wan.field : details.code}</label>
      <input
        id={field}
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST}
        value={text}
        aria-invalid={invalid}
        aria-describedby={isWan ? `${field}-invalid` : `${field}-read`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {isWan ? (
        <p id={`${field}-invalid`} class="invalid" role="alert">
          {invalid && wan.invalid}
        </p>
      ) : (
        <p id={`${field}-read`} class="small">
          {language.liveWords.request.errorRead}
        </p>
      )}
      <p class="actions">
        <button type="submit" class="primary">
          {language.liveWords.request.accept.answer}
        </button>
      </p>
    </form>
  );
}
