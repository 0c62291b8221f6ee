import { LANGUAGES, type Language, pickLanguage } from '../../words';
import { brokerUrls, type DeskPlace } from './helpdesk';

/** Beside the folder of this page, or in it where the folder is served alone. */
const CONFIGS = ['../config.json', 'config.json'];

const KEPT = 'language';

/** The console as a page of a web server: settings from a file beside it, nothing of an extension. */
export const onSite: DeskPlace = {
  async brokers() {
    const page = location.href.replace(/[?#].*$/s, '');
    const { config, unreadable } = await readConfig(page);
    const urls = brokerUrls(textsOf(config.brokerUrl), page);
    const given = config.brokerUrl !== undefined;
    return {
      urls: urls ?? [],
      problem: urls ? null : unreadable || given ? 'unreadable' : 'missing',
      resultUrl: typeof config.resultUrl === 'string' ? config.resultUrl : await resultPage(page),
      helpdeskUrl: page,
    };
  },
  async language() {
    const wanted = [new URLSearchParams(location.search).get('lang'), kept()];
    const known = wanted.find((tag) => tag !== null && Object.hasOwn(LANGUAGES, tag));
    return (known as Language | undefined) ?? pickLanguage(navigator.languages);
  },
  async keepLanguage(language) {
    try {
      localStorage.setItem(KEPT, language);
    } catch {
      // Then the choice holds until the page is closed.
    }
  },
};

interface Config {
  brokerUrl?: unknown;
  resultUrl?: unknown;
}

async function readConfig(page: string): Promise<{ config: Config; unreadable: boolean }> {
  let unreadable = false;
  for (const name of CONFIGS) {
    const response = await fetch(new URL(name, page), { cache: 'no-store' }).catch(() => null);
    if (!response?.ok) continue;
    const config: unknown = await response.json().catch(() => null);
    if (typeof config === 'object' && config !== null) return { config, unreadable: false };
    unreadable = true;
  }
  return { config: {}, unreadable };
}

/** The page that shows results is built beside this one; whether it is served, too, is asked. */
async function resultPage(page: string): Promise<string | null> {
  const url = new URL('../result/', page);
  const response = await fetch(url, { method: 'HEAD' }).catch(() => null);
  return response?.ok ? url.href : null;
}

const textsOf = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

/** Browsers may forbid a page to keep anything. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
