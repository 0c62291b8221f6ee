// `npm start`: plain JavaScript up to the point where the dependencies are there.
import { ensureDependencies } from './dependencies.mjs';

ensureDependencies();
const { register } = await import('tsx/esm/api');
register();
await import('./start/start.ts');
