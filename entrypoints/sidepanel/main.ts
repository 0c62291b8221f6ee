import { mount } from '../wiring/mount';

mount({ roomy: true, beside: false, tab: true });
