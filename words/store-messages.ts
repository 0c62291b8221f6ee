import { LANGUAGES } from './index';

/** The files of `_locales/` that the browser reads the extension's name and description from. */
export function storeMessages(): { path: string; contents: string }[] {
  return Object.entries(LANGUAGES).map(([language, { store }]) => ({
    path: `_locales/${language}/messages.json`,
    contents: `${JSON.stringify({ name: { message: store.name }, description: { message: store.description } }, null, 2)}\n`,
  }));
}
