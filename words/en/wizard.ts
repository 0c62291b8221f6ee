import { causes } from './causes';
import { codes } from './codes';
import { guide } from './guide';
import { logPlaces } from './log-places';
import { logs } from './logs';
import { questions } from './questions';
import { report } from './report';
import { routers } from './routers';
import { steps } from './steps';
import { textSigns } from './text-signs';

export const wizard = { causes, codes, guide, logPlaces, logs, questions, report, routers, steps, textSigns };
