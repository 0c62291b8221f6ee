import type { live as en } from '../en/live';
import type { Shape } from '../shape';

export const live: Shape<typeof en> = {};
