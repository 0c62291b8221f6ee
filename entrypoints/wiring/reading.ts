/** What makes a result of a run: one chunk, which neither the first picture nor the measurement waits for. */
export { judge } from '../../machines/judge';
export { replay } from '../../machines/replay';
export { buildReport } from '../../report/report';
