import type { Symptom } from '../../knowledge/told';
import type { GuideWords } from '../../words';
import { Clicks, SeeAndUndo } from './card-parts';
import { Copyable } from './copyable';
import { QrCode } from './qr-code';
import { Rich } from './rich';
import type { GuideVerbs } from './verbs';
import type { GuideView } from './view';

type StepView = Extract<GuideView, { kind: 'step' | 'doing' | 'verify' | 'restore' }>;
type Frame = GuideWords['guide'];

interface Props {
  view: StepView;
  /** What the user sees: the question at the end asks for that. */
  symptom: Symptom | null;
  measuring: boolean;
  verbs: GuideVerbs;
  words: Frame;
}

/** A step: what to do, why now, what one should see, how to undo it; then what came of it. */
export function StepCard({ view, symptom, measuring, verbs, words }: Props) {
  switch (view.kind) {
    case 'verify':
      return <Verify view={view} symptom={symptom} measuring={measuring} verbs={verbs} words={words} />;
    case 'restore':
      return <Restore view={view} verbs={verbs} words={words} />;
    default:
      return <Explain view={view} verbs={verbs} words={words} />;
  }
}

function Explain({ view, verbs, words }: Omit<Props, 'measuring' | 'symptom'>) {
  const { card, step, isTest, kind } = view;
  const waiting = isTest && kind === 'step';
  const finish = () => {
    if (kind === 'step') verbs.begin(step);
    verbs.finish(step);
  };
  const worksNow = () => {
    verbs.finish(step);
    verbs.verified(step, 'fixed');
  };
  return (
    <>
      <p class="progress">
        {view.progress}{' '}
        <span class="minutes">
          {words.minutes(card.minutes)} · {words.risk[card.risk]}
        </span>
      </p>
      <h2>{card.title}</h2>
      <p>
        <Rich text={card.why} />
      </p>
      <p class="why">
        <span class="label">{words.whyNow}</span>
        {view.reasons.length > 0 ? view.reasons.join(' · ') : words.noSign}
      </p>
      {card.notes.map((note) => (
        <p class="notice" key={note}>
          {note}
        </p>
      ))}
      {card.asksRouter && <RouterPicker view={view} verbs={verbs} words={words} />}
      <h3>{words.clicks}</h3>
      <Clicks clicks={card.clicks} />
      {card.ask && <Copyable label={words.ask} text={card.ask} verbs={verbs} words={words} />}
      {card.command && (
        <Copyable label={words.command} text={card.command} code verbs={verbs} words={words} />
      )}
      {card.means && (
        <p class="quiet">
          <Rich text={card.means} />
        </p>
      )}
      <SeeAndUndo card={card} words={words} />
      {view.cutsNetwork && (
        <QrCode text={[card.title, ...numbered(card.clicks), card.undo].join('\n')} label={words.phone} />
      )}
      {view.until && kind === 'doing' && <Until until={view.until} words={words} />}
      <p class="actions">
        <button type="button" class="primary" onClick={waiting ? () => verbs.begin(step) : finish}>
          {waiting ? words.beginTest(card.minutes) : words.done}
        </button>
        <button type="button" class="soft" onClick={() => verbs.cannot(step)}>
          {words.cannot}
        </button>
      </p>
      {!(isTest && kind === 'doing') && (
        <p class="ways">
          {view.canGoBack && (
            <button type="button" class="link" onClick={verbs.back}>
              {words.back}
            </button>
          )}
          <button type="button" class="link" onClick={kind === 'step' ? verbs.works : worksNow}>
            {words.works}
          </button>
          <button type="button" class="link" onClick={verbs.giveUp}>
            {words.everythingTried}
          </button>
        </p>
      )}
      <p class="quiet small">{isTest && kind === 'doing' ? words.laterInTest : words.later}</p>
    </>
  );
}

const numbered = (lines: string[]) => lines.map((line, i) => `${i + 1}. ${line}`);

function RouterPicker({ view, verbs, words }: Omit<Props, 'measuring' | 'symptom'>) {
  return (
    <p class="field">
      <label for="router">{words.whichRouter}</label>
      <select
        id="router"
        value={view.routerBrand ?? ''}
        onChange={(event) => verbs.tell('routerBrand', event.currentTarget.value || null)}
      >
        <option value="">{words.otherRouter}</option>
        {view.routers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function Until({ until, words }: { until: string; words: Frame }) {
  return (
    <p class="notice" role="alert">
      {words.testRunning(until)}
    </p>
  );
}

function Verify({ view, symptom, measuring, verbs, words }: Props) {
  const { card, isTest } = view;
  // When a test is over its protection is on again: what counts is how it was meanwhile.
  const verify = isTest ? { ...words.verify, ...words.verify.test } : words.verify;
  return (
    <>
      <p class="progress">{view.card.title}</p>
      <h2>{(!isTest && symptom && verify.bySymptom[symptom]) || verify.title}</h2>
      <p role="status">{measuring ? verify.measuring : verify.hint}</p>
      <p class="quiet">
        <Rich text={view.card.see} />
      </p>
      {card.command && (
        <Copyable label={words.command} text={card.command} code verbs={verbs} words={words} />
      )}
      {card.means && (
        <p class="quiet">
          <Rich text={card.means} />
        </p>
      )}
      {view.until && <Until until={view.until} words={words} />}
      <p class="actions">
        <button type="button" class="primary" onClick={() => verbs.verified(view.step, 'fixed')}>
          {verify.fixed}
        </button>
        <button type="button" onClick={() => verbs.verified(view.step, 'unchanged')}>
          {verify.unchanged}
        </button>
        {!isTest && (
          <button type="button" class="soft" onClick={() => verbs.verified(view.step, 'worse')}>
            {verify.worse}
          </button>
        )}
      </p>
      {!isTest && (
        <p class="ways">
          <button type="button" class="link" onClick={verbs.back}>
            {words.back}
          </button>
          <button type="button" class="link" onClick={verbs.giveUp}>
            {words.everythingTried}
          </button>
        </p>
      )}
    </>
  );
}

function Restore({ view, verbs, words }: Omit<Props, 'measuring' | 'symptom'>) {
  const { restore } = words;
  return (
    <>
      <p class="progress">{view.card.title}</p>
      <h2>{view.isTest ? restore.testTitle : restore.title}</h2>
      <p>{view.isTest ? restore.testWhy : restore.why}</p>
      <p>
        <Rich text={view.card.undo} />
      </p>
      <p class="actions">
        <button type="button" class="primary" onClick={() => verbs.putBack(view.step)}>
          {restore.done}
        </button>
        {!view.isTest && (
          <button type="button" class="soft" onClick={() => verbs.keep(view.step)}>
            {restore.keep}
          </button>
        )}
      </p>
    </>
  );
}
