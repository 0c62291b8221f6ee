import { mountResult } from '../wiring/result';

mountResult();
