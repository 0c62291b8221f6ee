import { device } from './device';
import { identity } from './identity';
import { inbound } from './inbound';
import { network } from './network';
import { protection } from './protection';
import { reach } from './reach';
import { router } from './router';
import { server } from './server';
import type { StepWords } from './step';
import { traffic } from './traffic';
import { transport } from './transport';

const ALL = {
  ...network,
  ...transport,
  ...reach,
  ...router,
  ...inbound,
  ...identity,
  ...protection,
  ...device,
  ...traffic,
  ...server,
};

/** The card of every step that can be advised. */
export const steps: Readonly<Record<keyof typeof ALL, StepWords>> = ALL;

export type { StepWords } from './step';
