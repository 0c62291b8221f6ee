import { mount } from '../wiring/mount';

mount({ beside: true, tab: true });
