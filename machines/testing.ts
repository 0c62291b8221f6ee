import { STEPS } from '../knowledge/steps';
import type { Visit } from './replay';

/** Whether a test has lowered the user's protection and it is not put back yet, as far as they said. */
export const isTesting = ({ step, phase }: Pick<Visit, 'step' | 'phase'>): boolean =>
  step !== null && phase !== 'explaining' && STEPS[step].leaves === 'test';
