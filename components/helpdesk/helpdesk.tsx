import { useEffect, useRef } from 'preact/hooks';
import '../tokens.css';
import '../app.css';
import '../result/result.css';
import './helpdesk.css';
import './session.css';
import { LanguageChoice } from '../language-choice';
import { Causes } from './causes';
import { dayOf, localTime } from './day';
import type { Desk, DeskLanguage, DeskVerbs } from './desk';
import { Join } from './join';
import { Keys, onKey } from './keys';
import { SessionList } from './list';
import { SessionView } from './session';
import { Steps } from './steps';

interface Props {
  desk: Desk;
  language: DeskLanguage;
  verbs: DeskVerbs;
}

/** The console: sessions, the chosen one's live picture, its causes and steps. */
export function Helpdesk({ desk, language, verbs }: Props) {
  const { say, words } = language;
  const { sessions, chosen, earlier } = desk;
  const lasting = sessions.filter(({ state }) => state !== 'ended');
  const session = sessions.find(({ id }) => id === chosen);
  const moved = useRef(false);
  const move = (by: 1 | -1) => {
    const at = lasting.findIndex(({ id }) => id === chosen);
    const to = lasting[Math.max(0, Math.min(lasting.length - 1, at + by))];
    moved.current = true;
    if (to) verbs.choose(to.id);
  };
  useEffect(() => {
    // Whoever moves by keys, or whose button has gone, hears where they are.
    const find = (selector: string) => document.querySelector<HTMLElement>(selector);
    if (moved.current) (find('.sessions [aria-current]') ?? find('#join'))?.focus();
    moved.current = false;
  }, [chosen, sessions.length]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event, move);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
  const removing =
    <A extends unknown[]>(remove: (...of: A) => void) =>
    (...of: A) => {
      moved.current = true;
      remove(...of);
    };
  const part = session && { session, desk, language, verbs: { ...verbs, remove: removing(verbs.remove) } };
  const done = sessions.filter(({ spoke, state }) => spoke && state === 'ended');
  const today = dayOf(localTime(desk.now));
  const days = [
    ...earlier.map(({ start }) => dayOf(start)),
    ...done.map(({ startedAt }) => dayOf(localTime(startedAt))),
  ];
  return (
    <div class="helpdesk">
      <header>
        <h1>{say.title}</h1>
        <p class="small">{sessions.length > 0 && say.keepOpen}</p>
      </header>
      <nav aria-label={say.list.title}>
        <Join brokers={desk.brokers} language={language} verbs={verbs} />
        <SessionList desk={desk} language={language} verbs={verbs} />
        {lasting.some(({ id }) => id !== chosen) && (
          <p class="buttons">
            <button type="button" aria-keyshortcuts="k" onClick={() => move(-1)}>
              {say.list.previous}{' '}
              <span class="key" aria-hidden="true">
                k
              </span>
            </button>
            <button type="button" aria-keyshortcuts="j" onClick={() => move(1)}>
              {say.list.next}{' '}
              <span class="key" aria-hidden="true">
                j
              </span>
            </button>
          </p>
        )}
        <div class="desk-end">
          {lasting.length < sessions.length && (
            <p>
              <button type="button" onClick={removing(verbs.removeEnded)}>
                {say.list.removeEnded}
              </button>
            </p>
          )}
          {days.includes(today) && (
            <button type="button" onClick={() => verbs.saveDay('today')}>
              {say.list.day}
            </button>
          )}
          {days.some((day) => day !== today) && (
            <button type="button" onClick={() => verbs.saveDay('before')}>
              {say.list.daysBefore}
            </button>
          )}
          {days.length > 0 && <p class="small">{say.list.dayHint}</p>}
          <Keys say={say} />
          <LanguageChoice words={words} choose={verbs.speak} />
        </div>
      </nav>
      <main class="result">
        {part ? <SessionView key={session.id} {...part} /> : <p class="intro">{say.intro}</p>}
      </main>
      {part && session.spoke && (
        <aside class="result" aria-label={say.causes.title}>
          <Causes key={session.id} {...part} />
          <Steps key={session.id} {...part} />
        </aside>
      )}
    </div>
  );
}
