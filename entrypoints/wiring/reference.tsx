import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Page, Reference } from '../../components/reference/reference';
import { loadGuideWords, loadLookupWords, loadWords } from '../../words';
import { chooseLanguage, chosenLanguage, onLanguage } from './language';
import { readLogFile } from './log-reader';

/** Puts the reference into this page. Called once. */
export async function mountReference(): Promise<void> {
  const root = document.body.appendChild(document.createElement('div'));
  const wizard = browser.runtime.getURL('/wizard.html');
  let page: Page;
  const draw = () => render(<Reference page={page} query={queryOf(location.hash)} wizard={wizard} />, root);
  const speak = async () => {
    const language = await chosenLanguage();
    const [words, guideWords, lookupWords] = await Promise.all([
      loadWords(language),
      loadGuideWords(language),
      loadLookupWords(language),
    ]);
    document.documentElement.lang = language;
    document.title = lookupWords.reference.title;
    page = { words, guideWords, lookupWords, verbs };
    draw();
  };
  await speak();
  onLanguage(() => void speak());
  addEventListener('hashchange', draw);
}

const verbs: Page['verbs'] = {
  readLog: async (log) => {
    const answer = await readLogFile(log);
    return answer.ok ? answer.reading : answer.reason;
  },
  copy: (text) => navigator.clipboard.writeText(text),
  speak: (language) => void chooseLanguage(language),
};

/** What the page was opened to explain: `#q=…`. */
function queryOf(hash: string): string {
  return new URLSearchParams(hash.slice(1)).get('q') ?? '';
}
