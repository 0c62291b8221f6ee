import { mount } from '../wiring/mount';

void mount({ roomy: true, beside: false, tab: true });
