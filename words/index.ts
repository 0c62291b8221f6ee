import { evidence } from './en/evidence';
import { findings } from './en/findings';
import { outlook } from './en/outlook';
import { popup } from './en/popup';
import type { router } from './en/router';
import { store } from './en/store';
import type { Shape } from './shape';

const en = { evidence, findings, outlook, popup, store };

/** Everything the product says, in one language. */
export type Words = Shape<typeof en>;

/** Each language by its BCP 47 tag. The compiler names what one of them lacks. */
export const LANGUAGES: Record<'en', Words> = { en };

export type Language = keyof typeof LANGUAGES;

/** What is said only where the router is asked. */
export type RouterWords = Shape<typeof router>;

/** The same in each language, loaded when it is needed. */
export const ROUTER_WORDS: Record<Language, () => Promise<RouterWords>> = {
  en: () => import('./en/router').then(({ router }) => router),
};

/** The first of the wanted languages that there are words for, else English. */
export function pickLanguage(wanted: readonly string[]): Language {
  const known = Object.keys(LANGUAGES) as Language[];
  for (const tag of wanted) {
    const language = known.find(
      (name) => tag.toLowerCase() === name || tag.toLowerCase().startsWith(`${name}-`),
    );
    if (language) return language;
  }
  return 'en';
}
