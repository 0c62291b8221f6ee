import * as v from 'valibot';
import { APPS, type AppId } from '../knowledge/apps';
import { ROUTERS, type RouterId } from '../knowledge/routers';
import { STEPS, type StepId } from '../knowledge/steps';
import { CLIENT_SYSTEMS, NETWORK_OWNERS, PROTOCOL_IDS, ROLES, SYMPTOMS, type Told } from '../knowledge/told';
import type { VisitEvent } from '../machines/events';
import { decodeLink, LONGEST_LINK } from '../report/link';
import { errorNumberIn } from '../report/redact';
import { isPlain } from './plain';

const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];

/** Text for people: a limit, and no control characters but line breaks. It is only ever shown as text. */
export const textOf = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.check(isPlain));

/** A code: an id, a port, an address. Never shown but by way of a table, or as it stands. */
const code = textOf(120);
const codes = v.pipe(v.array(code), v.maxLength(60));
const flag = v.boolean();

export const stepId = v.picklist(keysOf<StepId>(STEPS));

/** What can be told, by its key. */
const TOLD = {
  protocol: v.picklist(PROTOCOL_IDS),
  app: v.picklist(keysOf<AppId>(APPS)),
  role: v.picklist(ROLES),
  clientOs: v.picklist(CLIENT_SYSTEMS),
  symptom: v.picklist(SYMPTOMS),
  errorCode: textOf(200),
  networkOwner: v.picklist(NETWORK_OWNERS),
  routerAccess: flag,
  worksOnMobileData: flag,
  secondUser: flag,
  routerBrand: v.picklist(keysOf<RouterId>(ROUTERS)),
  wanAddress: code,
  signs: codes,
} satisfies Record<keyof Told, v.GenericSchema>;
const toldKey = v.picklist(keysOf(TOLD));

/** A stamp's time is by the user's clock; nothing here or at the helper's compares it with another clock. */
const stamp = { id: textOf(64), at: v.pipe(v.number(), v.finite()) };

const toldEvent = v.pipe(
  v.object({ ...stamp, type: v.literal('told'), key: toldKey, value: v.unknown() }),
  v.check(({ key, value }) => value === null || v.is(TOLD[key], value)),
);
const stepEvents = ['offered', 'begun', 'done', 'skipped', 'suggested', 'restored', 'kept'] as const;

/**
 * An event of the visit as the helper gets it: what was measured and what a router said stay on the computer, and
 * come, judged and redacted, in the report.
 */
export const SharedEvent = v.union([
  toldEvent,
  v.object({ ...stamp, type: v.literal('passed'), key: toldKey }),
  /** An error message was typed that has no number; what it says is not shared. */
  v.object({ ...stamp, type: v.literal('typed'), key: v.literal('errorCode') }),
  v.object({ ...stamp, type: v.picklist(stepEvents), step: stepId }),
  v.object({
    ...stamp,
    type: v.literal('verified'),
    step: stepId,
    outcome: v.picklist(['fixed', 'unchanged', 'worse']),
  }),
  v.object({ ...stamp, type: v.literal('measured'), run: v.pipe(v.number(), v.integer()), done: flag }),
  v.object({ ...stamp, type: v.picklist(['gateway', 'works', 'gaveUp', 'reopened', 'back']) }),
]);
export type SharedEvent = v.InferOutput<typeof SharedEvent>;

/**
 * An event without what only the report may carry: measurements and what a router said. Of what the user typed, the
 * router's address stays, and an error message becomes its number; the report has both, redacted.
 */
export function sharedEvent(event: VisitEvent): SharedEvent {
  const { id, at } = event;
  if (event.type === 'measured') return { id, at, type: 'measured', run: event.run, done: event.done };
  if (event.type === 'gateway') return { id, at, type: 'gateway' };
  if (event.type === 'told' && event.key === 'wanAddress') return { ...event, value: null };
  if (event.type === 'told' && event.key === 'errorCode' && event.value !== null) {
    const value = errorNumberIn(event.value);
    return value === null ? { id, at, type: 'typed', key: 'errorCode' } : { ...event, value };
  }
  return event;
}

/** A redacted report as the fragment of a result link, which has a strict reader of its own. */
export const reportLink = v.pipe(
  v.string(),
  v.maxLength(LONGEST_LINK),
  // The reader is made for what people paste, and takes text around it.
  v.regex(/^1\.[\w-]+$/),
  v.check((link) => decodeLink(link).ok),
);
