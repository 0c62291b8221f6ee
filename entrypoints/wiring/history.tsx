import { render } from 'preact';
import { browser } from 'wxt/browser';
import { History, type HistoryPage } from '../../components/history/history';
import { readSettings } from '../../knowledge/settings';
import { loadGuideWords, loadHistoryWords, loadWords } from '../../words';
import { dropUnwanted, forget, keepVisits, onHistory, readHistory } from './history-store';
import { chooseLanguage, chosenLanguage, onLanguage } from './language';
import { loadSettings } from './settings';

/** Puts the past visits into this page. Called once. */
export async function mountHistory(): Promise<void> {
  const root = document.body.appendChild(document.createElement('div'));
  let page: HistoryPage | undefined;

  const verbs: HistoryPage['verbs'] = {
    show: (ids) => {
      location.hash = ids.join(',');
    },
    remove: forget,
    speak: (language) => void chooseLanguage(language),
  };
  const draw = () => {
    if (page) render(<History page={{ ...page, place: placeOf(location.hash) }} />, root);
  };
  const load = async () => {
    const language = await chosenLanguage();
    const [words, guideWords, historyWords, visits, notKept] = await Promise.all([
      loadWords(language),
      loadGuideWords(language),
      loadHistoryWords(language),
      readHistory(),
      whyNotKept(),
    ]);
    document.documentElement.lang = language;
    document.title = historyWords.title;
    page = { words, guideWords, historyWords, visits, notKept, pages: PAGES, place: [], verbs };
    draw();
  };

  // What a visit that is over came to may still be waiting to be kept.
  await keepVisits().catch(() => undefined);
  await dropUnwanted();
  await load();
  onLanguage(() => void load());
  onHistory(() => void load());
  addEventListener('hashchange', draw);
}

const PAGES = {
  wizard: browser.runtime.getURL('/wizard.html'),
  options: browser.runtime.getURL('/options.html'),
};

/** Ids in the page's address: none, one, or two to compare. */
const placeOf = (hash: string): string[] => hash.slice(1).split(',').filter(Boolean).slice(0, 2);

async function whyNotKept(): Promise<HistoryPage['notKept']> {
  if (browser.extension.inIncognitoContext) return 'private';
  if ((await loadSettings()).settings.history !== 'none') return null;
  // Firefox rejects where no policy is installed.
  const policy = await browser.storage.managed.get().catch(() => ({}));
  return readSettings(policy).settings.history === 'none' ? 'policy' : 'own';
}
