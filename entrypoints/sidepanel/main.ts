import { mount } from '../wiring/mount';

mount({ beside: false, tab: true });
