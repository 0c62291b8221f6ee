import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import type { Scene } from '../../components/connect';
import { Details } from '../../components/guide/details';
import { Guide } from '../../components/guide/guide';
import type { Aside, GuideVerbs } from '../../components/guide/verbs';
import type { QuestionId } from '../../knowledge/questions';
import { STEPS } from '../../knowledge/steps';
import { findTextSigns, tellFromText } from '../../knowledge/text-signs';
import { type ClientSystem, MOST_SIGNS, type Told } from '../../knowledge/told';
import { guideOf } from '../../machines/guide';
import { isTesting } from '../../machines/testing';
import {
  type GuideWords,
  type Language,
  type LiveWords,
  loadGuideWords,
  loadLiveWords,
  type Words,
} from '../../words';
import type { Doctor } from './doctor';
import { openDraft } from './draft';
import type { Live } from './live';
import { readLogFile } from './log-reader';
import { loadSettings } from './settings';
import type { Sharing } from './share';
import { area, type NewEvent } from './visit-store';

/** The wizard of one page. */
export interface Wizard {
  speak(language: Language): Promise<void>;
  /** What it shows for a scene; null before a visit was read. */
  draw(scene: Scene, words: Words): VNode | null;
  /** Where live help is under way, says that starting over would end it, and gives back true. */
  holds(): boolean;
  /** Whether the user's protection is lowered for a test. */
  isTesting(): boolean;
}

