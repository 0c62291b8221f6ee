import { CAUSES, type Cause, type CauseId, type Frequency } from '../knowledge/causes';
import { ERROR_CODES, findErrorCodes } from '../knowledge/error-codes';
import { placeOf } from '../knowledge/routers';
import type { Sign, Strength } from '../knowledge/signs';
import { type Cure, STEPS, type Step, type StepId } from '../knowledge/steps';
import { STEP_PLACES } from '../knowledge/steps/places';
import type { ClientSystem, Told, ToldProtocol } from '../knowledge/told';

/** A sign that was found, by the id that a report and the reasons on screen name it by. */
export interface FoundSign extends Sign {
  id: string;
}

/** What speaks: signs, and what was told, which bounds what is possible. */
export interface Clues {
  told: Told;
  signs: readonly FoundSign[];
}

/** `something_else`: a cause the table does not know. */
export type AnyCause = CauseId | 'something_else';

/** A chance for each possible cause; they sum to 1. */
export type Beliefs = ReadonlyMap<AnyCause, number>;

/** A step with the chance that it cures, and what that is worth per minute. */
export interface RankedStep {
  step: StepId;
  chance: number;
  worth: number;
}

/**
 * The words of the tables as numbers: judgement, tuned on half of the confirmed cases (`npm run bench`). A sign's
 * weight multiplies the odds of a cause.
 */
export const WEIGHTS = {
  frequency: { common: 4, occasional: 2, rare: 0.8 } satisfies Record<Frequency, number>,
  sign: { proves: 400, strongly: 12, mildly: 3, against: 0.3, excludes: 0.004 } satisfies Record<
    Strength,
    number
  >,
  cure: { usually: 0.85, often: 0.6, sometimes: 0.25 } satisfies Record<Cure, number>,
  /** A cause whose symptom is another: people name symptoms loosely. */
  otherSymptom: 0.08,
  /** Minutes that a risk is worth: an outage costs something, lowered security much. */
  riskMinutes: [0, 1, 4, 20],
  /** Minutes that reading a card and trying again take, whatever the step. */
  eachStep: 8,
  /** Minutes that asking somebody else takes, who has to find time. */
  asking: 10,
} as const;

/** `something_else` never falls below this: no table is complete. */
const SOMETHING_ELSE = 0.05;

/** A step whose chance is below this is not worth its minutes. */
const WORTH_TRYING = 0.02;

/** No visit takes longer than this many steps. */
export const MOST_STEPS = 12;

/**
 * How likely each cause is, by Bayes' rule with signs taken as independent where they are about different facts; of
 * several about one fact the strongest counts.
 */
export function believe({ told, signs }: Clues): Beliefs {
  const weights = new Map<AnyCause, number>();
  for (const [id, cause] of Object.entries(CAUSES) as [CauseId, Cause][]) {
    const prior = WEIGHTS.frequency[cause.frequency] * possibility(cause, told);
    if (prior > 0) weights.set(id, prior * evidenceFor(id, signs));
  }
  weights.set('something_else', WEIGHTS.frequency.common);
  return normalised(weights);
}

/** Whether a cause fits what was told: 1, less, or 0. */
function possibility({ protocols, roles, systems, symptoms }: Cause, told: Told): number {
  if (protocols && told.protocol && !protocols.some((id) => id === told.protocol)) return 0;
  const role = told.role ?? 'client';
  if (roles && !roles.includes(role)) return 0;
  if (systems && told.clientOs && !systems.includes(told.clientOs)) return 0;
  return symptoms && told.symptom && !symptoms.includes(told.symptom) ? WEIGHTS.otherSymptom : 1;
}

function evidenceFor(cause: CauseId, signs: readonly FoundSign[]): number {
  const strongest = new Map<string, number>();
  for (const { about, says } of signs) {
    const strength = says[cause];
    if (!strength) continue;
    const weight = WEIGHTS.sign[strength];
    const before = strongest.get(about) ?? 1;
    if (Math.abs(Math.log(weight)) > Math.abs(Math.log(before))) strongest.set(about, weight);
  }
  return [...strongest.values()].reduce((product, weight) => product * weight, 1);
}

function normalised(weights: Map<AnyCause, number>): Beliefs {
  const known = [...weights].filter(([id]) => id !== 'something_else').reduce((sum, [, w]) => sum + w, 0);
  const other = Math.max(weights.get('something_else') ?? 0, (known * SOMETHING_ELSE) / (1 - SOMETHING_ELSE));
  const total = known + other;
  return new Map(
    [...weights].map(([id, weight]) => [id, (id === 'something_else' ? other : weight) / total]),
  );
}

