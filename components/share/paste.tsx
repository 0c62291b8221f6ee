import { useState } from 'preact/hooks';
import { STEPS, type StepId } from '../../knowledge/steps';
import type { TrailEntry } from '../../machines/visit.machine';
import type { GuideWords, ShareWords } from '../../words';
import { readShared } from '../result/fragment';

interface Props {
  /** What was tried before. */
  trail: TrailEntry[];
  /** Support suggests this step. */
  suggested(step: StepId): void;
  words: ShareWords['paste'];
  /** How a step ended, in words. */
  outcomes: GuideWords['guide']['outcome'];
}

/** Takes in what support sent back: a link, its code, or the whole message around it. */
export function PasteSupport({ trail, suggested, words, outcomes }: Props) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState({ text: '', wrong: false });
  const submit = (event: Event) => {
    event.preventDefault();
    const answer = stepIn(text, words);
    if (answer.step === null) {
      setSaid({ text: answer.problem, wrong: true });
      return;
    }
    const before = trail.find(({ step }) => step === answer.step);
    setSaid({ text: before ? words.again(outcomes[before.outcome]) : words.done, wrong: false });
    suggested(answer.step);
  };
  return (
    <form class="paste-support" onSubmit={submit}>
      <h2>{words.title}</h2>
      <label for="from-support">{words.field}</label>
      <textarea
        id="from-support"
        dir="ltr"
        rows={3}
        spellcheck={false}
        value={text}
        aria-invalid={said.wrong}
        aria-describedby="from-support-said"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">{words.send}</button>
      <p id="from-support-said" role="status" class={said.wrong ? 'invalid' : undefined}>
        {said.text}
      </p>
    </form>
  );
}

type Answer = { step: StepId } | { step: null; problem: string };

function stepIn(text: string, { problem, noMark, unknownStep }: Props['words']): Answer {
  const shared = readShared(text);
  if (!shared.ok) return { step: null, problem: problem[shared.problem] };
  if (shared.mark === null) return { step: null, problem: noMark };
  // A newer version may suggest a step that is unknown here, whatever the type says.
  return Object.hasOwn(STEPS, shared.mark) ? { step: shared.mark } : { step: null, problem: unknownStep };
}
