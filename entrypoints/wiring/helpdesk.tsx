import { render } from 'preact';
import { type DayRow, dayCsv, isDayRow, localTime, rowOf } from '../../components/helpdesk/day';
import type { Desk, DeskBrokers, DeskLanguage, DeskVerbs } from '../../components/helpdesk/desk';
import { Helpdesk } from '../../components/helpdesk/helpdesk';
import { openChannel } from '../../session/channel';
import type { Transport } from '../../session/transport';
import {
  LANGUAGES,
  type Language,
  loadGuideWords,
  loadHelpdeskWords,
  loadPairingWords,
  loadResultWords,
  loadWords,
} from '../../words';
import { createSessions } from './helpdesk-sessions';

/** Where the page stands: on a web server, or in the extension. */
export interface DeskPlace {
  brokers(): Promise<DeskBrokers & Pick<Desk, 'resultUrl' | 'helpdeskUrl'>>;
  language(): Promise<Language>;
  keepLanguage(language: Language): Promise<void>;
  /** Tests bring their own. */
  connect?: (urls: readonly string[]) => Transport;
}

const DAY = 'helpdesk-day';

/** Minutes in the list go on by themselves. */
const TICK_MS = 20_000;

/** Puts the console into this page. Called once. Gives back what takes it out again. */
export async function mountHelpdesk(place: DeskPlace): Promise<() => void> {
  const root = document.body.appendChild(document.createElement('div'));
  // The link is a key: it is not left where others see it, or in the list of past pages.
  const invited = takeFragment();
  const { resultUrl, helpdeskUrl, ...known } = await place.brokers();
  let brokers: DeskBrokers = isSecureContext ? known : { urls: [], problem: 'insecure' };
  let language = await languageOf(await place.language());
  const earlier = keptDay();
  const connect = place.connect ?? openChannel;
  const sessions = createSessions(
    () => connect(brokers.urls),
    () => draw(),
  );

  const rows = (now: number): DayRow[] => [
    ...earlier,
    ...[...sessions.list()]
      .reverse()
      .filter(({ spoke }) => spoke)
      .map((session) => rowOf(session, language, now)),
  ];
  const verbs: DeskVerbs = {
    ...sessions.verbs,
    remove(id) {
      const session = sessions.list().find((one) => one.id === id);
      // What leaves the list stays in the day.
      if (session?.spoke) earlier.push(rowOf(session, language, Date.now()));
      sessions.verbs.remove(id);
    },
    useBroker(typed) {
      const urls = brokerUrls(typed.split(/[\s,]+/).filter(Boolean));
      if (!urls) return false;
      brokers = { urls, problem: null };
      if (waiting) verbs.join(waiting);
      waiting = null;
      draw();
      return true;
    },
    saveDay: () => download(`${language.say.csv.fileName(localTime(Date.now()).slice(0, 10))}.csv`, csv()),
    copy: (text) => navigator.clipboard.writeText(text),
    speak: (chosen) =>
      void place.keepLanguage(chosen).then(async () => {
        language = await languageOf(chosen);
        draw();
      }),
  };
  const csv = () => dayCsv(rows(Date.now()), language.say);
  let waiting: string | null = null;
  let drawn = true;

  function draw() {
    if (!drawn) return;
    const list = sessions.list();
    const unseen = list.filter(({ unseen }) => unseen > 0).length;
    document.documentElement.lang = language.language;
    document.title = unseen > 0 ? language.say.pageTitle(unseen) : language.say.title;
    const desk: Desk = {
      sessions: list,
      chosen: sessions.chosen(),
      brokers,
      resultUrl,
      helpdeskUrl,
      earlier,
      now: Date.now(),
    };
    render(<Helpdesk desk={desk} language={language} verbs={verbs} />, root);
  }

  const goes = (event: BeforeUnloadEvent) => {
    if (sessions.list().some(({ state }) => state !== 'ended')) event.preventDefault();
  };
  const gone = () => keepDay(rows(Date.now()));
  const linked = () => {
    const link = takeFragment();
    if (link) verbs.join(link);
  };
  addEventListener('beforeunload', goes);
  addEventListener('pagehide', gone);
  addEventListener('hashchange', linked);
  const tick = setInterval(draw, TICK_MS);
  if (invited) {
    if (brokers.urls.length > 0) verbs.join(invited);
    else waiting = invited;
  }
  draw();
  return () => {
    drawn = false;
    clearInterval(tick);
    removeEventListener('beforeunload', goes);
    removeEventListener('pagehide', gone);
    removeEventListener('hashchange', linked);
    for (const { id } of sessions.list()) sessions.verbs.remove(id);
    render(null, root);
    root.remove();
  };
}

async function languageOf(language: Language): Promise<DeskLanguage> {
  const [words, guideWords, resultWords, say, ...pairing] = await Promise.all([
    loadWords(language),
    loadGuideWords(language),
    loadResultWords(language),
    loadHelpdeskWords(language),
    ...Object.keys(LANGUAGES).map((one) => loadPairingWords(one as Language)),
  ]);
  const pairs = Object.keys(LANGUAGES).map((one, i) => [one, pairing[i]]);
  return { language, words, guideWords, resultWords, say, pairing: Object.fromEntries(pairs) };
}

/** The invitation in the address, which is taken out of it; null where there is none. */
function takeFragment(): string | null {
  const { hash, pathname, search } = location;
  if (!hash.startsWith('#live=')) return null;
  history.replaceState(null, '', pathname + search);
  return hash;
}

/** Where a browser lets a page speak without TLS. */
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Addresses of brokers, complete; null where one is none. `page`: a path is one on that page's own server. */
export function brokerUrls(given: readonly string[], page?: string): string[] | null {
  const urls = given.map((text) => {
    try {
      const url = new URL(text, page);
      url.protocol = url.protocol.replace(/^http/, 'ws');
      const isOne = url.protocol === 'wss:' || (url.protocol === 'ws:' && LOOPBACK.test(url.hostname));
      return isOne ? url.href : null;
    } catch {
      return null;
    }
  });
  return urls.length > 0 && urls.every((url) => url !== null) ? urls : null;
}

/** What was filed before this page was loaded anew, in this tab. */
function keptDay(): DayRow[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(DAY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isDayRow) : [];
  } catch {
    return [];
  }
}

function keepDay(rows: DayRow[]): void {
  try {
    sessionStorage.setItem(DAY, JSON.stringify(rows));
  } catch {
    // A browser may forbid it; then the day ends with the page.
  }
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
