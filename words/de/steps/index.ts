import type { steps as english } from '../../en/steps';
import type { Shape } from '../../shape';
import { device } from './device';
import { identity } from './identity';
import { inbound } from './inbound';
import { network } from './network';
import { protection } from './protection';
import { reach } from './reach';
import { router } from './router';
import { server } from './server';
import { traffic } from './traffic';
import { transport } from './transport';

export const steps: Shape<typeof english> = {
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
