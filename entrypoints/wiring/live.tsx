import { render, type VNode } from 'preact';
import { browser } from 'wxt/browser';
import { Banner, type BannerState } from '../../components/live/banner';
import { type LiveLanguage, Live as Panel } from '../../components/live/live';
import type { LiveStage, LiveVerbs, StepFace, WordPair } from '../../components/live/view';
import type { Settings } from '../../knowledge/settings';
import type { StepId } from '../../knowledge/steps';
import type { ClientSystem } from '../../knowledge/told';
import type { Visit } from '../../machines/replay';
import { cardOf, linkMtuOf } from '../../report/card';
import type { Transport } from '../../session/transport';
import {
  LANGUAGES,
  type Language,
  loadGuideWords,
  loadLiveWords,
  loadPairingWords,
  type Words,
} from '../../words';
import type { Doctor } from './doctor';
import { type CallStage, createCall } from './live-call';
import { tellOthers } from './live-elsewhere';

/** Guided sessions in one page. */
export interface Live {
  speak(language: Language): Promise<void>;
  /** Opens the panel; or closes it where nothing is under way. */
  turn(): void;
  /** Whether a session is under way, from the code on. */
  lasts(): boolean;
  /** Where a session is under way, says that starting over would end it, and gives back true. */
  holds(): boolean;
  /** The panel; null where it is closed. */
  draw(visit: Visit, words: Words): VNode | null;
}

interface LiveOptions {
  language: Language;
  settings: Settings & { brokerUrl: string[] };
  /** The visit that this page shows. */
  visit: string;
  /** This computer's; null where it is not known. */
  system: ClientSystem | null;
  doctor: Pick<Doctor, 'note' | 'checkAgain'>;
  redraw(): void;
  /** Tests have a network of their own, and a browser that answers. */
  loadConnect?: () => Promise<(urls: readonly string[]) => Transport>;
  mayShare?: () => Promise<boolean>;
}

/** Between two drawings, ms: a page stays usable however fast the other side sends. */
const FRAME_MS = 16;

/** Makes it. Everything it needs but what reaches a broker is in this chunk, to be loaded when help is wanted. */
export async function createLive(options: LiveOptions): Promise<Live> {
  const { settings, visit, system, doctor, redraw } = options;
  const level = settings.redaction ?? 'network';
  const support = settings.support ?? null;
  let own = options.language;
  const [firstWords, lists] = await Promise.all([wordsOf(own), loadLists()]);
  let spoken = firstWords;
  let isOpen = false;
  /** The user wanted to start over while a session is under way. */
  let held = false;
  let drawn: ReturnType<typeof setTimeout> | null = null;
  let again = false;

  const call = createCall({
    brokerUrl: settings.brokerUrl,
    helpdeskUrl: settings.helpdeskUrl ?? (import.meta.env.WXT_HELPDESK_URL || null),
    level,
    system,
    visit,
    doctor,
    loadConnect: options.loadConnect ?? (async () => (await import('../../session/channel')).openChannel),
    mayShare: options.mayShare ?? askBrowser,
    changed,
  });
  const verbs: LiveVerbs = {
    start: () => void call.start(),
    again: call.again,
    close: turn,
    newCode: () => void call.newCode(),
    compared: call.compared,
    stop: call.stop,
    send: call.send,
    async answer(request, answer) {
      const comesLater = isBusy;
      const done = await call.answer(request, answer);
      if (done && answer.kind === 'accept' && request.entry.kind === 'suggest' && !comesLater) goToGuide();
      return done;
    },
    copy: (text) => navigator.clipboard.writeText(text),
  };

  /** Reads the same from any page's list of words: both are shown, each page having its own language. */
  function pairsOf([first, second]: [number, number]): WordPair[] {
    const others = lists.filter(({ language }) => language !== own);
    return [...lists.filter(({ language }) => language === own), ...others].map(({ language, list }) => ({
      language: LANGUAGES[language],
      words: [list[first] ?? '', list[second] ?? ''],
    }));
  }

  function shownStage(): LiveStage {
    const stage = call.stage();
    if (stage.kind !== 'comparing') return stage;
    return { kind: 'comparing', pairs: pairsOf(stage.words), said: stage.said };
  }

  /** Whether the user has begun a step, so that what support suggests comes after it. */
  let isBusy = false;
  const top = document.createElement('div');
  top.className = 'live-top';

  function changed() {
    if (drawn !== null) {
      again = true;
      return;
    }
    drawn = setTimeout(() => {
      drawn = null;
      if (!again) return;
      again = false;
      changed();
    }, FRAME_MS);
    show();
  }

  function show() {
    const stage = call.stage();
    const state = bannerOf(stage);
    if (state) {
      if (!top.isConnected) document.body.prepend(top);
      const { banner } = spoken.liveWords;
      const name = support?.name ?? null;
      render(<Banner state={state} name={name} held={held} stop={call.stop} words={banner} />, top);
    } else {
      held = false;
      render(null, top);
      top.remove();
    }
    tellOthers(visit, state !== null);
    // A page that goes away ends the session, since its keys are nowhere else.
    const isUsed = stage.kind === 'comparing' || stage.kind === 'joined';
    if (isUsed) addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
    redraw();
  }

  function turn() {
    const { kind } = call.stage();
    const isOver = kind === 'consent' || kind === 'ended';
    isOpen = !isOpen || !isOver;
    if (!isOpen && kind === 'ended') call.again();
    else redraw();
  }

  const lasts = () => bannerOf(call.stage()) !== null;

  return {
    async speak(language) {
      spoken = await wordsOf(language);
      own = language;
      changed();
    },
    turn,
    lasts,
    holds() {
      held = lasts();
      if (!held) return false;
      changed();
      // It has been read when the user goes on.
      const forget = () => {
        held = false;
        changed();
      };
      addEventListener('click', forget, { once: true, capture: true });
      return true;
    },
    draw(shown, words) {
      isBusy = isAtStep(shown);
      if (!isOpen) return null;
      const view = {
        stage: shownStage(),
        support,
        level,
        step: (id: StepId) => stepFace(id, shown, words, spoken),
      };
      return <Panel view={view} verbs={verbs} language={spoken} />;
    },
  };
}

