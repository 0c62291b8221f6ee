import { CLIENT_SYSTEMS, NETWORK_OWNERS, PROTOCOL_IDS, ROLES, SYMPTOMS, type Told } from './told';

/** A question about one thing that only the user can tell. */
export interface Question {
  /** The answers there are; null where anything can be typed, so that none can be thought through beforehand. */
  values: readonly (string | boolean)[] | null;
  /** Where asking makes no sense. */
  unless?: (told: Told) => boolean;
}

/**
 * The questions by what they tell, the one that splits best first (checklist.md §1, Triage). Of those whose answer
 * could change the next step, the machine asks the one that does so most.
 */
export const QUESTIONS = {
  symptom: { values: SYMPTOMS },
  protocol: { values: PROTOCOL_IDS },
  errorCode: { values: null },
  worksOnMobileData: {
    values: [true, false],
    unless: ({ networkOwner, role }) =>
      networkOwner === 'mobile' || (role !== undefined && role !== 'client'),
  },
  networkOwner: { values: NETWORK_OWNERS },
  role: { values: ROLES },
  secondUser: { values: [true, false] },
  clientOs: { values: CLIENT_SYSTEMS },
  routerAccess: { values: [true, false], unless: ({ networkOwner }) => (networkOwner ?? 'mine') !== 'mine' },
} as const satisfies Partial<Record<keyof Told, Question>>;

export type QuestionId = keyof typeof QUESTIONS;