/** Starts guiding. Everything it needs is in this chunk, so that a page that measures does not wait for it. */
export async function createWizard(doctor: Doctor, language: Language, redraw: () => void): Promise<Wizard> {
  let guideWords: GuideWords = await loadGuideWords(language);
  let spoken = language;
  let told: Told = {};
  let question: QuestionId | null = null;
  let testing = false;
  let offering = false;
  let sharing: Sharing | null = null;
  let live: Live | null = null;
  let aside: Aside | null = null;
  /** The telling line of the log that was read last; in this page only. */
  let quote: string | null = null;

  const system = await thisSystem();
  const draft = await openDraft();
  const { settings } = await loadSettings();
  const { brokerUrl } = settings;
  // Another view may begin another visit; this page goes on showing this one.
  const { currentVisit } = await area().get('currentVisit');
  let liveWords: LiveWords | null = brokerUrl ? await loadLiveWords(spoken) : null;
  /** Live help is under way in another view of this visit. */
  let elsewhere = false;
  if (brokerUrl) {
    const { watchElsewhere } = await import('./live-elsewhere');
    watchElsewhere(String(currentVisit), (lasts) => {
      elsewhere = lasts;
      redraw();
    });
  }

  const loadLive = async (brokers: string[]) => {
    const { createLive } = await import('./live');
    live = await createLive({
      language: spoken,
      settings: { ...settings, brokerUrl: brokers },
      visit: String(currentVisit),
      system,
      doctor,
      redraw,
    });
  };
  let liveComes: Promise<void> | null = null;

  /** Opens something below the wizard, or closes it again. */
  const turn = async (to: Aside) => {
    if (to === 'live') {
      if (!brokerUrl) return;
      liveComes ??= loadLive(brokerUrl);
      await liveComes;
      return live?.turn();
    }
    aside = aside === to ? null : to;
    if (aside && aside !== 'details') {
      const { createSharing } = await import('./share');
      sharing = await createSharing(spoken, (step) => note({ type: 'suggested', step }));
    }
    redraw();
  };

  const note = (...events: NewEvent[]) => void doctor.note(...events).catch(() => undefined);
  const verbs: GuideVerbs = {
    tell: (key, value) => note({ type: 'told', key, value } as NewEvent),
    describe: ({ errorCode, words, logSigns }) => {
      aside = null;
      note(...toldBy(errorCode, words, logSigns, told));
    },
    dontKnow: (key) => {
      if (aside === 'details') {
        aside = null;
        if (question !== 'errorCode') return redraw();
      }
      note({ type: 'passed', key });
    },
    readLog: async (log) => {
      const answer = await readLogFile(log);
      if (!answer.ok) return answer.reason;
      quote = answer.reading.telling?.quote ?? null;
      return answer.reading;
    },
    begin: (step) => note({ type: 'begun', step }),
    finish: (step) => {
      note({ type: 'done', step });
      if (STEPS[step].verify === 'measure') doctor.checkAgain();
    },
    cannot: (step) => note({ type: 'skipped', step }),
    verified: (step, outcome) => note({ type: 'verified', step, outcome }),
    putBack: (step) => note({ type: 'restored', step }),
    keep: (step) => note({ type: 'kept', step }),
    works: () => note({ type: 'works' }),
    giveUp: () => note({ type: 'gaveUp' }),
    reopen: () => note({ type: 'reopened' }),
    back: () => note({ type: 'back' }),
    checkAgain: () => doctor.checkAgain(),
    draft,
    copy: (text) => navigator.clipboard.writeText(text),
    turnToSupport: (to) => void turn(to),
  };

  return {
    async speak(next) {
      spoken = next;
      guideWords = await loadGuideWords(next);
      if (liveWords) liveWords = await loadLiveWords(next);
      await sharing?.speak(next);
      await live?.speak(next);
    },
    holds: () => live?.holds() ?? false,
    isTesting: () => testing,
    draw(scene, words) {
      const { visit, report, phase } = scene;
      if (!visit) return null;
      told = visit.told;
      testing = isTesting(visit);
      const guide = guideOf(visit);
      question = guide.question;
      // Where it is asked for anyway, it is not there twice.
      const details = aside === 'details' && question !== 'errorCode';
      // At a hub the next step comes on screen by itself; that it did is part of the visit.
      if (!guide.next) offering = false;
      else if (!offering && phase === 'measured') {
        offering = true;
        note({ type: 'offered', step: guide.next });
      }
      const wizard = (
        <Guide
          scene={{
            visit,
            guide,
            localAddress: report?.network.localAddresses[0] ?? null,
            measuring: phase === 'measuring',
            system,
            support: settings.support ?? null,
          }}
          aside={details || (aside !== 'details' && sharing) ? aside : null}
          verbs={verbs}
          words={words}
          guideWords={guideWords}
          live={scene.roomy && !live?.lasts() && !elsewhere ? (liveWords?.button ?? null) : null}
        >
          {details && (
            <Details
              verbs={verbs}
              words={guideWords}
              dontKnow={guideWords.questions.errorCode.dontKnow}
              draft={draft}
              told={visit.told}
              system={system}
            />
          )}
          {aside === 'share'
            ? sharing?.drawShare(visit, quote)
            : aside === 'paste' && sharing?.drawPaste(visit)}
        </Guide>
      );
      return (
        <>
          <p role="status" class={elsewhere ? 'notice' : undefined}>
            {elsewhere && liveWords?.elsewhere}
          </p>
          {!elsewhere && live?.draw(visit, words)}
          {wizard}
        </>
      );
    },
  };
}

const SYSTEMS: Record<string, ClientSystem> = {
  win: 'windows-11',
  mac: 'macos',
  linux: 'linux',
  android: 'android',
  cros: 'chromeos',
};

/** The system of this computer; null for one that the cards do not know. */
async function thisSystem(): Promise<ClientSystem | null> {
  const { os } = await browser.runtime.getPlatformInfo();
  return SYSTEMS[os] ?? null;
}

/** What a code, own words and a log tell: the signs in them, and what they say outright that was not told before. */
function toldBy(errorCode: string, words: string, logSigns: string[], told: Told): NewEvent[] {
  const signs = [
    ...new Set([...(told.signs ?? []), ...logSigns, ...findTextSigns(words).map((id) => `text:${id}`)]),
  ];
  const said = Object.entries(tellFromText(words)).filter(([key]) => !(key in told));
  return [
    ...said.map(([key, value]) => ({ type: 'told', key, value }) as NewEvent),
    ...(signs.length > 0
      ? [{ type: 'told', key: 'signs', value: signs.slice(0, MOST_SIGNS) } as NewEvent]
      : []),
    errorCode ? { type: 'told', key: 'errorCode', value: errorCode } : { type: 'passed', key: 'errorCode' },
  ];
}
