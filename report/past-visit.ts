import { FINDINGS } from '../knowledge/findings';
import type { Visit } from '../machines/replay';
import { complete } from './complete';
import { progressOf } from './progress';
import { buildReport, type Report } from './report';

/** How a past visit ended. `checked`: it was only measured; `open`: left in the middle. */
export type PastOutcome = 'works' | 'handedOver' | 'open' | 'checked';

/** A visit that is over: what it came to. */
export interface PastVisit {
  /** The visit's; of older versions that of its last event. */
  id: string;
  /** When something last happened in it, epoch ms. */
  endedAt: number;
  outcome: PastOutcome;
  report: Report;
}

/** What is kept of a visit; null where nothing was measured in it. */
export function pastVisit(id: string, visit: Visit, endedAt: number): PastVisit | null {
  if (!visit.result) return null;
  return {
    id,
    endedAt,
    outcome: outcomeOf(visit),
    report: buildReport(visit.result, visit.told, progressOf(visit)),
  };
}

function outcomeOf({ phase, trail }: Visit): PastOutcome {
  if (phase === 'resolved') return 'works';
  if (phase === 'handedOver') return 'handedOver';
  return trail.length > 0 ? 'open' : 'checked';
}

/**
 * Reads a kept visit; null for what is none. One of an older version lacks what is known only since: that is
 * filled in as unknown.
 */
export function readPastVisit(stored: unknown): PastVisit | null {
  const { id, endedAt, outcome, report } = (stored ?? {}) as Partial<PastVisit>;
  if (typeof id !== 'string' || typeof endedAt !== 'number' || !isOutcome(outcome)) return null;
  if (report?.version !== 1 || !Array.isArray(report.findings) || typeof report.network !== 'object')
    return null;
  return { id, endedAt, outcome, report: completed(report) };
}

const isOutcome = (value: unknown): value is PastOutcome =>
  value === 'works' || value === 'handedOver' || value === 'open' || value === 'checked';

function completed(report: Report): Report {
  return complete({
    ...{ trail: [], changed: [], causes: [], next: [] },
    ...report,
    // A finding that this version does not know has no words.
    findings: report.findings.filter(({ id }) => Object.hasOwn(FINDINGS, id)),
    evidence: report.evidence ?? {},
  });
}

/** Puts visits to those that are kept: newest first, each once, `most` at most. */
export function addPast(kept: readonly PastVisit[], news: readonly PastVisit[], most: number): PastVisit[] {
  const byId = new Map([...kept, ...news].map((visit) => [visit.id, visit]));
  return [...byId.values()].sort((a, b) => b.endedAt - a.endedAt).slice(0, most);
}
