import { mountReference } from '../wiring/reference';

void mountReference();
