import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { resultHeadline } from '../../components/result/view';
import { PasteSupport } from '../../components/share/paste';
import { reportOf } from '../../components/share/prepare';
import {
  type Outgoing,
  Share,
  type Shareable,
  type ShareLanguage,
  type ShareVerbs,
} from '../../components/share/share';
import type { StepId } from '../../knowledge/steps';
import type { Visit } from '../../machines/replay';
import { pageHtml } from '../../report/html';
import { decodeLink } from '../../report/link';
import { cleanQuote } from '../../report/quote';
import { type Language, loadGuideWords, loadResultWords, loadShareWords, loadWords } from '../../words';
import { loadSettings } from './settings';

/** Sharing in one page. */
export interface Sharing {
  speak(language: Language): Promise<void>;
  /**
   * The panel that shares a visit, which is redacted here; null before its first result. `quote`: the telling line of
   * a log as it was read, which is cleaned here; null where there is none.
   */
  drawShare(visit: Visit, quote: string | null): VNode | null;
  /** The field that takes in what support sent. */
  drawPaste(visit: Visit): VNode;
}

/** Makes both, with the settings as they are now. Everything it needs is in this chunk, to be loaded when needed. */
export async function createSharing(language: Language, suggested: (step: StepId) => void): Promise<Sharing> {
  const { settings } = await loadSettings();
  const resultUrl = settings.resultUrl ?? import.meta.env.WXT_RESULT_URL ?? null;
  const level = settings.redaction ?? 'network';
  let spoken = await wordsOf(language);
  return {
    async speak(next) {
      spoken = await wordsOf(next);
    },
    drawShare(visit, quote) {
      const { result } = visit;
      if (!result) return null;
      const shareable: Shareable = {
        report: (parts) => reportOf(visit, result, parts),
        level,
        resultUrl: resultUrl || null,
        quote: quote && cleanQuote(quote),
        support: settings.support ?? null,
      };
      return <Share shareable={shareable} language={spoken} verbs={verbsIn(spoken)} />;
    },
    drawPaste: ({ trail }) => (
      <PasteSupport
        trail={trail}
        suggested={suggested}
        words={spoken.shareWords.paste}
        outcomes={spoken.guideWords.guide.outcome}
      />
    ),
  };
}

async function wordsOf(language: Language): Promise<ShareLanguage> {
  const [words, guideWords, resultWords, shareWords] = await Promise.all([
    loadWords(language),
    loadGuideWords(language),
    loadResultWords(language),
    loadShareWords(language),
  ]);
  return { words, guideWords, resultWords, shareWords };
}

function verbsIn(language: ShareLanguage): ShareVerbs {
  const { words, shareWords } = language;
  const nameOf = ({ report }: Outgoing) => shareWords.fileName(report.measuredAt.slice(0, 10));
  return {
    copy: (text) => navigator.clipboard.writeText(text),
    saveJson: async (outgoing) => {
      const { report, quote } = outgoing;
      const json = JSON.stringify(quote === null ? report : { ...report, quote }, null, 2);
      save(`${nameOf(outgoing)}.json`, 'application/json', `${json}\n`);
    },
    savePage: async (outgoing) =>
      save(`${nameOf(outgoing)}.html`, 'text/html', await page(outgoing, language)),
    openPage: async ({ fragment }) => {
      const address = new URL('/result.html', location.href);
      address.searchParams.set('lang', words.popup.tag);
      address.hash = fragment;
      await browser.tabs.create({ url: address.href });
    },
  };
}

/** The result page as one file with the result inside, made of the parts that are in the extension. */
async function page({ fragment, quote }: Outgoing, language: ShareLanguage): Promise<string> {
  const [script, style] = await Promise.all(['/result.js', '/result.css'].map(textOf));
  const shared = decodeLink(fragment);
  const { headline, meaning } = shared.ok
    ? resultHeadline(shared.report, language)
    : { headline: language.resultWords.title, meaning: language.resultWords.description };
  return pageHtml({
    script: script!,
    style: style!,
    language: language.words.popup.tag,
    title: language.resultWords.pageTitle(headline),
    description: meaning,
    fragment,
    ...(quote !== null && { quote }),
  });
}

async function textOf(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is not in the extension.`);
  return response.text();
}

/** Long enough for any browser to have begun reading what it saves, ms. */
const SAVING_MS = 60_000;

/** Saves a file as browsers do for a link: without a permission. */
function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), SAVING_MS);
}
