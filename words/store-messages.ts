import { LANGUAGES, type Language, loadWords } from './index';

/** The files of `_locales/` that the browser reads the extension's name and description from. */
export function storeMessages(): Promise<{ path: string; contents: string }[]> {
  return Promise.all(
    (Object.keys(LANGUAGES) as Language[]).map(async (language) => {
      const { name, description } = (await loadWords(language)).store;
      const messages = { name: { message: name }, description: { message: description } };
      return {
        path: `_locales/${language}/messages.json`,
        contents: `${JSON.stringify(messages, null, 2)}\n`,
      };
    }),
  );
}
