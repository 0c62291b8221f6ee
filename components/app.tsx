import type { Words } from '../words';
import './tokens.css';
import './app.css';
import { connect, type Scene, type Verbs } from './connect';
import { Facts } from './facts';
import { Header } from './header';
import { Path } from './path';
import { WanForm } from './wan-form';

interface Props {
  scene: Scene;
  verbs: Verbs;
  words: Words;
}

/** The whole face of the product; popup, side panel and tab differ only in the room they give it. */
export function App({ scene, verbs, words }: Props) {
  const view = connect(scene, words);
  const { popup } = words;
  const firstRun = view.phase === 'first-run';
  return (
    <div class="app">
      <Header phase={view.phase} verbs={verbs} words={words} />
      <main>
        <div role="status">
          <h2>{view.headline}</h2>
          <p class="meaning">{view.meaning}</p>
        </div>
        {firstRun ? (
          <>
            <p>{popup.firstRun.servers(scene.operators.join(', '))}</p>
            <button class="primary" type="button" onClick={verbs.start}>
              {popup.firstRun.start}
            </button>
          </>
        ) : (
          <Path places={view.path} words={words} />
        )}
        {view.problems.map((problem) => (
          <p class="notice" key={problem}>
            {problem}
          </p>
        ))}
        {view.phase === 'measured' && (
          <WanForm told={scene.report?.told.wanAddress ?? null} tell={verbs.tellWan} words={words} />
        )}
        {view.facts.length > 0 && <Facts facts={view.facts} words={words} />}
      </main>
    </div>
  );
}
