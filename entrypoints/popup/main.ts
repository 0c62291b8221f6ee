import { mount } from '../wiring/mount';

mount({ roomy: false, beside: true, tab: true });
