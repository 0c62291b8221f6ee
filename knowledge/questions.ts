import { CLIENT_SYSTEMS, NETWORK_OWNERS, PROTOCOL_IDS, ROLES, roleOf, SYMPTOMS, type Told } from './told';

/** A question about one thing that only the user can tell. */
export interface Question {
  /** The answers there are; null where anything can be typed, so that none can be thought through beforehand. */
  values: readonly (string | boolean)[] | null;
  /** Where asking makes no sense. */
  unless?: (told: Told) => boolean;
}

/** Who dials out from here, as far as is known. */
const isClient = (told: Told) => (roleOf(told) ?? 'client') === 'client';

/**
 * The questions. The first are asked in this order (checklist.md §1, Triage), of the others the one whose answer
 * would most likely change the next step; each only if it could.
 */
export const QUESTIONS = {
  symptom: { values: SYMPTOMS },
  protocol: { values: PROTOCOL_IDS },
  errorCode: {
    values: null,
    unless: ({ symptom }) => symptom === 'connects-but-slow' || symptom === 'inbound-fails',
  },
  networkOwner: { values: NETWORK_OWNERS },
  worksOnMobileData: {
    values: [true, false],
    unless: (told) => told.networkOwner === 'mobile' || !isClient(told),
  },
  wanAddress: { values: null, unless: isClient },
  role: { values: ROLES, unless: (told) => roleOf(told) !== undefined },
  secondUser: { values: [true, false] },
  clientOs: { values: CLIENT_SYSTEMS },
  routerAccess: { values: [true, false], unless: ({ networkOwner }) => (networkOwner ?? 'mine') !== 'mine' },
} as const satisfies Partial<Record<keyof Told, Question>>;

export type QuestionId = keyof typeof QUESTIONS;

/** Asked first, in this order. */
export const FIRST_QUESTIONS: readonly QuestionId[] = [
  'symptom',
  'protocol',
  'errorCode',
  'networkOwner',
  'worksOnMobileData',
  'wanAddress',
];
