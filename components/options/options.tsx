import { useState } from 'preact/hooks';
import type { PolicyFormat } from '../../knowledge/policy';
import { type SettingName, type SettingProblem, type Settings, SHAPES } from '../../knowledge/settings';
import type { Language, OptionsWords, Words } from '../../words';
import { LanguageChoice } from '../language-choice';
import '../tokens.css';
import '../app.css';
import '../page.css';
import './options.css';
import { type Draft, inputsOf } from './draft';
import { Form } from './form';
import { Policy } from './policy';
import { Reset } from './reset';
import { TakeOver } from './take-over';

export interface OptionsVerbs {
  /** Stores these settings in the place of all others; false where the browser had no room. */
  save(settings: Settings): Promise<boolean>;
  copy(text: string): Promise<void>;
  download(name: string, text: string): void;
  speak(language: Language): void;
}

/** What every part of the page is given. */
export interface OptionsPage {
  /** What the user set, as far as it fits. */
  own: Settings;
  /** What the organisation set, as far as it fits. */
  managed: Settings;
  problems: { own: SettingProblem[]; managed: SettingProblem[] };
  /** The extension's id in each family of browsers. */
  ids: Record<PolicyFormat, string>;
  /** The family this browser is of. */
  here: PolicyFormat;
  /** Addresses of the extension's other pages. */
  pages: { wizard: string; history: string; notices: string };
  words: Words;
  optionsWords: OptionsWords;
  verbs: OptionsVerbs;
}

/** All settings: the own ones to change, the organisation's to read. */
export function Options({ page }: { page: OptionsPage }) {
  const { managed, problems, pages, words, optionsWords: say, verbs } = page;
  /** What was typed and not saved yet. All else follows what is stored, which another tab may change. */
  const [changes, setChanges] = useState<Partial<Draft>>({});
  // What is said about inputs is outdated when settings come from elsewhere than the form.
  const [version, setVersion] = useState(0);
  const renew = (settings: SettingName[]) => {
    const gone = new Set<string>(settings.flatMap(inputsOf));
    setChanges((now) => Object.fromEntries(Object.entries(now).filter(([id]) => !gone.has(id))));
    setVersion((before) => before + 1);
  };
  return (
    <div class="app page options">
      <header>
        <h1>{say.title}</h1>
        <a class="button" href={pages.history}>
          {say.history}
        </a>
        <a class="button" href={pages.wizard}>
          {say.startVisit}
        </a>
      </header>
      <main>
        <p class="small">{say.intro}</p>
        {Object.keys(managed).length > 0 && <p class="notice">{say.managedNotice}</p>}
        {problems.managed.map(({ setting }) => (
          <p class="notice" key={setting}>
            {say.managedProblem(setting)}
          </p>
        ))}
        {problems.own.map(({ setting }) => (
          <p class="notice" key={setting}>
            {say.ownProblem(setting)}
          </p>
        ))}
        <Form key={version} page={page} changes={changes} change={setChanges} />
        <Policy page={page} />
        <TakeOver page={page} taken={renew} />
        <Reset page={page} done={() => renew(Object.keys(SHAPES) as SettingName[])} />
        <p>
          <a href={pages.notices}>{say.notices}</a>
        </p>
      </main>
      <LanguageChoice words={words} choose={verbs.speak} />
    </div>
  );
}
