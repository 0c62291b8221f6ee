import { APPS } from '../../knowledge/apps';
import { ERROR_CODES } from '../../knowledge/error-codes';
import type { RecognisedGateway, RouterBrandId } from '../../knowledge/gateway-brands';
import { LOG_PATTERNS } from '../../knowledge/log-patterns';
import { QUESTIONS, type QuestionId } from '../../knowledge/questions';
import { ROUTERS } from '../../knowledge/routers';
import { STEPS, type StepId } from '../../knowledge/steps';
import { TEXT_SIGNS } from '../../knowledge/text-signs';
import type { Told } from '../../knowledge/told';
import type { VisitEvent } from '../../machines/events';
import { guideOf } from '../../machines/guide';
import { judge } from '../../machines/judge';
import { replay, type Visit } from '../../machines/replay';
import type { GatewayReason } from '../../probe/gateway';
import type { Observations } from '../../probe/observations';
import { progressOf } from '../../report/progress';
import { buildReport, type Report } from '../../report/report';
import { type Random, random } from '../probe/simulate/random';
import { randomWorld } from '../probe/simulate/random-world';
import { simulate } from '../probe/simulate/simulation';

/** What users and routers may write into a visit: harmless by default, canaries where redaction is tested. */
export interface Spoken {
  errorCodes: readonly string[];
  signs: readonly string[];
  /** Apps and router brands, which nobody types. */
  apps: readonly string[];
  brands: readonly string[];
  wanAddresses: readonly string[];
  /** A router's own texts. */
  titles: readonly string[];
}

export const ALL_SIGNS = [
  ...Object.keys(LOG_PATTERNS).map((id) => `log:${id}`),
  ...Object.keys(TEXT_SIGNS).map((id) => `text:${id}`),
  ...Object.keys(ERROR_CODES).map((id) => `code:${id}`),
];

export const PLAIN: Spoken = {
  errorCodes: [
    '809',
    '0x800704C9',
    'Error 691: access denied',
    'TLS key negotiation failed',
    'it blinks',
    '',
  ],
  signs: ALL_SIGNS,
  apps: Object.keys(APPS),
  brands: Object.keys(ROUTERS),
  wanAddresses: ['203.0.113.77', '192.168.2.10', '100.64.7.7', '2001:db8::7', '192.0.0.2'],
  titles: ['FRITZ!Box 7590'],
};

/** Runs of the real probe in simulated networks. */
export async function observationsOf(count: number): Promise<Observations[]> {
  const runs: Observations[] = [];
  for (let seed = 0; seed < count; seed++) runs.push((await simulate(randomWorld(seed))).observations);
  return runs;
}

const REASONS: (GatewayReason | null)[] = [null, 'gateway_upnp_silent', 'gateway_no_address', 'cancelled'];

/** A visit as users could have made it: by what the wizard asks and offers, with some coming back and changing their mind. */
export function walk(seed: number, runs: readonly Observations[], spoken: Spoken = PLAIN): VisitEvent[] {
  const dice = random(seed);
  const events: VisitEvent[] = [];
  const note = (event: object) =>
    events.push({ id: `e${events.length}`, at: 1000 * events.length, ...event } as VisitEvent);
  const measure = () => note({ type: 'measured', run: 1, done: true, observations: dice.pick(runs) });
  if (!dice.chance(0.03)) measure();
  const length = dice.integer(0, 30);
  for (let turn = 0; turn < length; turn++) {
    const visit = replay(events);
    const roll = dice.next();
    if (roll < 0.05) note({ type: 'back' });
    else if (roll < 0.1) measure();
    else if (roll < 0.15) note({ type: 'gateway', answer: answer(dice, visit, spoken) });
    else if (roll < 0.3) note({ type: 'told', ...said(dice, spoken) });
    else note(onward(dice, visit, spoken));
  }
  return events;
}

/** What the user does next, where the visit stands. */
function onward(dice: Random, visit: Visit, spoken: Spoken): object {
  const { step, phase } = visit;
  switch (phase) {
    case 'measuring':
    case 'asking':
    case 'choosing': {
      const { question, next } = guideOf(visit);
      if (question && dice.chance(0.3)) return { type: 'passed', key: question };
      if (question) return { type: 'told', ...answerTo(question, dice, spoken) };
      if (next && dice.chance(0.95)) return { type: 'offered', step: next };
      return { type: dice.pick(['works', 'gaveUp']) };
    }
    case 'explaining':
      return { type: dice.pick(['begun', 'begun', 'begun', 'skipped']), step };
    case 'doing':
      return { type: dice.chance(0.9) ? 'done' : 'skipped', step };
    case 'verifying': {
      const outcome = dice.pick(['unchanged', 'unchanged', 'unchanged', 'worse', 'fixed']);
      return { type: 'verified', step, outcome };
    }
    case 'restoring':
      return { type: dice.pick(['restored', 'kept']), step };
    default:
      return { type: 'reopened' };
  }
}

