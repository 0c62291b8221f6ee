import type { helpdesk as en } from '../en/helpdesk';
import type { Shape } from '../shape';

export const helpdesk: Shape<typeof en> = {};
