import { render } from 'preact';
import { readShared, type Shared } from '../../components/result/fragment';
import { ResultPage, type ResultVerbs } from '../../components/result/page';
import { type ResultLanguage, resultHeadline } from '../../components/result/view';
import { META_QUOTE, META_RESULT } from '../../report/html';
import { LANGUAGES, type Language, pickLanguage } from '../../words';
import { core as coreDe } from '../../words/de/core';
import { result as resultDe } from '../../words/de/result';
import { wizard as wizardDe } from '../../words/de/wizard';
import { core as coreEn } from '../../words/en/core';
import { result as resultEn } from '../../words/en/result';
import { wizard as wizardEn } from '../../words/en/wizard';

/** All languages at once: the page is one file, which opens from a disk too. */
const SPOKEN: Record<Language, ResultLanguage> = {
  en: { words: coreEn, guideWords: wizardEn, resultWords: resultEn },
  de: { words: coreDe, guideWords: wizardDe, resultWords: resultDe },
};

/** Puts the page that shows a result into this document. Called once. It uses nothing of an extension. */
export function mountResult(): void {
  const root = document.body.appendChild(document.createElement('div'));
  let language = chosenLanguage();

  const draw = () => {
    const shared = sharedHere();
    const spoken = SPOKEN[language];
    document.documentElement.lang = language;
    document.title = shared?.ok
      ? spoken.resultWords.pageTitle(resultHeadline(shared.report, spoken).headline)
      : spoken.resultWords.title;
    render(
      <ResultPage
        key={shared?.ok ? shared.fragment : ''}
        shared={shared}
        quote={location.hash ? null : meta(META_QUOTE)}
        here={here()}
        language={spoken}
        verbs={verbs}
      />,
      root,
    );
  };
  const verbs: ResultVerbs = {
    copy: (text) => navigator.clipboard.writeText(text),
    print: () => print(),
    speak: (chosen) => {
      language = chosen;
      keep(chosen);
      askFor(chosen);
      draw();
    },
    show: (fragment) => {
      location.hash = fragment;
    },
  };
  draw();
  addEventListener('hashchange', draw);
  void workOffline();
}

/** What the address holds, else what the file holds; null where neither holds anything. */
function sharedHere(): Shared | null {
  const text = location.hash.slice(1) || meta(META_RESULT);
  return text ? readShared(text) : null;
}

const meta = (name: string): string | null =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content || null;

const ASKED = 'lang';

/** The address of this page for another reader, who may speak another language; null where nobody else can open it. */
function here(): string | null {
  if (!location.protocol.startsWith('http')) return null;
  const address = new URL(location.href);
  address.hash = '';
  address.searchParams.delete(ASKED);
  return address.href;
}

/** Puts a language in the place of one that the address asks for. */
function askFor(language: Language): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(ASKED)) return;
  address.searchParams.set(ASKED, language);
  try {
    history.replaceState(null, '', address);
  } catch {
    // Of a page from a disk, browsers may forbid it.
  }
}

const KEPT = 'language';

/** The language that was asked for in the address, or chosen here before, else the first of the browser's that there are words for. */
function chosenLanguage(): Language {
  const wanted = [new URLSearchParams(location.search).get(ASKED), kept()];
  const known = wanted.find((tag) => tag !== null && Object.hasOwn(LANGUAGES, tag));
  return (known as Language | undefined) ?? pickLanguage(navigator.languages);
}

/** Browsers may forbid a page, above all one from a disk, to keep anything. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // Then the choice holds until the page is closed.
  }
}

/** Keeps this page for when there is no network, where it was served together with what does that. */
async function workOffline(): Promise<void> {
  const worker = document.documentElement.dataset.worker;
  if (worker) await navigator.serviceWorker?.register(worker).catch(() => undefined);
}
