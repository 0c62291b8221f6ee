import { useEffect, useRef } from 'preact/hooks';
import type { PastVisit } from '../../report/past-visit';
import type { Language } from '../../words';
import { LanguageChoice } from '../language-choice';
import '../tokens.css';
import '../app.css';
import '../page.css';
import './history.css';
import { Comparison } from './comparison';
import { List } from './list';
import { OneVisit } from './one-visit';
import type { AllWords } from './view';

export interface HistoryVerbs {
  /** Goes to these visits: none is the list, one is opened, two are compared. */
  show(ids: string[]): void;
  remove(ids: string[]): Promise<void>;
  speak(language: Language): void;
}

/** What every part of the page is given. */
export interface HistoryPage extends AllWords {
  /** Newest first. */
  visits: PastVisit[];
  /** Why none are kept; null if they are. */
  notKept: 'own' | 'policy' | 'private' | null;
  /** Ids of the visits that are looked at: none, one or two. */
  place: string[];
  /** Addresses of the extension's other pages. */
  pages: { wizard: string; options: string };
  verbs: HistoryVerbs;
}

/** The past visits: their list, one of them, or two compared. */
export function History({ page }: { page: HistoryPage }) {
  const { visits, place, pages, words, historyWords: say, verbs } = page;
  const chosen = place.flatMap((id) => visits.find((visit) => visit.id === id) ?? []);
  const [first, second] = chosen;
  const all = chosen.length === place.length;
  const isList = place.length === 0;
  const title = useRef<HTMLHeadingElement>(null);
  const wasList = useRef(isList);
  // What was pressed to come back to the list is gone.
  useEffect(() => {
    if (isList && !wasList.current) title.current?.focus();
    wasList.current = isList;
  }, [isList]);
  return (
    <div class="app page history">
      <header>
        <h1 ref={title} tabIndex={-1}>
          {say.title}
        </h1>
        <a class="button" href={pages.options}>
          {say.settings}
        </a>
        <a class="button" href={pages.wizard}>
          {say.startVisit}
        </a>
      </header>
      <main>
        {!isList && (
          <p>
            <button class="link" type="button" onClick={() => verbs.show([])}>
              {say.list}
            </button>
          </p>
        )}
        {!all && <p role="status">{say.gone}</p>}
        {isList && <List page={page} />}
        {all && first && !second && <OneVisit key={first.id} visit={first} page={page} />}
        {all && first && second && <Comparison key={place.join()} visits={[first, second]} page={page} />}
      </main>
      <LanguageChoice words={words} choose={verbs.speak} />
    </div>
  );
}
