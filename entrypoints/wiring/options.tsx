import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionsPage } from '../../components/options/options';
import { readSettings } from '../../knowledge/settings';
import { loadOptionsWords, loadWords } from '../../words';
import { FIREFOX_ID } from './firefox-id';
import { dropUnwanted } from './history-store';
import { chooseLanguage, chosenLanguage, onLanguage } from './language';

/** Stands for the id that the store gives: one made in Firefox can't know it. */
const CHROME_ID = 'EXTENSION_ID';

/** Puts the settings into this page. Called once. */
export async function mountOptions(): Promise<void> {
  const root = document.body.appendChild(document.createElement('div'));
  let page: OptionsPage | undefined;

  const draw = async () => {
    const language = await chosenLanguage();
    const [words, optionsWords, stored] = await Promise.all([
      loadWords(language),
      loadOptionsWords(language),
      readStored(),
    ]);
    document.documentElement.lang = language;
    document.title = optionsWords.title;
    page = { ...stored, ...IDENTITY, pages: PAGES, words, optionsWords, verbs };
    render(<Options page={page} />, root);
  };

  const verbs: OptionsPage['verbs'] = {
    save: async (settings) => {
      try {
        if (Object.keys(settings).length === 0) await browser.storage.local.remove('settings');
        else await browser.storage.local.set({ settings });
      } catch {
        return false;
      }
      await draw();
      await dropUnwanted();
      return true;
    },
    copy: (text) => navigator.clipboard.writeText(text),
    download,
    speak: (language) => void chooseLanguage(language),
  };

  await draw();
  onLanguage(() => void draw());
  // A policy may arrive seconds after the browser has started; own settings may be changed in another tab.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || changes.settings) void draw();
  });
}

const PAGES = {
  wizard: browser.runtime.getURL('/wizard.html'),
  history: browser.runtime.getURL('/visits.html'),
  notices: browser.runtime.getURL('/third-party-notices.txt'),
};

const IDENTITY: Pick<OptionsPage, 'ids' | 'here'> = import.meta.env.FIREFOX
  ? { ids: { chrome: CHROME_ID, firefox: browser.runtime.id }, here: 'firefox' }
  : { ids: { chrome: browser.runtime.id, firefox: FIREFOX_ID }, here: 'chrome' };

/** The settings of both hands, each setting by setting. */
async function readStored(): Promise<Pick<OptionsPage, 'own' | 'managed' | 'problems'>> {
  // Firefox rejects where no policy is installed.
  const policy = browser.storage.managed.get().catch(() => ({}));
  const [{ settings }, theirs] = await Promise.all([browser.storage.local.get('settings'), policy]);
  const [own, managed] = [readSettings(settings), readSettings(theirs)];
  return {
    own: own.settings,
    managed: managed.settings,
    problems: { own: own.problems, managed: managed.problems },
  };
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
