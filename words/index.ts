import type { core } from './en/core';
import type { helpdesk } from './en/helpdesk';
import type { history } from './en/history';
import type { live } from './en/live';
import type { lookup } from './en/lookup';
import type { options } from './en/options';
import type { result } from './en/result';
import type { router } from './en/router';
import type { share } from './en/share';
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

/** What the settings page says besides. */
export type OptionsWords = Shape<typeof options>;

/** What the page of past visits says besides. */
export type HistoryWords = Shape<typeof history>;

/** What the user's side of a guided session says. */
export type LiveWords = Shape<typeof live>;

/** What the helpdesk's console says besides. */
export type HelpdeskWords = Shape<typeof helpdesk>;

/** What the page says that shows a shared result. */
export type ResultWords = Shape<typeof result>;

/** What is said where a result is shared. */
export type ShareWords = Shape<typeof share>;

/** Each language by its BCP 47 tag, with its own name for itself. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;

export type Language = keyof typeof LANGUAGES;

/** One language's words; what is not loaded costs nothing. The compiler names what one of them lacks. */
interface Loader {
  core(): Promise<Words>;
  wizard(): Promise<GuideWords>;
  lookup(): Promise<LookupWords>;
  router(): Promise<RouterWords>;
  result(): Promise<ResultWords>;
  share(): Promise<ShareWords>;
  options(): Promise<OptionsWords>;
  history(): Promise<HistoryWords>;
  live(): Promise<LiveWords>;
  helpdesk(): Promise<HelpdeskWords>;
  pairingWords(): Promise<readonly string[]>;
}

const LOADERS: Record<Language, Loader> = {
  en: {
    core: async () => (await import('./en/core')).core,
    wizard: async () => (await import('./en/wizard')).wizard,
    lookup: async () => (await import('./en/lookup')).lookup,
    router: async () => (await import('./en/router')).router,
    result: async () => (await import('./en/result')).result,
    share: async () => (await import('./en/share')).share,
    options: async () => (await import('./en/options')).options,
    history: async () => (await import('./en/history')).history,
    live: async () => (await import('./en/live')).live,
    helpdesk: async () => (await import('./en/helpdesk')).helpdesk,
    pairingWords: async () => (await import('./en/pairing-words')).pairingWords,
  },
  de: {
    core: async () => (await import('./de/core')).core,
    wizard: async () => (await import('./de/wizard')).wizard,
    lookup: async () => (await import('./de/lookup')).lookup,
    router: async () => (await import('./de/router')).router,
    result: async () => (await import('./de/result')).result,
    share: async () => (await import('./de/share')).share,
    options: async () => (await import('./de/options')).options,
    history: async () => (await import('./de/history')).history,
    live: async () => (await import('./de/live')).live,
    helpdesk: async () => (await import('./de/helpdesk')).helpdesk,
    pairingWords: async () => (await import('./de/pairing-words')).pairingWords,
  },
};

export const loadWords = (language: Language): Promise<Words> => LOADERS[language].core();
export const loadGuideWords = (language: Language): Promise<GuideWords> => LOADERS[language].wizard();
export const loadLookupWords = (language: Language): Promise<LookupWords> => LOADERS[language].lookup();

export const loadRouterWords = (language: Language): Promise<RouterWords> => LOADERS[language].router();
export const loadResultWords = (language: Language): Promise<ResultWords> => LOADERS[language].result();
export const loadShareWords = (language: Language): Promise<ShareWords> => LOADERS[language].share();
export const loadOptionsWords = (language: Language): Promise<OptionsWords> => LOADERS[language].options();
export const loadHistoryWords = (language: Language): Promise<HistoryWords> => LOADERS[language].history();
export const loadLiveWords = (language: Language): Promise<LiveWords> => LOADERS[language].live();
export const loadHelpdeskWords = (language: Language): Promise<HelpdeskWords> => LOADERS[language].helpdesk();

/** The 1,024 words of which two are compared aloud; the same place in both languages has nothing in common. */
export const loadPairingWords = (language: Language): Promise<readonly string[]> =>
  LOADERS[language].pairingWords();

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