/** What is left to believe after a step was done and the VPN still fails. */
export function afterFailing(beliefs: Beliefs, step: StepId): Beliefs {
  const { cures }: Step = STEPS[step];
  return normalised(
    new Map(
      [...beliefs].map(([id, chance]) => {
        const cure = id === 'something_else' ? undefined : cures[id];
        return [id, cure ? chance * (1 - WEIGHTS.cure[cure]) : chance];
      }),
    ),
  );
}

/**
 * Whether a step makes sense for who was told to be there, on the router they have. A protocol or a system that is
 * not known rules out what is for some only, unless an error message shows it.
 */
export function applies(id: StepId, told: Told): boolean {
  const { protocols, roles, systems, symptoms, owners, needs }: Step = STEPS[id];
  const place = STEP_PLACES[id];
  // Any router can be pulled out of its socket.
  if (place && id !== 'reboot_router' && placeOf(told.routerBrand, place) === 'none') return false;
  if (protocols && !protocolsOf(told).some((all) => all.every((one) => protocols.includes(one))))
    return false;
  if (roles && !roles.includes(told.role ?? 'client')) return false;
  if (systems && !systems.some((system) => isSystem(system, told))) return false;
  if (symptoms && told.symptom && !symptoms.includes(told.symptom)) return false;
  if (owners && told.networkOwner && !owners.includes(told.networkOwner)) return false;
  if (needs !== 'router') return true;
  return told.routerAccess !== false && (told.networkOwner ?? 'mine') === 'mine';
}

/** The protocol, or else those with which an error message is seen: a step has to suit all of one message. */
function protocolsOf(told: Told): (readonly ToldProtocol[])[] {
  return told.protocol ? [[told.protocol]] : shownBy(told).protocols;
}

/** Where the system is not known, an error message or a log of Windows shows it. */
function isSystem(system: ClientSystem, told: Told): boolean {
  if (told.clientOs) return told.clientOs === system;
  return system.startsWith('windows') && shownBy(told).isWindows;
}

/** What an error message shows where it was not told: the protocols of each of its codes, and whether Windows wrote it. */
interface Shown {
  protocols: (readonly ToldProtocol[])[];
  isWindows: boolean;
}

/** A ranking asks for each step, so that what was told is read once. */
const remembered = new WeakMap<Told, Shown>();

function shownBy(told: Told): Shown {
  const known = remembered.get(told);
  if (known) return known;
  const { errorCode = '', signs = [], ...hint } = told;
  const codes = findErrorCodes(errorCode).map((id) => `code:${id}`);
  const shown = {
    protocols: findErrorCodes(errorCode, hint).map((id) => ERROR_CODES[id].protocols),
    isWindows: [...codes, ...signs].some((id) => /^(?:code|log):windows_/.test(id)),
  };
  remembered.set(told, shown);
  return shown;
}

/** The minutes a step takes, with what its risk and asking others are worth. */
function cost({ minutes, risk, needs }: Step, { role = 'client' }: Told): number {
  const asks = needs === 'server' && (role === 'client' || role === 'mesh');
  return minutes + WEIGHTS.eachStep + WEIGHTS.riskMinutes[risk] + (asks ? WEIGHTS.asking : 0);
}

/** All steps that make sense and were not tried, the one worth most first; ties by the table's order. */
export function rankSteps(beliefs: Beliefs, told: Told, tried: ReadonlySet<StepId>): RankedStep[] {
  return (Object.entries(STEPS) as [StepId, Step][])
    .filter(([id]) => !tried.has(id) && applies(id, told))
    .map(([step, row]) => {
      const chance = chanceOf(row, beliefs);
      return { step, chance, worth: chance / cost(row, told) };
    })
    .filter(({ chance }) => chance > 0)
    .sort((a, b) => b.worth - a.worth);
}

function chanceOf({ cures }: Step, beliefs: Beliefs): number {
  const entries = Object.entries(cures) as [CauseId, Cure][];
  return entries.reduce((sum, [cause, cure]) => sum + (beliefs.get(cause) ?? 0) * WEIGHTS.cure[cure], 0);
}

/** The step to offer next, or null where nothing is worth its minutes any more. */
export function nextStep(beliefs: Beliefs, told: Told, tried: ReadonlySet<StepId>): RankedStep | null {
  if (tried.size >= MOST_STEPS) return null;
  const [best] = rankSteps(beliefs, told, tried).filter(({ chance }) => chance >= WORTH_TRYING);
  return best ?? null;
}

/** The signs that make a step worth trying: those that speak for a cause it cures, the strongest first. */
export function reasonsFor(step: StepId, { signs }: Clues): string[] {
  const cures = Object.keys(STEPS[step].cures) as CauseId[];
  const weightOf = ({ says }: FoundSign) =>
    Math.max(1, ...cures.map((cause) => (says[cause] ? WEIGHTS.sign[says[cause]] : 1)));
  return signs
    .map((sign) => ({ id: sign.id, weight: weightOf(sign) }))
    .filter(({ weight }) => weight > 1)
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}
