import type { core } from './en/core';
import type { lookup } from './en/lookup';
import type { router } from './en/router';
import type { wizard } from './en/wizard';
import type { Shape } from './shape';

/** What every view needs at once, in one language. */
export type Words = Shape<typeof core>;

/** What the wizard says besides: loaded when there is something to guide. */
export type GuideWords = Shape<typeof wizard>;

/** What the reference says besides: loaded when it is opened. */
export type LookupWords = Shape<typeof lookup>;

/** What is said only where the router is asked. */
export type RouterWords = Shape<typeof router>;

/** Each language by its BCP 47 tag, with its own name for itself. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;

export type Language = keyof typeof LANGUAGES;

/** One language's words; what is not loaded costs nothing. The compiler names what one of them lacks. */
interface Loader {
  core(): Promise<Words>;
  wizard(): Promise<GuideWords>;
  lookup(): Promise<LookupWords>;
  router(): Promise<RouterWords>;
}

const LOADERS: Record<Language, Loader> = {
  en: {
    core: async () => (await import('./en/core')).core,
    wizard: async () => (await import('./en/wizard')).wizard,
    lookup: async () => (await import('./en/lookup')).lookup,
    router: async () => (await import('./en/router')).router,
  },
  de: {
    core: async () => (await import('./de/core')).core,
    wizard: async () => (await import('./de/wizard')).wizard,
    lookup: async () => (await import('./de/lookup')).lookup,
    router: async () => (await import('./de/router')).router,
  },
};

export const loadWords = (language: Language): Promise<Words> => LOADERS[language].core();
export const loadGuideWords = (language: Language): Promise<GuideWords> => LOADERS[language].wizard();
export const loadLookupWords = (language: Language): Promise<LookupWords> => LOADERS[language].lookup();

export const loadRouterWords = (language: Language): Promise<RouterWords> => LOADERS[language].router();

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
