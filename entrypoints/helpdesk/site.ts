import { mountHelpdesk } from '../wiring/helpdesk';
import { onSite } from '../wiring/helpdesk-site';

void mountHelpdesk(onSite);
