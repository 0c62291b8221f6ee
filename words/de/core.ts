import type { Words } from '..';
import { evidence } from './evidence';
import { findings } from './findings';
import { outlook } from './outlook';
import { popup } from './popup';
import { store } from './store';

export const core: Words = { evidence, findings, outlook, popup, store };
