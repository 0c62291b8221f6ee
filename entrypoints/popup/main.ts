import { mount } from '../wiring/mount';

void mount({ roomy: false, beside: true, tab: true });
