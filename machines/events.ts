import type { StepId } from '../knowledge/steps';
import type { Told } from '../knowledge/told';
import type { Observations } from '../probe/observations';
import type { GatewayAnswer } from './judge';

/** What every event carries: a stable id, and when it happened (epoch ms). */
interface Stamp {
  id: string;
  at: number;
}

/** How a step ended when the user tried to connect again. */
export type Verified = 'fixed' | 'unchanged' | 'worse';

/** One thing that happened in a visit. The list of them is the visit; it is only ever appended to. */
export type VisitEvent = Stamp &
  (
    | /** A measuring run came to its end: by a verdict, its deadline, or cancelling. `run` numbers them from 1. */
    { type: 'measured'; run: number; done: boolean; observations: Observations }
    /** The user told something; null takes it back. */
    | { [K in keyof Told]-?: { type: 'told'; key: K; value: NonNullable<Told[K]> | null } }[keyof Told]
    /** A router was asked what it is. */
    | { type: 'gateway'; answer: GatewayAnswer }
    /** The user does not know the answer to a question. */
    | { type: 'passed'; key: keyof Told }
    /** A step came on screen; the user began it, did it, saw what came of it; can't do it. */
    | { type: 'offered' | 'begun' | 'done' | 'skipped'; step: StepId }
    | { type: 'verified'; step: StepId; outcome: Verified }
    /** Support named the step to try next. */
    | { type: 'suggested'; step: StepId }
    /** What a step changed was put back, or left as it is on purpose. */
    | { type: 'restored' | 'kept'; step: StepId }
    /** The VPN works now; the user wants no more steps; or goes on after either. */
    | { type: 'works' | 'gaveUp' | 'reopened' }
    /** The last thing the user said or did is taken back. */
    | { type: 'back' }
  );

/** Every type of event; what a stored list holds besides was written by another version. */
export const EVENT_TYPES = [
  'measured',
  'told',
  'gateway',
  'passed',
  'offered',
  'begun',
  'done',
  'skipped',
  'suggested',
  'verified',
  'restored',
  'kept',
  'works',
  'gaveUp',
  'reopened',
  'back',
] as const satisfies VisitEvent['type'][];
