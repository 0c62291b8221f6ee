import { mountOptions } from '../wiring/options';

void mountOptions();
