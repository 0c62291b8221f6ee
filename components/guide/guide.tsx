import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './guide.css';
import type { GuideWords, Words } from '../../words';
import { Ending, Left } from './ending';
import { QuestionCard } from './question';
import { StepCard } from './step';
import type { Aside, GuideVerbs } from './verbs';
import { type GuideScene, type GuideView, guideView, trailLines } from './view';

interface Props {
  scene: GuideScene;
  /** What is open below the wizard; null where nothing is, or it is not there yet. */
  aside: Aside | null;
  verbs: GuideVerbs;
  words: Words;
  guideWords: GuideWords;
  /** What the button for live help says; null where there is none. */
  live?: string | null;
  /** What is for support, if it is open. */
  children?: ComponentChildren;
}

/** The wizard: one thing at a time, and below it what was tried. */
export function Guide({ scene, aside, verbs, words, guideWords, live = null, children }: Props) {
  const view = guideView(scene, words, guideWords);
  const trail = trailLines(scene, words, guideWords);
  const { guide } = guideWords;
  const section = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const clicked = useRef(false);
  const shown = `${view.kind} ${about(view) ?? ''}`;
  // Who clicked goes on at the new title; who did not is left where they are.
  useLayoutEffect(() => {
    const title = section.current?.querySelector('h2');
    if (!clicked.current || !title || view.kind === 'none') return;
    clicked.current = false;
    goTo(title, section.current!);
  }, [shown]);
  useLayoutEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('h2, input');
    if (!clicked.current || !first) return;
    clicked.current = false;
    goTo(first, panel.current!);
  }, [aside]);
  // What the user chose in the panel outlives the moment in which the next step is on its way.
  if (view.kind === 'none' && aside === null) return null;
  return (
    <section
      ref={section}
      class="guide"
      aria-label={guide.label}
      data-kind={view.kind}
      data-about={about(view)}
      onClickCapture={(event) => {
        clicked.current = (event.target as Element).closest('button') !== null;
      }}
    >
      {view.kind === 'question' && (
        <QuestionCard
          key={view.id}
          view={view}
          told={scene.visit.told}
          canGoBack={scene.visit.canGoBack}
          system={scene.system}
          verbs={verbs}
          words={guideWords}
        />
      )}
      {(view.kind === 'step' ||
        view.kind === 'doing' ||
        view.kind === 'verify' ||
        view.kind === 'restore') && (
        <StepCard
          key={view.step}
          view={view}
          symptom={scene.visit.told.symptom ?? null}
          measuring={scene.measuring}
          verbs={verbs}
          words={guide}
        />
      )}
      {view.kind === 'resolved' && <Ending view={view} verbs={verbs} words={guide} />}
      {view.kind === 'left' && <Left view={view} verbs={verbs} words={guide} />}
      {trail.length > 0 && (
        <details class="trail">
          <summary>
            {guide.tried} <span class="count">{trail.length}</span>
          </summary>
          <ul>
            {trail.map(({ name, outcome }) => (
              <li key={name}>
                {name}: <span class="quiet">{outcome}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="ways support">
        {view.kind !== 'question' || view.id !== 'errorCode' ? (
          <button
            type="button"
            class="link"
            aria-expanded={aside === 'details'}
            onClick={() => verbs.turnToSupport('details')}
          >
            {guide.haveDetails}
          </button>
        ) : null}
        <button
          type="button"
          class="link"
          aria-expanded={aside === 'share'}
          onClick={() => verbs.turnToSupport('share')}
        >
          {guide.share}
        </button>
        <button
          type="button"
          class="link"
          aria-expanded={aside === 'paste'}
          onClick={() => verbs.turnToSupport('paste')}
        >
          {guide.paste}
        </button>
        {live !== null && (
          <button type="button" class="link" onClick={() => verbs.turnToSupport('live')}>
            {live}
          </button>
        )}
      </p>
      <div ref={panel}>{children}</div>
    </section>
  );
}

/** Takes the reader to a heading or field, and to the part that begins with it. */
function goTo(target: HTMLElement, part: HTMLElement): void {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  part.scrollIntoView({ block: 'start' });
}

/** Which question or step is on screen. */
function about(view: GuideView): string | undefined {
  if (view.kind === 'question') return view.id;
  return 'step' in view ? view.step : undefined;
}
