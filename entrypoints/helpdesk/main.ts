import { mountHelpdesk } from '../wiring/helpdesk';
import { inExtension } from '../wiring/helpdesk-extension';

void mountHelpdesk(inExtension);
