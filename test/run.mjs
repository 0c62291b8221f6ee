// `npm test`: plain JavaScript up to the point where the dependencies are there.
import { ensureDependencies } from '../bin/dependencies.mjs';

ensureDependencies();
const { register } = await import('tsx/esm/api');
register();
await import('./run/run.ts');
