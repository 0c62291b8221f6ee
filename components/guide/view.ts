import { QUESTIONS, type QuestionId } from '../../knowledge/questions';
import { ROUTERS, type RouterId } from '../../knowledge/routers';
import { STEPS, type StepId } from '../../knowledge/steps';
import type { ClientSystem, Told } from '../../knowledge/told';
import type { Guide } from '../../machines/guide';
import type { Visit } from '../../machines/replay';
import { type Card, cardOf, linkMtuOf, type Measured } from '../../report/card';
import { reasonText } from '../../report/reasons';
import type { GuideWords, Words } from '../../words';
import type { Support } from './contact';

/** What a visit looks like in the wizard, beside the measurement. */
export interface GuideScene {
  visit: Visit;
  guide: Guide;
  /** This computer's own address, where the browser shows it. */
  localAddress: string | null;
  /** Whether a run is under way. */
  measuring: boolean;
  /** The system of this computer; null where it is not known. Only for where to click: the VPN may be on another. */
  system: ClientSystem | null;
  /** Whom the organisation named to help; null where nobody was. */
  support: Support | null;
}

/** One answer that can be clicked. */
export interface Option {
  label: string;
  value: string | boolean;
}

interface StepFrame {
  step: StepId;
  card: Card;
  progress: string;
  reasons: string[];
  routers: { id: RouterId; name: string }[];
  routerBrand: string | null;
  isTest: boolean;
  canGoBack: boolean;
  cutsNetwork: boolean;
  /** The time of day until which a test should be over; null for other steps, or before it began. */
  until: string | null;
}

/** A step that left something changed, and how to put it back. */
export interface Changed {
  title: string;
  undo: string;
}

/** What the wizard shows now: one thing. */
export type GuideView =
  | { kind: 'none' }
  | {
      kind: 'question';
      id: QuestionId;
      title: string;
      hint: string;
      options: Option[] | null;
      dontKnow: string;
    }
  | ({ kind: 'step' } & StepFrame)
  | ({ kind: 'doing' } & StepFrame)
  | ({ kind: 'verify' } & StepFrame)
  | ({ kind: 'restore' } & StepFrame)
  | {
      kind: 'resolved';
      by: string | null;
      changed: Changed[];
      keep: string[];
      addressChanged: boolean | null;
    }
  | {
      kind: 'left';
      changed: Changed[];
      causes: { name: string; means: string; support: string; band: string }[];
      support: Support | null;
      canGoOn: boolean;
    };

/** The trail, as names and outcomes. */
export interface TrailLine {
  name: string;
  outcome: string;
}

/** Turns where the wizard stands into what is shown. Pure. */
export function guideView(scene: GuideScene, words: Words, guideWords: GuideWords): GuideView {
  const { visit, guide } = scene;
  if (visit.phase === 'measuring') return { kind: 'none' };
  if (guide.question) return questionView(guide.question, guideWords);
  if (visit.step) {
    const kinds = { explaining: 'step', doing: 'doing', verifying: 'verify', restoring: 'restore' } as const;
    const kind = kinds[visit.phase as keyof typeof kinds];
    return { kind, ...stepFrame(visit.step, scene, words, guideWords) };
  }
  if (visit.phase === 'resolved') return resolvedView(scene, words, guideWords);
  // At a hub with a step to offer, the offer is on its way.
  if (guide.next && visit.phase !== 'handedOver') return { kind: 'none' };
  return {
    kind: 'left',
    changed: changedIn(scene, words, guideWords),
    causes: guide.causes.map(({ cause, band }) => ({
      ...guideWords.causes[cause],
      band: guideWords.guide.bands[band],
    })),
    support: scene.support,
    canGoOn: visit.phase === 'handedOver',
  };
}

const changedIn = (scene: GuideScene, words: Words, guideWords: GuideWords): Changed[] =>
  scene.visit.changed.map((step) => {
    const { title, undo } = cardIn(step, scene, words, guideWords);
    return { title, undo };
  });

export function trailLines(scene: GuideScene, words: Words, guideWords: GuideWords): TrailLine[] {
  return scene.visit.trail.map(({ step, outcome }) => ({
    name: cardIn(step, scene, words, guideWords).title,
    outcome: guideWords.guide.outcome[outcome],
  }));
}

