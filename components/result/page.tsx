import { useState } from 'preact/hooks';
import type { StepId } from '../../knowledge/steps';
import { encodeLink } from '../../report/link';
import type { Language } from '../../words';
import '../tokens.css';
import '../app.css';
import { LanguageChoice } from '../language-choice';
import { readShared, type Shared } from './fragment';
import { Result } from './result';
import { SendBack } from './send-back';
import { type ResultLanguage, resultView, stepChoices } from './view';

/** What can be done on the page. */
export interface ResultVerbs {
  copy(text: string): Promise<void>;
  print(): void;
  speak(language: Language): void;
  /** Shows another result in place of this one: a fragment without `#`. */
  show(fragment: string): void;
}

interface Props {
  /** What the address or the file holds; null where there is nothing. */
  shared: Shared | null;
  /** A cleaned line of the log that came with a file; null without. */
  quote: string | null;
  /** Address of this page, for links to it; null where nobody else can open it. */
  here: string | null;
  language: ResultLanguage;
  verbs: ResultVerbs;
}

/** The page that shows a result to whoever helps. It never measures, and asks nobody. */
export function ResultPage({ shared, quote, here, language, verbs }: Props) {
  const { words, resultWords: say } = language;
  return (
    <div class="app result-page">
      <header>
        <h1>{say.title}</h1>
        {shared?.ok && (
          <button class="print" type="button" onClick={verbs.print}>
            {say.print}
          </button>
        )}
      </header>
      <main>
        {shared?.ok ? (
          <Readable shared={shared} quote={quote} here={here} language={language} verbs={verbs} />
        ) : (
          <Unreadable problem={shared ? shared.problem : 'nothing'} words={say} show={verbs.show} />
        )}
        <p class="small privacy">{say.privacy}</p>
      </main>
      <LanguageChoice words={words} choose={verbs.speak} />
    </div>
  );
}

function Readable({
  shared: { report, mark },
  quote,
  here,
  language,
  verbs,
}: Omit<Props, 'shared'> & { shared: Extract<Shared, { ok: true }> }) {
  const [marked, setMarked] = useState<StepId | null>(null);
  const view = resultView(report, marked ?? mark, language);
  const fragment = marked && encodeLink(report, marked);
  return (
    <>
      {view.measured && <p class="small measured-at">{language.resultWords.measured(view.measured)}</p>}
      <Result
        view={view}
        language={language}
        marked={marked ?? mark}
        marking={{ choices: stepChoices(report, language), mark: setMarked }}
        toSend={
          fragment && (
            <SendBack
              text={here ? `${here}#${fragment}` : fragment}
              isLink={here !== null}
              copy={verbs.copy}
              words={language.resultWords}
            />
          )
        }
        quote={quote}
      />
    </>
  );
}

function Unreadable({
  problem,
  words,
  show,
}: {
  problem: keyof ResultLanguage['resultWords']['problem'];
  words: ResultLanguage['resultWords'];
  show: ResultVerbs['show'];
}) {
  const [text, setText] = useState('');
  const [still, setStill] = useState<keyof typeof words.problem | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const found = readShared(text);
    if (found.ok) show(found.fragment);
    else setStill(found.problem);
  };
  const { headline, meaning } = words.problem[still ?? problem];
  return (
    <div class="unreadable" data-problem={still ?? problem}>
      <div role="status">
        <h2>{headline}</h2>
        <p>{meaning}</p>
      </div>
      <form onSubmit={submit}>
        <label for="shared">{words.paste.field}</label>
        <textarea
          id="shared"
          dir="ltr"
          rows={5}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {words.paste.send}
        </button>
      </form>
    </div>
  );
}
