import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Language } from '../words';
import { menu as german } from '../words/de/reference';
import { menu as english } from '../words/en/reference';
import { chosenLanguage, onLanguage } from './wiring/language';

/** All that this file needs of the words: it runs often and must stay small. */
const TITLES: Record<Language, string> = { en: english, de: german };

const EXPLAIN = 'explain';

/** Longest text that is passed on, characters: a message with the lines around it. */
const MOST = 2000;

/** Offers to explain what is selected on a page. The text goes to the reference page and nowhere else. */
export default defineBackground(() => {
  // Firefox for Android has no such menus.
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;

  browser.runtime.onInstalled.addListener(async () => {
    await menus.removeAll();
    menus.create({ id: EXPLAIN, contexts: ['selection'], title: TITLES[await chosenLanguage()] });
  });
  onLanguage(async () => {
    await menus.update(EXPLAIN, { title: TITLES[await chosenLanguage()] });
  });
  menus.onClicked.addListener(({ selectionText = '' }) => {
    // A cut may leave half of a character, which no address can hold.
    const text = encodeURIComponent(selectionText.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, ''));
    void browser.tabs.create({ url: `${browser.runtime.getURL('/reference.html')}#q=${text}` });
  });
});