function questionView(id: QuestionId, { questions, guide }: GuideWords): GuideView {
  const { title, hint, dontKnow } = questions[id];
  const labels: Record<string, string> =
    'options' in questions[id] ? (questions[id].options as Record<string, string>) : {};
  const { values } = QUESTIONS[id];
  const labelOf = (value: string | boolean) =>
    labels[String(value)] ?? (value === true ? guide.yes : guide.no);
  return {
    kind: 'question',
    id,
    title,
    hint,
    dontKnow,
    options: values?.map((value: string | boolean) => ({ value, label: labelOf(value) })) ?? null,
  };
}

/** The router: what the user says counts for more than what it seemed to be when it was asked. */
const brandOf = ({ told, result }: Visit): string | null =>
  told.routerBrand ?? result?.gateway?.brand ?? null;

function cardIn(step: StepId, scene: GuideScene, words: Words, guideWords: GuideWords): Card {
  const routerBrand = brandOf(scene.visit);
  const told: Told = {
    ...(scene.system && { clientOs: scene.system }),
    ...scene.visit.told,
    ...(routerBrand && { routerBrand }),
  };
  return cardOf(step, told, measured(scene), words, guideWords);
}

function stepFrame(step: StepId, scene: GuideScene, words: Words, guideWords: GuideWords): StepFrame {
  const { visit, guide } = scene;
  const { leaves, cutsNetwork, minutes } = STEPS[step];
  const isTest = leaves === 'test';
  return {
    step,
    card: cardIn(step, scene, words, guideWords),
    progress: progressOf(visit.trail.length + 1, guide.usualSteps, guideWords),
    reasons: guide.reasons.flatMap((id) => reasonText(id, words, guideWords) ?? []).slice(0, 3),
    routers: (Object.keys(ROUTERS) as RouterId[])
      .map((id) => ({ id, name: ROUTERS[id].name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    routerBrand: brandOf(visit),
    isTest,
    canGoBack: visit.canGoBack,
    cutsNetwork: cutsNetwork ?? false,
    until: isTest && visit.begunAt !== null ? timeOf(visit.begunAt + minutes * 60_000, words) : null,
  };
}

const timeOf = (at: number, { popup }: Words) =>
  new Intl.DateTimeFormat(popup.tag, { hour: '2-digit', minute: '2-digit' }).format(at);

function measured({ visit, localAddress }: GuideScene): Measured {
  const behindDsLite =
    visit.result?.findings.some(({ id, verdict }) => id === 'ds_lite' && verdict === true) ?? false;
  return { localAddress, linkMtu: linkMtuOf(behindDsLite, visit.told) };
}

/** Honest only as long as it is short: with many steps left, how many it takes can't be told. */
function progressOf(step: number, usual: number, { guide }: GuideWords): string {
  const left = Math.max(1, usual);
  return left <= 3 ? `${guide.progress(step)} ${guide.usually(left)}` : guide.progress(step);
}

function resolvedView(scene: GuideScene, words: Words, guideWords: GuideWords): GuideView {
  const { visit } = scene;
  const { guide } = guideWords;
  const title = (step: StepId) => cardIn(step, scene, words, guideWords).title;
  const fixed = visit.trail.findLast(
    ({ step, outcome }) => outcome === 'fixed' && STEPS[step].leaves !== 'test',
  );
  return {
    kind: 'resolved',
    by: fixed ? guide.resolved.by(title(fixed.step)) : null,
    changed: changedIn(scene, words, guideWords),
    keep: keepLines(visit, guideWords),
    addressChanged: visit.addressChanged,
  };
}

function keepLines({ told: { protocol }, changed }: Visit, { guide: { resolved } }: GuideWords): string[] {
  if (protocol === 'pptp') return [resolved.keepPptp, resolved.keepPassthrough];
  const ipsec = protocol === 'l2tp-ipsec' || protocol === 'ikev2' || protocol === 'ipsec';
  if (ipsec) return [resolved.keepPassthrough];
  return changed.length > 0 ? [resolved.keepOthers] : [];
}
