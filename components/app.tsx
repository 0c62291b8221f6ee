import type { ComponentChildren, ComponentType } from 'preact';
import type { Words } from '../words';
import './tokens.css';
import './app.css';
import { Changes } from './changes';
import { connect, type Scene, type Verbs } from './connect';
import { Facts } from './facts';
import { Header } from './header';
import { LanguageChoice } from './language-choice';
import { Outlook } from './outlook';
import { Path } from './path';
import type { RouterProps } from './router';
import { WanForm } from './wan-form';

interface Props {
  scene: Scene;
  verbs: Verbs;
  words: Words;
  /** Shows what comes of asking the router; null until there is something to show. */
  Router: ComponentType<RouterProps> | null;
  /** The wizard; null while it is on its way. What stands below it waits, so that nothing jumps under a click. */
  guide: ComponentChildren;
}

/** The whole face of the product; popup, side panel and tab differ only in the room they give it. */
export function App({ scene, verbs, words, Router, guide }: Props) {
  const view = connect(scene, words);
  const { popup } = words;
  // A step, and the end of a visit, take the place of the picture: one thing at a time.
  const inStep = guide !== null && (scene.visit?.step != null || scene.visit?.phase === 'resolved');
  const verifying = scene.visit?.phase === 'verifying';
  return (
    <div class="app">
      <Header phase={view.phase} verbs={verbs} words={words} />
      <main class={view.facts.length > 0 ? 'measured' : undefined}>
        <div>
          {!inStep && (
            <>
              <div role="status">
                <h2>{view.headline}</h2>
                <p class="meaning">{view.meaning}</p>
              </div>
              {view.phase === 'first-run' ? (
                <>
                  <p>{popup.firstRun.servers(scene.operators.join(', '))}</p>
                  <button class="primary" type="button" onClick={verbs.start}>
                    {popup.firstRun.start}
                  </button>
                </>
              ) : (
                <Path places={view.path} words={words} />
              )}
            </>
          )}
          {view.notices.map((notice) => (
            <p class="notice" key={notice}>
              {notice}
            </p>
          ))}
          {view.changes && (view.changes.length > 0 || !inStep || verifying) && (
            <Changes changes={view.changes} words={words} />
          )}
          {guide}
          {guide !== null && view.outlook.length > 0 && (
            <Outlook lines={view.outlook} words={words} open={scene.roomy} />
          )}
          {guide !== null && view.phase === 'measured' && (
            <WanForm
              told={scene.report?.told.wanAddress ?? null}
              tell={verbs.tellWan}
              words={words}
              open={Router !== null}
            >
              {Router ? (
                <Router asking={scene.asking} answer={scene.router} verbs={verbs} />
              ) : (
                <button type="button" onClick={verbs.findRouter}>
                  {popup.wan.ask}
                </button>
              )}
            </WanForm>
          )}
        </div>
        {view.facts.length > 0 && <Facts facts={view.facts} words={words} open={scene.roomy} />}
      </main>
      <LanguageChoice words={words} choose={verbs.speak}>
        {view.phase === 'measured' && verbs.startAnew && (
          <button class="link" type="button" onClick={verbs.startAnew}>
            {popup.startAnew}
          </button>
        )}
        <a href="/visits.html" target="_blank" rel="noopener">
          {popup.pastVisits}
        </a>
        <a href="/options.html" target="_blank" rel="noopener">
          {popup.options}
        </a>
      </LanguageChoice>
    </div>
  );
}
