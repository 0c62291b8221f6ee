import { CLIENT_STEPS } from './client';
import { NETWORK_STEPS } from './network';
import { ROUTER_STEPS } from './router';
import { SERVER_STEPS } from './server';
import type { Step } from './step';

const ALL = { ...NETWORK_STEPS, ...ROUTER_STEPS, ...CLIENT_STEPS, ...SERVER_STEPS };

export type StepId = keyof typeof ALL;

/** Every step that can be advised; minutes and risks follow checklist.md §1 of the domain research. */
export const STEPS: Readonly<Record<StepId, Step>> = ALL;

export type { Cure, Step } from './step';