/** Where the step that was accepted comes on screen. */
function goToGuide() {
  const guide = document.querySelector<HTMLElement>('.guide');
  if (!guide) return;
  guide.tabIndex = -1;
  guide.focus({ preventScroll: true });
  guide.scrollIntoView({ block: 'start' });
}

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

async function wordsOf(language: Language): Promise<LiveLanguage> {
  const [liveWords, guideWords] = await Promise.all([loadLiveWords(language), loadGuideWords(language)]);
  return { liveWords, guideWords };
}

const loadLists = () =>
  Promise.all(
    (Object.keys(LANGUAGES) as Language[]).map(async (language) => ({
      language,
      list: await loadPairingWords(language),
    })),
  );

/** The banner stands from the code on until the end. */
function bannerOf(stage: CallStage): BannerState | null {
  if (stage.kind === 'waiting' || stage.kind === 'comparing') return { kind: stage.kind };
  if (stage.kind !== 'joined') return null;
  if (stage.handover?.state === 'alone') return { kind: 'waiting' };
  const open = stage.said.filter((said) => said.kind === 'request' && said.request.status === 'open').length;
  const latest = stage.said.findLast(({ kind }) => kind === 'text');
  const last = latest?.kind === 'text' && latest.from === 'them' ? latest.text : null;
  return { kind: 'joined', contact: stage.contact, open, last };
}

/** A step that is only read gives way to another; one that was begun does not. */
const isAtStep = ({ phase }: Visit) => ['doing', 'verifying', 'restoring'].includes(phase);

/** What the step is called in the guide. */
function stepFace(id: StepId, visit: Visit, words: Words, { guideWords }: LiveLanguage): StepFace {
  const measured = { localAddress: null, linkMtu: linkMtuOf(false, visit.told) };
  return {
    title: cardOf(id, visit.told, measured, words, guideWords).title,
    tried: visit.trail.some(({ step }) => step === id),
    later: isAtStep(visit) && visit.step !== id,
  };
}

/**
 * What Firefox calls what is sent: how this computer's network behaves and what was done here; and messages. Nothing
 * of it goes to the makers, but Firefox asks whoever it goes to.
 */
const DATA_SENT = ['technicalAndInteraction', 'personalCommunications'];

/** Firefox asks at the click; others have no such permission. */
function askBrowser(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return Promise.resolve(true);
  const wanted = { data_collection: DATA_SENT };
  return browser.permissions.request(wanted as Parameters<typeof browser.permissions.request>[0]);
}
