import { browser } from 'wxt/browser';
import { LANGUAGES, type Language, pickLanguage } from '../../words';

/** The language the user chose, else the first of the browser's that there are words for. */
export async function chosenLanguage(): Promise<Language> {
  const { language } = await browser.storage.local.get('language');
  return typeof language === 'string' && Object.hasOwn(LANGUAGES, language)
    ? (language as Language)
    : pickLanguage(navigator.languages);
}

export const chooseLanguage = (language: Language): Promise<void> => browser.storage.local.set({ language });

/** Calls back when another page of the extension chose another language. */
export function onLanguage(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes.language) changed();
  });
}
