import { evidence } from './evidence';
import { findings } from './findings';
import { outlook } from './outlook';
import { popup } from './popup';
import { store } from './store';

export const core = { evidence, findings, outlook, popup, store };
