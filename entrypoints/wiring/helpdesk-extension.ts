import type { DeskPlace } from './helpdesk';
import { chooseLanguage, chosenLanguage } from './language';
import { loadSettings } from './settings';

/** The console as a page of the extension: everything from its settings. */
export const inExtension: DeskPlace = {
  async brokers() {
    const { settings } = await loadSettings();
    return {
      urls: settings.brokerUrl ?? [],
      problem: settings.brokerUrl ? null : 'missing',
      resultUrl: settings.resultUrl ?? (import.meta.env.WXT_RESULT_URL || null),
      helpdeskUrl: settings.helpdeskUrl ?? (import.meta.env.WXT_HELPDESK_URL || null),
    };
  },
  language: chosenLanguage,
  keepLanguage: chooseLanguage,
};