function answerTo(key: QuestionId, dice: Random, spoken: Spoken) {
  const { values } = QUESTIONS[key];
  return { key, value: values ? dice.pick<string | boolean>(values) : dice.pick(spoken.errorCodes) };
}

function said(dice: Random, spoken: Spoken): { key: keyof Told; value: unknown } {
  const key = dice.pick(['signs', 'errorCode', 'app', 'routerBrand', 'wanAddress', 'question'] as const);
  switch (key) {
    case 'signs':
      return { key, value: Array.from({ length: dice.integer(0, 50) }, () => dice.pick(spoken.signs)) };
    case 'errorCode':
      return { key, value: dice.pick(spoken.errorCodes) };
    case 'app':
      return { key, value: dice.pick(spoken.apps) };
    case 'routerBrand':
      return { key, value: dice.pick(spoken.brands) };
    case 'wanAddress':
      return { key, value: dice.pick(spoken.wanAddresses) };
    default:
      return answerTo(dice.pick(Object.keys(QUESTIONS) as QuestionId[]), dice, spoken);
  }
}

function answer(dice: Random, { result }: Pick<Visit, 'result'>, spoken: Spoken) {
  const text = () => dice.pick(spoken.titles);
  const reason = dice.pick(REASONS);
  const gateway: RecognisedGateway = {
    version: 1,
    address: '192.168.178.1',
    startedAt: '2026-11-21T10:00:00.000Z',
    elapsedMs: 30,
    answered: true,
    title: text(),
    server: text(),
    realm: text(),
    descriptionUrl: `http://${text()}/igddesc.xml`,
    upnpServer: text(),
    friendlyName: text(),
    manufacturer: text(),
    modelName: text(),
    modelNumber: text(),
    service: text(),
    wanAddress: reason === null ? dice.pick(spoken.wanAddresses) : null,
    wanMs: 20,
    reason,
    detail: text(),
    brand: dice.pick(spoken.brands) as RouterBrandId,
  };
  const seen = result?.measurements.publicIpv4.value ?? null;
  return {
    gateway,
    measuredAt: result?.observations.startedAt ?? '',
    publicIpv4: seen === 'unknown' ? null : seen,
  };
}

/**
 * A visit with any steps in any order, as an old list of events may hold it. Much faster to make than a `walk`, for
 * which the wizard thinks at each turn.
 */
export function stumble(seed: number, runs: readonly Observations[], spoken: Spoken): VisitEvent[] {
  const dice = random(seed);
  const steps = Object.keys(STEPS) as StepId[];
  const observations = dice.pick(runs);
  const visit = { result: judge(observations, {}) };
  const events: object[] = [{ type: 'measured', run: 1, done: true, observations }];
  for (let turn = dice.integer(0, 6); turn > 0; turn--) events.push({ type: 'told', ...said(dice, spoken) });
  if (dice.chance(0.5)) events.push({ type: 'gateway', answer: answer(dice, visit, spoken) });
  for (let turn = dice.integer(0, 14); turn > 0; turn--) {
    const step = dice.pick(steps);
    const outcome = dice.pick(['unchanged', 'worse', 'fixed']);
    for (const type of ['offered', 'begun', 'done', 'verified', dice.pick(['restored', 'kept']), 'reopened'])
      events.push({ type, step, outcome });
  }
  return events.map((event, at) => ({ id: `e${at}`, at: 1000 * at, ...event }) as VisitEvent);
}

/** The report of a visit; null before its first measurement. */
export function reportOf(events: readonly VisitEvent[]): Report | null {
  const visit = replay(events);
  return visit.result && buildReport(visit.result, visit.told, progressOf(visit));
}

/** The same without what the wizard would think of it, which takes long. */
export function quickReportOf(events: readonly VisitEvent[]): Report {
  const { result, told, trail, changed } = replay(events);
  return buildReport(result!, told, { trail, changed, causes: [], next: [] });
}
