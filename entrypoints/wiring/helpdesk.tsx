import { render } from 'preact';
import type { Desk, DeskBrokers, DeskLanguage, DeskSession, DeskVerbs } from '../../components/helpdesk/desk';
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
import { openDay } from './helpdesk-day';
import { createSessions } from './helpdesk-sessions';

/** Where the page stands: on a web server, or in the extension. */
export interface DeskPlace {
  brokers(): Promise<DeskBrokers & Pick<Desk, 'resultUrl' | 'helpdeskUrl'>>;
  language(): Promise<Language>;
  keepLanguage(language: Language): Promise<void>;
  /** Tests bring their own. */
  connect?: (urls: readonly string[]) => Transport;
}

/** Minutes in the list go on by themselves. */
const TICK_MS = 20_000;

/** What arrives within a frame is drawn together: somebody may send thousands of things. */
const FRAME_MS = 16;

/** Puts the console into this page. Called once. Gives back what takes it out again. */
export async function mountHelpdesk(place: DeskPlace): Promise<() => void> {
  const root = document.body.appendChild(document.createElement('div'));
  // The link is a key: it is not left where others see it, or in the list of past pages.
  const invited = takeFragment();
  const { resultUrl, helpdeskUrl, ...known } = await place.brokers();
  let brokers: DeskBrokers = isSecureContext ? known : { urls: [], problem: 'insecure' };
  let language = await languageOf(await place.language());
  const connect = place.connect ?? openChannel;
  const sessions = createSessions(
    () => connect(brokers.urls),
    () => draw(),
    () => drawSoon(),
  );
  const day = openDay(sessions.list, () => language);

  const verbs: DeskVerbs = {
    ...sessions.verbs,
    file(id, filing) {
      sessions.verbs.file(id, filing);
      day.keep();
    },
    remove: (id) => remove(sessions.list().filter((one) => one.id === id)),
    removeEnded: () => remove(sessions.list().filter(({ state }) => state === 'ended')),
    useBroker(typed) {
      const urls = brokerUrls(typed.split(/[\s,]+/).filter(Boolean));
      if (!urls) return false;
      brokers = { urls, problem: null };
      if (waiting) verbs.join(waiting);
      waiting = null;
      draw();
      return true;
    },
    saveDay: day.save,
    copy: (text) => navigator.clipboard.writeText(text),
    speak: (chosen) =>
      void place.keepLanguage(chosen).then(async () => {
        language = await languageOf(chosen);
        draw();
      }),
  };
  function remove(gone: readonly DeskSession[]) {
    for (const session of gone) {
      day.add(session);
      sessions.verbs.remove(session.id);
    }
  }
  let waiting: string | null = null;
  let drawn = true;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let ended = 0;
  /** How long the last drawing took: what others send leaves most of the time to the agent. */
  let took = 0;
  const drawSoon = () => {
    soon ??= setTimeout(draw, Math.max(FRAME_MS, 2 * took));
  };

  function draw() {
    clearTimeout(soon);
    soon = undefined;
    if (!drawn) return;
    const began = performance.now();
    const list = sessions.list();
    const over = list.filter(({ state }) => state === 'ended').length;
    if (over !== ended) day.keep();
    ended = over;
    const unseen = list.filter(({ unseen }) => unseen > 0).length;
    document.documentElement.lang = language.language;
    document.title = unseen > 0 ? language.say.pageTitle(unseen) : language.say.title;
    const desk: Desk = {
      sessions: list,
      chosen: sessions.chosen(),
      brokers,
      resultUrl,
      helpdeskUrl,
      earlier: day.earlier,
      now: Date.now(),
    };
    render(<Helpdesk desk={desk} language={language} verbs={verbs} />, root);
    took = performance.now() - began;
  }

  const goes = (event: BeforeUnloadEvent) => {
    if (day.isUnsaved() || sessions.list().some(({ state }) => state !== 'ended')) event.preventDefault();
  };
  const looks = () => {
    const chosen = sessions.chosen();
    if (document.visibilityState === 'visible' && chosen !== null) verbs.choose(chosen);
  };
  /** Where no broker is known yet, the agent is asked for one first. */
  const invite = (link: string | null) => {
    if (link && brokers.urls.length > 0) verbs.join(link);
    else if (link) waiting = link;
  };
  const linked = () => invite(takeFragment());
  addEventListener('beforeunload', goes);
  addEventListener('pagehide', day.keep);
  document.addEventListener('visibilitychange', looks);
  addEventListener('hashchange', linked);
  const tick = setInterval(draw, TICK_MS);
  invite(invited);
  draw();
  return () => {
    drawn = false;
    clearInterval(tick);
    removeEventListener('beforeunload', goes);
    removeEventListener('pagehide', day.keep);
    document.removeEventListener('visibilitychange', looks);
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
