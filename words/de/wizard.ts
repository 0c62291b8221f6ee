import type { GuideWords } from '..';
import { causes } from './causes';
import { codes } from './codes';
import { guide } from './guide';
import { logs } from './logs';
import { questions } from './questions';
import { routers } from './routers';
import { steps } from './steps';
import { textSigns } from './text-signs';

export const wizard: GuideWords = { causes, codes, guide, logs, questions, routers, steps, textSigns };
