import { judge, type Result } from '../../machines/judge';
import type { Visit } from '../../machines/replay';
import { progressOf } from '../../report/progress';
import { buildReport, type Report } from '../../report/report';

/** What of a visit the user wants to share besides what was measured. */
export interface Parts {
  /** What was tried, and what is still changed. */
  trail: boolean;
  /** What was told. */
  told: boolean;
}

/**
 * The report of a visit and its last result, not redacted yet. What was not chosen is not only left out: everything is
 * judged as if it had never been said or done, so that nothing that follows from it leaves either.
 */
export function reportOf(visit: Visit, result: Result, { trail, told }: Parts): Report {
  const chosen: Visit = {
    ...visit,
    ...(trail ? {} : { trail: [], changed: [] }),
    ...(told ? {} : { told: {} }),
    // The step on screen follows from both.
    ...(trail && told ? {} : { step: null }),
  };
  const judged = told ? result : judge(result.observations, {}, visit.answer);
  return buildReport(judged, chosen.told, progressOf({ ...chosen, result: judged }));
}
